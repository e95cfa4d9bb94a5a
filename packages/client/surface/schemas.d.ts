// What @buddy-openapi/client/schemas exports. Written by `pnpm generate`. Do not edit.

import { AccessLevel as _AccessLevel } from "@buddy-openapi/types";
import { ActionExecutionLogsView as _ActionExecutionLogsView } from "@buddy-openapi/types";
import { ActionExecutionView as _ActionExecutionView } from "@buddy-openapi/types";
import { ActionIdView as _ActionIdView } from "@buddy-openapi/types";
import { ActionRunNext as _ActionRunNext } from "@buddy-openapi/types";
import { ActionTriggerTime as _ActionTriggerTime } from "@buddy-openapi/types";
import { ActionType as _ActionType } from "@buddy-openapi/types";
import { ActionView as _ActionView } from "@buddy-openapi/types";
import { ActionsView as _ActionsView } from "@buddy-openapi/types";
import { AddActionRequest as _AddActionRequest } from "@buddy-openapi/types";
import { AddArtifactRequest as _AddArtifactRequest } from "@buddy-openapi/types";
import { AddArtifactVersionCommitRequest as _AddArtifactVersionCommitRequest } from "@buddy-openapi/types";
import { AddArtifactVersionRequest as _AddArtifactVersionRequest } from "@buddy-openapi/types";
import { AddBranchRequest as _AddBranchRequest } from "@buddy-openapi/types";
import { AddCasesRequest as _AddCasesRequest } from "@buddy-openapi/types";
import { AddDistributionRequest as _AddDistributionRequest } from "@buddy-openapi/types";
import { AddDomainRequest as _AddDomainRequest } from "@buddy-openapi/types";
import { AddEmailRequest as _AddEmailRequest } from "@buddy-openapi/types";
import { AddEnvironmentRequest as _AddEnvironmentRequest } from "@buddy-openapi/types";
import { AddGroupMemberRequest as _AddGroupMemberRequest } from "@buddy-openapi/types";
import { AddGroupRequest as _AddGroupRequest } from "@buddy-openapi/types";
import { AddIntegrationRequest as _AddIntegrationRequest } from "@buddy-openapi/types";
import { AddPermissionSetRequest as _AddPermissionSetRequest } from "@buddy-openapi/types";
import { AddPipelineRequest as _AddPipelineRequest } from "@buddy-openapi/types";
import { AddProjectGroupRequest as _AddProjectGroupRequest } from "@buddy-openapi/types";
import { AddProjectMemberRequest as _AddProjectMemberRequest } from "@buddy-openapi/types";
import { AddProjectRequest as _AddProjectRequest } from "@buddy-openapi/types";
import { AddPullRequestRequest as _AddPullRequestRequest } from "@buddy-openapi/types";
import { AddRouteRequest as _AddRouteRequest } from "@buddy-openapi/types";
import { AddSandboxRequest as _AddSandboxRequest } from "@buddy-openapi/types";
import { AddSnapshotRequest as _AddSnapshotRequest } from "@buddy-openapi/types";
import { AddSshKeyRequest as _AddSshKeyRequest } from "@buddy-openapi/types";
import { AddTagRequest as _AddTagRequest } from "@buddy-openapi/types";
import { AddTargetRequest as _AddTargetRequest } from "@buddy-openapi/types";
import { AddTestCaseRequest as _AddTestCaseRequest } from "@buddy-openapi/types";
import { AddTestGroupRequest as _AddTestGroupRequest } from "@buddy-openapi/types";
import { AddTestSessionRequest as _AddTestSessionRequest } from "@buddy-openapi/types";
import { AddTokenRequest as _AddTokenRequest } from "@buddy-openapi/types";
import { AddUnitTestSuiteRequest as _AddUnitTestSuiteRequest } from "@buddy-openapi/types";
import { AddVariableInObjectRequest as _AddVariableInObjectRequest } from "@buddy-openapi/types";
import { AddVariableRequest as _AddVariableRequest } from "@buddy-openapi/types";
import { AddVisualTestSuiteRequest as _AddVisualTestSuiteRequest } from "@buddy-openapi/types";
import { AddWebhookRequest as _AddWebhookRequest } from "@buddy-openapi/types";
import { AddWorkspaceMemberRequest as _AddWorkspaceMemberRequest } from "@buddy-openapi/types";
import { AddWorkspaceRequest as _AddWorkspaceRequest } from "@buddy-openapi/types";
import { AllowedEnvironmentView as _AllowedEnvironmentView } from "@buddy-openapi/types";
import { AllowedPipelineView as _AllowedPipelineView } from "@buddy-openapi/types";
import { AllowedSandboxView as _AllowedSandboxView } from "@buddy-openapi/types";
import { ArtifactAuthorizationType as _ArtifactAuthorizationType } from "@buddy-openapi/types";
import { ArtifactAuthorizationView as _ArtifactAuthorizationView } from "@buddy-openapi/types";
import { ArtifactPermissionView as _ArtifactPermissionView } from "@buddy-openapi/types";
import { ArtifactPermissionsView as _ArtifactPermissionsView } from "@buddy-openapi/types";
import { ArtifactScope as _ArtifactScope } from "@buddy-openapi/types";
import { ArtifactType as _ArtifactType } from "@buddy-openapi/types";
import { ArtifactVersionCommitUploadView as _ArtifactVersionCommitUploadView } from "@buddy-openapi/types";
import { ArtifactVersionCommitView as _ArtifactVersionCommitView } from "@buddy-openapi/types";
import { ArtifactVersionCommitsView as _ArtifactVersionCommitsView } from "@buddy-openapi/types";
import { ArtifactVersionContentItem as _ArtifactVersionContentItem } from "@buddy-openapi/types";
import { ArtifactVersionContentView as _ArtifactVersionContentView } from "@buddy-openapi/types";
import { ArtifactVersionFileRequest as _ArtifactVersionFileRequest } from "@buddy-openapi/types";
import { ArtifactVersionView as _ArtifactVersionView } from "@buddy-openapi/types";
import { ArtifactVersionsView as _ArtifactVersionsView } from "@buddy-openapi/types";
import { ArtifactView as _ArtifactView } from "@buddy-openapi/types";
import { ArtifactsView as _ArtifactsView } from "@buddy-openapi/types";
import { BranchView as _BranchView } from "@buddy-openapi/types";
import { BranchesView as _BranchesView } from "@buddy-openapi/types";
import { ClaimDomainRequest as _ClaimDomainRequest } from "@buddy-openapi/types";
import { CommitComparisonView as _CommitComparisonView } from "@buddy-openapi/types";
import { CommitFileRequest as _CommitFileRequest } from "@buddy-openapi/types";
import { CommitIdView as _CommitIdView } from "@buddy-openapi/types";
import { CommitNewFileRequest as _CommitNewFileRequest } from "@buddy-openapi/types";
import { CommitReference as _CommitReference } from "@buddy-openapi/types";
import { CommitRequest as _CommitRequest } from "@buddy-openapi/types";
import { CommitStatsView as _CommitStatsView } from "@buddy-openapi/types";
import { CommitView as _CommitView } from "@buddy-openapi/types";
import { CommitsView as _CommitsView } from "@buddy-openapi/types";
import { CommittedFileView as _CommittedFileView } from "@buddy-openapi/types";
import { CreatableIntegrationType as _CreatableIntegrationType } from "@buddy-openapi/types";
import { DistributionScope as _DistributionScope } from "@buddy-openapi/types";
import { DistributionView as _DistributionView } from "@buddy-openapi/types";
import { DistributionsView as _DistributionsView } from "@buddy-openapi/types";
import { DomainPointer as _DomainPointer } from "@buddy-openapi/types";
import { DomainRecordType as _DomainRecordType } from "@buddy-openapi/types";
import { DomainType as _DomainType } from "@buddy-openapi/types";
import { DomainView as _DomainView } from "@buddy-openapi/types";
import { DomainYamlView as _DomainYamlView } from "@buddy-openapi/types";
import { DomainsView as _DomainsView } from "@buddy-openapi/types";
import { DynamicClientRegistrationRequest as _DynamicClientRegistrationRequest } from "@buddy-openapi/types";
import { DynamicClientRegistrationResponse as _DynamicClientRegistrationResponse } from "@buddy-openapi/types";
import { EnvironmentIdView as _EnvironmentIdView } from "@buddy-openapi/types";
import { EnvironmentScope as _EnvironmentScope } from "@buddy-openapi/types";
import { EnvironmentVariableView as _EnvironmentVariableView } from "@buddy-openapi/types";
import { EnvironmentView as _EnvironmentView } from "@buddy-openapi/types";
import { EnvironmentYamlView as _EnvironmentYamlView } from "@buddy-openapi/types";
import { EnvironmentsView as _EnvironmentsView } from "@buddy-openapi/types";
import { ErrorMessageView as _ErrorMessageView } from "@buddy-openapi/types";
import { ErrorView as _ErrorView } from "@buddy-openapi/types";
import { EventArtifactScope as _EventArtifactScope } from "@buddy-openapi/types";
import { EventArtifactView as _EventArtifactView } from "@buddy-openapi/types";
import { EventCustomFieldView as _EventCustomFieldView } from "@buddy-openapi/types";
import { EventEnvironmentScope as _EventEnvironmentScope } from "@buddy-openapi/types";
import { EventEnvironmentView as _EventEnvironmentView } from "@buddy-openapi/types";
import { ExecuteSandboxCommandRequest as _ExecuteSandboxCommandRequest } from "@buddy-openapi/types";
import { ExecutionOperation as _ExecutionOperation } from "@buddy-openapi/types";
import { ExecutionPipelineView as _ExecutionPipelineView } from "@buddy-openapi/types";
import { ExecutionStatus as _ExecutionStatus } from "@buddy-openapi/types";
import { ExecutionTrigger as _ExecutionTrigger } from "@buddy-openapi/types";
import { ExecutionView as _ExecutionView } from "@buddy-openapi/types";
import { ExecutionsView as _ExecutionsView } from "@buddy-openapi/types";
import { FileChangeStatus as _FileChangeStatus } from "@buddy-openapi/types";
import { FileEntryType as _FileEntryType } from "@buddy-openapi/types";
import { FileEntryView as _FileEntryView } from "@buddy-openapi/types";
import { FilesystemChangesetBase as _FilesystemChangesetBase } from "@buddy-openapi/types";
import { GitChangesetBase as _GitChangesetBase } from "@buddy-openapi/types";
import { GitConfigRef as _GitConfigRef } from "@buddy-openapi/types";
import { GroupMemberStatus as _GroupMemberStatus } from "@buddy-openapi/types";
import { GroupMemberView as _GroupMemberView } from "@buddy-openapi/types";
import { GroupMembersView as _GroupMembersView } from "@buddy-openapi/types";
import { GroupPermissionView as _GroupPermissionView } from "@buddy-openapi/types";
import { GroupView as _GroupView } from "@buddy-openapi/types";
import { GroupsView as _GroupsView } from "@buddy-openapi/types";
import { HttpSettingsView as _HttpSettingsView } from "@buddy-openapi/types";
import { IdsView as _IdsView } from "@buddy-openapi/types";
import { ImportSessionRequest as _ImportSessionRequest } from "@buddy-openapi/types";
import { IntegrationAuthType as _IntegrationAuthType } from "@buddy-openapi/types";
import { IntegrationIdView as _IntegrationIdView } from "@buddy-openapi/types";
import { IntegrationIdentifierView as _IntegrationIdentifierView } from "@buddy-openapi/types";
import { IntegrationPermissionsView as _IntegrationPermissionsView } from "@buddy-openapi/types";
import { IntegrationRequestView as _IntegrationRequestView } from "@buddy-openapi/types";
import { IntegrationScope as _IntegrationScope } from "@buddy-openapi/types";
import { IntegrationType as _IntegrationType } from "@buddy-openapi/types";
import { IntegrationView as _IntegrationView } from "@buddy-openapi/types";
import { IntegrationsView as _IntegrationsView } from "@buddy-openapi/types";
import { IssueOAuthTokenRequest as _IssueOAuthTokenRequest } from "@buddy-openapi/types";
import { IssueTokenRequest as _IssueTokenRequest } from "@buddy-openapi/types";
import { MachineSize as _MachineSize } from "@buddy-openapi/types";
import { MemberIdRequest as _MemberIdRequest } from "@buddy-openapi/types";
import { MemberView as _MemberView } from "@buddy-openapi/types";
import { OAuthGrantType as _OAuthGrantType } from "@buddy-openapi/types";
import { OAuthTokenType as _OAuthTokenType } from "@buddy-openapi/types";
import { OAuthTokenView as _OAuthTokenView } from "@buddy-openapi/types";
import { OlderRunsPolicy as _OlderRunsPolicy } from "@buddy-openapi/types";
import { PassVariableRequest as _PassVariableRequest } from "@buddy-openapi/types";
import { PermissionSetIdRequest as _PermissionSetIdRequest } from "@buddy-openapi/types";
import { PermissionSetType as _PermissionSetType } from "@buddy-openapi/types";
import { PermissionSetView as _PermissionSetView } from "@buddy-openapi/types";
import { PermissionSetsView as _PermissionSetsView } from "@buddy-openapi/types";
import { PermissionsView as _PermissionsView } from "@buddy-openapi/types";
import { PipelineCacheScope as _PipelineCacheScope } from "@buddy-openapi/types";
import { PipelineCpu as _PipelineCpu } from "@buddy-openapi/types";
import { PipelineDefinitionSource as _PipelineDefinitionSource } from "@buddy-openapi/types";
import { PipelineEventType as _PipelineEventType } from "@buddy-openapi/types";
import { PipelineEventView as _PipelineEventView } from "@buddy-openapi/types";
import { PipelineIdView as _PipelineIdView } from "@buddy-openapi/types";
import { PipelinePriority as _PipelinePriority } from "@buddy-openapi/types";
import { PipelinePropertyView as _PipelinePropertyView } from "@buddy-openapi/types";
import { PipelineSortKey as _PipelineSortKey } from "@buddy-openapi/types";
import { PipelineView as _PipelineView } from "@buddy-openapi/types";
import { PipelineYamlView as _PipelineYamlView } from "@buddy-openapi/types";
import { PipelinesView as _PipelinesView } from "@buddy-openapi/types";
import { ProjectAccess as _ProjectAccess } from "@buddy-openapi/types";
import { ProjectGroupView as _ProjectGroupView } from "@buddy-openapi/types";
import { ProjectGroupsView as _ProjectGroupsView } from "@buddy-openapi/types";
import { ProjectMemberSortKey as _ProjectMemberSortKey } from "@buddy-openapi/types";
import { ProjectMemberView as _ProjectMemberView } from "@buddy-openapi/types";
import { ProjectMembersView as _ProjectMembersView } from "@buddy-openapi/types";
import { ProjectNameView as _ProjectNameView } from "@buddy-openapi/types";
import { ProjectSortKey as _ProjectSortKey } from "@buddy-openapi/types";
import { ProjectStatus as _ProjectStatus } from "@buddy-openapi/types";
import { ProjectView as _ProjectView } from "@buddy-openapi/types";
import { ProjectsView as _ProjectsView } from "@buddy-openapi/types";
import { PublicSshKeyView as _PublicSshKeyView } from "@buddy-openapi/types";
import { PublicSshKeysView as _PublicSshKeysView } from "@buddy-openapi/types";
import { PullRequestEvent as _PullRequestEvent } from "@buddy-openapi/types";
import { PullRequestView as _PullRequestView } from "@buddy-openapi/types";
import { PullRequestsView as _PullRequestsView } from "@buddy-openapi/types";
import { RecordView as _RecordView } from "@buddy-openapi/types";
import { RecordsView as _RecordsView } from "@buddy-openapi/types";
import { RefRequest as _RefRequest } from "@buddy-openapi/types";
import { RegisterDomainRequest as _RegisterDomainRequest } from "@buddy-openapi/types";
import { RepositoryContentType as _RepositoryContentType } from "@buddy-openapi/types";
import { RepositoryContentView as _RepositoryContentView } from "@buddy-openapi/types";
import { RepositoryContentsView as _RepositoryContentsView } from "@buddy-openapi/types";
import { RepositoryPathView as _RepositoryPathView } from "@buddy-openapi/types";
import { RevisionRequest as _RevisionRequest } from "@buddy-openapi/types";
import { RevokeOAuthTokenRequest as _RevokeOAuthTokenRequest } from "@buddy-openapi/types";
import { RoleAssumptionView as _RoleAssumptionView } from "@buddy-openapi/types";
import { RoutableDomainView as _RoutableDomainView } from "@buddy-openapi/types";
import { RoutableDomainsView as _RoutableDomainsView } from "@buddy-openapi/types";
import { RouteType as _RouteType } from "@buddy-openapi/types";
import { RouteView as _RouteView } from "@buddy-openapi/types";
import { RouteZoneType as _RouteZoneType } from "@buddy-openapi/types";
import { RoutesView as _RoutesView } from "@buddy-openapi/types";
import { RunPipelineRequest as _RunPipelineRequest } from "@buddy-openapi/types";
import { SandboxAppLogsView as _SandboxAppLogsView } from "@buddy-openapi/types";
import { SandboxAppStatus as _SandboxAppStatus } from "@buddy-openapi/types";
import { SandboxAppView as _SandboxAppView } from "@buddy-openapi/types";
import { SandboxCommandLog as _SandboxCommandLog } from "@buddy-openapi/types";
import { SandboxCommandResultView as _SandboxCommandResultView } from "@buddy-openapi/types";
import { SandboxCommandStatus as _SandboxCommandStatus } from "@buddy-openapi/types";
import { SandboxCommandView as _SandboxCommandView } from "@buddy-openapi/types";
import { SandboxCommandsView as _SandboxCommandsView } from "@buddy-openapi/types";
import { SandboxContentItem as _SandboxContentItem } from "@buddy-openapi/types";
import { SandboxContentView as _SandboxContentView } from "@buddy-openapi/types";
import { SandboxFetchType as _SandboxFetchType } from "@buddy-openapi/types";
import { SandboxFetchView as _SandboxFetchView } from "@buddy-openapi/types";
import { SandboxFileRequest as _SandboxFileRequest } from "@buddy-openapi/types";
import { SandboxIdView as _SandboxIdView } from "@buddy-openapi/types";
import { SandboxLogType as _SandboxLogType } from "@buddy-openapi/types";
import { SandboxResources as _SandboxResources } from "@buddy-openapi/types";
import { SandboxResponse as _SandboxResponse } from "@buddy-openapi/types";
import { SandboxRuntime as _SandboxRuntime } from "@buddy-openapi/types";
import { SandboxScope as _SandboxScope } from "@buddy-openapi/types";
import { SandboxSetupStatus as _SandboxSetupStatus } from "@buddy-openapi/types";
import { SandboxStatus as _SandboxStatus } from "@buddy-openapi/types";
import { SandboxYamlView as _SandboxYamlView } from "@buddy-openapi/types";
import { SandboxesView as _SandboxesView } from "@buddy-openapi/types";
import { ShortActionExecutionView as _ShortActionExecutionView } from "@buddy-openapi/types";
import { ShortActionResponse as _ShortActionResponse } from "@buddy-openapi/types";
import { ShortArtifactView as _ShortArtifactView } from "@buddy-openapi/types";
import { ShortBranchView as _ShortBranchView } from "@buddy-openapi/types";
import { ShortCommitView as _ShortCommitView } from "@buddy-openapi/types";
import { ShortDistributionView as _ShortDistributionView } from "@buddy-openapi/types";
import { ShortDomainView as _ShortDomainView } from "@buddy-openapi/types";
import { ShortEnvironmentView as _ShortEnvironmentView } from "@buddy-openapi/types";
import { ShortExecutionView as _ShortExecutionView } from "@buddy-openapi/types";
import { ShortGroupView as _ShortGroupView } from "@buddy-openapi/types";
import { ShortIntegrationView as _ShortIntegrationView } from "@buddy-openapi/types";
import { ShortPipelineView as _ShortPipelineView } from "@buddy-openapi/types";
import { ShortProjectView as _ShortProjectView } from "@buddy-openapi/types";
import { ShortRecordView as _ShortRecordView } from "@buddy-openapi/types";
import { ShortSandboxView as _ShortSandboxView } from "@buddy-openapi/types";
import { ShortSnapshotView as _ShortSnapshotView } from "@buddy-openapi/types";
import { ShortTagView as _ShortTagView } from "@buddy-openapi/types";
import { ShortTestCaseView as _ShortTestCaseView } from "@buddy-openapi/types";
import { ShortTokenView as _ShortTokenView } from "@buddy-openapi/types";
import { ShortUnitTestSuiteView as _ShortUnitTestSuiteView } from "@buddy-openapi/types";
import { ShortVisualTestSuiteView as _ShortVisualTestSuiteView } from "@buddy-openapi/types";
import { ShortWebhookView as _ShortWebhookView } from "@buddy-openapi/types";
import { ShortWorkspaceView as _ShortWorkspaceView } from "@buddy-openapi/types";
import { SimpleVariableView as _SimpleVariableView } from "@buddy-openapi/types";
import { SnapshotStatus as _SnapshotStatus } from "@buddy-openapi/types";
import { SnapshotView as _SnapshotView } from "@buddy-openapi/types";
import { SnapshotsView as _SnapshotsView } from "@buddy-openapi/types";
import { SortDirection as _SortDirection } from "@buddy-openapi/types";
import { SsoHashMethod as _SsoHashMethod } from "@buddy-openapi/types";
import { SsoProviderType as _SsoProviderType } from "@buddy-openapi/types";
import { SsoType as _SsoType } from "@buddy-openapi/types";
import { SsoView as _SsoView } from "@buddy-openapi/types";
import { SuiteTokenView as _SuiteTokenView } from "@buddy-openapi/types";
import { TagView as _TagView } from "@buddy-openapi/types";
import { TagsView as _TagsView } from "@buddy-openapi/types";
import { TargetAuthMethod as _TargetAuthMethod } from "@buddy-openapi/types";
import { TargetAuthView as _TargetAuthView } from "@buddy-openapi/types";
import { TargetMatchScope as _TargetMatchScope } from "@buddy-openapi/types";
import { TargetProxyView as _TargetProxyView } from "@buddy-openapi/types";
import { TargetSettingsView as _TargetSettingsView } from "@buddy-openapi/types";
import { TargetSslMode as _TargetSslMode } from "@buddy-openapi/types";
import { TargetType as _TargetType } from "@buddy-openapi/types";
import { TargetUseView as _TargetUseView } from "@buddy-openapi/types";
import { TargetView as _TargetView } from "@buddy-openapi/types";
import { TargetYamlView as _TargetYamlView } from "@buddy-openapi/types";
import { TargetsView as _TargetsView } from "@buddy-openapi/types";
import { TestCaseStatus as _TestCaseStatus } from "@buddy-openapi/types";
import { TestCaseView as _TestCaseView } from "@buddy-openapi/types";
import { TestCasesView as _TestCasesView } from "@buddy-openapi/types";
import { TestCiProvider as _TestCiProvider } from "@buddy-openapi/types";
import { TestGroupView as _TestGroupView } from "@buddy-openapi/types";
import { TestGroupsView as _TestGroupsView } from "@buddy-openapi/types";
import { TestRefType as _TestRefType } from "@buddy-openapi/types";
import { TestSessionStatus as _TestSessionStatus } from "@buddy-openapi/types";
import { TestSessionView as _TestSessionView } from "@buddy-openapi/types";
import { TestSessionsView as _TestSessionsView } from "@buddy-openapi/types";
import { TlsSettingsView as _TlsSettingsView } from "@buddy-openapi/types";
import { TokenView as _TokenView } from "@buddy-openapi/types";
import { TokensView as _TokensView } from "@buddy-openapi/types";
import { TriggerConditionType as _TriggerConditionType } from "@buddy-openapi/types";
import { TriggerConditionView as _TriggerConditionView } from "@buddy-openapi/types";
import { TriggerStatus as _TriggerStatus } from "@buddy-openapi/types";
import { TunnelAuthType as _TunnelAuthType } from "@buddy-openapi/types";
import { TunnelRegion as _TunnelRegion } from "@buddy-openapi/types";
import { TunnelTlsEnd as _TunnelTlsEnd } from "@buddy-openapi/types";
import { TunnelTokenView as _TunnelTokenView } from "@buddy-openapi/types";
import { TunnelType as _TunnelType } from "@buddy-openapi/types";
import { TunnelView as _TunnelView } from "@buddy-openapi/types";
import { UnitTestSuiteView as _UnitTestSuiteView } from "@buddy-openapi/types";
import { UnitTestSuitesView as _UnitTestSuitesView } from "@buddy-openapi/types";
import { UpdateActionRequest as _UpdateActionRequest } from "@buddy-openapi/types";
import { UpdateArtifactRequest as _UpdateArtifactRequest } from "@buddy-openapi/types";
import { UpdateDistributionRequest as _UpdateDistributionRequest } from "@buddy-openapi/types";
import { UpdateEnvironmentRequest as _UpdateEnvironmentRequest } from "@buddy-openapi/types";
import { UpdateExecutionRequest as _UpdateExecutionRequest } from "@buddy-openapi/types";
import { UpdateGroupMemberRequest as _UpdateGroupMemberRequest } from "@buddy-openapi/types";
import { UpdateGroupRequest as _UpdateGroupRequest } from "@buddy-openapi/types";
import { UpdateIntegrationRequest as _UpdateIntegrationRequest } from "@buddy-openapi/types";
import { UpdatePermissionSetRequest as _UpdatePermissionSetRequest } from "@buddy-openapi/types";
import { UpdatePipelineRequest as _UpdatePipelineRequest } from "@buddy-openapi/types";
import { UpdateProjectGroupRequest as _UpdateProjectGroupRequest } from "@buddy-openapi/types";
import { UpdateProjectMemberRequest as _UpdateProjectMemberRequest } from "@buddy-openapi/types";
import { UpdateProjectRequest as _UpdateProjectRequest } from "@buddy-openapi/types";
import { UpdateRouteRequest as _UpdateRouteRequest } from "@buddy-openapi/types";
import { UpdateSandboxRequest as _UpdateSandboxRequest } from "@buddy-openapi/types";
import { UpdateSsoRequest as _UpdateSsoRequest } from "@buddy-openapi/types";
import { UpdateTargetRequest as _UpdateTargetRequest } from "@buddy-openapi/types";
import { UpdateUserRequest as _UpdateUserRequest } from "@buddy-openapi/types";
import { UpdateVariableRequest as _UpdateVariableRequest } from "@buddy-openapi/types";
import { UpdateWebhookRequest as _UpdateWebhookRequest } from "@buddy-openapi/types";
import { UpdateWorkspaceMemberRequest as _UpdateWorkspaceMemberRequest } from "@buddy-openapi/types";
import { UpdateWorkspaceRequest as _UpdateWorkspaceRequest } from "@buddy-openapi/types";
import { UpsertDomainRecordRequest as _UpsertDomainRecordRequest } from "@buddy-openapi/types";
import { UserEmailView as _UserEmailView } from "@buddy-openapi/types";
import { UserEmailsView as _UserEmailsView } from "@buddy-openapi/types";
import { UserPermissionView as _UserPermissionView } from "@buddy-openapi/types";
import { UserView as _UserView } from "@buddy-openapi/types";
import { VariableFilePlace as _VariableFilePlace } from "@buddy-openapi/types";
import { VariableType as _VariableType } from "@buddy-openapi/types";
import { VariableView as _VariableView } from "@buddy-openapi/types";
import { VariablesView as _VariablesView } from "@buddy-openapi/types";
import { VisualTestSuiteView as _VisualTestSuiteView } from "@buddy-openapi/types";
import { VisualTestSuitesView as _VisualTestSuitesView } from "@buddy-openapi/types";
import { VisualTestsOutputStatus as _VisualTestsOutputStatus } from "@buddy-openapi/types";
import { VisualTestsOutputView as _VisualTestsOutputView } from "@buddy-openapi/types";
import { WebhookEvent as _WebhookEvent } from "@buddy-openapi/types";
import { WebhookRequestView as _WebhookRequestView } from "@buddy-openapi/types";
import { WebhookView as _WebhookView } from "@buddy-openapi/types";
import { WebhooksView as _WebhooksView } from "@buddy-openapi/types";
import { WorkspaceMemberSortKey as _WorkspaceMemberSortKey } from "@buddy-openapi/types";
import { WorkspaceMemberView as _WorkspaceMemberView } from "@buddy-openapi/types";
import { WorkspaceMembersView as _WorkspaceMembersView } from "@buddy-openapi/types";
import { WorkspaceView as _WorkspaceView } from "@buddy-openapi/types";
import { WorkspacesView as _WorkspacesView } from "@buddy-openapi/types";
import { YamlDefinitionView as _YamlDefinitionView } from "@buddy-openapi/types";

