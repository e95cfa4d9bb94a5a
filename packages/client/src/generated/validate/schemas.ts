// Generated from spec/ by `pnpm generate`. Do not edit.

import type * as types from "@buddy-openapi/types";
import { type BuddySchema, defineSchema } from "../../validate/schema.js";
import { ErrorMessageView as $ErrorMessageView } from "./response/ErrorMessageView.js";
import { ErrorView as $ErrorView } from "./response/ErrorView.js";
import { ShortWorkspaceView as $ShortWorkspaceView } from "./response/ShortWorkspaceView.js";
import { WorkspacesView as $WorkspacesView } from "./response/WorkspacesView.js";
import { MachineSize as $MachineSize } from "./response/MachineSize.js";
import { WorkspaceView as $WorkspaceView } from "./response/WorkspaceView.js";
import { IdsView as $IdsView } from "./response/IdsView.js";
import { ProjectSortKey as $ProjectSortKey } from "./response/ProjectSortKey.js";
import { SortDirection as $SortDirection } from "./response/SortDirection.js";
import { ProjectStatus as $ProjectStatus } from "./response/ProjectStatus.js";
import { ProjectAccess as $ProjectAccess } from "./response/ProjectAccess.js";
import { ShortProjectView as $ShortProjectView } from "./response/ShortProjectView.js";
import { ProjectsView as $ProjectsView } from "./response/ProjectsView.js";
import { MemberView as $MemberView } from "./response/MemberView.js";
import { IntegrationType as $IntegrationType } from "./response/IntegrationType.js";
import { IntegrationAuthType as $IntegrationAuthType } from "./response/IntegrationAuthType.js";
import { IntegrationIdView as $IntegrationIdView } from "./response/IntegrationIdView.js";
import { ProjectView as $ProjectView } from "./response/ProjectView.js";
import { PipelineSortKey as $PipelineSortKey } from "./response/PipelineSortKey.js";
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
import { PipelineActionView as $PipelineActionView } from "./response/PipelineActionView.js";
import { TriggerConditionType as $TriggerConditionType } from "./response/TriggerConditionType.js";
import { TriggerConditionView as $TriggerConditionView } from "./response/TriggerConditionView.js";
import { PipelineView as $PipelineView } from "./response/PipelineView.js";
import { ExecutionTrigger as $ExecutionTrigger } from "./response/ExecutionTrigger.js";
import { BranchView as $BranchView } from "./response/BranchView.js";
import { RefView as $RefView } from "./response/RefView.js";
import { CommitPersonView as $CommitPersonView } from "./response/CommitPersonView.js";
import { CommitView as $CommitView } from "./response/CommitView.js";
import { ExecutionPipelineView as $ExecutionPipelineView } from "./response/ExecutionPipelineView.js";
import { ShortExecutionView as $ShortExecutionView } from "./response/ShortExecutionView.js";
import { ExecutionsView as $ExecutionsView } from "./response/ExecutionsView.js";
import { PassVariableRequest as $PassVariableRequest } from "./request/PassVariableRequest.js";
import { RevisionRequest as $RevisionRequest } from "./request/RevisionRequest.js";
import { RefRequest as $RefRequest } from "./request/RefRequest.js";
import { RunPipelineRequest as $RunPipelineRequest } from "./request/RunPipelineRequest.js";
import { VariableType as $VariableType } from "./response/VariableType.js";
import { ActionVariableView as $ActionVariableView } from "./response/ActionVariableView.js";
import { ShortActionResponse as $ShortActionResponse } from "./response/ShortActionResponse.js";
import { ShortActionExecutionView as $ShortActionExecutionView } from "./response/ShortActionExecutionView.js";
import { ExecutionView as $ExecutionView } from "./response/ExecutionView.js";
import { ExecutionOperation as $ExecutionOperation } from "./request/ExecutionOperation.js";
import { SetVariableRequest as $SetVariableRequest } from "./request/SetVariableRequest.js";
import { UpdateExecutionRequest as $UpdateExecutionRequest } from "./request/UpdateExecutionRequest.js";
import { SimpleVariableView as $SimpleVariableView } from "./response/SimpleVariableView.js";
import { ActionExecutionView as $ActionExecutionView } from "./response/ActionExecutionView.js";
import { ActionExecutionLogsView as $ActionExecutionLogsView } from "./response/ActionExecutionLogsView.js";
import { VariableFilePlace as $VariableFilePlace } from "./response/VariableFilePlace.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "./response/EnvironmentVariableView.js";
import { VariableProjectView as $VariableProjectView } from "./response/VariableProjectView.js";
import { PipelineIdView as $PipelineIdView } from "./response/PipelineIdView.js";
import { ActionIdView as $ActionIdView } from "./response/ActionIdView.js";
import { EnvironmentIdView as $EnvironmentIdView } from "./response/EnvironmentIdView.js";
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
import { WorkspaceMemberSortKey as $WorkspaceMemberSortKey } from "./response/WorkspaceMemberSortKey.js";
import { WorkspaceMemberView as $WorkspaceMemberView } from "./response/WorkspaceMemberView.js";
import { WorkspaceMembersView as $WorkspaceMembersView } from "./response/WorkspaceMembersView.js";
import { ShortGroupView as $ShortGroupView } from "./response/ShortGroupView.js";
import { GroupsView as $GroupsView } from "./response/GroupsView.js";
import { GroupView as $GroupView } from "./response/GroupView.js";
import { UserView as $UserView } from "./response/UserView.js";
import { TokenView as $TokenView } from "./response/TokenView.js";

