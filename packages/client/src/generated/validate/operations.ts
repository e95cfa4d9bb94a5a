// Generated from spec/ by `pnpm generate`. Do not edit.

import type { OperationValidator } from "../../drift.js";
import { getWorkspacesValidator } from "./operations/getWorkspaces.js";
import { addWorkspaceValidator } from "./operations/addWorkspace.js";
import { getWorkspaceValidator } from "./operations/getWorkspace.js";
import { deleteWorkspaceValidator } from "./operations/deleteWorkspace.js";
import { updateWorkspaceValidator } from "./operations/updateWorkspace.js";
import { getIdentifiersValidator } from "./operations/getIdentifiers.js";
import { getSsoValidator } from "./operations/getSso.js";
import { updateSsoValidator } from "./operations/updateSso.js";
import { enableSsoValidator } from "./operations/enableSso.js";
import { disableSsoValidator } from "./operations/disableSso.js";
import { getProjectsValidator } from "./operations/getProjects.js";
import { addProjectValidator } from "./operations/addProject.js";
import { getProjectValidator } from "./operations/getProject.js";
import { deleteProjectValidator } from "./operations/deleteProject.js";
import { updateProjectValidator } from "./operations/updateProject.js";
import { getProjectMembersValidator } from "./operations/getProjectMembers.js";
import { addProjectMemberValidator } from "./operations/addProjectMember.js";
import { getProjectMemberValidator } from "./operations/getProjectMember.js";
import { deleteProjectMemberValidator } from "./operations/deleteProjectMember.js";
import { updateProjectMemberValidator } from "./operations/updateProjectMember.js";
import { getProjectGroupsValidator } from "./operations/getProjectGroups.js";
import { addProjectGroupValidator } from "./operations/addProjectGroup.js";
import { getProjectGroupValidator } from "./operations/getProjectGroup.js";
import { deleteProjectGroupValidator } from "./operations/deleteProjectGroup.js";
import { updateProjectGroupValidator } from "./operations/updateProjectGroup.js";
import { getPipelinesValidator } from "./operations/getPipelines.js";
import { addPipelineValidator } from "./operations/addPipeline.js";
import { getPipelineValidator } from "./operations/getPipeline.js";
import { deletePipelineValidator } from "./operations/deletePipeline.js";
import { updatePipelineValidator } from "./operations/updatePipeline.js";
import { addPipelineByYamlValidator } from "./operations/addPipelineByYaml.js";
import { getPipelineYamlValidator } from "./operations/getPipelineYaml.js";
import { updatePipelineByYamlValidator } from "./operations/updatePipelineByYaml.js";
import { getActionsValidator } from "./operations/getActions.js";
import { addActionValidator } from "./operations/addAction.js";
import { getActionValidator } from "./operations/getAction.js";
import { deleteActionValidator } from "./operations/deleteAction.js";
import { updateActionValidator } from "./operations/updateAction.js";
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
import { addEnvironmentValidator } from "./operations/addEnvironment.js";
import { getEnvironmentValidator } from "./operations/getEnvironment.js";
import { deleteEnvironmentValidator } from "./operations/deleteEnvironment.js";
import { updateEnvironmentValidator } from "./operations/updateEnvironment.js";
import { getEnvironmentYamlValidator } from "./operations/getEnvironmentYaml.js";
import { updateEnvironmentByYamlValidator } from "./operations/updateEnvironmentByYaml.js";
import { addEnvironmentByYamlValidator } from "./operations/addEnvironmentByYaml.js";
import { getTargetsValidator } from "./operations/getTargets.js";
import { addTargetValidator } from "./operations/addTarget.js";
import { getTargetValidator } from "./operations/getTarget.js";
import { deleteTargetValidator } from "./operations/deleteTarget.js";
import { updateTargetValidator } from "./operations/updateTarget.js";
import { getTargetYamlValidator } from "./operations/getTargetYaml.js";
import { updateTargetByYamlValidator } from "./operations/updateTargetByYaml.js";
import { addTargetByYamlValidator } from "./operations/addTargetByYaml.js";
import { getIntegrationsValidator } from "./operations/getIntegrations.js";
import { addIntegrationValidator } from "./operations/addIntegration.js";
import { getIntegrationValidator } from "./operations/getIntegration.js";
import { deleteIntegrationValidator } from "./operations/deleteIntegration.js";
import { updateIntegrationValidator } from "./operations/updateIntegration.js";
import { getWebhooksValidator } from "./operations/getWebhooks.js";
import { addWebhookValidator } from "./operations/addWebhook.js";
import { getWebhookValidator } from "./operations/getWebhook.js";
import { deleteWebhookValidator } from "./operations/deleteWebhook.js";
import { updateWebhookValidator } from "./operations/updateWebhook.js";
import { getSandboxesValidator } from "./operations/getSandboxes.js";
import { addSandboxValidator } from "./operations/addSandbox.js";
import { getSandboxValidator } from "./operations/getSandbox.js";
import { deleteSandboxValidator } from "./operations/deleteSandbox.js";
import { updateSandboxValidator } from "./operations/updateSandbox.js";
import { startSandboxValidator } from "./operations/startSandbox.js";
import { stopSandboxValidator } from "./operations/stopSandbox.js";
import { restartSandboxValidator } from "./operations/restartSandbox.js";
import { recreateSandboxValidator } from "./operations/recreateSandbox.js";
import { startSandboxAppValidator } from "./operations/startSandboxApp.js";
import { stopSandboxAppValidator } from "./operations/stopSandboxApp.js";
import { getSandboxAppLogsByIdValidator } from "./operations/getSandboxAppLogsById.js";
import { getSandboxCommandsValidator } from "./operations/getSandboxCommands.js";
import { executeSandboxCommandValidator } from "./operations/executeSandboxCommand.js";
import { execSandboxCommandValidator } from "./operations/execSandboxCommand.js";
import { getSandboxCommandValidator } from "./operations/getSandboxCommand.js";
import { terminateSandboxCommandValidator } from "./operations/terminateSandboxCommand.js";
import { getSandboxCommandLogsValidator } from "./operations/getSandboxCommandLogs.js";
import { getSandboxSnapshotsValidator } from "./operations/getSandboxSnapshots.js";
import { addSandboxSnapshotValidator } from "./operations/addSandboxSnapshot.js";
import { getSandboxSnapshotValidator } from "./operations/getSandboxSnapshot.js";
import { deleteSandboxSnapshotValidator } from "./operations/deleteSandboxSnapshot.js";
import { getProjectSnapshotsValidator } from "./operations/getProjectSnapshots.js";
import { deleteSnapshotValidator } from "./operations/deleteSnapshot.js";
import { getSandboxYamlValidator } from "./operations/getSandboxYaml.js";
import { updateSandboxByYamlValidator } from "./operations/updateSandboxByYaml.js";
import { addSandboxByYamlValidator } from "./operations/addSandboxByYaml.js";
import { getSandboxContentValidator } from "./operations/getSandboxContent.js";
import { createSandboxDirectoryValidator } from "./operations/createSandboxDirectory.js";
import { deleteSandboxFileValidator } from "./operations/deleteSandboxFile.js";
import { uploadSandboxFileValidator } from "./operations/uploadSandboxFile.js";
import { downloadSandboxContentValidator } from "./operations/downloadSandboxContent.js";
import { getTunnelTokenValidator } from "./operations/getTunnelToken.js";
import { regenerateTunnelTokenValidator } from "./operations/regenerateTunnelToken.js";
import { getArtifactsValidator } from "./operations/getArtifacts.js";
import { addArtifactValidator } from "./operations/addArtifact.js";
import { getArtifactValidator } from "./operations/getArtifact.js";
import { deleteArtifactValidator } from "./operations/deleteArtifact.js";
import { updateArtifactValidator } from "./operations/updateArtifact.js";
import { getArtifactVersionsValidator } from "./operations/getArtifactVersions.js";
import { addArtifactVersionValidator } from "./operations/addArtifactVersion.js";
import { getArtifactVersionValidator } from "./operations/getArtifactVersion.js";
import { deleteArtifactVersionValidator } from "./operations/deleteArtifactVersion.js";
import { getArtifactVersionRootContentValidator } from "./operations/getArtifactVersionRootContent.js";
import { getArtifactVersionCommitsValidator } from "./operations/getArtifactVersionCommits.js";
import { getArtifactVersionCommitValidator } from "./operations/getArtifactVersionCommit.js";
import { addArtifactVersionCommitValidator } from "./operations/addArtifactVersionCommit.js";
import { uploadArtifactVersionCommitFileValidator } from "./operations/uploadArtifactVersionCommitFile.js";
import { getArtifactVersionContentByPathValidator } from "./operations/getArtifactVersionContentByPath.js";
import { createArtifactVersionDirectoryValidator } from "./operations/createArtifactVersionDirectory.js";
import { deleteArtifactVersionContentValidator } from "./operations/deleteArtifactVersionContent.js";
import { uploadArtifactVersionFileValidator } from "./operations/uploadArtifactVersionFile.js";
import { downloadArtifactVersionFileValidator } from "./operations/downloadArtifactVersionFile.js";
import { downloadArtifactVersionValidator } from "./operations/downloadArtifactVersion.js";
import { uploadArtifactVersionFromZipValidator } from "./operations/uploadArtifactVersionFromZip.js";
import { getRepositoryContentsValidator } from "./operations/getRepositoryContents.js";
import { commitNewFileValidator } from "./operations/commitNewFile.js";
import { getRepositoryContentValidator } from "./operations/getRepositoryContent.js";
import { commitFileChangesValidator } from "./operations/commitFileChanges.js";
import { deleteFileValidator } from "./operations/deleteFile.js";
import { getBranchesValidator } from "./operations/getBranches.js";
import { addBranchValidator } from "./operations/addBranch.js";
import { getBranchValidator } from "./operations/getBranch.js";
import { deleteBranchValidator } from "./operations/deleteBranch.js";
import { getCommitsValidator } from "./operations/getCommits.js";
import { getCommitValidator } from "./operations/getCommit.js";
import { getComparisonValidator } from "./operations/getComparison.js";
import { getTagsValidator } from "./operations/getTags.js";
import { addTagValidator } from "./operations/addTag.js";
import { getTagValidator } from "./operations/getTag.js";
import { deleteTagValidator } from "./operations/deleteTag.js";
import { getPullRequestsValidator } from "./operations/getPullRequests.js";
import { addPullRequestValidator } from "./operations/addPullRequest.js";
import { getPullRequestValidator } from "./operations/getPullRequest.js";
import { mergePullRequestValidator } from "./operations/mergePullRequest.js";
import { updatePullRequestBranchValidator } from "./operations/updatePullRequestBranch.js";
import { getWorkspaceMembersValidator } from "./operations/getWorkspaceMembers.js";
import { addWorkspaceMemberValidator } from "./operations/addWorkspaceMember.js";
import { getWorkspaceMemberValidator } from "./operations/getWorkspaceMember.js";
import { deleteWorkspaceMemberValidator } from "./operations/deleteWorkspaceMember.js";
import { updateWorkspaceMemberValidator } from "./operations/updateWorkspaceMember.js";
import { getWorkspaceMemberProjectsValidator } from "./operations/getWorkspaceMemberProjects.js";
import { getGroupsValidator } from "./operations/getGroups.js";
import { addGroupValidator } from "./operations/addGroup.js";
import { getGroupValidator } from "./operations/getGroup.js";
import { deleteGroupValidator } from "./operations/deleteGroup.js";
import { updateGroupValidator } from "./operations/updateGroup.js";
import { getGroupMembersValidator } from "./operations/getGroupMembers.js";
import { addGroupMemberValidator } from "./operations/addGroupMember.js";
import { getGroupMemberValidator } from "./operations/getGroupMember.js";
import { deleteGroupMemberValidator } from "./operations/deleteGroupMember.js";
import { updateGroupMemberValidator } from "./operations/updateGroupMember.js";
import { getPermissionSetsValidator } from "./operations/getPermissionSets.js";
import { addPermissionSetValidator } from "./operations/addPermissionSet.js";
import { getPermissionSetValidator } from "./operations/getPermissionSet.js";
import { deletePermissionSetValidator } from "./operations/deletePermissionSet.js";
import { updatePermissionSetValidator } from "./operations/updatePermissionSet.js";
import { getDomainsValidator } from "./operations/getDomains.js";
import { addDomainValidator } from "./operations/addDomain.js";
import { getDomainValidator } from "./operations/getDomain.js";
import { deleteDomainValidator } from "./operations/deleteDomain.js";
import { getDomainYamlValidator } from "./operations/getDomainYaml.js";
import { updateDomainByYamlValidator } from "./operations/updateDomainByYaml.js";
import { registerDomainValidator } from "./operations/registerDomain.js";
import { claimDomainValidator } from "./operations/claimDomain.js";
import { getAllDomainRecordsValidator } from "./operations/getAllDomainRecords.js";
import { getSubdomainRecordsValidator } from "./operations/getSubdomainRecords.js";
import { getDomainRecordValidator } from "./operations/getDomainRecord.js";
import { deleteDomainRecordValidator } from "./operations/deleteDomainRecord.js";
import { upsertDomainRecordValidator } from "./operations/upsertDomainRecord.js";
import { getDistributionsValidator } from "./operations/getDistributions.js";
import { addDistributionValidator } from "./operations/addDistribution.js";
import { getDistributionValidator } from "./operations/getDistribution.js";
import { deleteDistributionValidator } from "./operations/deleteDistribution.js";
import { updateDistributionValidator } from "./operations/updateDistribution.js";
import { getRoutableDomainsValidator } from "./operations/getRoutableDomains.js";
import { getRoutesValidator } from "./operations/getRoutes.js";
import { addRouteValidator } from "./operations/addRoute.js";
import { getRouteValidator } from "./operations/getRoute.js";
import { updateRouteValidator } from "./operations/updateRoute.js";
import { getUnitTestSuitesValidator } from "./operations/getUnitTestSuites.js";
import { addUnitTestSuiteValidator } from "./operations/addUnitTestSuite.js";
import { getUnitTestSuiteValidator } from "./operations/getUnitTestSuite.js";
import { deleteUnitTestSuiteValidator } from "./operations/deleteUnitTestSuite.js";
import { getUnitTestSuiteTokenValidator } from "./operations/getUnitTestSuiteToken.js";
import { getUnitTestSessionsValidator } from "./operations/getUnitTestSessions.js";
import { addUnitTestSessionValidator } from "./operations/addUnitTestSession.js";
import { getUnitTestSessionValidator } from "./operations/getUnitTestSession.js";
import { deleteUnitTestSessionValidator } from "./operations/deleteUnitTestSession.js";
import { closeUnitTestSessionValidator } from "./operations/closeUnitTestSession.js";
import { reopenUnitTestSessionValidator } from "./operations/reopenUnitTestSession.js";
import { getSessionCasesValidator } from "./operations/getSessionCases.js";
import { upsertUnitTestCaseValidator } from "./operations/upsertUnitTestCase.js";
import { getUnitTestGroupsValidator } from "./operations/getUnitTestGroups.js";
import { addUnitTestGroupValidator } from "./operations/addUnitTestGroup.js";
import { getUnitTestGroupValidator } from "./operations/getUnitTestGroup.js";
import { getUnitTestCasesValidator } from "./operations/getUnitTestCases.js";
import { getUnitTestCaseValidator } from "./operations/getUnitTestCase.js";
import { importSessionValidator } from "./operations/importSession.js";
import { addSessionByTokenValidator } from "./operations/addSessionByToken.js";
import { upsertCaseByTokenValidator } from "./operations/upsertCaseByToken.js";
import { addCasesByTokenValidator } from "./operations/addCasesByToken.js";
import { closeSessionByTokenValidator } from "./operations/closeSessionByToken.js";
import { reopenSessionByTokenValidator } from "./operations/reopenSessionByToken.js";
import { getVisualTestSuitesValidator } from "./operations/getVisualTestSuites.js";
import { addVisualTestSuiteValidator } from "./operations/addVisualTestSuite.js";
import { getVisualTestSuiteTokenValidator } from "./operations/getVisualTestSuiteToken.js";
import { getUserValidator } from "./operations/getUser.js";
import { updateUserValidator } from "./operations/updateUser.js";
import { getCurrentTokenValidator } from "./operations/getCurrentToken.js";
import { getEmailsValidator } from "./operations/getEmails.js";
import { addEmailValidator } from "./operations/addEmail.js";
import { deleteEmailValidator } from "./operations/deleteEmail.js";
import { getKeysValidator } from "./operations/getKeys.js";
import { addKeyValidator } from "./operations/addKey.js";
import { getKeyValidator } from "./operations/getKey.js";
import { deleteKeyValidator } from "./operations/deleteKey.js";
import { getTokensValidator } from "./operations/getTokens.js";
import { addTokenValidator } from "./operations/addToken.js";
import { getTokenByIdValidator } from "./operations/getTokenById.js";
import { deleteTokenValidator } from "./operations/deleteToken.js";
import { issueCredentialsWithOidcProviderValidator } from "./operations/issueCredentialsWithOidcProvider.js";
import { registerClientValidator } from "./operations/registerClient.js";
import { getClientConfigurationValidator } from "./operations/getClientConfiguration.js";
import { deleteClientValidator } from "./operations/deleteClient.js";
import { updateClientConfigurationValidator } from "./operations/updateClientConfiguration.js";
import { issueTokenValidator } from "./operations/issueToken.js";
import { revokeTokenValidator } from "./operations/revokeToken.js";

