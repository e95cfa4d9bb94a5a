import { Failure } from "@buddy-openapi/process/run";
import { releaseNotes } from "./notes.ts";
import { type Repository, remoteTag, tagName } from "./repository.ts";
import { tool } from "./tool.ts";

/** Whether the remote has the tags of all packages. */
export function areTagged(repository: Repository): boolean {
  return repository.packages.every((released) => remoteTag(repository, released) !== undefined);
}

/**
 * Tags the commit for each package, with its release notes, and pushes all tags or none.
 *
 * @throws {Failure} if a tag exists and points at another commit.
 */
export async function pushTags(repository: Repository): Promise<void> {
  const { root, packages, commit } = repository;
  for (const released of packages) {
    const tag = tagName(released);
    const tagged =
      remoteTag(repository, released) ??
      (await tool(root, "git", ["rev-list", "-n", "1", tag]).catch(() => undefined));
    if (tagged === undefined) {
      // The notes are Markdown, whose headings git would take for comments.
      const text = `${tag}\n\n${await releaseNotes(root, released)}`;
      const message = ["--cleanup=whitespace", "--message", text];
      await tool(root, "git", ["tag", "--annotate", ...message, tag, commit]);
    } else if (tagged !== commit) {
      throw new Failure(
        `The tag ${tag} points at ${tagged.slice(0, 12)}, but what is published was built from ${commit.slice(0, 12)}.\n` +
          `Fix it: find out who made that tag. If it is wrong, git tag --delete ${tag}, also on the remote, and run this again`,
      );
    }
  }
  const refs = packages.map((released) => `refs/tags/${tagName(released)}`);
  await tool(root, "git", ["push", "--quiet", "--atomic", "origin", ...refs]);
}
