// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  ErrorMessageView as _ErrorMessageView,
  ErrorView as _ErrorView,
  ShortWorkspaceView as _ShortWorkspaceView,
  WorkspacesView as _WorkspacesView,
  MachineSize as _MachineSize,
  WorkspaceView as _WorkspaceView,
  IdsView as _IdsView,
  ProjectSortKey as _ProjectSortKey,
  SortDirection as _SortDirection,
  ProjectStatus as _ProjectStatus,
  ProjectAccess as _ProjectAccess,
  ShortProjectView as _ShortProjectView,
  ProjectsView as _ProjectsView,
  MemberView as _MemberView,
  IntegrationType as _IntegrationType,
  IntegrationAuthType as _IntegrationAuthType,
  IntegrationIdView as _IntegrationIdView,
  ProjectView as _ProjectView,
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
  AccessLevel as _AccessLevel,
  UserPermissionView as _UserPermissionView,
  GroupPermissionView as _GroupPermissionView,
  PermissionsView as _PermissionsView,
  ActionType as _ActionType,
  ActionTriggerTime as _ActionTriggerTime,
  ActionRunNext as _ActionRunNext,
  TriggerConditionType as _TriggerConditionType,
  TriggerStatus as _TriggerStatus,
  TriggerConditionView as _TriggerConditionView,
  IntegrationIdentifierView as _IntegrationIdentifierView,
  VariableType as _VariableType,
  VariableFilePlace as _VariableFilePlace,
  EnvironmentVariableView as _EnvironmentVariableView,
  ShortActionResponse as _ShortActionResponse,
  PipelineCacheScope as _PipelineCacheScope,
  PipelineView as _PipelineView,
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
  AllowedPipelineView as _AllowedPipelineView,
  AllowedSandboxView as _AllowedSandboxView,
  UpdateVariableRequest as _UpdateVariableRequest,
  AddVariableRequest as _AddVariableRequest,
  EnvironmentScope as _EnvironmentScope,
  ShortEnvironmentView as _ShortEnvironmentView,
  EnvironmentsView as _EnvironmentsView,
  AllowedEnvironmentView as _AllowedEnvironmentView,
  EnvironmentView as _EnvironmentView,
  IntegrationScope as _IntegrationScope,
  IntegrationPermissionsView as _IntegrationPermissionsView,
  ShortIntegrationView as _ShortIntegrationView,
  IntegrationsView as _IntegrationsView,
  CreatableIntegrationType as _CreatableIntegrationType,
  RoleAssumptionView as _RoleAssumptionView,
  UpdateIntegrationRequest as _UpdateIntegrationRequest,
  AddIntegrationRequest as _AddIntegrationRequest,
  IntegrationView as _IntegrationView,
  WorkspaceMemberSortKey as _WorkspaceMemberSortKey,
  WorkspaceMemberView as _WorkspaceMemberView,
  WorkspaceMembersView as _WorkspaceMembersView,
  ShortGroupView as _ShortGroupView,
  GroupsView as _GroupsView,
  GroupView as _GroupView,
  UserView as _UserView,
  TokenView as _TokenView,
} from "@buddy-openapi/types";
import { type BuddySchema, defineSchema } from "../../validate/schema.js";
import { ErrorMessageView as $ErrorMessageView } from "./response/ErrorMessageView.js";
import { ErrorView as $ErrorView } from "./response/ErrorView.js";
import { ShortWorkspaceView as $ShortWorkspaceView } from "./response/ShortWorkspaceView.js";
import { WorkspacesView as $WorkspacesView } from "./response/WorkspacesView.js";
import { MachineSize as $MachineSize } from "./response/MachineSize.js";
import { WorkspaceView as $WorkspaceView } from "./response/WorkspaceView.js";
import { IdsView as $IdsView } from "./response/IdsView.js";
import { ProjectSortKey as $ProjectSortKey } from "./request/ProjectSortKey.js";
import { SortDirection as $SortDirection } from "./request/SortDirection.js";
import { ProjectStatus as $ProjectStatus } from "./response/ProjectStatus.js";
import { ProjectAccess as $ProjectAccess } from "./response/ProjectAccess.js";
import { ShortProjectView as $ShortProjectView } from "./response/ShortProjectView.js";
import { ProjectsView as $ProjectsView } from "./response/ProjectsView.js";
import { MemberView as $MemberView } from "./response/MemberView.js";
import { IntegrationType as $IntegrationType } from "./response/IntegrationType.js";
import { IntegrationAuthType as $IntegrationAuthType } from "./response/IntegrationAuthType.js";
import { IntegrationIdView as $IntegrationIdView } from "./response/IntegrationIdView.js";
import { ProjectView as $ProjectView } from "./response/ProjectView.js";
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
import { AccessLevel as $AccessLevel } from "./response/AccessLevel.js";
import { UserPermissionView as $UserPermissionView } from "./response/UserPermissionView.js";
import { GroupPermissionView as $GroupPermissionView } from "./response/GroupPermissionView.js";
import { PermissionsView as $PermissionsView } from "./response/PermissionsView.js";
import { ActionType as $ActionType } from "./response/ActionType.js";
import { ActionTriggerTime as $ActionTriggerTime } from "./response/ActionTriggerTime.js";
import { ActionRunNext as $ActionRunNext } from "./response/ActionRunNext.js";
import { TriggerConditionType as $TriggerConditionType } from "./response/TriggerConditionType.js";
import { TriggerStatus as $TriggerStatus } from "./response/TriggerStatus.js";
import { TriggerConditionView as $TriggerConditionView } from "./response/TriggerConditionView.js";
import { IntegrationIdentifierView as $IntegrationIdentifierView } from "./response/IntegrationIdentifierView.js";
import { VariableType as $VariableType } from "./response/VariableType.js";
import { VariableFilePlace as $VariableFilePlace } from "./response/VariableFilePlace.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "./response/EnvironmentVariableView.js";
import { ShortActionResponse as $ShortActionResponse } from "./response/ShortActionResponse.js";
import { PipelineCacheScope as $PipelineCacheScope } from "./response/PipelineCacheScope.js";
import { PipelineView as $PipelineView } from "./response/PipelineView.js";
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
import { AllowedPipelineView as $AllowedPipelineView } from "./response/AllowedPipelineView.js";
import { AllowedSandboxView as $AllowedSandboxView } from "./request/AllowedSandboxView.js";
import { UpdateVariableRequest as $UpdateVariableRequest } from "./request/UpdateVariableRequest.js";
import { AddVariableRequest as $AddVariableRequest } from "./request/AddVariableRequest.js";
import { EnvironmentScope as $EnvironmentScope } from "./response/EnvironmentScope.js";
import { ShortEnvironmentView as $ShortEnvironmentView } from "./response/ShortEnvironmentView.js";
import { EnvironmentsView as $EnvironmentsView } from "./response/EnvironmentsView.js";
import { AllowedEnvironmentView as $AllowedEnvironmentView } from "./response/AllowedEnvironmentView.js";
import { EnvironmentView as $EnvironmentView } from "./response/EnvironmentView.js";
import { IntegrationScope as $IntegrationScope } from "./response/IntegrationScope.js";
import { IntegrationPermissionsView as $IntegrationPermissionsView } from "./response/IntegrationPermissionsView.js";
import { ShortIntegrationView as $ShortIntegrationView } from "./response/ShortIntegrationView.js";
import { IntegrationsView as $IntegrationsView } from "./response/IntegrationsView.js";
import { CreatableIntegrationType as $CreatableIntegrationType } from "./request/CreatableIntegrationType.js";
import { RoleAssumptionView as $RoleAssumptionView } from "./request/RoleAssumptionView.js";
import { UpdateIntegrationRequest as $UpdateIntegrationRequest } from "./request/UpdateIntegrationRequest.js";
import { AddIntegrationRequest as $AddIntegrationRequest } from "./request/AddIntegrationRequest.js";
import { IntegrationView as $IntegrationView } from "./response/IntegrationView.js";
import { WorkspaceMemberSortKey as $WorkspaceMemberSortKey } from "./request/WorkspaceMemberSortKey.js";
import { WorkspaceMemberView as $WorkspaceMemberView } from "./response/WorkspaceMemberView.js";
import { WorkspaceMembersView as $WorkspaceMembersView } from "./response/WorkspaceMembersView.js";
import { ShortGroupView as $ShortGroupView } from "./response/ShortGroupView.js";
import { GroupsView as $GroupsView } from "./response/GroupsView.js";
import { GroupView as $GroupView } from "./response/GroupView.js";
import { UserView as $UserView } from "./response/UserView.js";
import { TokenView as $TokenView } from "./response/TokenView.js";

