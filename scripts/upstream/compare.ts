import { type Loose, list, record } from "@buddy-openapi/openapi/json";
import { compareSchemas } from "./compare-schemas.ts";
import { compareSets, type Difference } from "./difference.ts";
import { follow } from "./follow.ts";

interface Operation {
  id: string;
  key: string;
  operation: Loose;
  parameters: unknown[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Compares our bundled document with Buddy's. Operations are the same when their method and path are, whatever the
 * parameters in the path are called.
 */
export function compareDocuments(ours: Loose, upstream: Loose): Difference[] {
  const theirs = new Map(operations(upstream).map((operation) => [operation.key, operation]));
  const differences: Difference[] = [];
  const seen = new Set<string>();
  for (const mine of operations(ours)) {
    const other = theirs.get(mine.key);
    theirs.delete(mine.key);
    if (!other) {
      differences.push({ kind: "operation", where: mine.id, name: mine.key, side: "ours" });
      continue;
    }
    differences.push(
      ...compareSets("parameter", mine.id, parameters(ours, mine), parameters(upstream, other)),
      ...compareStatuses(mine, other),
      ...compareScopes(ours, mine, upstream, other),
    );
    for (const [mySchema, otherSchema, name] of schemaPairs(ours, mine, upstream, other)) {
      const place = `${mine.id} ${name}`;
      differences.push(
        ...compareSchemas(
          { document: ours, schema: mySchema },
          { document: upstream, schema: otherSchema },
          place,
          seen,
        ),
      );
    }
  }
  for (const { id, key } of theirs.values()) {
    differences.push({ kind: "operation", where: id, name: key, side: "upstream" });
  }
  return distinct(differences);
}

function operations(document: Loose): Operation[] {
  const found: Operation[] = [];
  for (const [path, value] of Object.entries(record(document["paths"]))) {
    const item = follow(document, value).object;
    for (const method of METHODS) {
      if (!(method in item)) continue;
      const operation = record(item[method]);
      const key = `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, "{}").replace(/\/$/, "")}`;
      const shown = `${method.toUpperCase()} ${path}`;
      const id = typeof operation["operationId"] === "string" ? operation["operationId"] : shown;
      found.push({
        id,
        key,
        operation,
        parameters: [...list(item["parameters"]), ...list(operation["parameters"])],
      });
    }
  }
  return found;
}

/** Parameters but those of the path, which the path itself compares. */
function parameters(document: Loose, { parameters }: Operation): Set<string> {
  const names = parameters
    .map((parameter) => follow(document, parameter).object)
    .filter((parameter) => parameter["in"] !== "path")
    .map((parameter) => `${parameter["in"]} ${parameter["name"]}`);
  return new Set(names);
}

/** A document that declares no error status of an operation says nothing about errors. */
function compareStatuses(mine: Operation, other: Operation): Difference[] {
  const statuses = ({ operation }: Operation) => Object.keys(record(operation["responses"]));
  const isSuccess = (status: string) => /^[23]/.test(status);
  const declaresErrors = (all: string[]) => all.some((status) => !isSuccess(status));
  const [our, their] = [statuses(mine), statuses(other)];
  const compared = (all: string[]) =>
    new Set(declaresErrors(our) && declaresErrors(their) ? all : all.filter(isSuccess));
  return compareSets("status", mine.id, compared(our), compared(their));
}

/** A document that requires nothing for an operation says nothing about its scopes. */
function compareScopes(ours: Loose, mine: Operation, upstream: Loose, other: Operation): Difference[] {
  const scopes = (document: Loose, { operation }: Operation) =>
    new Set(
      list(operation["security"] ?? document["security"]).flatMap((requirement) =>
        Object.values(record(requirement)).flatMap((names) => list(names).map(String)),
      ),
    );
  const [our, their] = [scopes(ours, mine), scopes(upstream, other)];
  return our.size > 0 && their.size > 0 ? compareSets("scope", mine.id, our, their) : [];
}

/** The schemas of what both documents send and receive in an operation: ours, upstream's, and which it is. */
function schemaPairs(
  ours: Loose,
  mine: Operation,
  upstream: Loose,
  other: Operation,
): [mine: unknown, other: unknown, name: string][] {
  const pairs: [unknown, unknown, string][] = [];
  const body = (document: Loose, value: unknown) => mediaSchema(follow(document, value).object);
  const requests = [
    body(ours, mine.operation["requestBody"]),
    body(upstream, other.operation["requestBody"]),
  ];
  if (requests[0] && requests[1]) pairs.push([requests[0], requests[1], "request"]);
  const [our, their] = [record(mine.operation["responses"]), record(other.operation["responses"])];
  for (const [status, response] of Object.entries(our)) {
    const schemas = [body(ours, response), body(upstream, their[status])];
    if (schemas[0] && schemas[1]) pairs.push([schemas[0], schemas[1], status]);
  }
  for (const parameter of mine.parameters.map((value) => follow(ours, value).object)) {
    const same = other.parameters
      .map((value) => follow(upstream, value).object)
      .find((there) => there["name"] === parameter["name"] && there["in"] === parameter["in"]);
    if (same) pairs.push([parameter["schema"], same["schema"], String(parameter["name"])]);
  }
  return pairs;
}

function mediaSchema({ content }: Loose): unknown {
  const types = Object.entries(record(content));
  const [, media] = types.find(([type]) => type.includes("json")) ?? types[0] ?? [];
  return record(media)["schema"];
}

/** Without what several operations share. */
function distinct(differences: readonly Difference[]): Difference[] {
  return [...new Map(differences.map((difference) => [JSON.stringify(difference), difference])).values()];
}
