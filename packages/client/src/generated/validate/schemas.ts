// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  ErrorMessageView as _ErrorMessageView,
  ErrorView as _ErrorView,
  ShortWorkspaceView as _ShortWorkspaceView,
  WorkspacesView as _WorkspacesView,
  UpdateWorkspaceRequest as _UpdateWorkspaceRequest,
  AddWorkspaceRequest as _AddWorkspaceRequest,
  MachineSize as _MachineSize,
  WorkspaceView as _WorkspaceView,
  IdsView as _IdsView,
  SsoType as _SsoType,
  SsoProviderType as _SsoProviderType,
  SsoHashMethod as _SsoHashMethod,
  SsoView as _SsoView,
  UpdateSsoRequest as _UpdateSsoRequest,
  ProjectSortKey as _ProjectSortKey,
  SortDirection as _SortDirection,
  ProjectStatus as _ProjectStatus,
  ProjectAccess as _ProjectAccess,
  ShortProjectView as _ShortProjectView,
  ProjectsView as _ProjectsView,
  IntegrationRequestView as _IntegrationRequestView,
  AddProjectRequest as _AddProjectRequest,
  MemberView as _MemberView,
  IntegrationType as _IntegrationType,
  IntegrationAuthType as _IntegrationAuthType,
  IntegrationIdView as _IntegrationIdView,
  ProjectView as _ProjectView,
  UpdateProjectRequest as _UpdateProjectRequest,
  ProjectMemberSortKey as _ProjectMemberSortKey,
  PermissionSetType as _PermissionSetType,
  AccessLevel as _AccessLevel,
  PermissionSetView as _PermissionSetView,
  ProjectMemberView as _ProjectMemberView,
  ProjectMembersView as _ProjectMembersView,
  PermissionSetIdRequest as _PermissionSetIdRequest,
  UpdateProjectMemberRequest as _UpdateProjectMemberRequest,
  AddProjectMemberRequest as _AddProjectMemberRequest,
  ProjectGroupView as _ProjectGroupView,
  ProjectGroupsView as _ProjectGroupsView,
  UpdateProjectGroupRequest as _UpdateProjectGroupRequest,
  AddProjectGroupRequest as _AddProjectGroupRequest,
  PipelineSortKey as _PipelineSortKey,
  PipelineDefinitionSource as _PipelineDefinitionSource,
  GitConfigRef as _GitConfigRef,
  PipelineEventType as _PipelineEventType,
  PullRequestEvent as _PullRequestEvent,
  EventArtifactScope as _EventArtifactScope,
  EventArtifactView as _EventArtifactView,
  EventEnvironmentScope as _EventEnvironmentScope,
  EventEnvironmentView as _EventEnvironmentView,
  EventCustomFieldView as _EventCustomFieldView,
  PipelineEventView as _PipelineEventView,
  PipelinePriority as _PipelinePriority,
  ExecutionStatus as _ExecutionStatus,
  OlderRunsPolicy as _OlderRunsPolicy,
  PipelinePropertyView as _PipelinePropertyView,
  YamlDefinitionView as _YamlDefinitionView,
  GitChangesetBase as _GitChangesetBase,
  FilesystemChangesetBase as _FilesystemChangesetBase,
  PipelineCpu as _PipelineCpu,
  ShortPipelineView as _ShortPipelineView,
  PipelinesView as _PipelinesView,
  TriggerConditionType as _TriggerConditionType,
  TriggerStatus as _TriggerStatus,
  TriggerConditionView as _TriggerConditionView,
  PipelineCacheScope as _PipelineCacheScope,
  UserPermissionView as _UserPermissionView,
  GroupPermissionView as _GroupPermissionView,
  PermissionsView as _PermissionsView,
  VariableType as _VariableType,
  VariableFilePlace as _VariableFilePlace,
  AllowedPipelineView as _AllowedPipelineView,
  AllowedSandboxView as _AllowedSandboxView,
  AddVariableInObjectRequest as _AddVariableInObjectRequest,
  UpdatePipelineRequest as _UpdatePipelineRequest,
  AddPipelineRequest as _AddPipelineRequest,
  ActionType as _ActionType,
  ActionTriggerTime as _ActionTriggerTime,
  ActionRunNext as _ActionRunNext,
  IntegrationIdentifierView as _IntegrationIdentifierView,
  EnvironmentVariableView as _EnvironmentVariableView,
  ShortActionResponse as _ShortActionResponse,
  PipelineView as _PipelineView,
  PipelineYamlView as _PipelineYamlView,
  ActionsView as _ActionsView,
  UpdateActionRequest as _UpdateActionRequest,
  AddActionRequest as _AddActionRequest,
  ActionView as _ActionView,
  ExecutionTrigger as _ExecutionTrigger,
  ShortCommitView as _ShortCommitView,
  BranchView as _BranchView,
  TagView as _TagView,
  PullRequestView as _PullRequestView,
  ExecutionPipelineView as _ExecutionPipelineView,
  ShortExecutionView as _ShortExecutionView,
  ExecutionsView as _ExecutionsView,
  PassVariableRequest as _PassVariableRequest,
  RevisionRequest as _RevisionRequest,
  RefRequest as _RefRequest,
  RunPipelineRequest as _RunPipelineRequest,
  SimpleVariableView as _SimpleVariableView,
  VisualTestsOutputStatus as _VisualTestsOutputStatus,
  VisualTestsOutputView as _VisualTestsOutputView,
  ShortActionExecutionView as _ShortActionExecutionView,
  ExecutionView as _ExecutionView,
  ExecutionOperation as _ExecutionOperation,
  UpdateExecutionRequest as _UpdateExecutionRequest,
  ActionExecutionView as _ActionExecutionView,
  ActionExecutionLogsView as _ActionExecutionLogsView,
  ProjectNameView as _ProjectNameView,
  PipelineIdView as _PipelineIdView,
  ActionIdView as _ActionIdView,
  EnvironmentIdView as _EnvironmentIdView,
  SandboxIdView as _SandboxIdView,
  VariableView as _VariableView,
  VariablesView as _VariablesView,
  UpdateVariableRequest as _UpdateVariableRequest,
  AddVariableRequest as _AddVariableRequest,
  EnvironmentScope as _EnvironmentScope,
  ShortEnvironmentView as _ShortEnvironmentView,
  EnvironmentsView as _EnvironmentsView,
  AllowedEnvironmentView as _AllowedEnvironmentView,
  UpdateEnvironmentRequest as _UpdateEnvironmentRequest,
  AddEnvironmentRequest as _AddEnvironmentRequest,
  EnvironmentView as _EnvironmentView,
  EnvironmentYamlView as _EnvironmentYamlView,
  TargetAuthMethod as _TargetAuthMethod,
  TargetAuthView as _TargetAuthView,
  TargetProxyView as _TargetProxyView,
  TargetMatchScope as _TargetMatchScope,
  TargetSslMode as _TargetSslMode,
  TargetSettingsView as _TargetSettingsView,
  TargetType as _TargetType,
  TargetUseView as _TargetUseView,
  TargetView as _TargetView,
  TargetsView as _TargetsView,
  UpdateTargetRequest as _UpdateTargetRequest,
  AddTargetRequest as _AddTargetRequest,
  TargetYamlView as _TargetYamlView,
  IntegrationScope as _IntegrationScope,
  IntegrationPermissionsView as _IntegrationPermissionsView,
  ShortIntegrationView as _ShortIntegrationView,
  IntegrationsView as _IntegrationsView,
  CreatableIntegrationType as _CreatableIntegrationType,
  RoleAssumptionView as _RoleAssumptionView,
  UpdateIntegrationRequest as _UpdateIntegrationRequest,
  AddIntegrationRequest as _AddIntegrationRequest,
  IntegrationView as _IntegrationView,
  ShortWebhookView as _ShortWebhookView,
  WebhooksView as _WebhooksView,
  WebhookEvent as _WebhookEvent,
  UpdateWebhookRequest as _UpdateWebhookRequest,
  AddWebhookRequest as _AddWebhookRequest,
  WebhookRequestView as _WebhookRequestView,
  WebhookView as _WebhookView,
  SandboxStatus as _SandboxStatus,
  SandboxSetupStatus as _SandboxSetupStatus,
  ShortSandboxView as _ShortSandboxView,
  SandboxesView as _SandboxesView,
  SandboxResources as _SandboxResources,
  SandboxFetchType as _SandboxFetchType,
  SandboxFetchView as _SandboxFetchView,
  TunnelType as _TunnelType,
  TunnelRegion as _TunnelRegion,
  TunnelAuthType as _TunnelAuthType,
  HttpSettingsView as _HttpSettingsView,
  TunnelTlsEnd as _TunnelTlsEnd,
  TlsSettingsView as _TlsSettingsView,
  TunnelView as _TunnelView,
  SandboxScope as _SandboxScope,
  AddSandboxRequest as _AddSandboxRequest,
  SandboxAppStatus as _SandboxAppStatus,
  SandboxAppView as _SandboxAppView,
  SandboxResponse as _SandboxResponse,
  UpdateSandboxRequest as _UpdateSandboxRequest,
  SandboxAppLogsView as _SandboxAppLogsView,
  SandboxRuntime as _SandboxRuntime,
  SandboxCommandStatus as _SandboxCommandStatus,
  SandboxCommandView as _SandboxCommandView,
  SandboxCommandsView as _SandboxCommandsView,
  ExecuteSandboxCommandRequest as _ExecuteSandboxCommandRequest,
  SandboxCommandResultView as _SandboxCommandResultView,
  SandboxLogType as _SandboxLogType,
  SandboxCommandLog as _SandboxCommandLog,
  SnapshotStatus as _SnapshotStatus,
  ShortSnapshotView as _ShortSnapshotView,
  SnapshotsView as _SnapshotsView,
  AddSnapshotRequest as _AddSnapshotRequest,
  SnapshotView as _SnapshotView,
  SandboxYamlView as _SandboxYamlView,
  FileEntryType as _FileEntryType,
  SandboxContentItem as _SandboxContentItem,
  SandboxContentView as _SandboxContentView,
  SandboxFileRequest as _SandboxFileRequest,
  TunnelTokenView as _TunnelTokenView,
  ArtifactType as _ArtifactType,
  ArtifactScope as _ArtifactScope,
  ShortArtifactView as _ShortArtifactView,
  ArtifactsView as _ArtifactsView,
  ArtifactAuthorizationType as _ArtifactAuthorizationType,
  ArtifactAuthorizationView as _ArtifactAuthorizationView,
  ArtifactPermissionView as _ArtifactPermissionView,
  ArtifactPermissionsView as _ArtifactPermissionsView,
  UpdateArtifactRequest as _UpdateArtifactRequest,
  AddArtifactRequest as _AddArtifactRequest,
  ArtifactView as _ArtifactView,
  ArtifactVersionView as _ArtifactVersionView,
  ArtifactVersionsView as _ArtifactVersionsView,
  AddArtifactVersionRequest as _AddArtifactVersionRequest,
  ArtifactVersionContentItem as _ArtifactVersionContentItem,
  ArtifactVersionContentView as _ArtifactVersionContentView,
  CommitIdView as _CommitIdView,
  ArtifactVersionCommitView as _ArtifactVersionCommitView,
  ArtifactVersionCommitsView as _ArtifactVersionCommitsView,
  AddArtifactVersionCommitRequest as _AddArtifactVersionCommitRequest,
  ArtifactVersionCommitUploadView as _ArtifactVersionCommitUploadView,
  ArtifactVersionFileRequest as _ArtifactVersionFileRequest,
  RepositoryContentType as _RepositoryContentType,
  RepositoryContentView as _RepositoryContentView,
  RepositoryContentsView as _RepositoryContentsView,
  CommitRequest as _CommitRequest,
  CommitFileRequest as _CommitFileRequest,
  CommitNewFileRequest as _CommitNewFileRequest,
  CommittedFileView as _CommittedFileView,
  RepositoryPathView as _RepositoryPathView,
  ShortBranchView as _ShortBranchView,
  BranchesView as _BranchesView,
  CommitReference as _CommitReference,
  AddBranchRequest as _AddBranchRequest,
  CommitsView as _CommitsView,
  CommitStatsView as _CommitStatsView,
  FileChangeStatus as _FileChangeStatus,
  FileEntryView as _FileEntryView,
  CommitView as _CommitView,
  CommitComparisonView as _CommitComparisonView,
  ShortTagView as _ShortTagView,
  TagsView as _TagsView,
  AddTagRequest as _AddTagRequest,
  PullRequestsView as _PullRequestsView,
  AddPullRequestRequest as _AddPullRequestRequest,
  WorkspaceMemberSortKey as _WorkspaceMemberSortKey,
  WorkspaceMemberView as _WorkspaceMemberView,
  WorkspaceMembersView as _WorkspaceMembersView,
  UpdateWorkspaceMemberRequest as _UpdateWorkspaceMemberRequest,
  AddWorkspaceMemberRequest as _AddWorkspaceMemberRequest,
  ShortGroupView as _ShortGroupView,
  GroupsView as _GroupsView,
  UpdateGroupRequest as _UpdateGroupRequest,
  AddGroupRequest as _AddGroupRequest,
  GroupView as _GroupView,
  GroupMemberStatus as _GroupMemberStatus,
  GroupMemberView as _GroupMemberView,
  GroupMembersView as _GroupMembersView,
  AddGroupMemberRequest as _AddGroupMemberRequest,
  UpdateGroupMemberRequest as _UpdateGroupMemberRequest,
  PermissionSetsView as _PermissionSetsView,
  UpdatePermissionSetRequest as _UpdatePermissionSetRequest,
  AddPermissionSetRequest as _AddPermissionSetRequest,
  ShortDomainView as _ShortDomainView,
  DomainsView as _DomainsView,
  DomainType as _DomainType,
  AddDomainRequest as _AddDomainRequest,
  DomainPointer as _DomainPointer,
  DomainView as _DomainView,
  DomainYamlView as _DomainYamlView,
  RegisterDomainRequest as _RegisterDomainRequest,
  ClaimDomainRequest as _ClaimDomainRequest,
  DomainRecordType as _DomainRecordType,
  ShortRecordView as _ShortRecordView,
  RecordsView as _RecordsView,
  RecordView as _RecordView,
  UpsertDomainRecordRequest as _UpsertDomainRecordRequest,
  ShortDistributionView as _ShortDistributionView,
  DistributionsView as _DistributionsView,
  DistributionScope as _DistributionScope,
  AddDistributionRequest as _AddDistributionRequest,
  RouteType as _RouteType,
  RouteZoneType as _RouteZoneType,
  RouteView as _RouteView,
  DistributionView as _DistributionView,
  UpdateDistributionRequest as _UpdateDistributionRequest,
  RoutableDomainView as _RoutableDomainView,
  RoutableDomainsView as _RoutableDomainsView,
  RoutesView as _RoutesView,
  UpdateRouteRequest as _UpdateRouteRequest,
  AddRouteRequest as _AddRouteRequest,
  ShortUnitTestSuiteView as _ShortUnitTestSuiteView,
  UnitTestSuitesView as _UnitTestSuitesView,
  AddUnitTestSuiteRequest as _AddUnitTestSuiteRequest,
  UnitTestSuiteView as _UnitTestSuiteView,
  SuiteTokenView as _SuiteTokenView,
  TestSessionStatus as _TestSessionStatus,
  TestCiProvider as _TestCiProvider,
  TestRefType as _TestRefType,
  TestSessionView as _TestSessionView,
  TestSessionsView as _TestSessionsView,
  MemberIdRequest as _MemberIdRequest,
  AddTestSessionRequest as _AddTestSessionRequest,
  TestCaseStatus as _TestCaseStatus,
  ShortTestCaseView as _ShortTestCaseView,
  TestCasesView as _TestCasesView,
  AddTestCaseRequest as _AddTestCaseRequest,
  TestCaseView as _TestCaseView,
  TestGroupView as _TestGroupView,
  TestGroupsView as _TestGroupsView,
  AddTestGroupRequest as _AddTestGroupRequest,
  ImportSessionRequest as _ImportSessionRequest,
  AddCasesRequest as _AddCasesRequest,
  ShortVisualTestSuiteView as _ShortVisualTestSuiteView,
  VisualTestSuitesView as _VisualTestSuitesView,
  AddVisualTestSuiteRequest as _AddVisualTestSuiteRequest,
  VisualTestSuiteView as _VisualTestSuiteView,
  UserView as _UserView,
  UpdateUserRequest as _UpdateUserRequest,
  TokenView as _TokenView,
  UserEmailView as _UserEmailView,
  UserEmailsView as _UserEmailsView,
  AddEmailRequest as _AddEmailRequest,
  PublicSshKeyView as _PublicSshKeyView,
  PublicSshKeysView as _PublicSshKeysView,
  AddSshKeyRequest as _AddSshKeyRequest,
  ShortTokenView as _ShortTokenView,
  TokensView as _TokensView,
  AddTokenRequest as _AddTokenRequest,
  IssueTokenRequest as _IssueTokenRequest,
  DynamicClientRegistrationRequest as _DynamicClientRegistrationRequest,
  DynamicClientRegistrationResponse as _DynamicClientRegistrationResponse,
  OAuthGrantType as _OAuthGrantType,
  IssueOAuthTokenRequest as _IssueOAuthTokenRequest,
  OAuthTokenView as _OAuthTokenView,
  OAuthTokenType as _OAuthTokenType,
  RevokeOAuthTokenRequest as _RevokeOAuthTokenRequest,
} from "@buddy-openapi/types";
import { type BuddySchema, defineSchema } from "../../validate/schema.js";
import * as json from "./json.js";
import { ErrorMessageView as $ErrorMessageView } from "./response/ErrorMessageView.js";
import { ErrorView as $ErrorView } from "./response/ErrorView.js";
import { ShortWorkspaceView as $ShortWorkspaceView } from "./response/ShortWorkspaceView.js";
import { WorkspacesView as $WorkspacesView } from "./response/WorkspacesView.js";
import { UpdateWorkspaceRequest as $UpdateWorkspaceRequest } from "./request/UpdateWorkspaceRequest.js";
import { AddWorkspaceRequest as $AddWorkspaceRequest } from "./request/AddWorkspaceRequest.js";
import { MachineSize as $MachineSize } from "./response/MachineSize.js";
import { WorkspaceView as $WorkspaceView } from "./response/WorkspaceView.js";
import { IdsView as $IdsView } from "./response/IdsView.js";
import { SsoType as $SsoType } from "./response/SsoType.js";
import { SsoProviderType as $SsoProviderType } from "./response/SsoProviderType.js";
import { SsoHashMethod as $SsoHashMethod } from "./response/SsoHashMethod.js";
import { SsoView as $SsoView } from "./response/SsoView.js";
import { UpdateSsoRequest as $UpdateSsoRequest } from "./request/UpdateSsoRequest.js";
import { ProjectSortKey as $ProjectSortKey } from "./request/ProjectSortKey.js";
import { SortDirection as $SortDirection } from "./request/SortDirection.js";
import { ProjectStatus as $ProjectStatus } from "./response/ProjectStatus.js";
import { ProjectAccess as $ProjectAccess } from "./response/ProjectAccess.js";
import { ShortProjectView as $ShortProjectView } from "./response/ShortProjectView.js";
import { ProjectsView as $ProjectsView } from "./response/ProjectsView.js";
import { IntegrationRequestView as $IntegrationRequestView } from "./request/IntegrationRequestView.js";
import { AddProjectRequest as $AddProjectRequest } from "./request/AddProjectRequest.js";
import { MemberView as $MemberView } from "./response/MemberView.js";
import { IntegrationType as $IntegrationType } from "./response/IntegrationType.js";
import { IntegrationAuthType as $IntegrationAuthType } from "./response/IntegrationAuthType.js";
import { IntegrationIdView as $IntegrationIdView } from "./response/IntegrationIdView.js";
import { ProjectView as $ProjectView } from "./response/ProjectView.js";
import { UpdateProjectRequest as $UpdateProjectRequest } from "./request/UpdateProjectRequest.js";
import { ProjectMemberSortKey as $ProjectMemberSortKey } from "./request/ProjectMemberSortKey.js";
import { PermissionSetType as $PermissionSetType } from "./response/PermissionSetType.js";
import { AccessLevel as $AccessLevel } from "./response/AccessLevel.js";
import { PermissionSetView as $PermissionSetView } from "./response/PermissionSetView.js";
import { ProjectMemberView as $ProjectMemberView } from "./response/ProjectMemberView.js";
import { ProjectMembersView as $ProjectMembersView } from "./response/ProjectMembersView.js";
import { PermissionSetIdRequest as $PermissionSetIdRequest } from "./request/PermissionSetIdRequest.js";
import { UpdateProjectMemberRequest as $UpdateProjectMemberRequest } from "./request/UpdateProjectMemberRequest.js";
import { AddProjectMemberRequest as $AddProjectMemberRequest } from "./request/AddProjectMemberRequest.js";
import { ProjectGroupView as $ProjectGroupView } from "./response/ProjectGroupView.js";
import { ProjectGroupsView as $ProjectGroupsView } from "./response/ProjectGroupsView.js";
import { UpdateProjectGroupRequest as $UpdateProjectGroupRequest } from "./request/UpdateProjectGroupRequest.js";
import { AddProjectGroupRequest as $AddProjectGroupRequest } from "./request/AddProjectGroupRequest.js";
import { PipelineSortKey as $PipelineSortKey } from "./request/PipelineSortKey.js";
import { PipelineDefinitionSource as $PipelineDefinitionSource } from "./response/PipelineDefinitionSource.js";
import { GitConfigRef as $GitConfigRef } from "./response/GitConfigRef.js";
import { PipelineEventType as $PipelineEventType } from "./response/PipelineEventType.js";
import { PullRequestEvent as $PullRequestEvent } from "./response/PullRequestEvent.js";
import { EventArtifactScope as $EventArtifactScope } from "./response/EventArtifactScope.js";
import { EventArtifactView as $EventArtifactView } from "./response/EventArtifactView.js";
import { EventEnvironmentScope as $EventEnvironmentScope } from "./response/EventEnvironmentScope.js";
import { EventEnvironmentView as $EventEnvironmentView } from "./response/EventEnvironmentView.js";
import { EventCustomFieldView as $EventCustomFieldView } from "./response/EventCustomFieldView.js";
import { PipelineEventView as $PipelineEventView } from "./response/PipelineEventView.js";
import { PipelinePriority as $PipelinePriority } from "./response/PipelinePriority.js";
import { ExecutionStatus as $ExecutionStatus } from "./response/ExecutionStatus.js";
import { OlderRunsPolicy as $OlderRunsPolicy } from "./response/OlderRunsPolicy.js";
import { PipelinePropertyView as $PipelinePropertyView } from "./response/PipelinePropertyView.js";
import { YamlDefinitionView as $YamlDefinitionView } from "./response/YamlDefinitionView.js";
import { GitChangesetBase as $GitChangesetBase } from "./response/GitChangesetBase.js";
import { FilesystemChangesetBase as $FilesystemChangesetBase } from "./response/FilesystemChangesetBase.js";
import { PipelineCpu as $PipelineCpu } from "./response/PipelineCpu.js";
import { ShortPipelineView as $ShortPipelineView } from "./response/ShortPipelineView.js";
import { PipelinesView as $PipelinesView } from "./response/PipelinesView.js";
import { TriggerConditionType as $TriggerConditionType } from "./response/TriggerConditionType.js";
import { TriggerStatus as $TriggerStatus } from "./response/TriggerStatus.js";
import { TriggerConditionView as $TriggerConditionView } from "./response/TriggerConditionView.js";
import { PipelineCacheScope as $PipelineCacheScope } from "./response/PipelineCacheScope.js";
import { UserPermissionView as $UserPermissionView } from "./response/UserPermissionView.js";
import { GroupPermissionView as $GroupPermissionView } from "./response/GroupPermissionView.js";
import { PermissionsView as $PermissionsView } from "./response/PermissionsView.js";
import { VariableType as $VariableType } from "./response/VariableType.js";
import { VariableFilePlace as $VariableFilePlace } from "./response/VariableFilePlace.js";
import { AllowedPipelineView as $AllowedPipelineView } from "./response/AllowedPipelineView.js";
import { AllowedSandboxView as $AllowedSandboxView } from "./response/AllowedSandboxView.js";
import { AddVariableInObjectRequest as $AddVariableInObjectRequest } from "./request/AddVariableInObjectRequest.js";
import { UpdatePipelineRequest as $UpdatePipelineRequest } from "./request/UpdatePipelineRequest.js";
import { AddPipelineRequest as $AddPipelineRequest } from "./request/AddPipelineRequest.js";
import { ActionType as $ActionType } from "./response/ActionType.js";
import { ActionTriggerTime as $ActionTriggerTime } from "./response/ActionTriggerTime.js";
import { ActionRunNext as $ActionRunNext } from "./response/ActionRunNext.js";
import { IntegrationIdentifierView as $IntegrationIdentifierView } from "./response/IntegrationIdentifierView.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "./response/EnvironmentVariableView.js";
import { ShortActionResponse as $ShortActionResponse } from "./response/ShortActionResponse.js";
import { PipelineView as $PipelineView } from "./response/PipelineView.js";
import { PipelineYamlView as $PipelineYamlView } from "./response/PipelineYamlView.js";
import { ActionsView as $ActionsView } from "./response/ActionsView.js";
import { UpdateActionRequest as $UpdateActionRequest } from "./request/UpdateActionRequest.js";
import { AddActionRequest as $AddActionRequest } from "./request/AddActionRequest.js";
import { ActionView as $ActionView } from "./response/ActionView.js";
import { ExecutionTrigger as $ExecutionTrigger } from "./response/ExecutionTrigger.js";
import { ShortCommitView as $ShortCommitView } from "./response/ShortCommitView.js";
import { BranchView as $BranchView } from "./response/BranchView.js";
import { TagView as $TagView } from "./response/TagView.js";
import { PullRequestView as $PullRequestView } from "./response/PullRequestView.js";
import { ExecutionPipelineView as $ExecutionPipelineView } from "./response/ExecutionPipelineView.js";
import { ShortExecutionView as $ShortExecutionView } from "./response/ShortExecutionView.js";
import { ExecutionsView as $ExecutionsView } from "./response/ExecutionsView.js";
import { PassVariableRequest as $PassVariableRequest } from "./request/PassVariableRequest.js";
import { RevisionRequest as $RevisionRequest } from "./request/RevisionRequest.js";
import { RefRequest as $RefRequest } from "./request/RefRequest.js";
import { RunPipelineRequest as $RunPipelineRequest } from "./request/RunPipelineRequest.js";
import { SimpleVariableView as $SimpleVariableView } from "./response/SimpleVariableView.js";
import { VisualTestsOutputStatus as $VisualTestsOutputStatus } from "./response/VisualTestsOutputStatus.js";
import { VisualTestsOutputView as $VisualTestsOutputView } from "./response/VisualTestsOutputView.js";
import { ShortActionExecutionView as $ShortActionExecutionView } from "./response/ShortActionExecutionView.js";
import { ExecutionView as $ExecutionView } from "./response/ExecutionView.js";
import { ExecutionOperation as $ExecutionOperation } from "./request/ExecutionOperation.js";
import { UpdateExecutionRequest as $UpdateExecutionRequest } from "./request/UpdateExecutionRequest.js";
import { ActionExecutionView as $ActionExecutionView } from "./response/ActionExecutionView.js";
import { ActionExecutionLogsView as $ActionExecutionLogsView } from "./response/ActionExecutionLogsView.js";
import { ProjectNameView as $ProjectNameView } from "./response/ProjectNameView.js";
import { PipelineIdView as $PipelineIdView } from "./response/PipelineIdView.js";
import { ActionIdView as $ActionIdView } from "./response/ActionIdView.js";
import { EnvironmentIdView as $EnvironmentIdView } from "./response/EnvironmentIdView.js";
import { SandboxIdView as $SandboxIdView } from "./response/SandboxIdView.js";
import { VariableView as $VariableView } from "./response/VariableView.js";
import { VariablesView as $VariablesView } from "./response/VariablesView.js";
import { UpdateVariableRequest as $UpdateVariableRequest } from "./request/UpdateVariableRequest.js";
import { AddVariableRequest as $AddVariableRequest } from "./request/AddVariableRequest.js";
import { EnvironmentScope as $EnvironmentScope } from "./response/EnvironmentScope.js";
import { ShortEnvironmentView as $ShortEnvironmentView } from "./response/ShortEnvironmentView.js";
import { EnvironmentsView as $EnvironmentsView } from "./response/EnvironmentsView.js";
import { AllowedEnvironmentView as $AllowedEnvironmentView } from "./response/AllowedEnvironmentView.js";
import { UpdateEnvironmentRequest as $UpdateEnvironmentRequest } from "./request/UpdateEnvironmentRequest.js";
import { AddEnvironmentRequest as $AddEnvironmentRequest } from "./request/AddEnvironmentRequest.js";
import { EnvironmentView as $EnvironmentView } from "./response/EnvironmentView.js";
import { EnvironmentYamlView as $EnvironmentYamlView } from "./response/EnvironmentYamlView.js";
import { TargetAuthMethod as $TargetAuthMethod } from "./response/TargetAuthMethod.js";
import { TargetAuthView as $TargetAuthView } from "./response/TargetAuthView.js";
import { TargetProxyView as $TargetProxyView } from "./response/TargetProxyView.js";
import { TargetMatchScope as $TargetMatchScope } from "./response/TargetMatchScope.js";
import { TargetSslMode as $TargetSslMode } from "./response/TargetSslMode.js";
import { TargetSettingsView as $TargetSettingsView } from "./response/TargetSettingsView.js";
import { TargetType as $TargetType } from "./response/TargetType.js";
import { TargetUseView as $TargetUseView } from "./response/TargetUseView.js";
import { TargetView as $TargetView } from "./response/TargetView.js";
import { TargetsView as $TargetsView } from "./response/TargetsView.js";
import { UpdateTargetRequest as $UpdateTargetRequest } from "./request/UpdateTargetRequest.js";
import { AddTargetRequest as $AddTargetRequest } from "./request/AddTargetRequest.js";
import { TargetYamlView as $TargetYamlView } from "./response/TargetYamlView.js";
import { IntegrationScope as $IntegrationScope } from "./response/IntegrationScope.js";
import { IntegrationPermissionsView as $IntegrationPermissionsView } from "./response/IntegrationPermissionsView.js";
import { ShortIntegrationView as $ShortIntegrationView } from "./response/ShortIntegrationView.js";
import { IntegrationsView as $IntegrationsView } from "./response/IntegrationsView.js";
import { CreatableIntegrationType as $CreatableIntegrationType } from "./request/CreatableIntegrationType.js";
import { RoleAssumptionView as $RoleAssumptionView } from "./request/RoleAssumptionView.js";
import { UpdateIntegrationRequest as $UpdateIntegrationRequest } from "./request/UpdateIntegrationRequest.js";
import { AddIntegrationRequest as $AddIntegrationRequest } from "./request/AddIntegrationRequest.js";
import { IntegrationView as $IntegrationView } from "./response/IntegrationView.js";
import { ShortWebhookView as $ShortWebhookView } from "./response/ShortWebhookView.js";
import { WebhooksView as $WebhooksView } from "./response/WebhooksView.js";
import { WebhookEvent as $WebhookEvent } from "./response/WebhookEvent.js";
import { UpdateWebhookRequest as $UpdateWebhookRequest } from "./request/UpdateWebhookRequest.js";
import { AddWebhookRequest as $AddWebhookRequest } from "./request/AddWebhookRequest.js";
import { WebhookRequestView as $WebhookRequestView } from "./response/WebhookRequestView.js";
import { WebhookView as $WebhookView } from "./response/WebhookView.js";
import { SandboxStatus as $SandboxStatus } from "./response/SandboxStatus.js";
import { SandboxSetupStatus as $SandboxSetupStatus } from "./response/SandboxSetupStatus.js";
import { ShortSandboxView as $ShortSandboxView } from "./response/ShortSandboxView.js";
import { SandboxesView as $SandboxesView } from "./response/SandboxesView.js";
import { SandboxResources as $SandboxResources } from "./response/SandboxResources.js";
import { SandboxFetchType as $SandboxFetchType } from "./response/SandboxFetchType.js";
import { SandboxFetchView as $SandboxFetchView } from "./response/SandboxFetchView.js";
import { TunnelType as $TunnelType } from "./response/TunnelType.js";
import { TunnelRegion as $TunnelRegion } from "./response/TunnelRegion.js";
import { TunnelAuthType as $TunnelAuthType } from "./response/TunnelAuthType.js";
import { HttpSettingsView as $HttpSettingsView } from "./response/HttpSettingsView.js";
import { TunnelTlsEnd as $TunnelTlsEnd } from "./response/TunnelTlsEnd.js";
import { TlsSettingsView as $TlsSettingsView } from "./response/TlsSettingsView.js";
import { TunnelView as $TunnelView } from "./response/TunnelView.js";
import { SandboxScope as $SandboxScope } from "./response/SandboxScope.js";
import { AddSandboxRequest as $AddSandboxRequest } from "./request/AddSandboxRequest.js";
import { SandboxAppStatus as $SandboxAppStatus } from "./response/SandboxAppStatus.js";
import { SandboxAppView as $SandboxAppView } from "./response/SandboxAppView.js";
import { SandboxResponse as $SandboxResponse } from "./response/SandboxResponse.js";
import { UpdateSandboxRequest as $UpdateSandboxRequest } from "./request/UpdateSandboxRequest.js";
import { SandboxAppLogsView as $SandboxAppLogsView } from "./response/SandboxAppLogsView.js";
import { SandboxRuntime as $SandboxRuntime } from "./response/SandboxRuntime.js";
import { SandboxCommandStatus as $SandboxCommandStatus } from "./response/SandboxCommandStatus.js";
import { SandboxCommandView as $SandboxCommandView } from "./response/SandboxCommandView.js";
import { SandboxCommandsView as $SandboxCommandsView } from "./response/SandboxCommandsView.js";
import { ExecuteSandboxCommandRequest as $ExecuteSandboxCommandRequest } from "./request/ExecuteSandboxCommandRequest.js";
import { SandboxCommandResultView as $SandboxCommandResultView } from "./response/SandboxCommandResultView.js";
import { SandboxLogType as $SandboxLogType } from "./response/SandboxLogType.js";
import { SandboxCommandLog as $SandboxCommandLog } from "./response/SandboxCommandLog.js";
import { SnapshotStatus as $SnapshotStatus } from "./response/SnapshotStatus.js";
import { ShortSnapshotView as $ShortSnapshotView } from "./response/ShortSnapshotView.js";
import { SnapshotsView as $SnapshotsView } from "./response/SnapshotsView.js";
import { AddSnapshotRequest as $AddSnapshotRequest } from "./request/AddSnapshotRequest.js";
import { SnapshotView as $SnapshotView } from "./response/SnapshotView.js";
import { SandboxYamlView as $SandboxYamlView } from "./response/SandboxYamlView.js";
import { FileEntryType as $FileEntryType } from "./response/FileEntryType.js";
import { SandboxContentItem as $SandboxContentItem } from "./response/SandboxContentItem.js";
import { SandboxContentView as $SandboxContentView } from "./response/SandboxContentView.js";
import { SandboxFileRequest as $SandboxFileRequest } from "./response/SandboxFileRequest.js";
import { TunnelTokenView as $TunnelTokenView } from "./response/TunnelTokenView.js";
import { ArtifactType as $ArtifactType } from "./response/ArtifactType.js";
import { ArtifactScope as $ArtifactScope } from "./response/ArtifactScope.js";
import { ShortArtifactView as $ShortArtifactView } from "./response/ShortArtifactView.js";
import { ArtifactsView as $ArtifactsView } from "./response/ArtifactsView.js";
import { ArtifactAuthorizationType as $ArtifactAuthorizationType } from "./response/ArtifactAuthorizationType.js";
import { ArtifactAuthorizationView as $ArtifactAuthorizationView } from "./response/ArtifactAuthorizationView.js";
import { ArtifactPermissionView as $ArtifactPermissionView } from "./response/ArtifactPermissionView.js";
import { ArtifactPermissionsView as $ArtifactPermissionsView } from "./response/ArtifactPermissionsView.js";
import { UpdateArtifactRequest as $UpdateArtifactRequest } from "./request/UpdateArtifactRequest.js";
import { AddArtifactRequest as $AddArtifactRequest } from "./request/AddArtifactRequest.js";
import { ArtifactView as $ArtifactView } from "./response/ArtifactView.js";
import { ArtifactVersionView as $ArtifactVersionView } from "./response/ArtifactVersionView.js";
import { ArtifactVersionsView as $ArtifactVersionsView } from "./response/ArtifactVersionsView.js";
import { AddArtifactVersionRequest as $AddArtifactVersionRequest } from "./request/AddArtifactVersionRequest.js";
import { ArtifactVersionContentItem as $ArtifactVersionContentItem } from "./response/ArtifactVersionContentItem.js";
import { ArtifactVersionContentView as $ArtifactVersionContentView } from "./response/ArtifactVersionContentView.js";
import { CommitIdView as $CommitIdView } from "./response/CommitIdView.js";
import { ArtifactVersionCommitView as $ArtifactVersionCommitView } from "./response/ArtifactVersionCommitView.js";
import { ArtifactVersionCommitsView as $ArtifactVersionCommitsView } from "./response/ArtifactVersionCommitsView.js";
import { AddArtifactVersionCommitRequest as $AddArtifactVersionCommitRequest } from "./request/AddArtifactVersionCommitRequest.js";
import { ArtifactVersionCommitUploadView as $ArtifactVersionCommitUploadView } from "./response/ArtifactVersionCommitUploadView.js";
import { ArtifactVersionFileRequest as $ArtifactVersionFileRequest } from "./response/ArtifactVersionFileRequest.js";
import { RepositoryContentType as $RepositoryContentType } from "./response/RepositoryContentType.js";
import { RepositoryContentView as $RepositoryContentView } from "./response/RepositoryContentView.js";
import { RepositoryContentsView as $RepositoryContentsView } from "./response/RepositoryContentsView.js";
import { CommitRequest as $CommitRequest } from "./request/CommitRequest.js";
import { CommitFileRequest as $CommitFileRequest } from "./request/CommitFileRequest.js";
import { CommitNewFileRequest as $CommitNewFileRequest } from "./request/CommitNewFileRequest.js";
import { CommittedFileView as $CommittedFileView } from "./response/CommittedFileView.js";
import { RepositoryPathView as $RepositoryPathView } from "./response/RepositoryPathView.js";
import { ShortBranchView as $ShortBranchView } from "./response/ShortBranchView.js";
import { BranchesView as $BranchesView } from "./response/BranchesView.js";
import { CommitReference as $CommitReference } from "./request/CommitReference.js";
import { AddBranchRequest as $AddBranchRequest } from "./request/AddBranchRequest.js";
import { CommitsView as $CommitsView } from "./response/CommitsView.js";
import { CommitStatsView as $CommitStatsView } from "./response/CommitStatsView.js";
import { FileChangeStatus as $FileChangeStatus } from "./response/FileChangeStatus.js";
import { FileEntryView as $FileEntryView } from "./response/FileEntryView.js";
import { CommitView as $CommitView } from "./response/CommitView.js";
import { CommitComparisonView as $CommitComparisonView } from "./response/CommitComparisonView.js";
import { ShortTagView as $ShortTagView } from "./response/ShortTagView.js";
import { TagsView as $TagsView } from "./response/TagsView.js";
import { AddTagRequest as $AddTagRequest } from "./request/AddTagRequest.js";
import { PullRequestsView as $PullRequestsView } from "./response/PullRequestsView.js";
import { AddPullRequestRequest as $AddPullRequestRequest } from "./request/AddPullRequestRequest.js";
import { WorkspaceMemberSortKey as $WorkspaceMemberSortKey } from "./request/WorkspaceMemberSortKey.js";
import { WorkspaceMemberView as $WorkspaceMemberView } from "./response/WorkspaceMemberView.js";
import { WorkspaceMembersView as $WorkspaceMembersView } from "./response/WorkspaceMembersView.js";
import { UpdateWorkspaceMemberRequest as $UpdateWorkspaceMemberRequest } from "./request/UpdateWorkspaceMemberRequest.js";
import { AddWorkspaceMemberRequest as $AddWorkspaceMemberRequest } from "./request/AddWorkspaceMemberRequest.js";
import { ShortGroupView as $ShortGroupView } from "./response/ShortGroupView.js";
import { GroupsView as $GroupsView } from "./response/GroupsView.js";
import { UpdateGroupRequest as $UpdateGroupRequest } from "./request/UpdateGroupRequest.js";
import { AddGroupRequest as $AddGroupRequest } from "./request/AddGroupRequest.js";
import { GroupView as $GroupView } from "./response/GroupView.js";
import { GroupMemberStatus as $GroupMemberStatus } from "./response/GroupMemberStatus.js";
import { GroupMemberView as $GroupMemberView } from "./response/GroupMemberView.js";
import { GroupMembersView as $GroupMembersView } from "./response/GroupMembersView.js";
import { AddGroupMemberRequest as $AddGroupMemberRequest } from "./request/AddGroupMemberRequest.js";
import { UpdateGroupMemberRequest as $UpdateGroupMemberRequest } from "./request/UpdateGroupMemberRequest.js";
import { PermissionSetsView as $PermissionSetsView } from "./response/PermissionSetsView.js";
import { UpdatePermissionSetRequest as $UpdatePermissionSetRequest } from "./request/UpdatePermissionSetRequest.js";
import { AddPermissionSetRequest as $AddPermissionSetRequest } from "./request/AddPermissionSetRequest.js";
import { ShortDomainView as $ShortDomainView } from "./response/ShortDomainView.js";
import { DomainsView as $DomainsView } from "./response/DomainsView.js";
import { DomainType as $DomainType } from "./response/DomainType.js";
import { AddDomainRequest as $AddDomainRequest } from "./request/AddDomainRequest.js";
import { DomainPointer as $DomainPointer } from "./response/DomainPointer.js";
import { DomainView as $DomainView } from "./response/DomainView.js";
import { DomainYamlView as $DomainYamlView } from "./response/DomainYamlView.js";
import { RegisterDomainRequest as $RegisterDomainRequest } from "./request/RegisterDomainRequest.js";
import { ClaimDomainRequest as $ClaimDomainRequest } from "./request/ClaimDomainRequest.js";
import { DomainRecordType as $DomainRecordType } from "./response/DomainRecordType.js";
import { ShortRecordView as $ShortRecordView } from "./response/ShortRecordView.js";
import { RecordsView as $RecordsView } from "./response/RecordsView.js";
import { RecordView as $RecordView } from "./response/RecordView.js";
import { UpsertDomainRecordRequest as $UpsertDomainRecordRequest } from "./request/UpsertDomainRecordRequest.js";
import { ShortDistributionView as $ShortDistributionView } from "./response/ShortDistributionView.js";
import { DistributionsView as $DistributionsView } from "./response/DistributionsView.js";
import { DistributionScope as $DistributionScope } from "./response/DistributionScope.js";
import { AddDistributionRequest as $AddDistributionRequest } from "./request/AddDistributionRequest.js";
import { RouteType as $RouteType } from "./response/RouteType.js";
import { RouteZoneType as $RouteZoneType } from "./response/RouteZoneType.js";
import { RouteView as $RouteView } from "./response/RouteView.js";
import { DistributionView as $DistributionView } from "./response/DistributionView.js";
import { UpdateDistributionRequest as $UpdateDistributionRequest } from "./request/UpdateDistributionRequest.js";
import { RoutableDomainView as $RoutableDomainView } from "./response/RoutableDomainView.js";
import { RoutableDomainsView as $RoutableDomainsView } from "./response/RoutableDomainsView.js";
import { RoutesView as $RoutesView } from "./response/RoutesView.js";
import { UpdateRouteRequest as $UpdateRouteRequest } from "./request/UpdateRouteRequest.js";
import { AddRouteRequest as $AddRouteRequest } from "./request/AddRouteRequest.js";
import { ShortUnitTestSuiteView as $ShortUnitTestSuiteView } from "./response/ShortUnitTestSuiteView.js";
import { UnitTestSuitesView as $UnitTestSuitesView } from "./response/UnitTestSuitesView.js";
import { AddUnitTestSuiteRequest as $AddUnitTestSuiteRequest } from "./request/AddUnitTestSuiteRequest.js";
import { UnitTestSuiteView as $UnitTestSuiteView } from "./response/UnitTestSuiteView.js";
import { SuiteTokenView as $SuiteTokenView } from "./response/SuiteTokenView.js";
import { TestSessionStatus as $TestSessionStatus } from "./response/TestSessionStatus.js";
import { TestCiProvider as $TestCiProvider } from "./response/TestCiProvider.js";
import { TestRefType as $TestRefType } from "./response/TestRefType.js";
import { TestSessionView as $TestSessionView } from "./response/TestSessionView.js";
import { TestSessionsView as $TestSessionsView } from "./response/TestSessionsView.js";
import { MemberIdRequest as $MemberIdRequest } from "./request/MemberIdRequest.js";
import { AddTestSessionRequest as $AddTestSessionRequest } from "./request/AddTestSessionRequest.js";
import { TestCaseStatus as $TestCaseStatus } from "./response/TestCaseStatus.js";
import { ShortTestCaseView as $ShortTestCaseView } from "./response/ShortTestCaseView.js";
import { TestCasesView as $TestCasesView } from "./response/TestCasesView.js";
import { AddTestCaseRequest as $AddTestCaseRequest } from "./request/AddTestCaseRequest.js";
import { TestCaseView as $TestCaseView } from "./response/TestCaseView.js";
import { TestGroupView as $TestGroupView } from "./response/TestGroupView.js";
import { TestGroupsView as $TestGroupsView } from "./response/TestGroupsView.js";
import { AddTestGroupRequest as $AddTestGroupRequest } from "./request/AddTestGroupRequest.js";
import { ImportSessionRequest as $ImportSessionRequest } from "./response/ImportSessionRequest.js";
import { AddCasesRequest as $AddCasesRequest } from "./request/AddCasesRequest.js";
import { ShortVisualTestSuiteView as $ShortVisualTestSuiteView } from "./response/ShortVisualTestSuiteView.js";
import { VisualTestSuitesView as $VisualTestSuitesView } from "./response/VisualTestSuitesView.js";
import { AddVisualTestSuiteRequest as $AddVisualTestSuiteRequest } from "./request/AddVisualTestSuiteRequest.js";
import { VisualTestSuiteView as $VisualTestSuiteView } from "./response/VisualTestSuiteView.js";
import { UserView as $UserView } from "./response/UserView.js";
import { UpdateUserRequest as $UpdateUserRequest } from "./request/UpdateUserRequest.js";
import { TokenView as $TokenView } from "./response/TokenView.js";
import { UserEmailView as $UserEmailView } from "./response/UserEmailView.js";
import { UserEmailsView as $UserEmailsView } from "./response/UserEmailsView.js";
import { AddEmailRequest as $AddEmailRequest } from "./request/AddEmailRequest.js";
import { PublicSshKeyView as $PublicSshKeyView } from "./response/PublicSshKeyView.js";
import { PublicSshKeysView as $PublicSshKeysView } from "./response/PublicSshKeysView.js";
import { AddSshKeyRequest as $AddSshKeyRequest } from "./request/AddSshKeyRequest.js";
import { ShortTokenView as $ShortTokenView } from "./response/ShortTokenView.js";
import { TokensView as $TokensView } from "./response/TokensView.js";
import { AddTokenRequest as $AddTokenRequest } from "./request/AddTokenRequest.js";
import { IssueTokenRequest as $IssueTokenRequest } from "./request/IssueTokenRequest.js";
import { DynamicClientRegistrationRequest as $DynamicClientRegistrationRequest } from "./request/DynamicClientRegistrationRequest.js";
import { DynamicClientRegistrationResponse as $DynamicClientRegistrationResponse } from "./response/DynamicClientRegistrationResponse.js";
import { OAuthGrantType as $OAuthGrantType } from "./response/OAuthGrantType.js";
import { IssueOAuthTokenRequest as $IssueOAuthTokenRequest } from "./response/IssueOAuthTokenRequest.js";
import { OAuthTokenView as $OAuthTokenView } from "./response/OAuthTokenView.js";
import { OAuthTokenType as $OAuthTokenType } from "./response/OAuthTokenType.js";
import { RevokeOAuthTokenRequest as $RevokeOAuthTokenRequest } from "./response/RevokeOAuthTokenRequest.js";

