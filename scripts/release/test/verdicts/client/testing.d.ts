import type { CollectionItems } from "./generated/testing.js";
/** What a mock begins with. */
export type WorkspaceItems = {
  readonly [List in keyof CollectionItems]?: readonly CollectionItems[List][] | undefined;
};
export interface MockCall {
  readonly path: string;
}
export interface Mock {
  readonly calls: readonly MockCall[];
  onlyCall(): MockCall;
}
export declare function mock(items?: WorkspaceItems, respond?: (call: MockCall) => object): Mock;
