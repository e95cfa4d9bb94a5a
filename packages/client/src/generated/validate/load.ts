// Generated from spec/ by `pnpm generate`. Do not edit.

import type { OperationValidator } from "../../drift.js";

/** Loads the validator of an operation. */
export const LOADERS: Readonly<Record<string, () => Promise<OperationValidator>>> = {
  getWorkspaces: async () => (await import("./operations/getWorkspaces.js")).getWorkspacesValidator,
  addWorkspace: async () => (await import("./operations/addWorkspace.js")).addWorkspaceValidator,
  getWorkspace: async () => (await import("./operations/getWorkspace.js")).getWorkspaceValidator,
  deleteWorkspace: async () => (await import("./operations/deleteWorkspace.js")).deleteWorkspaceValidator,
  updateWorkspace: async () => (await import("./operations/updateWorkspace.js")).updateWorkspaceValidator,
  getIdentifiers: async () => (await import("./operations/getIdentifiers.js")).getIdentifiersValidator,
  getSso: async () => (await import("./operations/getSso.js")).getSsoValidator,
  updateSso: async () => (await import("./operations/updateSso.js")).updateSsoValidator,
  enableSso: async () => (await import("./operations/enableSso.js")).enableSsoValidator,
  disableSso: async () => (await import("./operations/disableSso.js")).disableSsoValidator,
  getProjects: async () => (await import("./operations/getProjects.js")).getProjectsValidator,
  addProject: async () => (await import("./operations/addProject.js")).addProjectValidator,
  getProject: async () => (await import("./operations/getProject.js")).getProjectValidator,
  deleteProject: async () => (await import("./operations/deleteProject.js")).deleteProjectValidator,
  updateProject: async () => (await import("./operations/updateProject.js")).updateProjectValidator,
  getProjectMembers: async () =>
    (await import("./operations/getProjectMembers.js")).getProjectMembersValidator,
  addProjectMember: async () => (await import("./operations/addProjectMember.js")).addProjectMemberValidator,
  getProjectMember: async () => (await import("./operations/getProjectMember.js")).getProjectMemberValidator,
  deleteProjectMember: async () =>
    (await import("./operations/deleteProjectMember.js")).deleteProjectMemberValidator,
  updateProjectMember: async () =>
    (await import("./operations/updateProjectMember.js")).updateProjectMemberValidator,
  getProjectGroups: async () => (await import("./operations/getProjectGroups.js")).getProjectGroupsValidator,
  addProjectGroup: async () => (await import("./operations/addProjectGroup.js")).addProjectGroupValidator,
  getProjectGroup: async () => (await import("./operations/getProjectGroup.js")).getProjectGroupValidator,
  deleteProjectGroup: async () =>
    (await import("./operations/deleteProjectGroup.js")).deleteProjectGroupValidator,
  updateProjectGroup: async () =>
    (await import("./operations/updateProjectGroup.js")).updateProjectGroupValidator,
  getPipelines: async () => (await import("./operations/getPipelines.js")).getPipelinesValidator,
  addPipeline: async () => (await import("./operations/addPipeline.js")).addPipelineValidator,
  getPipeline: async () => (await import("./operations/getPipeline.js")).getPipelineValidator,
  deletePipeline: async () => (await import("./operations/deletePipeline.js")).deletePipelineValidator,
  updatePipeline: async () => (await import("./operations/updatePipeline.js")).updatePipelineValidator,
  addPipelineByYaml: async () =>
    (await import("./operations/addPipelineByYaml.js")).addPipelineByYamlValidator,
  getPipelineYaml: async () => (await import("./operations/getPipelineYaml.js")).getPipelineYamlValidator,
  updatePipelineByYaml: async () =>
    (await import("./operations/updatePipelineByYaml.js")).updatePipelineByYamlValidator,
  getActions: async () => (await import("./operations/getActions.js")).getActionsValidator,
  addAction: async () => (await import("./operations/addAction.js")).addActionValidator,
  getAction: async () => (await import("./operations/getAction.js")).getActionValidator,
  deleteAction: async () => (await import("./operations/deleteAction.js")).deleteActionValidator,
  updateAction: async () => (await import("./operations/updateAction.js")).updateActionValidator,
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
  addEnvironment: async () => (await import("./operations/addEnvironment.js")).addEnvironmentValidator,
  getEnvironment: async () => (await import("./operations/getEnvironment.js")).getEnvironmentValidator,
  deleteEnvironment: async () =>
    (await import("./operations/deleteEnvironment.js")).deleteEnvironmentValidator,
  updateEnvironment: async () =>
    (await import("./operations/updateEnvironment.js")).updateEnvironmentValidator,
  getEnvironmentYaml: async () =>
    (await import("./operations/getEnvironmentYaml.js")).getEnvironmentYamlValidator,
  updateEnvironmentByYaml: async () =>
    (await import("./operations/updateEnvironmentByYaml.js")).updateEnvironmentByYamlValidator,
  addEnvironmentByYaml: async () =>
    (await import("./operations/addEnvironmentByYaml.js")).addEnvironmentByYamlValidator,
  getTargets: async () => (await import("./operations/getTargets.js")).getTargetsValidator,
  addTarget: async () => (await import("./operations/addTarget.js")).addTargetValidator,
  getTarget: async () => (await import("./operations/getTarget.js")).getTargetValidator,
  deleteTarget: async () => (await import("./operations/deleteTarget.js")).deleteTargetValidator,
  updateTarget: async () => (await import("./operations/updateTarget.js")).updateTargetValidator,
  getTargetYaml: async () => (await import("./operations/getTargetYaml.js")).getTargetYamlValidator,
  updateTargetByYaml: async () =>
    (await import("./operations/updateTargetByYaml.js")).updateTargetByYamlValidator,
  addTargetByYaml: async () => (await import("./operations/addTargetByYaml.js")).addTargetByYamlValidator,
  getIntegrations: async () => (await import("./operations/getIntegrations.js")).getIntegrationsValidator,
  addIntegration: async () => (await import("./operations/addIntegration.js")).addIntegrationValidator,
  getIntegration: async () => (await import("./operations/getIntegration.js")).getIntegrationValidator,
  deleteIntegration: async () =>
    (await import("./operations/deleteIntegration.js")).deleteIntegrationValidator,
  updateIntegration: async () =>
    (await import("./operations/updateIntegration.js")).updateIntegrationValidator,
  getWebhooks: async () => (await import("./operations/getWebhooks.js")).getWebhooksValidator,
  addWebhook: async () => (await import("./operations/addWebhook.js")).addWebhookValidator,
  getWebhook: async () => (await import("./operations/getWebhook.js")).getWebhookValidator,
  deleteWebhook: async () => (await import("./operations/deleteWebhook.js")).deleteWebhookValidator,
  updateWebhook: async () => (await import("./operations/updateWebhook.js")).updateWebhookValidator,
  getSandboxes: async () => (await import("./operations/getSandboxes.js")).getSandboxesValidator,
  addSandbox: async () => (await import("./operations/addSandbox.js")).addSandboxValidator,
  getSandbox: async () => (await import("./operations/getSandbox.js")).getSandboxValidator,
  deleteSandbox: async () => (await import("./operations/deleteSandbox.js")).deleteSandboxValidator,
  updateSandbox: async () => (await import("./operations/updateSandbox.js")).updateSandboxValidator,
  startSandbox: async () => (await import("./operations/startSandbox.js")).startSandboxValidator,
  stopSandbox: async () => (await import("./operations/stopSandbox.js")).stopSandboxValidator,
  restartSandbox: async () => (await import("./operations/restartSandbox.js")).restartSandboxValidator,
  recreateSandbox: async () => (await import("./operations/recreateSandbox.js")).recreateSandboxValidator,
  startSandboxApp: async () => (await import("./operations/startSandboxApp.js")).startSandboxAppValidator,
  stopSandboxApp: async () => (await import("./operations/stopSandboxApp.js")).stopSandboxAppValidator,
  getSandboxAppLogsById: async () =>
    (await import("./operations/getSandboxAppLogsById.js")).getSandboxAppLogsByIdValidator,
  getSandboxCommands: async () =>
    (await import("./operations/getSandboxCommands.js")).getSandboxCommandsValidator,
  executeSandboxCommand: async () =>
    (await import("./operations/executeSandboxCommand.js")).executeSandboxCommandValidator,
  execSandboxCommand: async () =>
    (await import("./operations/execSandboxCommand.js")).execSandboxCommandValidator,
  getSandboxCommand: async () =>
    (await import("./operations/getSandboxCommand.js")).getSandboxCommandValidator,
  terminateSandboxCommand: async () =>
    (await import("./operations/terminateSandboxCommand.js")).terminateSandboxCommandValidator,
  getSandboxCommandLogs: async () =>
    (await import("./operations/getSandboxCommandLogs.js")).getSandboxCommandLogsValidator,
  getSandboxSnapshots: async () =>
    (await import("./operations/getSandboxSnapshots.js")).getSandboxSnapshotsValidator,
  addSandboxSnapshot: async () =>
    (await import("./operations/addSandboxSnapshot.js")).addSandboxSnapshotValidator,
  getSandboxSnapshot: async () =>
    (await import("./operations/getSandboxSnapshot.js")).getSandboxSnapshotValidator,
  deleteSandboxSnapshot: async () =>
    (await import("./operations/deleteSandboxSnapshot.js")).deleteSandboxSnapshotValidator,
  getProjectSnapshots: async () =>
    (await import("./operations/getProjectSnapshots.js")).getProjectSnapshotsValidator,
  deleteSnapshot: async () => (await import("./operations/deleteSnapshot.js")).deleteSnapshotValidator,
  getSandboxYaml: async () => (await import("./operations/getSandboxYaml.js")).getSandboxYamlValidator,
  updateSandboxByYaml: async () =>
    (await import("./operations/updateSandboxByYaml.js")).updateSandboxByYamlValidator,
  addSandboxByYaml: async () => (await import("./operations/addSandboxByYaml.js")).addSandboxByYamlValidator,
  getSandboxContent: async () =>
    (await import("./operations/getSandboxContent.js")).getSandboxContentValidator,
  createSandboxDirectory: async () =>
    (await import("./operations/createSandboxDirectory.js")).createSandboxDirectoryValidator,
  deleteSandboxFile: async () =>
    (await import("./operations/deleteSandboxFile.js")).deleteSandboxFileValidator,
  uploadSandboxFile: async () =>
    (await import("./operations/uploadSandboxFile.js")).uploadSandboxFileValidator,
  downloadSandboxContent: async () =>
    (await import("./operations/downloadSandboxContent.js")).downloadSandboxContentValidator,
  getTunnelToken: async () => (await import("./operations/getTunnelToken.js")).getTunnelTokenValidator,
  regenerateTunnelToken: async () =>
    (await import("./operations/regenerateTunnelToken.js")).regenerateTunnelTokenValidator,
  getArtifacts: async () => (await import("./operations/getArtifacts.js")).getArtifactsValidator,
  addArtifact: async () => (await import("./operations/addArtifact.js")).addArtifactValidator,
  getArtifact: async () => (await import("./operations/getArtifact.js")).getArtifactValidator,
  deleteArtifact: async () => (await import("./operations/deleteArtifact.js")).deleteArtifactValidator,
  updateArtifact: async () => (await import("./operations/updateArtifact.js")).updateArtifactValidator,
  getArtifactVersions: async () =>
    (await import("./operations/getArtifactVersions.js")).getArtifactVersionsValidator,
  addArtifactVersion: async () =>
    (await import("./operations/addArtifactVersion.js")).addArtifactVersionValidator,
  getArtifactVersion: async () =>
    (await import("./operations/getArtifactVersion.js")).getArtifactVersionValidator,
  deleteArtifactVersion: async () =>
    (await import("./operations/deleteArtifactVersion.js")).deleteArtifactVersionValidator,
  getArtifactVersionRootContent: async () =>
    (await import("./operations/getArtifactVersionRootContent.js")).getArtifactVersionRootContentValidator,
  getArtifactVersionCommits: async () =>
    (await import("./operations/getArtifactVersionCommits.js")).getArtifactVersionCommitsValidator,
  getArtifactVersionCommit: async () =>
    (await import("./operations/getArtifactVersionCommit.js")).getArtifactVersionCommitValidator,
  addArtifactVersionCommit: async () =>
    (await import("./operations/addArtifactVersionCommit.js")).addArtifactVersionCommitValidator,
  uploadArtifactVersionCommitFile: async () =>
    (await import("./operations/uploadArtifactVersionCommitFile.js"))
      .uploadArtifactVersionCommitFileValidator,
  getArtifactVersionContentByPath: async () =>
    (await import("./operations/getArtifactVersionContentByPath.js"))
      .getArtifactVersionContentByPathValidator,
  createArtifactVersionDirectory: async () =>
    (await import("./operations/createArtifactVersionDirectory.js")).createArtifactVersionDirectoryValidator,
  deleteArtifactVersionContent: async () =>
    (await import("./operations/deleteArtifactVersionContent.js")).deleteArtifactVersionContentValidator,
  uploadArtifactVersionFile: async () =>
    (await import("./operations/uploadArtifactVersionFile.js")).uploadArtifactVersionFileValidator,
  downloadArtifactVersionFile: async () =>
    (await import("./operations/downloadArtifactVersionFile.js")).downloadArtifactVersionFileValidator,
  downloadArtifactVersion: async () =>
    (await import("./operations/downloadArtifactVersion.js")).downloadArtifactVersionValidator,
  uploadArtifactVersionFromZip: async () =>
    (await import("./operations/uploadArtifactVersionFromZip.js")).uploadArtifactVersionFromZipValidator,
  getRepositoryContents: async () =>
    (await import("./operations/getRepositoryContents.js")).getRepositoryContentsValidator,
  commitNewFile: async () => (await import("./operations/commitNewFile.js")).commitNewFileValidator,
  getRepositoryContent: async () =>
    (await import("./operations/getRepositoryContent.js")).getRepositoryContentValidator,
  commitFileChanges: async () =>
    (await import("./operations/commitFileChanges.js")).commitFileChangesValidator,
  deleteFile: async () => (await import("./operations/deleteFile.js")).deleteFileValidator,
  getBranches: async () => (await import("./operations/getBranches.js")).getBranchesValidator,
  addBranch: async () => (await import("./operations/addBranch.js")).addBranchValidator,
  getBranch: async () => (await import("./operations/getBranch.js")).getBranchValidator,
  deleteBranch: async () => (await import("./operations/deleteBranch.js")).deleteBranchValidator,
  getCommits: async () => (await import("./operations/getCommits.js")).getCommitsValidator,
  getCommit: async () => (await import("./operations/getCommit.js")).getCommitValidator,
  getComparison: async () => (await import("./operations/getComparison.js")).getComparisonValidator,
  getTags: async () => (await import("./operations/getTags.js")).getTagsValidator,
  addTag: async () => (await import("./operations/addTag.js")).addTagValidator,
  getTag: async () => (await import("./operations/getTag.js")).getTagValidator,
  deleteTag: async () => (await import("./operations/deleteTag.js")).deleteTagValidator,
  getPullRequests: async () => (await import("./operations/getPullRequests.js")).getPullRequestsValidator,
  addPullRequest: async () => (await import("./operations/addPullRequest.js")).addPullRequestValidator,
  getPullRequest: async () => (await import("./operations/getPullRequest.js")).getPullRequestValidator,
  mergePullRequest: async () => (await import("./operations/mergePullRequest.js")).mergePullRequestValidator,
  updatePullRequestBranch: async () =>
    (await import("./operations/updatePullRequestBranch.js")).updatePullRequestBranchValidator,
  getWorkspaceMembers: async () =>
    (await import("./operations/getWorkspaceMembers.js")).getWorkspaceMembersValidator,
  addWorkspaceMember: async () =>
    (await import("./operations/addWorkspaceMember.js")).addWorkspaceMemberValidator,
  getWorkspaceMember: async () =>
    (await import("./operations/getWorkspaceMember.js")).getWorkspaceMemberValidator,
  deleteWorkspaceMember: async () =>
    (await import("./operations/deleteWorkspaceMember.js")).deleteWorkspaceMemberValidator,
  updateWorkspaceMember: async () =>
    (await import("./operations/updateWorkspaceMember.js")).updateWorkspaceMemberValidator,
  getWorkspaceMemberProjects: async () =>
    (await import("./operations/getWorkspaceMemberProjects.js")).getWorkspaceMemberProjectsValidator,
  getGroups: async () => (await import("./operations/getGroups.js")).getGroupsValidator,
  addGroup: async () => (await import("./operations/addGroup.js")).addGroupValidator,
  getGroup: async () => (await import("./operations/getGroup.js")).getGroupValidator,
  deleteGroup: async () => (await import("./operations/deleteGroup.js")).deleteGroupValidator,
  updateGroup: async () => (await import("./operations/updateGroup.js")).updateGroupValidator,
  getGroupMembers: async () => (await import("./operations/getGroupMembers.js")).getGroupMembersValidator,
  addGroupMember: async () => (await import("./operations/addGroupMember.js")).addGroupMemberValidator,
  getGroupMember: async () => (await import("./operations/getGroupMember.js")).getGroupMemberValidator,
  deleteGroupMember: async () =>
    (await import("./operations/deleteGroupMember.js")).deleteGroupMemberValidator,
  updateGroupMember: async () =>
    (await import("./operations/updateGroupMember.js")).updateGroupMemberValidator,
  getPermissionSets: async () =>
    (await import("./operations/getPermissionSets.js")).getPermissionSetsValidator,
  addPermissionSet: async () => (await import("./operations/addPermissionSet.js")).addPermissionSetValidator,
  getPermissionSet: async () => (await import("./operations/getPermissionSet.js")).getPermissionSetValidator,
  deletePermissionSet: async () =>
    (await import("./operations/deletePermissionSet.js")).deletePermissionSetValidator,
  updatePermissionSet: async () =>
    (await import("./operations/updatePermissionSet.js")).updatePermissionSetValidator,
  getDomains: async () => (await import("./operations/getDomains.js")).getDomainsValidator,
  addDomain: async () => (await import("./operations/addDomain.js")).addDomainValidator,
  getDomain: async () => (await import("./operations/getDomain.js")).getDomainValidator,
  deleteDomain: async () => (await import("./operations/deleteDomain.js")).deleteDomainValidator,
  getDomainYaml: async () => (await import("./operations/getDomainYaml.js")).getDomainYamlValidator,
  updateDomainByYaml: async () =>
    (await import("./operations/updateDomainByYaml.js")).updateDomainByYamlValidator,
  registerDomain: async () => (await import("./operations/registerDomain.js")).registerDomainValidator,
  claimDomain: async () => (await import("./operations/claimDomain.js")).claimDomainValidator,
  getAllDomainRecords: async () =>
    (await import("./operations/getAllDomainRecords.js")).getAllDomainRecordsValidator,
  getSubdomainRecords: async () =>
    (await import("./operations/getSubdomainRecords.js")).getSubdomainRecordsValidator,
  getDomainRecord: async () => (await import("./operations/getDomainRecord.js")).getDomainRecordValidator,
  deleteDomainRecord: async () =>
    (await import("./operations/deleteDomainRecord.js")).deleteDomainRecordValidator,
  upsertDomainRecord: async () =>
    (await import("./operations/upsertDomainRecord.js")).upsertDomainRecordValidator,
  getDistributions: async () => (await import("./operations/getDistributions.js")).getDistributionsValidator,
  addDistribution: async () => (await import("./operations/addDistribution.js")).addDistributionValidator,
  getDistribution: async () => (await import("./operations/getDistribution.js")).getDistributionValidator,
  deleteDistribution: async () =>
    (await import("./operations/deleteDistribution.js")).deleteDistributionValidator,
  updateDistribution: async () =>
    (await import("./operations/updateDistribution.js")).updateDistributionValidator,
  getRoutableDomains: async () =>
    (await import("./operations/getRoutableDomains.js")).getRoutableDomainsValidator,
  getRoutes: async () => (await import("./operations/getRoutes.js")).getRoutesValidator,
  addRoute: async () => (await import("./operations/addRoute.js")).addRouteValidator,
  getRoute: async () => (await import("./operations/getRoute.js")).getRouteValidator,
  updateRoute: async () => (await import("./operations/updateRoute.js")).updateRouteValidator,
  getUnitTestSuites: async () =>
    (await import("./operations/getUnitTestSuites.js")).getUnitTestSuitesValidator,
  addUnitTestSuite: async () => (await import("./operations/addUnitTestSuite.js")).addUnitTestSuiteValidator,
  getUnitTestSuite: async () => (await import("./operations/getUnitTestSuite.js")).getUnitTestSuiteValidator,
  deleteUnitTestSuite: async () =>
    (await import("./operations/deleteUnitTestSuite.js")).deleteUnitTestSuiteValidator,
  getUnitTestSuiteToken: async () =>
    (await import("./operations/getUnitTestSuiteToken.js")).getUnitTestSuiteTokenValidator,
  getUnitTestSessions: async () =>
    (await import("./operations/getUnitTestSessions.js")).getUnitTestSessionsValidator,
  addUnitTestSession: async () =>
    (await import("./operations/addUnitTestSession.js")).addUnitTestSessionValidator,
  getUnitTestSession: async () =>
    (await import("./operations/getUnitTestSession.js")).getUnitTestSessionValidator,
  deleteUnitTestSession: async () =>
    (await import("./operations/deleteUnitTestSession.js")).deleteUnitTestSessionValidator,
  closeUnitTestSession: async () =>
    (await import("./operations/closeUnitTestSession.js")).closeUnitTestSessionValidator,
  reopenUnitTestSession: async () =>
    (await import("./operations/reopenUnitTestSession.js")).reopenUnitTestSessionValidator,
  getSessionCases: async () => (await import("./operations/getSessionCases.js")).getSessionCasesValidator,
  upsertUnitTestCase: async () =>
    (await import("./operations/upsertUnitTestCase.js")).upsertUnitTestCaseValidator,
  getUnitTestGroups: async () =>
    (await import("./operations/getUnitTestGroups.js")).getUnitTestGroupsValidator,
  addUnitTestGroup: async () => (await import("./operations/addUnitTestGroup.js")).addUnitTestGroupValidator,
  getUnitTestGroup: async () => (await import("./operations/getUnitTestGroup.js")).getUnitTestGroupValidator,
  getUnitTestCases: async () => (await import("./operations/getUnitTestCases.js")).getUnitTestCasesValidator,
  getUnitTestCase: async () => (await import("./operations/getUnitTestCase.js")).getUnitTestCaseValidator,
  importSession: async () => (await import("./operations/importSession.js")).importSessionValidator,
  addSessionByToken: async () =>
    (await import("./operations/addSessionByToken.js")).addSessionByTokenValidator,
  upsertCaseByToken: async () =>
    (await import("./operations/upsertCaseByToken.js")).upsertCaseByTokenValidator,
  addCasesByToken: async () => (await import("./operations/addCasesByToken.js")).addCasesByTokenValidator,
  closeSessionByToken: async () =>
    (await import("./operations/closeSessionByToken.js")).closeSessionByTokenValidator,
  reopenSessionByToken: async () =>
    (await import("./operations/reopenSessionByToken.js")).reopenSessionByTokenValidator,
  getVisualTestSuites: async () =>
    (await import("./operations/getVisualTestSuites.js")).getVisualTestSuitesValidator,
  addVisualTestSuite: async () =>
    (await import("./operations/addVisualTestSuite.js")).addVisualTestSuiteValidator,
  getVisualTestSuiteToken: async () =>
    (await import("./operations/getVisualTestSuiteToken.js")).getVisualTestSuiteTokenValidator,
  getUser: async () => (await import("./operations/getUser.js")).getUserValidator,
  updateUser: async () => (await import("./operations/updateUser.js")).updateUserValidator,
  getCurrentToken: async () => (await import("./operations/getCurrentToken.js")).getCurrentTokenValidator,
  getEmails: async () => (await import("./operations/getEmails.js")).getEmailsValidator,
  addEmail: async () => (await import("./operations/addEmail.js")).addEmailValidator,
  deleteEmail: async () => (await import("./operations/deleteEmail.js")).deleteEmailValidator,
  getKeys: async () => (await import("./operations/getKeys.js")).getKeysValidator,
  addKey: async () => (await import("./operations/addKey.js")).addKeyValidator,
  getKey: async () => (await import("./operations/getKey.js")).getKeyValidator,
  deleteKey: async () => (await import("./operations/deleteKey.js")).deleteKeyValidator,
  getTokens: async () => (await import("./operations/getTokens.js")).getTokensValidator,
  addToken: async () => (await import("./operations/addToken.js")).addTokenValidator,
  getTokenById: async () => (await import("./operations/getTokenById.js")).getTokenByIdValidator,
  deleteToken: async () => (await import("./operations/deleteToken.js")).deleteTokenValidator,
  issueCredentialsWithOidcProvider: async () =>
    (await import("./operations/issueCredentialsWithOidcProvider.js"))
      .issueCredentialsWithOidcProviderValidator,
  registerClient: async () => (await import("./operations/registerClient.js")).registerClientValidator,
  getClientConfiguration: async () =>
    (await import("./operations/getClientConfiguration.js")).getClientConfigurationValidator,
  deleteClient: async () => (await import("./operations/deleteClient.js")).deleteClientValidator,
  updateClientConfiguration: async () =>
    (await import("./operations/updateClientConfiguration.js")).updateClientConfigurationValidator,
  issueToken: async () => (await import("./operations/issueToken.js")).issueTokenValidator,
  revokeToken: async () => (await import("./operations/revokeToken.js")).revokeTokenValidator,
};