/** The schema of {@link _ErrorMessageView}. */
export const ErrorMessageView: BuddySchema<_ErrorMessageView> = /* @__PURE__ */ defineSchema(
  $ErrorMessageView,
  () => json.ErrorMessageView,
);

/** The schema of {@link _ErrorView}. */
export const ErrorView: BuddySchema<_ErrorView> = /* @__PURE__ */ defineSchema(
  $ErrorView,
  () => json.ErrorView,
);

/** The schema of {@link _ShortWorkspaceView}. */
export const ShortWorkspaceView: BuddySchema<_ShortWorkspaceView> = /* @__PURE__ */ defineSchema(
  $ShortWorkspaceView,
  () => json.ShortWorkspaceView,
);

/** The schema of {@link _WorkspacesView}. */
export const WorkspacesView: BuddySchema<_WorkspacesView> = /* @__PURE__ */ defineSchema(
  $WorkspacesView,
  () => json.WorkspacesView,
);

/** The schema of {@link _UpdateWorkspaceRequest}. */
export const UpdateWorkspaceRequest: BuddySchema<_UpdateWorkspaceRequest> = /* @__PURE__ */ defineSchema(
  $UpdateWorkspaceRequest,
  () => json.UpdateWorkspaceRequest,
);

/** The schema of {@link _AddWorkspaceRequest}. */
export const AddWorkspaceRequest: BuddySchema<_AddWorkspaceRequest> = /* @__PURE__ */ defineSchema(
  $AddWorkspaceRequest,
  () => json.AddWorkspaceRequest,
);

