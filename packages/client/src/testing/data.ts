export type { Pagination as Pages } from "../paging.js";

/** A response as the generated data has it. */
export interface ExampleResponse {
  status: number;
  /** The media type, if it is not JSON. */
  mediaType?: string;
  body?: unknown;
}

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
  /** The examples of the parameters of the path, which the example's URLs repeat. */
  parameters: Readonly<Record<string, string>>;
}