export interface BuddySchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "buddy-openapi";
    readonly types?:
      | {
          readonly input: Value;
          readonly output: Value;
        }
      | undefined;
    validate(value: unknown):
      | {
          readonly value: Value;
          readonly issues?: undefined;
        }
      | {
          readonly issues: readonly SchemaIssue[];
        };
    readonly jsonSchema: Readonly<
      Record<"input" | "output", (options: JsonSchemaOptions) => Record<string, unknown>>
    >;
  };
}

export interface JsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | (string & {});
}

export interface SchemaIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

// What follows is generated from the document.

export const AccessLevel: BuddySchema<_AccessLevel>;

export const ActionExecutionLogsView: BuddySchema<_ActionExecutionLogsView>;

export const ActionExecutionView: BuddySchema<_ActionExecutionView>;

export const ActionIdView: BuddySchema<_ActionIdView>;

export const ActionRunNext: BuddySchema<_ActionRunNext>;

export const ActionTriggerTime: BuddySchema<_ActionTriggerTime>;

export const ActionType: BuddySchema<_ActionType>;

export const ActionView: BuddySchema<_ActionView>;

export const ActionsView: BuddySchema<_ActionsView>;

export const AddActionRequest: BuddySchema<_AddActionRequest>;

export const AddArtifactRequest: BuddySchema<_AddArtifactRequest>;

