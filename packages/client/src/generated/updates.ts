// Generated from spec/ by `pnpm generate`. Do not edit.

import type {
  ActionView,
  ArtifactView,
  CommitFileRequest,
  DistributionView,
  DomainYamlView,
  DomainYamlViewInput,
  DynamicClientRegistrationRequest,
  DynamicClientRegistrationResponse,
  EnvironmentView,
  EnvironmentYamlView,
  EnvironmentYamlViewInput,
  GroupMemberView,
  GroupView,
  IntegrationView,
  PermissionSetView,
  PipelineView,
  PipelineYamlView,
  PipelineYamlViewInput,
  ProjectGroupView,
  ProjectMemberView,
  ProjectView,
  RecordView,
  RepositoryPathView,
  RouteView,
  SandboxResponse,
  SandboxYamlView,
  SandboxYamlViewInput,
  SsoView,
  TargetView,
  TargetYamlView,
  TargetYamlViewInput,
  UpdateActionRequest,
  UpdateArtifactRequest,
  UpdateDistributionRequest,
  UpdateEnvironmentRequest,
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
  UserView,
  VariableView,
  WebhookView,
  WorkspaceMemberView,
  WorkspaceView,
} from "@buddy-openapi/types";
import { type changesOf, defineUpdate, type ToUpdate } from "../updates.js";
import type * as operations from "./operations.js";

/**
 * Makes the request of {@link operations.updateWorkspace} from what {@link operations.getWorkspace} returns, with a change. {@link changesOf} says what it changes.
 *
 * What the API doesn't return comes from the change alone: `encryption_salt`.
 */
export const toUpdateWorkspace: ToUpdate<WorkspaceView, UpdateWorkspaceRequest, never> =
  /* @__PURE__ */ defineUpdate({ name: {} });

/**
 * Makes the request of {@link operations.updateSso} from what {@link operations.getSso} returns, with a change. {@link changesOf} says what it changes.
 *
 * What the API doesn't return comes from the change alone: `client_secret`.
 */
export const toUpdateSso: ToUpdate<SsoView, UpdateSsoRequest, never> = /* @__PURE__ */ defineUpdate({
  type: {},
  sso_provider_type: {},
  sso_url: {},
  issuer: {},
  certificate: {},
  signature_method: {},
  digest_method: {},
  require_sso_for_all_members: {},
});

/** Makes the request of {@link operations.updateProject} from what {@link operations.getProject} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateProject: ToUpdate<ProjectView, UpdateProjectRequest, never> =
  /* @__PURE__ */ defineUpdate({
    name: {},
    display_name: {},
    status: {},
    access: {},
    fetch_submodules: {},
    fetch_submodules_env_key: {},
    allow_pull_requests: {},
    update_default_branch_from_external: {},
  });

/** Makes the request of {@link operations.updateProjectMember} from what {@link operations.getProjectMember} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateProjectMember: ToUpdate<
  ProjectMemberView,
  UpdateProjectMemberRequest,
  "permission_set"
> = /* @__PURE__ */ defineUpdate({ permission_set: { members: { id: {} } } });

/** Makes the request of {@link operations.updateProjectGroup} from what {@link operations.getProjectGroup} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateProjectGroup: ToUpdate<ProjectGroupView, UpdateProjectGroupRequest, "permission_set"> =
  /* @__PURE__ */ defineUpdate({ permission_set: { members: { id: {} } } });

/**
 * Makes the request of {@link operations.updatePipeline} from what {@link operations.getPipeline} returns, with a change. {@link changesOf} says what it changes.
 *
 * It leaves out `variables`: the view has another form of it than the request, or the API alone sets it.
 */
