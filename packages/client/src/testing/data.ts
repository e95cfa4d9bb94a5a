export type { Pagination as Pages } from "../paging.js";

/** A response as the generated data has it. */
export interface ExampleResponse {
  status: number;
  /** The media type, if it is not JSON. */
  mediaType?: string;
  headers?: Readonly<Record<string, string>> | undefined;
  body?: unknown;
}

/** The parameters of a request, as text. */
export type Parameters = Readonly<Record<string, string>>;

/** A request that is refused. */
export interface Mistake {
  status: number;
  message: string;
  headers?: Record<string, string>;
}

/** What an item has in a list, and a path gets alone; from `x-collection` of the spec. */
export interface Part {
  get: string;
  /** The JSON pointer to the list in the item that the path is below. */
  within: string;
  /** The property of a part that its path takes. */
  id: string;
  /** The parameter of the path that takes it. */
  parameter: string;
}

/** How an item moves; from `x-states` of the spec. */
export interface States {
  /** The property that has the state. */
  property: string;
  /** The states before the end. */
  order: readonly string[];
  /** The states that last until somebody acts. */
  waiting?: readonly string[];
  /** The states at the end; the first is a success, the second a failure. */
  final: readonly string[];
  /** The property of the update that says what to do. */
  action?: string;
  /** Where its values lead to, and from where; if that is not said, from everything but the end. */
  leads?: Readonly<Record<string, { from?: readonly string[]; to: string }>>;
}

/** What each filter looks up, in its order; from `x-lookup` of the spec. Without a list it is not known. */
export type Lookups = Readonly<
  Record<
    string,
    { list?: string; by?: readonly string[] /** The property of the response. */; returns: string }
  >
>;

/** A list with a path for each of its items; from `x-collection` of the spec. */
export interface Collection {
  /** The operations. */
  list: string;
  add?: string;
  get: string;
  update?: string;
  delete?: string;
  /** The JSON pointer to the items in the response of the list. */
  items: string;
  /** The property of an item that its path takes. */
  id: string;
  /** The parameter of the path that takes it. */
  parameter: string;
  /** JSON pointers to numbers in the response of the list. */
  counts?: Readonly<Partial<Record<"page" | "size" | "pages" | "items" | "total", string>>>;
  /** The filters among the parameters of the list, with the JSON pointer to what they compare in an item; `null` if no one knows. */
  filters?: Readonly<Record<string, string | null>>;
  /** The filters without which the list has only the items that have nothing there. */
  places?: readonly string[];
  /** The parameters of the list that order it, and the properties of an item that `by` can name. */
  sort?: { by: string; direction?: string; keys: readonly string[] };
  /** Whether the list has what was added last first. */
  newestFirst?: boolean;
  /** The properties that an item takes over from the requests that add and update it. */
  copied: readonly string[];
  /** The properties of an item in the list. */
  listed: readonly string[];
  /** The properties that every item has. */
  required: readonly string[];
  /** What the objects in a property have at least: a request may name less of them. */
  complete: Readonly<Record<string, object>>;
  /** The property of those objects that has what a request names instead of them, such as `name`. */
  named?: Readonly<Record<string, string>>;
  /** The properties that are cipher text where another one, a boolean, is true. */
  hidden?: Readonly<Record<string, string>>;
  states?: States;
}