export const AddArtifactVersionCommitRequest: BuddySchema<_AddArtifactVersionCommitRequest>;

export const AddArtifactVersionRequest: BuddySchema<_AddArtifactVersionRequest>;

export const AddBranchRequest: BuddySchema<_AddBranchRequest>;

export const AddCasesRequest: BuddySchema<_AddCasesRequest>;

export const AddDistributionRequest: BuddySchema<_AddDistributionRequest>;

export const AddDomainRequest: BuddySchema<_AddDomainRequest>;

export const AddEmailRequest: BuddySchema<_AddEmailRequest>;

export const AddEnvironmentRequest: BuddySchema<_AddEnvironmentRequest>;

export const AddGroupMemberRequest: BuddySchema<_AddGroupMemberRequest>;

export const AddGroupRequest: BuddySchema<_AddGroupRequest>;

export const AddIntegrationRequest: BuddySchema<_AddIntegrationRequest>;

export const AddPermissionSetRequest: BuddySchema<_AddPermissionSetRequest>;

export const AddPipelineRequest: BuddySchema<_AddPipelineRequest>;

export const AddProjectGroupRequest: BuddySchema<_AddProjectGroupRequest>;

export const AddProjectMemberRequest: BuddySchema<_AddProjectMemberRequest>;

export const AddProjectRequest: BuddySchema<_AddProjectRequest>;

