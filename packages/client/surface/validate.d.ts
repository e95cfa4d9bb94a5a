// What @buddy-openapi/client/validate exports. Written by `pnpm generate`. Do not edit.

const BRAND: unique symbol;

abstract class BuddyCallError extends BuddyError implements FailedCall {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly page?: number;
  readonly offset?: number;
  readonly cursor?: string | number;
  readonly url: string;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
  constructor(call: FailedCall, what: string, options?: ErrorOptions);
}

export class BuddyContractError extends BuddyCallError {
  readonly name = "BuddyContractError";
  readonly status: number;
  readonly drifts: readonly Drift[];
  constructor(call: FailedCall, status: number, drifts: readonly Drift[]);
}

abstract class BuddyError extends Error {
  abstract readonly name: BuddyErrorName;
  constructor(message: string, options?: ErrorOptions);
  get [BRAND](): true;
  toJSON(): Record<string, unknown>;
}

type BuddyErrorName =
  | "BuddyUsageError"
  | "BuddyApiError"
  | "BuddyContractError"
  | "BuddyNetworkError"
  | "BuddyPagingError"
  | "BuddyParseError"
  | "BuddyRedirectError"
  | "BuddyTimeoutError"
  | "BuddyTooLargeError";

interface CheckedResponse {
  response: Response;
  failedCall(): FailedCall;
  redact(text: string): string;
}

export interface Drift {
  readonly operationId: string;
  readonly status: number | undefined;
  readonly kind: "mismatch" | "new value" | "undeclared status";
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

interface FailedCall extends Place {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: Date | undefined;
}

export type OperationValidator = (
  options: ValidateOptions,
  operationId: string,
  value: unknown,
  received?: CheckedResponse,
  parameters?: Readonly<Record<string, unknown>>,
) => void;

interface Place {
  readonly page?: number;
  readonly offset?: number;
  readonly cursor?: string | number;
}

export interface ValidateOptions {
  validators: readonly OperationValidator[];
  response?: "warn" | "throw" | undefined;
  request?: "warn" | "throw" | undefined;
  onDrift?: ((drift: Drift) => void) | undefined;
}

export function driftReport(drifts: readonly Drift[]): string;

// What follows is generated from the document.

export const addIntegrationValidator: OperationValidator;

export const addVariableValidator: OperationValidator;

export const allValidators: readonly OperationValidator[];

export const deleteIntegrationValidator: OperationValidator;

export const deleteVariableValidator: OperationValidator;

export const getActionExecutionLogsValidator: OperationValidator;

export const getActionExecutionValidator: OperationValidator;

export const getCurrentTokenValidator: OperationValidator;

export const getEnvironmentValidator: OperationValidator;

export const getEnvironmentsValidator: OperationValidator;

export const getExecutionValidator: OperationValidator;

export const getExecutionsValidator: OperationValidator;

export const getGroupValidator: OperationValidator;

export const getGroupsValidator: OperationValidator;

export const getIdentifiersValidator: OperationValidator;

export const getIntegrationValidator: OperationValidator;

export const getIntegrationsValidator: OperationValidator;

export const getPipelineValidator: OperationValidator;

export const getPipelinesValidator: OperationValidator;

export const getProjectValidator: OperationValidator;

export const getProjectsValidator: OperationValidator;

export const getUserValidator: OperationValidator;

export const getVariableValidator: OperationValidator;

export const getVariablesValidator: OperationValidator;

export const getWorkspaceMemberValidator: OperationValidator;

export const getWorkspaceMembersValidator: OperationValidator;

export const getWorkspaceValidator: OperationValidator;

export const getWorkspacesValidator: OperationValidator;

export const runPipelineValidator: OperationValidator;

export const updateExecutionValidator: OperationValidator;

export const updateIntegrationValidator: OperationValidator;

export const updateVariableValidator: OperationValidator;
