// Generated from spec/ by `pnpm generate`. Do not edit.

import type { OperationValidator } from "../../drift.js";

/** Loads the validator of an operation. */
export const LOADERS: Readonly<Record<string, () => Promise<OperationValidator>>> = {
  getWorkspaces: async () => (await import("./operations/getWorkspaces.js")).getWorkspacesValidator,
  getWorkspace: async () => (await import("./operations/getWorkspace.js")).getWorkspaceValidator,
  getIdentifiers: async () => (await import("./operations/getIdentifiers.js")).getIdentifiersValidator,
  getProjects: async () => (await import("./operations/getProjects.js")).getProjectsValidator,
  getProject: async () => (await import("./operations/getProject.js")).getProjectValidator,
  getPipelines: async () => (await import("./operations/getPipelines.js")).getPipelinesValidator,
  getPipeline: async () => (await import("./operations/getPipeline.js")).getPipelineValidator,
  getExecutions: async () => (await import("./operations/getExecutions.js")).getExecutionsValidator,
  runPipeline: async () => (await import("./operations/runPipeline.js")).runPipelineValidator,
  getExecution: async () => (await import("./operations/getExecution.js")).getExecutionValidator,
  updateExecution: async () => (await import("./operations/updateExecution.js")).updateExecutionValidator,
  getActionExecution: async () =>
    (await import("./operations/getActionExecution.js")).getActionExecutionValidator,
  getActionExecutionLogs: async () =>
    (await import("./operations/getActionExecutionLogs.js")).getActionExecutionLogsValidator,
  getVariables: async () => (await import("./operations/getVariables.js")).getVariablesValidator,
  addVariable: async () => (await import("./operations/addVariable.js")).addVariableValidator,
  getVariable: async () => (await import("./operations/getVariable.js")).getVariableValidator,
  deleteVariable: async () => (await import("./operations/deleteVariable.js")).deleteVariableValidator,
  updateVariable: async () => (await import("./operations/updateVariable.js")).updateVariableValidator,
  getEnvironments: async () => (await import("./operations/getEnvironments.js")).getEnvironmentsValidator,
  getEnvironment: async () => (await import("./operations/getEnvironment.js")).getEnvironmentValidator,
  getIntegrations: async () => (await import("./operations/getIntegrations.js")).getIntegrationsValidator,
  addIntegration: async () => (await import("./operations/addIntegration.js")).addIntegrationValidator,
  getIntegration: async () => (await import("./operations/getIntegration.js")).getIntegrationValidator,
  deleteIntegration: async () =>
    (await import("./operations/deleteIntegration.js")).deleteIntegrationValidator,
  updateIntegration: async () =>
    (await import("./operations/updateIntegration.js")).updateIntegrationValidator,
  getWorkspaceMembers: async () =>
    (await import("./operations/getWorkspaceMembers.js")).getWorkspaceMembersValidator,
  getWorkspaceMember: async () =>
    (await import("./operations/getWorkspaceMember.js")).getWorkspaceMemberValidator,
  getGroups: async () => (await import("./operations/getGroups.js")).getGroupsValidator,
  getGroup: async () => (await import("./operations/getGroup.js")).getGroupValidator,
  getUser: async () => (await import("./operations/getUser.js")).getUserValidator,
  getCurrentToken: async () => (await import("./operations/getCurrentToken.js")).getCurrentTokenValidator,
};