export const AddPullRequestRequest: BuddySchema<_AddPullRequestRequest>;

export const AddRouteRequest: BuddySchema<_AddRouteRequest>;

export const AddSandboxRequest: BuddySchema<_AddSandboxRequest>;

export const AddSnapshotRequest: BuddySchema<_AddSnapshotRequest>;

export const AddSshKeyRequest: BuddySchema<_AddSshKeyRequest>;

export const AddTagRequest: BuddySchema<_AddTagRequest>;

export const AddTargetRequest: BuddySchema<_AddTargetRequest>;

export const AddTestCaseRequest: BuddySchema<_AddTestCaseRequest>;

export const AddTestGroupRequest: BuddySchema<_AddTestGroupRequest>;

export const AddTestSessionRequest: BuddySchema<_AddTestSessionRequest>;

export const AddTokenRequest: BuddySchema<_AddTokenRequest>;

export const AddUnitTestSuiteRequest: BuddySchema<_AddUnitTestSuiteRequest>;

export const AddVariableInObjectRequest: BuddySchema<_AddVariableInObjectRequest>;

export const AddVariableRequest: BuddySchema<_AddVariableRequest>;

export const AddVisualTestSuiteRequest: BuddySchema<_AddVisualTestSuiteRequest>;

export const AddWebhookRequest: BuddySchema<_AddWebhookRequest>;

