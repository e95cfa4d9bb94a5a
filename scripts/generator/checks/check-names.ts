import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { record } from "@buddy-openapi/openapi/json";
import { METHODS } from "@buddy-openapi/openapi/operations";
import { functionName, isReservedFunction } from "../read/names.ts";
import { pathItems } from "./path-items.ts";
import type { Report } from "./report.ts";

/** Every operation becomes a function of the client, whose name must be free. */
export function checkNames(root: Cursor, report: Report): void {
  const taken = new Map<string, string>();
  for (const [path, item] of pathItems(root)) {
    for (const method of METHODS) {
      const value: unknown = record(item.value)[method];
      if (value === undefined) continue;
      const route = `${method.toUpperCase()} ${path}`;
      const { operationId } = record(value);
      const at = operationId === undefined ? item.at(method) : item.at(method).at("operationId");
      const name = functionName(String(operationId ?? ""));
      if (name === "") {
        report(at, `${route} needs an operationId that starts with a letter, such as getIntegration.`);
      } else if (isReservedFunction(name)) {
        report(
          at,
          `The operationId of ${route} can't be "${operationId}": the client or JavaScript has "${name}" already.`,
        );
      } else if (taken.has(name.toLowerCase())) {
        report(
          at,
          `The operationId of ${route} can't be "${operationId}": it becomes "${name}", as that of ${taken.get(name.toLowerCase())} does.`,
        );
      }
      taken.set(name.toLowerCase(), route);
    }
  }
  // What the server sends is no function, and is in the same list of types.
  for (const [name, item] of pathItems(root, "webhooks")) {
    for (const method of METHODS) {
      const { operationId } = record(record(item.value)[method]);
      const other = taken.get(functionName(String(operationId ?? "")).toLowerCase());
      if (other) {
        const at = item.at(method).at("operationId");
        report(at, `The operationId of the webhook ${name} can't be "${operationId}": ${other} has it.`);
      }
    }
  }
}
