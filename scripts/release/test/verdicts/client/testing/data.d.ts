export type Collection = object;
export type ExampleResponse = object;
export type Pages = object;