export const AddWorkspaceMemberRequest: BuddySchema<_AddWorkspaceMemberRequest>;

export const AddWorkspaceRequest: BuddySchema<_AddWorkspaceRequest>;

export const AllowedEnvironmentView: BuddySchema<_AllowedEnvironmentView>;

export const AllowedPipelineView: BuddySchema<_AllowedPipelineView>;

export const AllowedSandboxView: BuddySchema<_AllowedSandboxView>;

export const ArtifactAuthorizationType: BuddySchema<_ArtifactAuthorizationType>;

export const ArtifactAuthorizationView: BuddySchema<_ArtifactAuthorizationView>;

export const ArtifactPermissionView: BuddySchema<_ArtifactPermissionView>;

export const ArtifactPermissionsView: BuddySchema<_ArtifactPermissionsView>;

export const ArtifactScope: BuddySchema<_ArtifactScope>;

export const ArtifactType: BuddySchema<_ArtifactType>;

export const ArtifactVersionCommitUploadView: BuddySchema<_ArtifactVersionCommitUploadView>;

export const ArtifactVersionCommitView: BuddySchema<_ArtifactVersionCommitView>;

export const ArtifactVersionCommitsView: BuddySchema<_ArtifactVersionCommitsView>;

export const ArtifactVersionContentItem: BuddySchema<_ArtifactVersionContentItem>;

