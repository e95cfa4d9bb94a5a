import { BuddyUsageError } from "../errors.js";
import * as client from "../index.js";
import { record } from "../runtime/unknown.js";
import { calledBy, type ScopedFunction } from "../scopes/needs.js";
import { type Token, tokensOf } from "./tokens.js";

const PACKAGE = "@buddy-openapi/client";
const MAKERS = ["createBuddyClient", "createBaseClient"];
const TYPE = /^(?:BuddyClient|BaseClient|BuddyFake)$/;
/** What can be between a colon and the type of a client. */
const WITHIN_TYPE = /^(?:Readonly|ReturnType|Awaited|Promise|typeof|undefined|null|<|\|)$/;
const WORD = /^[\p{ID_Continue}$]+$/u;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "<": ">", "{": "}" };

/** A module of a program. It is read by its names and not by types, so what only a compiler could follow is refused. */
export class Module {
  /** The modules that it imports by a path, with the names that it takes from each: its own → the other's. */
  readonly imports = new Map<string, Map<string, string>>();
  /** The names that hold a client. */
  readonly clients = new Set<string>();
  /** Its functions, with the words of their parameters. */
  readonly #functions = new Map<string, readonly string[]>();
  readonly #operations = new Set<ScopedFunction>();
  /** The names that hold the `http` of a client. */
  readonly #paths = new Set<string>();
  readonly #tokens: Token[];
  readonly #file: string;
  readonly #source: string;