/** The schema of {@link _ErrorMessageView}. */
export const ErrorMessageView: BuddySchema<_ErrorMessageView> =
  /* @__PURE__ */ defineSchema($ErrorMessageView);

/** The schema of {@link _ErrorView}. */
export const ErrorView: BuddySchema<_ErrorView> = /* @__PURE__ */ defineSchema($ErrorView);

/** The schema of {@link _ShortWorkspaceView}. */
export const ShortWorkspaceView: BuddySchema<_ShortWorkspaceView> =
  /* @__PURE__ */ defineSchema($ShortWorkspaceView);

/** The schema of {@link _WorkspacesView}. */
export const WorkspacesView: BuddySchema<_WorkspacesView> = /* @__PURE__ */ defineSchema($WorkspacesView);

/** The schema of {@link _MachineSize}. */
export const MachineSize: BuddySchema<_MachineSize> = /* @__PURE__ */ defineSchema($MachineSize);

/** The schema of {@link _WorkspaceView}. */
export const WorkspaceView: BuddySchema<_WorkspaceView> = /* @__PURE__ */ defineSchema($WorkspaceView);

/** The schema of {@link _IdsView}. */
export const IdsView: BuddySchema<_IdsView> = /* @__PURE__ */ defineSchema($IdsView);

/** The schema of {@link _ProjectSortKey}. */
export const ProjectSortKey: BuddySchema<_ProjectSortKey> = /* @__PURE__ */ defineSchema($ProjectSortKey);