/** The schema of {@link _MachineSize}. */
export const MachineSize: BuddySchema<_MachineSize> = /* @__PURE__ */ defineSchema(
  $MachineSize,
  () => json.MachineSize,
);

/** The schema of {@link _WorkspaceView}. */
export const WorkspaceView: BuddySchema<_WorkspaceView> = /* @__PURE__ */ defineSchema(
  $WorkspaceView,
  () => json.WorkspaceView,
);

/** The schema of {@link _IdsView}. */
export const IdsView: BuddySchema<_IdsView> = /* @__PURE__ */ defineSchema($IdsView, () => json.IdsView);

/** The schema of {@link _SsoType}. */
export const SsoType: BuddySchema<_SsoType> = /* @__PURE__ */ defineSchema($SsoType, () => json.SsoType);

/** The schema of {@link _SsoProviderType}. */
export const SsoProviderType: BuddySchema<_SsoProviderType> = /* @__PURE__ */ defineSchema(
  $SsoProviderType,
  () => json.SsoProviderType,
);

/** The schema of {@link _SsoHashMethod}. */
export const SsoHashMethod: BuddySchema<_SsoHashMethod> = /* @__PURE__ */ defineSchema(
  $SsoHashMethod,
  () => json.SsoHashMethod,
);

/** The schema of {@link _SsoView}. */
export const SsoView: BuddySchema<_SsoView> = /* @__PURE__ */ defineSchema($SsoView, () => json.SsoView);