export const ArtifactVersionContentView: BuddySchema<_ArtifactVersionContentView>;

export const ArtifactVersionFileRequest: BuddySchema<_ArtifactVersionFileRequest>;

export const ArtifactVersionView: BuddySchema<_ArtifactVersionView>;

export const ArtifactVersionsView: BuddySchema<_ArtifactVersionsView>;

export const ArtifactView: BuddySchema<_ArtifactView>;

export const ArtifactsView: BuddySchema<_ArtifactsView>;

export const BranchView: BuddySchema<_BranchView>;

export const BranchesView: BuddySchema<_BranchesView>;

export const ClaimDomainRequest: BuddySchema<_ClaimDomainRequest>;

export const CommitComparisonView: BuddySchema<_CommitComparisonView>;

export const CommitFileRequest: BuddySchema<_CommitFileRequest>;

export const CommitIdView: BuddySchema<_CommitIdView>;

export const CommitNewFileRequest: BuddySchema<_CommitNewFileRequest>;

export const CommitReference: BuddySchema<_CommitReference>;

export const CommitRequest: BuddySchema<_CommitRequest>;

export const CommitStatsView: BuddySchema<_CommitStatsView>;

export const CommitView: BuddySchema<_CommitView>;

export const CommitsView: BuddySchema<_CommitsView>;

export const CommittedFileView: BuddySchema<_CommittedFileView>;

export const CreatableIntegrationType: BuddySchema<_CreatableIntegrationType>;

export const DistributionScope: BuddySchema<_DistributionScope>;

export const DistributionView: BuddySchema<_DistributionView>;

export const DistributionsView: BuddySchema<_DistributionsView>;

export const DomainPointer: BuddySchema<_DomainPointer>;

export const DomainRecordType: BuddySchema<_DomainRecordType>;

export const DomainType: BuddySchema<_DomainType>;

export const DomainView: BuddySchema<_DomainView>;

export const DomainYamlView: BuddySchema<_DomainYamlView>;

export const DomainsView: BuddySchema<_DomainsView>;

export const DynamicClientRegistrationRequest: BuddySchema<_DynamicClientRegistrationRequest>;

export const DynamicClientRegistrationResponse: BuddySchema<_DynamicClientRegistrationResponse>;

export const EnvironmentIdView: BuddySchema<_EnvironmentIdView>;

export const EnvironmentScope: BuddySchema<_EnvironmentScope>;

export const EnvironmentVariableView: BuddySchema<_EnvironmentVariableView>;

export const EnvironmentView: BuddySchema<_EnvironmentView>;

export const EnvironmentYamlView: BuddySchema<_EnvironmentYamlView>;

export const EnvironmentsView: BuddySchema<_EnvironmentsView>;

export const ErrorMessageView: BuddySchema<_ErrorMessageView>;

export const ErrorView: BuddySchema<_ErrorView>;

export const EventArtifactScope: BuddySchema<_EventArtifactScope>;

export const EventArtifactView: BuddySchema<_EventArtifactView>;

export const EventCustomFieldView: BuddySchema<_EventCustomFieldView>;

export const EventEnvironmentScope: BuddySchema<_EventEnvironmentScope>;

export const EventEnvironmentView: BuddySchema<_EventEnvironmentView>;

export const ExecuteSandboxCommandRequest: BuddySchema<_ExecuteSandboxCommandRequest>;

export const ExecutionOperation: BuddySchema<_ExecutionOperation>;

export const ExecutionPipelineView: BuddySchema<_ExecutionPipelineView>;

export const ExecutionStatus: BuddySchema<_ExecutionStatus>;

export const ExecutionTrigger: BuddySchema<_ExecutionTrigger>;

export const ExecutionView: BuddySchema<_ExecutionView>;

export const ExecutionsView: BuddySchema<_ExecutionsView>;

export const FileChangeStatus: BuddySchema<_FileChangeStatus>;

export const FileEntryType: BuddySchema<_FileEntryType>;

export const FileEntryView: BuddySchema<_FileEntryView>;

export const FilesystemChangesetBase: BuddySchema<_FilesystemChangesetBase>;

export const GitChangesetBase: BuddySchema<_GitChangesetBase>;

export const GitConfigRef: BuddySchema<_GitConfigRef>;

export const GroupMemberStatus: BuddySchema<_GroupMemberStatus>;

export const GroupMemberView: BuddySchema<_GroupMemberView>;

export const GroupMembersView: BuddySchema<_GroupMembersView>;

export const GroupPermissionView: BuddySchema<_GroupPermissionView>;

export const GroupView: BuddySchema<_GroupView>;

export const GroupsView: BuddySchema<_GroupsView>;

export const HttpSettingsView: BuddySchema<_HttpSettingsView>;

export const IdsView: BuddySchema<_IdsView>;

export const ImportSessionRequest: BuddySchema<_ImportSessionRequest>;

export const IntegrationAuthType: BuddySchema<_IntegrationAuthType>;

export const IntegrationIdView: BuddySchema<_IntegrationIdView>;

export const IntegrationIdentifierView: BuddySchema<_IntegrationIdentifierView>;

export const IntegrationPermissionsView: BuddySchema<_IntegrationPermissionsView>;

export const IntegrationRequestView: BuddySchema<_IntegrationRequestView>;

export const IntegrationScope: BuddySchema<_IntegrationScope>;

export const IntegrationType: BuddySchema<_IntegrationType>;

export const IntegrationView: BuddySchema<_IntegrationView>;

export const IntegrationsView: BuddySchema<_IntegrationsView>;

export const IssueOAuthTokenRequest: BuddySchema<_IssueOAuthTokenRequest>;

export const IssueTokenRequest: BuddySchema<_IssueTokenRequest>;

export const MachineSize: BuddySchema<_MachineSize>;

export const MemberIdRequest: BuddySchema<_MemberIdRequest>;

export const MemberView: BuddySchema<_MemberView>;

export const OAuthGrantType: BuddySchema<_OAuthGrantType>;

export const OAuthTokenType: BuddySchema<_OAuthTokenType>;

export const OAuthTokenView: BuddySchema<_OAuthTokenView>;

export const OlderRunsPolicy: BuddySchema<_OlderRunsPolicy>;

export const PassVariableRequest: BuddySchema<_PassVariableRequest>;

export const PermissionSetIdRequest: BuddySchema<_PermissionSetIdRequest>;

export const PermissionSetType: BuddySchema<_PermissionSetType>;

export const PermissionSetView: BuddySchema<_PermissionSetView>;

export const PermissionSetsView: BuddySchema<_PermissionSetsView>;