/** The schema of {@link _SortDirection}. */
export const SortDirection: BuddySchema<_SortDirection> = /* @__PURE__ */ defineSchema($SortDirection);

/** The schema of {@link _ProjectStatus}. */
export const ProjectStatus: BuddySchema<_ProjectStatus> = /* @__PURE__ */ defineSchema($ProjectStatus);

/** The schema of {@link _ProjectAccess}. */
export const ProjectAccess: BuddySchema<_ProjectAccess> = /* @__PURE__ */ defineSchema($ProjectAccess);

/** The schema of {@link _ShortProjectView}. */
export const ShortProjectView: BuddySchema<_ShortProjectView> =
  /* @__PURE__ */ defineSchema($ShortProjectView);

/** The schema of {@link _ProjectsView}. */
export const ProjectsView: BuddySchema<_ProjectsView> = /* @__PURE__ */ defineSchema($ProjectsView);

/** The schema of {@link _MemberView}. */
export const MemberView: BuddySchema<_MemberView> = /* @__PURE__ */ defineSchema($MemberView);

/** The schema of {@link _IntegrationType}. */
export const IntegrationType: BuddySchema<_IntegrationType> = /* @__PURE__ */ defineSchema($IntegrationType);

/** The schema of {@link _IntegrationAuthType}. */
export const IntegrationAuthType: BuddySchema<_IntegrationAuthType> =
  /* @__PURE__ */ defineSchema($IntegrationAuthType);

/** The schema of {@link _IntegrationIdView}. */
export const IntegrationIdView: BuddySchema<_IntegrationIdView> =
  /* @__PURE__ */ defineSchema($IntegrationIdView);

/** The schema of {@link _ProjectView}. */
export const ProjectView: BuddySchema<_ProjectView> = /* @__PURE__ */ defineSchema($ProjectView);

/** The schema of {@link _PipelineSortKey}. */
export const PipelineSortKey: BuddySchema<_PipelineSortKey> = /* @__PURE__ */ defineSchema($PipelineSortKey);

/** The schema of {@link _PipelineDefinitionSource}. */
export const PipelineDefinitionSource: BuddySchema<_PipelineDefinitionSource> =
  /* @__PURE__ */ defineSchema($PipelineDefinitionSource);

/** The schema of {@link _GitConfigRef}. */
export const GitConfigRef: BuddySchema<_GitConfigRef> = /* @__PURE__ */ defineSchema($GitConfigRef);

/** The schema of {@link _PipelineEventType}. */
export const PipelineEventType: BuddySchema<_PipelineEventType> =
  /* @__PURE__ */ defineSchema($PipelineEventType);

/** The schema of {@link _PullRequestEvent}. */
export const PullRequestEvent: BuddySchema<_PullRequestEvent> =
  /* @__PURE__ */ defineSchema($PullRequestEvent);

