import type { Cursor } from "@buddy-openapi/openapi/cursor";
import { record } from "@buddy-openapi/openapi/json";
import { METHODS } from "@buddy-openapi/openapi/operations";
import { Bytes } from "./bytes.ts";
import { checkNames } from "./check-names.ts";
import { checkBody, checkParameter, checkResponses } from "./check-operation.ts";
import { checkSecurity } from "./check-security.ts";
import { IGNORED_HEADERS } from "./ignored-headers.ts";
import { pathItems, targets } from "./path-items.ts";
import type { Report } from "./report.ts";
import { Walk } from "./walk.ts";

/** Something that the generators can't carry out, and where. */
export interface Problem<Place> {
  place: Place;
  message: string;
}

/**
 * Everything in an OpenAPI document that the generators can't carry out. A keyword that is not in the list of the ones
 * that they know is among it.
 */
export function checkDocument<Place>(root: Cursor<Place>): Problem<Place>[] {
  const problems: Problem<Place>[] = [];
  const seen = new Set<string>();
  const report: Report = (cursor, message) => {
    // Every cursor comes from the root's, so that its place is one of them.
    const place = cursor.place as Place;
    const key = JSON.stringify([placeKey(place), message]);
    if (!seen.has(key)) problems.push({ place, message });
    seen.add(key);
  };
  const version = String(root.at("openapi").value);
  if (!/^3\.[01]\.\d+/.test(version)) {
    report(root.at("openapi"), `OpenAPI ${version} is not supported: use a version such as 3.0.4 or 3.1.1.`);
    return problems;
  }
  const { version: own } = record(root.at("info").value);
  if (typeof own !== "string") {
    const found = own === undefined ? "there is none" : `found ${JSON.stringify(own)}: put it in quotes`;
    report(
      own === undefined ? root.at("info") : root.at("info").at("version"),
      `"version" of "info" must be a text, ${found}.`,
    );
  }
  new Walk(report, version.startsWith("3.0.")).visitAll(root);
  checkOperations(root, report);
  return problems;
}

function placeKey(place: unknown): unknown {
  const { absolutePointer } = record(place);
  return absolutePointer ?? place;
}

function checkOperations(root: Cursor, report: Report): void {
  checkNames(root, report);
  const bytes = new Bytes();
  for (const [path, item] of pathItems(root)) {
    if (!path.startsWith("/") || /[?#\s\\]|\/\.{1,2}(\/|$)/.test(path)) {
      report(
        item,
        `The path ${JSON.stringify(path)} must start with "/" and have no "?", "#", "\\", space, "." or "..".`,
      );
    }
    for (const method of METHODS) {
      if (record(item.value)[method] === undefined) continue;
      const operation = item.at(method);
      checkParameters(path, item, operation, report);
      checkSecurity(root, operation, report);
      checkBody(method, operation, bytes, report);
      checkResponses(operation, report);
    }
  }
}

function checkParameters(path: string, item: Cursor, operation: Cursor, report: Report): void {
  const declared = new Map<string, Cursor>();
  for (const list of [item, operation]) {
    const seen = new Set<string>();
    for (const parameter of targets(list.at("parameters"))) {
      const { name, in: place } = record(parameter.value);
      if (place === "header" && IGNORED_HEADERS.includes(String(name).toLowerCase())) continue;
      // Whatever its case, a header is the same.
      const key = `${place} ${place === "header" ? String(name).toLowerCase() : name}`;
      if (seen.has(key)) report(parameter, `The ${place} parameter "${name}" is declared twice.`);
      seen.add(key);
      declared.set(key, parameter);
    }
  }
  const names = new Map<string, string>();
  for (const parameter of declared.values()) {
    const { name, in: place } = record(parameter.value);
    const other = names.get(String(name));
    if (other) {
      report(
        parameter,
        `Two parameters are called "${name}" (${other}, ${place}); a call could not have both.`,
      );
    }
    names.set(String(name), String(place));
    checkParameter(parameter, report);
    if (place === "path" && !path.includes(`{${name}}`)) {
      report(parameter, `The path parameter "${name}" is not in ${path}.`);
    }
  }
  const used = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  for (const name of used) {
    if (!declared.has(`path ${name}`)) {
      report(operation, `The path parameter "${name}" of ${path} is not declared.`);
    }
  }
  if (/[{}]/.test(path.replace(/\{[^{}]*\}/g, ""))) report(item, `The braces of ${path} don't match.`);
}
