import type { Document } from "@buddy-openapi/openapi/document";
import { type Media, type Operation, readOperations } from "@buddy-openapi/openapi/operations";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { compareSchemas } from "./compare-schemas.ts";
import { compareSets, type Difference } from "./difference.ts";
import { withoutDeadReferences } from "./follow.ts";

/** An operation, as it is called in reports and as it is found in the other document. */
interface Compared extends Operation {
  id: string;
  key: string;
}

/**
 * Compares our bundled document with Buddy's. Operations are the same when their method and path are, whatever the
 * parameters in the path are called.
 */
export function compareDocuments(ours: Document, published: Document): Difference[] {
  const upstream = withoutDeadReferences(published);
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
      ...compareSets("parameter", mine.id, parameters(mine), parameters(other)),
      ...compareStatuses(mine, other),
      ...compareScopes(mine, other),
    );
    for (const [mySchema, otherSchema, name] of schemaPairs(mine, other)) {
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

function operations(document: Document): Compared[] {
  return readOperations(document).map((operation) => {
    const { method, path, operationId } = operation;
    const key = `${method} ${path.replace(/\{[^}]*\}/g, "{}").replace(/\/$/, "")}`;
    return { ...operation, id: operationId || `${method} ${path}`, key };
  });
}

/** Parameters but those of the path, which the path itself compares. */
function parameters({ parameters }: Compared): Set<string> {
  // One whose reference leads nowhere has no name.
  const compared = parameters.filter(({ in: place, name }) => place !== "path" && name !== "");
  return new Set(compared.map(({ in: place, name }) => `${place} ${name}`));
}

/** A document that declares no error status of an operation says nothing about errors. */
function compareStatuses(mine: Compared, other: Compared): Difference[] {
  const statuses = ({ responses }: Compared) => responses.map(({ status }) => status);
  const isSuccess = (status: string) => /^[23]/.test(status);
  const declaresErrors = (all: string[]) => all.some((status) => !isSuccess(status));
  const [our, their] = [statuses(mine), statuses(other)];
  const compared = (all: string[]) =>
    new Set(declaresErrors(our) && declaresErrors(their) ? all : all.filter(isSuccess));
  return compareSets("status", mine.id, compared(our), compared(their));
}

/** A document that requires nothing for an operation says nothing about its scopes. */
function compareScopes(mine: Compared, other: Compared): Difference[] {
  const scopes = ({ security }: Compared) => new Set(security.flat().flatMap((scheme) => scheme.scopes));
  const [our, their] = [scopes(mine), scopes(other)];
  return our.size > 0 && their.size > 0 ? compareSets("scope", mine.id, our, their) : [];
}

/** The schemas of what both documents send and receive in an operation: ours, upstream's, and which it is. */
function schemaPairs(mine: Compared, other: Compared): [mine: Schema, other: Schema, name: string][] {
  const pairs: [Schema, Schema, string][] = [];
  const add = (our: Schema | undefined, their: Schema | undefined, name: string) => {
    if (our !== undefined && their !== undefined) pairs.push([our, their, name]);
  };
  add(mediaSchema(mine.requestBody), mediaSchema(other.requestBody), "request");
  for (const response of mine.responses) {
    const same = other.responses.find(({ status }) => status === response.status);
    add(mediaSchema(response), mediaSchema(same), response.status);
  }
  for (const parameter of mine.parameters) {
    const same = other.parameters.find(
      ({ name, in: place }) => name === parameter.name && place === parameter.in,
    );
    add(parameter.schema, same?.schema, parameter.name);
  }
  return pairs;
}

function mediaSchema(body: { content: readonly Media[] } | undefined): Schema | undefined {
  const content = body?.content ?? [];
  return (content.find(({ mediaType }) => mediaType.includes("json")) ?? content[0])?.schema;
}

/** Without what several operations share. */
function distinct(differences: readonly Difference[]): Difference[] {
  return [...new Map(differences.map((difference) => [JSON.stringify(difference), difference])).values()];
}