export const toUpdatePipeline: ToUpdate<PipelineView, UpdatePipelineRequest, never> =
  /* @__PURE__ */ defineUpdate({
    name: {},
    identifier: {},
    refs: {},
    events: {
      members: {
        type: { nullable: true },
        refs: { nullable: true },
        events: { nullable: true },
        branches: { nullable: true },
        artifacts: { nullable: true, members: { identifier: { nullable: true }, scope: { nullable: true } } },
        environments: {
          nullable: true,
          members: { identifier: { nullable: true }, tags: { nullable: true }, scope: { nullable: true } },
        },
        start_date: { nullable: true },
        delay: { nullable: true },
        cron: { nullable: true },
        timezone: { nullable: true },
        totp: { nullable: true },
        prefix: { nullable: true },
        whitelist: { nullable: true },
        targets: { nullable: true },
        integration: { nullable: true },
        projects: { nullable: true },
        levels: { nullable: true },
        substatuses: { nullable: true },
        count: { nullable: true },
        user_count: { nullable: true },
        snooze_minutes: { nullable: true },
        folders: { nullable: true },
        lists: { nullable: true },
        priorities: { nullable: true },
        tags: { nullable: true },
        assignees: { nullable: true },
        creators: { nullable: true },
        custom_fields: { nullable: true, members: { name: { nullable: true }, values: { nullable: true } } },
        include_subtasks: { nullable: true },
        suites: { nullable: true },
        statuses: { nullable: true },
      },
    },
    trigger_conditions: {
      members: {
        trigger_condition: { nullable: true },
        trigger_condition_paths: { nullable: true },
        trigger_variable_key: { nullable: true },
        trigger_variable_value: { nullable: true },
        trigger_hours: { nullable: true },
        trigger_days: { nullable: true },
        timezone: { nullable: true },
        trigger_project_name: { nullable: true },
        trigger_pipeline_name: { nullable: true },
        trigger_user: { nullable: true },
        trigger_group: { nullable: true },
        trigger_action_name: { nullable: true },
        trigger_status: { nullable: true },
        trigger_operands: { nullable: true },
      },
    },
    always_from_scratch: {},
    auto_clear_cache: {},
    do_not_create_commit_status: {},
    ignore_fail_on_project_status: {},
    concurrent_pipeline_runs: {},
    description_required: {},
    fail_on_prepare_env_warning: {},
    fetch_all_refs: {},
    fetch_lfs: {},
    clone_depth: {},
    paused: {},
    disabled: {},
    disabled_reason: {},
    pause_on_repeated_failures: {},
    skip_queued_runs: {},
    cancel_inprogress_runs: {},
    priority: {},
    target_site_url: {},
    execution_message_template: {},
    folder: {},
    cache_scope: {},
    cpu: {},
    resources: {},
    definition_source: {},
    remote_path: {},
    remote_ref: {},
    remote_project_name: {},
    remote_parameters: { members: { key: { nullable: true }, value: { nullable: true } } },
    git_config_ref: {},
    git_config: {
      members: { path: { nullable: true }, branch: { nullable: true }, project: { nullable: true } },
    },
    git_changeset_base: {},
    filesystem_changeset_base: {},
    loop: {},
    tags: {},
    permissions: {
      members: {
        others: { nullable: true },
        users: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
        groups: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
      },
    },
    manage_variables_by_yaml: {},
    manage_permissions_by_yaml: {},
    last_execution_revision: {},
    note: {},
    agent_note: {},
  });

/**
 * Makes the request of {@link operations.updatePipelineByYaml} from what {@link operations.getPipelineYaml} returns, with a change. {@link changesOf} says what it changes.
 *
 * It leaves out `url`, `html_url`: the view has another form of it than the request, or the API alone sets it.
 */
export const toUpdatePipelineByYaml: ToUpdate<PipelineYamlView, PipelineYamlViewInput, never> =
  /* @__PURE__ */ defineUpdate({ yaml: {} });

