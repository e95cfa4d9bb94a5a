// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  ActionExecutionLogsView,
  ActionExecutionView,
  ActionIdView,
  ActionView,
  ActionsView,
  AddActionRequest,
  AddArtifactRequest,
  AddArtifactVersionCommitRequest,
  AddArtifactVersionRequest,
  AddBranchRequest,
  AddCasesRequest,
  AddDistributionRequest,
  AddDomainRequest,
  AddEmailRequest,
  AddEnvironmentRequest,
  AddGroupMemberRequest,
  AddGroupRequest,
  AddIntegrationRequest,
  AddPermissionSetRequest,
  AddPipelineRequest,
  AddProjectGroupRequest,
  AddProjectMemberRequest,
  AddProjectRequest,
  AddPullRequestRequest,
  AddRouteRequest,
  AddSandboxRequest,
  AddSnapshotRequest,
  AddSshKeyRequest,
  AddTagRequest,
  AddTargetRequest,
  AddTestCaseRequest,
  AddTestGroupRequest,
  AddTestSessionRequest,
  AddTokenRequest,
  AddUnitTestSuiteRequest,
  AddVariableInObjectRequest,
  AddVariableRequest,
  AddVisualTestSuiteRequest,
  AddWebhookRequest,
  AddWorkspaceMemberRequest,
  AddWorkspaceRequest,
  AllowedEnvironmentView,
  AllowedPipelineView,
  AllowedSandboxView,
  ArtifactAuthorizationView,
  ArtifactPermissionView,
  ArtifactPermissionsView,
  ArtifactVersionCommitUploadView,
  ArtifactVersionCommitView,
  ArtifactVersionCommitsView,
  ArtifactVersionContentItem,
  ArtifactVersionContentView,
  ArtifactVersionFileRequest,
  ArtifactVersionView,
  ArtifactVersionsView,
  ArtifactView,
  ArtifactsView,
  BranchView,
  BranchesView,
  ClaimDomainRequest,
  CommitComparisonView,
  CommitFileRequest,
  CommitIdView,
  CommitNewFileRequest,
  CommitReference,
  CommitRequest,
  CommitStatsView,
  CommitView,
  CommitsView,
  CommittedFileView,
  DistributionView,
  DistributionsView,
  DomainView,
  DomainYamlView,
  DomainsView,
  DynamicClientRegistrationRequest,
  DynamicClientRegistrationResponse,
  EnvironmentIdView,
  EnvironmentVariableView,
  EnvironmentView,
  EnvironmentYamlView,
  EnvironmentsView,
  ErrorMessageView,
  ErrorView,
  EventArtifactView,
  EventCustomFieldView,
  EventEnvironmentView,
  ExecuteSandboxCommandRequest,
  ExecutionPipelineView,
  ExecutionView,
  ExecutionsView,
  FileEntryView,
  GroupMemberView,
  GroupMembersView,
  GroupPermissionView,
  GroupView,
  GroupsView,
  HttpSettingsView,
  IdsView,
  ImportSessionRequest,
  IntegrationIdView,
  IntegrationIdentifierView,
  IntegrationPermissionsView,
  IntegrationRequestView,
  IntegrationView,
  IntegrationsView,
  IssueOAuthTokenRequest,
  IssueTokenRequest,
  MemberIdRequest,
  MemberView,
  OAuthTokenView,
  PassVariableRequest,
  PermissionSetIdRequest,
  PermissionSetView,
  PermissionSetsView,
  PermissionsView,
  PipelineEventView,
  PipelineIdView,
  PipelinePropertyView,
  PipelineView,
  PipelineYamlView,
  PipelinesView,
  ProjectGroupView,
  ProjectGroupsView,
  ProjectMemberView,
  ProjectMembersView,
  ProjectNameView,
  ProjectView,
  ProjectsView,
  PublicSshKeyView,
  PublicSshKeysView,
  PullRequestView,
  PullRequestsView,
  RecordView,
  RecordsView,
  RefRequest,
  RegisterDomainRequest,
  RepositoryContentView,
  RepositoryContentsView,
  RepositoryPathView,
  RevisionRequest,
  RevokeOAuthTokenRequest,
  RoleAssumptionView,
  RoutableDomainView,
  RoutableDomainsView,
  RouteView,
  RoutesView,
  RunPipelineRequest,
  SandboxAppLogsView,
  SandboxAppView,
  SandboxCommandLog,
  SandboxCommandResultView,
  SandboxCommandView,
  SandboxCommandsView,
  SandboxContentItem,
  SandboxContentView,
  SandboxFetchView,
  SandboxFileRequest,
  SandboxIdView,
  SandboxResponse,
  SandboxYamlView,
  SandboxesView,
  ShortActionExecutionView,
  ShortActionResponse,
  ShortArtifactView,
  ShortBranchView,
  ShortCommitView,
  ShortDistributionView,
  ShortDomainView,
  ShortEnvironmentView,
  ShortExecutionView,
  ShortGroupView,
  ShortIntegrationView,
  ShortPipelineView,
  ShortProjectView,
  ShortRecordView,
  ShortSandboxView,
  ShortSnapshotView,
  ShortTagView,
  ShortTestCaseView,
  ShortTokenView,
  ShortUnitTestSuiteView,
  ShortVisualTestSuiteView,
  ShortWebhookView,
  ShortWorkspaceView,
  SimpleVariableView,
  SnapshotView,
  SnapshotsView,
  SsoView,
  SuiteTokenView,
  TagView,
  TagsView,
  TargetAuthView,
  TargetProxyView,
  TargetSettingsView,
  TargetUseView,
  TargetView,
  TargetYamlView,
  TargetsView,
  TestCaseView,
  TestCasesView,
  TestGroupView,
  TestGroupsView,
  TestSessionView,
  TestSessionsView,
  TlsSettingsView,
  TokenView,
  TokensView,
  TriggerConditionView,
  TunnelTokenView,
  TunnelView,
  UnitTestSuiteView,
  UnitTestSuitesView,
  UpdateActionRequest,
  UpdateArtifactRequest,
  UpdateDistributionRequest,
  UpdateEnvironmentRequest,
  UpdateExecutionRequest,
  UpdateGroupMemberRequest,
  UpdateGroupRequest,
  UpdateIntegrationRequest,
  UpdatePermissionSetRequest,
  UpdatePipelineRequest,
  UpdateProjectGroupRequest,
  UpdateProjectMemberRequest,
  UpdateProjectRequest,
  UpdateRouteRequest,
  UpdateSandboxRequest,
  UpdateSsoRequest,
  UpdateTargetRequest,
  UpdateUserRequest,
  UpdateVariableRequest,
  UpdateWebhookRequest,
  UpdateWorkspaceMemberRequest,
  UpdateWorkspaceRequest,
  UpsertDomainRecordRequest,
  UserEmailView,
  UserEmailsView,
  UserPermissionView,
  UserView,
  VariableView,
  VariablesView,
  VisualTestSuiteView,
  VisualTestSuitesView,
  VisualTestsOutputView,
  WebhookRequestView,
  WebhookView,
  WebhooksView,
  WorkspaceMemberView,
  WorkspaceMembersView,
  WorkspaceView,
  WorkspacesView,
  YamlDefinitionView,
} from "@buddy-openapi/types";

