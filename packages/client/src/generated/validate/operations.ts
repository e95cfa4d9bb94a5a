// Generated from spec/ by `pnpm generate`. Do not edit.

import type { OperationValidator } from "../../drift.js";
import { getWorkspacesValidator } from "./operations/getWorkspaces.js";
import { getWorkspaceValidator } from "./operations/getWorkspace.js";
import { getIdentifiersValidator } from "./operations/getIdentifiers.js";
import { getProjectsValidator } from "./operations/getProjects.js";
import { getProjectValidator } from "./operations/getProject.js";
import { getPipelinesValidator } from "./operations/getPipelines.js";
import { getPipelineValidator } from "./operations/getPipeline.js";
import { getExecutionsValidator } from "./operations/getExecutions.js";
import { runPipelineValidator } from "./operations/runPipeline.js";
import { getExecutionValidator } from "./operations/getExecution.js";
import { updateExecutionValidator } from "./operations/updateExecution.js";
import { getActionExecutionValidator } from "./operations/getActionExecution.js";
import { getActionExecutionLogsValidator } from "./operations/getActionExecutionLogs.js";
import { getVariablesValidator } from "./operations/getVariables.js";
import { addVariableValidator } from "./operations/addVariable.js";
import { getVariableValidator } from "./operations/getVariable.js";
import { deleteVariableValidator } from "./operations/deleteVariable.js";
import { updateVariableValidator } from "./operations/updateVariable.js";
import { getEnvironmentsValidator } from "./operations/getEnvironments.js";
import { getEnvironmentValidator } from "./operations/getEnvironment.js";
import { getIntegrationsValidator } from "./operations/getIntegrations.js";
import { addIntegrationValidator } from "./operations/addIntegration.js";
import { getIntegrationValidator } from "./operations/getIntegration.js";
import { deleteIntegrationValidator } from "./operations/deleteIntegration.js";
import { updateIntegrationValidator } from "./operations/updateIntegration.js";
import { getWorkspaceMembersValidator } from "./operations/getWorkspaceMembers.js";
import { getWorkspaceMemberValidator } from "./operations/getWorkspaceMember.js";
import { getGroupsValidator } from "./operations/getGroups.js";
import { getGroupValidator } from "./operations/getGroup.js";
import { getUserValidator } from "./operations/getUser.js";
import { getCurrentTokenValidator } from "./operations/getCurrentToken.js";

export {
  getWorkspacesValidator,
  getWorkspaceValidator,
  getIdentifiersValidator,
  getProjectsValidator,
  getProjectValidator,
  getPipelinesValidator,
  getPipelineValidator,
  getExecutionsValidator,
  runPipelineValidator,
  getExecutionValidator,
  updateExecutionValidator,
  getActionExecutionValidator,
  getActionExecutionLogsValidator,
  getVariablesValidator,
  addVariableValidator,
  getVariableValidator,
  deleteVariableValidator,
  updateVariableValidator,
  getEnvironmentsValidator,
  getEnvironmentValidator,
  getIntegrationsValidator,
  addIntegrationValidator,
  getIntegrationValidator,
  deleteIntegrationValidator,
  updateIntegrationValidator,
  getWorkspaceMembersValidator,
  getWorkspaceMemberValidator,
  getGroupsValidator,
  getGroupValidator,
  getUserValidator,
  getCurrentTokenValidator,
};

/** The validators of every operation. */
export const allValidators: readonly OperationValidator[] = [
  getWorkspacesValidator,
  getWorkspaceValidator,
  getIdentifiersValidator,
  getProjectsValidator,
  getProjectValidator,
  getPipelinesValidator,
  getPipelineValidator,
  getExecutionsValidator,
  runPipelineValidator,
  getExecutionValidator,
  updateExecutionValidator,
  getActionExecutionValidator,
  getActionExecutionLogsValidator,
  getVariablesValidator,
  addVariableValidator,
  getVariableValidator,
  deleteVariableValidator,
  updateVariableValidator,
  getEnvironmentsValidator,
  getEnvironmentValidator,
  getIntegrationsValidator,
  addIntegrationValidator,
  getIntegrationValidator,
  deleteIntegrationValidator,
  updateIntegrationValidator,
  getWorkspaceMembersValidator,
  getWorkspaceMemberValidator,
  getGroupsValidator,
  getGroupValidator,
  getUserValidator,
  getCurrentTokenValidator,
];