/** Makes the request of {@link operations.updateAction} from what {@link operations.getAction} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateAction: ToUpdate<ActionView, UpdateActionRequest, never> = /* @__PURE__ */ defineUpdate({
  name: {},
  type: {},
  trigger_time: {},
  trigger_conditions: {
    members: {
      trigger_condition: { nullable: true },
      trigger_condition_paths: { nullable: true },
      trigger_variable_key: { nullable: true },
      trigger_variable_value: { nullable: true },
      trigger_hours: { nullable: true },
      trigger_days: { nullable: true },
      timezone: { nullable: true },
      trigger_project_name: { nullable: true },
      trigger_pipeline_name: { nullable: true },
      trigger_user: { nullable: true },
      trigger_group: { nullable: true },
      trigger_action_name: { nullable: true },
      trigger_status: { nullable: true },
      trigger_operands: { nullable: true },
    },
  },
  run_next: {},
  run_only_on_first_failure: {},
  loop: {},
  variables: {
    members: {
      id: { nullable: true },
      key: { nullable: true },
      value: { nullable: true },
      type: { nullable: true },
      encrypted: { nullable: true },
      settable: { nullable: true },
      run_only_settable: { nullable: true },
      init_path: { nullable: true },
      defaults: { nullable: true },
      file_path: { nullable: true },
      file_chmod: { nullable: true },
      file_place: { nullable: true },
      binary: { nullable: true },
      public_value: { nullable: true },
      key_fingerprint: { nullable: true },
      checksum: { nullable: true },
      password: { nullable: true },
      passphrase: { nullable: true },
      key_identifier: { nullable: true },
      disabled: { nullable: true },
      note: { nullable: true },
      agent_note: { nullable: true },
    },
  },
  disabled: {},
  ignore_errors: {},
  timeout: {},
  retry_count: {},
  retry_interval: {},
  permissions: {
    members: {
      others: { nullable: true },
      users: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
      groups: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
    },
  },
});

/**
 * Makes the request of {@link operations.updateVariable} from what {@link operations.getVariable} returns, with a change. {@link changesOf} says what it changes.
 *
 * What the API doesn't return comes from the change alone: `value`, `password`, `passphrase`.
 */
export const toUpdateVariable: ToUpdate<VariableView, UpdateVariableRequest, never> =
  /* @__PURE__ */ defineUpdate({
    key: {},
    value: {},
    settable: {},
    run_only_settable: {},
    encrypted: {},
    description: {},
    init_path: {},
    defaults: {},
    file_path: {},
    file_chmod: {},
    file_place: {},
    password: {},
    passphrase: {},
    key_identifier: {},
    disabled: {},
    note: {},
    agent_note: {},
  });

/**
 * Makes the request of {@link operations.updateEnvironment} from what {@link operations.getEnvironment} returns, with a change. {@link changesOf} says what it changes.
 *
 * It leaves out `variables`: the view has another form of it than the request, or the API alone sets it.
 */
export const toUpdateEnvironment: ToUpdate<EnvironmentView, UpdateEnvironmentRequest, never> =
  /* @__PURE__ */ defineUpdate({
    name: {},
    identifier: {},
    tags: {},
    icon: {},
    public_url: {},
    pipelines_access_level: {},
    environments_access_level: {},
    allowed_pipelines: {
      members: { project: {}, pipeline: {}, access_level: { nullable: true }, action: { nullable: true } },
    },
    allowed_environments: {
      members: {
        project: { nullable: true },
        environment: { nullable: true },
        access_level: { nullable: true },
      },
    },
    project: { members: { name: {} } },
    permissions: {
      members: {
        others: { nullable: true },
        users: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
        groups: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
      },
    },
    base_environments: {},
    base_only: {},
    scope: {},
    note: {},
    agent_note: {},
  });

/**
 * Makes the request of {@link operations.updateEnvironmentByYaml} from what {@link operations.getEnvironmentYaml} returns, with a change. {@link changesOf} says what it changes.
 *
 * It leaves out `url`, `html_url`: the view has another form of it than the request, or the API alone sets it.
 */
export const toUpdateEnvironmentByYaml: ToUpdate<EnvironmentYamlView, EnvironmentYamlViewInput, never> =
  /* @__PURE__ */ defineUpdate({ yaml: {} });