export const ErrorMessageView: BuddySchema<types.ErrorMessageView> =
  /* @__PURE__ */ defineSchema($ErrorMessageView);
export const ErrorView: BuddySchema<types.ErrorView> = /* @__PURE__ */ defineSchema($ErrorView);
export const ShortWorkspaceView: BuddySchema<types.ShortWorkspaceView> =
  /* @__PURE__ */ defineSchema($ShortWorkspaceView);
export const WorkspacesView: BuddySchema<types.WorkspacesView> =
  /* @__PURE__ */ defineSchema($WorkspacesView);
export const MachineSize: BuddySchema<types.MachineSize> = /* @__PURE__ */ defineSchema($MachineSize);
export const WorkspaceView: BuddySchema<types.WorkspaceView> = /* @__PURE__ */ defineSchema($WorkspaceView);
export const IdsView: BuddySchema<types.IdsView> = /* @__PURE__ */ defineSchema($IdsView);
export const ProjectSortKey: BuddySchema<types.ProjectSortKey> =
  /* @__PURE__ */ defineSchema($ProjectSortKey);
export const SortDirection: BuddySchema<types.SortDirection> = /* @__PURE__ */ defineSchema($SortDirection);
export const ProjectStatus: BuddySchema<types.ProjectStatus> = /* @__PURE__ */ defineSchema($ProjectStatus);
export const ProjectAccess: BuddySchema<types.ProjectAccess> = /* @__PURE__ */ defineSchema($ProjectAccess);
export const ShortProjectView: BuddySchema<types.ShortProjectView> =
  /* @__PURE__ */ defineSchema($ShortProjectView);
export const ProjectsView: BuddySchema<types.ProjectsView> = /* @__PURE__ */ defineSchema($ProjectsView);
export const MemberView: BuddySchema<types.MemberView> = /* @__PURE__ */ defineSchema($MemberView);
export const IntegrationType: BuddySchema<types.IntegrationType> =
  /* @__PURE__ */ defineSchema($IntegrationType);
export const IntegrationAuthType: BuddySchema<types.IntegrationAuthType> =
  /* @__PURE__ */ defineSchema($IntegrationAuthType);
export const IntegrationIdView: BuddySchema<types.IntegrationIdView> =
  /* @__PURE__ */ defineSchema($IntegrationIdView);
export const ProjectView: BuddySchema<types.ProjectView> = /* @__PURE__ */ defineSchema($ProjectView);
export const PipelineSortKey: BuddySchema<types.PipelineSortKey> =
  /* @__PURE__ */ defineSchema($PipelineSortKey);
