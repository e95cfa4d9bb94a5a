import { type BuddyClient, getIntegration, isBuddyApiError } from "@buddy-openapi/client";

/** What a page shows of an integration: its name, or the reason why it can't be shown. */
export async function describeIntegration(buddy: BuddyClient, hash_id: string): Promise<string> {
  try {
    const { name } = await buddy.getIntegration({ workspace: "my-company", hash_id });
    return name;
  } catch (error) {
    if (isBuddyApiError(error, getIntegration, 404)) return "deleted";
    if (isBuddyApiError(error, 429)) return "busy";
    if (isBuddyApiError(error) && error.status >= 500) return "unavailable";
    throw error;
  }
}

/** The names of all projects. */
export async function projectNames(buddy: BuddyClient): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of buddy.getProjects({ workspace: "my-company", per_page: 2 })) names.push(name);
  return names;
}