/** The components that have a fixture, by name. */
export interface FixtureTypes {
  ErrorMessageView: ErrorMessageView;
  ErrorView: ErrorView;
  ShortWorkspaceView: ShortWorkspaceView;
  WorkspacesView: WorkspacesView;
  UpdateWorkspaceRequest: UpdateWorkspaceRequest;
  AddWorkspaceRequest: AddWorkspaceRequest;
  WorkspaceView: WorkspaceView;
  IdsView: IdsView;
  SsoView: SsoView;
  UpdateSsoRequest: UpdateSsoRequest;
  ShortProjectView: ShortProjectView;
  ProjectsView: ProjectsView;
  IntegrationRequestView: IntegrationRequestView;
  AddProjectRequest: AddProjectRequest;
  MemberView: MemberView;
  IntegrationIdView: IntegrationIdView;
  ProjectView: ProjectView;
  UpdateProjectRequest: UpdateProjectRequest;
  PermissionSetView: PermissionSetView;
  ProjectMemberView: ProjectMemberView;
  ProjectMembersView: ProjectMembersView;
  PermissionSetIdRequest: PermissionSetIdRequest;
  UpdateProjectMemberRequest: UpdateProjectMemberRequest;
  AddProjectMemberRequest: AddProjectMemberRequest;
  ProjectGroupView: ProjectGroupView;
  ProjectGroupsView: ProjectGroupsView;
  UpdateProjectGroupRequest: UpdateProjectGroupRequest;
  AddProjectGroupRequest: AddProjectGroupRequest;
  EventArtifactView: EventArtifactView;
  EventEnvironmentView: EventEnvironmentView;
  EventCustomFieldView: EventCustomFieldView;
  PipelineEventView: PipelineEventView;
  PipelinePropertyView: PipelinePropertyView;
  YamlDefinitionView: YamlDefinitionView;
  ShortPipelineView: ShortPipelineView;
  PipelinesView: PipelinesView;
  TriggerConditionView: TriggerConditionView;
  UserPermissionView: UserPermissionView;
  GroupPermissionView: GroupPermissionView;
  PermissionsView: PermissionsView;
  AllowedPipelineView: AllowedPipelineView;
  AllowedSandboxView: AllowedSandboxView;
  AddVariableInObjectRequest: AddVariableInObjectRequest;
  UpdatePipelineRequest: UpdatePipelineRequest;
  AddPipelineRequest: AddPipelineRequest;
  IntegrationIdentifierView: IntegrationIdentifierView;
  EnvironmentVariableView: EnvironmentVariableView;
  ShortActionResponse: ShortActionResponse;
  PipelineView: PipelineView;
  PipelineYamlView: PipelineYamlView;
  ActionsView: ActionsView;
  UpdateActionRequest: UpdateActionRequest;
  AddActionRequest: AddActionRequest;
  ActionView: ActionView;
  ShortCommitView: ShortCommitView;
  BranchView: BranchView;
  TagView: TagView;
  PullRequestView: PullRequestView;
  ExecutionPipelineView: ExecutionPipelineView;
  ShortExecutionView: ShortExecutionView;
  ExecutionsView: ExecutionsView;
  PassVariableRequest: PassVariableRequest;
  RevisionRequest: RevisionRequest;
  RefRequest: RefRequest;
  RunPipelineRequest: RunPipelineRequest;
  SimpleVariableView: SimpleVariableView;
  VisualTestsOutputView: VisualTestsOutputView;
  ShortActionExecutionView: ShortActionExecutionView;
  ExecutionView: ExecutionView;
  UpdateExecutionRequest: UpdateExecutionRequest;
  ActionExecutionView: ActionExecutionView;
  ActionExecutionLogsView: ActionExecutionLogsView;
  ProjectNameView: ProjectNameView;
  PipelineIdView: PipelineIdView;
  ActionIdView: ActionIdView;
  EnvironmentIdView: EnvironmentIdView;
  SandboxIdView: SandboxIdView;
  VariableView: VariableView;
  VariablesView: VariablesView;
  UpdateVariableRequest: UpdateVariableRequest;
  AddVariableRequest: AddVariableRequest;
  ShortEnvironmentView: ShortEnvironmentView;
  EnvironmentsView: EnvironmentsView;
  AllowedEnvironmentView: AllowedEnvironmentView;
  UpdateEnvironmentRequest: UpdateEnvironmentRequest;
  AddEnvironmentRequest: AddEnvironmentRequest;
  EnvironmentView: EnvironmentView;
  EnvironmentYamlView: EnvironmentYamlView;
  TargetAuthView: TargetAuthView;
  TargetProxyView: TargetProxyView;
  TargetSettingsView: TargetSettingsView;
  TargetUseView: TargetUseView;
  TargetView: TargetView;
  TargetsView: TargetsView;
  UpdateTargetRequest: UpdateTargetRequest;
  AddTargetRequest: AddTargetRequest;
  TargetYamlView: TargetYamlView;
  IntegrationPermissionsView: IntegrationPermissionsView;
  ShortIntegrationView: ShortIntegrationView;
  IntegrationsView: IntegrationsView;
  RoleAssumptionView: RoleAssumptionView;
  UpdateIntegrationRequest: UpdateIntegrationRequest;
  AddIntegrationRequest: AddIntegrationRequest;
  IntegrationView: IntegrationView;
  ShortWebhookView: ShortWebhookView;
  WebhooksView: WebhooksView;
  UpdateWebhookRequest: UpdateWebhookRequest;
  AddWebhookRequest: AddWebhookRequest;
  WebhookRequestView: WebhookRequestView;
  WebhookView: WebhookView;
  ShortSandboxView: ShortSandboxView;
  SandboxesView: SandboxesView;
  SandboxFetchView: SandboxFetchView;
  HttpSettingsView: HttpSettingsView;
  TlsSettingsView: TlsSettingsView;
  TunnelView: TunnelView;
  AddSandboxRequest: AddSandboxRequest;
  SandboxAppView: SandboxAppView;
  SandboxResponse: SandboxResponse;
  UpdateSandboxRequest: UpdateSandboxRequest;
  SandboxAppLogsView: SandboxAppLogsView;
  SandboxCommandView: SandboxCommandView;
  SandboxCommandsView: SandboxCommandsView;
  ExecuteSandboxCommandRequest: ExecuteSandboxCommandRequest;
  SandboxCommandResultView: SandboxCommandResultView;
  SandboxCommandLog: SandboxCommandLog;
  ShortSnapshotView: ShortSnapshotView;
  SnapshotsView: SnapshotsView;
  AddSnapshotRequest: AddSnapshotRequest;
  SnapshotView: SnapshotView;
  SandboxYamlView: SandboxYamlView;
  SandboxContentItem: SandboxContentItem;
  SandboxContentView: SandboxContentView;
  SandboxFileRequest: SandboxFileRequest;
  TunnelTokenView: TunnelTokenView;
  ShortArtifactView: ShortArtifactView;
  ArtifactsView: ArtifactsView;
  ArtifactAuthorizationView: ArtifactAuthorizationView;
  ArtifactPermissionView: ArtifactPermissionView;
  ArtifactPermissionsView: ArtifactPermissionsView;
  UpdateArtifactRequest: UpdateArtifactRequest;
  AddArtifactRequest: AddArtifactRequest;
  ArtifactView: ArtifactView;
  ArtifactVersionView: ArtifactVersionView;
  ArtifactVersionsView: ArtifactVersionsView;
  AddArtifactVersionRequest: AddArtifactVersionRequest;
  ArtifactVersionContentItem: ArtifactVersionContentItem;
  ArtifactVersionContentView: ArtifactVersionContentView;
  CommitIdView: CommitIdView;
  ArtifactVersionCommitView: ArtifactVersionCommitView;
  ArtifactVersionCommitsView: ArtifactVersionCommitsView;
  AddArtifactVersionCommitRequest: AddArtifactVersionCommitRequest;
  ArtifactVersionCommitUploadView: ArtifactVersionCommitUploadView;
  ArtifactVersionFileRequest: ArtifactVersionFileRequest;
  RepositoryContentView: RepositoryContentView;
  RepositoryContentsView: RepositoryContentsView;
  CommitRequest: CommitRequest;
  CommitFileRequest: CommitFileRequest;
  CommitNewFileRequest: CommitNewFileRequest;
  CommittedFileView: CommittedFileView;
  RepositoryPathView: RepositoryPathView;
  ShortBranchView: ShortBranchView;
  BranchesView: BranchesView;
  CommitReference: CommitReference;
  AddBranchRequest: AddBranchRequest;
  CommitsView: CommitsView;
  CommitStatsView: CommitStatsView;
  FileEntryView: FileEntryView;
  CommitView: CommitView;
  CommitComparisonView: CommitComparisonView;
  ShortTagView: ShortTagView;
  TagsView: TagsView;
  AddTagRequest: AddTagRequest;
  PullRequestsView: PullRequestsView;
  AddPullRequestRequest: AddPullRequestRequest;
  WorkspaceMemberView: WorkspaceMemberView;
  WorkspaceMembersView: WorkspaceMembersView;
  UpdateWorkspaceMemberRequest: UpdateWorkspaceMemberRequest;
  AddWorkspaceMemberRequest: AddWorkspaceMemberRequest;
  ShortGroupView: ShortGroupView;
  GroupsView: GroupsView;
  UpdateGroupRequest: UpdateGroupRequest;
  AddGroupRequest: AddGroupRequest;
  GroupView: GroupView;
  GroupMemberView: GroupMemberView;
  GroupMembersView: GroupMembersView;
  AddGroupMemberRequest: AddGroupMemberRequest;
  UpdateGroupMemberRequest: UpdateGroupMemberRequest;
  PermissionSetsView: PermissionSetsView;
  UpdatePermissionSetRequest: UpdatePermissionSetRequest;
  AddPermissionSetRequest: AddPermissionSetRequest;
  ShortDomainView: ShortDomainView;
  DomainsView: DomainsView;
  AddDomainRequest: AddDomainRequest;
  DomainView: DomainView;
  DomainYamlView: DomainYamlView;
  RegisterDomainRequest: RegisterDomainRequest;
  ClaimDomainRequest: ClaimDomainRequest;
  ShortRecordView: ShortRecordView;
  RecordsView: RecordsView;
  RecordView: RecordView;
  UpsertDomainRecordRequest: UpsertDomainRecordRequest;
  ShortDistributionView: ShortDistributionView;
  DistributionsView: DistributionsView;
  AddDistributionRequest: AddDistributionRequest;
  RouteView: RouteView;
  DistributionView: DistributionView;
  UpdateDistributionRequest: UpdateDistributionRequest;
  RoutableDomainView: RoutableDomainView;
  RoutableDomainsView: RoutableDomainsView;
  RoutesView: RoutesView;
  UpdateRouteRequest: UpdateRouteRequest;
  AddRouteRequest: AddRouteRequest;
  ShortUnitTestSuiteView: ShortUnitTestSuiteView;
  UnitTestSuitesView: UnitTestSuitesView;
  AddUnitTestSuiteRequest: AddUnitTestSuiteRequest;
  UnitTestSuiteView: UnitTestSuiteView;
  SuiteTokenView: SuiteTokenView;
  TestSessionView: TestSessionView;
  TestSessionsView: TestSessionsView;
  MemberIdRequest: MemberIdRequest;
  AddTestSessionRequest: AddTestSessionRequest;
  ShortTestCaseView: ShortTestCaseView;
  TestCasesView: TestCasesView;
  AddTestCaseRequest: AddTestCaseRequest;
  TestCaseView: TestCaseView;
  TestGroupView: TestGroupView;
  TestGroupsView: TestGroupsView;
  AddTestGroupRequest: AddTestGroupRequest;
  ImportSessionRequest: ImportSessionRequest;
  AddCasesRequest: AddCasesRequest;
  ShortVisualTestSuiteView: ShortVisualTestSuiteView;
  VisualTestSuitesView: VisualTestSuitesView;
  AddVisualTestSuiteRequest: AddVisualTestSuiteRequest;
  VisualTestSuiteView: VisualTestSuiteView;
  UserView: UserView;
  UpdateUserRequest: UpdateUserRequest;
  TokenView: TokenView;
  UserEmailView: UserEmailView;
  UserEmailsView: UserEmailsView;
  AddEmailRequest: AddEmailRequest;
  PublicSshKeyView: PublicSshKeyView;
  PublicSshKeysView: PublicSshKeysView;
  AddSshKeyRequest: AddSshKeyRequest;
  ShortTokenView: ShortTokenView;
  TokensView: TokensView;
  AddTokenRequest: AddTokenRequest;
  IssueTokenRequest: IssueTokenRequest;
  DynamicClientRegistrationRequest: DynamicClientRegistrationRequest;
  DynamicClientRegistrationResponse: DynamicClientRegistrationResponse;
  IssueOAuthTokenRequest: IssueOAuthTokenRequest;
  OAuthTokenView: OAuthTokenView;
  RevokeOAuthTokenRequest: RevokeOAuthTokenRequest;
}

