// What @buddy-openapi/client/dry-run exports. Written by `pnpm generate`. Do not edit.

export interface DryRunFetch extends Fetch {
  readonly writes: readonly DryRunWrite[];
}

export interface DryRunOptions {
  fetch?: Fetch | undefined;
}

export interface DryRunWrite {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

export function dryRun(options?: DryRunOptions): DryRunFetch;