export {
  getWorkspacesValidator,
  addWorkspaceValidator,
  getWorkspaceValidator,
  deleteWorkspaceValidator,
  updateWorkspaceValidator,
  getIdentifiersValidator,
  getSsoValidator,
  updateSsoValidator,
  enableSsoValidator,
  disableSsoValidator,
  getProjectsValidator,
  addProjectValidator,
  getProjectValidator,
  deleteProjectValidator,
  updateProjectValidator,
  getProjectMembersValidator,
  addProjectMemberValidator,
  getProjectMemberValidator,
  deleteProjectMemberValidator,
  updateProjectMemberValidator,
  getProjectGroupsValidator,
  addProjectGroupValidator,
  getProjectGroupValidator,
  deleteProjectGroupValidator,
  updateProjectGroupValidator,
  getPipelinesValidator,
  addPipelineValidator,
  getPipelineValidator,
  deletePipelineValidator,
  updatePipelineValidator,
  addPipelineByYamlValidator,
  getPipelineYamlValidator,
  updatePipelineByYamlValidator,
  getActionsValidator,
  addActionValidator,
  getActionValidator,
  deleteActionValidator,
  updateActionValidator,
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
  addEnvironmentValidator,
  getEnvironmentValidator,
  deleteEnvironmentValidator,
  updateEnvironmentValidator,
  getEnvironmentYamlValidator,
  updateEnvironmentByYamlValidator,
  addEnvironmentByYamlValidator,
  getTargetsValidator,
  addTargetValidator,
  getTargetValidator,
  deleteTargetValidator,
  updateTargetValidator,
  getTargetYamlValidator,
  updateTargetByYamlValidator,
  addTargetByYamlValidator,
  getIntegrationsValidator,
  addIntegrationValidator,
  getIntegrationValidator,
  deleteIntegrationValidator,
  updateIntegrationValidator,
  getWebhooksValidator,
  addWebhookValidator,
  getWebhookValidator,
  deleteWebhookValidator,
  updateWebhookValidator,
  getSandboxesValidator,
  addSandboxValidator,
  getSandboxValidator,
  deleteSandboxValidator,
  updateSandboxValidator,
  startSandboxValidator,
  stopSandboxValidator,
  restartSandboxValidator,
  recreateSandboxValidator,
  startSandboxAppValidator,
  stopSandboxAppValidator,
  getSandboxAppLogsByIdValidator,
  getSandboxCommandsValidator,
  executeSandboxCommandValidator,
  execSandboxCommandValidator,
  getSandboxCommandValidator,
  terminateSandboxCommandValidator,
  getSandboxCommandLogsValidator,
  getSandboxSnapshotsValidator,
  addSandboxSnapshotValidator,
  getSandboxSnapshotValidator,
  deleteSandboxSnapshotValidator,
  getProjectSnapshotsValidator,
  deleteSnapshotValidator,
  getSandboxYamlValidator,
  updateSandboxByYamlValidator,
  addSandboxByYamlValidator,
  getSandboxContentValidator,
  createSandboxDirectoryValidator,
  deleteSandboxFileValidator,
  uploadSandboxFileValidator,
  downloadSandboxContentValidator,
  getTunnelTokenValidator,
  regenerateTunnelTokenValidator,
  getArtifactsValidator,
  addArtifactValidator,
  getArtifactValidator,
  deleteArtifactValidator,
  updateArtifactValidator,
  getArtifactVersionsValidator,
  addArtifactVersionValidator,
  getArtifactVersionValidator,
  deleteArtifactVersionValidator,
  getArtifactVersionRootContentValidator,
  getArtifactVersionCommitsValidator,
  getArtifactVersionCommitValidator,
  addArtifactVersionCommitValidator,
  uploadArtifactVersionCommitFileValidator,
  getArtifactVersionContentByPathValidator,
  createArtifactVersionDirectoryValidator,
  deleteArtifactVersionContentValidator,
  uploadArtifactVersionFileValidator,
  downloadArtifactVersionFileValidator,
  downloadArtifactVersionValidator,
  uploadArtifactVersionFromZipValidator,
  getRepositoryContentsValidator,
  commitNewFileValidator,
  getRepositoryContentValidator,
  commitFileChangesValidator,
  deleteFileValidator,
  getBranchesValidator,
  addBranchValidator,
  getBranchValidator,
  deleteBranchValidator,
  getCommitsValidator,
  getCommitValidator,
  getComparisonValidator,
  getTagsValidator,
  addTagValidator,
  getTagValidator,
  deleteTagValidator,
  getPullRequestsValidator,
  addPullRequestValidator,
  getPullRequestValidator,
  mergePullRequestValidator,
  updatePullRequestBranchValidator,
  getWorkspaceMembersValidator,
  addWorkspaceMemberValidator,
  getWorkspaceMemberValidator,
  deleteWorkspaceMemberValidator,
  updateWorkspaceMemberValidator,
  getWorkspaceMemberProjectsValidator,
  getGroupsValidator,
  addGroupValidator,
  getGroupValidator,
  deleteGroupValidator,
  updateGroupValidator,
  getGroupMembersValidator,
  addGroupMemberValidator,
  getGroupMemberValidator,
  deleteGroupMemberValidator,
  updateGroupMemberValidator,
  getPermissionSetsValidator,
  addPermissionSetValidator,
  getPermissionSetValidator,
  deletePermissionSetValidator,
  updatePermissionSetValidator,
  getDomainsValidator,
  addDomainValidator,
  getDomainValidator,
  deleteDomainValidator,
  getDomainYamlValidator,
  updateDomainByYamlValidator,
  registerDomainValidator,
  claimDomainValidator,
  getAllDomainRecordsValidator,
  getSubdomainRecordsValidator,
  getDomainRecordValidator,
  deleteDomainRecordValidator,
  upsertDomainRecordValidator,
  getDistributionsValidator,
  addDistributionValidator,
  getDistributionValidator,
  deleteDistributionValidator,
  updateDistributionValidator,
  getRoutableDomainsValidator,
  getRoutesValidator,
  addRouteValidator,
  getRouteValidator,
  updateRouteValidator,
  getUnitTestSuitesValidator,
  addUnitTestSuiteValidator,
  getUnitTestSuiteValidator,
  deleteUnitTestSuiteValidator,
  getUnitTestSuiteTokenValidator,
  getUnitTestSessionsValidator,
  addUnitTestSessionValidator,
  getUnitTestSessionValidator,
  deleteUnitTestSessionValidator,
  closeUnitTestSessionValidator,
  reopenUnitTestSessionValidator,
  getSessionCasesValidator,
  upsertUnitTestCaseValidator,
  getUnitTestGroupsValidator,
  addUnitTestGroupValidator,
  getUnitTestGroupValidator,
  getUnitTestCasesValidator,
  getUnitTestCaseValidator,
  importSessionValidator,
  addSessionByTokenValidator,
  upsertCaseByTokenValidator,
  addCasesByTokenValidator,
  closeSessionByTokenValidator,
  reopenSessionByTokenValidator,
  getVisualTestSuitesValidator,
  addVisualTestSuiteValidator,
  getVisualTestSuiteTokenValidator,
  getUserValidator,
  updateUserValidator,
  getCurrentTokenValidator,
  getEmailsValidator,
  addEmailValidator,
  deleteEmailValidator,
  getKeysValidator,
  addKeyValidator,
  getKeyValidator,
  deleteKeyValidator,
  getTokensValidator,
  addTokenValidator,
  getTokenByIdValidator,
  deleteTokenValidator,
  issueCredentialsWithOidcProviderValidator,
  registerClientValidator,
  getClientConfigurationValidator,
  deleteClientValidator,
  updateClientConfigurationValidator,
  issueTokenValidator,
  revokeTokenValidator,
};