/** A value of each component that is an object. */
export const FIXTURES = {
  ErrorMessageView: { message: "The access token is invalid" },
  ErrorView: { errors: [{ message: "The access token is invalid" }] },
  ShortWorkspaceView: {
    url: "https://api.buddy.works/workspaces/my-company",
    html_url: "https://app.buddy.works/my-company",
    id: 1,
    name: "My Company",
    domain: "my-company",
  },
  WorkspacesView: {
    url: "https://api.buddy.works/workspaces",
    html_url: "https://app.buddy.works/workspaces",
    workspaces: [
      {
        url: "https://api.buddy.works/workspaces/my-company",
        html_url: "https://app.buddy.works/my-company",
        id: 1,
        name: "My Company",
        domain: "my-company",
      },
      {
        url: "https://api.buddy.works/workspaces/other-company",
        html_url: "https://app.buddy.works/other-company",
        id: 2,
        name: "Other Company",
        domain: "other-company",
      },
    ],
  },
  UpdateWorkspaceRequest: { name: "My Company" },
  AddWorkspaceRequest: { name: "My Company", domain: "my-company" },
  WorkspaceView: {
    url: "https://api.buddy.works/workspaces/my-company",
    html_url: "https://app.buddy.works/my-company",
    id: 1,
    name: "My Company",
    domain: "my-company",
    owner_id: 123,
    frozen: false,
    create_date: "2016-02-29T11:22:40Z",
  },
  IdsView: {
    url: "https://api.buddy.works/workspaces/my-company/identifiers",
    html_url: "https://app.buddy.works/my-company",
    domain: "my-company",
    project_identifier: "my-project",
    pipeline_id: 2,
    environment_id: "xo4pbVrE",
    integration_id: "NLVaDzgp6W2qJljaQlJOoYdmZ3",
  },
  SsoView: {
    type: "SAML",
    sso_provider_type: "OKTA",
    sso_url: "https://login.example.com/saml2",
    issuer: "https://sts.example.com/",
    certificate: "-----BEGIN CERTIFICATE-----\r\nMIIC...\r\n-----END CERTIFICATE-----\r\n",
    signature_method: "sha256",
    digest_method: "sha256",
    require_sso_for_all_members: false,
  },
  UpdateSsoRequest: {
    type: "SAML",
    sso_provider_type: "OKTA",
    sso_url: "https://login.example.com/saml2",
    issuer: "https://sts.example.com/",
    certificate: "-----BEGIN CERTIFICATE-----\r\nMIIC...\r\n-----END CERTIFICATE-----\r\n",
    signature_method: "sha256",
    digest_method: "sha256",
    require_sso_for_all_members: false,
  },
  ShortProjectView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/landing-page",
    html_url: "https://app.buddy.works/my-company/landing-page",
    name: "landing-page",
    display_name: "Landing Page",
    status: "ACTIVE",
    access: "PRIVATE",
    create_date: "2023-01-15T10:30:00Z",
  },
  ProjectsView: {
    url: "https://api.buddy.works/workspaces/my-company/projects",
    html_url: "https://app.buddy.works/my-company/projects",
    projects: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/landing-page",
        html_url: "https://app.buddy.works/my-company/landing-page",
        name: "landing-page",
        display_name: "Landing Page",
        status: "ACTIVE",
        access: "PRIVATE",
        create_date: "2023-01-15T10:30:00Z",
      },
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website",
        html_url: "https://app.buddy.works/my-company/company-website",
        name: "company-website",
        display_name: "Company Website",
        status: "ACTIVE",
      },
    ],
  },
  IntegrationRequestView: { identifier: "my-github-integration" },
  AddProjectRequest: {
    display_name: "Landing page",
    name: "landing-page",
    access: "PRIVATE",
    integration: { identifier: "my-github-integration" },
    external_project_id: "buddy/landing-page",
  },
  MemberView: {
    url: "https://api.buddy.works/workspaces/my-company/members/1",
    html_url: "https://app.buddy.works/my-company/-/profile/1",
    id: 1,
    name: "John Doe",
    avatar_url: "https://app.buddy.works/avatars/1.png",
  },
  IntegrationIdView: { hash_id: "NLVaDzgp6W2qJljaQlJOoYdmZ3", name: "GitHub Integration", type: "GIT_HUB" },
  ProjectView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website",
    html_url: "https://app.buddy.works/my-company/company-website",
    name: "company-website",
    display_name: "Company Website",
    status: "ACTIVE",
    create_date: "2016-02-29T11:23:04Z",
    created_by: {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      name: "Mike Benson",
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    http_repository: "https://app.buddy.works/buddy/company-website",
    ssh_repository: "buddy@app.buddy.works:buddy/company-website",
    default_branch: "master",
    access: "PUBLIC",
    fetch_submodules: true,
    fetch_submodules_env_key: "id_workspace",
    allow_pull_requests: true,
  },
  UpdateProjectRequest: { display_name: "Company Website", access: "PRIVATE" },
  PermissionSetView: {
    url: "https://api.buddy.works/workspaces/my-company/permissions/4",
    html_url: "https://app.buddy.works/my-company/-/permissions/edit/4",
    id: 4,
    name: "Artist",
    type: "CUSTOM",
    description: "Looks at the source only",
    note: "Looks at the source only",
    repository_access_level: "READ_ONLY",
    pipeline_access_level: "DENIED",
    sandbox_access_level: "DENIED",
    project_team_access_level: "READ_ONLY",
    environment_access_level: "DENIED",
    package_access_level: "READ_ONLY",
    routing_access_level: "DENIED",
    target_access_level: "DENIED",
  },
  ProjectMemberView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/members/216",
    html_url: "https://app.buddy.works/my-company/-/profile/216",
    id: 216,
    name: "Jane Doe",
    avatar_url: "https://app.buddy.works/avatars/216.png",
    email: "jane.doe@example.com",
    admin: false,
    workspace_owner: false,
  },
  ProjectMembersView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/members",
    html_url: "https://app.buddy.works/my-company/company-website/team",
    members: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/members/216",
        html_url: "https://app.buddy.works/my-company/-/profile/216",
        id: 216,
        name: "Jane Doe",
        avatar_url: "https://app.buddy.works/avatars/216.png",
        email: "jane.doe@example.com",
        admin: false,
        workspace_owner: false,
      },
    ],
  },
  PermissionSetIdRequest: { id: 4 },
  UpdateProjectMemberRequest: { permission_set: { id: 4 } },
  AddProjectMemberRequest: { permission_set: { id: 4 }, id: 216 },
  ProjectGroupView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/groups/123",
    html_url: "https://app.buddy.works/my-company/company-website/team",
    id: 123,
    name: "developers",
  },
  ProjectGroupsView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/groups",
    html_url: "https://app.buddy.works/my-company/company-website/team",
    groups: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/groups/123",
        html_url: "https://app.buddy.works/my-company/company-website/team",
        id: 123,
        name: "developers",
      },
    ],
  },
  UpdateProjectGroupRequest: { permission_set: { id: 4 } },
  AddProjectGroupRequest: { permission_set: { id: 4 }, id: 123 },
  EventArtifactView: {},
  EventEnvironmentView: {},
  EventCustomFieldView: {},
  PipelineEventView: { type: "PUSH" },
  PipelinePropertyView: {},
  YamlDefinitionView: { path: "buddy.yml", branch: "main", project: "company-website" },
  ShortPipelineView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2",
    html_url: "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2",
    id: 2,
    name: "dev",
    last_execution_status: "SUCCESSFUL",
    last_execution_revision: "506502c7b1f55d1d50be45e45bc2a1f2b1e9f0a3",
  },
  PipelinesView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines",
    html_url: "https://app.buddy.works/my-company/company-website/pipelines",
    pipelines: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2",
        html_url: "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2",
        id: 2,
        name: "dev",
        last_execution_status: "SUCCESSFUL",
        last_execution_revision: "506502c7b1f55d1d50be45e45bc2a1f2b1e9f0a3",
      },
    ],
  },
  TriggerConditionView: { trigger_condition: "ON_CHANGE" },
  UserPermissionView: { id: 1, access_level: "MANAGE" },
  GroupPermissionView: { id: 2, access_level: "USE_ONLY" },
  PermissionsView: {
    others: "DENIED",
    users: [{ id: 1, access_level: "MANAGE" }],
    groups: [{ id: 422, access_level: "USE_ONLY" }],
  },
  AllowedPipelineView: { project: "company-website", pipeline: "release" },
  AllowedSandboxView: { project: "company-website", sandbox: "my-sandbox" },
  AddVariableInObjectRequest: { key: "API_TOKEN", type: "VAR" },
  UpdatePipelineRequest: {
    name: "Tests",
    identifier: "test",
    refs: ["refs/heads/main"],
    events: [{ type: "PUSH" }],
    priority: "LOW",
  },
  AddPipelineRequest: {
    name: "Tests",
    identifier: "test",
    refs: ["refs/heads/main"],
    events: [{ type: "PUSH" }],
    priority: "LOW",
  },
  IntegrationIdentifierView: { identifier: "my-github-integration" },
  EnvironmentVariableView: { id: 1912258 },
  ShortActionResponse: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/actions/1",
  },
  PipelineView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2",
    html_url: "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2",
    id: 2,
    name: "dev",
    refs: ["refs/heads/master"],
    last_execution_status: "INITIAL",
    last_execution_revision: null,
    create_date: "2016-02-29T11:23:04Z",
    project: {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website",
      html_url: "https://app.buddy.works/my-company/company-website",
      name: "company-website",
      display_name: "Company Website",
      status: "ACTIVE",
    },
    creator: {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      name: "Mike Benson",
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    permissions: { others: "DEFAULT", users: [], groups: [] },
    actions: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/actions/5",
        html_url: "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/action/5",
        id: 5,
        name: "Upload",
        type: "FTP",
        trigger_time: "ON_EVERY_EXECUTION",
        last_execution_status: "INITIAL",
        current_revision: null,
      },
    ],
  },
  PipelineYamlView: { yaml: "LSBpZGVudGlmaWVyOiBleGFtcGxl" },
  ActionsView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/actions",
    html_url: "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2",
    actions: [
      { url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/actions/1" },
    ],
  },
  UpdateActionRequest: { name: "Run tests", trigger_time: "ON_EVERY_EXECUTION", timeout: 300 },
  AddActionRequest: { name: "Run tests", trigger_time: "ON_EVERY_EXECUTION", timeout: 300, type: "BUILD" },
  ActionView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/actions/456",
    html_url: "https://app.buddy.works/my-company/company-website/pipelines/action/456/edit",
    id: 456,
    name: "Run tests",
    type: "BUILD",
    current_revision: "59f7d3a2",
    last_execution_status: "INPROGRESS",
    trigger_time: "ON_EVERY_EXECUTION",
    trigger_conditions: [{ trigger_condition: "ON_CHANGE" }],
    run_next: "WAIT_ON_SUCCESS",
    run_only_on_first_failure: false,
    loop: ["staging", "production"],
    variables: [{ id: 1912258 }],
    disabled: false,
    ignore_errors: false,
    timeout: 300,
    retry_count: 2,
    retry_interval: 10,
  },
  ShortCommitView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits/a3006ad167",
    html_url: "https://app.buddy.works/my-company/company-website/repository/commit/a3006ad167",
    revision: "a3006ad167",
    short_revision: "a3006ad",
    author_date: "2016-03-29T08:00:00Z",
    commit_date: "2016-03-29T08:00:00Z",
    message: "Fix the contact form",
    committer: {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      name: "John Doe",
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    author: {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      name: "John Doe",
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  BranchView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches/master",
    html_url: "https://app.buddy.works/my-company/company-website/repository/branch/master",
    name: "master",
    default: true,
    description: "The branch that is deployed",
    commit: { revision: "a3006ad167" },
  },
  TagView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/tags/v1.0.0",
    html_url: "https://app.buddy.works/my-company/company-website/repository/tag/v1.0.0",
    name: "v1.0.0",
    commit: { revision: "a3006ad167" },
    message: "The first release",
  },
  PullRequestView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/pulls/5",
    html_url: "https://app.buddy.works/my-company/company-website/repository/pulls/5",
    name: "pull/5",
    number: 5,
    github_html_url: "https://github.com/my-company/company-website/pull/5",
    state: "OPEN",
    title: "Fix the contact form",
    description: "The form lost the email address.",
    base: "master",
    head: "fix-contact-form",
    head_sha: "a3006ad167",
    draft: false,
  },
  ExecutionPipelineView: { name: "dev" },
  ShortExecutionView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/4",
    html_url:
      "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/68e60c55592ab1f894ecace6",
    id: 4,
    start_date: "2016-03-29T08:05:30.33Z",
    finish_date: null,
    triggered_on: "CLICK",
    priority: "NORMAL",
    refresh: false,
    status: "INPROGRESS",
    comment: "hotfix",
    branch: {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches/master",
      html_url: "https://app.buddy.works/my-company/company-website/repository/branch/master",
      name: "master",
      default: true,
    },
  },
  ExecutionsView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions",
    html_url: "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/executions",
    page: 1,
    page_size: 20,
    total_page_count: 1,
    element_count: 2,
    total_element_count: 2,
    executions: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/4",
        html_url:
          "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/68e60c55592ab1f894ecace6",
        id: 4,
        start_date: "2016-03-29T08:05:30.33Z",
        finish_date: null,
        triggered_on: "CLICK",
        priority: "NORMAL",
        refresh: false,
        status: "INPROGRESS",
        comment: "hotfix",
        branch: {
          url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches/master",
          html_url: "https://app.buddy.works/my-company/company-website/repository/branch/master",
          name: "master",
          default: true,
        },
      },
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/1",
        html_url:
          "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/56fa374a99f1e10c105fb382",
        id: 1,
        start_date: "2016-03-29T08:05:30.33Z",
        finish_date: "2016-03-29T08:05:32.623Z",
        triggered_on: "CLICK",
        priority: "NORMAL",
        refresh: false,
        status: "SUCCESSFUL",
        comment: "hotfix",
        branch: {
          url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches/master",
          html_url: "https://app.buddy.works/my-company/company-website/repository/branch/master",
          name: "master",
          default: true,
        },
      },
    ],
  },
  PassVariableRequest: { key: "version", value: "1.0" },
  RevisionRequest: { revision: "HEAD" },
  RefRequest: { name: "master" },
  RunPipelineRequest: { to_revision: { revision: "HEAD" }, comment: "Deploy hotfix to production" },
  SimpleVariableView: { key: "var", value: "123" },
  VisualTestsOutputView: {},
  ShortActionExecutionView: {
    action_execution_id: "68e49e0e0875a8847e0980da",
    status: "SUCCESSFUL",
    start_date: "2016-03-29T08:05:30.33Z",
    finish_date: "2016-03-29T08:05:32.623Z",
    action: { id: 1, name: "Pass arguments", type: "WAIT_FOR_VARIABLES" },
  },
  ExecutionView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/4",
    html_url:
      "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/68e60c55592ab1f894ecace6",
    id: 4,
    start_date: "2016-03-29T08:05:30.33Z",
    finish_date: null,
    triggered_on: "CLICK",
    priority: "NORMAL",
    refresh: false,
    status: "INPROGRESS",
    comment: "hotfix",
    branch: {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches/master",
      html_url: "https://app.buddy.works/my-company/company-website/repository/branch/master",
      name: "master",
      default: true,
    },
  },
  UpdateExecutionRequest: { operation: "RETRY" },
  ActionExecutionView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/1/action_executions/68e49e0e0875a8847e0980da",
    html_url:
      "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/56fa374a99f1e10c105fb382",
    action_execution_id: "68e49e0e0875a8847e0980da",
    start_date: "2025-05-28T09:51:38.709Z",
    finish_date: "2025-05-28T09:51:38.709Z",
    status: "SUCCESSFUL",
    progress: 100,
    action: {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/actions/1",
      html_url: "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/action/1",
      id: 1,
      name: "Pass arguments",
      type: "WAIT_FOR_VARIABLES",
      trigger_time: "ON_EVERY_EXECUTION",
      run_next: "WAIT_ON_SUCCESS",
    },
    approver_id: 1,
    passed_variables: [{ key: "var", value: "123" }],
    outputted_variables: [{ key: "BUDDY_APPROVING_ACTOR", value: "John Doe" }],
  },
  ActionExecutionLogsView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/1/action_executions/68e49e0e0875a8847e0980da/logs",
    html_url:
      "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/56fa374a99f1e10c105fb382",
    offset: 0,
    element_count: 2,
    total_element_count: 2,
    logs: ["Variables passed: var", "Action finished successfully"],
  },
  ProjectNameView: { name: "company-website" },
  PipelineIdView: { id: 2 },
  ActionIdView: { id: 5 },
  EnvironmentIdView: { id: "xo4pbVrE" },
  SandboxIdView: { id: "u3ep173pzbjez" },
  VariableView: {
    url: "https://api.buddy.works/workspaces/my-company/variables/123",
    html_url: "https://buddy.works/my-company/-/environment-variables/edit/123",
    id: 123,
    key: "API_TOKEN",
    type: "VAR",
    value: "!encrypted SmFX...",
    encrypted: true,
    settable: true,
    run_only_settable: false,
  },
  VariablesView: {
    url: "https://api.buddy.works/workspaces/my-company/variables",
    html_url: "https://app.buddy.works/my-company/-/variables",
    variables: [
      {
        url: "https://api.buddy.works/workspaces/my-company/variables/123",
        html_url: "https://buddy.works/my-company/-/environment-variables/edit/123",
        id: 123,
        key: "API_TOKEN",
        type: "VAR",
        value: "!encrypted SmFX...",
        encrypted: true,
        settable: true,
        run_only_settable: false,
      },
      {
        url: "https://api.buddy.works/workspaces/my-company/variables/124",
        html_url: "https://buddy.works/my-company/-/environment-variables/edit/124",
        id: 124,
        key: "SSH_KEY",
        type: "SSH_KEY",
        value: "!encrypted SmFX...",
        encrypted: true,
        file_path: "~/.ssh/id_deploy",
        file_chmod: "600",
        file_place: "CONTAINER",
      },
    ],
  },
  UpdateVariableRequest: { value: "<your new API token>" },
  AddVariableRequest: {
    key: "API_TOKEN",
    value: "<your API token>",
    type: "VAR",
    encrypted: true,
    settable: true,
  },
  ShortEnvironmentView: {
    url: "https://api.buddy.works/workspaces/my-company/environments/xo4pbVrE",
    html_url: "https://app.buddy.works/my-company/-/environments/xo4pbVrE",
    id: "xo4pbVrE",
    name: "Staging environment",
    identifier: "stage_env",
    tags: ["tag1", "staging"],
    scope: "WORKSPACE",
  },
  EnvironmentsView: {
    url: "https://api.buddy.works/workspaces/my-company/environments",
    html_url: "https://app.buddy.works/my-company/-/environments",
    environments: [
      {
        url: "https://api.buddy.works/workspaces/my-company/environments/xo4pbVrE",
        html_url: "https://app.buddy.works/my-company/-/environments/xo4pbVrE",
        id: "xo4pbVrE",
        name: "Staging environment",
        identifier: "stage_env",
        tags: ["tag1", "staging"],
        scope: "WORKSPACE",
      },
      {
        url: "https://api.buddy.works/workspaces/my-company/environments/3a4KbBQl",
        html_url: "https://app.buddy.works/my-company/-/environments/3a4KbBQl",
        id: "3a4KbBQl",
        name: "dev",
        identifier: "dev",
        scope: "WORKSPACE",
      },
    ],
  },
  AllowedEnvironmentView: {},
  UpdateEnvironmentRequest: {
    name: "Staging",
    identifier: "stage_env",
    tags: ["staging", "tag1"],
    public_url: "https://staging.example.com",
    pipelines_access_level: "USE_ONLY",
  },
  AddEnvironmentRequest: {
    name: "Staging",
    identifier: "stage_env",
    tags: ["staging", "tag1"],
    public_url: "https://staging.example.com",
    pipelines_access_level: "USE_ONLY",
  },
  EnvironmentView: {
    url: "https://api.buddy.works/workspaces/my-company/environments/xo4pbVrE",
    html_url: "https://app.buddy.works/my-company/-/environments/xo4pbVrE",
    id: "xo4pbVrE",
    name: "Staging environment",
    identifier: "stage_env",
    tags: ["tag1", "staging"],
    icon: "rocket",
    public_url: "http://staging.com",
    pipelines_access_level: "DENIED",
    environments_access_level: "DENIED",
    allowed_pipelines: [],
    allowed_environments: [],
    create_date: "2026-01-26T10:30:00Z",
    permissions: {
      others: "DENIED",
      users: [{ id: 1, access_level: "MANAGE" }],
      groups: [{ id: 422, access_level: "USE_ONLY" }],
    },
    base_environments: [],
    base_only: false,
    scope: "WORKSPACE",
    variables: [
      { id: 1912258, key: "myVar2" },
      { id: 1912257, key: "myVar1" },
    ],
  },
  EnvironmentYamlView: { yaml: "LSBpZGVudGlmaWVyOiBleGFtcGxl" },
  TargetAuthView: { method: "PASSWORD", username: "buddy", password: "<your password>" },
  TargetProxyView: { name: "bastion", host: "bastion.example.com", port: "22" },
  TargetSettingsView: {
    host: "ubuntu.example.com",
    port: "22",
    path: "/var/www",
    auth: { method: "PASSWORD", username: "buddy", password: "<your password>" },
    id: "tg-plib9o13mdapr",
    type: "SSH",
    identifier: "ubuntu_tests",
    name: "Ubuntu tests",
    pipelines_access_level: "USE_ONLY",
    allowed_pipelines: [{ project: "company-website", pipeline: "release" }],
    sandboxes_access_level: "USE_ONLY",
    allowed_sandboxes: [{ project: "company-website", sandbox: "my-sandbox" }],
    disabled: false,
    tags: ["staging"],
    note: "Rebooted each Sunday",
  },
  TargetUseView: { target: true, proxy: true },
  TargetView: {
    host: "ubuntu.example.com",
    port: "22",
    path: "/var/www",
    auth: { method: "PASSWORD", username: "buddy", password: "<your password>" },
    id: "tg-plib9o13mdapr",
    type: "SSH",
    identifier: "ubuntu_tests",
    name: "Ubuntu tests",
    pipelines_access_level: "USE_ONLY",
    allowed_pipelines: [{ project: "company-website", pipeline: "release" }],
    sandboxes_access_level: "USE_ONLY",
    allowed_sandboxes: [{ project: "company-website", sandbox: "my-sandbox" }],
    disabled: false,
    tags: ["staging"],
    note: "Rebooted each Sunday",
  },
  TargetsView: {
    targets: [
      {
        host: "ubuntu.example.com",
        port: "22",
        path: "/var/www",
        auth: { method: "PASSWORD", username: "buddy", password: "<your password>" },
        id: "tg-plib9o13mdapr",
        type: "SSH",
        identifier: "ubuntu_tests",
        name: "Ubuntu tests",
        pipelines_access_level: "USE_ONLY",
        allowed_pipelines: [{ project: "company-website", pipeline: "release" }],
        sandboxes_access_level: "USE_ONLY",
        allowed_sandboxes: [{ project: "company-website", sandbox: "my-sandbox" }],
        disabled: false,
        tags: ["staging"],
        note: "Rebooted each Sunday",
      },
    ],
  },
  UpdateTargetRequest: {
    host: "ubuntu.example.com",
    port: "22",
    path: "/var/www",
    auth: { method: "PASSWORD", username: "buddy", password: "<your password>" },
    type: "SSH",
    identifier: "ubuntu_tests",
    name: "Ubuntu tests",
  },
  AddTargetRequest: {
    host: "ubuntu.example.com",
    port: "22",
    path: "/var/www",
    auth: { method: "PASSWORD", username: "buddy", password: "<your password>" },
    type: "SSH",
    identifier: "ubuntu_tests",
    name: "Ubuntu tests",
  },
  TargetYamlView: { yaml: "LSBpZGVudGlmaWVyOiBleGFtcGxl" },
  IntegrationPermissionsView: {
    others: "DENIED",
    admins: "MANAGE",
    users: [],
    groups: [{ id: 2, access_level: "USE_ONLY" }],
  },
  ShortIntegrationView: {
    url: "https://api.buddy.works/workspaces/my-company/user/integrations/abc123def456",
    html_url: "https://app.buddy.works/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3",
    hash_id: "NLVaDzgp6W2qJljaQlJOoYdmZ3",
    name: "GitHub Integration",
    type: "GIT_HUB",
  },
  IntegrationsView: {
    url: "https://api.buddy.works/workspaces/my-company/integrations",
    html_url: "https://app.buddy.works/my-company/integrations",
    integrations: [
      {
        url: "https://api.buddy.works/workspaces/my-company/user/integrations/abc123def456",
        html_url: "https://app.buddy.works/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3",
        hash_id: "NLVaDzgp6W2qJljaQlJOoYdmZ3",
        name: "GitHub Integration",
        type: "GIT_HUB",
      },
    ],
  },
  RoleAssumptionView: {
    arn: "arn:aws:iam::123456789012:role/my-role",
    external_id: "my-external-id",
    duration: 3600,
  },
  UpdateIntegrationRequest: { name: "GitHub Integration" },
  AddIntegrationRequest: {
    name: "GitHub Integration",
    type: "GIT_HUB",
    scope: "WORKSPACE",
    auth_type: "TOKEN",
    token: "<your GitHub token>",
  },
  IntegrationView: {
    url: "https://api.buddy.works/workspaces/my-company/user/integrations/abc123def456",
    html_url: "https://app.buddy.works/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3",
    hash_id: "NLVaDzgp6W2qJljaQlJOoYdmZ3",
    name: "GitHub Integration",
    type: "GIT_HUB",
    identifier: "my-github-integration",
    scope: "WORKSPACE",
    auth_type: "TOKEN",
    webhook_address: "https://api.github.com/repos/username/repository/hooks",
    all_pipelines_allowed: true,
    allowed_pipelines: [],
    permissions: { others: "USE_ONLY", admins: "MANAGE", users: [], groups: [] },
  },
  ShortWebhookView: {
    url: "https://api.buddy.works/workspaces/my-company/webhooks/123",
    html_url: "https://app.buddy.works/my-company/-/webhook/123",
    id: 123,
    target_url: "https://example.com/webhook",
    name: "CI Webhook",
  },
  WebhooksView: {
    url: "https://api.buddy.works/workspaces/my-company/webhooks",
    html_url: "https://app.buddy.works/my-company/-/webhooks",
    webhooks: [
      {
        url: "https://api.buddy.works/workspaces/my-company/webhooks/123",
        html_url: "https://app.buddy.works/my-company/-/webhook/123",
        id: 123,
        target_url: "https://example.com/webhook",
        name: "CI Webhook",
      },
    ],
  },
  UpdateWebhookRequest: {
    target_url: "https://example.com/webhook",
    name: "CI Webhook",
    secret_key: "<your secret>",
    projects: ["company-website", "beta-project"],
    events: ["PUSH", "EXECUTION_FAILED"],
  },
  AddWebhookRequest: {
    target_url: "https://example.com/webhook",
    name: "CI Webhook",
    secret_key: "<your secret>",
    projects: ["company-website", "beta-project"],
    events: ["PUSH", "EXECUTION_FAILED"],
  },
  WebhookRequestView: {
    post_date: "2026-01-26T10:30:00Z",
    response_status: 200,
    body: '{"event":"EXECUTION_FAILED"}',
  },
  WebhookView: {
    url: "https://api.buddy.works/workspaces/my-company/webhooks/123",
    html_url: "https://app.buddy.works/my-company/-/webhook/123",
    id: 123,
    target_url: "https://example.com/webhook",
    name: "CI Webhook",
    secret_key: "<your secret>",
    projects: ["company-website", "beta-project"],
    events: ["PUSH"],
    requests: [
      { post_date: "2026-01-26T10:30:00Z", response_status: 200, body: '{"event":"EXECUTION_FAILED"}' },
    ],
  },
  ShortSandboxView: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez",
    html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez",
    id: "u3ep173pzbjez",
    identifier: "my-api-sandbox",
    name: "My API sandbox",
    status: "STARTING",
    setup_status: "INPROGRESS",
  },
  SandboxesView: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes",
    html_url: "https://app.buddy.works/my-company/-/sandboxes",
    sandboxes: [
      {
        url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez",
        html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez",
        id: "u3ep173pzbjez",
        identifier: "my-api-sandbox",
        name: "My API sandbox",
        status: "STARTING",
        setup_status: "INPROGRESS",
      },
    ],
  },
  SandboxFetchView: { type: "PROJECT_REPO" },
  HttpSettingsView: {
    verify_certificate: true,
    compression: true,
    http2: true,
    log_requests: true,
    request_headers: { "X-Environment": "staging" },
    response_headers: { "X-Frame-Options": "DENY" },
    auth_type: "NONE",
  },
  TlsSettingsView: { terminate_at: "REGION" },
  TunnelView: {
    name: "www",
    endpoint: "80",
    type: "HTTP",
    region: "US",
    whitelist: ["192.168.1.0/24"],
    timeout: 30,
  },
  AddSandboxRequest: {
    name: "My API sandbox",
    identifier: "my-api-sandbox",
    os: "ubuntu:24.04",
    resources: "1x2",
    timeout: 3600,
    first_boot_commands: "npm install",
    app_dir: "/app",
    apps: ["npm start"],
  },
  SandboxAppView: { id: "a1b2c3d", command: "npm start", app_status: "RUNNING" },
  SandboxResponse: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez",
    html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez",
    id: "u3ep173pzbjez",
    identifier: "my-api-sandbox",
    name: "My API sandbox",
    status: "RUNNING",
    setup_status: "SUCCESS",
    os: "ubuntu:24.04",
    resources: "1x2",
    first_boot_commands: "npm install",
    app_dir: "/app",
    apps: [{ id: "a1b2c3d", command: "npm start", app_status: "RUNNING" }],
    timeout: 3600,
    tags: ["development"],
    endpoints: [
      { name: "www", endpoint: "80", type: "HTTP", region: "US", whitelist: ["192.168.1.0/24"], timeout: 30 },
    ],
    ssh_host: "ssh.example.com",
    ssh_port: 22,
    scope: "WORKSPACE",
    note: "For the demo on Friday",
    create_date: "2026-01-26T10:30:00Z",
  },
  UpdateSandboxRequest: { name: "My API sandbox", resources: "1x2", timeout: 3600 },
  SandboxAppLogsView: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/apps/a1b2c3d/logs",
    html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez",
    cursor: "s=abc123def456;i=789",
    logs: ["listening on port 3000"],
  },
  SandboxCommandView: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/commands/68d4e0fffff30824fb1c54e9",
    html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez",
    id: "68d4e0fffff30824fb1c54e9",
    command: "npm test",
    runtime: "BASH",
    status: "INPROGRESS",
    exit_code: 0,
    start_date: "2026-01-26T10:30:00Z",
    logs_url:
      "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/commands/68d4e0fffff30824fb1c54e9/logs",
  },
  SandboxCommandsView: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/commands",
    html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez",
    commands: [
      {
        url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/commands/68d4e0fffff30824fb1c54e9",
        html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez",
        id: "68d4e0fffff30824fb1c54e9",
        command: "npm test",
        runtime: "BASH",
        status: "INPROGRESS",
        exit_code: 0,
        start_date: "2026-01-26T10:30:00Z",
        logs_url:
          "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/commands/68d4e0fffff30824fb1c54e9/logs",
      },
    ],
  },
  ExecuteSandboxCommandRequest: { command: "npm test", runtime: "BASH" },
  SandboxCommandResultView: {
    command: "npm test",
    runtime: "BASH",
    exit_code: 0,
    stdout: "ok\n",
    stderr: "",
  },
  SandboxCommandLog: { type: "STDOUT", data: "total 24" },
  ShortSnapshotView: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/snapshots/sn-abc123def4567",
    html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez/snapshots",
    id: "sn-abc123def4567",
    name: "Manual backup before deployment",
    status: "CREATING",
    size: 2,
    create_date: "2026-01-26T10:30:00Z",
  },
  SnapshotsView: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/snapshots",
    html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez/snapshots",
    snapshots: [
      {
        url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/snapshots/sn-abc123def4567",
        html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez/snapshots",
        id: "sn-abc123def4567",
        name: "Manual backup before deployment",
        status: "CREATING",
        size: 2,
        create_date: "2026-01-26T10:30:00Z",
      },
    ],
  },
  AddSnapshotRequest: { name: "Manual backup before deployment" },
  SnapshotView: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/snapshots/sn-abc123def4567",
    html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez/snapshots",
    id: "sn-abc123def4567",
    name: "Manual backup before deployment",
    status: "CREATED",
    size: 2,
    create_date: "2026-01-26T10:30:00Z",
  },
  SandboxYamlView: { yaml: "LSBpZGVudGlmaWVyOiBleGFtcGxl" },
  SandboxContentItem: { type: "FILE", name: "index.js", path: "/buddy/src/index.js", size: 1024 },
  SandboxContentView: {
    url: "https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/content/buddy/src",
    html_url: "https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez",
    contents: [{ type: "FILE", name: "index.js", path: "/buddy/src/index.js", size: 1024 }],
  },
  SandboxFileRequest: { file: "@index.js" },
  TunnelTokenView: { token: "<your tunnel token>" },
  ShortArtifactView: {
    url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2",
    html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2",
    id: "x5169jL2",
    type: "CONTAINER",
    name: "Website",
    identifier: "website",
    scope: "WORKSPACE",
    size: 2048576,
  },
  ArtifactsView: {
    url: "https://api.buddy.works/workspaces/my-company/artifacts",
    html_url: "https://app.buddy.works/my-company/-/artifacts",
    artifacts: [
      {
        url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2",
        html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2",
        id: "x5169jL2",
        type: "CONTAINER",
        name: "Website",
        identifier: "website",
        scope: "WORKSPACE",
        size: 2048576,
      },
    ],
  },
  ArtifactAuthorizationView: { type: "BUDDY" },
  ArtifactPermissionView: { id: 216, access_level: "USE_ONLY" },
  ArtifactPermissionsView: {
    others: "USE_ONLY",
    users: [{ id: 216, access_level: "USE_ONLY" }],
    groups: [{ id: 216, access_level: "USE_ONLY" }],
  },
  UpdateArtifactRequest: {
    name: "Website",
    identifier: "website",
    scope: "WORKSPACE",
    authorization: { type: "BUDDY" },
  },
  AddArtifactRequest: {
    name: "Website",
    identifier: "website",
    scope: "WORKSPACE",
    authorization: { type: "BUDDY" },
    type: "CONTAINER",
  },
  ArtifactView: {
    url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2",
    html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2",
    id: "x5169jL2",
    type: "CONTAINER",
    name: "Website",
    identifier: "website",
    scope: "WORKSPACE",
    size: 2048576,
    allowed_pipelines: [{ project: "company-website", pipeline: "release" }],
    pipelines_access_level: "USE_ONLY",
    allowed_sandboxes: [{ project: "company-website", sandbox: "my-sandbox" }],
    sandboxes_access_level: "USE_ONLY",
    created_date: "2026-01-26T10:30:00Z",
  },
  ArtifactVersionView: {
    url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L",
    html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L",
    id: "a9f84k2L",
    version: "v1.2.0",
    size: 2048576,
    version_url: "https://website.example.com/v1.2.0",
    created_date: "2026-01-26T10:30:00Z",
  },
  ArtifactVersionsView: {
    url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions",
    html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2",
    versions: [
      {
        url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L",
        html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L",
        id: "a9f84k2L",
        version: "v1.2.0",
        size: 2048576,
        version_url: "https://website.example.com/v1.2.0",
        created_date: "2026-01-26T10:30:00Z",
      },
    ],
  },
  AddArtifactVersionRequest: { version: "v1.2.0" },
  ArtifactVersionContentItem: {
    url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/content/src/app.js",
    html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L",
    type: "FILE",
    name: "app.js",
    path: "src/app.js",
    size: 2048576,
  },
  ArtifactVersionContentView: {
    url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/content",
    html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L",
    contents: [
      {
        url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/content/src/app.js",
        html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L",
        type: "FILE",
        name: "app.js",
        path: "src/app.js",
        size: 2048576,
      },
    ],
  },
  CommitIdView: { revision: "0f2c4e6a8b1d3f5a7c9e0b2d4f6a8c0e2b4d6f8a" },
  ArtifactVersionCommitView: {
    url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/commits/59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c",
    html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L",
    revision: "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c",
    short_revision: "59f7d3a",
    message: "Fix the header",
    author_date: "2026-01-26T10:30:00Z",
    commit_date: "2026-01-26T10:30:00Z",
    parents: [{ revision: "0f2c4e6a8b1d3f5a7c9e0b2d4f6a8c0e2b4d6f8a" }],
    branches: ["main"],
  },
  ArtifactVersionCommitsView: {
    url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/commits",
    html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L",
    commits: [
      {
        url: "https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/commits/59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c",
        html_url: "https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L",
        revision: "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c",
        short_revision: "59f7d3a",
        message: "Fix the header",
        author_date: "2026-01-26T10:30:00Z",
        commit_date: "2026-01-26T10:30:00Z",
        parents: [{ revision: "0f2c4e6a8b1d3f5a7c9e0b2d4f6a8c0e2b4d6f8a" }],
        branches: ["main"],
      },
    ],
  },
  AddArtifactVersionCommitRequest: { files: [{}], message: "Fix the header" },
  ArtifactVersionCommitUploadView: { name: "app.js", upload_path: "uploads/3f1f6a9c" },
  ArtifactVersionFileRequest: { file: "@release.zip" },
  RepositoryContentView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents/test.txt?revision=main",
    html_url: "https://app.buddy.works/my-company/company-website/repository/content/revision/main/test.txt",
    content_type: "FILE",
    name: "test.txt",
    path: "test.txt",
    size: 128,
    encoding: "base64",
    content: "SGVsbG8=",
  },
  RepositoryContentsView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents",
    html_url: "https://app.buddy.works/my-company/company-website/repository/content",
    contents: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents/test.txt?revision=main",
        html_url:
          "https://app.buddy.works/my-company/company-website/repository/content/revision/main/test.txt",
        content_type: "FILE",
        name: "test.txt",
        path: "test.txt",
        size: 128,
        encoding: "base64",
        content: "SGVsbG8=",
      },
    ],
  },
  CommitRequest: { message: "Delete the old header", branch: "development" },
  CommitFileRequest: { message: "Update the header", branch: "development", content: "SGVsbG8=" },
  CommitNewFileRequest: {
    message: "Update the header",
    branch: "development",
    content: "SGVsbG8=",
    path: "test.txt",
  },
  CommittedFileView: {
    content: {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents/test.txt?revision=main",
      html_url:
        "https://app.buddy.works/my-company/company-website/repository/content/revision/main/test.txt",
      content_type: "FILE",
      name: "test.txt",
      path: "test.txt",
      size: 128,
      encoding: "base64",
      content: "SGVsbG8=",
    },
    commit: {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits/a3006ad167",
    },
  },
  RepositoryPathView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents/test.txt?revision=main",
    html_url: "https://app.buddy.works/my-company/company-website/repository/content/revision/main/test.txt",
    content_type: "FILE",
    name: "test.txt",
    path: "test.txt",
    size: 128,
    encoding: "base64",
    content: "SGVsbG8=",
  },
  ShortBranchView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches/development",
    html_url: "https://app.buddy.works/my-company/company-website/repository/branch/development",
    name: "development",
    default: false,
  },
  BranchesView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches",
    html_url: "https://app.buddy.works/my-company/company-website/repository/branches",
    branches: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches/development",
        html_url: "https://app.buddy.works/my-company/company-website/repository/branch/development",
        name: "development",
        default: false,
      },
    ],
  },
  CommitReference: { revision: "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c" },
  AddBranchRequest: {
    name: "development",
    description: "The next release",
    commit: { revision: "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c" },
  },
  CommitsView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits",
    html_url: "https://app.buddy.works/my-company/company-website/repository/commits",
    commits: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits/a3006ad167",
        html_url: "https://app.buddy.works/my-company/company-website/repository/commit/a3006ad167",
        revision: "a3006ad167",
      },
    ],
  },
  CommitStatsView: { additions: 12, deletions: 3, total: 15 },
  FileEntryView: { file_name: "src/app.js", status: "ADDED", additions: 12, deletions: 3, total: 15 },
  CommitView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits/a3006ad167",
    content_url:
      "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents?revision=59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c",
    parents: [{ revision: "0f2c4e6a8b1d3f5a7c9e0b2d4f6a8c0e2b4d6f8a" }],
    files: [{ file_name: "src/app.js", status: "ADDED", additions: 12, deletions: 3, total: 15 }],
  },
  CommitComparisonView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/comparison/main...development",
    html_url: "https://app.buddy.works/my-company/company-website/repository/comparison/main...development",
    commits: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits/a3006ad167",
      },
    ],
    ahead: 1,
    behind: 0,
  },
  ShortTagView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/tags/v2",
    html_url: "https://app.buddy.works/my-company/company-website/repository/tag/v2",
    name: "v2",
  },
  TagsView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/tags",
    html_url: "https://app.buddy.works/my-company/company-website/repository/tags",
    tags: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/tags/v2",
        html_url: "https://app.buddy.works/my-company/company-website/repository/tag/v2",
        name: "v2",
      },
    ],
  },
  AddTagRequest: {
    name: "v2",
    commit: { revision: "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c" },
    message: "The second release",
  },
  PullRequestsView: {
    pull_requests: [
      { url: "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/pulls/5" },
    ],
  },
  AddPullRequestRequest: {
    base: "main",
    head: "development",
    title: "A new header",
    description: "Makes the header smaller.",
    draft: false,
    labels: ["design"],
  },
  WorkspaceMemberView: {
    url: "https://api.buddy.works/workspaces/my-company/members/1",
    html_url: "https://app.buddy.works/my-company/-/profile/1",
    id: 1,
    name: "John Doe",
    avatar_url: "https://app.buddy.works/avatars/1.png",
    email: "john@example.com",
    admin: true,
    workspace_owner: true,
    auto_assign_to_new_projects: true,
    auto_assign_permission_set_id: 1,
  },
  WorkspaceMembersView: {
    url: "https://api.buddy.works/workspaces/my-company/members",
    html_url: "https://app.buddy.works/my-company/-/members",
    members: [
      {
        url: "https://api.buddy.works/workspaces/my-company/members/1",
        html_url: "https://app.buddy.works/my-company/-/profile/1",
        id: 1,
        name: "John Doe",
        avatar_url: "https://app.buddy.works/avatars/1.png",
        email: "john@example.com",
        admin: true,
        workspace_owner: true,
        auto_assign_to_new_projects: true,
        auto_assign_permission_set_id: 1,
      },
      {
        url: "https://api.buddy.works/workspaces/my-company/members/216",
        html_url: "https://app.buddy.works/my-company/-/profile/2",
        id: 2,
        name: "Leon",
        avatar_url: "https://app.buddy.works/avatars/2.png",
        email: "leon@example.com",
        admin: false,
        workspace_owner: false,
        auto_assign_permission_set_id: 2,
      },
    ],
  },
  UpdateWorkspaceMemberRequest: {
    admin: false,
    auto_assign_to_new_projects: true,
    auto_assign_permission_set_id: 1,
  },
  AddWorkspaceMemberRequest: {
    admin: false,
    auto_assign_to_new_projects: true,
    auto_assign_permission_set_id: 1,
    email: "jane.doe@example.com",
  },
  ShortGroupView: {
    url: "https://api.buddy.works/workspaces/my-company/groups/123",
    html_url: "https://app.buddy.works/my-company/-/group/123",
    id: 123,
    name: "developers",
    description: "Development team members",
  },
  GroupsView: {
    url: "https://api.buddy.works/workspaces/my-company/groups",
    html_url: "https://app.buddy.works/my-company/-/groups",
    groups: [
      {
        url: "https://api.buddy.works/workspaces/my-company/groups/123",
        html_url: "https://app.buddy.works/my-company/-/group/123",
        id: 123,
        name: "developers",
        description: "Development team members",
      },
      {
        url: "https://api.buddy.works/workspaces/my-company/groups/124",
        html_url: "https://app.buddy.works/my-company/-/group/124",
        id: 124,
        name: "designers",
      },
    ],
  },
  UpdateGroupRequest: {
    name: "developers",
    note: "Everybody who writes code",
    auto_assign_to_new_projects: true,
    allow_add_new_projects: false,
    allow_add_new_domains_on_owner_behalf: false,
    auto_assign_permission_set_id: 1,
  },
  AddGroupRequest: {
    name: "developers",
    note: "Everybody who writes code",
    auto_assign_to_new_projects: true,
    allow_add_new_projects: false,
    allow_add_new_domains_on_owner_behalf: false,
    auto_assign_permission_set_id: 1,
  },
  GroupView: {
    url: "https://api.buddy.works/workspaces/my-company/groups/123",
    html_url: "https://app.buddy.works/my-company/-/group/123",
    id: 123,
    name: "developers",
    description: "Development team members",
    auto_assign_to_new_projects: true,
    allow_add_new_projects: false,
    allow_add_new_domains_on_owner_behalf: false,
    auto_assign_permission_set_id: 1,
  },
  GroupMemberView: {
    url: "https://api.buddy.works/workspaces/my-company/groups/123/members/216",
    html_url: "https://app.buddy.works/my-company/-/profile/216",
    id: 216,
    name: "Jane Doe",
    avatar_url: "https://app.buddy.works/avatars/216.png",
    email: "jane.doe@example.com",
    admin: false,
    workspace_owner: false,
    status: "MEMBER",
  },
  GroupMembersView: {
    url: "https://api.buddy.works/workspaces/my-company/groups/123/members",
    html_url: "https://app.buddy.works/my-company/-/people/groups",
    members: [
      {
        url: "https://api.buddy.works/workspaces/my-company/groups/123/members/216",
        html_url: "https://app.buddy.works/my-company/-/profile/216",
        id: 216,
        name: "Jane Doe",
        avatar_url: "https://app.buddy.works/avatars/216.png",
        email: "jane.doe@example.com",
        admin: false,
        workspace_owner: false,
        status: "MEMBER",
      },
    ],
  },
  AddGroupMemberRequest: { id: 216, status: "MEMBER" },
  UpdateGroupMemberRequest: { status: "MEMBER" },
  PermissionSetsView: {
    url: "https://api.buddy.works/workspaces/my-company/permissions",
    html_url: "https://app.buddy.works/my-company/-/permissions",
    permission_sets: [
      {
        url: "https://api.buddy.works/workspaces/my-company/permissions/4",
        html_url: "https://app.buddy.works/my-company/-/permissions/edit/4",
        id: 4,
        name: "Artist",
        type: "CUSTOM",
        description: "Looks at the source only",
        note: "Looks at the source only",
        repository_access_level: "READ_ONLY",
        pipeline_access_level: "DENIED",
        sandbox_access_level: "DENIED",
        project_team_access_level: "READ_ONLY",
        environment_access_level: "DENIED",
        package_access_level: "READ_ONLY",
        routing_access_level: "DENIED",
        target_access_level: "DENIED",
      },
    ],
  },
  UpdatePermissionSetRequest: {
    name: "Artist",
    note: "Looks at the source only",
    repository_access_level: "READ_ONLY",
    pipeline_access_level: "DENIED",
    sandbox_access_level: "DENIED",
  },
  AddPermissionSetRequest: {
    name: "Artist",
    note: "Looks at the source only",
    repository_access_level: "READ_ONLY",
    pipeline_access_level: "DENIED",
    sandbox_access_level: "DENIED",
  },
  ShortDomainView: {
    url: "https://api.buddy.works/workspaces/my-company/domains/4krmDRPw",
    html_url: "https://app.buddy.works/my-company/-/domain/4krmDRPw",
    id: "4krmDRPw",
    name: "example.com",
  },
  DomainsView: {
    url: "https://api.buddy.works/workspaces/my-company/domains",
    html_url: "https://app.buddy.works/my-company/-/domains",
    domains: [
      {
        url: "https://api.buddy.works/workspaces/my-company/domains/4krmDRPw",
        html_url: "https://app.buddy.works/my-company/-/domain/4krmDRPw",
        id: "4krmDRPw",
        name: "example.com",
      },
    ],
  },
  AddDomainRequest: { type: "REGISTERED", name: "example.com" },
  DomainView: {
    url: "https://api.buddy.works/workspaces/my-company/domains/4krmDRPw",
    html_url: "https://app.buddy.works/my-company/-/domain/4krmDRPw",
    id: "4krmDRPw",
    name: "example.com",
    type: "REGISTERED",
    pointed_via: ["NS"],
    auto_renew: true,
    transfer_lock: true,
    dnssec: false,
    expiry_date: "2027-09-26T19:30:18Z",
  },
  DomainYamlView: { yaml: "LSBpZGVudGlmaWVyOiBleGFtcGxl" },
  RegisterDomainRequest: { name: "example.com", auto_renew: true, on_owner_behalf: false },
  ClaimDomainRequest: { name: "claim.example.com", on_owner_behalf: false },
  ShortRecordView: {
    url: "https://api.buddy.works/workspaces/my-company/domains/4krmDRPw/records/www.example.com./A",
    html_url: "https://app.buddy.works/my-company/-/domain/4krmDRPw",
    name: "www",
    type: "SOA",
  },
  RecordsView: {
    url: "https://api.buddy.works/workspaces/my-company/domains/4krmDRPw/records",
    html_url: "https://app.buddy.works/my-company/-/domain/4krmDRPw",
    records: [
      {
        url: "https://api.buddy.works/workspaces/my-company/domains/4krmDRPw/records/www.example.com./A",
        html_url: "https://app.buddy.works/my-company/-/domain/4krmDRPw",
        name: "www",
        type: "SOA",
      },
    ],
  },
  RecordView: {
    url: "https://api.buddy.works/workspaces/my-company/domains/4krmDRPw/records/www.example.com./A",
    html_url: "https://app.buddy.works/my-company/-/domain/4krmDRPw",
    name: "www",
    type: "SOA",
    values: ["192.168.1.100", "192.168.1.101"],
    ttl: 300,
    routing: "simple",
  },
  UpsertDomainRecordRequest: { values: ["192.168.1.100", "192.168.1.101"], ttl: 300, routing: "Simple" },
  ShortDistributionView: {
    url: "https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y",
    html_url: "https://app.buddy.works/my-company/-/distributions/nZrnl40Y",
    id: "nZrnl40Y",
    identifier: "website",
    name: "Website",
    disabled: false,
  },
  DistributionsView: {
    url: "https://api.buddy.works/workspaces/my-company/distributions",
    html_url: "https://app.buddy.works/my-company/-/distributions",
    distributions: [
      {
        url: "https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y",
        html_url: "https://app.buddy.works/my-company/-/distributions/nZrnl40Y",
        id: "nZrnl40Y",
        identifier: "website",
        name: "Website",
        disabled: false,
      },
    ],
  },
  AddDistributionRequest: { name: "Website", scope: "WORKSPACE", identifier: "website" },
  RouteView: {
    url: "https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y/routes/123",
    html_url: "https://app.buddy.works/my-company/-/distributions/nZrnl40Y",
    id: 123,
    type: "PROXY",
    subdomain: "www",
    domain: "example.com",
    path: "/docs",
    zone_type: "ROUTING",
  },
  DistributionView: {
    url: "https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y",
    html_url: "https://app.buddy.works/my-company/-/distributions/nZrnl40Y",
    id: "nZrnl40Y",
    identifier: "website",
    name: "Website",
    disabled: false,
    scope: "WORKSPACE",
    routes: [
      {
        url: "https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y/routes/123",
        html_url: "https://app.buddy.works/my-company/-/distributions/nZrnl40Y",
        id: 123,
        type: "PROXY",
        subdomain: "www",
        domain: "example.com",
        path: "/docs",
        zone_type: "ROUTING",
      },
    ],
  },
  UpdateDistributionRequest: { name: "Website", identifier: "website", scope: "WORKSPACE" },
  RoutableDomainView: { domain: "example.com", type: "ROUTING", zone_id: "4krmDRPw" },
  RoutableDomainsView: {
    url: "https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y/routable-domains",
    html_url: "https://app.buddy.works/my-company/-/distributions/nZrnl40Y",
    routable_domains: [{ domain: "example.com", type: "ROUTING", zone_id: "4krmDRPw" }],
  },
  RoutesView: {
    url: "https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y/routes",
    html_url: "https://app.buddy.works/my-company/-/distributions/nZrnl40Y",
    routes: [
      {
        url: "https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y/routes/123",
        html_url: "https://app.buddy.works/my-company/-/distributions/nZrnl40Y",
        id: 123,
        type: "PROXY",
        subdomain: "www",
        domain: "example.com",
        path: "/docs",
        zone_type: "ROUTING",
      },
    ],
  },
  UpdateRouteRequest: { type: "PROXY", subdomain: "www", domain: "example.com", path: "/docs", targets: {} },
  AddRouteRequest: { type: "PROXY", subdomain: "www", domain: "example.com", path: "/docs", targets: {} },
  ShortUnitTestSuiteView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v",
    html_url: "https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v",
    id: "65OmRb8v",
    name: "Backend Integration Tests",
    identifier: "backend-tests",
  },
  UnitTestSuitesView: {
    suites: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v",
        html_url: "https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v",
        id: "65OmRb8v",
        name: "Backend Integration Tests",
        identifier: "backend-tests",
      },
    ],
  },
  AddUnitTestSuiteRequest: { name: "Backend Integration Tests", identifier: "backend-tests", timeout: 3600 },
  UnitTestSuiteView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v",
    html_url: "https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v",
    id: "65OmRb8v",
    name: "Backend Integration Tests",
    identifier: "backend-tests",
    timeout: 3600,
    error_pattern: "{{name}} failed",
    token: "<your suite token>",
    slow_threshold: 500,
    send_commit_status: true,
  },
  SuiteTokenView: { token: "<your suite token>" },
  TestSessionView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v/sessions/r4nBYXVq",
    html_url: "https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v/r4nBYXVq",
    id: "r4nBYXVq",
    relative_id: 1,
    status: "IN_PROGRESS",
    create_date: "2026-01-26T10:30:00Z",
    start_date: "2026-01-26T10:30:00Z",
    duration: 120,
    ci_provider: "NONE",
    revision: "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c",
    ref_type: "BRANCH",
    ref_name: "main",
    tests_count: 120,
    failed_count: 2,
    skipped_count: 3,
    error_count: 0,
  },
  TestSessionsView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v/sessions",
    html_url: "https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v",
    sessions: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v/sessions/r4nBYXVq",
        html_url: "https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v/r4nBYXVq",
        id: "r4nBYXVq",
        relative_id: 1,
        status: "IN_PROGRESS",
        create_date: "2026-01-26T10:30:00Z",
        start_date: "2026-01-26T10:30:00Z",
        duration: 120,
        ci_provider: "NONE",
        revision: "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c",
        ref_type: "BRANCH",
        ref_name: "main",
        tests_count: 120,
        failed_count: 2,
        skipped_count: 3,
        error_count: 0,
      },
    ],
  },
  MemberIdRequest: {},
  AddTestSessionRequest: {
    ci_provider: "NONE",
    ci_run_url: "https://github.com/buddy/landing-page/actions/runs/1",
    revision: "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c",
    ref_type: "BRANCH",
    ref_name: "main",
  },
  ShortTestCaseView: {
    id: "com.example.tests.IntegrationTests.testUserLogin",
    name: "testUserLogin",
    test_group_name: "IntegrationTests",
    test_group_id: "com.example.tests.IntegrationTests",
    classname: "com.example.tests.IntegrationTests",
    status: "PASSED",
    time: 0.25,
  },
  TestCasesView: {
    cases: [
      {
        id: "com.example.tests.IntegrationTests.testUserLogin",
        name: "testUserLogin",
        test_group_name: "IntegrationTests",
        test_group_id: "com.example.tests.IntegrationTests",
        classname: "com.example.tests.IntegrationTests",
        status: "PASSED",
        time: 0.25,
      },
    ],
  },
  AddTestCaseRequest: {
    name: "testUserLogin",
    test_group_name: "IntegrationTests",
    classname: "com.example.tests.IntegrationTests",
    status: "PASSED",
    time: 0.25,
    data: '<testcase name="testUserLogin"/>',
  },
  TestCaseView: {
    id: "com.example.tests.IntegrationTests.testUserLogin",
    name: "testUserLogin",
    test_group_name: "IntegrationTests",
    test_group_id: "com.example.tests.IntegrationTests",
    classname: "com.example.tests.IntegrationTests",
    status: "PASSED",
    time: 0.25,
    data: '<testcase name="testUserLogin"/>',
  },
  TestGroupView: {
    id: "com.example.tests.IntegrationTests",
    name: "IntegrationTests",
    status: "PASSED",
    time: 12.5,
    tests_count: 12,
    failed_count: 0,
    skipped_count: 0,
    error_count: 0,
  },
  TestGroupsView: {
    test_groups: [
      {
        id: "com.example.tests.IntegrationTests",
        name: "IntegrationTests",
        status: "PASSED",
        time: 12.5,
        tests_count: 12,
        failed_count: 0,
        skipped_count: 0,
        error_count: 0,
      },
    ],
  },
  AddTestGroupRequest: { name: "IntegrationTests" },
  ImportSessionRequest: {
    files: ["@report.xml"],
    ci_provider: "NONE",
    ci_run_url: "https://github.com/buddy/landing-page/actions/runs/1",
    revision: "59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c",
    ref_type: "BRANCH",
    ref_name: "main",
  },
  AddCasesRequest: {
    cases: [
      {
        name: "testUserLogin",
        test_group_name: "IntegrationTests",
        classname: "com.example.tests.IntegrationTests",
        status: "PASSED",
        time: 0.25,
      },
    ],
  },
  ShortVisualTestSuiteView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/visual-tests/suites/7kQmXb2z",
    html_url: "https://app.buddy.works/my-company/company-website/visual-tests/7kQmXb2z",
    id: "7kQmXb2z",
    name: "Landing page",
    identifier: "landing-page",
  },
  VisualTestSuitesView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/visual-tests/suites",
    html_url: "https://app.buddy.works/my-company/company-website/visual-tests",
    suites: [
      {
        url: "https://api.buddy.works/workspaces/my-company/projects/company-website/visual-tests/suites/7kQmXb2z",
        html_url: "https://app.buddy.works/my-company/company-website/visual-tests/7kQmXb2z",
        id: "7kQmXb2z",
        name: "Landing page",
        identifier: "landing-page",
      },
    ],
  },
  AddVisualTestSuiteRequest: { name: "Landing page" },
  VisualTestSuiteView: {
    url: "https://api.buddy.works/workspaces/my-company/projects/company-website/visual-tests/suites/7kQmXb2z",
    html_url: "https://app.buddy.works/my-company/company-website/visual-tests/7kQmXb2z",
    id: "7kQmXb2z",
    name: "Landing page",
    identifier: "landing-page",
    token: "<your suite token>",
  },
  UserView: {
    url: "https://api.buddy.works/user",
    html_url: "https://app.buddy.works/my-id",
    id: 123,
    name: "john.doe",
    avatar_url: "https://app.buddy.works/avatars/123.png",
    email: "john.doe@company.com",
    workspaces_url: "https://api.buddy.works/workspaces",
  },
  UpdateUserRequest: { name: "Jane Doe" },
  TokenView: {
    url: "https://api.buddy.works/user/tokens/ed0f8927-c116-4afe-b555-c888dfd86c92",
    html_url: "https://app.buddy.works/api-tokens/details/ed0f8927-c116-4afe-b555-c888dfd86c92",
    id: "ed0f8927-c116-4afe-b555-c888dfd86c92",
    name: "my-token",
    expires_at: "2025-10-17T10:30:18.123456789Z",
    scopes: ["WORKSPACE", "REPOSITORY_READ"],
    ip_restrictions: ["192.168.1.100", "10.0.0.0/8"],
    workspace_restrictions: ["my-workspace"],
  },
  UserEmailView: { email: "john.doe@example.com", confirmed: true },
  UserEmailsView: {
    url: "https://api.buddy.works/user/emails",
    html_url: "https://app.buddy.works/my-id",
    emails: [{ email: "john.doe@example.com", confirmed: true }],
  },
  AddEmailRequest: { email: "john.doe.alt@example.com" },
  PublicSshKeyView: {
    url: "https://api.buddy.works/user/keys/456",
    html_url: "https://app.buddy.works/ssh-keys/details/456",
    id: 456,
    title: "My Development Key",
    content:
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExamplE user@example.com",
  },
  PublicSshKeysView: {
    url: "https://api.buddy.works/user/keys",
    html_url: "https://app.buddy.works/security",
    keys: [
      {
        url: "https://api.buddy.works/user/keys/456",
        html_url: "https://app.buddy.works/ssh-keys/details/456",
        id: 456,
        title: "My Development Key",
        content:
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExamplE user@example.com",
      },
    ],
  },
  AddSshKeyRequest: {
    content:
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExamplE user@example.com",
    title: "My Development Key",
  },
  ShortTokenView: {
    url: "https://api.buddy.works/user/tokens/ed0f8927-c116-4afe-b555-c888dfd86c92",
    html_url: "https://app.buddy.works/api-tokens/details/ed0f8927-c116-4afe-b555-c888dfd86c92",
    id: "ed0f8927-c116-4afe-b555-c888dfd86c92",
    name: "CI/CD Token",
    expires_at: "2026-09-30T15:45:33Z",
  },
  TokensView: {
    url: "https://api.buddy.works/user/tokens",
    html_url: "https://app.buddy.works/security",
    access_tokens: [
      {
        url: "https://api.buddy.works/user/tokens/ed0f8927-c116-4afe-b555-c888dfd86c92",
        html_url: "https://app.buddy.works/api-tokens/details/ed0f8927-c116-4afe-b555-c888dfd86c92",
        id: "ed0f8927-c116-4afe-b555-c888dfd86c92",
        name: "CI/CD Token",
        expires_at: "2026-09-30T15:45:33Z",
      },
    ],
  },
  AddTokenRequest: {
    name: "My API Token",
    expires_in: 30,
    scopes: ["WORKSPACE_READ", "REPOSITORY_READ"],
    ip_restrictions: ["192.168.1.100", "10.0.0.0/8"],
    workspace_restrictions: ["my-company"],
  },
  IssueTokenRequest: {
    provider_id: "3f1f6a9c-6a5d-4d0e-9d53-0d6a5f0c2b11",
    web_identity_token: "<your identity token>",
  },
  DynamicClientRegistrationRequest: {
    client_name: "My Application",
    redirect_uris: ["https://client.example.org/callback"],
    grant_types: ["authorization_code", "refresh_token", "client_credentials"],
    response_types: ["code"],
    token_endpoint_auth_method: "client_secret_basic",
    client_uri: "https://client.example.org",
    description: "My OAuth 2.0 application",
    token_expires_in: 3600,
  },
  DynamicClientRegistrationResponse: {
    client_id: "123-api-buddy-client",
    client_secret: "<your client secret>",
    registration_access_token: "<your registration token>",
    registration_client_uri: "https://api.buddy.works/oauth2/register/123-api-buddy-client",
    client_id_issued_at: 1675123456,
    client_secret_expires_at: 0,
    client_name: "My Application",
    redirect_uris: ["https://client.example.org/callback"],
    grant_types: ["authorization_code", "refresh_token", "client_credentials"],
    response_types: ["code"],
    token_endpoint_auth_method: "client_secret_basic",
    client_uri: "https://client.example.org",
    description: "My OAuth 2.0 application",
    token_expires_in: 3600,
  },
  IssueOAuthTokenRequest: {
    grant_type: "client_credentials",
    client_id: "123-api-buddy-client",
    client_secret: "<your client secret>",
    scope: "WORKSPACE_READ PIPELINE_READ",
  },
  OAuthTokenView: {
    access_token: "<your access token>",
    token_type: "Bearer",
    expires_in: 3600,
    refresh_token: "<your refresh token>",
    refresh_token_expires_in: 15811201,
  },
  RevokeOAuthTokenRequest: {
    token: "<your access token>",
    token_type_hint: "access_token",
    client_id: "123-api-buddy-client",
  },
} satisfies Readonly<Record<string, object>>;