/** The schema of {@link _UpdateSsoRequest}. */
export const UpdateSsoRequest: BuddySchema<_UpdateSsoRequest> = /* @__PURE__ */ defineSchema(
  $UpdateSsoRequest,
  () => json.UpdateSsoRequest,
);

/** The schema of {@link _ProjectSortKey}. */
export const ProjectSortKey: BuddySchema<_ProjectSortKey> = /* @__PURE__ */ defineSchema(
  $ProjectSortKey,
  () => json.ProjectSortKey,
);

/** The schema of {@link _SortDirection}. */
export const SortDirection: BuddySchema<_SortDirection> = /* @__PURE__ */ defineSchema(
  $SortDirection,
  () => json.SortDirection,
);

/** The schema of {@link _ProjectStatus}. */
export const ProjectStatus: BuddySchema<_ProjectStatus> = /* @__PURE__ */ defineSchema(
  $ProjectStatus,
  () => json.ProjectStatus,
);

/** The schema of {@link _ProjectAccess}. */
export const ProjectAccess: BuddySchema<_ProjectAccess> = /* @__PURE__ */ defineSchema(
  $ProjectAccess,
  () => json.ProjectAccess,
);

/** The schema of {@link _ShortProjectView}. */
export const ShortProjectView: BuddySchema<_ShortProjectView> = /* @__PURE__ */ defineSchema(
  $ShortProjectView,
  () => json.ShortProjectView,
);

/** The schema of {@link _ProjectsView}. */
export const ProjectsView: BuddySchema<_ProjectsView> = /* @__PURE__ */ defineSchema(
  $ProjectsView,
  () => json.ProjectsView,
);

/** The schema of {@link _IntegrationRequestView}. */
export const IntegrationRequestView: BuddySchema<_IntegrationRequestView> = /* @__PURE__ */ defineSchema(
  $IntegrationRequestView,
  () => json.IntegrationRequestView,
);

/** The schema of {@link _AddProjectRequest}. */
export const AddProjectRequest: BuddySchema<_AddProjectRequest> = /* @__PURE__ */ defineSchema(
  $AddProjectRequest,
  () => json.AddProjectRequest,
);

/** The schema of {@link _MemberView}. */
export const MemberView: BuddySchema<_MemberView> = /* @__PURE__ */ defineSchema(
  $MemberView,
  () => json.MemberView,
);

/** The schema of {@link _IntegrationType}. */
export const IntegrationType: BuddySchema<_IntegrationType> = /* @__PURE__ */ defineSchema(
  $IntegrationType,
  () => json.IntegrationType,
);

/** The schema of {@link _IntegrationAuthType}. */
export const IntegrationAuthType: BuddySchema<_IntegrationAuthType> = /* @__PURE__ */ defineSchema(
  $IntegrationAuthType,
  () => json.IntegrationAuthType,
);

/** The schema of {@link _IntegrationIdView}. */
export const IntegrationIdView: BuddySchema<_IntegrationIdView> = /* @__PURE__ */ defineSchema(
  $IntegrationIdView,
  () => json.IntegrationIdView,
);

/** The schema of {@link _ProjectView}. */
export const ProjectView: BuddySchema<_ProjectView> = /* @__PURE__ */ defineSchema(
  $ProjectView,
  () => json.ProjectView,
);

/** The schema of {@link _UpdateProjectRequest}. */
export const UpdateProjectRequest: BuddySchema<_UpdateProjectRequest> = /* @__PURE__ */ defineSchema(
  $UpdateProjectRequest,
  () => json.UpdateProjectRequest,
);

/** The schema of {@link _ProjectMemberSortKey}. */
export const ProjectMemberSortKey: BuddySchema<_ProjectMemberSortKey> = /* @__PURE__ */ defineSchema(
  $ProjectMemberSortKey,
  () => json.ProjectMemberSortKey,
);

/** The schema of {@link _PermissionSetType}. */
export const PermissionSetType: BuddySchema<_PermissionSetType> = /* @__PURE__ */ defineSchema(
  $PermissionSetType,
  () => json.PermissionSetType,
);

/** The schema of {@link _AccessLevel}. */
export const AccessLevel: BuddySchema<_AccessLevel> = /* @__PURE__ */ defineSchema(
  $AccessLevel,
  () => json.AccessLevel,
);

/** The schema of {@link _PermissionSetView}. */
export const PermissionSetView: BuddySchema<_PermissionSetView> = /* @__PURE__ */ defineSchema(
  $PermissionSetView,
  () => json.PermissionSetView,
);

/** The schema of {@link _ProjectMemberView}. */
export const ProjectMemberView: BuddySchema<_ProjectMemberView> = /* @__PURE__ */ defineSchema(
  $ProjectMemberView,
  () => json.ProjectMemberView,
);

/** The schema of {@link _ProjectMembersView}. */
export const ProjectMembersView: BuddySchema<_ProjectMembersView> = /* @__PURE__ */ defineSchema(
  $ProjectMembersView,
  () => json.ProjectMembersView,
);

/** The schema of {@link _PermissionSetIdRequest}. */
export const PermissionSetIdRequest: BuddySchema<_PermissionSetIdRequest> = /* @__PURE__ */ defineSchema(
  $PermissionSetIdRequest,
  () => json.PermissionSetIdRequest,
);

/** The schema of {@link _UpdateProjectMemberRequest}. */
export const UpdateProjectMemberRequest: BuddySchema<_UpdateProjectMemberRequest> =
  /* @__PURE__ */ defineSchema($UpdateProjectMemberRequest, () => json.UpdateProjectMemberRequest);

/** The schema of {@link _AddProjectMemberRequest}. */
export const AddProjectMemberRequest: BuddySchema<_AddProjectMemberRequest> = /* @__PURE__ */ defineSchema(
  $AddProjectMemberRequest,
  () => json.AddProjectMemberRequest,
);

/** The schema of {@link _ProjectGroupView}. */
export const ProjectGroupView: BuddySchema<_ProjectGroupView> = /* @__PURE__ */ defineSchema(
  $ProjectGroupView,
  () => json.ProjectGroupView,
);

/** The schema of {@link _ProjectGroupsView}. */
export const ProjectGroupsView: BuddySchema<_ProjectGroupsView> = /* @__PURE__ */ defineSchema(
  $ProjectGroupsView,
  () => json.ProjectGroupsView,
);

/** The schema of {@link _UpdateProjectGroupRequest}. */
export const UpdateProjectGroupRequest: BuddySchema<_UpdateProjectGroupRequest> =
  /* @__PURE__ */ defineSchema($UpdateProjectGroupRequest, () => json.UpdateProjectGroupRequest);

/** The schema of {@link _AddProjectGroupRequest}. */
export const AddProjectGroupRequest: BuddySchema<_AddProjectGroupRequest> = /* @__PURE__ */ defineSchema(
  $AddProjectGroupRequest,
  () => json.AddProjectGroupRequest,
);

/** The schema of {@link _PipelineSortKey}. */
export const PipelineSortKey: BuddySchema<_PipelineSortKey> = /* @__PURE__ */ defineSchema(
  $PipelineSortKey,
  () => json.PipelineSortKey,
);

/** The schema of {@link _PipelineDefinitionSource}. */
export const PipelineDefinitionSource: BuddySchema<_PipelineDefinitionSource> = /* @__PURE__ */ defineSchema(
  $PipelineDefinitionSource,
  () => json.PipelineDefinitionSource,
);

/** The schema of {@link _GitConfigRef}. */
export const GitConfigRef: BuddySchema<_GitConfigRef> = /* @__PURE__ */ defineSchema(
  $GitConfigRef,
  () => json.GitConfigRef,
);

/** The schema of {@link _PipelineEventType}. */
export const PipelineEventType: BuddySchema<_PipelineEventType> = /* @__PURE__ */ defineSchema(
  $PipelineEventType,
  () => json.PipelineEventType,
);

/** The schema of {@link _PullRequestEvent}. */
export const PullRequestEvent: BuddySchema<_PullRequestEvent> = /* @__PURE__ */ defineSchema(
  $PullRequestEvent,
  () => json.PullRequestEvent,
);

/** The schema of {@link _EventArtifactScope}. */
export const EventArtifactScope: BuddySchema<_EventArtifactScope> = /* @__PURE__ */ defineSchema(
  $EventArtifactScope,
  () => json.EventArtifactScope,
);

/** The schema of {@link _EventArtifactView}. */
export const EventArtifactView: BuddySchema<_EventArtifactView> = /* @__PURE__ */ defineSchema(
  $EventArtifactView,
  () => json.EventArtifactView,
);

/** The schema of {@link _EventEnvironmentScope}. */
export const EventEnvironmentScope: BuddySchema<_EventEnvironmentScope> = /* @__PURE__ */ defineSchema(
  $EventEnvironmentScope,
  () => json.EventEnvironmentScope,
);

/** The schema of {@link _EventEnvironmentView}. */
export const EventEnvironmentView: BuddySchema<_EventEnvironmentView> = /* @__PURE__ */ defineSchema(
  $EventEnvironmentView,
  () => json.EventEnvironmentView,
);

/** The schema of {@link _EventCustomFieldView}. */
export const EventCustomFieldView: BuddySchema<_EventCustomFieldView> = /* @__PURE__ */ defineSchema(
  $EventCustomFieldView,
  () => json.EventCustomFieldView,
);

/** The schema of {@link _PipelineEventView}. */
export const PipelineEventView: BuddySchema<_PipelineEventView> = /* @__PURE__ */ defineSchema(
  $PipelineEventView,
  () => json.PipelineEventView,
);

/** The schema of {@link _PipelinePriority}. */
export const PipelinePriority: BuddySchema<_PipelinePriority> = /* @__PURE__ */ defineSchema(
  $PipelinePriority,
  () => json.PipelinePriority,
);

/** The schema of {@link _ExecutionStatus}. */
export const ExecutionStatus: BuddySchema<_ExecutionStatus> = /* @__PURE__ */ defineSchema(
  $ExecutionStatus,
  () => json.ExecutionStatus,
);

/** The schema of {@link _OlderRunsPolicy}. */
export const OlderRunsPolicy: BuddySchema<_OlderRunsPolicy> = /* @__PURE__ */ defineSchema(
  $OlderRunsPolicy,
  () => json.OlderRunsPolicy,
);

/** The schema of {@link _PipelinePropertyView}. */
export const PipelinePropertyView: BuddySchema<_PipelinePropertyView> = /* @__PURE__ */ defineSchema(
  $PipelinePropertyView,
  () => json.PipelinePropertyView,
);

/** The schema of {@link _YamlDefinitionView}. */
export const YamlDefinitionView: BuddySchema<_YamlDefinitionView> = /* @__PURE__ */ defineSchema(
  $YamlDefinitionView,
  () => json.YamlDefinitionView,
);

/** The schema of {@link _GitChangesetBase}. */
export const GitChangesetBase: BuddySchema<_GitChangesetBase> = /* @__PURE__ */ defineSchema(
  $GitChangesetBase,
  () => json.GitChangesetBase,
);

/** The schema of {@link _FilesystemChangesetBase}. */
export const FilesystemChangesetBase: BuddySchema<_FilesystemChangesetBase> = /* @__PURE__ */ defineSchema(
  $FilesystemChangesetBase,
  () => json.FilesystemChangesetBase,
);

/** The schema of {@link _PipelineCpu}. */
export const PipelineCpu: BuddySchema<_PipelineCpu> = /* @__PURE__ */ defineSchema(
  $PipelineCpu,
  () => json.PipelineCpu,
);

/** The schema of {@link _ShortPipelineView}. */
export const ShortPipelineView: BuddySchema<_ShortPipelineView> = /* @__PURE__ */ defineSchema(
  $ShortPipelineView,
  () => json.ShortPipelineView,
);

/** The schema of {@link _PipelinesView}. */
export const PipelinesView: BuddySchema<_PipelinesView> = /* @__PURE__ */ defineSchema(
  $PipelinesView,
  () => json.PipelinesView,
);

/** The schema of {@link _TriggerConditionType}. */
export const TriggerConditionType: BuddySchema<_TriggerConditionType> = /* @__PURE__ */ defineSchema(
  $TriggerConditionType,
  () => json.TriggerConditionType,
);

/** The schema of {@link _TriggerStatus}. */
export const TriggerStatus: BuddySchema<_TriggerStatus> = /* @__PURE__ */ defineSchema(
  $TriggerStatus,
  () => json.TriggerStatus,
);

/** The schema of {@link _TriggerConditionView}. */
export const TriggerConditionView: BuddySchema<_TriggerConditionView> = /* @__PURE__ */ defineSchema(
  $TriggerConditionView,
  () => json.TriggerConditionView,
);