/** The validators of every operation. */
export const allValidators: readonly OperationValidator[] = [
  getWorkspacesValidator,
  addWorkspaceValidator,
  getWorkspaceValidator,
  deleteWorkspaceValidator,
  updateWorkspaceValidator,
  getIdentifiersValidator,
  getSsoValidator,
  updateSsoValidator,
  enableSsoValidator,
  disableSsoValidator,
  getProjectsValidator,
  addProjectValidator,
  getProjectValidator,
  deleteProjectValidator,
  updateProjectValidator,
  getProjectMembersValidator,
  addProjectMemberValidator,
  getProjectMemberValidator,
  deleteProjectMemberValidator,
  updateProjectMemberValidator,
  getProjectGroupsValidator,
  addProjectGroupValidator,
  getProjectGroupValidator,
  deleteProjectGroupValidator,
  updateProjectGroupValidator,
  getPipelinesValidator,
  addPipelineValidator,
  getPipelineValidator,
  deletePipelineValidator,
  updatePipelineValidator,
  addPipelineByYamlValidator,
  getPipelineYamlValidator,
  updatePipelineByYamlValidator,
  getActionsValidator,
  addActionValidator,
  getActionValidator,
  deleteActionValidator,
  updateActionValidator,
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
  addEnvironmentValidator,
  getEnvironmentValidator,
  deleteEnvironmentValidator,
  updateEnvironmentValidator,
  getEnvironmentYamlValidator,
  updateEnvironmentByYamlValidator,
  addEnvironmentByYamlValidator,
  getTargetsValidator,
  addTargetValidator,
  getTargetValidator,
  deleteTargetValidator,
  updateTargetValidator,
  getTargetYamlValidator,
  updateTargetByYamlValidator,
  addTargetByYamlValidator,
  getIntegrationsValidator,
  addIntegrationValidator,
  getIntegrationValidator,
  deleteIntegrationValidator,
  updateIntegrationValidator,
  getWebhooksValidator,
  addWebhookValidator,
  getWebhookValidator,
  deleteWebhookValidator,
  updateWebhookValidator,
  getSandboxesValidator,
  addSandboxValidator,
  getSandboxValidator,
  deleteSandboxValidator,
  updateSandboxValidator,
  startSandboxValidator,
  stopSandboxValidator,
  restartSandboxValidator,
  recreateSandboxValidator,
  startSandboxAppValidator,
  stopSandboxAppValidator,
  getSandboxAppLogsByIdValidator,
  getSandboxCommandsValidator,
  executeSandboxCommandValidator,
  execSandboxCommandValidator,
  getSandboxCommandValidator,
  terminateSandboxCommandValidator,
  getSandboxCommandLogsValidator,
  getSandboxSnapshotsValidator,
  addSandboxSnapshotValidator,
  getSandboxSnapshotValidator,
  deleteSandboxSnapshotValidator,
  getProjectSnapshotsValidator,
  deleteSnapshotValidator,
  getSandboxYamlValidator,
  updateSandboxByYamlValidator,
  addSandboxByYamlValidator,
  getSandboxContentValidator,
  createSandboxDirectoryValidator,
  deleteSandboxFileValidator,
  uploadSandboxFileValidator,
  downloadSandboxContentValidator,
  getTunnelTokenValidator,
  regenerateTunnelTokenValidator,
  getArtifactsValidator,
  addArtifactValidator,
  getArtifactValidator,
  deleteArtifactValidator,
  updateArtifactValidator,
  getArtifactVersionsValidator,
  addArtifactVersionValidator,
  getArtifactVersionValidator,
  deleteArtifactVersionValidator,
  getArtifactVersionRootContentValidator,
  getArtifactVersionCommitsValidator,
  getArtifactVersionCommitValidator,
  addArtifactVersionCommitValidator,
  uploadArtifactVersionCommitFileValidator,
  getArtifactVersionContentByPathValidator,
  createArtifactVersionDirectoryValidator,
  deleteArtifactVersionContentValidator,
  uploadArtifactVersionFileValidator,
  downloadArtifactVersionFileValidator,
  downloadArtifactVersionValidator,
  uploadArtifactVersionFromZipValidator,
  getRepositoryContentsValidator,
  commitNewFileValidator,
  getRepositoryContentValidator,
  commitFileChangesValidator,
  deleteFileValidator,
  getBranchesValidator,
  addBranchValidator,
  getBranchValidator,
  deleteBranchValidator,
  getCommitsValidator,
  getCommitValidator,
  getComparisonValidator,
  getTagsValidator,
  addTagValidator,
  getTagValidator,
  deleteTagValidator,
  getPullRequestsValidator,
  addPullRequestValidator,
  getPullRequestValidator,
  mergePullRequestValidator,
  updatePullRequestBranchValidator,
  getWorkspaceMembersValidator,
  addWorkspaceMemberValidator,
  getWorkspaceMemberValidator,
  deleteWorkspaceMemberValidator,
  updateWorkspaceMemberValidator,
  getWorkspaceMemberProjectsValidator,
  getGroupsValidator,
  addGroupValidator,
  getGroupValidator,
  deleteGroupValidator,
  updateGroupValidator,
  getGroupMembersValidator,
  addGroupMemberValidator,
  getGroupMemberValidator,
  deleteGroupMemberValidator,
  updateGroupMemberValidator,
  getPermissionSetsValidator,
  addPermissionSetValidator,
  getPermissionSetValidator,
  deletePermissionSetValidator,
  updatePermissionSetValidator,
  getDomainsValidator,
  addDomainValidator,
  getDomainValidator,
  deleteDomainValidator,
  getDomainYamlValidator,
  updateDomainByYamlValidator,
  registerDomainValidator,
  claimDomainValidator,
  getAllDomainRecordsValidator,
  getSubdomainRecordsValidator,
  getDomainRecordValidator,
  deleteDomainRecordValidator,
  upsertDomainRecordValidator,
  getDistributionsValidator,
  addDistributionValidator,
  getDistributionValidator,
  deleteDistributionValidator,
  updateDistributionValidator,
  getRoutableDomainsValidator,
  getRoutesValidator,
  addRouteValidator,
  getRouteValidator,
  updateRouteValidator,
  getUnitTestSuitesValidator,
  addUnitTestSuiteValidator,
  getUnitTestSuiteValidator,
  deleteUnitTestSuiteValidator,
  getUnitTestSuiteTokenValidator,
  getUnitTestSessionsValidator,
  addUnitTestSessionValidator,
  getUnitTestSessionValidator,
  deleteUnitTestSessionValidator,
  closeUnitTestSessionValidator,
  reopenUnitTestSessionValidator,
  getSessionCasesValidator,
  upsertUnitTestCaseValidator,
  getUnitTestGroupsValidator,
  addUnitTestGroupValidator,
  getUnitTestGroupValidator,
  getUnitTestCasesValidator,
  getUnitTestCaseValidator,
  importSessionValidator,
  addSessionByTokenValidator,
  upsertCaseByTokenValidator,
  addCasesByTokenValidator,
  closeSessionByTokenValidator,
  reopenSessionByTokenValidator,
  getVisualTestSuitesValidator,
  addVisualTestSuiteValidator,
  getVisualTestSuiteTokenValidator,
  getUserValidator,
  updateUserValidator,
  getCurrentTokenValidator,
  getEmailsValidator,
  addEmailValidator,
  deleteEmailValidator,
  getKeysValidator,
  addKeyValidator,
  getKeyValidator,
  deleteKeyValidator,
  getTokensValidator,
  addTokenValidator,
  getTokenByIdValidator,
  deleteTokenValidator,
  issueCredentialsWithOidcProviderValidator,
  registerClientValidator,
  getClientConfigurationValidator,
  deleteClientValidator,
  updateClientConfigurationValidator,
  issueTokenValidator,
  revokeTokenValidator,
];