/** Makes the request of {@link operations.updateTarget} from what {@link operations.getTarget} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateTarget: ToUpdate<TargetView, UpdateTargetRequest, never> = /* @__PURE__ */ defineUpdate({
  host: { nullable: true },
  port: { nullable: true },
  path: { nullable: true },
  auth: {
    nullable: true,
    members: {
      method: { nullable: true },
      username: { nullable: true },
      password: { nullable: true },
      asset: { nullable: true },
      key: { nullable: true },
      passphrase: { nullable: true },
      key_path: { nullable: true },
      token: { nullable: true },
      certificate_authority: { nullable: true },
      client_certificate: { nullable: true },
      client_key: { nullable: true },
    },
  },
  proxy: {
    nullable: true,
    members: {
      name: { nullable: true },
      host: { nullable: true },
      port: { nullable: true },
      auth: {
        nullable: true,
        members: {
          method: { nullable: true },
          username: { nullable: true },
          password: { nullable: true },
          asset: { nullable: true },
          key: { nullable: true },
          passphrase: { nullable: true },
          key_path: { nullable: true },
          token: { nullable: true },
          certificate_authority: { nullable: true },
          client_certificate: { nullable: true },
          client_key: { nullable: true },
        },
      },
    },
  },
  secure: { nullable: true },
  repository: { nullable: true },
  integration: { nullable: true },
  region: { nullable: true },
  cluster: { nullable: true },
  resource_group: { nullable: true },
  subscription: { nullable: true },
  role_arn: { nullable: true },
  project_id: { nullable: true },
  zone: { nullable: true },
  scope: { nullable: true },
  database: { nullable: true },
  auth_source: { nullable: true },
  db_instance_identifier: { nullable: true },
  ssl_mode: { nullable: true },
  ca_certificate: { nullable: true },
  type: {},
  identifier: {},
  name: {},
  project: { members: { name: {} } },
  pipeline: { members: { id: {} } },
  environment: { members: { id: {}, name: { nullable: true }, identifier: { nullable: true } } },
  permissions: {
    members: {
      others: { nullable: true },
      users: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
      groups: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
    },
  },
  pipelines_access_level: {},
  allowed_pipelines: {
    members: { project: {}, pipeline: {}, access_level: { nullable: true }, action: { nullable: true } },
  },
  sandboxes_access_level: {},
  allowed_sandboxes: { members: { project: {}, sandbox: {}, access_level: { nullable: true } } },
  disabled: {},
  tags: {},
  use_as: { members: { target: { nullable: true }, proxy: { nullable: true } } },
  note: {},
  agent_note: {},
});

/**
 * Makes the request of {@link operations.updateTargetByYaml} from what {@link operations.getTargetYaml} returns, with a change. {@link changesOf} says what it changes.
 *
 * It leaves out `url`, `html_url`: the view has another form of it than the request, or the API alone sets it.
 */
export const toUpdateTargetByYaml: ToUpdate<TargetYamlView, TargetYamlViewInput, never> =
  /* @__PURE__ */ defineUpdate({ yaml: {} });

/**
 * Makes the request of {@link operations.updateIntegration} from what {@link operations.getIntegration} returns, with a change. {@link changesOf} says what it changes.
 *
 * What the API doesn't return comes from the change alone: `token`, `access_key`, `secret_key`, `api_key`, `password`, `partner_token`, `application_key`, `refresh_token`, `client_token`, `server_token`.
 *
 * It leaves out `url`: the view has another form of it than the request, or the API alone sets it.
 */
export const toUpdateIntegration: ToUpdate<IntegrationView, UpdateIntegrationRequest, never> =
  /* @__PURE__ */ defineUpdate({
    name: {},
    identifier: {},
    auth_type: {},
    audience: {},
    app_id: {},
    google_project: {},
    organization: {},
    host_url: {},
    webhook_address: {},
    atop_url: {},
    permissions: {
      members: {
        others: { nullable: true },
        admins: { nullable: true },
        users: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
        groups: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
      },
    },
    all_pipelines_allowed: {},
    allowed_pipelines: { members: { id: {} } },
    disabled: {},
    note: {},
    agent_note: {},
  });

/** Makes the request of {@link operations.updateWebhook} from what {@link operations.getWebhook} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateWebhook: ToUpdate<WebhookView, UpdateWebhookRequest, never> =
  /* @__PURE__ */ defineUpdate({ target_url: {}, name: {}, secret_key: {}, projects: {}, events: {} });

