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
  | "BuddyScopeError"
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

export const addActionValidator: OperationValidator;

export const addArtifactValidator: OperationValidator;

export const addArtifactVersionCommitValidator: OperationValidator;

export const addArtifactVersionValidator: OperationValidator;

export const addBranchValidator: OperationValidator;

export const addCasesByTokenValidator: OperationValidator;

export const addDistributionValidator: OperationValidator;

export const addDomainValidator: OperationValidator;

export const addEmailValidator: OperationValidator;

export const addEnvironmentByYamlValidator: OperationValidator;

export const addEnvironmentValidator: OperationValidator;

export const addGroupMemberValidator: OperationValidator;

export const addGroupValidator: OperationValidator;

export const addIntegrationValidator: OperationValidator;

export const addKeyValidator: OperationValidator;

export const addPermissionSetValidator: OperationValidator;

export const addPipelineByYamlValidator: OperationValidator;

export const addPipelineValidator: OperationValidator;

export const addProjectGroupValidator: OperationValidator;

export const addProjectMemberValidator: OperationValidator;

export const addProjectValidator: OperationValidator;

export const addPullRequestValidator: OperationValidator;

export const addRouteValidator: OperationValidator;

export const addSandboxByYamlValidator: OperationValidator;

export const addSandboxSnapshotValidator: OperationValidator;

export const addSandboxValidator: OperationValidator;

export const addSessionByTokenValidator: OperationValidator;

export const addTagValidator: OperationValidator;

export const addTargetByYamlValidator: OperationValidator;

export const addTargetValidator: OperationValidator;

export const addTokenValidator: OperationValidator;

export const addUnitTestGroupValidator: OperationValidator;

export const addUnitTestSessionValidator: OperationValidator;

export const addUnitTestSuiteValidator: OperationValidator;

export const addVariableValidator: OperationValidator;

export const addVisualTestSuiteValidator: OperationValidator;

export const addWebhookValidator: OperationValidator;

export const addWorkspaceMemberValidator: OperationValidator;

export const addWorkspaceValidator: OperationValidator;

export const allValidators: readonly OperationValidator[];

export const claimDomainValidator: OperationValidator;

export const closeSessionByTokenValidator: OperationValidator;

export const closeUnitTestSessionValidator: OperationValidator;

export const commitFileChangesValidator: OperationValidator;

export const commitNewFileValidator: OperationValidator;

export const createArtifactVersionDirectoryValidator: OperationValidator;

export const createSandboxDirectoryValidator: OperationValidator;

export const deleteActionValidator: OperationValidator;

export const deleteArtifactValidator: OperationValidator;

export const deleteArtifactVersionContentValidator: OperationValidator;

export const deleteArtifactVersionValidator: OperationValidator;

export const deleteBranchValidator: OperationValidator;

export const deleteClientValidator: OperationValidator;

export const deleteDistributionValidator: OperationValidator;

export const deleteDomainRecordValidator: OperationValidator;

export const deleteDomainValidator: OperationValidator;

export const deleteEmailValidator: OperationValidator;

export const deleteEnvironmentValidator: OperationValidator;

export const deleteFileValidator: OperationValidator;

export const deleteGroupMemberValidator: OperationValidator;

export const deleteGroupValidator: OperationValidator;

export const deleteIntegrationValidator: OperationValidator;

export const deleteKeyValidator: OperationValidator;

export const deletePermissionSetValidator: OperationValidator;

export const deletePipelineValidator: OperationValidator;

export const deleteProjectGroupValidator: OperationValidator;

export const deleteProjectMemberValidator: OperationValidator;

export const deleteProjectValidator: OperationValidator;

export const deleteSandboxFileValidator: OperationValidator;

export const deleteSandboxSnapshotValidator: OperationValidator;

export const deleteSandboxValidator: OperationValidator;

export const deleteSnapshotValidator: OperationValidator;

export const deleteTagValidator: OperationValidator;

export const deleteTargetValidator: OperationValidator;

export const deleteTokenValidator: OperationValidator;

export const deleteUnitTestSessionValidator: OperationValidator;

export const deleteUnitTestSuiteValidator: OperationValidator;

export const deleteVariableValidator: OperationValidator;

export const deleteWebhookValidator: OperationValidator;

export const deleteWorkspaceMemberValidator: OperationValidator;

export const deleteWorkspaceValidator: OperationValidator;

export const disableSsoValidator: OperationValidator;