/** The schema of {@link _EventArtifactScope}. */
export const EventArtifactScope: BuddySchema<_EventArtifactScope> =
  /* @__PURE__ */ defineSchema($EventArtifactScope);

/** The schema of {@link _EventArtifactView}. */
export const EventArtifactView: BuddySchema<_EventArtifactView> =
  /* @__PURE__ */ defineSchema($EventArtifactView);

/** The schema of {@link _EventEnvironmentScope}. */
export const EventEnvironmentScope: BuddySchema<_EventEnvironmentScope> =
  /* @__PURE__ */ defineSchema($EventEnvironmentScope);

/** The schema of {@link _EventEnvironmentView}. */
export const EventEnvironmentView: BuddySchema<_EventEnvironmentView> =
  /* @__PURE__ */ defineSchema($EventEnvironmentView);

/** The schema of {@link _EventCustomFieldView}. */
export const EventCustomFieldView: BuddySchema<_EventCustomFieldView> =
  /* @__PURE__ */ defineSchema($EventCustomFieldView);

/** The schema of {@link _PipelineEventView}. */
export const PipelineEventView: BuddySchema<_PipelineEventView> =
  /* @__PURE__ */ defineSchema($PipelineEventView);

/** The schema of {@link _PipelinePriority}. */
export const PipelinePriority: BuddySchema<_PipelinePriority> =
  /* @__PURE__ */ defineSchema($PipelinePriority);

/** The schema of {@link _ExecutionStatus}. */
export const ExecutionStatus: BuddySchema<_ExecutionStatus> = /* @__PURE__ */ defineSchema($ExecutionStatus);

/** The schema of {@link _OlderRunsPolicy}. */
export const OlderRunsPolicy: BuddySchema<_OlderRunsPolicy> = /* @__PURE__ */ defineSchema($OlderRunsPolicy);

/** The schema of {@link _PipelinePropertyView}. */
export const PipelinePropertyView: BuddySchema<_PipelinePropertyView> =
  /* @__PURE__ */ defineSchema($PipelinePropertyView);

/** The schema of {@link _YamlDefinitionView}. */
export const YamlDefinitionView: BuddySchema<_YamlDefinitionView> =
  /* @__PURE__ */ defineSchema($YamlDefinitionView);

/** The schema of {@link _GitChangesetBase}. */
export const GitChangesetBase: BuddySchema<_GitChangesetBase> =
  /* @__PURE__ */ defineSchema($GitChangesetBase);

/** The schema of {@link _FilesystemChangesetBase}. */
export const FilesystemChangesetBase: BuddySchema<_FilesystemChangesetBase> =
  /* @__PURE__ */ defineSchema($FilesystemChangesetBase);

/** The schema of {@link _PipelineCpu}. */
export const PipelineCpu: BuddySchema<_PipelineCpu> = /* @__PURE__ */ defineSchema($PipelineCpu);

/** The schema of {@link _ShortPipelineView}. */
export const ShortPipelineView: BuddySchema<_ShortPipelineView> =
  /* @__PURE__ */ defineSchema($ShortPipelineView);

/** The schema of {@link _PipelinesView}. */
export const PipelinesView: BuddySchema<_PipelinesView> = /* @__PURE__ */ defineSchema($PipelinesView);

/** The schema of {@link _AccessLevel}. */
export const AccessLevel: BuddySchema<_AccessLevel> = /* @__PURE__ */ defineSchema($AccessLevel);

/** The schema of {@link _UserPermissionView}. */
export const UserPermissionView: BuddySchema<_UserPermissionView> =
  /* @__PURE__ */ defineSchema($UserPermissionView);

/** The schema of {@link _GroupPermissionView}. */
export const GroupPermissionView: BuddySchema<_GroupPermissionView> =
  /* @__PURE__ */ defineSchema($GroupPermissionView);

/** The schema of {@link _PermissionsView}. */
export const PermissionsView: BuddySchema<_PermissionsView> = /* @__PURE__ */ defineSchema($PermissionsView);

/** The schema of {@link _ActionType}. */
export const ActionType: BuddySchema<_ActionType> = /* @__PURE__ */ defineSchema($ActionType);

/** The schema of {@link _ActionTriggerTime}. */
export const ActionTriggerTime: BuddySchema<_ActionTriggerTime> =
  /* @__PURE__ */ defineSchema($ActionTriggerTime);