export const PipelineDefinitionSource: BuddySchema<types.PipelineDefinitionSource> =
  /* @__PURE__ */ defineSchema($PipelineDefinitionSource);
export const GitConfigRef: BuddySchema<types.GitConfigRef> = /* @__PURE__ */ defineSchema($GitConfigRef);
export const PipelineEventType: BuddySchema<types.PipelineEventType> =
  /* @__PURE__ */ defineSchema($PipelineEventType);
export const PullRequestEvent: BuddySchema<types.PullRequestEvent> =
  /* @__PURE__ */ defineSchema($PullRequestEvent);
export const EventArtifactScope: BuddySchema<types.EventArtifactScope> =
  /* @__PURE__ */ defineSchema($EventArtifactScope);
export const EventArtifactView: BuddySchema<types.EventArtifactView> =
  /* @__PURE__ */ defineSchema($EventArtifactView);
export const EventEnvironmentScope: BuddySchema<types.EventEnvironmentScope> =
  /* @__PURE__ */ defineSchema($EventEnvironmentScope);
export const EventEnvironmentView: BuddySchema<types.EventEnvironmentView> =
  /* @__PURE__ */ defineSchema($EventEnvironmentView);
export const EventCustomFieldView: BuddySchema<types.EventCustomFieldView> =
  /* @__PURE__ */ defineSchema($EventCustomFieldView);
export const PipelineEventView: BuddySchema<types.PipelineEventView> =
  /* @__PURE__ */ defineSchema($PipelineEventView);
export const PipelinePriority: BuddySchema<types.PipelinePriority> =
  /* @__PURE__ */ defineSchema($PipelinePriority);
export const ExecutionStatus: BuddySchema<types.ExecutionStatus> =
  /* @__PURE__ */ defineSchema($ExecutionStatus);
export const OlderRunsPolicy: BuddySchema<types.OlderRunsPolicy> =
  /* @__PURE__ */ defineSchema($OlderRunsPolicy);
export const PipelinePropertyView: BuddySchema<types.PipelinePropertyView> =
  /* @__PURE__ */ defineSchema($PipelinePropertyView);
export const YamlDefinitionView: BuddySchema<types.YamlDefinitionView> =
  /* @__PURE__ */ defineSchema($YamlDefinitionView);
export const GitChangesetBase: BuddySchema<types.GitChangesetBase> =
  /* @__PURE__ */ defineSchema($GitChangesetBase);
export const FilesystemChangesetBase: BuddySchema<types.FilesystemChangesetBase> =
  /* @__PURE__ */ defineSchema($FilesystemChangesetBase);
export const PipelineCpu: BuddySchema<types.PipelineCpu> = /* @__PURE__ */ defineSchema($PipelineCpu);
export const ShortPipelineView: BuddySchema<types.ShortPipelineView> =
  /* @__PURE__ */ defineSchema($ShortPipelineView);
export const PipelinesView: BuddySchema<types.PipelinesView> = /* @__PURE__ */ defineSchema($PipelinesView);
export const AccessLevel: BuddySchema<types.AccessLevel> = /* @__PURE__ */ defineSchema($AccessLevel);
export const UserPermissionView: BuddySchema<types.UserPermissionView> =
  /* @__PURE__ */ defineSchema($UserPermissionView);
export const GroupPermissionView: BuddySchema<types.GroupPermissionView> =
  /* @__PURE__ */ defineSchema($GroupPermissionView);
export const PermissionsView: BuddySchema<types.PermissionsView> =
  /* @__PURE__ */ defineSchema($PermissionsView);
export const PipelineActionView: BuddySchema<types.PipelineActionView> =
  /* @__PURE__ */ defineSchema($PipelineActionView);
export const TriggerConditionType: BuddySchema<types.TriggerConditionType> =
  /* @__PURE__ */ defineSchema($TriggerConditionType);
export const TriggerConditionView: BuddySchema<types.TriggerConditionView> =
  /* @__PURE__ */ defineSchema($TriggerConditionView);
export const PipelineView: BuddySchema<types.PipelineView> = /* @__PURE__ */ defineSchema($PipelineView);
export const ExecutionTrigger: BuddySchema<types.ExecutionTrigger> =
  /* @__PURE__ */ defineSchema($ExecutionTrigger);