export const downloadArtifactVersionFileValidator: OperationValidator;

export const downloadArtifactVersionValidator: OperationValidator;

export const downloadSandboxContentValidator: OperationValidator;

export const enableSsoValidator: OperationValidator;

export const execSandboxCommandValidator: OperationValidator;

export const executeSandboxCommandValidator: OperationValidator;

export const getActionExecutionLogsValidator: OperationValidator;

export const getActionExecutionValidator: OperationValidator;

export const getActionValidator: OperationValidator;

export const getActionsValidator: OperationValidator;

export const getAllDomainRecordsValidator: OperationValidator;

export const getArtifactValidator: OperationValidator;

export const getArtifactVersionCommitValidator: OperationValidator;

export const getArtifactVersionCommitsValidator: OperationValidator;

export const getArtifactVersionContentByPathValidator: OperationValidator;

export const getArtifactVersionRootContentValidator: OperationValidator;

export const getArtifactVersionValidator: OperationValidator;

export const getArtifactVersionsValidator: OperationValidator;

export const getArtifactsValidator: OperationValidator;

export const getBranchValidator: OperationValidator;

export const getBranchesValidator: OperationValidator;

export const getClientConfigurationValidator: OperationValidator;

export const getCommitValidator: OperationValidator;

export const getCommitsValidator: OperationValidator;

export const getComparisonValidator: OperationValidator;

export const getCurrentTokenValidator: OperationValidator;

export const getDistributionValidator: OperationValidator;

export const getDistributionsValidator: OperationValidator;

export const getDomainRecordValidator: OperationValidator;

export const getDomainValidator: OperationValidator;

export const getDomainYamlValidator: OperationValidator;

export const getDomainsValidator: OperationValidator;

export const getEmailsValidator: OperationValidator;

export const getEnvironmentValidator: OperationValidator;

export const getEnvironmentYamlValidator: OperationValidator;

export const getEnvironmentsValidator: OperationValidator;

export const getExecutionValidator: OperationValidator;

export const getExecutionsValidator: OperationValidator;

export const getGroupMemberValidator: OperationValidator;

export const getGroupMembersValidator: OperationValidator;

export const getGroupValidator: OperationValidator;

export const getGroupsValidator: OperationValidator;

export const getIdentifiersValidator: OperationValidator;

export const getIntegrationValidator: OperationValidator;

export const getIntegrationsValidator: OperationValidator;

export const getKeyValidator: OperationValidator;

export const getKeysValidator: OperationValidator;

export const getPermissionSetValidator: OperationValidator;

export const getPermissionSetsValidator: OperationValidator;

export const getPipelineValidator: OperationValidator;

export const getPipelineYamlValidator: OperationValidator;

export const getPipelinesValidator: OperationValidator;

export const getProjectGroupValidator: OperationValidator;

export const getProjectGroupsValidator: OperationValidator;

export const getProjectMemberValidator: OperationValidator;

export const getProjectMembersValidator: OperationValidator;

export const getProjectSnapshotsValidator: OperationValidator;

export const getProjectValidator: OperationValidator;

export const getProjectsValidator: OperationValidator;

export const getPullRequestValidator: OperationValidator;

export const getPullRequestsValidator: OperationValidator;

export const getRepositoryContentValidator: OperationValidator;

export const getRepositoryContentsValidator: OperationValidator;

export const getRoutableDomainsValidator: OperationValidator;

export const getRouteValidator: OperationValidator;

export const getRoutesValidator: OperationValidator;

export const getSandboxAppLogsByIdValidator: OperationValidator;

export const getSandboxCommandLogsValidator: OperationValidator;

export const getSandboxCommandValidator: OperationValidator;

export const getSandboxCommandsValidator: OperationValidator;

export const getSandboxContentValidator: OperationValidator;

export const getSandboxSnapshotValidator: OperationValidator;

export const getSandboxSnapshotsValidator: OperationValidator;

export const getSandboxValidator: OperationValidator;

export const getSandboxYamlValidator: OperationValidator;

export const getSandboxesValidator: OperationValidator;

export const getSessionCasesValidator: OperationValidator;

export const getSsoValidator: OperationValidator;

export const getSubdomainRecordsValidator: OperationValidator;

export const getTagValidator: OperationValidator;

export const getTagsValidator: OperationValidator;

export const getTargetValidator: OperationValidator;