/**
 * Makes the request of {@link operations.updateSandbox} from what {@link operations.getSandbox} returns, with a change. {@link changesOf} says what it changes.
 *
 * It leaves out `variables`: the view has another form of it than the request, or the API alone sets it.
 */
export const toUpdateSandbox: ToUpdate<SandboxResponse, UpdateSandboxRequest, never> =
  /* @__PURE__ */ defineUpdate({
    name: {},
    identifier: {},
    resources: {},
    first_boot_commands: {},
    app_dir: {},
    apps: { members: { command: {} } },
    fetch: {
      members: {
        type: {},
        repository: { nullable: true },
        ref: { nullable: true },
        path: { nullable: true },
        build_command: { nullable: true },
        artifact: { nullable: true },
      },
    },
    timeout: {},
    tags: {},
    endpoints: {
      members: {
        name: {},
        endpoint: {},
        type: {},
        region: { nullable: true },
        whitelist: { nullable: true },
        timeout: { nullable: true },
        http: {
          nullable: true,
          members: {
            verify_certificate: { nullable: true },
            compression: { nullable: true },
            http2: { nullable: true },
            log_requests: { nullable: true },
            request_headers: { nullable: true },
            response_headers: { nullable: true },
            whitelist_user_agents: { nullable: true },
            rewrite_host_header: { nullable: true },
            auth_type: { nullable: true },
            login: { nullable: true },
            circuit_breaker: { nullable: true },
            serve_path: { nullable: true },
          },
        },
        tls: { nullable: true, members: { terminate_at: { nullable: true } } },
      },
    },
    permissions: {
      members: {
        others: { nullable: true },
        users: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
        groups: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
      },
    },
    scope: {},
    project: { members: { name: {} } },
    environment: { members: { id: {}, name: { nullable: true }, identifier: { nullable: true } } },
    note: {},
    agent_note: {},
  });

/**
 * Makes the request of {@link operations.updateSandboxByYaml} from what {@link operations.getSandboxYaml} returns, with a change. {@link changesOf} says what it changes.
 *
 * It leaves out `url`, `html_url`: the view has another form of it than the request, or the API alone sets it.
 */
export const toUpdateSandboxByYaml: ToUpdate<SandboxYamlView, SandboxYamlViewInput, never> =
  /* @__PURE__ */ defineUpdate({ yaml: {} });

/** Makes the request of {@link operations.updateArtifact} from what {@link operations.getArtifact} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateArtifact: ToUpdate<ArtifactView, UpdateArtifactRequest, never> =
  /* @__PURE__ */ defineUpdate({
    name: {},
    identifier: {},
    scope: {},
    project: { members: { name: {} } },
    environment: { members: { id: {}, name: { nullable: true }, identifier: { nullable: true } } },
    authorization: { members: { type: {}, user: { nullable: true } } },
    permissions: {
      members: {
        others: { nullable: true },
        users: { nullable: true, members: { id: {}, access_level: {} } },
        groups: { nullable: true, members: { id: {}, access_level: {} } },
      },
    },
    allowed_pipelines: {
      members: { project: {}, pipeline: {}, access_level: { nullable: true }, action: { nullable: true } },
    },
    pipelines_access_level: {},
    allowed_sandboxes: { members: { project: {}, sandbox: {}, access_level: { nullable: true } } },
    sandboxes_access_level: {},
    retention_rules: {},
  });

/** Makes the request of {@link operations.commitFileChanges} from what {@link operations.getRepositoryContent} returns, with a change. {@link changesOf} says what it changes. */
export const toCommitFileChanges: ToUpdate<RepositoryPathView, CommitFileRequest, "message" | "content"> =
  /* @__PURE__ */ defineUpdate({ content: {} });

/** Makes the request of {@link operations.updateWorkspaceMember} from what {@link operations.getWorkspaceMember} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateWorkspaceMember: ToUpdate<WorkspaceMemberView, UpdateWorkspaceMemberRequest, never> =
  /* @__PURE__ */ defineUpdate({
    admin: {},
    auto_assign_to_new_projects: {},
    auto_assign_permission_set_id: {},
    note: {},
    agent_note: {},
  });

