/** Options of a call. */
export interface CallOptions {
  timeoutMs?: number | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}
