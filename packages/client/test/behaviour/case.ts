import { readdirSync, readFileSync } from "node:fs";
import type { CallOptions } from "@buddy-openapi/client";

/** One response of the scripted server. Its fields are explained in README.md. */
export interface ScriptedResponse {
  status?: number;
  statusText?: string;
  headers?: Record<string, string>;
  body?: unknown;
  repeatBody?: number;
  head?: string;
  tail?: string;
  gzip?: true;
  raw?: string;
  rawHead?: string;
  rawRepeat?: number;
  delayMs?: number;
  bodyDelayMs?: number;
  cut?: boolean;
  disconnect?: boolean;
}

/** What is called, and how. */
export interface Call {
  operation?: { method: string; idempotent?: boolean; empty?: boolean; scopes?: string[] };
  body?: unknown;
  client?: CallOptions;
  options?: CallOptions;
  tokens?: (string | { fails: string })[];
  abort?: "before" | "request" | "body" | "wait";
  read?: "data" | "withResponse" | "result";
}

/** What an error is like; members beyond these are compared as they are. */
export interface ExpectedError extends Record<string, unknown> {
  name: string;
  message?: string;
  messageMatches?: string;
  messageAtMost?: number;
  bodyMatches?: string;
  urlMatches?: string;
  bodyAtMost?: number;
  status?: number;
}

export interface Outcome {
  data?: unknown;
  response?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: ExpectedError;
  abortReason?: true;
}

export interface Case {
  name: string;
  catches: string;
  each?: unknown[];
  random?: number;
  byPath?: false;
  call?: Call;
  responses: ScriptedResponse[];
  expect: {
    requests: number;
    waits?: (number | string)[];
    elapsedMs?: number;
    tokenCalls?: number;
    sent?: { method?: string; url?: string; body?: string; headers?: Record<string, string> }[];
    receivedAtMost?: number;
    events?: ({ hook: string } & Record<string, unknown>)[];
    outcome: Outcome;
  };
}

const FOLDER = new URL("cases/", import.meta.url);

/** All cases by topic, which is the name of their file. A case with `each` becomes one case per value. */
export function readCases(): { topic: string; cases: Case[] }[] {
  return readdirSync(FOLDER).map((file) => {
    const cases: Case[] = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
    return { topic: file.replace(".json", ""), cases: cases.flatMap(spread) };
  });
}

function spread({ each, ...template }: Case): Case[] {
  // What is filled in a case is a case.
  return each ? each.map((value) => fill(template, value) as Case) : [template];
}

/** `"$each"` becomes the value with its type; within a longer text, or as a name, its text. */
function fill(template: unknown, value: unknown): unknown {
  if (template === "$each") return value;
  if (typeof template === "string") return template.replaceAll("$each", () => String(value));
  if (Array.isArray(template)) return template.map((item) => fill(item, value));
  if (typeof template !== "object" || template === null) return template;
  const entries = Object.entries(template);
  return Object.fromEntries(
    entries.map(([name, member]) => [name.replaceAll("$each", () => String(value)), fill(member, value)]),
  );
}
