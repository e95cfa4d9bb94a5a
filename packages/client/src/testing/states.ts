import { record } from "../runtime/unknown.js";
import type { Mistake, States } from "./data.js";

type Item = Record<string, unknown>;

/** What becomes of what is started: it ends well, it fails, or it has each of these states in turn. */
export type Runs<State extends string = string> = "succeed" | "fail" | readonly State[];

/** The states of items that move: each read of an item alone shows the next one. */
export class Moves {
  readonly #runs: Runs;
  readonly #moving = new WeakMap<Item, { left: string[]; reads: number }>();

  constructor(runs: Runs) {
    this.#runs = runs;
  }

  has(item: Item): boolean {
    return this.#moving.has(item);
  }

  /** Starts an item, which is in the first state until it is read. */
  start(item: Item, states: States): void {
    const end = states.final[this.#runs === "fail" ? 1 : 0] ?? "";
    const left = typeof this.#runs === "string" ? [...states.order, end] : [...this.#runs];
    item[states.property] = left[0];
    this.#moving.set(item, { left, reads: 0 });
  }

  /** Moves an item to its next state, unless it waits for somebody or has ended. */
  read(item: Item, { property, waiting = [] }: States): void {
    const moving = this.#moving.get(item);
    if (!moving || waiting.includes(String(item[property]))) return;
    moving.reads += 1;
    item[property] = moving.left.shift() ?? item[property];
  }

  /** Does what an update asks for, or says why it can't. */
  act(item: Item, states: States, body: unknown): Mistake | undefined {
    const { property, action = "", leads = {}, final } = states;
    const asked = String(record(body)[action]);
    const lead = leads[asked];
    if (!lead) return undefined;
    const state = String(item[property]);
    if (lead.from ? !lead.from.includes(state) : final.includes(state)) {
      const from = lead.from?.join(" or ") ?? `none of ${final.join(", ")}`;
      const message = `${action} ${asked} needs ${property} ${from}; it is ${state}. Read it first.`;
      return { status: 400, message };
    }
    const { left = [] } = this.#moving.get(item) ?? {};
    if (left[0] === state) left.shift();
    if (left.length === 0 || final.includes(state)) this.start(item, states);
    if (final.includes(lead.to)) this.#moving.set(item, { left: [], reads: 0 });
    item[property] = lead.to;
    return undefined;
  }

  /** How much of a log of so many lines is there: a line for each read, and all at the end. */
  lines(item: Item, { property, final }: States, total: number): number {
    const moving = this.#moving.get(item);
    return !moving || final.includes(String(item[property])) ? total : Math.min(moving.reads, total - 1);
  }
}