/** What the override of a property begins with, where a fixture has no object there: component → path → object. */
export const ABSENT: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  ProjectMemberView: {
    "/permission_set": {
      url: "https://api.buddy.works/workspaces/my-company/permissions/4",
      html_url: "https://app.buddy.works/my-company/-/permissions/edit/4",
      id: 4,
      name: "Artist",
      type: "CUSTOM",
      repository_access_level: "USE_ONLY",
      pipeline_access_level: "USE_ONLY",
    },
  },
  ProjectGroupView: {
    "/permission_set": {
      url: "https://api.buddy.works/workspaces/my-company/permissions/4",
      html_url: "https://app.buddy.works/my-company/-/permissions/edit/4",
      id: 4,
      name: "Artist",
      type: "CUSTOM",
      repository_access_level: "USE_ONLY",
      pipeline_access_level: "USE_ONLY",
    },
  },
  ActionView: {
    "/pipeline": {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2",
      html_url: "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2",
      id: 2,
      name: "dev",
      last_execution_status: "INPROGRESS",
    },
  },
  BranchView: {
    "/commit/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/commit/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  TagView: {
    "/commit/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/commit/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  ShortExecutionView: {
    "/creator": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/from_revision/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/from_revision/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/to_revision/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/to_revision/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/branch/commit/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/branch/commit/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/tag/commit/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/tag/commit/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  RunPipelineRequest: {
    "/from_revision": { revision: "HEAD" },
    "/branch": { name: "master" },
    "/tag": { name: "master" },
    "/pull_request": { name: "master" },
  },
  ExecutionView: {
    "/creator": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/from_revision/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/from_revision/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/to_revision/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/to_revision/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/branch/commit/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/branch/commit/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/tag/commit/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/tag/commit/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  VariableView: {
    "/project": { name: "company-website" },
    "/pipeline": { id: 1 },
    "/action": { id: 5 },
    "/environment": { id: "xo4pbVrE" },
    "/sandbox": { id: "u3ep173pzbjez" },
  },
  AddVariableRequest: {
    "/project": { name: "company-website" },
    "/pipeline": { id: 1 },
    "/action": { id: 5 },
    "/environment": { id: "xo4pbVrE" },
    "/sandbox": { id: "u3ep173pzbjez" },
  },
  UpdateEnvironmentRequest: { "/project": { name: "company-website" } },
  AddEnvironmentRequest: { "/project": { name: "company-website" } },
  EnvironmentView: {
    "/project": {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website",
      html_url: "https://app.buddy.works/my-company/company-website",
      name: "company-website",
      display_name: "Company Website",
      status: "ACTIVE",
    },
  },
  TargetView: {
    "/project": {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website",
      html_url: "https://app.buddy.works/my-company/company-website",
      name: "company-website",
      display_name: "Company Website",
      status: "ACTIVE",
    },
    "/pipeline": {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2",
      html_url: "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2",
      id: 2,
      name: "dev",
      last_execution_status: "INPROGRESS",
    },
    "/environment": { id: "xo4pbVrE", name: "Staging", identifier: "stage_env" },
  },
  UpdateTargetRequest: {
    "/project": { name: "company-website" },
    "/pipeline": { id: 1 },
    "/environment": { id: "xo4pbVrE" },
  },
  AddTargetRequest: {
    "/project": { name: "company-website" },
    "/pipeline": { id: 1 },
    "/environment": { id: "xo4pbVrE" },
  },
  AddSandboxRequest: { "/environment": { id: "xo4pbVrE" } },
  SandboxResponse: {
    "/project": {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website",
      html_url: "https://app.buddy.works/my-company/company-website",
      name: "company-website",
      display_name: "Company Website",
      status: "ACTIVE",
      create_date: "2016-02-29T11:23:04Z",
      created_by: {
        url: "https://api.buddy.works/workspaces/my-company/members/1",
        html_url: "https://app.buddy.works/my-company/-/profile/1",
        id: 1,
        name: "John Doe",
        avatar_url: "https://app.buddy.works/avatars/1.png",
      },
      http_repository: "https://app.buddy.works/buddy/company-website",
      ssh_repository: "buddy@app.buddy.works:buddy/company-website",
      default_branch: "master",
    },
    "/environment": { id: "xo4pbVrE", name: "Staging", identifier: "stage_env" },
  },
  UpdateSandboxRequest: { "/project": { name: "company-website" }, "/environment": { id: "xo4pbVrE" } },
  SnapshotView: {
    "/created_by": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  UpdateArtifactRequest: { "/project": { name: "company-website" }, "/environment": { id: "xo4pbVrE" } },
  AddArtifactRequest: { "/project": { name: "company-website" }, "/environment": { id: "xo4pbVrE" } },
  ArtifactView: {
    "/project": {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website",
      html_url: "https://app.buddy.works/my-company/company-website",
      name: "company-website",
      display_name: "Company Website",
      status: "ACTIVE",
    },
    "/environment": { id: "xo4pbVrE", name: "Staging", identifier: "stage_env" },
    "/authorization": { type: "BUDDY" },
  },
  ArtifactVersionCommitView: {
    "/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  CommittedFileView: {
    "/commit/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/commit/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  CommitView: {
    "/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  CommitComparisonView: {
    "/base_commit/committer": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
    "/base_commit/author": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
  DistributionView: {
    "/project": {
      url: "https://api.buddy.works/workspaces/my-company/projects/company-website",
      html_url: "https://app.buddy.works/my-company/company-website",
      name: "company-website",
      display_name: "Company Website",
      status: "ACTIVE",
    },
    "/environment": { id: "xo4pbVrE", name: "Staging", identifier: "stage_env" },
  },
  TestSessionView: {
    "/created_by": {
      url: "https://api.buddy.works/workspaces/my-company/members/1",
      html_url: "https://app.buddy.works/my-company/-/profile/1",
      id: 1,
      avatar_url: "https://app.buddy.works/avatars/1.png",
    },
  },
};
