// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  ActionView,
  ArtifactVersionView,
  ArtifactView,
  BranchView,
  DistributionView,
  DomainView,
  EnvironmentView,
  ExecutionView,
  GroupMemberView,
  GroupView,
  IntegrationView,
  PermissionSetView,
  PipelineView,
  ProjectGroupView,
  ProjectMemberView,
  ProjectView,
  PublicSshKeyView,
  PullRequestView,
  RouteView,
  SandboxResponse,
  SnapshotView,
  TagView,
  TargetView,
  TestCaseView,
  TestGroupView,
  TestSessionView,
  TokenView,
  UnitTestSuiteView,
  VariableView,
  WebhookView,
  WorkspaceMemberView,
  WorkspaceView,
} from "@buddy-openapi/types";

/** What the collections hold, by the operation that lists them. */
export interface CollectionItems {
  getWorkspaces: WorkspaceView;
  getProjects: ProjectView;
  getProjectMembers: ProjectMemberView;
  getProjectGroups: ProjectGroupView;
  getPipelines: PipelineView;
  getActions: ActionView;
  getExecutions: ExecutionView;
  getVariables: VariableView;
  getEnvironments: EnvironmentView;
  getTargets: TargetView;
  getIntegrations: IntegrationView;
  getWebhooks: WebhookView;
  getSandboxes: SandboxResponse;
  getSandboxSnapshots: SnapshotView;
  getArtifacts: ArtifactView;
  getArtifactVersions: ArtifactVersionView;
  getBranches: BranchView;
  getTags: TagView;
  getPullRequests: PullRequestView;
  getWorkspaceMembers: WorkspaceMemberView;
  getGroups: GroupView;
  getGroupMembers: GroupMemberView;
  getPermissionSets: PermissionSetView;
  getDomains: DomainView;
  getDistributions: DistributionView;
  getRoutes: RouteView;
  getUnitTestSuites: UnitTestSuiteView;
  getUnitTestSessions: TestSessionView;
  getUnitTestGroups: TestGroupView;
  getUnitTestCases: TestCaseView;
  getKeys: PublicSshKeyView;
  getTokens: TokenView;
}

/** The states of what the API moves. */
export type State =
  | NonNullable<ExecutionView["status"]>
  | NonNullable<SandboxResponse["status"]>
  | NonNullable<SnapshotView["status"]>;

/** The operations that list a collection, each with the property of an item that is its ID. */
export const LISTS: Readonly<Record<string, string>> = {
  getWorkspaces: "domain",
  getProjects: "name",
  getProjectMembers: "id",
  getProjectGroups: "id",
  getPipelines: "id",
  getActions: "id",
  getExecutions: "id",
  getVariables: "id",
  getEnvironments: "id",
  getTargets: "id",
  getIntegrations: "hash_id",
  getWebhooks: "id",
  getSandboxes: "id",
  getSandboxSnapshots: "id",
  getArtifacts: "id",
  getArtifactVersions: "id",
  getBranches: "name",
  getTags: "name",
  getPullRequests: "number",
  getWorkspaceMembers: "id",
  getGroups: "id",
  getGroupMembers: "id",
  getPermissionSets: "id",
  getDomains: "id",
  getDistributions: "id",
  getRoutes: "id",
  getUnitTestSuites: "id",
  getUnitTestSessions: "id",
  getUnitTestGroups: "id",
  getUnitTestCases: "id",
  getKeys: "id",
  getTokens: "id",
};

/** The first example of each status outside 2xx that has one. */
export const FAILURES: Readonly<Record<string, unknown>> = {
  "401": { errors: [{ message: "The access token is invalid" }] },
  "403": { errors: [{ message: "Only active workspace have access to API" }] },
  "404": { errors: [{ message: "Workspace not found" }] },
  "409": { errors: [{ message: "There is already something at the path" }] },
  "429": { errors: [{ message: "Rate limit exceeded." }] },
  default: { errors: [{ message: "Internal server error" }] },
};

/** The properties of forms that are lists, by operation. A form shows no difference between a value and a list of one. */
export const FORM_LISTS: Readonly<Record<string, readonly string[]>> = { importSession: ["files"] };

/** The servers of the document. */
export const SERVERS: readonly string[] = [
  "https://api.buddy.works",
  "https://api.eu.buddy.works",
  "https://api.asia.buddy.works",
  "https://{host}/api",
];
