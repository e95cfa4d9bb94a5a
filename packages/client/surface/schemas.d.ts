// What @buddy-openapi/client/schemas exports. Written by `pnpm generate`. Do not edit.

import { AccessLevel as _AccessLevel } from "@buddy-openapi/types";
import { ActionExecutionLogsView as _ActionExecutionLogsView } from "@buddy-openapi/types";
import { ActionExecutionView as _ActionExecutionView } from "@buddy-openapi/types";
import { ActionIdView as _ActionIdView } from "@buddy-openapi/types";
import { ActionRunNext as _ActionRunNext } from "@buddy-openapi/types";
import { ActionTriggerTime as _ActionTriggerTime } from "@buddy-openapi/types";
import { ActionType as _ActionType } from "@buddy-openapi/types";
import { AddIntegrationRequest as _AddIntegrationRequest } from "@buddy-openapi/types";
import { AddVariableRequest as _AddVariableRequest } from "@buddy-openapi/types";
import { AllowedEnvironmentView as _AllowedEnvironmentView } from "@buddy-openapi/types";
import { AllowedPipelineView as _AllowedPipelineView } from "@buddy-openapi/types";
import { AllowedSandboxView as _AllowedSandboxView } from "@buddy-openapi/types";
import { BranchView as _BranchView } from "@buddy-openapi/types";
import { CreatableIntegrationType as _CreatableIntegrationType } from "@buddy-openapi/types";
import { EnvironmentIdView as _EnvironmentIdView } from "@buddy-openapi/types";
import { EnvironmentScope as _EnvironmentScope } from "@buddy-openapi/types";
import { EnvironmentVariableView as _EnvironmentVariableView } from "@buddy-openapi/types";
import { EnvironmentView as _EnvironmentView } from "@buddy-openapi/types";
import { EnvironmentsView as _EnvironmentsView } from "@buddy-openapi/types";
import { ErrorMessageView as _ErrorMessageView } from "@buddy-openapi/types";
import { ErrorView as _ErrorView } from "@buddy-openapi/types";
import { EventArtifactScope as _EventArtifactScope } from "@buddy-openapi/types";
import { EventArtifactView as _EventArtifactView } from "@buddy-openapi/types";
import { EventCustomFieldView as _EventCustomFieldView } from "@buddy-openapi/types";
import { EventEnvironmentScope as _EventEnvironmentScope } from "@buddy-openapi/types";
import { EventEnvironmentView as _EventEnvironmentView } from "@buddy-openapi/types";
import { ExecutionOperation as _ExecutionOperation } from "@buddy-openapi/types";
import { ExecutionPipelineView as _ExecutionPipelineView } from "@buddy-openapi/types";
import { ExecutionStatus as _ExecutionStatus } from "@buddy-openapi/types";
import { ExecutionTrigger as _ExecutionTrigger } from "@buddy-openapi/types";
import { ExecutionView as _ExecutionView } from "@buddy-openapi/types";
import { ExecutionsView as _ExecutionsView } from "@buddy-openapi/types";
import { FilesystemChangesetBase as _FilesystemChangesetBase } from "@buddy-openapi/types";
import { GitChangesetBase as _GitChangesetBase } from "@buddy-openapi/types";
import { GitConfigRef as _GitConfigRef } from "@buddy-openapi/types";
import { GroupPermissionView as _GroupPermissionView } from "@buddy-openapi/types";
import { GroupView as _GroupView } from "@buddy-openapi/types";
import { GroupsView as _GroupsView } from "@buddy-openapi/types";
import { IdsView as _IdsView } from "@buddy-openapi/types";
import { IntegrationAuthType as _IntegrationAuthType } from "@buddy-openapi/types";
import { IntegrationIdView as _IntegrationIdView } from "@buddy-openapi/types";
import { IntegrationIdentifierView as _IntegrationIdentifierView } from "@buddy-openapi/types";
import { IntegrationPermissionsView as _IntegrationPermissionsView } from "@buddy-openapi/types";
import { IntegrationScope as _IntegrationScope } from "@buddy-openapi/types";
import { IntegrationType as _IntegrationType } from "@buddy-openapi/types";
import { IntegrationView as _IntegrationView } from "@buddy-openapi/types";
import { IntegrationsView as _IntegrationsView } from "@buddy-openapi/types";
import { MachineSize as _MachineSize } from "@buddy-openapi/types";
import { MemberView as _MemberView } from "@buddy-openapi/types";
import { OlderRunsPolicy as _OlderRunsPolicy } from "@buddy-openapi/types";
import { PassVariableRequest as _PassVariableRequest } from "@buddy-openapi/types";
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
import { PipelinesView as _PipelinesView } from "@buddy-openapi/types";
import { ProjectAccess as _ProjectAccess } from "@buddy-openapi/types";
import { ProjectNameView as _ProjectNameView } from "@buddy-openapi/types";
import { ProjectSortKey as _ProjectSortKey } from "@buddy-openapi/types";
import { ProjectStatus as _ProjectStatus } from "@buddy-openapi/types";
import { ProjectView as _ProjectView } from "@buddy-openapi/types";
import { ProjectsView as _ProjectsView } from "@buddy-openapi/types";
import { PullRequestEvent as _PullRequestEvent } from "@buddy-openapi/types";
import { PullRequestView as _PullRequestView } from "@buddy-openapi/types";
import { RefRequest as _RefRequest } from "@buddy-openapi/types";
import { RevisionRequest as _RevisionRequest } from "@buddy-openapi/types";
import { RoleAssumptionView as _RoleAssumptionView } from "@buddy-openapi/types";
import { RunPipelineRequest as _RunPipelineRequest } from "@buddy-openapi/types";
import { SandboxIdView as _SandboxIdView } from "@buddy-openapi/types";
import { ShortActionExecutionView as _ShortActionExecutionView } from "@buddy-openapi/types";
import { ShortActionResponse as _ShortActionResponse } from "@buddy-openapi/types";
import { ShortCommitView as _ShortCommitView } from "@buddy-openapi/types";
import { ShortEnvironmentView as _ShortEnvironmentView } from "@buddy-openapi/types";
import { ShortExecutionView as _ShortExecutionView } from "@buddy-openapi/types";
import { ShortGroupView as _ShortGroupView } from "@buddy-openapi/types";
import { ShortIntegrationView as _ShortIntegrationView } from "@buddy-openapi/types";
import { ShortPipelineView as _ShortPipelineView } from "@buddy-openapi/types";
import { ShortProjectView as _ShortProjectView } from "@buddy-openapi/types";
import { ShortWorkspaceView as _ShortWorkspaceView } from "@buddy-openapi/types";
import { SimpleVariableView as _SimpleVariableView } from "@buddy-openapi/types";
import { SortDirection as _SortDirection } from "@buddy-openapi/types";
import { TagView as _TagView } from "@buddy-openapi/types";
import { TokenView as _TokenView } from "@buddy-openapi/types";
import { TriggerConditionType as _TriggerConditionType } from "@buddy-openapi/types";
import { TriggerConditionView as _TriggerConditionView } from "@buddy-openapi/types";
import { TriggerStatus as _TriggerStatus } from "@buddy-openapi/types";
import { UpdateExecutionRequest as _UpdateExecutionRequest } from "@buddy-openapi/types";
import { UpdateIntegrationRequest as _UpdateIntegrationRequest } from "@buddy-openapi/types";
import { UpdateVariableRequest as _UpdateVariableRequest } from "@buddy-openapi/types";
import { UserPermissionView as _UserPermissionView } from "@buddy-openapi/types";
import { UserView as _UserView } from "@buddy-openapi/types";
import { VariableFilePlace as _VariableFilePlace } from "@buddy-openapi/types";
import { VariableType as _VariableType } from "@buddy-openapi/types";
import { VariableView as _VariableView } from "@buddy-openapi/types";
import { VariablesView as _VariablesView } from "@buddy-openapi/types";
import { VisualTestsOutputStatus as _VisualTestsOutputStatus } from "@buddy-openapi/types";
import { VisualTestsOutputView as _VisualTestsOutputView } from "@buddy-openapi/types";
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
  };
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