export const PermissionsView: BuddySchema<_PermissionsView>;

export const PipelineCacheScope: BuddySchema<_PipelineCacheScope>;

export const PipelineCpu: BuddySchema<_PipelineCpu>;

export const PipelineDefinitionSource: BuddySchema<_PipelineDefinitionSource>;

export const PipelineEventType: BuddySchema<_PipelineEventType>;

export const PipelineEventView: BuddySchema<_PipelineEventView>;

export const PipelineIdView: BuddySchema<_PipelineIdView>;

export const PipelinePriority: BuddySchema<_PipelinePriority>;

export const PipelinePropertyView: BuddySchema<_PipelinePropertyView>;

export const PipelineSortKey: BuddySchema<_PipelineSortKey>;

export const PipelineView: BuddySchema<_PipelineView>;

export const PipelineYamlView: BuddySchema<_PipelineYamlView>;

export const PipelinesView: BuddySchema<_PipelinesView>;

export const ProjectAccess: BuddySchema<_ProjectAccess>;

export const ProjectGroupView: BuddySchema<_ProjectGroupView>;

export const ProjectGroupsView: BuddySchema<_ProjectGroupsView>;

export const ProjectMemberSortKey: BuddySchema<_ProjectMemberSortKey>;

export const ProjectMemberView: BuddySchema<_ProjectMemberView>;

export const ProjectMembersView: BuddySchema<_ProjectMembersView>;

export const ProjectNameView: BuddySchema<_ProjectNameView>;

export const ProjectSortKey: BuddySchema<_ProjectSortKey>;

export const ProjectStatus: BuddySchema<_ProjectStatus>;

export const ProjectView: BuddySchema<_ProjectView>;

export const ProjectsView: BuddySchema<_ProjectsView>;

export const PublicSshKeyView: BuddySchema<_PublicSshKeyView>;

export const PublicSshKeysView: BuddySchema<_PublicSshKeysView>;

export const PullRequestEvent: BuddySchema<_PullRequestEvent>;

export const PullRequestView: BuddySchema<_PullRequestView>;

export const PullRequestsView: BuddySchema<_PullRequestsView>;

export const RecordView: BuddySchema<_RecordView>;

export const RecordsView: BuddySchema<_RecordsView>;

export const RefRequest: BuddySchema<_RefRequest>;

export const RegisterDomainRequest: BuddySchema<_RegisterDomainRequest>;

export const RepositoryContentType: BuddySchema<_RepositoryContentType>;

export const RepositoryContentView: BuddySchema<_RepositoryContentView>;

export const RepositoryContentsView: BuddySchema<_RepositoryContentsView>;

export const RepositoryPathView: BuddySchema<_RepositoryPathView>;

export const RevisionRequest: BuddySchema<_RevisionRequest>;

export const RevokeOAuthTokenRequest: BuddySchema<_RevokeOAuthTokenRequest>;

export const RoleAssumptionView: BuddySchema<_RoleAssumptionView>;

export const RoutableDomainView: BuddySchema<_RoutableDomainView>;

export const RoutableDomainsView: BuddySchema<_RoutableDomainsView>;

export const RouteType: BuddySchema<_RouteType>;

export const RouteView: BuddySchema<_RouteView>;

export const RouteZoneType: BuddySchema<_RouteZoneType>;

export const RoutesView: BuddySchema<_RoutesView>;

export const RunPipelineRequest: BuddySchema<_RunPipelineRequest>;

export const SandboxAppLogsView: BuddySchema<_SandboxAppLogsView>;

export const SandboxAppStatus: BuddySchema<_SandboxAppStatus>;

export const SandboxAppView: BuddySchema<_SandboxAppView>;

export const SandboxCommandLog: BuddySchema<_SandboxCommandLog>;

export const SandboxCommandResultView: BuddySchema<_SandboxCommandResultView>;

export const SandboxCommandStatus: BuddySchema<_SandboxCommandStatus>;

export const SandboxCommandView: BuddySchema<_SandboxCommandView>;

export const SandboxCommandsView: BuddySchema<_SandboxCommandsView>;

export const SandboxContentItem: BuddySchema<_SandboxContentItem>;

export const SandboxContentView: BuddySchema<_SandboxContentView>;

export const SandboxFetchType: BuddySchema<_SandboxFetchType>;

export const SandboxFetchView: BuddySchema<_SandboxFetchView>;

export const SandboxFileRequest: BuddySchema<_SandboxFileRequest>;

export const SandboxIdView: BuddySchema<_SandboxIdView>;

export const SandboxLogType: BuddySchema<_SandboxLogType>;

export const SandboxResources: BuddySchema<_SandboxResources>;

export const SandboxResponse: BuddySchema<_SandboxResponse>;

export const SandboxRuntime: BuddySchema<_SandboxRuntime>;

export const SandboxScope: BuddySchema<_SandboxScope>;

export const SandboxSetupStatus: BuddySchema<_SandboxSetupStatus>;

export const SandboxStatus: BuddySchema<_SandboxStatus>;

export const SandboxYamlView: BuddySchema<_SandboxYamlView>;

export const SandboxesView: BuddySchema<_SandboxesView>;

export const ShortActionExecutionView: BuddySchema<_ShortActionExecutionView>;

export const ShortActionResponse: BuddySchema<_ShortActionResponse>;

export const ShortArtifactView: BuddySchema<_ShortArtifactView>;

export const ShortBranchView: BuddySchema<_ShortBranchView>;

export const ShortCommitView: BuddySchema<_ShortCommitView>;

export const ShortDistributionView: BuddySchema<_ShortDistributionView>;

export const ShortDomainView: BuddySchema<_ShortDomainView>;

export const ShortEnvironmentView: BuddySchema<_ShortEnvironmentView>;

export const ShortExecutionView: BuddySchema<_ShortExecutionView>;

export const ShortGroupView: BuddySchema<_ShortGroupView>;

export const ShortIntegrationView: BuddySchema<_ShortIntegrationView>;

export const ShortPipelineView: BuddySchema<_ShortPipelineView>;

export const ShortProjectView: BuddySchema<_ShortProjectView>;

export const ShortRecordView: BuddySchema<_ShortRecordView>;

export const ShortSandboxView: BuddySchema<_ShortSandboxView>;

export const ShortSnapshotView: BuddySchema<_ShortSnapshotView>;

export const ShortTagView: BuddySchema<_ShortTagView>;

export const ShortTestCaseView: BuddySchema<_ShortTestCaseView>;

export const ShortTokenView: BuddySchema<_ShortTokenView>;

export const ShortUnitTestSuiteView: BuddySchema<_ShortUnitTestSuiteView>;

export const ShortVisualTestSuiteView: BuddySchema<_ShortVisualTestSuiteView>;

export const ShortWebhookView: BuddySchema<_ShortWebhookView>;

export const ShortWorkspaceView: BuddySchema<_ShortWorkspaceView>;