/** The schema of {@link _ActionRunNext}. */
export const ActionRunNext: BuddySchema<_ActionRunNext> = /* @__PURE__ */ defineSchema($ActionRunNext);

/** The schema of {@link _TriggerConditionType}. */
export const TriggerConditionType: BuddySchema<_TriggerConditionType> =
  /* @__PURE__ */ defineSchema($TriggerConditionType);

/** The schema of {@link _TriggerStatus}. */
export const TriggerStatus: BuddySchema<_TriggerStatus> = /* @__PURE__ */ defineSchema($TriggerStatus);

/** The schema of {@link _TriggerConditionView}. */
export const TriggerConditionView: BuddySchema<_TriggerConditionView> =
  /* @__PURE__ */ defineSchema($TriggerConditionView);

/** The schema of {@link _IntegrationIdentifierView}. */
export const IntegrationIdentifierView: BuddySchema<_IntegrationIdentifierView> =
  /* @__PURE__ */ defineSchema($IntegrationIdentifierView);

/** The schema of {@link _VariableType}. */
export const VariableType: BuddySchema<_VariableType> = /* @__PURE__ */ defineSchema($VariableType);

/** The schema of {@link _VariableFilePlace}. */
export const VariableFilePlace: BuddySchema<_VariableFilePlace> =
  /* @__PURE__ */ defineSchema($VariableFilePlace);

/** The schema of {@link _EnvironmentVariableView}. */
export const EnvironmentVariableView: BuddySchema<_EnvironmentVariableView> =
  /* @__PURE__ */ defineSchema($EnvironmentVariableView);

/** The schema of {@link _ShortActionResponse}. */
export const ShortActionResponse: BuddySchema<_ShortActionResponse> =
  /* @__PURE__ */ defineSchema($ShortActionResponse);

/** The schema of {@link _PipelineCacheScope}. */
export const PipelineCacheScope: BuddySchema<_PipelineCacheScope> =
  /* @__PURE__ */ defineSchema($PipelineCacheScope);

/** The schema of {@link _PipelineView}. */
export const PipelineView: BuddySchema<_PipelineView> = /* @__PURE__ */ defineSchema($PipelineView);

/** The schema of {@link _ExecutionTrigger}. */
export const ExecutionTrigger: BuddySchema<_ExecutionTrigger> =
  /* @__PURE__ */ defineSchema($ExecutionTrigger);

/** The schema of {@link _ShortCommitView}. */
export const ShortCommitView: BuddySchema<_ShortCommitView> = /* @__PURE__ */ defineSchema($ShortCommitView);

/** The schema of {@link _BranchView}. */
export const BranchView: BuddySchema<_BranchView> = /* @__PURE__ */ defineSchema($BranchView);

/** The schema of {@link _TagView}. */
export const TagView: BuddySchema<_TagView> = /* @__PURE__ */ defineSchema($TagView);

/** The schema of {@link _PullRequestView}. */
export const PullRequestView: BuddySchema<_PullRequestView> = /* @__PURE__ */ defineSchema($PullRequestView);

/** The schema of {@link _ExecutionPipelineView}. */
export const ExecutionPipelineView: BuddySchema<_ExecutionPipelineView> =
  /* @__PURE__ */ defineSchema($ExecutionPipelineView);

/** The schema of {@link _ShortExecutionView}. */
export const ShortExecutionView: BuddySchema<_ShortExecutionView> =
  /* @__PURE__ */ defineSchema($ShortExecutionView);

/** The schema of {@link _ExecutionsView}. */
export const ExecutionsView: BuddySchema<_ExecutionsView> = /* @__PURE__ */ defineSchema($ExecutionsView);

/** The schema of {@link _PassVariableRequest}. */
export const PassVariableRequest: BuddySchema<_PassVariableRequest> =
  /* @__PURE__ */ defineSchema($PassVariableRequest);

/** The schema of {@link _RevisionRequest}. */
export const RevisionRequest: BuddySchema<_RevisionRequest> = /* @__PURE__ */ defineSchema($RevisionRequest);

/** The schema of {@link _RefRequest}. */
export const RefRequest: BuddySchema<_RefRequest> = /* @__PURE__ */ defineSchema($RefRequest);