/** The schema of {@link _PipelineCacheScope}. */
export const PipelineCacheScope: BuddySchema<_PipelineCacheScope> = /* @__PURE__ */ defineSchema(
  $PipelineCacheScope,
  () => json.PipelineCacheScope,
);

/** The schema of {@link _UserPermissionView}. */
export const UserPermissionView: BuddySchema<_UserPermissionView> = /* @__PURE__ */ defineSchema(
  $UserPermissionView,
  () => json.UserPermissionView,
);

/** The schema of {@link _GroupPermissionView}. */
export const GroupPermissionView: BuddySchema<_GroupPermissionView> = /* @__PURE__ */ defineSchema(
  $GroupPermissionView,
  () => json.GroupPermissionView,
);

/** The schema of {@link _PermissionsView}. */
export const PermissionsView: BuddySchema<_PermissionsView> = /* @__PURE__ */ defineSchema(
  $PermissionsView,
  () => json.PermissionsView,
);

/** The schema of {@link _VariableType}. */
export const VariableType: BuddySchema<_VariableType> = /* @__PURE__ */ defineSchema(
  $VariableType,
  () => json.VariableType,
);

/** The schema of {@link _VariableFilePlace}. */
export const VariableFilePlace: BuddySchema<_VariableFilePlace> = /* @__PURE__ */ defineSchema(
  $VariableFilePlace,
  () => json.VariableFilePlace,
);

/** The schema of {@link _AllowedPipelineView}. */
export const AllowedPipelineView: BuddySchema<_AllowedPipelineView> = /* @__PURE__ */ defineSchema(
  $AllowedPipelineView,
  () => json.AllowedPipelineView,
);

/** The schema of {@link _AllowedSandboxView}. */
export const AllowedSandboxView: BuddySchema<_AllowedSandboxView> = /* @__PURE__ */ defineSchema(
  $AllowedSandboxView,
  () => json.AllowedSandboxView,
);

/** The schema of {@link _AddVariableInObjectRequest}. */
export const AddVariableInObjectRequest: BuddySchema<_AddVariableInObjectRequest> =
  /* @__PURE__ */ defineSchema($AddVariableInObjectRequest, () => json.AddVariableInObjectRequest);

/** The schema of {@link _UpdatePipelineRequest}. */
export const UpdatePipelineRequest: BuddySchema<_UpdatePipelineRequest> = /* @__PURE__ */ defineSchema(
  $UpdatePipelineRequest,
  () => json.UpdatePipelineRequest,
);

/** The schema of {@link _AddPipelineRequest}. */
export const AddPipelineRequest: BuddySchema<_AddPipelineRequest> = /* @__PURE__ */ defineSchema(
  $AddPipelineRequest,
  () => json.AddPipelineRequest,
);

/** The schema of {@link _ActionType}. */
export const ActionType: BuddySchema<_ActionType> = /* @__PURE__ */ defineSchema(
  $ActionType,
  () => json.ActionType,
);

/** The schema of {@link _ActionTriggerTime}. */
export const ActionTriggerTime: BuddySchema<_ActionTriggerTime> = /* @__PURE__ */ defineSchema(
  $ActionTriggerTime,
  () => json.ActionTriggerTime,
);

/** The schema of {@link _ActionRunNext}. */
export const ActionRunNext: BuddySchema<_ActionRunNext> = /* @__PURE__ */ defineSchema(
  $ActionRunNext,
  () => json.ActionRunNext,
);

/** The schema of {@link _IntegrationIdentifierView}. */
export const IntegrationIdentifierView: BuddySchema<_IntegrationIdentifierView> =
  /* @__PURE__ */ defineSchema($IntegrationIdentifierView, () => json.IntegrationIdentifierView);

/** The schema of {@link _EnvironmentVariableView}. */
export const EnvironmentVariableView: BuddySchema<_EnvironmentVariableView> = /* @__PURE__ */ defineSchema(
  $EnvironmentVariableView,
  () => json.EnvironmentVariableView,
);

/** The schema of {@link _ShortActionResponse}. */
export const ShortActionResponse: BuddySchema<_ShortActionResponse> = /* @__PURE__ */ defineSchema(
  $ShortActionResponse,
  () => json.ShortActionResponse,
);

/** The schema of {@link _PipelineView}. */
export const PipelineView: BuddySchema<_PipelineView> = /* @__PURE__ */ defineSchema(
  $PipelineView,
  () => json.PipelineView,
);

/** The schema of {@link _PipelineYamlView}. */
export const PipelineYamlView: BuddySchema<_PipelineYamlView> = /* @__PURE__ */ defineSchema(
  $PipelineYamlView,
  () => json.PipelineYamlView,
);

/** The schema of {@link _ActionsView}. */
export const ActionsView: BuddySchema<_ActionsView> = /* @__PURE__ */ defineSchema(
  $ActionsView,
  () => json.ActionsView,
);

/** The schema of {@link _UpdateActionRequest}. */
export const UpdateActionRequest: BuddySchema<_UpdateActionRequest> = /* @__PURE__ */ defineSchema(
  $UpdateActionRequest,
  () => json.UpdateActionRequest,
);

/** The schema of {@link _AddActionRequest}. */
export const AddActionRequest: BuddySchema<_AddActionRequest> = /* @__PURE__ */ defineSchema(
  $AddActionRequest,
  () => json.AddActionRequest,
);

/** The schema of {@link _ActionView}. */
export const ActionView: BuddySchema<_ActionView> = /* @__PURE__ */ defineSchema(
  $ActionView,
  () => json.ActionView,
);

/** The schema of {@link _ExecutionTrigger}. */
export const ExecutionTrigger: BuddySchema<_ExecutionTrigger> = /* @__PURE__ */ defineSchema(
  $ExecutionTrigger,
  () => json.ExecutionTrigger,
);

/** The schema of {@link _ShortCommitView}. */
export const ShortCommitView: BuddySchema<_ShortCommitView> = /* @__PURE__ */ defineSchema(
  $ShortCommitView,
  () => json.ShortCommitView,
);

/** The schema of {@link _BranchView}. */
export const BranchView: BuddySchema<_BranchView> = /* @__PURE__ */ defineSchema(
  $BranchView,
  () => json.BranchView,
);

/** The schema of {@link _TagView}. */
export const TagView: BuddySchema<_TagView> = /* @__PURE__ */ defineSchema($TagView, () => json.TagView);

/** The schema of {@link _PullRequestView}. */
export const PullRequestView: BuddySchema<_PullRequestView> = /* @__PURE__ */ defineSchema(
  $PullRequestView,
  () => json.PullRequestView,
);

/** The schema of {@link _ExecutionPipelineView}. */
export const ExecutionPipelineView: BuddySchema<_ExecutionPipelineView> = /* @__PURE__ */ defineSchema(
  $ExecutionPipelineView,
  () => json.ExecutionPipelineView,
);

/** The schema of {@link _ShortExecutionView}. */
export const ShortExecutionView: BuddySchema<_ShortExecutionView> = /* @__PURE__ */ defineSchema(
  $ShortExecutionView,
  () => json.ShortExecutionView,
);

/** The schema of {@link _ExecutionsView}. */
export const ExecutionsView: BuddySchema<_ExecutionsView> = /* @__PURE__ */ defineSchema(
  $ExecutionsView,
  () => json.ExecutionsView,
);

/** The schema of {@link _PassVariableRequest}. */
export const PassVariableRequest: BuddySchema<_PassVariableRequest> = /* @__PURE__ */ defineSchema(
  $PassVariableRequest,
  () => json.PassVariableRequest,
);

/** The schema of {@link _RevisionRequest}. */
export const RevisionRequest: BuddySchema<_RevisionRequest> = /* @__PURE__ */ defineSchema(
  $RevisionRequest,
  () => json.RevisionRequest,
);

/** The schema of {@link _RefRequest}. */
export const RefRequest: BuddySchema<_RefRequest> = /* @__PURE__ */ defineSchema(
  $RefRequest,
  () => json.RefRequest,
);

/** The schema of {@link _RunPipelineRequest}. */
export const RunPipelineRequest: BuddySchema<_RunPipelineRequest> = /* @__PURE__ */ defineSchema(
  $RunPipelineRequest,
  () => json.RunPipelineRequest,
);

/** The schema of {@link _SimpleVariableView}. */
export const SimpleVariableView: BuddySchema<_SimpleVariableView> = /* @__PURE__ */ defineSchema(
  $SimpleVariableView,
  () => json.SimpleVariableView,
);

/** The schema of {@link _VisualTestsOutputStatus}. */
export const VisualTestsOutputStatus: BuddySchema<_VisualTestsOutputStatus> = /* @__PURE__ */ defineSchema(
  $VisualTestsOutputStatus,
  () => json.VisualTestsOutputStatus,
);

/** The schema of {@link _VisualTestsOutputView}. */
export const VisualTestsOutputView: BuddySchema<_VisualTestsOutputView> = /* @__PURE__ */ defineSchema(
  $VisualTestsOutputView,
  () => json.VisualTestsOutputView,
);

/** The schema of {@link _ShortActionExecutionView}. */
export const ShortActionExecutionView: BuddySchema<_ShortActionExecutionView> = /* @__PURE__ */ defineSchema(
  $ShortActionExecutionView,
  () => json.ShortActionExecutionView,
);

/** The schema of {@link _ExecutionView}. */
export const ExecutionView: BuddySchema<_ExecutionView> = /* @__PURE__ */ defineSchema(
  $ExecutionView,
  () => json.ExecutionView,
);

/** The schema of {@link _ExecutionOperation}. */
export const ExecutionOperation: BuddySchema<_ExecutionOperation> = /* @__PURE__ */ defineSchema(
  $ExecutionOperation,
  () => json.ExecutionOperation,
);

/** The schema of {@link _UpdateExecutionRequest}. */
export const UpdateExecutionRequest: BuddySchema<_UpdateExecutionRequest> = /* @__PURE__ */ defineSchema(
  $UpdateExecutionRequest,
  () => json.UpdateExecutionRequest,
);

/** The schema of {@link _ActionExecutionView}. */
export const ActionExecutionView: BuddySchema<_ActionExecutionView> = /* @__PURE__ */ defineSchema(
  $ActionExecutionView,
  () => json.ActionExecutionView,
);

/** The schema of {@link _ActionExecutionLogsView}. */
export const ActionExecutionLogsView: BuddySchema<_ActionExecutionLogsView> = /* @__PURE__ */ defineSchema(
  $ActionExecutionLogsView,
  () => json.ActionExecutionLogsView,
);

/** The schema of {@link _ProjectNameView}. */
export const ProjectNameView: BuddySchema<_ProjectNameView> = /* @__PURE__ */ defineSchema(
  $ProjectNameView,
  () => json.ProjectNameView,
);

/** The schema of {@link _PipelineIdView}. */
export const PipelineIdView: BuddySchema<_PipelineIdView> = /* @__PURE__ */ defineSchema(
  $PipelineIdView,
  () => json.PipelineIdView,
);

/** The schema of {@link _ActionIdView}. */
export const ActionIdView: BuddySchema<_ActionIdView> = /* @__PURE__ */ defineSchema(
  $ActionIdView,
  () => json.ActionIdView,
);

/** The schema of {@link _EnvironmentIdView}. */
export const EnvironmentIdView: BuddySchema<_EnvironmentIdView> = /* @__PURE__ */ defineSchema(
  $EnvironmentIdView,
  () => json.EnvironmentIdView,
);

/** The schema of {@link _SandboxIdView}. */
export const SandboxIdView: BuddySchema<_SandboxIdView> = /* @__PURE__ */ defineSchema(
  $SandboxIdView,
  () => json.SandboxIdView,
);

/** The schema of {@link _VariableView}. */
export const VariableView: BuddySchema<_VariableView> = /* @__PURE__ */ defineSchema(
  $VariableView,
  () => json.VariableView,
);

/** The schema of {@link _VariablesView}. */
export const VariablesView: BuddySchema<_VariablesView> = /* @__PURE__ */ defineSchema(
  $VariablesView,
  () => json.VariablesView,
);

/** The schema of {@link _UpdateVariableRequest}. */
export const UpdateVariableRequest: BuddySchema<_UpdateVariableRequest> = /* @__PURE__ */ defineSchema(
  $UpdateVariableRequest,
  () => json.UpdateVariableRequest,
);

/** The schema of {@link _AddVariableRequest}. */
export const AddVariableRequest: BuddySchema<_AddVariableRequest> = /* @__PURE__ */ defineSchema(
  $AddVariableRequest,
  () => json.AddVariableRequest,
);

/** The schema of {@link _EnvironmentScope}. */
export const EnvironmentScope: BuddySchema<_EnvironmentScope> = /* @__PURE__ */ defineSchema(
  $EnvironmentScope,
  () => json.EnvironmentScope,
);

/** The schema of {@link _ShortEnvironmentView}. */
export const ShortEnvironmentView: BuddySchema<_ShortEnvironmentView> = /* @__PURE__ */ defineSchema(
  $ShortEnvironmentView,
  () => json.ShortEnvironmentView,
);

/** The schema of {@link _EnvironmentsView}. */
export const EnvironmentsView: BuddySchema<_EnvironmentsView> = /* @__PURE__ */ defineSchema(
  $EnvironmentsView,
  () => json.EnvironmentsView,
);

/** The schema of {@link _AllowedEnvironmentView}. */
export const AllowedEnvironmentView: BuddySchema<_AllowedEnvironmentView> = /* @__PURE__ */ defineSchema(
  $AllowedEnvironmentView,
  () => json.AllowedEnvironmentView,
);

/** The schema of {@link _UpdateEnvironmentRequest}. */
export const UpdateEnvironmentRequest: BuddySchema<_UpdateEnvironmentRequest> = /* @__PURE__ */ defineSchema(
  $UpdateEnvironmentRequest,
  () => json.UpdateEnvironmentRequest,
);

/** The schema of {@link _AddEnvironmentRequest}. */
export const AddEnvironmentRequest: BuddySchema<_AddEnvironmentRequest> = /* @__PURE__ */ defineSchema(
  $AddEnvironmentRequest,
  () => json.AddEnvironmentRequest,
);

/** The schema of {@link _EnvironmentView}. */
export const EnvironmentView: BuddySchema<_EnvironmentView> = /* @__PURE__ */ defineSchema(
  $EnvironmentView,
  () => json.EnvironmentView,
);

/** The schema of {@link _EnvironmentYamlView}. */
export const EnvironmentYamlView: BuddySchema<_EnvironmentYamlView> = /* @__PURE__ */ defineSchema(
  $EnvironmentYamlView,
  () => json.EnvironmentYamlView,
);

/** The schema of {@link _TargetAuthMethod}. */
export const TargetAuthMethod: BuddySchema<_TargetAuthMethod> = /* @__PURE__ */ defineSchema(
  $TargetAuthMethod,
  () => json.TargetAuthMethod,
);

/** The schema of {@link _TargetAuthView}. */
export const TargetAuthView: BuddySchema<_TargetAuthView> = /* @__PURE__ */ defineSchema(
  $TargetAuthView,
  () => json.TargetAuthView,
);

/** The schema of {@link _TargetProxyView}. */
export const TargetProxyView: BuddySchema<_TargetProxyView> = /* @__PURE__ */ defineSchema(
  $TargetProxyView,
  () => json.TargetProxyView,
);

/** The schema of {@link _TargetMatchScope}. */
export const TargetMatchScope: BuddySchema<_TargetMatchScope> = /* @__PURE__ */ defineSchema(
  $TargetMatchScope,
  () => json.TargetMatchScope,
);

/** The schema of {@link _TargetSslMode}. */
export const TargetSslMode: BuddySchema<_TargetSslMode> = /* @__PURE__ */ defineSchema(
  $TargetSslMode,
  () => json.TargetSslMode,
);

/** The schema of {@link _TargetSettingsView}. */
export const TargetSettingsView: BuddySchema<_TargetSettingsView> = /* @__PURE__ */ defineSchema(
  $TargetSettingsView,
  () => json.TargetSettingsView,
);

/** The schema of {@link _TargetType}. */
export const TargetType: BuddySchema<_TargetType> = /* @__PURE__ */ defineSchema(
  $TargetType,
  () => json.TargetType,
);

