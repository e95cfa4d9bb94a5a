import type { AnyOperation } from "./narrow.js";
import { isObject, record } from "./runtime/unknown.js";

/** What an update takes of the properties of its view. */
interface Members {
  readonly [name: string]: {
    /** Whether it takes `null`; otherwise a property that is `null` is left out. */
    readonly nullable?: true;
    /** What it takes of the object, or of each object of the list, that the property has. */
    readonly members?: Members;
  };
}

/**
 * Makes the request of an update: what the update knows of the view, with the change in place of it. The properties `Needed` come
 * from the change, as not every view has them.
 *
 * @param view what the API returned.
 * @param change the properties to change, each as a whole. `undefined` leaves a property out, so that the update keeps it.
 */
export type ToUpdate<View, Request, Needed extends keyof Request> = (
  view: View,
  ...change: [Needed] extends [never]
    ? [change?: ChangeOf<Request, Needed>]
    : [change: ChangeOf<Request, Needed>]
) => Request;

type ChangeOf<Request, Needed extends keyof Request> = {
  readonly [Name in Exclude<keyof Request, Needed>]?: Request[Name] | undefined;
} & Pick<Request, Needed>;

/** @internal Generated code makes the functions. */
export function defineUpdate<View, Request, Needed extends keyof Request = never>(
  members: Members,
): ToUpdate<View, Request, Needed> {
  // The members are generated from the schemas of both types.
  return (view, ...[change]) => ({ ...taken(view, members), ...change }) as Request;
}

function taken(value: unknown, members: Members): object {
  const entries = Object.entries(members).flatMap(([name, { nullable = false, members: inner }]) => {
    const { [name]: part } = record(value);
    if (part === undefined || (part === null && !nullable)) return [];
    if (!inner || !isObject(part)) return [[name, structuredClone(part)]];
    return [[name, Array.isArray(part) ? part.map((one) => taken(one, inner)) : taken(part, inner)]];
  });
  return Object.fromEntries(entries);
}

/**
 * What an update would change, a line for each property, for a dry run. Of a secret it has the name alone.
 *
 * @param before the view, or an earlier request.
 * @param after the request. What it leaves out stays as it is.
 *
 * @example
 * ```ts
 * import { changesOf, createBuddyClient, toUpdateIntegration, updateIntegration } from "@buddy-openapi/client";
 *
 * const buddy = createBuddyClient({ workspace: "my-company" });
 * const view = await buddy.getIntegration({ hash_id: "abc123def456" });
 * const body = toUpdateIntegration(view, { name: "New name" });
 * console.log(changesOf(updateIntegration, view, body)); // ['/name: "Old name" → "New name"']
 * await buddy.updateIntegration({ hash_id: "abc123def456", body });
 * ```
 */
export function changesOf(operation: AnyOperation<unknown>, before: object, after: object): string[] {
  const { secrets } = record(record(operation)["descriptor"]);
  return differences(before, after, "", Array.isArray(secrets) ? secrets : []);
}

function differences(before: unknown, after: unknown, path: string, secrets: readonly string[]): string[] {
  if (after === undefined) return [];
  if (isObject(after) && isObject(before) && !Array.isArray(after)) {
    return Object.entries(after).flatMap(([name, value]) => {
      const here = `${path}/${name}`;
      if (secrets.includes(name)) return value === before[name] ? [] : [`${here}: a secret`];
      return differences(before[name], value, here, secrets);
    });
  }
  const from = trimmed(before, [after]);
  // Compared before secrets are hidden, as hidden ones are all alike.
  if (JSON.stringify(from) === JSON.stringify(after)) return [];
  const hide = (name: string, value: unknown) => (secrets.includes(name) ? "a secret" : value);
  const text = (value: unknown) => JSON.stringify(value, hide) ?? "nothing";
  return [`${path}: ${text(from)} → ${text(after)}`];
}

/** A value without the properties, at any depth, that none of the others has in its place. */
function trimmed(value: unknown, others: readonly unknown[]): unknown {
  if (Array.isArray(value)) {
    const items = others.flatMap((other) => (Array.isArray(other) ? other : []));
    return value.map((item) => trimmed(item, items));
  }
  const names = new Set(others.flatMap((other) => (Array.isArray(other) ? [] : Object.keys(record(other)))));
  if (!isObject(value) || names.size === 0) return value;
  const entries = [...names].filter((name) => name in value);
  return Object.fromEntries(
    entries.map((name) => [
      name,
      trimmed(
        value[name],
        others.map((other) => record(other)[name]),
      ),
    ]),
  );
}