export const BranchView: BuddySchema<types.BranchView> = /* @__PURE__ */ defineSchema($BranchView);
export const RefView: BuddySchema<types.RefView> = /* @__PURE__ */ defineSchema($RefView);
export const CommitPersonView: BuddySchema<types.CommitPersonView> =
  /* @__PURE__ */ defineSchema($CommitPersonView);
export const CommitView: BuddySchema<types.CommitView> = /* @__PURE__ */ defineSchema($CommitView);
export const ExecutionPipelineView: BuddySchema<types.ExecutionPipelineView> =
  /* @__PURE__ */ defineSchema($ExecutionPipelineView);
export const ShortExecutionView: BuddySchema<types.ShortExecutionView> =
  /* @__PURE__ */ defineSchema($ShortExecutionView);
export const ExecutionsView: BuddySchema<types.ExecutionsView> =
  /* @__PURE__ */ defineSchema($ExecutionsView);
export const PassVariableRequest: BuddySchema<types.PassVariableRequest> =
  /* @__PURE__ */ defineSchema($PassVariableRequest);
export const RevisionRequest: BuddySchema<types.RevisionRequest> =
  /* @__PURE__ */ defineSchema($RevisionRequest);
export const RefRequest: BuddySchema<types.RefRequest> = /* @__PURE__ */ defineSchema($RefRequest);
export const RunPipelineRequest: BuddySchema<types.RunPipelineRequest> =
  /* @__PURE__ */ defineSchema($RunPipelineRequest);
export const VariableType: BuddySchema<types.VariableType> = /* @__PURE__ */ defineSchema($VariableType);
export const ActionVariableView: BuddySchema<types.ActionVariableView> =
  /* @__PURE__ */ defineSchema($ActionVariableView);
export const ShortActionResponse: BuddySchema<types.ShortActionResponse> =
  /* @__PURE__ */ defineSchema($ShortActionResponse);
export const ShortActionExecutionView: BuddySchema<types.ShortActionExecutionView> =
  /* @__PURE__ */ defineSchema($ShortActionExecutionView);
export const ExecutionView: BuddySchema<types.ExecutionView> = /* @__PURE__ */ defineSchema($ExecutionView);
export const ExecutionOperation: BuddySchema<types.ExecutionOperation> =
  /* @__PURE__ */ defineSchema($ExecutionOperation);
export const SetVariableRequest: BuddySchema<types.SetVariableRequest> =
  /* @__PURE__ */ defineSchema($SetVariableRequest);
export const UpdateExecutionRequest: BuddySchema<types.UpdateExecutionRequest> =
  /* @__PURE__ */ defineSchema($UpdateExecutionRequest);
export const SimpleVariableView: BuddySchema<types.SimpleVariableView> =
  /* @__PURE__ */ defineSchema($SimpleVariableView);
export const ActionExecutionView: BuddySchema<types.ActionExecutionView> =
  /* @__PURE__ */ defineSchema($ActionExecutionView);
export const ActionExecutionLogsView: BuddySchema<types.ActionExecutionLogsView> =
  /* @__PURE__ */ defineSchema($ActionExecutionLogsView);
export const VariableFilePlace: BuddySchema<types.VariableFilePlace> =
  /* @__PURE__ */ defineSchema($VariableFilePlace);
export const EnvironmentVariableView: BuddySchema<types.EnvironmentVariableView> =
  /* @__PURE__ */ defineSchema($EnvironmentVariableView);
export const VariableProjectView: BuddySchema<types.VariableProjectView> =
  /* @__PURE__ */ defineSchema($VariableProjectView);
export const PipelineIdView: BuddySchema<types.PipelineIdView> =
  /* @__PURE__ */ defineSchema($PipelineIdView);
export const ActionIdView: BuddySchema<types.ActionIdView> = /* @__PURE__ */ defineSchema($ActionIdView);
export const EnvironmentIdView: BuddySchema<types.EnvironmentIdView> =
  /* @__PURE__ */ defineSchema($EnvironmentIdView);