/** The schema of {@link _TargetUseView}. */
export const TargetUseView: BuddySchema<_TargetUseView> = /* @__PURE__ */ defineSchema(
  $TargetUseView,
  () => json.TargetUseView,
);

/** The schema of {@link _TargetView}. */
export const TargetView: BuddySchema<_TargetView> = /* @__PURE__ */ defineSchema(
  $TargetView,
  () => json.TargetView,
);

/** The schema of {@link _TargetsView}. */
export const TargetsView: BuddySchema<_TargetsView> = /* @__PURE__ */ defineSchema(
  $TargetsView,
  () => json.TargetsView,
);

/** The schema of {@link _UpdateTargetRequest}. */
export const UpdateTargetRequest: BuddySchema<_UpdateTargetRequest> = /* @__PURE__ */ defineSchema(
  $UpdateTargetRequest,
  () => json.UpdateTargetRequest,
);

/** The schema of {@link _AddTargetRequest}. */
export const AddTargetRequest: BuddySchema<_AddTargetRequest> = /* @__PURE__ */ defineSchema(
  $AddTargetRequest,
  () => json.AddTargetRequest,
);

/** The schema of {@link _TargetYamlView}. */
export const TargetYamlView: BuddySchema<_TargetYamlView> = /* @__PURE__ */ defineSchema(
  $TargetYamlView,
  () => json.TargetYamlView,
);

/** The schema of {@link _IntegrationScope}. */
export const IntegrationScope: BuddySchema<_IntegrationScope> = /* @__PURE__ */ defineSchema(
  $IntegrationScope,
  () => json.IntegrationScope,
);

/** The schema of {@link _IntegrationPermissionsView}. */
export const IntegrationPermissionsView: BuddySchema<_IntegrationPermissionsView> =
  /* @__PURE__ */ defineSchema($IntegrationPermissionsView, () => json.IntegrationPermissionsView);

/** The schema of {@link _ShortIntegrationView}. */
export const ShortIntegrationView: BuddySchema<_ShortIntegrationView> = /* @__PURE__ */ defineSchema(
  $ShortIntegrationView,
  () => json.ShortIntegrationView,
);

/** The schema of {@link _IntegrationsView}. */
export const IntegrationsView: BuddySchema<_IntegrationsView> = /* @__PURE__ */ defineSchema(
  $IntegrationsView,
  () => json.IntegrationsView,
);

/** The schema of {@link _CreatableIntegrationType}. */
export const CreatableIntegrationType: BuddySchema<_CreatableIntegrationType> = /* @__PURE__ */ defineSchema(
  $CreatableIntegrationType,
  () => json.CreatableIntegrationType,
);

/** The schema of {@link _RoleAssumptionView}. */
export const RoleAssumptionView: BuddySchema<_RoleAssumptionView> = /* @__PURE__ */ defineSchema(
  $RoleAssumptionView,
  () => json.RoleAssumptionView,
);

/** The schema of {@link _UpdateIntegrationRequest}. */
export const UpdateIntegrationRequest: BuddySchema<_UpdateIntegrationRequest> = /* @__PURE__ */ defineSchema(
  $UpdateIntegrationRequest,
  () => json.UpdateIntegrationRequest,
);

/** The schema of {@link _AddIntegrationRequest}. */
export const AddIntegrationRequest: BuddySchema<_AddIntegrationRequest> = /* @__PURE__ */ defineSchema(
  $AddIntegrationRequest,
  () => json.AddIntegrationRequest,
);

/** The schema of {@link _IntegrationView}. */
export const IntegrationView: BuddySchema<_IntegrationView> = /* @__PURE__ */ defineSchema(
  $IntegrationView,
  () => json.IntegrationView,
);

/** The schema of {@link _ShortWebhookView}. */
export const ShortWebhookView: BuddySchema<_ShortWebhookView> = /* @__PURE__ */ defineSchema(
  $ShortWebhookView,
  () => json.ShortWebhookView,
);

/** The schema of {@link _WebhooksView}. */
export const WebhooksView: BuddySchema<_WebhooksView> = /* @__PURE__ */ defineSchema(
  $WebhooksView,
  () => json.WebhooksView,
);

/** The schema of {@link _WebhookEvent}. */
export const WebhookEvent: BuddySchema<_WebhookEvent> = /* @__PURE__ */ defineSchema(
  $WebhookEvent,
  () => json.WebhookEvent,
);

/** The schema of {@link _UpdateWebhookRequest}. */
export const UpdateWebhookRequest: BuddySchema<_UpdateWebhookRequest> = /* @__PURE__ */ defineSchema(
  $UpdateWebhookRequest,
  () => json.UpdateWebhookRequest,
);

/** The schema of {@link _AddWebhookRequest}. */
export const AddWebhookRequest: BuddySchema<_AddWebhookRequest> = /* @__PURE__ */ defineSchema(
  $AddWebhookRequest,
  () => json.AddWebhookRequest,
);

/** The schema of {@link _WebhookRequestView}. */
export const WebhookRequestView: BuddySchema<_WebhookRequestView> = /* @__PURE__ */ defineSchema(
  $WebhookRequestView,
  () => json.WebhookRequestView,
);

/** The schema of {@link _WebhookView}. */
export const WebhookView: BuddySchema<_WebhookView> = /* @__PURE__ */ defineSchema(
  $WebhookView,
  () => json.WebhookView,
);

/** The schema of {@link _SandboxStatus}. */
export const SandboxStatus: BuddySchema<_SandboxStatus> = /* @__PURE__ */ defineSchema(
  $SandboxStatus,
  () => json.SandboxStatus,
);

/** The schema of {@link _SandboxSetupStatus}. */
export const SandboxSetupStatus: BuddySchema<_SandboxSetupStatus> = /* @__PURE__ */ defineSchema(
  $SandboxSetupStatus,
  () => json.SandboxSetupStatus,
);

/** The schema of {@link _ShortSandboxView}. */
export const ShortSandboxView: BuddySchema<_ShortSandboxView> = /* @__PURE__ */ defineSchema(
  $ShortSandboxView,
  () => json.ShortSandboxView,
);

/** The schema of {@link _SandboxesView}. */
export const SandboxesView: BuddySchema<_SandboxesView> = /* @__PURE__ */ defineSchema(
  $SandboxesView,
  () => json.SandboxesView,
);

/** The schema of {@link _SandboxResources}. */
export const SandboxResources: BuddySchema<_SandboxResources> = /* @__PURE__ */ defineSchema(
  $SandboxResources,
  () => json.SandboxResources,
);

/** The schema of {@link _SandboxFetchType}. */
export const SandboxFetchType: BuddySchema<_SandboxFetchType> = /* @__PURE__ */ defineSchema(
  $SandboxFetchType,
  () => json.SandboxFetchType,
);

/** The schema of {@link _SandboxFetchView}. */
export const SandboxFetchView: BuddySchema<_SandboxFetchView> = /* @__PURE__ */ defineSchema(
  $SandboxFetchView,
  () => json.SandboxFetchView,
);

/** The schema of {@link _TunnelType}. */
export const TunnelType: BuddySchema<_TunnelType> = /* @__PURE__ */ defineSchema(
  $TunnelType,
  () => json.TunnelType,
);

/** The schema of {@link _TunnelRegion}. */
export const TunnelRegion: BuddySchema<_TunnelRegion> = /* @__PURE__ */ defineSchema(
  $TunnelRegion,
  () => json.TunnelRegion,
);

/** The schema of {@link _TunnelAuthType}. */
export const TunnelAuthType: BuddySchema<_TunnelAuthType> = /* @__PURE__ */ defineSchema(
  $TunnelAuthType,
  () => json.TunnelAuthType,
);

/** The schema of {@link _HttpSettingsView}. */
export const HttpSettingsView: BuddySchema<_HttpSettingsView> = /* @__PURE__ */ defineSchema(
  $HttpSettingsView,
  () => json.HttpSettingsView,
);

/** The schema of {@link _TunnelTlsEnd}. */
export const TunnelTlsEnd: BuddySchema<_TunnelTlsEnd> = /* @__PURE__ */ defineSchema(
  $TunnelTlsEnd,
  () => json.TunnelTlsEnd,
);

/** The schema of {@link _TlsSettingsView}. */
export const TlsSettingsView: BuddySchema<_TlsSettingsView> = /* @__PURE__ */ defineSchema(
  $TlsSettingsView,
  () => json.TlsSettingsView,
);

/** The schema of {@link _TunnelView}. */
export const TunnelView: BuddySchema<_TunnelView> = /* @__PURE__ */ defineSchema(
  $TunnelView,
  () => json.TunnelView,
);

/** The schema of {@link _SandboxScope}. */
export const SandboxScope: BuddySchema<_SandboxScope> = /* @__PURE__ */ defineSchema(
  $SandboxScope,
  () => json.SandboxScope,
);

/** The schema of {@link _AddSandboxRequest}. */
export const AddSandboxRequest: BuddySchema<_AddSandboxRequest> = /* @__PURE__ */ defineSchema(
  $AddSandboxRequest,
  () => json.AddSandboxRequest,
);

/** The schema of {@link _SandboxAppStatus}. */
export const SandboxAppStatus: BuddySchema<_SandboxAppStatus> = /* @__PURE__ */ defineSchema(
  $SandboxAppStatus,
  () => json.SandboxAppStatus,
);

/** The schema of {@link _SandboxAppView}. */
export const SandboxAppView: BuddySchema<_SandboxAppView> = /* @__PURE__ */ defineSchema(
  $SandboxAppView,
  () => json.SandboxAppView,
);

/** The schema of {@link _SandboxResponse}. */
export const SandboxResponse: BuddySchema<_SandboxResponse> = /* @__PURE__ */ defineSchema(
  $SandboxResponse,
  () => json.SandboxResponse,
);

/** The schema of {@link _UpdateSandboxRequest}. */
export const UpdateSandboxRequest: BuddySchema<_UpdateSandboxRequest> = /* @__PURE__ */ defineSchema(
  $UpdateSandboxRequest,
  () => json.UpdateSandboxRequest,
);

/** The schema of {@link _SandboxAppLogsView}. */
export const SandboxAppLogsView: BuddySchema<_SandboxAppLogsView> = /* @__PURE__ */ defineSchema(
  $SandboxAppLogsView,
  () => json.SandboxAppLogsView,
);

/** The schema of {@link _SandboxRuntime}. */
export const SandboxRuntime: BuddySchema<_SandboxRuntime> = /* @__PURE__ */ defineSchema(
  $SandboxRuntime,
  () => json.SandboxRuntime,
);

/** The schema of {@link _SandboxCommandStatus}. */
export const SandboxCommandStatus: BuddySchema<_SandboxCommandStatus> = /* @__PURE__ */ defineSchema(
  $SandboxCommandStatus,
  () => json.SandboxCommandStatus,
);

/** The schema of {@link _SandboxCommandView}. */
export const SandboxCommandView: BuddySchema<_SandboxCommandView> = /* @__PURE__ */ defineSchema(
  $SandboxCommandView,
  () => json.SandboxCommandView,
);

/** The schema of {@link _SandboxCommandsView}. */
export const SandboxCommandsView: BuddySchema<_SandboxCommandsView> = /* @__PURE__ */ defineSchema(
  $SandboxCommandsView,
  () => json.SandboxCommandsView,
);

/** The schema of {@link _ExecuteSandboxCommandRequest}. */
export const ExecuteSandboxCommandRequest: BuddySchema<_ExecuteSandboxCommandRequest> =
  /* @__PURE__ */ defineSchema($ExecuteSandboxCommandRequest, () => json.ExecuteSandboxCommandRequest);

/** The schema of {@link _SandboxCommandResultView}. */
export const SandboxCommandResultView: BuddySchema<_SandboxCommandResultView> = /* @__PURE__ */ defineSchema(
  $SandboxCommandResultView,
  () => json.SandboxCommandResultView,
);

/** The schema of {@link _SandboxLogType}. */
export const SandboxLogType: BuddySchema<_SandboxLogType> = /* @__PURE__ */ defineSchema(
  $SandboxLogType,
  () => json.SandboxLogType,
);

/** The schema of {@link _SandboxCommandLog}. */
export const SandboxCommandLog: BuddySchema<_SandboxCommandLog> = /* @__PURE__ */ defineSchema(
  $SandboxCommandLog,
  () => json.SandboxCommandLog,
);

/** The schema of {@link _SnapshotStatus}. */
export const SnapshotStatus: BuddySchema<_SnapshotStatus> = /* @__PURE__ */ defineSchema(
  $SnapshotStatus,
  () => json.SnapshotStatus,
);

/** The schema of {@link _ShortSnapshotView}. */
export const ShortSnapshotView: BuddySchema<_ShortSnapshotView> = /* @__PURE__ */ defineSchema(
  $ShortSnapshotView,
  () => json.ShortSnapshotView,
);

/** The schema of {@link _SnapshotsView}. */
export const SnapshotsView: BuddySchema<_SnapshotsView> = /* @__PURE__ */ defineSchema(
  $SnapshotsView,
  () => json.SnapshotsView,
);

/** The schema of {@link _AddSnapshotRequest}. */
export const AddSnapshotRequest: BuddySchema<_AddSnapshotRequest> = /* @__PURE__ */ defineSchema(
  $AddSnapshotRequest,
  () => json.AddSnapshotRequest,
);

/** The schema of {@link _SnapshotView}. */
export const SnapshotView: BuddySchema<_SnapshotView> = /* @__PURE__ */ defineSchema(
  $SnapshotView,
  () => json.SnapshotView,
);

/** The schema of {@link _SandboxYamlView}. */
export const SandboxYamlView: BuddySchema<_SandboxYamlView> = /* @__PURE__ */ defineSchema(
  $SandboxYamlView,
  () => json.SandboxYamlView,
);

/** The schema of {@link _FileEntryType}. */
export const FileEntryType: BuddySchema<_FileEntryType> = /* @__PURE__ */ defineSchema(
  $FileEntryType,
  () => json.FileEntryType,
);

/** The schema of {@link _SandboxContentItem}. */
export const SandboxContentItem: BuddySchema<_SandboxContentItem> = /* @__PURE__ */ defineSchema(
  $SandboxContentItem,
  () => json.SandboxContentItem,
);

/** The schema of {@link _SandboxContentView}. */
export const SandboxContentView: BuddySchema<_SandboxContentView> = /* @__PURE__ */ defineSchema(
  $SandboxContentView,
  () => json.SandboxContentView,
);

/** The schema of {@link _SandboxFileRequest}. */
export const SandboxFileRequest: BuddySchema<_SandboxFileRequest> = /* @__PURE__ */ defineSchema(
  $SandboxFileRequest,
  () => json.SandboxFileRequest,
);

/** The schema of {@link _TunnelTokenView}. */
export const TunnelTokenView: BuddySchema<_TunnelTokenView> = /* @__PURE__ */ defineSchema(
  $TunnelTokenView,
  () => json.TunnelTokenView,
);

/** The schema of {@link _ArtifactType}. */
export const ArtifactType: BuddySchema<_ArtifactType> = /* @__PURE__ */ defineSchema(
  $ArtifactType,
  () => json.ArtifactType,
);

/** The schema of {@link _ArtifactScope}. */
export const ArtifactScope: BuddySchema<_ArtifactScope> = /* @__PURE__ */ defineSchema(
  $ArtifactScope,
  () => json.ArtifactScope,
);

/** The schema of {@link _ShortArtifactView}. */
export const ShortArtifactView: BuddySchema<_ShortArtifactView> = /* @__PURE__ */ defineSchema(
  $ShortArtifactView,
  () => json.ShortArtifactView,
);

/** The schema of {@link _ArtifactsView}. */
export const ArtifactsView: BuddySchema<_ArtifactsView> = /* @__PURE__ */ defineSchema(
  $ArtifactsView,
  () => json.ArtifactsView,
);

/** The schema of {@link _ArtifactAuthorizationType}. */
export const ArtifactAuthorizationType: BuddySchema<_ArtifactAuthorizationType> =
  /* @__PURE__ */ defineSchema($ArtifactAuthorizationType, () => json.ArtifactAuthorizationType);

