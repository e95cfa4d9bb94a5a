import { createBuddyClient } from "@buddy-openapi/client";

/** The key of the variable that the workflows create. */
const VARIABLE = "BUDDY_OPENAPI_CONTRACT";

interface Place {
  baseUrl: string;
  token: string;
  workspace: string;
  /** The name of what the run created. */
  name: string;
}

/** Deletes what a run that failed has created and not deleted. */
export async function removeLeftovers({ baseUrl, token, workspace, name }: Place): Promise<void> {
  const buddy = createBuddyClient({ baseUrl, token });
  try {
    // One of the workflows takes the first workspace of the token.
    const { workspaces } = await buddy.getWorkspaces().catch(() => ({ workspaces: [] }));
    const first = workspaces[0]?.domain;
    for (const place of new Set(first ? [workspace, first] : [workspace])) {
      const { integrations } = await buddy.getIntegrations({ workspace: place });
      for (const { hash_id } of integrations.filter((integration) => integration.name === name)) {
        await buddy.deleteIntegration({ workspace: place, hash_id });
        console.log(`Deleted the integration ${hash_id}, which this run had created.`);
      }
    }
  } catch (error) {
    console.error(`If there is an integration called "${name}", delete it by hand: ${reason(error)}`);
  }
  try {
    const { variables } = await buddy.getVariables({ workspace });
    for (const { id } of variables.filter(({ key }) => key === VARIABLE)) {
      await buddy.deleteVariable({ workspace, variable_id: id });
      console.log(`Deleted the variable ${VARIABLE}, which this run had created.`);
    }
  } catch (error) {
    console.error(`If there is a variable called ${VARIABLE}, delete it by hand: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
