import { BuddyUsageError } from "../errors.js";
import { type CollectionItems, LISTS } from "../generated/testing.js";

/** What a workspace begins with: items by the operation that lists them. */
export type WorkspaceItems = {
  readonly [List in keyof CollectionItems]?: readonly CollectionItems[List][] | undefined;
};

/** @throws a {@link BuddyUsageError} for items of no list, and for two of a list with the same ID. */
export function checkItems(items: WorkspaceItems): void {
  for (const [list, given = []] of Object.entries<readonly object[] | undefined>(items)) {
    const { [list]: id } = LISTS;
    if (id === undefined) {
      const lists = Object.keys(LISTS).join(", ");
      throw new BuddyUsageError(`mockBuddy.workspace() keeps nothing of "${list}". It keeps ${lists}.`);
    }
    const ids = given.map((item) => String(Reflect.get(item, id)));
    const twice = ids.find((one, index) => ids.indexOf(one) < index);
    if (twice === undefined) continue;
    throw new BuddyUsageError(
      `Two items of ${list} have the ${id} "${twice}". Give each its own, as in fixtures.…({ ${id}: … }).`,
    );
  }
}