/** The schema of {@link _RunPipelineRequest}. */
export const RunPipelineRequest: BuddySchema<_RunPipelineRequest> =
  /* @__PURE__ */ defineSchema($RunPipelineRequest);

/** The schema of {@link _SimpleVariableView}. */
export const SimpleVariableView: BuddySchema<_SimpleVariableView> =
  /* @__PURE__ */ defineSchema($SimpleVariableView);

/** The schema of {@link _VisualTestsOutputStatus}. */
export const VisualTestsOutputStatus: BuddySchema<_VisualTestsOutputStatus> =
  /* @__PURE__ */ defineSchema($VisualTestsOutputStatus);

/** The schema of {@link _VisualTestsOutputView}. */
export const VisualTestsOutputView: BuddySchema<_VisualTestsOutputView> =
  /* @__PURE__ */ defineSchema($VisualTestsOutputView);

/** The schema of {@link _ShortActionExecutionView}. */
export const ShortActionExecutionView: BuddySchema<_ShortActionExecutionView> =
  /* @__PURE__ */ defineSchema($ShortActionExecutionView);

/** The schema of {@link _ExecutionView}. */
export const ExecutionView: BuddySchema<_ExecutionView> = /* @__PURE__ */ defineSchema($ExecutionView);

/** The schema of {@link _ExecutionOperation}. */
export const ExecutionOperation: BuddySchema<_ExecutionOperation> =
  /* @__PURE__ */ defineSchema($ExecutionOperation);

/** The schema of {@link _UpdateExecutionRequest}. */
export const UpdateExecutionRequest: BuddySchema<_UpdateExecutionRequest> =
  /* @__PURE__ */ defineSchema($UpdateExecutionRequest);

/** The schema of {@link _ActionExecutionView}. */
export const ActionExecutionView: BuddySchema<_ActionExecutionView> =
  /* @__PURE__ */ defineSchema($ActionExecutionView);

/** The schema of {@link _ActionExecutionLogsView}. */
export const ActionExecutionLogsView: BuddySchema<_ActionExecutionLogsView> =
  /* @__PURE__ */ defineSchema($ActionExecutionLogsView);

/** The schema of {@link _ProjectNameView}. */
export const ProjectNameView: BuddySchema<_ProjectNameView> = /* @__PURE__ */ defineSchema($ProjectNameView);

/** The schema of {@link _PipelineIdView}. */
export const PipelineIdView: BuddySchema<_PipelineIdView> = /* @__PURE__ */ defineSchema($PipelineIdView);

/** The schema of {@link _ActionIdView}. */
export const ActionIdView: BuddySchema<_ActionIdView> = /* @__PURE__ */ defineSchema($ActionIdView);

/** The schema of {@link _EnvironmentIdView}. */
export const EnvironmentIdView: BuddySchema<_EnvironmentIdView> =
  /* @__PURE__ */ defineSchema($EnvironmentIdView);

/** The schema of {@link _SandboxIdView}. */
export const SandboxIdView: BuddySchema<_SandboxIdView> = /* @__PURE__ */ defineSchema($SandboxIdView);

/** The schema of {@link _VariableView}. */
export const VariableView: BuddySchema<_VariableView> = /* @__PURE__ */ defineSchema($VariableView);

/** The schema of {@link _VariablesView}. */
export const VariablesView: BuddySchema<_VariablesView> = /* @__PURE__ */ defineSchema($VariablesView);

/** The schema of {@link _AllowedPipelineView}. */
export const AllowedPipelineView: BuddySchema<_AllowedPipelineView> =
  /* @__PURE__ */ defineSchema($AllowedPipelineView);

/** The schema of {@link _AllowedSandboxView}. */
export const AllowedSandboxView: BuddySchema<_AllowedSandboxView> =
  /* @__PURE__ */ defineSchema($AllowedSandboxView);

/** The schema of {@link _UpdateVariableRequest}. */
export const UpdateVariableRequest: BuddySchema<_UpdateVariableRequest> =
  /* @__PURE__ */ defineSchema($UpdateVariableRequest);

/** The schema of {@link _AddVariableRequest}. */
export const AddVariableRequest: BuddySchema<_AddVariableRequest> =
  /* @__PURE__ */ defineSchema($AddVariableRequest);

/** The schema of {@link _EnvironmentScope}. */
export const EnvironmentScope: BuddySchema<_EnvironmentScope> =
  /* @__PURE__ */ defineSchema($EnvironmentScope);