export const getTargetYamlValidator: OperationValidator;

export const getTargetsValidator: OperationValidator;

export const getTokenByIdValidator: OperationValidator;

export const getTokensValidator: OperationValidator;

export const getTunnelTokenValidator: OperationValidator;

export const getUnitTestCaseValidator: OperationValidator;

export const getUnitTestCasesValidator: OperationValidator;

export const getUnitTestGroupValidator: OperationValidator;

export const getUnitTestGroupsValidator: OperationValidator;

export const getUnitTestSessionValidator: OperationValidator;

export const getUnitTestSessionsValidator: OperationValidator;

export const getUnitTestSuiteTokenValidator: OperationValidator;

export const getUnitTestSuiteValidator: OperationValidator;

export const getUnitTestSuitesValidator: OperationValidator;

export const getUserValidator: OperationValidator;

export const getVariableValidator: OperationValidator;

export const getVariablesValidator: OperationValidator;

export const getVisualTestSuiteTokenValidator: OperationValidator;

export const getVisualTestSuitesValidator: OperationValidator;

export const getWebhookValidator: OperationValidator;

export const getWebhooksValidator: OperationValidator;

export const getWorkspaceMemberProjectsValidator: OperationValidator;

export const getWorkspaceMemberValidator: OperationValidator;

export const getWorkspaceMembersValidator: OperationValidator;

export const getWorkspaceValidator: OperationValidator;

export const getWorkspacesValidator: OperationValidator;

export const importSessionValidator: OperationValidator;

export const issueCredentialsWithOidcProviderValidator: OperationValidator;

export const issueTokenValidator: OperationValidator;

export const mergePullRequestValidator: OperationValidator;

export const recreateSandboxValidator: OperationValidator;

export const regenerateTunnelTokenValidator: OperationValidator;

export const registerClientValidator: OperationValidator;

export const registerDomainValidator: OperationValidator;

export const reopenSessionByTokenValidator: OperationValidator;

export const reopenUnitTestSessionValidator: OperationValidator;

export const restartSandboxValidator: OperationValidator;

export const revokeTokenValidator: OperationValidator;

export const runPipelineValidator: OperationValidator;

export const startSandboxAppValidator: OperationValidator;

export const startSandboxValidator: OperationValidator;

export const stopSandboxAppValidator: OperationValidator;

export const stopSandboxValidator: OperationValidator;

export const terminateSandboxCommandValidator: OperationValidator;

export const updateActionValidator: OperationValidator;

export const updateArtifactValidator: OperationValidator;

export const updateClientConfigurationValidator: OperationValidator;

export const updateDistributionValidator: OperationValidator;

export const updateDomainByYamlValidator: OperationValidator;

export const updateEnvironmentByYamlValidator: OperationValidator;

export const updateEnvironmentValidator: OperationValidator;

export const updateExecutionValidator: OperationValidator;

export const updateGroupMemberValidator: OperationValidator;

export const updateGroupValidator: OperationValidator;

export const updateIntegrationValidator: OperationValidator;

export const updatePermissionSetValidator: OperationValidator;

export const updatePipelineByYamlValidator: OperationValidator;

export const updatePipelineValidator: OperationValidator;

export const updateProjectGroupValidator: OperationValidator;

export const updateProjectMemberValidator: OperationValidator;

export const updateProjectValidator: OperationValidator;

export const updatePullRequestBranchValidator: OperationValidator;

export const updateRouteValidator: OperationValidator;

export const updateSandboxByYamlValidator: OperationValidator;

export const updateSandboxValidator: OperationValidator;

export const updateSsoValidator: OperationValidator;

export const updateTargetByYamlValidator: OperationValidator;

export const updateTargetValidator: OperationValidator;

export const updateUserValidator: OperationValidator;

export const updateVariableValidator: OperationValidator;

export const updateWebhookValidator: OperationValidator;

export const updateWorkspaceMemberValidator: OperationValidator;

export const updateWorkspaceValidator: OperationValidator;

export const uploadArtifactVersionCommitFileValidator: OperationValidator;

export const uploadArtifactVersionFileValidator: OperationValidator;

export const uploadArtifactVersionFromZipValidator: OperationValidator;

export const uploadSandboxFileValidator: OperationValidator;

export const upsertCaseByTokenValidator: OperationValidator;

export const upsertDomainRecordValidator: OperationValidator;

export const upsertUnitTestCaseValidator: OperationValidator;
