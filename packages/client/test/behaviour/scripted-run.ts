import type { ScriptedResponse } from "./case.ts";

/** An action as it is at a poll: its status, and how many lines its log has. */
type Action = readonly [id: string, status: string, lines: number];

/** What the run is at each poll; the last one again when they run out. */
interface Poll {
  status: string;
  actions: readonly Action[];
}

export const linesOf = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${id}${at + 1}`);

/** The requests of a run, and the responses to them. `fails` has the status of those that fail; 0 breaks the connection. */
export function script(polls: readonly Poll[], fails: Readonly<Record<number, number>> = {}, cap = 1000) {
  const requests: string[] = [];
  let polled = -1;
  const respond = (url: string): ScriptedResponse => {
    const { pathname, searchParams } = new URL(url, "https://api.example.com");
    const [, id] = /action_executions\/([^/]+)\/logs/.exec(pathname) ?? [];
    const offset = Number(searchParams.get("offset") ?? 0);
    const failure = fails[requests.push(id ? `${id} ${offset}` : "poll") - 1];
    if (failure !== undefined) return { status: failure };
    if (!id) polled = Math.min(polled + 1, polls.length - 1);
    const { status, actions = [] } = polls[polled] ?? {};
    if (!id) {
      const action_executions = actions.map(([id, status]) => ({
        action_execution_id: id,
        status,
        action: { name: id.toUpperCase() },
      }));
      return { body: { id: 1, status, action_executions } };
    }
    const [, , count = 0] = actions.find(([each]) => each === id) ?? [];
    const limit = Math.min(Number(searchParams.get("limit")), cap);
    const logs = linesOf(id, count).slice(offset, offset + limit);
    return { body: { offset, element_count: logs.length, total_element_count: count, logs } };
  };
  return { requests, respond, fetch: async (url: unknown) => responseOf(respond(String(url))) };
}

function responseOf({ status = 200, body }: ScriptedResponse): Response {
  if (status === 0) throw new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
  return Response.json(body ?? {}, { status });
}

export const polled = (status: string, ...actions: Action[]): Poll => ({ status, actions });
export const RUNNING = "INPROGRESS";
export const GOOD = "SUCCESSFUL";