  /** @throws a {@link BuddyUsageError} for what can't be resolved, with its place. */
  constructor(file: string, source: string) {
    this.#file = file;
    this.#source = source;
    this.#tokens = tokensOf(source);
    for (let at = 0; at < this.#tokens.length; at++) this.#readImport(at);
    for (let at = 0; at < this.#tokens.length; at++) this.#readName(at);
  }

  /** The functions that may be given a client, as a parameter of theirs is known to be one. */
  get receivers(): string[] {
    return [...this.#functions].flatMap(([name, words]) =>
      words.some((word) => this.clients.has(word)) ? [name] : [],
    );
  }

  /**
   * The operations that it calls.
   *
   * @param functions the names of functions of the program
   * @throws a {@link BuddyUsageError} for a use of a client that names no operation, with its place.
   */
  operations(functions: ReadonlySet<string>): ReadonlySet<ScopedFunction> {
    const own = this.imports.get(PACKAGE) ?? new Map<string, string>();
    const others = [...this.imports].flatMap(([from, names]) =>
      from.startsWith(".") ? [] : [...names.keys()],
    );
    const receivers = new Set([...functions, ...others]);
    for (let at = 0; at < this.#tokens.length; at++) {
      const name = this.#text(at);
      const isProperty = /^\??\.$/.test(this.#text(at - 1));
      const operation = isProperty ? undefined : own.get(name);
      if (this.clients.has(name)) this.#readClient(at, receivers);
      else if (this.#paths.has(name) && !isProperty && !this.#isTaken(at)) this.#readPath(at);
      else if (operation && calledBy(Reflect.get(client, operation))) {
        // Naming an operation to ask about an error is no call of it.
        if (this.#receiver(at) !== "isBuddyApiError") this.#use(operation, at);
      }
    }
    return this.#operations;
  }

  #text(at: number): string {
    return this.#tokens[at]?.text ?? "";
  }

  #isMaker(at: number): boolean {
    return MAKERS.includes(this.imports.get(PACKAGE)?.get(this.#text(at)) ?? "");
  }

  #refuse(at: number, message: string): never {
    const lines = this.#source.slice(0, this.#tokens[at]?.offset).split("\n");
    throw new BuddyUsageError(`${this.#file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${message}`);
  }

  #use(name: string, at: number): void {
    const value: unknown = Reflect.get(client, name);
    if (!calledBy(value))
      this.#refuse(at, `"${name}" is no operation. Name operations: buddy.runPipeline(…).`);
    // It is a function, as it calls something.
    this.#operations.add(value as ScopedFunction);
  }

  /** The place of the mark that closes what opens here. */
  #closing(at: number): number {
    const open = this.#text(at);
    let depth = 0;
    for (let place = at; place < this.#tokens.length; place++) {
      if (this.#text(place) === open) depth++;
      if (this.#text(place) === CLOSING[open] && --depth === 0) return place;
    }
    return this.#refuse(at, `"${open}" is not closed.`);
  }

  /** The place of the mark that opens what this place is in. */
  #opening(at: number): number {
    let depth = 0;
    for (let place = at - 1; place >= 0; place--) {
      if (/^[)\]}]/.test(this.#text(place))) depth++;
      if (/^[([{]$|\$\{$/.test(this.#text(place)) && --depth < 0) return place;
    }
    return -1;
  }

  /** The name of the function whose parameters this place is in; another mark, if there is none. */
  #receiver(at: number): string {
    return this.#text(this.#opening(at) - 1);
  }

  /** Notes what a statement imports, and takes it out of the tokens. */
  #readImport(at: number): void {
    const isCall = /^(?:require|import)$/.test(this.#text(at)) && this.#text(at + 1) === "(";
    let end = at + (isCall ? 2 : 1);
    if (!isCall && !/^(?:import|export)$/.test(this.#text(at))) return;
    while (!isCall && (WORD.test(this.#text(end)) || /^[{},*]$/.test(this.#text(end)))) end++;
    if (!/^["']/.test(this.#text(end))) return;
    const from = this.#text(end).slice(1, -1);
    if (from !== PACKAGE && !/^(?:\.|@buddy-openapi\/client\/)/.test(from)) return;
    const statement = this.#tokens.slice(at + 1, end).map(({ text }) => text);
    const isHanded = this.#text(at) === "export" && statement[0] !== "type";
    if (from === PACKAGE && (isCall || isHanded || statement.includes("*")))
      this.#refuse(at, `Import the names that you use: import { … } from "${PACKAGE}".`);
    if (statement[0] === "type") return;
    const names = this.imports.get(from) ?? new Map<string, string>();
    const listed = statement.slice(statement.indexOf("{") + 1, -2).join(" ");
    for (const part of listed.split(" , ")) {
      const [, name, local = name] = /^([\w$]+)(?: as ([\w$]+))?(?: ,)?$/.exec(part) ?? [];
      if (name && local) names.set(local, name);
    }
    this.imports.set(from, names);
    if (!isCall) this.#tokens.splice(at, end - at + 1, { text: ";", offset: this.#tokens[at]?.offset ?? 0 });
  }

  /** Notes the names of functions and clients. */
  #readName(at: number): void {
    const name = this.#text(at);
    if (name === "function" && this.#text(at + 2) === "(") this.#readFunction(this.#text(at + 1), at + 2);
    const start = at + (/^(?:async|function)$/.test(this.#text(at + 1)) ? 2 : 1);
    if (name === "=" && this.#text(start) === "(") this.#readFunction(this.#text(at - 1), start);
    const isTypeOfMaker = this.#isMaker(at) && this.#text(at - 1) === "typeof";
    if (TYPE.test(name) || isTypeOfMaker) {
      let colon = at - 1;
      while (WITHIN_TYPE.test(this.#text(colon))) colon--;
      if (this.#text(colon) === ":")
        this.clients.add(this.#text(colon - (this.#text(colon - 1) === "?" ? 2 : 1)));
    } else if (this.#isMaker(at)) this.#readMaker(at);
  }

  #readFunction(name: string, open: number): void {
    const parameters = this.#tokens.slice(open, this.#closing(open));
    this.#functions.set(
      name,
      parameters.map(({ text }) => text),
    );
  }

  /** Notes what a new client is assigned to. */
  #readMaker(at: number): void {
    const open = this.#text(at + 1) === "<" ? this.#closing(at + 1) + 1 : at + 1;
    const after = this.#text(open) === "(" ? this.#closing(open) + 1 : open;
    if (this.#text(after) === ".") {
      this.#readMember(after + 1);
      return;
    }
    const to = at - (this.#text(at - 1) === "await" ? 3 : 2);
    if (this.#text(to + 1) !== "=") this.#refuse(at, "Assign the client to a name.");
    if (this.#text(to) !== "}") {
      if (WORD.test(this.#text(to).replace("#", ""))) this.clients.add(this.#text(to));
      return;
    }
    for (let place = to - 1; this.#text(place) !== "{"; place--) {
      if (!WORD.test(this.#text(place))) continue;
      const isRenamed = this.#text(place - 1) === ":";
      const name = this.#text(isRenamed ? place - 2 : place);
      if (name === "http") this.#paths.add(this.#text(place));
      else this.#use(name, place);
      if (isRenamed) place -= 2;
    }
  }

  /** What follows the dot after a client. */
  #readMember(at: number): void {
    if (this.#text(at) === "http") this.#readPath(at);
    else this.#use(this.#text(at), at);
  }

  /** A call by path: `http.GET("/user")`. */
  #readPath(at: number): void {
    const [dot, method, open, path] = [1, 2, 3, 4].map((distance) => this.#text(at + distance));
    const found = Object.entries(client).find(([, value]) => {
      const { descriptor } = record(value);
      return record(descriptor)["method"] === method && record(descriptor)["path"] === path?.slice(1, -1);
    });
    if (dot !== "." || open !== "(" || !found) this.#refuse(at, "No operation has this method and path.");
    this.#use(found[0], at);
  }

  /** A use of the name of a client. */
  #readClient(at: number, receivers: ReadonlySet<string>): void {
    const [before, next] = [this.#text(at - 1), this.#text(at + 1)];
    const isNamed = next === ":" || (next === "?" && this.#text(at + 2) === ":");
    const isTyped = /^(?:typeof|[:|<])$/.test(before) && TYPE.test(this.#text(at));
    if (isNamed || isTyped || next === "=" || before === "typeof") return;
    if (/^\??\.$/.test(next)) {
      this.#readMember(at + 2);
      return;
    }
    if (/^[,)]$/.test(next) && receivers.has(this.#receiver(at))) return;
    if (this.#isExport(at)) return;
    this.#refuse(at, `Can't follow the client from here: call operations on "${this.#text(at)}" itself.`);
  }

  /** Whether it is between braces that export it. */
  #isExport(at: number): boolean {
    return this.#text(this.#opening(at) - 1) === "export";
  }

  /** Whether it is between braces that take it out of a new client. */
  #isTaken(at: number): boolean {
    const end = this.#text(this.#opening(at)) === "{" ? this.#closing(this.#opening(at)) : at;
    return this.#text(end + 1) === "=" && this.#isMaker(end + (this.#text(end + 2) === "await" ? 3 : 2));
  }
}