/** The schema of {@link _ArtifactAuthorizationView}. */
export const ArtifactAuthorizationView: BuddySchema<_ArtifactAuthorizationView> =
  /* @__PURE__ */ defineSchema($ArtifactAuthorizationView, () => json.ArtifactAuthorizationView);

/** The schema of {@link _ArtifactPermissionView}. */
export const ArtifactPermissionView: BuddySchema<_ArtifactPermissionView> = /* @__PURE__ */ defineSchema(
  $ArtifactPermissionView,
  () => json.ArtifactPermissionView,
);

/** The schema of {@link _ArtifactPermissionsView}. */
export const ArtifactPermissionsView: BuddySchema<_ArtifactPermissionsView> = /* @__PURE__ */ defineSchema(
  $ArtifactPermissionsView,
  () => json.ArtifactPermissionsView,
);

/** The schema of {@link _UpdateArtifactRequest}. */
export const UpdateArtifactRequest: BuddySchema<_UpdateArtifactRequest> = /* @__PURE__ */ defineSchema(
  $UpdateArtifactRequest,
  () => json.UpdateArtifactRequest,
);

/** The schema of {@link _AddArtifactRequest}. */
export const AddArtifactRequest: BuddySchema<_AddArtifactRequest> = /* @__PURE__ */ defineSchema(
  $AddArtifactRequest,
  () => json.AddArtifactRequest,
);

/** The schema of {@link _ArtifactView}. */
export const ArtifactView: BuddySchema<_ArtifactView> = /* @__PURE__ */ defineSchema(
  $ArtifactView,
  () => json.ArtifactView,
);

/** The schema of {@link _ArtifactVersionView}. */
export const ArtifactVersionView: BuddySchema<_ArtifactVersionView> = /* @__PURE__ */ defineSchema(
  $ArtifactVersionView,
  () => json.ArtifactVersionView,
);

/** The schema of {@link _ArtifactVersionsView}. */
export const ArtifactVersionsView: BuddySchema<_ArtifactVersionsView> = /* @__PURE__ */ defineSchema(
  $ArtifactVersionsView,
  () => json.ArtifactVersionsView,
);

/** The schema of {@link _AddArtifactVersionRequest}. */
export const AddArtifactVersionRequest: BuddySchema<_AddArtifactVersionRequest> =
  /* @__PURE__ */ defineSchema($AddArtifactVersionRequest, () => json.AddArtifactVersionRequest);

/** The schema of {@link _ArtifactVersionContentItem}. */
export const ArtifactVersionContentItem: BuddySchema<_ArtifactVersionContentItem> =
  /* @__PURE__ */ defineSchema($ArtifactVersionContentItem, () => json.ArtifactVersionContentItem);

/** The schema of {@link _ArtifactVersionContentView}. */
export const ArtifactVersionContentView: BuddySchema<_ArtifactVersionContentView> =
  /* @__PURE__ */ defineSchema($ArtifactVersionContentView, () => json.ArtifactVersionContentView);

/** The schema of {@link _CommitIdView}. */
export const CommitIdView: BuddySchema<_CommitIdView> = /* @__PURE__ */ defineSchema(
  $CommitIdView,
  () => json.CommitIdView,
);

/** The schema of {@link _ArtifactVersionCommitView}. */
export const ArtifactVersionCommitView: BuddySchema<_ArtifactVersionCommitView> =
  /* @__PURE__ */ defineSchema($ArtifactVersionCommitView, () => json.ArtifactVersionCommitView);

/** The schema of {@link _ArtifactVersionCommitsView}. */
export const ArtifactVersionCommitsView: BuddySchema<_ArtifactVersionCommitsView> =
  /* @__PURE__ */ defineSchema($ArtifactVersionCommitsView, () => json.ArtifactVersionCommitsView);

/** The schema of {@link _AddArtifactVersionCommitRequest}. */
export const AddArtifactVersionCommitRequest: BuddySchema<_AddArtifactVersionCommitRequest> =
  /* @__PURE__ */ defineSchema($AddArtifactVersionCommitRequest, () => json.AddArtifactVersionCommitRequest);

/** The schema of {@link _ArtifactVersionCommitUploadView}. */
export const ArtifactVersionCommitUploadView: BuddySchema<_ArtifactVersionCommitUploadView> =
  /* @__PURE__ */ defineSchema($ArtifactVersionCommitUploadView, () => json.ArtifactVersionCommitUploadView);

/** The schema of {@link _ArtifactVersionFileRequest}. */
export const ArtifactVersionFileRequest: BuddySchema<_ArtifactVersionFileRequest> =
  /* @__PURE__ */ defineSchema($ArtifactVersionFileRequest, () => json.ArtifactVersionFileRequest);

/** The schema of {@link _RepositoryContentType}. */
export const RepositoryContentType: BuddySchema<_RepositoryContentType> = /* @__PURE__ */ defineSchema(
  $RepositoryContentType,
  () => json.RepositoryContentType,
);

/** The schema of {@link _RepositoryContentView}. */
export const RepositoryContentView: BuddySchema<_RepositoryContentView> = /* @__PURE__ */ defineSchema(
  $RepositoryContentView,
  () => json.RepositoryContentView,
);

/** The schema of {@link _RepositoryContentsView}. */
export const RepositoryContentsView: BuddySchema<_RepositoryContentsView> = /* @__PURE__ */ defineSchema(
  $RepositoryContentsView,
  () => json.RepositoryContentsView,
);

/** The schema of {@link _CommitRequest}. */
export const CommitRequest: BuddySchema<_CommitRequest> = /* @__PURE__ */ defineSchema(
  $CommitRequest,
  () => json.CommitRequest,
);

/** The schema of {@link _CommitFileRequest}. */
export const CommitFileRequest: BuddySchema<_CommitFileRequest> = /* @__PURE__ */ defineSchema(
  $CommitFileRequest,
  () => json.CommitFileRequest,
);

/** The schema of {@link _CommitNewFileRequest}. */
export const CommitNewFileRequest: BuddySchema<_CommitNewFileRequest> = /* @__PURE__ */ defineSchema(
  $CommitNewFileRequest,
  () => json.CommitNewFileRequest,
);

/** The schema of {@link _CommittedFileView}. */
export const CommittedFileView: BuddySchema<_CommittedFileView> = /* @__PURE__ */ defineSchema(
  $CommittedFileView,
  () => json.CommittedFileView,
);

/** The schema of {@link _RepositoryPathView}. */
export const RepositoryPathView: BuddySchema<_RepositoryPathView> = /* @__PURE__ */ defineSchema(
  $RepositoryPathView,
  () => json.RepositoryPathView,
);

/** The schema of {@link _ShortBranchView}. */
export const ShortBranchView: BuddySchema<_ShortBranchView> = /* @__PURE__ */ defineSchema(
  $ShortBranchView,
  () => json.ShortBranchView,
);

/** The schema of {@link _BranchesView}. */
export const BranchesView: BuddySchema<_BranchesView> = /* @__PURE__ */ defineSchema(
  $BranchesView,
  () => json.BranchesView,
);

/** The schema of {@link _CommitReference}. */
export const CommitReference: BuddySchema<_CommitReference> = /* @__PURE__ */ defineSchema(
  $CommitReference,
  () => json.CommitReference,
);

/** The schema of {@link _AddBranchRequest}. */
export const AddBranchRequest: BuddySchema<_AddBranchRequest> = /* @__PURE__ */ defineSchema(
  $AddBranchRequest,
  () => json.AddBranchRequest,
);

/** The schema of {@link _CommitsView}. */
export const CommitsView: BuddySchema<_CommitsView> = /* @__PURE__ */ defineSchema(
  $CommitsView,
  () => json.CommitsView,
);

/** The schema of {@link _CommitStatsView}. */
export const CommitStatsView: BuddySchema<_CommitStatsView> = /* @__PURE__ */ defineSchema(
  $CommitStatsView,
  () => json.CommitStatsView,
);

/** The schema of {@link _FileChangeStatus}. */
export const FileChangeStatus: BuddySchema<_FileChangeStatus> = /* @__PURE__ */ defineSchema(
  $FileChangeStatus,
  () => json.FileChangeStatus,
);

/** The schema of {@link _FileEntryView}. */
export const FileEntryView: BuddySchema<_FileEntryView> = /* @__PURE__ */ defineSchema(
  $FileEntryView,
  () => json.FileEntryView,
);

/** The schema of {@link _CommitView}. */
export const CommitView: BuddySchema<_CommitView> = /* @__PURE__ */ defineSchema(
  $CommitView,
  () => json.CommitView,
);

/** The schema of {@link _CommitComparisonView}. */
export const CommitComparisonView: BuddySchema<_CommitComparisonView> = /* @__PURE__ */ defineSchema(
  $CommitComparisonView,
  () => json.CommitComparisonView,
);

/** The schema of {@link _ShortTagView}. */
export const ShortTagView: BuddySchema<_ShortTagView> = /* @__PURE__ */ defineSchema(
  $ShortTagView,
  () => json.ShortTagView,
);

/** The schema of {@link _TagsView}. */
export const TagsView: BuddySchema<_TagsView> = /* @__PURE__ */ defineSchema($TagsView, () => json.TagsView);

/** The schema of {@link _AddTagRequest}. */
export const AddTagRequest: BuddySchema<_AddTagRequest> = /* @__PURE__ */ defineSchema(
  $AddTagRequest,
  () => json.AddTagRequest,
);

/** The schema of {@link _PullRequestsView}. */
export const PullRequestsView: BuddySchema<_PullRequestsView> = /* @__PURE__ */ defineSchema(
  $PullRequestsView,
  () => json.PullRequestsView,
);

/** The schema of {@link _AddPullRequestRequest}. */
export const AddPullRequestRequest: BuddySchema<_AddPullRequestRequest> = /* @__PURE__ */ defineSchema(
  $AddPullRequestRequest,
  () => json.AddPullRequestRequest,
);

/** The schema of {@link _WorkspaceMemberSortKey}. */
export const WorkspaceMemberSortKey: BuddySchema<_WorkspaceMemberSortKey> = /* @__PURE__ */ defineSchema(
  $WorkspaceMemberSortKey,
  () => json.WorkspaceMemberSortKey,
);

/** The schema of {@link _WorkspaceMemberView}. */
export const WorkspaceMemberView: BuddySchema<_WorkspaceMemberView> = /* @__PURE__ */ defineSchema(
  $WorkspaceMemberView,
  () => json.WorkspaceMemberView,
);

/** The schema of {@link _WorkspaceMembersView}. */
export const WorkspaceMembersView: BuddySchema<_WorkspaceMembersView> = /* @__PURE__ */ defineSchema(
  $WorkspaceMembersView,
  () => json.WorkspaceMembersView,
);

/** The schema of {@link _UpdateWorkspaceMemberRequest}. */
export const UpdateWorkspaceMemberRequest: BuddySchema<_UpdateWorkspaceMemberRequest> =
  /* @__PURE__ */ defineSchema($UpdateWorkspaceMemberRequest, () => json.UpdateWorkspaceMemberRequest);

/** The schema of {@link _AddWorkspaceMemberRequest}. */
export const AddWorkspaceMemberRequest: BuddySchema<_AddWorkspaceMemberRequest> =
  /* @__PURE__ */ defineSchema($AddWorkspaceMemberRequest, () => json.AddWorkspaceMemberRequest);

/** The schema of {@link _ShortGroupView}. */
export const ShortGroupView: BuddySchema<_ShortGroupView> = /* @__PURE__ */ defineSchema(
  $ShortGroupView,
  () => json.ShortGroupView,
);

/** The schema of {@link _GroupsView}. */
export const GroupsView: BuddySchema<_GroupsView> = /* @__PURE__ */ defineSchema(
  $GroupsView,
  () => json.GroupsView,
);

/** The schema of {@link _UpdateGroupRequest}. */
export const UpdateGroupRequest: BuddySchema<_UpdateGroupRequest> = /* @__PURE__ */ defineSchema(
  $UpdateGroupRequest,
  () => json.UpdateGroupRequest,
);

/** The schema of {@link _AddGroupRequest}. */
export const AddGroupRequest: BuddySchema<_AddGroupRequest> = /* @__PURE__ */ defineSchema(
  $AddGroupRequest,
  () => json.AddGroupRequest,
);

/** The schema of {@link _GroupView}. */
export const GroupView: BuddySchema<_GroupView> = /* @__PURE__ */ defineSchema(
  $GroupView,
  () => json.GroupView,
);

/** The schema of {@link _GroupMemberStatus}. */
export const GroupMemberStatus: BuddySchema<_GroupMemberStatus> = /* @__PURE__ */ defineSchema(
  $GroupMemberStatus,
  () => json.GroupMemberStatus,
);

/** The schema of {@link _GroupMemberView}. */
export const GroupMemberView: BuddySchema<_GroupMemberView> = /* @__PURE__ */ defineSchema(
  $GroupMemberView,
  () => json.GroupMemberView,
);

/** The schema of {@link _GroupMembersView}. */
export const GroupMembersView: BuddySchema<_GroupMembersView> = /* @__PURE__ */ defineSchema(
  $GroupMembersView,
  () => json.GroupMembersView,
);

/** The schema of {@link _AddGroupMemberRequest}. */
export const AddGroupMemberRequest: BuddySchema<_AddGroupMemberRequest> = /* @__PURE__ */ defineSchema(
  $AddGroupMemberRequest,
  () => json.AddGroupMemberRequest,
);

/** The schema of {@link _UpdateGroupMemberRequest}. */
export const UpdateGroupMemberRequest: BuddySchema<_UpdateGroupMemberRequest> = /* @__PURE__ */ defineSchema(
  $UpdateGroupMemberRequest,
  () => json.UpdateGroupMemberRequest,
);

/** The schema of {@link _PermissionSetsView}. */
export const PermissionSetsView: BuddySchema<_PermissionSetsView> = /* @__PURE__ */ defineSchema(
  $PermissionSetsView,
  () => json.PermissionSetsView,
);

/** The schema of {@link _UpdatePermissionSetRequest}. */
export const UpdatePermissionSetRequest: BuddySchema<_UpdatePermissionSetRequest> =
  /* @__PURE__ */ defineSchema($UpdatePermissionSetRequest, () => json.UpdatePermissionSetRequest);

/** The schema of {@link _AddPermissionSetRequest}. */
export const AddPermissionSetRequest: BuddySchema<_AddPermissionSetRequest> = /* @__PURE__ */ defineSchema(
  $AddPermissionSetRequest,
  () => json.AddPermissionSetRequest,
);

/** The schema of {@link _ShortDomainView}. */
export const ShortDomainView: BuddySchema<_ShortDomainView> = /* @__PURE__ */ defineSchema(
  $ShortDomainView,
  () => json.ShortDomainView,
);

/** The schema of {@link _DomainsView}. */
export const DomainsView: BuddySchema<_DomainsView> = /* @__PURE__ */ defineSchema(
  $DomainsView,
  () => json.DomainsView,
);

/** The schema of {@link _DomainType}. */
export const DomainType: BuddySchema<_DomainType> = /* @__PURE__ */ defineSchema(
  $DomainType,
  () => json.DomainType,
);

/** The schema of {@link _AddDomainRequest}. */
export const AddDomainRequest: BuddySchema<_AddDomainRequest> = /* @__PURE__ */ defineSchema(
  $AddDomainRequest,
  () => json.AddDomainRequest,
);

/** The schema of {@link _DomainPointer}. */
export const DomainPointer: BuddySchema<_DomainPointer> = /* @__PURE__ */ defineSchema(
  $DomainPointer,
  () => json.DomainPointer,
);

/** The schema of {@link _DomainView}. */
export const DomainView: BuddySchema<_DomainView> = /* @__PURE__ */ defineSchema(
  $DomainView,
  () => json.DomainView,
);

/** The schema of {@link _DomainYamlView}. */
export const DomainYamlView: BuddySchema<_DomainYamlView> = /* @__PURE__ */ defineSchema(
  $DomainYamlView,
  () => json.DomainYamlView,
);

/** The schema of {@link _RegisterDomainRequest}. */
export const RegisterDomainRequest: BuddySchema<_RegisterDomainRequest> = /* @__PURE__ */ defineSchema(
  $RegisterDomainRequest,
  () => json.RegisterDomainRequest,
);