/** The schema of {@link _ShortEnvironmentView}. */
export const ShortEnvironmentView: BuddySchema<_ShortEnvironmentView> =
  /* @__PURE__ */ defineSchema($ShortEnvironmentView);

/** The schema of {@link _EnvironmentsView}. */
export const EnvironmentsView: BuddySchema<_EnvironmentsView> =
  /* @__PURE__ */ defineSchema($EnvironmentsView);

/** The schema of {@link _AllowedEnvironmentView}. */
export const AllowedEnvironmentView: BuddySchema<_AllowedEnvironmentView> =
  /* @__PURE__ */ defineSchema($AllowedEnvironmentView);

/** The schema of {@link _EnvironmentView}. */
export const EnvironmentView: BuddySchema<_EnvironmentView> = /* @__PURE__ */ defineSchema($EnvironmentView);

/** The schema of {@link _IntegrationScope}. */
export const IntegrationScope: BuddySchema<_IntegrationScope> =
  /* @__PURE__ */ defineSchema($IntegrationScope);

/** The schema of {@link _IntegrationPermissionsView}. */
export const IntegrationPermissionsView: BuddySchema<_IntegrationPermissionsView> =
  /* @__PURE__ */ defineSchema($IntegrationPermissionsView);

/** The schema of {@link _ShortIntegrationView}. */
export const ShortIntegrationView: BuddySchema<_ShortIntegrationView> =
  /* @__PURE__ */ defineSchema($ShortIntegrationView);

/** The schema of {@link _IntegrationsView}. */
export const IntegrationsView: BuddySchema<_IntegrationsView> =
  /* @__PURE__ */ defineSchema($IntegrationsView);

/** The schema of {@link _CreatableIntegrationType}. */
export const CreatableIntegrationType: BuddySchema<_CreatableIntegrationType> =
  /* @__PURE__ */ defineSchema($CreatableIntegrationType);

/** The schema of {@link _RoleAssumptionView}. */
export const RoleAssumptionView: BuddySchema<_RoleAssumptionView> =
  /* @__PURE__ */ defineSchema($RoleAssumptionView);

/** The schema of {@link _UpdateIntegrationRequest}. */
export const UpdateIntegrationRequest: BuddySchema<_UpdateIntegrationRequest> =
  /* @__PURE__ */ defineSchema($UpdateIntegrationRequest);

/** The schema of {@link _AddIntegrationRequest}. */
export const AddIntegrationRequest: BuddySchema<_AddIntegrationRequest> =
  /* @__PURE__ */ defineSchema($AddIntegrationRequest);

/** The schema of {@link _IntegrationView}. */
export const IntegrationView: BuddySchema<_IntegrationView> = /* @__PURE__ */ defineSchema($IntegrationView);

/** The schema of {@link _WorkspaceMemberSortKey}. */
export const WorkspaceMemberSortKey: BuddySchema<_WorkspaceMemberSortKey> =
  /* @__PURE__ */ defineSchema($WorkspaceMemberSortKey);

/** The schema of {@link _WorkspaceMemberView}. */
export const WorkspaceMemberView: BuddySchema<_WorkspaceMemberView> =
  /* @__PURE__ */ defineSchema($WorkspaceMemberView);

/** The schema of {@link _WorkspaceMembersView}. */
export const WorkspaceMembersView: BuddySchema<_WorkspaceMembersView> =
  /* @__PURE__ */ defineSchema($WorkspaceMembersView);

/** The schema of {@link _ShortGroupView}. */
export const ShortGroupView: BuddySchema<_ShortGroupView> = /* @__PURE__ */ defineSchema($ShortGroupView);

/** The schema of {@link _GroupsView}. */
export const GroupsView: BuddySchema<_GroupsView> = /* @__PURE__ */ defineSchema($GroupsView);

/** The schema of {@link _GroupView}. */
export const GroupView: BuddySchema<_GroupView> = /* @__PURE__ */ defineSchema($GroupView);

/** The schema of {@link _UserView}. */
export const UserView: BuddySchema<_UserView> = /* @__PURE__ */ defineSchema($UserView);

/** The schema of {@link _TokenView}. */
export const TokenView: BuddySchema<_TokenView> = /* @__PURE__ */ defineSchema($TokenView);