export const AddIntegrationRequest: BuddySchema<_AddIntegrationRequest>;

export const AddVariableRequest: BuddySchema<_AddVariableRequest>;

export const AllowedEnvironmentView: BuddySchema<_AllowedEnvironmentView>;

export const AllowedPipelineView: BuddySchema<_AllowedPipelineView>;

export const AllowedSandboxView: BuddySchema<_AllowedSandboxView>;

export const BranchView: BuddySchema<_BranchView>;

export const CreatableIntegrationType: BuddySchema<_CreatableIntegrationType>;

export const EnvironmentIdView: BuddySchema<_EnvironmentIdView>;

export const EnvironmentScope: BuddySchema<_EnvironmentScope>;

export const EnvironmentVariableView: BuddySchema<_EnvironmentVariableView>;

export const EnvironmentView: BuddySchema<_EnvironmentView>;

export const EnvironmentsView: BuddySchema<_EnvironmentsView>;

export const ErrorMessageView: BuddySchema<_ErrorMessageView>;

export const ErrorView: BuddySchema<_ErrorView>;

export const EventArtifactScope: BuddySchema<_EventArtifactScope>;

export const EventArtifactView: BuddySchema<_EventArtifactView>;

export const EventCustomFieldView: BuddySchema<_EventCustomFieldView>;

export const EventEnvironmentScope: BuddySchema<_EventEnvironmentScope>;

export const EventEnvironmentView: BuddySchema<_EventEnvironmentView>;

export const ExecutionOperation: BuddySchema<_ExecutionOperation>;

export const ExecutionPipelineView: BuddySchema<_ExecutionPipelineView>;

export const ExecutionStatus: BuddySchema<_ExecutionStatus>;

export const ExecutionTrigger: BuddySchema<_ExecutionTrigger>;