export const VariableView: BuddySchema<types.VariableView> = /* @__PURE__ */ defineSchema($VariableView);
export const VariablesView: BuddySchema<types.VariablesView> = /* @__PURE__ */ defineSchema($VariablesView);
export const AllowedPipelineView: BuddySchema<types.AllowedPipelineView> =
  /* @__PURE__ */ defineSchema($AllowedPipelineView);
export const AllowedSandboxView: BuddySchema<types.AllowedSandboxView> =
  /* @__PURE__ */ defineSchema($AllowedSandboxView);
export const UpdateVariableRequest: BuddySchema<types.UpdateVariableRequest> =
  /* @__PURE__ */ defineSchema($UpdateVariableRequest);
export const AddVariableRequest: BuddySchema<types.AddVariableRequest> =
  /* @__PURE__ */ defineSchema($AddVariableRequest);
export const EnvironmentScope: BuddySchema<types.EnvironmentScope> =
  /* @__PURE__ */ defineSchema($EnvironmentScope);
export const ShortEnvironmentView: BuddySchema<types.ShortEnvironmentView> =
  /* @__PURE__ */ defineSchema($ShortEnvironmentView);
export const EnvironmentsView: BuddySchema<types.EnvironmentsView> =
  /* @__PURE__ */ defineSchema($EnvironmentsView);
export const AllowedEnvironmentView: BuddySchema<types.AllowedEnvironmentView> =
  /* @__PURE__ */ defineSchema($AllowedEnvironmentView);
export const EnvironmentView: BuddySchema<types.EnvironmentView> =
  /* @__PURE__ */ defineSchema($EnvironmentView);
export const IntegrationScope: BuddySchema<types.IntegrationScope> =
  /* @__PURE__ */ defineSchema($IntegrationScope);
export const IntegrationPermissionsView: BuddySchema<types.IntegrationPermissionsView> =
  /* @__PURE__ */ defineSchema($IntegrationPermissionsView);
export const ShortIntegrationView: BuddySchema<types.ShortIntegrationView> =
  /* @__PURE__ */ defineSchema($ShortIntegrationView);
export const IntegrationsView: BuddySchema<types.IntegrationsView> =
  /* @__PURE__ */ defineSchema($IntegrationsView);
export const CreatableIntegrationType: BuddySchema<types.CreatableIntegrationType> =
  /* @__PURE__ */ defineSchema($CreatableIntegrationType);
export const RoleAssumptionView: BuddySchema<types.RoleAssumptionView> =
  /* @__PURE__ */ defineSchema($RoleAssumptionView);
export const UpdateIntegrationRequest: BuddySchema<types.UpdateIntegrationRequest> =
  /* @__PURE__ */ defineSchema($UpdateIntegrationRequest);
export const AddIntegrationRequest: BuddySchema<types.AddIntegrationRequest> =
  /* @__PURE__ */ defineSchema($AddIntegrationRequest);
export const IntegrationView: BuddySchema<types.IntegrationView> =
  /* @__PURE__ */ defineSchema($IntegrationView);
export const WorkspaceMemberSortKey: BuddySchema<types.WorkspaceMemberSortKey> =
  /* @__PURE__ */ defineSchema($WorkspaceMemberSortKey);
export const WorkspaceMemberView: BuddySchema<types.WorkspaceMemberView> =
  /* @__PURE__ */ defineSchema($WorkspaceMemberView);
export const WorkspaceMembersView: BuddySchema<types.WorkspaceMembersView> =
  /* @__PURE__ */ defineSchema($WorkspaceMembersView);
export const ShortGroupView: BuddySchema<types.ShortGroupView> =
  /* @__PURE__ */ defineSchema($ShortGroupView);
export const GroupsView: BuddySchema<types.GroupsView> = /* @__PURE__ */ defineSchema($GroupsView);
export const GroupView: BuddySchema<types.GroupView> = /* @__PURE__ */ defineSchema($GroupView);
export const UserView: BuddySchema<types.UserView> = /* @__PURE__ */ defineSchema($UserView);
export const TokenView: BuddySchema<types.TokenView> = /* @__PURE__ */ defineSchema($TokenView);
