import { BuddyUsageError } from "../errors.js";
import { nearest } from "../runtime/nearest.js";
import { record } from "../runtime/unknown.js";
import type { MockFailure } from "./failures.js";
import type { MockHandlers } from "./handlers.js";
import { ROUTES } from "./route.js";

/** A list of steps with the number of those that were used, or one step that is used for ever. */
interface Plan {
  steps: readonly unknown[];
  isList: boolean;
  used: number;
}

/** The steps of the handlers of a mock. Handlers that are added later come first. */
export class Steps {
  readonly #first: readonly [string, Plan][];
  #plans: [string, Plan][] = [];

  /** @throws a {@link BuddyUsageError} if a handler is neither a function nor a response. */
  constructor(handlers: MockHandlers) {
    this.#first = plansOf(handlers);
    this.reset();
  }

  /** @throws a {@link BuddyUsageError} if a handler is neither a function nor a response. */
  use(handlers: MockHandlers): void {
    this.#plans.unshift(...plansOf(handlers));
  }

  reset(): void {
    this.#plans = this.#first.map(([name, plan]) => [name, { ...plan, used: 0 }]);
  }

  /** The step that is next for an operation; `undefined` where the mock responds by itself. */
  next(operation: string): unknown {
    const found = this.#plans.find(
      ([name, { isList, steps, used }]) => name === operation && (!isList || used < steps.length),
    );
    if (!found) return undefined;
    const [, plan] = found;
    plan.used += 1;
    return plan.steps[plan.isList ? plan.used - 1 : 0];
  }

  /** @throws a {@link BuddyUsageError} where steps of a list were not used. */
  done(): void {
    const left = this.#plans.flatMap(([name, { isList, steps, used }]) =>
      isList && used < steps.length ? [`${steps.length - used} of ${steps.length} steps of ${name}`] : [],
    );
    if (left.length > 0) throw new BuddyUsageError(`Nobody used ${left.join(", ")}.`);
  }
}

function plansOf(handlers: MockHandlers): [string, Plan][] {
  if (typeof handlers !== "object" || handlers instanceof URL || handlers instanceof Request) {
    throw new BuddyUsageError("mockBuddy makes a mock, which has the fetch: write fetch: mockBuddy().fetch.");
  }
  return Object.entries<unknown>(handlers).map(([name, handler]) => {
    if (!ROUTES.some((route) => route.name === name)) {
      const names = ROUTES.map((route) => route.name);
      throw new BuddyUsageError(
        `mockBuddy has a handler of "${name}", which is no operation of the spec. Write ${nearest(name, names)}.`,
      );
    }
    const steps = [handler].flat(Number.POSITIVE_INFINITY);
    for (const step of steps) if (typeof step !== "function") checkStep(name, step);
    return [name, { steps, isList: Array.isArray(handler), used: 0 }];
  });
}

/** Types have checked it, where there are types. */
export function checkStep(name: string, step: unknown): void {
  const { status } = record(step);
  if (step === undefined || isFailure(step)) return;
  const isStatus = Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
  if (isStatus && !(step instanceof Response)) return;
  throw new BuddyUsageError(
    `The handler of ${name} gives no response. Give { status, body } with a status from 200 to 599, respond(status, body), one of failures, or undefined.`,
  );
}

export function isFailure(given: unknown): given is MockFailure {
  return typeof given === "object" && given !== null && "fail" in given;
}