export const ExecutionView: BuddySchema<_ExecutionView>;

export const ExecutionsView: BuddySchema<_ExecutionsView>;

export const FilesystemChangesetBase: BuddySchema<_FilesystemChangesetBase>;

export const GitChangesetBase: BuddySchema<_GitChangesetBase>;

export const GitConfigRef: BuddySchema<_GitConfigRef>;

export const GroupPermissionView: BuddySchema<_GroupPermissionView>;

export const GroupView: BuddySchema<_GroupView>;

export const GroupsView: BuddySchema<_GroupsView>;

export const IdsView: BuddySchema<_IdsView>;

export const IntegrationAuthType: BuddySchema<_IntegrationAuthType>;

export const IntegrationIdView: BuddySchema<_IntegrationIdView>;

export const IntegrationIdentifierView: BuddySchema<_IntegrationIdentifierView>;

export const IntegrationPermissionsView: BuddySchema<_IntegrationPermissionsView>;

export const IntegrationScope: BuddySchema<_IntegrationScope>;

export const IntegrationType: BuddySchema<_IntegrationType>;

export const IntegrationView: BuddySchema<_IntegrationView>;

export const IntegrationsView: BuddySchema<_IntegrationsView>;

export const MachineSize: BuddySchema<_MachineSize>;

export const MemberView: BuddySchema<_MemberView>;

export const OlderRunsPolicy: BuddySchema<_OlderRunsPolicy>;

export const PassVariableRequest: BuddySchema<_PassVariableRequest>;

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

export const PipelinesView: BuddySchema<_PipelinesView>;

export const ProjectAccess: BuddySchema<_ProjectAccess>;

export const ProjectNameView: BuddySchema<_ProjectNameView>;

export const ProjectSortKey: BuddySchema<_ProjectSortKey>;

export const ProjectStatus: BuddySchema<_ProjectStatus>;

export const ProjectView: BuddySchema<_ProjectView>;

export const ProjectsView: BuddySchema<_ProjectsView>;

export const PullRequestEvent: BuddySchema<_PullRequestEvent>;

export const PullRequestView: BuddySchema<_PullRequestView>;

export const RefRequest: BuddySchema<_RefRequest>;

export const RevisionRequest: BuddySchema<_RevisionRequest>;

export const RoleAssumptionView: BuddySchema<_RoleAssumptionView>;

export const RunPipelineRequest: BuddySchema<_RunPipelineRequest>;

export const SandboxIdView: BuddySchema<_SandboxIdView>;

export const ShortActionExecutionView: BuddySchema<_ShortActionExecutionView>;

export const ShortActionResponse: BuddySchema<_ShortActionResponse>;

export const ShortCommitView: BuddySchema<_ShortCommitView>;

export const ShortEnvironmentView: BuddySchema<_ShortEnvironmentView>;

export const ShortExecutionView: BuddySchema<_ShortExecutionView>;

export const ShortGroupView: BuddySchema<_ShortGroupView>;

export const ShortIntegrationView: BuddySchema<_ShortIntegrationView>;

export const ShortPipelineView: BuddySchema<_ShortPipelineView>;

export const ShortProjectView: BuddySchema<_ShortProjectView>;

export const ShortWorkspaceView: BuddySchema<_ShortWorkspaceView>;

export const SimpleVariableView: BuddySchema<_SimpleVariableView>;

export const SortDirection: BuddySchema<_SortDirection>;

export const TagView: BuddySchema<_TagView>;

export const TokenView: BuddySchema<_TokenView>;

export const TriggerConditionType: BuddySchema<_TriggerConditionType>;

export const TriggerConditionView: BuddySchema<_TriggerConditionView>;

export const TriggerStatus: BuddySchema<_TriggerStatus>;

export const UpdateExecutionRequest: BuddySchema<_UpdateExecutionRequest>;

export const UpdateIntegrationRequest: BuddySchema<_UpdateIntegrationRequest>;

export const UpdateVariableRequest: BuddySchema<_UpdateVariableRequest>;

export const UserPermissionView: BuddySchema<_UserPermissionView>;

export const UserView: BuddySchema<_UserView>;

export const VariableFilePlace: BuddySchema<_VariableFilePlace>;

export const VariableType: BuddySchema<_VariableType>;

export const VariableView: BuddySchema<_VariableView>;

export const VariablesView: BuddySchema<_VariablesView>;

export const VisualTestsOutputStatus: BuddySchema<_VisualTestsOutputStatus>;

export const VisualTestsOutputView: BuddySchema<_VisualTestsOutputView>;

export const WorkspaceMemberSortKey: BuddySchema<_WorkspaceMemberSortKey>;

export const WorkspaceMemberView: BuddySchema<_WorkspaceMemberView>;

export const WorkspaceMembersView: BuddySchema<_WorkspaceMembersView>;

export const WorkspaceView: BuddySchema<_WorkspaceView>;

export const WorkspacesView: BuddySchema<_WorkspacesView>;

export const YamlDefinitionView: BuddySchema<_YamlDefinitionView>;