export const SimpleVariableView: BuddySchema<_SimpleVariableView>;

export const SnapshotStatus: BuddySchema<_SnapshotStatus>;

export const SnapshotView: BuddySchema<_SnapshotView>;

export const SnapshotsView: BuddySchema<_SnapshotsView>;

export const SortDirection: BuddySchema<_SortDirection>;

export const SsoHashMethod: BuddySchema<_SsoHashMethod>;

export const SsoProviderType: BuddySchema<_SsoProviderType>;

export const SsoType: BuddySchema<_SsoType>;

export const SsoView: BuddySchema<_SsoView>;

export const SuiteTokenView: BuddySchema<_SuiteTokenView>;

export const TagView: BuddySchema<_TagView>;

export const TagsView: BuddySchema<_TagsView>;

export const TargetAuthMethod: BuddySchema<_TargetAuthMethod>;

export const TargetAuthView: BuddySchema<_TargetAuthView>;

export const TargetMatchScope: BuddySchema<_TargetMatchScope>;

export const TargetProxyView: BuddySchema<_TargetProxyView>;

export const TargetSettingsView: BuddySchema<_TargetSettingsView>;

export const TargetSslMode: BuddySchema<_TargetSslMode>;

export const TargetType: BuddySchema<_TargetType>;

export const TargetUseView: BuddySchema<_TargetUseView>;

export const TargetView: BuddySchema<_TargetView>;

export const TargetYamlView: BuddySchema<_TargetYamlView>;

export const TargetsView: BuddySchema<_TargetsView>;

export const TestCaseStatus: BuddySchema<_TestCaseStatus>;

export const TestCaseView: BuddySchema<_TestCaseView>;

export const TestCasesView: BuddySchema<_TestCasesView>;

export const TestCiProvider: BuddySchema<_TestCiProvider>;

export const TestGroupView: BuddySchema<_TestGroupView>;

export const TestGroupsView: BuddySchema<_TestGroupsView>;

export const TestRefType: BuddySchema<_TestRefType>;

export const TestSessionStatus: BuddySchema<_TestSessionStatus>;

export const TestSessionView: BuddySchema<_TestSessionView>;

export const TestSessionsView: BuddySchema<_TestSessionsView>;

export const TlsSettingsView: BuddySchema<_TlsSettingsView>;

export const TokenView: BuddySchema<_TokenView>;

export const TokensView: BuddySchema<_TokensView>;

export const TriggerConditionType: BuddySchema<_TriggerConditionType>;

export const TriggerConditionView: BuddySchema<_TriggerConditionView>;

export const TriggerStatus: BuddySchema<_TriggerStatus>;

export const TunnelAuthType: BuddySchema<_TunnelAuthType>;

export const TunnelRegion: BuddySchema<_TunnelRegion>;

export const TunnelTlsEnd: BuddySchema<_TunnelTlsEnd>;

export const TunnelTokenView: BuddySchema<_TunnelTokenView>;

export const TunnelType: BuddySchema<_TunnelType>;

export const TunnelView: BuddySchema<_TunnelView>;

export const UnitTestSuiteView: BuddySchema<_UnitTestSuiteView>;

export const UnitTestSuitesView: BuddySchema<_UnitTestSuitesView>;

export const UpdateActionRequest: BuddySchema<_UpdateActionRequest>;

export const UpdateArtifactRequest: BuddySchema<_UpdateArtifactRequest>;

export const UpdateDistributionRequest: BuddySchema<_UpdateDistributionRequest>;

export const UpdateEnvironmentRequest: BuddySchema<_UpdateEnvironmentRequest>;

export const UpdateExecutionRequest: BuddySchema<_UpdateExecutionRequest>;

export const UpdateGroupMemberRequest: BuddySchema<_UpdateGroupMemberRequest>;

export const UpdateGroupRequest: BuddySchema<_UpdateGroupRequest>;

export const UpdateIntegrationRequest: BuddySchema<_UpdateIntegrationRequest>;

export const UpdatePermissionSetRequest: BuddySchema<_UpdatePermissionSetRequest>;

export const UpdatePipelineRequest: BuddySchema<_UpdatePipelineRequest>;

export const UpdateProjectGroupRequest: BuddySchema<_UpdateProjectGroupRequest>;

export const UpdateProjectMemberRequest: BuddySchema<_UpdateProjectMemberRequest>;

export const UpdateProjectRequest: BuddySchema<_UpdateProjectRequest>;

export const UpdateRouteRequest: BuddySchema<_UpdateRouteRequest>;

export const UpdateSandboxRequest: BuddySchema<_UpdateSandboxRequest>;

export const UpdateSsoRequest: BuddySchema<_UpdateSsoRequest>;

export const UpdateTargetRequest: BuddySchema<_UpdateTargetRequest>;

export const UpdateUserRequest: BuddySchema<_UpdateUserRequest>;

export const UpdateVariableRequest: BuddySchema<_UpdateVariableRequest>;

export const UpdateWebhookRequest: BuddySchema<_UpdateWebhookRequest>;

export const UpdateWorkspaceMemberRequest: BuddySchema<_UpdateWorkspaceMemberRequest>;

export const UpdateWorkspaceRequest: BuddySchema<_UpdateWorkspaceRequest>;

export const UpsertDomainRecordRequest: BuddySchema<_UpsertDomainRecordRequest>;

export const UserEmailView: BuddySchema<_UserEmailView>;

export const UserEmailsView: BuddySchema<_UserEmailsView>;

export const UserPermissionView: BuddySchema<_UserPermissionView>;

export const UserView: BuddySchema<_UserView>;

export const VariableFilePlace: BuddySchema<_VariableFilePlace>;

export const VariableType: BuddySchema<_VariableType>;

export const VariableView: BuddySchema<_VariableView>;

export const VariablesView: BuddySchema<_VariablesView>;

export const VisualTestSuiteView: BuddySchema<_VisualTestSuiteView>;

export const VisualTestSuitesView: BuddySchema<_VisualTestSuitesView>;

export const VisualTestsOutputStatus: BuddySchema<_VisualTestsOutputStatus>;

export const VisualTestsOutputView: BuddySchema<_VisualTestsOutputView>;

export const WebhookEvent: BuddySchema<_WebhookEvent>;

export const WebhookRequestView: BuddySchema<_WebhookRequestView>;

export const WebhookView: BuddySchema<_WebhookView>;

export const WebhooksView: BuddySchema<_WebhooksView>;

export const WorkspaceMemberSortKey: BuddySchema<_WorkspaceMemberSortKey>;

export const WorkspaceMemberView: BuddySchema<_WorkspaceMemberView>;

export const WorkspaceMembersView: BuddySchema<_WorkspaceMembersView>;

export const WorkspaceView: BuddySchema<_WorkspaceView>;

export const WorkspacesView: BuddySchema<_WorkspacesView>;

export const YamlDefinitionView: BuddySchema<_YamlDefinitionView>;
