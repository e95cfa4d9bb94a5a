/** A JSON Schema of the input of a tool. */
export interface ToolInput {
  readonly type: "object";
  readonly properties: Readonly<Record<string, object | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

/** What the spec says of an operation to agents. */
export interface ToolData {
  description: string;
  /** Whether it is a write that only adds something or starts it. */
  additive?: boolean;
  input: ToolInput;
}