/** The schema of {@link _ClaimDomainRequest}. */
export const ClaimDomainRequest: BuddySchema<_ClaimDomainRequest> = /* @__PURE__ */ defineSchema(
  $ClaimDomainRequest,
  () => json.ClaimDomainRequest,
);

/** The schema of {@link _DomainRecordType}. */
export const DomainRecordType: BuddySchema<_DomainRecordType> = /* @__PURE__ */ defineSchema(
  $DomainRecordType,
  () => json.DomainRecordType,
);

/** The schema of {@link _ShortRecordView}. */
export const ShortRecordView: BuddySchema<_ShortRecordView> = /* @__PURE__ */ defineSchema(
  $ShortRecordView,
  () => json.ShortRecordView,
);

/** The schema of {@link _RecordsView}. */
export const RecordsView: BuddySchema<_RecordsView> = /* @__PURE__ */ defineSchema(
  $RecordsView,
  () => json.RecordsView,
);

/** The schema of {@link _RecordView}. */
export const RecordView: BuddySchema<_RecordView> = /* @__PURE__ */ defineSchema(
  $RecordView,
  () => json.RecordView,
);

/** The schema of {@link _UpsertDomainRecordRequest}. */
export const UpsertDomainRecordRequest: BuddySchema<_UpsertDomainRecordRequest> =
  /* @__PURE__ */ defineSchema($UpsertDomainRecordRequest, () => json.UpsertDomainRecordRequest);

/** The schema of {@link _ShortDistributionView}. */
export const ShortDistributionView: BuddySchema<_ShortDistributionView> = /* @__PURE__ */ defineSchema(
  $ShortDistributionView,
  () => json.ShortDistributionView,
);

/** The schema of {@link _DistributionsView}. */
export const DistributionsView: BuddySchema<_DistributionsView> = /* @__PURE__ */ defineSchema(
  $DistributionsView,
  () => json.DistributionsView,
);

/** The schema of {@link _DistributionScope}. */
export const DistributionScope: BuddySchema<_DistributionScope> = /* @__PURE__ */ defineSchema(
  $DistributionScope,
  () => json.DistributionScope,
);

/** The schema of {@link _AddDistributionRequest}. */
export const AddDistributionRequest: BuddySchema<_AddDistributionRequest> = /* @__PURE__ */ defineSchema(
  $AddDistributionRequest,
  () => json.AddDistributionRequest,
);

/** The schema of {@link _RouteType}. */
export const RouteType: BuddySchema<_RouteType> = /* @__PURE__ */ defineSchema(
  $RouteType,
  () => json.RouteType,
);

/** The schema of {@link _RouteZoneType}. */
export const RouteZoneType: BuddySchema<_RouteZoneType> = /* @__PURE__ */ defineSchema(
  $RouteZoneType,
  () => json.RouteZoneType,
);

/** The schema of {@link _RouteView}. */
export const RouteView: BuddySchema<_RouteView> = /* @__PURE__ */ defineSchema(
  $RouteView,
  () => json.RouteView,
);

/** The schema of {@link _DistributionView}. */
export const DistributionView: BuddySchema<_DistributionView> = /* @__PURE__ */ defineSchema(
  $DistributionView,
  () => json.DistributionView,
);

/** The schema of {@link _UpdateDistributionRequest}. */
export const UpdateDistributionRequest: BuddySchema<_UpdateDistributionRequest> =
  /* @__PURE__ */ defineSchema($UpdateDistributionRequest, () => json.UpdateDistributionRequest);

/** The schema of {@link _RoutableDomainView}. */
export const RoutableDomainView: BuddySchema<_RoutableDomainView> = /* @__PURE__ */ defineSchema(
  $RoutableDomainView,
  () => json.RoutableDomainView,
);

/** The schema of {@link _RoutableDomainsView}. */
export const RoutableDomainsView: BuddySchema<_RoutableDomainsView> = /* @__PURE__ */ defineSchema(
  $RoutableDomainsView,
  () => json.RoutableDomainsView,
);

/** The schema of {@link _RoutesView}. */
export const RoutesView: BuddySchema<_RoutesView> = /* @__PURE__ */ defineSchema(
  $RoutesView,
  () => json.RoutesView,
);

/** The schema of {@link _UpdateRouteRequest}. */
export const UpdateRouteRequest: BuddySchema<_UpdateRouteRequest> = /* @__PURE__ */ defineSchema(
  $UpdateRouteRequest,
  () => json.UpdateRouteRequest,
);

/** The schema of {@link _AddRouteRequest}. */
export const AddRouteRequest: BuddySchema<_AddRouteRequest> = /* @__PURE__ */ defineSchema(
  $AddRouteRequest,
  () => json.AddRouteRequest,
);

/** The schema of {@link _ShortUnitTestSuiteView}. */
export const ShortUnitTestSuiteView: BuddySchema<_ShortUnitTestSuiteView> = /* @__PURE__ */ defineSchema(
  $ShortUnitTestSuiteView,
  () => json.ShortUnitTestSuiteView,
);

/** The schema of {@link _UnitTestSuitesView}. */
export const UnitTestSuitesView: BuddySchema<_UnitTestSuitesView> = /* @__PURE__ */ defineSchema(
  $UnitTestSuitesView,
  () => json.UnitTestSuitesView,
);

/** The schema of {@link _AddUnitTestSuiteRequest}. */
export const AddUnitTestSuiteRequest: BuddySchema<_AddUnitTestSuiteRequest> = /* @__PURE__ */ defineSchema(
  $AddUnitTestSuiteRequest,
  () => json.AddUnitTestSuiteRequest,
);

/** The schema of {@link _UnitTestSuiteView}. */
export const UnitTestSuiteView: BuddySchema<_UnitTestSuiteView> = /* @__PURE__ */ defineSchema(
  $UnitTestSuiteView,
  () => json.UnitTestSuiteView,
);

/** The schema of {@link _SuiteTokenView}. */
export const SuiteTokenView: BuddySchema<_SuiteTokenView> = /* @__PURE__ */ defineSchema(
  $SuiteTokenView,
  () => json.SuiteTokenView,
);

/** The schema of {@link _TestSessionStatus}. */
export const TestSessionStatus: BuddySchema<_TestSessionStatus> = /* @__PURE__ */ defineSchema(
  $TestSessionStatus,
  () => json.TestSessionStatus,
);

/** The schema of {@link _TestCiProvider}. */
export const TestCiProvider: BuddySchema<_TestCiProvider> = /* @__PURE__ */ defineSchema(
  $TestCiProvider,
  () => json.TestCiProvider,
);

/** The schema of {@link _TestRefType}. */
export const TestRefType: BuddySchema<_TestRefType> = /* @__PURE__ */ defineSchema(
  $TestRefType,
  () => json.TestRefType,
);

/** The schema of {@link _TestSessionView}. */
export const TestSessionView: BuddySchema<_TestSessionView> = /* @__PURE__ */ defineSchema(
  $TestSessionView,
  () => json.TestSessionView,
);

/** The schema of {@link _TestSessionsView}. */
export const TestSessionsView: BuddySchema<_TestSessionsView> = /* @__PURE__ */ defineSchema(
  $TestSessionsView,
  () => json.TestSessionsView,
);

/** The schema of {@link _MemberIdRequest}. */
export const MemberIdRequest: BuddySchema<_MemberIdRequest> = /* @__PURE__ */ defineSchema(
  $MemberIdRequest,
  () => json.MemberIdRequest,
);

/** The schema of {@link _AddTestSessionRequest}. */
export const AddTestSessionRequest: BuddySchema<_AddTestSessionRequest> = /* @__PURE__ */ defineSchema(
  $AddTestSessionRequest,
  () => json.AddTestSessionRequest,
);

/** The schema of {@link _TestCaseStatus}. */
export const TestCaseStatus: BuddySchema<_TestCaseStatus> = /* @__PURE__ */ defineSchema(
  $TestCaseStatus,
  () => json.TestCaseStatus,
);

/** The schema of {@link _ShortTestCaseView}. */
export const ShortTestCaseView: BuddySchema<_ShortTestCaseView> = /* @__PURE__ */ defineSchema(
  $ShortTestCaseView,
  () => json.ShortTestCaseView,
);

/** The schema of {@link _TestCasesView}. */
export const TestCasesView: BuddySchema<_TestCasesView> = /* @__PURE__ */ defineSchema(
  $TestCasesView,
  () => json.TestCasesView,
);

/** The schema of {@link _AddTestCaseRequest}. */
export const AddTestCaseRequest: BuddySchema<_AddTestCaseRequest> = /* @__PURE__ */ defineSchema(
  $AddTestCaseRequest,
  () => json.AddTestCaseRequest,
);

/** The schema of {@link _TestCaseView}. */
export const TestCaseView: BuddySchema<_TestCaseView> = /* @__PURE__ */ defineSchema(
  $TestCaseView,
  () => json.TestCaseView,
);

/** The schema of {@link _TestGroupView}. */
export const TestGroupView: BuddySchema<_TestGroupView> = /* @__PURE__ */ defineSchema(
  $TestGroupView,
  () => json.TestGroupView,
);

/** The schema of {@link _TestGroupsView}. */
export const TestGroupsView: BuddySchema<_TestGroupsView> = /* @__PURE__ */ defineSchema(
  $TestGroupsView,
  () => json.TestGroupsView,
);

/** The schema of {@link _AddTestGroupRequest}. */
export const AddTestGroupRequest: BuddySchema<_AddTestGroupRequest> = /* @__PURE__ */ defineSchema(
  $AddTestGroupRequest,
  () => json.AddTestGroupRequest,
);

/** The schema of {@link _ImportSessionRequest}. */
export const ImportSessionRequest: BuddySchema<_ImportSessionRequest> = /* @__PURE__ */ defineSchema(
  $ImportSessionRequest,
  () => json.ImportSessionRequest,
);

/** The schema of {@link _AddCasesRequest}. */
export const AddCasesRequest: BuddySchema<_AddCasesRequest> = /* @__PURE__ */ defineSchema(
  $AddCasesRequest,
  () => json.AddCasesRequest,
);

/** The schema of {@link _ShortVisualTestSuiteView}. */
export const ShortVisualTestSuiteView: BuddySchema<_ShortVisualTestSuiteView> = /* @__PURE__ */ defineSchema(
  $ShortVisualTestSuiteView,
  () => json.ShortVisualTestSuiteView,
);

/** The schema of {@link _VisualTestSuitesView}. */
export const VisualTestSuitesView: BuddySchema<_VisualTestSuitesView> = /* @__PURE__ */ defineSchema(
  $VisualTestSuitesView,
  () => json.VisualTestSuitesView,
);

/** The schema of {@link _AddVisualTestSuiteRequest}. */
export const AddVisualTestSuiteRequest: BuddySchema<_AddVisualTestSuiteRequest> =
  /* @__PURE__ */ defineSchema($AddVisualTestSuiteRequest, () => json.AddVisualTestSuiteRequest);

/** The schema of {@link _VisualTestSuiteView}. */
export const VisualTestSuiteView: BuddySchema<_VisualTestSuiteView> = /* @__PURE__ */ defineSchema(
  $VisualTestSuiteView,
  () => json.VisualTestSuiteView,
);

/** The schema of {@link _UserView}. */
export const UserView: BuddySchema<_UserView> = /* @__PURE__ */ defineSchema($UserView, () => json.UserView);

/** The schema of {@link _UpdateUserRequest}. */
export const UpdateUserRequest: BuddySchema<_UpdateUserRequest> = /* @__PURE__ */ defineSchema(
  $UpdateUserRequest,
  () => json.UpdateUserRequest,
);

/** The schema of {@link _TokenView}. */
export const TokenView: BuddySchema<_TokenView> = /* @__PURE__ */ defineSchema(
  $TokenView,
  () => json.TokenView,
);

/** The schema of {@link _UserEmailView}. */
export const UserEmailView: BuddySchema<_UserEmailView> = /* @__PURE__ */ defineSchema(
  $UserEmailView,
  () => json.UserEmailView,
);

/** The schema of {@link _UserEmailsView}. */
export const UserEmailsView: BuddySchema<_UserEmailsView> = /* @__PURE__ */ defineSchema(
  $UserEmailsView,
  () => json.UserEmailsView,
);

/** The schema of {@link _AddEmailRequest}. */
export const AddEmailRequest: BuddySchema<_AddEmailRequest> = /* @__PURE__ */ defineSchema(
  $AddEmailRequest,
  () => json.AddEmailRequest,
);

/** The schema of {@link _PublicSshKeyView}. */
export const PublicSshKeyView: BuddySchema<_PublicSshKeyView> = /* @__PURE__ */ defineSchema(
  $PublicSshKeyView,
  () => json.PublicSshKeyView,
);

/** The schema of {@link _PublicSshKeysView}. */
export const PublicSshKeysView: BuddySchema<_PublicSshKeysView> = /* @__PURE__ */ defineSchema(
  $PublicSshKeysView,
  () => json.PublicSshKeysView,
);

/** The schema of {@link _AddSshKeyRequest}. */
export const AddSshKeyRequest: BuddySchema<_AddSshKeyRequest> = /* @__PURE__ */ defineSchema(
  $AddSshKeyRequest,
  () => json.AddSshKeyRequest,
);

/** The schema of {@link _ShortTokenView}. */
export const ShortTokenView: BuddySchema<_ShortTokenView> = /* @__PURE__ */ defineSchema(
  $ShortTokenView,
  () => json.ShortTokenView,
);

/** The schema of {@link _TokensView}. */
export const TokensView: BuddySchema<_TokensView> = /* @__PURE__ */ defineSchema(
  $TokensView,
  () => json.TokensView,
);

/** The schema of {@link _AddTokenRequest}. */
export const AddTokenRequest: BuddySchema<_AddTokenRequest> = /* @__PURE__ */ defineSchema(
  $AddTokenRequest,
  () => json.AddTokenRequest,
);

/** The schema of {@link _IssueTokenRequest}. */
export const IssueTokenRequest: BuddySchema<_IssueTokenRequest> = /* @__PURE__ */ defineSchema(
  $IssueTokenRequest,
  () => json.IssueTokenRequest,
);

/** The schema of {@link _DynamicClientRegistrationRequest}. */
export const DynamicClientRegistrationRequest: BuddySchema<_DynamicClientRegistrationRequest> =
  /* @__PURE__ */ defineSchema(
    $DynamicClientRegistrationRequest,
    () => json.DynamicClientRegistrationRequest,
  );

/** The schema of {@link _DynamicClientRegistrationResponse}. */
export const DynamicClientRegistrationResponse: BuddySchema<_DynamicClientRegistrationResponse> =
  /* @__PURE__ */ defineSchema(
    $DynamicClientRegistrationResponse,
    () => json.DynamicClientRegistrationResponse,
  );

/** The schema of {@link _OAuthGrantType}. */
export const OAuthGrantType: BuddySchema<_OAuthGrantType> = /* @__PURE__ */ defineSchema(
  $OAuthGrantType,
  () => json.OAuthGrantType,
);

/** The schema of {@link _IssueOAuthTokenRequest}. */
export const IssueOAuthTokenRequest: BuddySchema<_IssueOAuthTokenRequest> = /* @__PURE__ */ defineSchema(
  $IssueOAuthTokenRequest,
  () => json.IssueOAuthTokenRequest,
);

/** The schema of {@link _OAuthTokenView}. */
export const OAuthTokenView: BuddySchema<_OAuthTokenView> = /* @__PURE__ */ defineSchema(
  $OAuthTokenView,
  () => json.OAuthTokenView,
);

/** The schema of {@link _OAuthTokenType}. */
export const OAuthTokenType: BuddySchema<_OAuthTokenType> = /* @__PURE__ */ defineSchema(
  $OAuthTokenType,
  () => json.OAuthTokenType,
);

/** The schema of {@link _RevokeOAuthTokenRequest}. */
export const RevokeOAuthTokenRequest: BuddySchema<_RevokeOAuthTokenRequest> = /* @__PURE__ */ defineSchema(
  $RevokeOAuthTokenRequest,
  () => json.RevokeOAuthTokenRequest,
);