/** Makes the request of {@link operations.updateGroup} from what {@link operations.getGroup} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateGroup: ToUpdate<GroupView, UpdateGroupRequest, never> = /* @__PURE__ */ defineUpdate({
  name: {},
  description: {},
  note: {},
  agent_note: {},
  auto_assign_to_new_projects: {},
  allow_add_new_projects: {},
  allow_add_new_domains_on_owner_behalf: {},
  auto_assign_permission_set_id: {},
});

/** Makes the request of {@link operations.updateGroupMember} from what {@link operations.getGroupMember} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateGroupMember: ToUpdate<GroupMemberView, UpdateGroupMemberRequest, never> =
  /* @__PURE__ */ defineUpdate({ status: {} });

/** Makes the request of {@link operations.updatePermissionSet} from what {@link operations.getPermissionSet} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdatePermissionSet: ToUpdate<PermissionSetView, UpdatePermissionSetRequest, never> =
  /* @__PURE__ */ defineUpdate({
    name: {},
    description: {},
    note: {},
    agent_note: {},
    repository_access_level: {},
    pipeline_access_level: {},
    sandbox_access_level: {},
    project_team_access_level: {},
    environment_access_level: {},
    package_access_level: {},
    routing_access_level: {},
    target_access_level: {},
  });

/**
 * Makes the request of {@link operations.updateDomainByYaml} from what {@link operations.getDomainYaml} returns, with a change. {@link changesOf} says what it changes.
 *
 * It leaves out `url`, `html_url`: the view has another form of it than the request, or the API alone sets it.
 */
export const toUpdateDomainByYaml: ToUpdate<DomainYamlView, DomainYamlViewInput, never> =
  /* @__PURE__ */ defineUpdate({ yaml: {} });

/** Makes the request of {@link operations.upsertDomainRecord} from what {@link operations.getDomainRecord} returns, with a change. {@link changesOf} says what it changes. */
export const toUpsertDomainRecord: ToUpdate<RecordView, UpsertDomainRecordRequest, never> =
  /* @__PURE__ */ defineUpdate({
    values: {},
    ttl: {},
    routing: {},
    country: { nullable: true },
    continent: { nullable: true },
  });

/** Makes the request of {@link operations.updateDistribution} from what {@link operations.getDistribution} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateDistribution: ToUpdate<DistributionView, UpdateDistributionRequest, never> =
  /* @__PURE__ */ defineUpdate({
    name: {},
    identifier: {},
    scope: {},
    disabled: {},
    permissions: {
      members: {
        others: { nullable: true },
        users: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
        groups: { nullable: true, members: { id: { nullable: true }, access_level: { nullable: true } } },
      },
    },
  });

/** Makes the request of {@link operations.updateRoute} from what {@link operations.getRoute} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateRoute: ToUpdate<RouteView, UpdateRouteRequest, never> = /* @__PURE__ */ defineUpdate({
  type: {},
  subdomain: {},
  domain: {},
  path: {},
  targets: {},
});

/** Makes the request of {@link operations.updateUser} from what {@link operations.getUser} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateUser: ToUpdate<UserView, UpdateUserRequest, never> = /* @__PURE__ */ defineUpdate({
  name: {},
});

/** Makes the request of {@link operations.updateClientConfiguration} from what {@link operations.getClientConfiguration} returns, with a change. {@link changesOf} says what it changes. */
export const toUpdateClientConfiguration: ToUpdate<
  DynamicClientRegistrationResponse,
  DynamicClientRegistrationRequest,
  never
> = /* @__PURE__ */ defineUpdate({
  client_name: {},
  redirect_uris: {},
  grant_types: {},
  response_types: {},
  token_endpoint_auth_method: {},
  client_uri: {},
  logo_uri: {},
  scope: {},
  contacts: {},
  tos_uri: {},
  policy_uri: {},
  jwks_uri: {},
  software_id: {},
  software_version: {},
  application_type: {},
  sector_identifier_uri: {},
  subject_type: {},
  id_token_signed_response_alg: {},
  userinfo_signed_response_alg: {},
  request_object_signing_alg: {},
  description: {},
  token_expires_in: {},
});
