import { type Context, type Fields, fieldsOf, isFields } from "./context.ts";

const LISTS = ["order", "waiting", "final"];
const KEYS = ["property", "action", "leads", ...LISTS];

/**
 * Holds `x-states` of a list with `x-collection`: `property` is that of an item with its state; `order`, `waiting` and `final` list
 * states; `action` is the property of the update that has what to do, and `leads` says for its values `to` which state they lead, and
 * `from` which states, if not from all that are not final.
 */
export function states() {
  return {
    Operation(operation: Fields, { location, report }: Context) {
      const { "x-states": declared, "x-collection": collection } = operation;
      if (declared === undefined) return;
      const wrong = (message: string, ...keys: string[]) =>
        report({ message, location: location.child(["x-states", ...keys]) });
      if (!isFields(declared) || collection === undefined) {
        wrong(`x-states goes with x-collection, and has the keys ${KEYS.join(", ")}.`);
        return;
      }
      for (const key of Object.keys(declared))
        if (!KEYS.includes(key)) wrong(`x-states has no key "${key}".`, key);
      const known = LISTS.flatMap((key) => declared[key]);
      const areKnown = (given: unknown) => [given].flat().every((one) => known.includes(one));
      if (typeof declared["property"] !== "string") wrong("x-states.property names a property of an item.");
      for (const key of ["order", "final"]) {
        const { [key]: value } = declared;
        if (!Array.isArray(value) || value.length === 0) wrong(`x-states.${key} lists states.`, key);
      }
      if ("leads" in declared !== "action" in declared) wrong("x-states.action goes with leads.");
      for (const [action, lead] of Object.entries(fieldsOf(declared["leads"]))) {
        const { from = [], to } = fieldsOf(lead);
        if (typeof to !== "string" || !areKnown(to) || !areKnown(from))
          wrong(
            `x-states.leads.${action} leads to a state of the lists, from states of them.`,
            "leads",
            action,
          );
      }
    },
  };
}
