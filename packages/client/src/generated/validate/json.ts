// Generated from spec/ by `pnpm generate`. Do not edit.

import type { JsonSchemaPart } from "../../validate/schema.js";

export const ErrorMessageView: JsonSchemaPart = {
  schema: {
    description: "One problem.",
    type: "object",
    properties: { message: { description: "The problem, in words for people.", type: ["string", "null"] } },
  },
};
export const ErrorView: JsonSchemaPart = {
  schema: {
    description: "What went wrong.",
    type: "object",
    properties: {
      errors: {
        description: "One item per problem.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/ErrorMessageView" },
      },
    },
  },
  uses: () => ({ ErrorMessageView }),
};
export const ShortWorkspaceView: JsonSchemaPart = {
  schema: {
    description: "A workspace, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id", "name", "domain"],
    properties: {
      url: { description: "The API URL of the workspace.", type: "string" },
      html_url: { description: "The URL of the workspace in the Buddy web app.", type: "string" },
      id: { description: "The number of the workspace.", type: "integer" },
      name: { description: "The display name of the workspace.", type: "string" },
      domain: {
        description: "The handle of the workspace, which every path takes as `workspace`.",
        type: "string",
      },
    },
  },
};
export const WorkspacesView: JsonSchemaPart = {
  schema: {
    description: "The workspaces that the token can see.",
    type: "object",
    required: ["url", "html_url", "workspaces"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      workspaces: {
        description: "The workspaces.",
        type: "array",
        items: { $ref: "#/$defs/ShortWorkspaceView" },
      },
    },
  },
  uses: () => ({ ShortWorkspaceView }),
};
export const UpdateWorkspaceRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a workspace.",
    type: "object",
    properties: {
      name: { description: "The name that people see.", type: "string" },
      encryption_salt: {
        description: "The salt for the encryption of secrets in YAML and in the API.",
        type: "string",
      },
    },
  },
};
export const AddWorkspaceRequest: JsonSchemaPart = {
  schema: {
    description: "A new workspace.",
    allOf: [
      { $ref: "#/$defs/UpdateWorkspaceRequest" },
      {
        type: "object",
        required: ["domain"],
        properties: {
          domain: {
            description: "The handle of the workspace, which paths take as `workspace`.",
            type: "string",
          },
        },
      },
    ],
  },
  uses: () => ({ UpdateWorkspaceRequest }),
};
export const MachineSize: JsonSchemaPart = {
  schema: {
    description: "The size of the machine that runs a pipeline.",
    type: "string",
    enum: ["DEFAULT", "NANO", "SMALL", "MEDIUM", "LARGE", "XLARGE", "CUSTOM", "X2LARGE"],
  },
};
export const WorkspaceView: JsonSchemaPart = {
  schema: {
    description: "A workspace.",
    allOf: [
      { $ref: "#/$defs/ShortWorkspaceView" },
      {
        type: "object",
        required: ["owner_id", "frozen", "create_date"],
        properties: {
          owner_id: {
            description: "The ID of the workspace member who owns the workspace.",
            type: "integer",
          },
          frozen: { description: "Whether the workspace is blocked.", type: "boolean" },
          create_date: { description: "When the workspace was created.", type: "string" },
          default_pipeline_resource: {
            description: "The machine size that new pipelines get.",
            anyOf: [{ $ref: "#/$defs/MachineSize" }, { type: "null" }],
          },
          sso_enabled: { description: "Whether single sign-on is on.", type: ["boolean", "null"] },
          public_pipelines_disabled: {
            description: "Whether public pipelines are forbidden.",
            type: ["boolean", "null"],
          },
        },
      },
    ],
  },
  uses: () => ({ ShortWorkspaceView, MachineSize }),
};
export const IdsView: JsonSchemaPart = {
  schema: {
    description: "The IDs that belong to the names of the request.",
    type: "object",
    properties: {
      url: { description: "The API URL of this object.", type: ["string", "null"] },
      html_url: { description: "The URL in the Buddy web app.", type: ["string", "null"] },
      domain: { description: "The handle of the workspace.", type: ["string", "null"] },
      project_identifier: { description: "The `name` of the project.", type: ["string", "null"] },
      pipeline_id: { description: "The ID of the pipeline.", type: ["integer", "null"] },
      environment_id: { description: "The ID of the environment.", type: ["string", "null"] },
      artifact_id: { description: "The ID of the artifact.", type: ["string", "null"] },
      artifact_version_id: { description: "The ID of the artifact version.", type: ["string", "null"] },
      sandbox_id: { description: "The ID of the sandbox.", type: ["string", "null"] },
      target_id: { description: "The ID of the target.", type: ["string", "null"] },
      unit_test_suite_id: { description: "The ID of the unit test suite.", type: ["string", "null"] },
      visual_test_suite_id: { description: "The ID of the visual test suite.", type: ["string", "null"] },
      crawl_suite_id: { description: "The ID of the crawl suite.", type: ["string", "null"] },
      distribution_id: { description: "The ID of the distribution.", type: ["string", "null"] },
      route_id: { description: "The ID of the route.", type: ["string", "null"] },
      agent_id: { description: "The ID of the agent.", type: ["string", "null"] },
      tunnel_id: { description: "The ID of the tunnel.", type: ["string", "null"] },
      integration_id: {
        description: "The hash ID of the integration, which paths take as `hash_id`.",
        type: ["string", "null"],
      },
    },
  },
};
export const SsoType: JsonSchemaPart = {
  schema: { description: "The protocol of single sign-on.", type: "string", enum: ["SAML", "OIDC"] },
};
export const SsoProviderType: JsonSchemaPart = {
  schema: {
    description: "The identity provider of single sign-on.",
    type: "string",
    enum: ["OKTA", "ONE_LOGIN", "GOOGLE", "AZURE", "AWS", "CUSTOM"],
  },
};
export const SsoHashMethod: JsonSchemaPart = {
  schema: {
    description: "The hash that SAML signs or digests with.",
    type: "string",
    enum: ["sha256", "sha512", "sha1"],
  },
};
export const SsoView: JsonSchemaPart = {
  schema: {
    description: "The single sign-on of a workspace.",
    type: "object",
    properties: {
      url: { description: "The API URL of the settings.", type: ["string", "null"] },
      html_url: { description: "The URL of the settings in the Buddy web app.", type: ["string", "null"] },
      type: { description: "The protocol.", anyOf: [{ $ref: "#/$defs/SsoType" }, { type: "null" }] },
      sso_provider_type: {
        description: "The identity provider.",
        anyOf: [{ $ref: "#/$defs/SsoProviderType" }, { type: "null" }],
      },
      sso_url: { description: "The sign-in URL of the provider, for SAML.", type: ["string", "null"] },
      issuer: {
        description: "The issuer (entity ID), or the base URL of an OIDC provider.",
        type: ["string", "null"],
      },
      certificate: {
        description: "The X.509 certificate of the provider in PEM, for SAML.",
        type: ["string", "null"],
      },
      signature_method: {
        description: "The hash of signatures, for SAML.",
        anyOf: [{ $ref: "#/$defs/SsoHashMethod" }, { type: "null" }],
      },
      digest_method: {
        description: "The hash of digests, for SAML.",
        anyOf: [{ $ref: "#/$defs/SsoHashMethod" }, { type: "null" }],
      },
      require_sso_for_all_members: {
        description: "Whether everybody has to sign in through the provider.",
        type: ["boolean", "null"],
      },
    },
  },
  uses: () => ({ SsoType, SsoProviderType, SsoHashMethod }),
};
export const UpdateSsoRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of the single sign-on.",
    type: "object",
    properties: {
      type: { $ref: "#/$defs/SsoType" },
      sso_provider_type: { $ref: "#/$defs/SsoProviderType" },
      sso_url: { description: "The sign-in URL of the provider, for SAML.", type: "string" },
      issuer: { description: "The issuer (entity ID), or the base URL of an OIDC provider.", type: "string" },
      certificate: { description: "The X.509 certificate of the provider in PEM, for SAML.", type: "string" },
      signature_method: { $ref: "#/$defs/SsoHashMethod" },
      digest_method: { $ref: "#/$defs/SsoHashMethod" },
      client_id: {
        description: "The ID of the application at the provider, for OIDC.",
        type: ["string", "null"],
      },
      client_secret: {
        description: "The secret of the application at the provider, for OIDC.",
        type: ["string", "null"],
      },
      require_sso_for_all_members: {
        description: "Whether everybody has to sign in through the provider.",
        type: "boolean",
      },
    },
  },
  uses: () => ({ SsoType, SsoProviderType, SsoHashMethod }),
};
export const ProjectSortKey: JsonSchemaPart = {
  schema: {
    description: "What projects are sorted by.",
    type: "string",
    enum: ["name", "create_date", "repository_size"],
  },
};
export const SortDirection: JsonSchemaPart = {
  schema: { description: "Ascending or descending.", type: "string", enum: ["ASC", "DESC"] },
};
export const ProjectStatus: JsonSchemaPart = {
  schema: {
    description: "Whether a project is active or closed.",
    type: "string",
    enum: ["ACTIVE", "CLOSED"],
  },
};
export const ProjectAccess: JsonSchemaPart = {
  schema: { description: "Who can see a project:", type: "string", enum: ["PRIVATE", "PUBLIC"] },
};
export const ShortProjectView: JsonSchemaPart = {
  schema: {
    description: "A project, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "name", "display_name", "status"],
    properties: {
      url: { description: "The API URL of the project.", type: "string" },
      html_url: { description: "The URL of the project in the Buddy web app.", type: "string" },
      name: {
        description: "The handle of the project, which paths and filters take as `project_name`.",
        type: "string",
      },
      display_name: { description: "The name that people see.", type: "string" },
      status: { $ref: "#/$defs/ProjectStatus" },
      access: {
        description: "Who can see the project.",
        anyOf: [{ $ref: "#/$defs/ProjectAccess" }, { type: "null" }],
      },
      create_date: { description: "When the project was created.", type: ["string", "null"] },
    },
  },
  uses: () => ({ ProjectStatus, ProjectAccess }),
};
export const ProjectsView: JsonSchemaPart = {
  schema: {
    description: "One page of projects.",
    type: "object",
    required: ["url", "html_url", "projects"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      projects: { description: "The projects.", type: "array", items: { $ref: "#/$defs/ShortProjectView" } },
    },
  },
  uses: () => ({ ShortProjectView }),
};
export const IntegrationRequestView: JsonSchemaPart = {
  schema: {
    description: "An integration, named in a request.",
    type: "object",
    properties: { identifier: { description: "The identifier of the integration.", type: "string" } },
  },
};
export const AddProjectRequest: JsonSchemaPart = {
  schema: {
    description: "A new project.",
    type: "object",
    required: ["display_name"],
    properties: {
      display_name: { description: "The name that people see.", type: "string" },
      name: { description: "The handle of the project.", type: "string" },
      access: { $ref: "#/$defs/ProjectAccess" },
      fetch_submodules: { description: "Whether submodules are fetched too.", type: "boolean" },
      fetch_submodules_env_key: {
        description: "The name of the SSH key that fetches submodules, with `fetch_submodules`.",
        type: "string",
      },
      without_repository: {
        description: "Whether the project has no repository, where Buddy hosts it.",
        type: "boolean",
      },
      integration: { $ref: "#/$defs/IntegrationRequestView" },
      external_project_id: { description: "The name of the repository at the provider.", type: "string" },
      git_lab_project_id: { description: "The ID of the project at GitLab.", type: "integer" },
      allow_pull_requests: { description: "Whether pull requests are allowed.", type: "boolean" },
      update_default_branch_from_external: {
        description: "Whether the default branch follows that of the integrated repository.",
        type: "boolean",
      },
      custom_repo_url: { description: "The URL of the repository at any Git server.", type: "string" },
      custom_repo_user: { description: "The user name, for `custom_repo_url` with HTTPS.", type: "string" },
      custom_repo_pass: { description: "The password, for `custom_repo_url` with HTTPS.", type: "string" },
      custom_repo_ssh_key_id: {
        description: "The ID of the SSH key, for `custom_repo_url` with SSH.",
        type: "integer",
      },
    },
  },
  uses: () => ({ ProjectAccess, IntegrationRequestView }),
};
export const MemberView: JsonSchemaPart = {
  schema: {
    description: "A person:",
    type: "object",
    required: ["url", "html_url", "id", "avatar_url"],
    properties: {
      url: { description: "The API URL of the person.", type: "string" },
      html_url: { description: "The URL of the person in the Buddy web app.", type: "string" },
      id: { description: "The ID of the user.", type: "integer" },
      name: { description: "The name of the person.", type: ["string", "null"] },
      username: { description: "The unique username.", type: ["string", "null"] },
      avatar_url: { description: "The URL of the picture of the person.", type: "string" },
      email: { description: "The email address.", type: ["string", "null"] },
      admin: {
        description: "Whether the person is an administrator of the workspace.",
        type: ["boolean", "null"],
      },
      workspace_owner: { description: "Whether the person owns the workspace.", type: ["boolean", "null"] },
    },
  },
};
export const IntegrationType: JsonSchemaPart = {
  schema: {
    description: "The service that the integration connects to.",
    type: "string",
    enum: [
      "GIT_HUB",
      "BITBUCKET",
      "GOOGLE",
      "DIGITAL_OCEAN",
      "SLACK",
      "MODULUS",
      "HEROKU",
      "AMAZON",
      "GIT_LAB",
      "SHOPIFY",
      "GIT_HUB_ENTERPRISE",
      "GIT_LAB_ENTERPRISE",
      "PUSHOVER",
      "PUSHBULLET",
      "RACKSPACE",
      "CUSTOM",
      "CLOUDFLARE",
      "NEW_RELIC",
      "SENTRY",
      "ROLLBAR",
      "DATADOG",
      "DO_SPACES",
      "HONEYBADGER",
      "VULTR",
      "SENTRY_ENTERPRISE",
      "LOGGLY",
      "HIP_CHAT",
      "FIREBASE",
      "TELEGRAM",
      "AZURE",
      "UPCLOUD",
      "GHOST_INSPECTOR",
      "NETLIFY",
      "AZURE_CLOUD",
      "MICROSOFT_TEAMS",
      "GOOGLE_SERVICE_ACCOUNT",
      "GOOGLE_PLAY_STORE",
      "DOCKER_HUB",
      "APP_STORE",
      "GIT_HUB_APP",
      "GIT_HUB_APP_ENTERPRISE",
      "GIT_HUB_API",
      "ATOP",
      "SNYK",
      "STACK_HAWK",
      "BLACKFIRE",
      "BACKBLAZE",
      "ONE_LOGIN",
      "OKTA",
      "CONTENTFUL",
      "JIRA",
      "NPM_REGISTRY",
      "ANTHROPIC",
      "GOOGLE_GEMINI",
      "OPEN_AI",
      "CURSOR",
      "OPENCODE",
      "CLICKUP",
      "GROK",
      "TYPESAFE",
    ],
  },
};
export const IntegrationAuthType: JsonSchemaPart = {
  schema: {
    description: "How the integration signs in to the service.",
    type: "string",
    enum: [
      "OAUTH",
      "TOKEN",
      "API_KEY",
      "APP",
      "APP_SPRYKER",
      "TOKEN_APP_EXTENSION",
      "DEFAULT",
      "OIDC",
      "TRUSTED",
      "APP_RW",
    ],
  },
};
export const IntegrationIdView: JsonSchemaPart = {
  schema: {
    description: "An integration that another object refers to.",
    type: "object",
    properties: {
      url: { description: "The API URL of the integration.", type: ["string", "null"] },
      html_url: { description: "The URL of the integration in the Buddy web app.", type: ["string", "null"] },
      identifier: { description: "The human-readable ID of the integration.", type: ["string", "null"] },
      hash_id: { description: "The hash ID of the integration, which paths take.", type: ["string", "null"] },
      name: { description: "The name of the integration.", type: ["string", "null"] },
      type: {
        description: "The service that the integration connects to.",
        anyOf: [{ $ref: "#/$defs/IntegrationType" }, { type: "null" }],
      },
      auth_type: {
        description: "How the integration signs in to the service.",
        anyOf: [{ $ref: "#/$defs/IntegrationAuthType" }, { type: "null" }],
      },
      host_url: { description: "The URL of the host, for custom integrations.", type: ["string", "null"] },
      webhook_address: { description: "The URL that receives notifications.", type: ["string", "null"] },
      atop_url: { description: "The URL of the ATOP service.", type: ["string", "null"] },
      app_id: {
        description: "The application ID, for integrations of type `AZURE_CLOUD`.",
        type: ["string", "null"],
      },
      google_project: { description: "The ID of the Google Cloud project.", type: ["string", "null"] },
      audience: {
        description: "The audience against which the JSON Web Token is checked.",
        type: ["string", "null"],
      },
    },
  },
  uses: () => ({ IntegrationType, IntegrationAuthType }),
};
export const ProjectView: JsonSchemaPart = {
  schema: {
    description: "A project.",
    allOf: [
      { $ref: "#/$defs/ShortProjectView" },
      {
        type: "object",
        required: ["create_date", "created_by", "http_repository", "ssh_repository", "default_branch"],
        properties: {
          create_date: { description: "When the project was created.", type: "string" },
          external_project_id: {
            description: "The repository at GitHub, GitLab or Bitbucket.",
            type: ["string", "null"],
          },
          git_lab_project_id: {
            description: "The number that GitLab gave the project.",
            type: ["integer", "null"],
          },
          custom_repo_url: {
            description: "The SSH or HTTPS URL of the repository on your own Git server.",
            type: ["string", "null"],
          },
          custom_repo_user: {
            description: "The username for the repository on your own Git server.",
            type: ["string", "null"],
          },
          custom_repo_pass: {
            description: "The password for the repository on your own Git server.",
            type: ["string", "null"],
          },
          custom_repo_ssh_key_id: {
            description: "The ID of the variable that holds the SSH key for the repository.",
            type: ["integer", "null"],
          },
          created_by: { $ref: "#/$defs/MemberView" },
          http_repository: { description: "The HTTPS URL to clone the repository from.", type: "string" },
          ssh_repository: { description: "The SSH URL to clone the repository from.", type: "string" },
          default_branch: { description: "The default branch.", type: "string" },
          integration: {
            description: "The integration that the repository comes through.",
            anyOf: [{ $ref: "#/$defs/IntegrationIdView" }, { type: "null" }],
          },
          fetch_submodules: { description: "Whether runs fetch Git submodules.", type: ["boolean", "null"] },
          fetch_submodules_env_key: {
            description: "The name of the SSH key that fetches Git submodules.",
            type: ["string", "null"],
          },
          allow_pull_requests: { description: "Whether pull requests are on.", type: ["boolean", "null"] },
          update_default_branch_from_external: {
            description: "Whether the default branch follows the one at the provider.",
            type: ["boolean", "null"],
          },
          without_repository: {
            description: "Whether the project has no repository.",
            type: ["boolean", "null"],
          },
        },
      },
    ],
  },
  uses: () => ({ ShortProjectView, MemberView, IntegrationIdView }),
};
export const UpdateProjectRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a project.",
    type: "object",
    properties: {
      name: { description: "The handle of the project.", type: "string" },
      display_name: { description: "The name that people see.", type: "string" },
      status: { $ref: "#/$defs/ProjectStatus" },
      access: { $ref: "#/$defs/ProjectAccess" },
      fetch_submodules: { description: "Whether submodules are fetched too.", type: "boolean" },
      fetch_submodules_env_key: {
        description: "The name of the SSH key that fetches submodules, with `fetch_submodules`.",
        type: "string",
      },
      allow_pull_requests: { description: "Whether pull requests are allowed.", type: "boolean" },
      update_default_branch_from_external: {
        description: "Whether the default branch follows that of the integrated repository.",
        type: "boolean",
      },
    },
  },
  uses: () => ({ ProjectStatus, ProjectAccess }),
};
export const ProjectMemberSortKey: JsonSchemaPart = {
  schema: {
    description: "What a list of project members can be sorted by.",
    type: "string",
    enum: ["name", "id"],
  },
};
export const PermissionSetType: JsonSchemaPart = {
  schema: {
    description:
      "Whether Buddy made a permission set (and for whom), or somebody in the workspace (`CUSTOM`).",
    type: "string",
    enum: ["CUSTOM", "DEVELOPER", "READ_ONLY", "PROJECT_MANAGER"],
  },
};
export const AccessLevel: JsonSchemaPart = {
  schema: {
    description: "What a user, a group, a pipeline or a sandbox can do with an object.",
    type: "string",
    enum: [
      "DENIED",
      "READ_ONLY",
      "USE_ONLY",
      "BLIND",
      "RUN_ONLY",
      "READ_WRITE",
      "MANAGE",
      "DEFAULT",
      "ALLOWED",
      "STAGE",
      "COMMIT",
    ],
  },
};
export const PermissionSetView: JsonSchemaPart = {
  schema: {
    description: "A permission set:",
    type: "object",
    required: ["url", "html_url", "id", "name", "type", "repository_access_level", "pipeline_access_level"],
    properties: {
      url: { description: "The API URL of the permission set.", type: "string" },
      html_url: { description: "The URL of the permission set in the Buddy web app.", type: "string" },
      id: { description: "The ID of the permission set.", type: "integer" },
      name: { description: "The name of the permission set.", type: "string" },
      type: { $ref: "#/$defs/PermissionSetType" },
      description: { description: "The description.", type: ["string", "null"] },
      note: { description: "A note for people.", type: ["string", "null"] },
      agent_note: { description: "A note for AI agents, in YAML.", type: ["string", "null"] },
      repository_access_level: { $ref: "#/$defs/AccessLevel" },
      pipeline_access_level: { $ref: "#/$defs/AccessLevel" },
      sandbox_access_level: {
        description: "What people can do with sandboxes.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      project_team_access_level: {
        description: "What people can do with the team of the project.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      environment_access_level: {
        description: "What people can do with environments.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      package_access_level: {
        description: "What people can do with artifacts, formerly packages.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      routing_access_level: {
        description: "What people can do with distributions and routes.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      target_access_level: {
        description: "What people can do with targets.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ PermissionSetType, AccessLevel }),
};
export const ProjectMemberView: JsonSchemaPart = {
  schema: {
    description: "A member of a project.",
    type: "object",
    required: ["url", "html_url", "id", "name", "avatar_url"],
    properties: {
      url: { description: "The API URL of the member.", type: "string" },
      html_url: { description: "The URL of the member in the Buddy web app.", type: "string" },
      id: { description: "The ID of the user.", type: "integer" },
      name: { description: "The name of the person.", type: "string" },
      avatar_url: { description: "The URL of the picture of the person.", type: "string" },
      email: { description: "The email address.", type: ["string", "null"] },
      admin: {
        description: "Whether the person is an administrator of the workspace.",
        type: ["boolean", "null"],
      },
      workspace_owner: { description: "Whether the person owns the workspace.", type: ["boolean", "null"] },
      permission_set: {
        description: "What the person can do in the project.",
        anyOf: [{ $ref: "#/$defs/PermissionSetView" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ PermissionSetView }),
};
export const ProjectMembersView: JsonSchemaPart = {
  schema: {
    description: "The members of a project.",
    type: "object",
    required: ["url", "html_url", "members"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      members: { description: "The members.", type: "array", items: { $ref: "#/$defs/ProjectMemberView" } },
    },
  },
  uses: () => ({ ProjectMemberView }),
};
export const PermissionSetIdRequest: JsonSchemaPart = {
  schema: {
    description: "The ID of a permission set.",
    type: "object",
    required: ["id"],
    properties: { id: { description: "The ID of the permission set.", type: "integer" } },
  },
};
export const UpdateProjectMemberRequest: JsonSchemaPart = {
  schema: {
    description: "What a member can do in a project.",
    type: "object",
    required: ["permission_set"],
    properties: { permission_set: { $ref: "#/$defs/PermissionSetIdRequest" } },
  },
  uses: () => ({ PermissionSetIdRequest }),
};
export const AddProjectMemberRequest: JsonSchemaPart = {
  schema: {
    description: "A new member of a project.",
    allOf: [
      { $ref: "#/$defs/UpdateProjectMemberRequest" },
      {
        type: "object",
        required: ["id"],
        properties: { id: { description: "The ID of the user.", type: "integer" } },
      },
    ],
  },
  uses: () => ({ UpdateProjectMemberRequest }),
};
export const ProjectGroupView: JsonSchemaPart = {
  schema: {
    description: "A group in a project.",
    type: "object",
    required: ["url", "html_url", "id", "name"],
    properties: {
      url: { description: "The API URL of the group.", type: "string" },
      html_url: { description: "The URL of the group in the Buddy web app.", type: "string" },
      id: { description: "The ID of the group.", type: "integer" },
      name: { description: "The name of the group.", type: "string" },
      permission_set: {
        description: "What the group can do in the project.",
        anyOf: [{ $ref: "#/$defs/PermissionSetView" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ PermissionSetView }),
};
export const ProjectGroupsView: JsonSchemaPart = {
  schema: {
    description: "The groups of a project.",
    type: "object",
    required: ["url", "html_url", "groups"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      groups: { description: "The groups.", type: "array", items: { $ref: "#/$defs/ProjectGroupView" } },
    },
  },
  uses: () => ({ ProjectGroupView }),
};
export const UpdateProjectGroupRequest: JsonSchemaPart = {
  schema: {
    description: "What a group can do in a project.",
    type: "object",
    required: ["permission_set"],
    properties: { permission_set: { $ref: "#/$defs/PermissionSetIdRequest" } },
  },
  uses: () => ({ PermissionSetIdRequest }),
};
export const AddProjectGroupRequest: JsonSchemaPart = {
  schema: {
    description: "A new group of a project.",
    allOf: [
      { $ref: "#/$defs/UpdateProjectGroupRequest" },
      {
        type: "object",
        required: ["id"],
        properties: { id: { description: "The ID of the group.", type: "integer" } },
      },
    ],
  },
  uses: () => ({ UpdateProjectGroupRequest }),
};
export const PipelineSortKey: JsonSchemaPart = {
  schema: { description: "What pipelines are sorted by.", type: "string", enum: ["name", "id"] },
};
export const PipelineDefinitionSource: JsonSchemaPart = {
  schema: { description: "Where a pipeline is defined:", type: "string", enum: ["LOCAL", "REMOTE"] },
};
export const GitConfigRef: JsonSchemaPart = {
  schema: {
    description: "How Buddy finds the YAML definition of a pipeline in Git.",
    type: "string",
    enum: ["NONE", "DYNAMIC", "FIXED"],
  },
};
export const PipelineEventType: JsonSchemaPart = {
  schema: {
    description: "The kind of event that starts a pipeline.",
    type: "string",
    enum: [
      "PUSH",
      "CREATE_REF",
      "DELETE_REF",
      "PULL_REQUEST",
      "SCHEDULE",
      "PUBLISH_ARTIFACT_VERSION",
      "DELETE_ARTIFACT_VERSION",
      "WEBHOOK",
      "EMAIL",
      "CREATE_ARTIFACT_VERSION",
      "ENVIRONMENT_CREATE",
      "ENVIRONMENT_DELETE",
      "SANDBOX_CREATED",
      "SANDBOX_DELETED",
      "SANDBOX_TIMED_OUT",
      "SENTRY",
      "CLICKUP",
      "UT_SESSION_ENDED",
    ],
  },
};
export const PullRequestEvent: JsonSchemaPart = {
  schema: {
    description: "What happened to a pull request.",
    type: "string",
    enum: ["OPENED", "REOPENED", "SYNCHRONIZED", "CLOSED", "MERGED", "READY_FOR_REVIEW"],
  },
};
export const EventArtifactScope: JsonSchemaPart = {
  schema: {
    description: "Where an artifact of an event belongs.",
    type: "string",
    enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT", "ANY"],
  },
};
export const EventArtifactView: JsonSchemaPart = {
  schema: {
    description: "An artifact whose events start the pipeline.",
    type: "object",
    properties: {
      identifier: { description: "The human-readable ID of the artifact.", type: ["string", "null"] },
      scope: {
        description: "Where the artifact belongs.",
        anyOf: [{ $ref: "#/$defs/EventArtifactScope" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ EventArtifactScope }),
};
export const EventEnvironmentScope: JsonSchemaPart = {
  schema: {
    description: "Where an environment of an event belongs.",
    type: "string",
    enum: ["PROJECT", "WORKSPACE", "ANY"],
  },
};
export const EventEnvironmentView: JsonSchemaPart = {
  schema: {
    description: "The environments whose events start the pipeline.",
    type: "object",
    properties: {
      identifier: { description: "The human-readable ID of the environment.", type: ["string", "null"] },
      tags: {
        description: "The tags of the environments.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      scope: {
        description: "Where the environments belong.",
        anyOf: [{ $ref: "#/$defs/EventEnvironmentScope" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ EventEnvironmentScope }),
};
export const EventCustomFieldView: JsonSchemaPart = {
  schema: {
    description: "A custom field of ClickUp.",
    type: "object",
    properties: {
      name: { description: "The name of the field.", type: ["string", "null"] },
      values: { description: "The values that match.", type: ["array", "null"], items: { type: "string" } },
    },
  },
};
export const PipelineEventView: JsonSchemaPart = {
  schema: {
    description: "An event that starts a pipeline.",
    type: "object",
    properties: {
      type: {
        description: "The kind of event.",
        anyOf: [{ $ref: "#/$defs/PipelineEventType" }, { type: "null" }],
      },
      refs: {
        description: "The Git refs, for events of pushes and refs.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      events: {
        description: "What happened to the pull request, for type `PULL_REQUEST`.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/PullRequestEvent" },
      },
      branches: {
        description:
          "The target branches of pull requests; for `UT_SESSION_ENDED`, the branches of the session.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      artifacts: {
        description: "The artifacts, for events of artifact versions.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/EventArtifactView" },
      },
      environments: {
        description: "The environments, for events of environments.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/EventEnvironmentView" },
      },
      start_date: { description: "When the schedule starts, for type `SCHEDULE`.", type: ["string", "null"] },
      delay: {
        description: "The minutes between scheduled runs, for type `SCHEDULE`.",
        type: ["integer", "null"],
      },
      cron: { description: "The cron expression, for type `SCHEDULE`.", type: ["string", "null"] },
      timezone: { description: "The time zone of the schedule.", type: ["string", "null"] },
      totp: {
        description: "Whether the webhook wants a one-time password, for type `WEBHOOK`.",
        type: ["boolean", "null"],
      },
      prefix: { description: "The prefix of the subject, for type `EMAIL`.", type: ["string", "null"] },
      whitelist: {
        description: "The allowed senders, for type `EMAIL`.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      targets: {
        description: "The targets, for events of sandboxes.",
        type: ["array", "null"],
        items: { type: "object", additionalProperties: true },
      },
      integration: {
        description: "The human-readable ID of the integration, for type `SENTRY`.",
        type: ["string", "null"],
      },
      projects: { description: "The Sentry projects.", type: ["array", "null"], items: { type: "string" } },
      levels: { description: "The Sentry levels.", type: ["array", "null"], items: { type: "string" } },
      substatuses: {
        description: "The Sentry substatuses.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      count: {
        description: "The number of Sentry events from which the pipeline starts.",
        type: ["integer", "null"],
      },
      user_count: {
        description: "The number of affected users from which the pipeline starts, for type `SENTRY`.",
        type: ["integer", "null"],
      },
      snooze_minutes: {
        description: "The minutes to wait after a run, for type `SENTRY`.",
        type: ["integer", "null"],
      },
      folders: { description: "The ClickUp folders.", type: ["array", "null"], items: { type: "string" } },
      lists: { description: "The ClickUp lists.", type: ["array", "null"], items: { type: "string" } },
      priorities: {
        description: "The ClickUp priorities.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      tags: { description: "The ClickUp tags.", type: ["array", "null"], items: { type: "string" } },
      assignees: {
        description: "The email addresses of ClickUp assignees.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      creators: {
        description: "The email addresses of ClickUp creators.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      custom_fields: {
        description: "The ClickUp fields.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/EventCustomFieldView" },
      },
      include_subtasks: { description: "Whether ClickUp subtasks count.", type: ["boolean", "null"] },
      suites: {
        description: "The unit test suites, for type `UT_SESSION_ENDED`.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      statuses: {
        description: "The statuses, for types `SENTRY` and `UT_SESSION_ENDED`.",
        type: ["array", "null"],
        items: { type: "string" },
      },
    },
  },
  uses: () => ({
    PipelineEventType,
    PullRequestEvent,
    EventArtifactView,
    EventEnvironmentView,
    EventCustomFieldView,
  }),
};
export const PipelinePriority: JsonSchemaPart = {
  schema: {
    description: "The place of a run in the queue.",
    type: "string",
    enum: ["LOW", "NORMAL", "HIGH"],
  },
};
export const ExecutionStatus: JsonSchemaPart = {
  schema: {
    description: "The status of a run or of one of its actions.",
    type: "string",
    enum: [
      "INPROGRESS",
      "ENQUEUED",
      "TERMINATED",
      "SUCCESSFUL",
      "FAILED",
      "INITIAL",
      "NOT_EXECUTED",
      "SKIPPED",
      "TERMINATING",
      "WAITING_FOR_APPLY",
      "WAITING_FOR_VARIABLES",
      "WAITING_FOR_SETTABLE_VARIABLES",
      "WAITING_FOR_VT_SESSION",
    ],
  },
};
export const OlderRunsPolicy: JsonSchemaPart = {
  schema: {
    description: "Which older runs of a pipeline a new run replaces.",
    type: "string",
    enum: ["NEVER", "ALWAYS", "SAME_REF", "SAME_ENVIRONMENT", "SAME_ARTIFACT"],
  },
};
export const PipelinePropertyView: JsonSchemaPart = {
  schema: {
    description: "A parameter of a pipeline definition.",
    type: "object",
    properties: {
      key: { description: "The name of the parameter.", type: ["string", "null"] },
      value: { description: "The value of the parameter.", type: ["string", "null"] },
    },
  },
};
export const YamlDefinitionView: JsonSchemaPart = {
  schema: {
    description: "Where the YAML definition of a pipeline is kept.",
    type: "object",
    properties: {
      path: { description: "The path of the YAML file.", type: ["string", "null"] },
      branch: { description: "The branch or tag that holds the file.", type: ["string", "null"] },
      project: { description: "The handle of the project that holds the file.", type: ["string", "null"] },
    },
  },
};
export const GitChangesetBase: JsonSchemaPart = {
  schema: {
    description: "What Git changes are counted from.",
    type: "string",
    enum: ["LATEST_RUN", "LATEST_RUN_MATCHING_REF", "PULL_REQUEST"],
  },
};
export const FilesystemChangesetBase: JsonSchemaPart = {
  schema: {
    description: "How Buddy finds out which files changed.",
    type: "string",
    enum: ["DATE_MODIFIED", "CONTENTS"],
  },
};
export const PipelineCpu: JsonSchemaPart = {
  schema: {
    description: "The CPU architecture of the machine that runs a pipeline.",
    type: "string",
    enum: ["X64", "ARM", "X86"],
  },
};
export const ShortPipelineView: JsonSchemaPart = {
  schema: {
    description: "A pipeline, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id", "name", "last_execution_status"],
    properties: {
      url: { description: "The API URL of the pipeline.", type: "string" },
      html_url: { description: "The URL of the pipeline in the Buddy web app.", type: "string" },
      id: { description: "The ID of the pipeline, which paths take as `pipeline_id`.", type: "integer" },
      identifier: { description: "The human-readable ID of the pipeline.", type: ["string", "null"] },
      name: { description: "The name of the pipeline.", type: "string" },
      definition_source: {
        description: "Where the pipeline is defined.",
        anyOf: [{ $ref: "#/$defs/PipelineDefinitionSource" }, { type: "null" }],
      },
      git_config_ref: {
        description: "How Buddy finds the YAML definition in Git.",
        anyOf: [{ $ref: "#/$defs/GitConfigRef" }, { type: "null" }],
      },
      refs: {
        description: "The branches and tags that the pipeline works on.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      events: {
        description: "The events that start the pipeline.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/PipelineEventView" },
      },
      loop: { description: "Names of variables.", type: ["array", "null"], items: { type: "string" } },
      priority: {
        description: "The place of its runs in the queue.",
        anyOf: [{ $ref: "#/$defs/PipelinePriority" }, { type: "null" }],
      },
      disabled: { description: "Whether the pipeline is disabled.", type: ["boolean", "null"] },
      disabled_reason: { description: "Why the pipeline is disabled.", type: ["string", "null"] },
      last_execution_status: { $ref: "#/$defs/ExecutionStatus" },
      last_execution_revision: { description: "The commit of the last run.", type: ["string", "null"] },
      target_site_url: {
        description: "The URL of the site that the pipeline deploys to.",
        type: ["string", "null"],
      },
      execution_message_template: {
        description: "The template for the titles of runs and commit statuses.",
        type: ["string", "null"],
      },
      create_date: { description: "When the pipeline was created.", type: ["string", "null"] },
      always_from_scratch: {
        description: "Whether every run uploads all files, not only changed ones.",
        type: ["boolean", "null"],
      },
      ignore_fail_on_project_status: {
        description: "Whether the status of the project ignores failures of this pipeline.",
        type: ["boolean", "null"],
      },
      skip_queued_runs: {
        description: "Which queued runs a new run removes.",
        anyOf: [{ $ref: "#/$defs/OlderRunsPolicy" }, { type: "null" }],
      },
      cancel_inprogress_runs: {
        description: "Which runs in progress a new run stops.",
        anyOf: [{ $ref: "#/$defs/OlderRunsPolicy" }, { type: "null" }],
      },
      auto_clear_cache: {
        description: "Whether the cache is cleared before each run.",
        type: ["boolean", "null"],
      },
      paused: { description: "Whether the pipeline is paused.", type: ["boolean", "null"] },
      pause_on_repeated_failures: {
        description: "The number of failures in a row after which a scheduled pipeline is paused.",
        type: ["integer", "null"],
      },
      fetch_all_refs: {
        description: "Whether runs fetch all refs of the repository.",
        type: ["boolean", "null"],
      },
      fetch_lfs: {
        description: "Whether runs fetch LFS files of an external repository.",
        type: ["boolean", "null"],
      },
      fail_on_prepare_env_warning: {
        description: "Whether warnings during the preparation of the environment fail the run.",
        type: ["boolean", "null"],
      },
      concurrent_pipeline_runs: {
        description: "Whether several runs can happen at the same time.",
        type: ["boolean", "null"],
      },
      clone_depth: { description: "The depth of a shallow clone.", type: ["integer", "null"] },
      do_not_create_commit_status: {
        description: "Whether runs create no commit status in the repository.",
        type: ["boolean", "null"],
      },
      stale: {
        description: "Whether the definition seems to be gone from the Git ref.",
        type: ["boolean", "null"],
      },
      waiting_for_push: {
        description: "Whether the pipeline waits for the first push to the repository.",
        type: ["boolean", "null"],
      },
      resources: {
        description: "The size of the machine that runs the pipeline.",
        anyOf: [{ $ref: "#/$defs/MachineSize" }, { type: "null" }],
      },
      remote_path: {
        description: "The path of the YAML file that defines the pipeline, for the source `REMOTE`.",
        type: ["string", "null"],
      },
      remote_ref: { description: "The Git ref of that file.", type: ["string", "null"] },
      remote_project_name: {
        description: "The handle of the project that holds that file.",
        type: ["string", "null"],
      },
      remote_parameters: {
        description: "The parameters that the definition gets.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/PipelinePropertyView" },
      },
      git_config: {
        description: "Where the YAML definition is in Git.",
        anyOf: [{ $ref: "#/$defs/YamlDefinitionView" }, { type: "null" }],
      },
      tags: {
        description: "The labels of the pipeline.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      git_changeset_base: {
        description: "What Git changes are counted from.",
        anyOf: [{ $ref: "#/$defs/GitChangesetBase" }, { type: "null" }],
      },
      filesystem_changeset_base: {
        description: "How Buddy finds out which files changed.",
        anyOf: [{ $ref: "#/$defs/FilesystemChangesetBase" }, { type: "null" }],
      },
      cpu: {
        description: "The CPU architecture of the machine that runs the pipeline.",
        anyOf: [{ $ref: "#/$defs/PipelineCpu" }, { type: "null" }],
      },
      description_required: {
        description: "Whether a run that somebody starts by hand needs a comment.",
        type: ["boolean", "null"],
      },
      folder: { description: "The folder of the pipeline in the list.", type: ["string", "null"] },
      note: { description: "What people should know about the pipeline.", type: ["string", "null"] },
      agent_note: { description: "A note for AI agents, as YAML text.", type: ["string", "null"] },
    },
  },
  uses: () => ({
    PipelineDefinitionSource,
    GitConfigRef,
    PipelineEventView,
    PipelinePriority,
    ExecutionStatus,
    OlderRunsPolicy,
    MachineSize,
    PipelinePropertyView,
    YamlDefinitionView,
    GitChangesetBase,
    FilesystemChangesetBase,
    PipelineCpu,
  }),
};
export const PipelinesView: JsonSchemaPart = {
  schema: {
    description: "One page of the pipelines of a project.",
    type: "object",
    required: ["url", "html_url", "pipelines"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      pipelines: {
        description: "The pipelines.",
        type: "array",
        items: { $ref: "#/$defs/ShortPipelineView" },
      },
    },
  },
  uses: () => ({ ShortPipelineView }),
};
export const TriggerConditionType: JsonSchemaPart = {
  schema: {
    description: "The kind of condition under which a pipeline or an action runs.",
    type: "string",
    enum: [
      "ALWAYS",
      "ON_CHANGE",
      "ON_CHANGE_AT_PATH",
      "VAR_IS",
      "VAR_IS_NOT",
      "VAR_CONTAINS",
      "VAR_NOT_CONTAINS",
      "DATETIME",
      "SUCCESS_PIPELINE",
      "DAY",
      "HOUR",
      "OR",
      "VAR_LESS_THAN",
      "VAR_LESS_THAN_OR_EQUAL",
      "VAR_GREATER_THAN",
      "VAR_GREATER_THAN_OR_EQUAL",
      "ACTION_STATUS_IS",
      "ACTION_STATUS_IS_NOT",
      "TRIGGERING_USER_IS",
      "TRIGGERING_USER_IS_NOT",
      "TRIGGERING_USER_IS_IN_GROUP",
      "TRIGGERING_USER_IS_NOT_IN_GROUP",
    ],
  },
};
export const TriggerStatus: JsonSchemaPart = {
  schema: {
    description: "The status of an action in a condition.",
    type: "string",
    enum: ["SUCCESSFUL", "FAILED", "SKIPPED", "SUPPRESSED"],
  },
};
export const TriggerConditionView: JsonSchemaPart = {
  schema: {
    description: "A condition under which a pipeline or an action runs.",
    type: "object",
    properties: {
      trigger_condition: {
        description: "The kind of condition.",
        anyOf: [{ $ref: "#/$defs/TriggerConditionType" }, { type: "null" }],
      },
      trigger_condition_paths: {
        description: "The paths whose changes count.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      trigger_variable_key: {
        description: "The name of the variable that is compared.",
        type: ["string", "null"],
      },
      trigger_variable_value: {
        description: "The value that it is compared with.",
        type: ["string", "null"],
      },
      trigger_hours: {
        description: "The hours at which the pipeline runs.",
        type: ["array", "null"],
        items: { type: "integer" },
      },
      trigger_days: {
        description: "The days on which the pipeline runs.",
        type: ["array", "null"],
        items: { type: "integer" },
      },
      timezone: { description: "The time zone of hours and days.", type: ["string", "null"] },
      trigger_project_name: {
        description: "The handle of the project of the other pipeline.",
        type: ["string", "null"],
      },
      trigger_pipeline_name: {
        description: "The name of the pipeline that must have succeeded.",
        type: ["string", "null"],
      },
      trigger_user: { description: "The user who must have started the run.", type: ["string", "null"] },
      trigger_group: {
        description: "The group of the user who must have started the run.",
        type: ["string", "null"],
      },
      trigger_action_name: {
        description: "The name of the action whose status counts.",
        type: ["string", "null"],
      },
      trigger_status: {
        description: "The status that the action must have, or must not have.",
        anyOf: [{ $ref: "#/$defs/TriggerStatus" }, { type: "null" }],
      },
      trigger_operands: {
        description: "The conditions of which one must be met, with the condition `OR`.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/TriggerConditionView" },
      },
    },
  },
  uses: () => ({ TriggerConditionType, TriggerStatus, TriggerConditionView }),
};
export const PipelineCacheScope: JsonSchemaPart = {
  schema: {
    description: "What the cache of a pipeline belongs to.",
    type: "string",
    enum: ["PIPELINE", "PROJECT", "WORKSPACE"],
  },
};
export const UserPermissionView: JsonSchemaPart = {
  schema: {
    description: "The access level of one user.",
    type: "object",
    properties: {
      id: { description: "The ID of the user.", type: ["integer", "null"] },
      access_level: {
        description: "What the user can do.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ AccessLevel }),
};
export const GroupPermissionView: JsonSchemaPart = {
  schema: {
    description: "The access level of one group.",
    type: "object",
    properties: {
      id: { description: "The ID of the group.", type: ["integer", "null"] },
      access_level: {
        description: "What the people in the group can do.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ AccessLevel }),
};
export const PermissionsView: JsonSchemaPart = {
  schema: {
    description: "Who can use an object.",
    type: "object",
    properties: {
      others: {
        description: "The level of everybody in the workspace for whom there is no other rule.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      users: {
        description: "The levels of single users.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/UserPermissionView" },
      },
      groups: {
        description: "The levels of groups.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/GroupPermissionView" },
      },
    },
  },
  uses: () => ({ AccessLevel, UserPermissionView, GroupPermissionView }),
};
export const VariableType: JsonSchemaPart = {
  schema: {
    description: "The kind of a variable:",
    type: "string",
    enum: [
      "VAR",
      "FILE",
      "SSH_KEY",
      "IOS_KEYCHAIN",
      "IOS_PROVISION_PROFILES",
      "SSH_PUBLIC_KEY",
      "GPG_KEY",
      "P12",
    ],
  },
};
export const VariableFilePlace: JsonSchemaPart = {
  schema: {
    description:
      "Whether a run can use a file only as a parameter (`NONE`), or also finds it in the container (`CONTAINER`).",
    type: "string",
    enum: ["NONE", "CONTAINER"],
  },
};
export const AllowedPipelineView: JsonSchemaPart = {
  schema: {
    description: "The access level of one pipeline.",
    type: "object",
    required: ["project", "pipeline"],
    properties: {
      project: { description: "The handle of the project of the pipeline.", type: "string" },
      pipeline: { description: "The human-readable ID of the pipeline, not its number.", type: "string" },
      access_level: {
        description: "What the pipeline can do.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      action: {
        description: "An action, if the rule is for one action and not for the whole pipeline.",
        type: ["string", "null"],
      },
    },
  },
  uses: () => ({ AccessLevel }),
};
export const AllowedSandboxView: JsonSchemaPart = {
  schema: {
    description: "The access level of one sandbox.",
    type: "object",
    required: ["project", "sandbox"],
    properties: {
      project: { description: "The handle of the project of the sandbox.", type: "string" },
      sandbox: { description: "The human-readable ID of the sandbox.", type: "string" },
      access_level: {
        description: "What the sandbox can do.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ AccessLevel }),
};
export const AddVariableInObjectRequest: JsonSchemaPart = {
  schema: {
    description: "A variable, sent with the object that it belongs to.",
    type: "object",
    required: ["key", "type"],
    properties: {
      key: { description: "The name of the variable.", type: "string" },
      value: { description: "The value; for files and keys, their content.", type: "string" },
      type: { $ref: "#/$defs/VariableType" },
      settable: { description: "Whether runs can change the value.", type: "boolean" },
      run_only_settable: {
        description: "Whether a run that changes the value changes it for itself only.",
        type: "boolean",
      },
      encrypted: { description: "Whether the value is hidden.", type: "boolean" },
      init_path: { description: "Where a file is put in the container.", type: "string" },
      defaults: { description: "The values to choose from, separated by commas.", type: "string" },
      file_path: { description: "The path of the file.", type: "string" },
      file_chmod: { description: "The permissions of the file.", type: "string" },
      file_place: { $ref: "#/$defs/VariableFilePlace" },
      password: { description: "The password of a certificate.", type: "string" },
      passphrase: { description: "The passphrase of a key.", type: "string" },
      key_identifier: { description: "The identifier of a GPG key.", type: "string" },
      disabled: { description: "Whether the variable is disabled.", type: "boolean" },
      pipelines_access_level: { $ref: "#/$defs/AccessLevel" },
      sandboxes_access_level: { $ref: "#/$defs/AccessLevel" },
      allowed_pipelines: {
        description: "The rules for single pipelines.",
        type: "array",
        items: { $ref: "#/$defs/AllowedPipelineView" },
      },
      allowed_sandboxes: {
        description: "The rules for single sandboxes.",
        type: "array",
        items: { $ref: "#/$defs/AllowedSandboxView" },
      },
      note: { description: "A note for people.", type: "string" },
      agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
    },
  },
  uses: () => ({ VariableType, VariableFilePlace, AccessLevel, AllowedPipelineView, AllowedSandboxView }),
};
export const UpdatePipelineRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a pipeline, or `clear_cache` alone.",
    type: "object",
    properties: {
      name: { description: "The name of the pipeline.", type: "string" },
      identifier: { description: "The human-readable ID of the pipeline.", type: "string" },
      refs: {
        description:
          "The branches, tags and pull requests that the pipeline runs for; `*` matches any part of a name.",
        type: "array",
        items: { type: "string" },
      },
      events: {
        description: "What starts the pipeline.",
        type: "array",
        items: { $ref: "#/$defs/PipelineEventView" },
      },
      trigger_conditions: {
        description: "What has to be true for the pipeline to start, all of it.",
        type: "array",
        items: { $ref: "#/$defs/TriggerConditionView" },
      },
      always_from_scratch: {
        description: "Whether every run deploys everything, not only what changed.",
        type: "boolean",
      },
      auto_clear_cache: { description: "Whether the cache is cleared before each run.", type: "boolean" },
      do_not_create_commit_status: {
        description: "Whether the provider of the repository gets no commit status.",
        type: "boolean",
      },
      ignore_fail_on_project_status: {
        description: "Whether a failed run leaves the status of the project alone.",
        type: "boolean",
      },
      concurrent_pipeline_runs: { description: "Whether several runs can go on at once.", type: "boolean" },
      description_required: { description: "Whether a run needs a comment.", type: "boolean" },
      fail_on_prepare_env_warning: {
        description: "Whether a warning while the environment is prepared fails the run.",
        type: "boolean",
      },
      fetch_all_refs: { description: "Whether all branches and tags are fetched.", type: "boolean" },
      fetch_lfs: { description: "Whether files of Git LFS are fetched.", type: "boolean" },
      clone_depth: { description: "How many commits are fetched.", type: "integer" },
      paused: { description: "Whether the schedule is paused.", type: "boolean" },
      disabled: { description: "Whether the pipeline is disabled.", type: "boolean" },
      disabled_reason: { description: "Why the pipeline is disabled.", type: "string" },
      pause_on_repeated_failures: {
        description: "After how many failed runs in a row a schedule is paused:",
        type: "integer",
      },
      skip_queued_runs: { $ref: "#/$defs/OlderRunsPolicy" },
      cancel_inprogress_runs: { $ref: "#/$defs/OlderRunsPolicy" },
      priority: { $ref: "#/$defs/PipelinePriority" },
      target_site_url: { description: "The URL of the site that the pipeline deploys.", type: "string" },
      execution_message_template: { description: "The text that names a run.", type: "string" },
      folder: { description: "The folder that shows the pipeline in the Buddy web app.", type: "string" },
      cache_scope: { $ref: "#/$defs/PipelineCacheScope" },
      cpu: { $ref: "#/$defs/PipelineCpu" },
      resources: { $ref: "#/$defs/MachineSize" },
      definition_source: { $ref: "#/$defs/PipelineDefinitionSource" },
      remote_path: { description: "The path of the remote definition.", type: "string" },
      remote_ref: { description: "The branch or tag of the remote definition.", type: "string" },
      remote_project_name: {
        description: "The handle of the project that has the remote definition.",
        type: "string",
      },
      remote_parameters: {
        description: "The parameters of the remote definition.",
        type: "array",
        items: { $ref: "#/$defs/PipelinePropertyView" },
      },
      git_config_ref: { $ref: "#/$defs/GitConfigRef" },
      git_config: { $ref: "#/$defs/YamlDefinitionView" },
      git_changeset_base: { $ref: "#/$defs/GitChangesetBase" },
      filesystem_changeset_base: { $ref: "#/$defs/FilesystemChangesetBase" },
      loop: {
        description: "The values that the pipeline runs for, one run each.",
        type: "array",
        items: { type: "string" },
      },
      tags: {
        description: "The tags of the workers, for Buddy on your own servers.",
        type: "array",
        items: { type: "string" },
      },
      permissions: { $ref: "#/$defs/PermissionsView" },
      variables: {
        description: "The variables of the pipeline.",
        type: "array",
        items: { $ref: "#/$defs/AddVariableInObjectRequest" },
      },
      manage_variables_by_yaml: {
        description: "Whether variables are only changed in YAML.",
        type: "boolean",
      },
      manage_permissions_by_yaml: {
        description: "Whether permissions are only changed in YAML.",
        type: "boolean",
      },
      last_execution_revision: { description: "The commit that counts as deployed.", type: "string" },
      clear_cache: { description: "True empties the cache of the pipeline.", type: "boolean" },
      note: { description: "A note for people.", type: "string" },
      agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
    },
  },
  uses: () => ({
    PipelineEventView,
    TriggerConditionView,
    OlderRunsPolicy,
    PipelinePriority,
    PipelineCacheScope,
    PipelineCpu,
    MachineSize,
    PipelineDefinitionSource,
    PipelinePropertyView,
    GitConfigRef,
    YamlDefinitionView,
    GitChangesetBase,
    FilesystemChangesetBase,
    PermissionsView,
    AddVariableInObjectRequest,
  }),
};
export const AddPipelineRequest: JsonSchemaPart = {
  schema: {
    description: "A new pipeline.",
    allOf: [
      { $ref: "#/$defs/UpdatePipelineRequest" },
      {
        type: "object",
        required: ["name"],
        properties: {
          source_pipeline_id: { description: "The ID of the pipeline to copy.", type: "integer" },
        },
      },
    ],
  },
  uses: () => ({ UpdatePipelineRequest }),
};
export const ActionType: JsonSchemaPart = {
  schema: {
    description: "The type of an action.",
    type: "string",
    enum: [
      "TRANSFER",
      "AMAZON_S3",
      "WEB_DAV",
      "SSH_COMMAND",
      "HTTP",
      "SLACK",
      "EMAIL",
      "SMS",
      "PUSH",
      "HEROKU",
      "BUILD",
      "PING",
      "WEB",
      "TCP",
      "RUN_NEXT_PIPELINE",
      "ELASTIC_BEANSTALK",
      "GCS",
      "SHOPIFY",
      "PUSHOVER",
      "PUSHBULLET",
      "CODE_DEPLOY",
      "AZURE",
      "DOCKERFILE",
      "GOOGLE_APP_ENGINE",
      "LAMBDA",
      "HEROKU_CLI",
      "RACKSPACE",
      "CLOUDFLARE",
      "CLOUD_FRONT",
      "MONITOR",
      "SLEEP",
      "AWS_CLI",
      "GOOGLE_CDN",
      "AWS_LAMBDA_DEPLOY",
      "KUBERNETES_APPLY",
      "KUBERNETES_SET_IMAGE",
      "KUBERNETES_RUN_POD",
      "WAIT_FOR_APPLY",
      "APPROVE_VT",
      "NEW_RELIC",
      "KUBERNETES_RUN_JOB",
      "ZIP",
      "ROLLBAR",
      "SENTRY",
      "DATADOG",
      "DO_SPACES",
      "HONEYBADGER",
      "SENTRY_ENTERPRISE",
      "LOGGLY",
      "KUBERNETES_CLI",
      "RUN_DOCKER_CONTAINER",
      "ESLINT",
      "DOCKER_PUSH",
      "ANDROID_SIGN",
      "ANDROID_PLAY",
      "WAIT_FOR_VARIABLES",
      "GCLOUD_CLI",
      "AWS_ECS",
      "COPY_FILES",
      "FIREBASE",
      "TELEGRAM",
      "REPLACE",
      "GOOGLE_FUNCTIONS_DEPLOY",
      "GOOGLE_FUNCTIONS",
      "BUGSNAG",
      "SPLIT_TESTS",
      "RAYGUN",
      "DATADOG_STATUS_CHECK",
      "GHOST_INSPECTOR",
      "AWS_CLOUD_FORMATION",
      "DIGITAL_OCEAN_CDN",
      "DISCORD2",
      "IMAGE_COMPRESSION",
      "NETLIFY",
      "GIT_CRYPT_UNLOCK",
      "GIT_CRYPT_LOCK",
      "HELM",
      "DOCKERFILE_LINTER",
      "DOWNLOAD",
      "DOWNLOAD_S3",
      "LIGHTHOUSE",
      "ANDROID_SIGN_BUNDLE",
      "ANDROID_PLAY_BUNDLE",
      "VISUAL_TESTS",
      "VISUAL_TEST_2",
      "LINK_VALIDATOR",
      "AZURE_CLI",
      "SHOPIFY_THEMEKIT_CLI",
      "SSL_VERIFY",
      "AZURE_STORAGE",
      "DEPLOY_TO_SANDBOX",
      "SANDBOX_START",
      "SANDBOX_STOP",
      "SANDBOX_EXEC",
      "GIT_HUB_RELEASE",
      "GCLOUD_RUN_DEPLOY",
      "SANDBOX_SNAPSHOT",
      "AWS_CLI_2",
      "MICROSOFT_TEAMS",
      "NATIVE_BUILD_WINDOWS",
      "NATIVE_BUILD_MAC",
      "DOCTL",
      "NATIVE_BUILD_MAC_REACT",
      "NATIVE_BUILD_MAC_CORDOVA",
      "NATIVE_BUILD_MAC_FASTLANE",
      "NATIVE_BUILD_MAC_FLUTTER",
      "GOOGLE_CLOUD_STORAGE",
      "GOOGLE_FUNCTION_DEPLOY",
      "GOOGLE_FUNCTION_INVOKE",
      "GOOGLE_CDN_INVALIDATE",
      "GOOGLE_CLOUD_CLI",
      "GOOGLE_CLOUD_RUN_DEPLOY",
      "GOOGLE_APP_DEPLOY",
      "ANDROID_PUBLISH_APK",
      "ANDROID_PUBLISH_APP_BUNDLE",
      "SANDBOX_CREATE_NEW",
      "SANDBOX_CREATE_FROM_SANDBOX",
      "SANDBOX_CREATE_FROM_SNAPSHOT",
      "SANDBOX_DELETE",
      "NATIVE_BUILD_MAC_SIGN",
      "NATIVE_BUILD_MAC_DEPLOY",
      "NATIVE_BUILD_DOCKER_CLI",
      "CLEAR_CACHE",
      "FASTLANE_ANDROID",
      "NATIVE_BUILD_LINUX",
      "GIT_HUB_CLI",
      "INTEGRATION_VARIABLES",
      "DOCKER_BUILD_MULTI_ARCH",
      "CODE_PIPELINE",
      "GIT_LAB_CLI",
      "AWS_APP_RUNNER_DEPLOY",
      "AWS_APP_RUNNER_MONITOR",
      "NATIVE_BUILD_MAC_VM",
      "AWS_CDK_CLI",
      "GHOST_INSPECTOR_CLI",
      "TERRAFORM",
      "ATOP",
      "SNYK_CLI",
      "STACK_HAWK_CLI",
      "JMETER_CLI",
      "CUSTOM",
      "BLACKFIRE_PHP",
      "BLACKFIRE_PYTHON",
      "BLACKFIRE_GO",
      "LINK_CHECKER",
      "SHOPIFY_CLI",
      "DOCKER",
      "SET_VARIABLES",
      "DOWNLOAD_FROM_SANDBOX",
      "PIPELINE_SETTINGS",
      "BACKBLAZE_B2",
      "NEW_RELIC_CLI",
      "DOWNLOAD_GCS",
      "DOWNLOAD_BACKBLAZE_B2",
      "WP_CLI",
      "GOOGLE_CHAT",
      "SANDBOX_APPLICATION_START",
      "SANDBOX_APPLICATION_STOP",
      "POWERSHELL",
      "SANDBOX_MANAGE",
      "SANDBOX_CREATE",
      "CONTENTFUL_CLI",
      "FTP",
      "FTPS",
      "SFTP",
      "GCE",
      "VULTR",
      "UPCLOUD",
      "DIGITAL_OCEAN",
      "DOWNLOAD_FTP",
      "DOWNLOAD_FTPS",
      "DOWNLOAD_SSH",
      "RSYNC",
      "PROMOTE_IMAGE",
      "PUBLISH_ARTIFACT_VERSION",
      "DOWNLOAD_ARTIFACT_VERSION",
      "STORYBOOK",
    ],
  },
};
export const ActionTriggerTime: JsonSchemaPart = {
  schema: {
    description: "When an action runs.",
    type: "string",
    enum: [
      "ON_EVERY_EXECUTION",
      "ON_SUCCESS",
      "ON_FAILURE",
      "ON_BACK_TO_SUCCESS",
      "ON_WARNING",
      "ON_WAIT_FOR_APPROVE",
      "ON_TERMINATE",
    ],
  },
};
export const ActionRunNext: JsonSchemaPart = {
  schema: {
    description: "When the action after an action starts.",
    type: "string",
    enum: ["WAIT_ON_SUCCESS", "IN_SOFT_PARALLEL", "IN_HARD_PARALLEL"],
  },
};
export const IntegrationIdentifierView: JsonSchemaPart = {
  schema: {
    description: "An integration, named by its human-readable ID.",
    type: "object",
    properties: {
      identifier: { description: "The human-readable ID of the integration.", type: ["string", "null"] },
    },
  },
};
export const EnvironmentVariableView: JsonSchemaPart = {
  schema: {
    description: "A variable inside another object.",
    type: "object",
    properties: {
      id: { description: "The ID of the variable.", type: ["integer", "null"] },
      key: { description: "The name of the variable.", type: ["string", "null"] },
      value: { description: "The value; for files and keys, their content.", type: ["string", "null"] },
      type: {
        description: "The kind of the variable.",
        anyOf: [{ $ref: "#/$defs/VariableType" }, { type: "null" }],
      },
      encrypted: {
        description: "Whether Buddy stores and shows the value encrypted.",
        type: ["boolean", "null"],
      },
      settable: { description: "Whether actions can change the value.", type: ["boolean", "null"] },
      run_only_settable: {
        description: "Whether a change by an action lasts for one run only.",
        type: ["boolean", "null"],
      },
      init_path: { description: "The initial path of the file.", type: ["string", "null"] },
      defaults: { description: "The default value.", type: ["string", "null"] },
      file_path: { description: "Where a run puts the file.", type: ["string", "null"] },
      file_chmod: { description: "The mode of the file in a run.", type: ["string", "null"] },
      file_place: {
        description: "Where a run can use the file.",
        anyOf: [{ $ref: "#/$defs/VariableFilePlace" }, { type: "null" }],
      },
      binary: { description: "Whether the value is binary.", type: ["boolean", "null"] },
      public_value: { description: "The public half of a key.", type: ["string", "null"] },
      key_fingerprint: { description: "The fingerprint of a key.", type: ["string", "null"] },
      checksum: { description: "The checksum of the value.", type: ["string", "null"] },
      password: { description: "The password of a certificate.", type: ["string", "null"] },
      passphrase: { description: "The passphrase of a private key.", type: ["string", "null"] },
      key_identifier: {
        description: "The identifier of a certificate, a profile or a GPG key.",
        type: ["string", "null"],
      },
      disabled: { description: "Whether the variable is switched off.", type: ["boolean", "null"] },
      note: { description: "What people should know about the variable.", type: ["string", "null"] },
      agent_note: { description: "A note for AI agents, as YAML text.", type: ["string", "null"] },
    },
  },
  uses: () => ({ VariableType, VariableFilePlace }),
};
export const ShortActionResponse: JsonSchemaPart = {
  schema: {
    description: "An action of a pipeline, in short.",
    type: "object",
    properties: {
      url: { description: "The API URL of the action.", type: ["string", "null"] },
      html_url: { description: "The URL of the action in the Buddy web app.", type: ["string", "null"] },
      id: { description: "The ID of the action.", type: ["integer", "null"] },
      name: { description: "The name of the action.", type: ["string", "null"] },
      type: {
        description: "The type of the action.",
        anyOf: [{ $ref: "#/$defs/ActionType" }, { type: "null" }],
      },
      trigger_time: {
        description: "When the action runs.",
        anyOf: [{ $ref: "#/$defs/ActionTriggerTime" }, { type: "null" }],
      },
      last_execution_status: {
        description: "The status of the last run of the action.",
        anyOf: [{ $ref: "#/$defs/ExecutionStatus" }, { type: "null" }],
      },
      disabled: { description: "Whether the action is disabled.", type: ["boolean", "null"] },
      ignore_errors: {
        description: "Whether the run goes on when the action fails.",
        type: ["boolean", "null"],
      },
      run_next: {
        description: "When the next action starts.",
        anyOf: [{ $ref: "#/$defs/ActionRunNext" }, { type: "null" }],
      },
      run_only_on_first_failure: {
        description: "Whether the action runs only when the pipeline fails for the first time.",
        type: ["boolean", "null"],
      },
      retry_count: { description: "How often a failed action is repeated.", type: ["integer", "null"] },
      retry_interval: { description: "The seconds between two attempts.", type: ["integer", "null"] },
      timeout: { description: "The seconds after which the action is stopped.", type: ["integer", "null"] },
      current_revision: {
        description: "The hash of the commit that the action deployed last.",
        type: ["string", "null"],
      },
      trigger_conditions: {
        description: "The conditions under which the action runs.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/TriggerConditionView" },
      },
      integration: {
        description: "The integration that the action uses.",
        anyOf: [{ $ref: "#/$defs/IntegrationIdentifierView" }, { type: "null" }],
      },
      helm_repository_integration: {
        description: "The integration of the Helm repository.",
        anyOf: [{ $ref: "#/$defs/IntegrationIdentifierView" }, { type: "null" }],
      },
      variables: {
        description: "The variables of the action.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/EnvironmentVariableView" },
      },
    },
  },
  uses: () => ({
    ActionType,
    ActionTriggerTime,
    ExecutionStatus,
    ActionRunNext,
    TriggerConditionView,
    IntegrationIdentifierView,
    EnvironmentVariableView,
  }),
};
export const PipelineView: JsonSchemaPart = {
  schema: {
    description: "A pipeline.",
    allOf: [
      { $ref: "#/$defs/ShortPipelineView" },
      {
        type: "object",
        required: ["create_date", "project", "creator"],
        properties: {
          create_date: { description: "When the pipeline was created.", type: "string" },
          project: { $ref: "#/$defs/ShortProjectView" },
          creator: { $ref: "#/$defs/MemberView" },
          permissions: {
            description: "Who can see, run or edit the pipeline.",
            anyOf: [{ $ref: "#/$defs/PermissionsView" }, { type: "null" }],
          },
          actions: {
            description: "The actions.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/ShortActionResponse" },
          },
          trigger_conditions: {
            description: "The conditions under which the pipeline runs.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/TriggerConditionView" },
          },
          worker: { description: "The worker that runs the pipeline.", type: ["string", "null"] },
          remote_branch: { description: "The older name of `remote_ref`.", type: ["string", "null"] },
          manage_variables_by_yaml: {
            description: "Whether the variables are managed in YAML.",
            type: ["boolean", "null"],
          },
          manage_permissions_by_yaml: {
            description: "Whether the permissions are managed in YAML.",
            type: ["boolean", "null"],
          },
          variables: {
            description: "The variables of the pipeline.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/EnvironmentVariableView" },
          },
          environments: {
            description: "The environments of the pipeline.",
            type: ["array", "null"],
            items: { type: "object", additionalProperties: true },
          },
          cache_scope: {
            description: "What the cache of the pipeline belongs to.",
            anyOf: [{ $ref: "#/$defs/PipelineCacheScope" }, { type: "null" }],
          },
        },
      },
    ],
  },
  uses: () => ({
    ShortPipelineView,
    ShortProjectView,
    MemberView,
    PermissionsView,
    ShortActionResponse,
    TriggerConditionView,
    EnvironmentVariableView,
    PipelineCacheScope,
  }),
};
export const PipelineYamlView: JsonSchemaPart = {
  schema: {
    description: "A pipeline as YAML.",
    type: "object",
    required: ["yaml"],
    properties: {
      url: { description: "The API URL of the YAML of the pipeline.", type: ["string", "null"] },
      html_url: { description: "The URL of the pipeline in the Buddy web app.", type: ["string", "null"] },
      yaml: { description: "The YAML, in base64.", type: "string" },
    },
  },
};
export const ActionsView: JsonSchemaPart = {
  schema: {
    description: "The actions of a pipeline.",
    type: "object",
    required: ["url", "html_url", "actions"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      actions: {
        description: "The actions, in the order in which they run.",
        type: "array",
        items: { $ref: "#/$defs/ShortActionResponse" },
      },
    },
  },
  uses: () => ({ ShortActionResponse }),
};
export const UpdateActionRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of an action:",
    type: "object",
    properties: {
      name: { description: "The name of the action.", type: "string" },
      type: { $ref: "#/$defs/ActionType" },
      trigger_time: { $ref: "#/$defs/ActionTriggerTime" },
      trigger_conditions: {
        description: "What has to be true for the action to run.",
        type: "array",
        items: { $ref: "#/$defs/TriggerConditionView" },
      },
      run_next: { $ref: "#/$defs/ActionRunNext" },
      run_only_on_first_failure: {
        description: "Whether the action runs at the first failed run only.",
        type: "boolean",
      },
      loop: {
        description: "The values that the action runs for, one after the other.",
        type: "array",
        items: { type: "string" },
      },
      variables: {
        description: "The variables of the action.",
        type: "array",
        items: { $ref: "#/$defs/EnvironmentVariableView" },
      },
      disabled: { description: "Whether the action is disabled.", type: "boolean" },
      ignore_errors: { description: "Whether the run goes on when the action fails.", type: "boolean" },
      timeout: { description: "After how many seconds the action is stopped.", type: "integer" },
      retry_count: { description: "How often a failed action is repeated.", type: "integer" },
      retry_interval: { description: "How many seconds pass before each repetition.", type: "integer" },
      permissions: { $ref: "#/$defs/PermissionsView" },
      after_action_id: { description: "The ID of the action that this one follows.", type: "integer" },
    },
    additionalProperties: true,
  },
  uses: () => ({
    ActionType,
    ActionTriggerTime,
    TriggerConditionView,
    ActionRunNext,
    EnvironmentVariableView,
    PermissionsView,
  }),
};
export const AddActionRequest: JsonSchemaPart = {
  schema: {
    description: "A new action.",
    allOf: [{ $ref: "#/$defs/UpdateActionRequest" }, { type: "object", required: ["name", "type"] }],
  },
  uses: () => ({ UpdateActionRequest }),
};
export const ActionView: JsonSchemaPart = {
  schema: {
    description: "An action of a pipeline:",
    type: "object",
    required: ["url", "html_url", "id", "name", "type"],
    properties: {
      url: { description: "The API URL of the action.", type: "string" },
      html_url: { description: "The URL of the action in the Buddy web app.", type: "string" },
      id: { description: "The ID of the action.", type: "integer" },
      name: { description: "The name of the action.", type: "string" },
      type: { $ref: "#/$defs/ActionType" },
      current_revision: {
        description: "The commit of the last successful run of the action.",
        type: ["string", "null"],
      },
      last_execution_status: {
        description: "How the last run of the action ended.",
        anyOf: [{ $ref: "#/$defs/ExecutionStatus" }, { type: "null" }],
      },
      trigger_time: {
        description: "When the action runs.",
        anyOf: [{ $ref: "#/$defs/ActionTriggerTime" }, { type: "null" }],
      },
      trigger_conditions: {
        description: "What has to be true for the action to run.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/TriggerConditionView" },
      },
      run_next: {
        description: "Whether the next action waits for this one.",
        anyOf: [{ $ref: "#/$defs/ActionRunNext" }, { type: "null" }],
      },
      run_only_on_first_failure: {
        description: "Whether the action runs at the first failed run only.",
        type: ["boolean", "null"],
      },
      loop: {
        description: "The values that the action runs for, one after the other.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      variables: {
        description: "The variables of the action.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/EnvironmentVariableView" },
      },
      disabled: { description: "Whether the action is disabled.", type: ["boolean", "null"] },
      ignore_errors: {
        description: "Whether the run goes on when the action fails.",
        type: ["boolean", "null"],
      },
      timeout: { description: "After how many seconds the action is stopped.", type: ["integer", "null"] },
      retry_count: { description: "How often a failed action is repeated.", type: ["integer", "null"] },
      retry_interval: {
        description: "How many seconds pass before each repetition.",
        type: ["integer", "null"],
      },
      permissions: {
        description: "What people can do with the action.",
        anyOf: [{ $ref: "#/$defs/PermissionsView" }, { type: "null" }],
      },
      pipeline: {
        description: "The pipeline of the action.",
        anyOf: [{ $ref: "#/$defs/ShortPipelineView" }, { type: "null" }],
      },
    },
    additionalProperties: true,
  },
  uses: () => ({
    ActionType,
    ExecutionStatus,
    ActionTriggerTime,
    TriggerConditionView,
    ActionRunNext,
    EnvironmentVariableView,
    PermissionsView,
    ShortPipelineView,
  }),
};
export const ExecutionTrigger: JsonSchemaPart = {
  schema: {
    description: "What started a run.",
    type: "string",
    enum: ["CLICK", "SCHEDULE", "EVENT", "PIPELINE", "WEBHOOK", "EMAIL"],
  },
};
export const ShortCommitView: JsonSchemaPart = {
  schema: {
    description: "A commit, as runs and lists have it.",
    type: "object",
    properties: {
      url: { description: "The API URL of the commit.", type: ["string", "null"] },
      html_url: { description: "The URL of the commit in the Buddy web app.", type: ["string", "null"] },
      revision: { description: "The hash of the commit.", type: ["string", "null"] },
      short_revision: { description: "The first characters of the hash.", type: ["string", "null"] },
      author_date: { description: "When the change was written.", type: ["string", "null"] },
      commit_date: { description: "When the commit was made.", type: ["string", "null"] },
      message: { description: "The message of the commit.", type: ["string", "null"] },
      committer: {
        description: "Who made the commit.",
        anyOf: [{ $ref: "#/$defs/MemberView" }, { type: "null" }],
      },
      author: {
        description: "Who wrote the change.",
        anyOf: [{ $ref: "#/$defs/MemberView" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ MemberView }),
};
export const BranchView: JsonSchemaPart = {
  schema: {
    description: "A branch.",
    type: "object",
    properties: {
      url: { description: "The API URL of the branch.", type: ["string", "null"] },
      html_url: { description: "The URL of the branch in the Buddy web app.", type: ["string", "null"] },
      name: { description: "The name of the branch.", type: ["string", "null"] },
      default: { description: "Whether it is the default branch.", type: ["boolean", "null"] },
      description: { description: "What the branch is for.", type: ["string", "null"] },
      commit: {
        description: "The newest commit of the branch.",
        anyOf: [{ $ref: "#/$defs/ShortCommitView" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ ShortCommitView }),
};
export const TagView: JsonSchemaPart = {
  schema: {
    description: "A tag.",
    type: "object",
    properties: {
      url: { description: "The API URL of the tag.", type: ["string", "null"] },
      html_url: { description: "The URL of the tag in the Buddy web app.", type: ["string", "null"] },
      name: { description: "The name of the tag.", type: ["string", "null"] },
      commit: {
        description: "The commit that the tag marks.",
        anyOf: [{ $ref: "#/$defs/ShortCommitView" }, { type: "null" }],
      },
      message: { description: "The message of an annotated tag.", type: ["string", "null"] },
    },
  },
  uses: () => ({ ShortCommitView }),
};
export const PullRequestView: JsonSchemaPart = {
  schema: {
    description: "A pull request.",
    type: "object",
    properties: {
      url: { description: "The API URL of the pull request.", type: ["string", "null"] },
      html_url: {
        description: "The URL of the pull request in the Buddy web app.",
        type: ["string", "null"],
      },
      name: {
        description: "The name of the pull request, which `runPipeline` takes.",
        type: ["string", "null"],
      },
      number: { description: "The number of the pull request.", type: ["integer", "null"] },
      github_html_url: { description: "The URL of the pull request at GitHub.", type: ["string", "null"] },
      state: {
        description: "The state of the pull request, such as `OPEN`, `CLOSED` or `MERGED`.",
        type: ["string", "null"],
      },
      title: { description: "The title of the pull request.", type: ["string", "null"] },
      description: { description: "The text of the pull request.", type: ["string", "null"] },
      base: { description: "The branch that the pull request is merged into.", type: ["string", "null"] },
      head: { description: "The branch with the changes.", type: ["string", "null"] },
      head_sha: { description: "The hash of the last commit of `head`.", type: ["string", "null"] },
      draft: { description: "Whether the pull request is a draft.", type: ["boolean", "null"] },
    },
  },
};
export const ExecutionPipelineView: JsonSchemaPart = {
  schema: {
    description: "The pipeline of a run.",
    type: "object",
    properties: { name: { description: "The name of the pipeline.", type: ["string", "null"] } },
  },
};
export const ShortExecutionView: JsonSchemaPart = {
  schema: {
    description: "A run of a pipeline, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id"],
    properties: {
      url: { description: "The API URL of the run.", type: "string" },
      html_url: { description: "The URL of the run in the Buddy web app.", type: "string" },
      id: { description: "The ID of the run, which paths take as `execution_id`.", type: "integer" },
      start_date: { description: "When the run started.", type: ["string", "null"] },
      finish_date: { description: "When the run ended.", type: ["string", "null"] },
      triggered_on: {
        description: "What started the run, in the spelling of Buddy's page.",
        anyOf: [{ $ref: "#/$defs/ExecutionTrigger" }, { type: "null" }],
      },
      priority: {
        description: "The place of the run in the queue.",
        anyOf: [{ $ref: "#/$defs/PipelinePriority" }, { type: "null" }],
      },
      delay_until: { description: "The planned start.", type: ["string", "null"] },
      triggeredOn: {
        description: "What started the run, in the spelling of Buddy's samples.",
        anyOf: [{ $ref: "#/$defs/ExecutionTrigger" }, { type: "null" }],
      },
      refresh: {
        description: "Whether the run deploys everything again, not only changes.",
        type: ["boolean", "null"],
      },
      clear_cache: {
        description: "Whether the run clears the cache of the pipeline first.",
        type: ["boolean", "null"],
      },
      status: {
        description: "The status of the run.",
        anyOf: [{ $ref: "#/$defs/ExecutionStatus" }, { type: "null" }],
      },
      comment: { description: "The note of the run.", type: ["string", "null"] },
      branch: {
        description: "The branch of the run.",
        anyOf: [{ $ref: "#/$defs/BranchView" }, { type: "null" }],
      },
      tag: { description: "The tag of the run.", anyOf: [{ $ref: "#/$defs/TagView" }, { type: "null" }] },
      pull_request: {
        description: "The pull request of the run.",
        anyOf: [{ $ref: "#/$defs/PullRequestView" }, { type: "null" }],
      },
      from_revision: {
        description: "The commit from which changes are counted.",
        anyOf: [{ $ref: "#/$defs/ShortCommitView" }, { type: "null" }],
      },
      to_revision: {
        description: "The commit of the run.",
        anyOf: [{ $ref: "#/$defs/ShortCommitView" }, { type: "null" }],
      },
      creator: {
        description: "Who started the run.",
        anyOf: [{ $ref: "#/$defs/MemberView" }, { type: "null" }],
      },
      pipeline: {
        description: "The pipeline.",
        anyOf: [{ $ref: "#/$defs/ExecutionPipelineView" }, { type: "null" }],
      },
    },
  },
  uses: () => ({
    ExecutionTrigger,
    PipelinePriority,
    ExecutionStatus,
    BranchView,
    TagView,
    PullRequestView,
    ShortCommitView,
    MemberView,
    ExecutionPipelineView,
  }),
};
export const ExecutionsView: JsonSchemaPart = {
  schema: {
    description: "One page of the runs of a pipeline, the newest first.",
    type: "object",
    required: ["url", "executions"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: ["string", "null"] },
      page: { description: "The number of this page.", type: ["integer", "null"] },
      page_size: { description: "The number of runs on a full page.", type: ["integer", "null"] },
      total_page_count: { description: "The number of pages.", type: ["integer", "null"] },
      element_count: { description: "The number of runs on this page.", type: ["integer", "null"] },
      total_element_count: { description: "The number of runs on all pages.", type: ["integer", "null"] },
      executions: { description: "The runs.", type: "array", items: { $ref: "#/$defs/ShortExecutionView" } },
    },
  },
  uses: () => ({ ShortExecutionView }),
};
export const PassVariableRequest: JsonSchemaPart = {
  schema: {
    description: "A variable for one run.",
    type: "object",
    required: ["key"],
    properties: {
      key: { description: "The name of the variable.", type: "string" },
      value: { description: "The value of the variable.", type: "string" },
      encrypted: { description: "Whether Buddy hides the value.", type: "boolean" },
    },
  },
};
export const RevisionRequest: JsonSchemaPart = {
  schema: {
    description: "A commit to run at.",
    type: "object",
    required: ["revision"],
    properties: {
      revision: { description: "The hash of the commit, or `HEAD` for the newest one.", type: "string" },
    },
  },
};
export const RefRequest: JsonSchemaPart = {
  schema: {
    description: "A branch, a tag or a pull request to run on.",
    type: "object",
    required: ["name"],
    properties: { name: { description: "The name of the branch, tag or pull request.", type: "string" } },
  },
};
export const RunPipelineRequest: JsonSchemaPart = {
  schema: {
    description: "What to run.",
    type: "object",
    properties: {
      variables: {
        description: "Variables for this run.",
        type: "array",
        items: { $ref: "#/$defs/PassVariableRequest" },
      },
      to_revision: { $ref: "#/$defs/RevisionRequest" },
      from_revision: { $ref: "#/$defs/RevisionRequest" },
      branch: { $ref: "#/$defs/RefRequest" },
      tag: { $ref: "#/$defs/RefRequest" },
      pull_request: { $ref: "#/$defs/RefRequest" },
      comment: { description: "A note that Buddy shows with the run.", type: "string" },
      refresh: { description: "Whether to deploy everything again, not only changes.", type: "boolean" },
      clear_cache: { description: "Whether to clear the cache of the pipeline first.", type: "boolean" },
      priority: { $ref: "#/$defs/PipelinePriority" },
      delay_until: { description: "When to start, if not at once.", type: "string" },
      environment: { description: "The environment to run in.", type: "string" },
      package_version: { description: "A version of a package, as `name:version`.", type: "string" },
      actions_to_run: {
        description: "The IDs of the actions to run.",
        type: "array",
        items: { type: "integer" },
      },
    },
  },
  uses: () => ({ PassVariableRequest, RevisionRequest, RefRequest, PipelinePriority }),
};
export const SimpleVariableView: JsonSchemaPart = {
  schema: {
    description: "A variable that a run was given or has set.",
    type: "object",
    properties: {
      key: { description: "The name of the variable.", type: ["string", "null"] },
      value: { description: "The value of the variable.", type: ["string", "null"] },
    },
  },
};
export const VisualTestsOutputStatus: JsonSchemaPart = {
  schema: {
    description: "The result of a visual test.",
    type: "string",
    enum: ["MATCH", "MISMATCH", "ERROR", "NEW", "SIZE_MISMATCH"],
  },
};
export const VisualTestsOutputView: JsonSchemaPart = {
  schema: {
    description: "The result of one visual test of an action.",
    type: "object",
    properties: {
      url: { description: "The URL of the page that was compared.", type: ["string", "null"] },
      status: {
        description: "The result.",
        anyOf: [{ $ref: "#/$defs/VisualTestsOutputStatus" }, { type: "null" }],
      },
      error: { description: "What went wrong.", type: ["string", "null"] },
    },
  },
  uses: () => ({ VisualTestsOutputStatus }),
};
export const ShortActionExecutionView: JsonSchemaPart = {
  schema: {
    description: "An action of a run, as the run has it.",
    type: "object",
    properties: {
      url: { description: "The API URL of this object.", type: ["string", "null"] },
      html_url: { description: "The URL of this object in the Buddy web app.", type: ["string", "null"] },
      action_execution_id: {
        description: "The ID of this object, which paths take.",
        type: ["string", "null"],
      },
      status: {
        description: "The status of the action in this run.",
        anyOf: [{ $ref: "#/$defs/ExecutionStatus" }, { type: "null" }],
      },
      start_date: { description: "When the action started.", type: ["string", "null"] },
      finish_date: { description: "When the action ended.", type: ["string", "null"] },
      error_message: { description: "Why the action failed.", type: ["string", "null"] },
      progress: { description: "The progress in percent, from 0 to 100.", type: ["number", "null"] },
      action: {
        description: "The action.",
        anyOf: [{ $ref: "#/$defs/ShortActionResponse" }, { type: "null" }],
      },
      terminator_id: { description: "The ID of the user who stopped the action.", type: ["integer", "null"] },
      termination_date: { description: "When the action was stopped.", type: ["string", "null"] },
      approver_id: { description: "The ID of the user who approved the action.", type: ["integer", "null"] },
      approval_date: { description: "When the action was approved.", type: ["string", "null"] },
      passed_variables: {
        description: "The variables that the action got with the approval.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/SimpleVariableView" },
      },
      outputted_variables: {
        description: "The variables that the action has set.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/SimpleVariableView" },
      },
      visual_tests_output: {
        description: "The results of the visual tests of the action.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/VisualTestsOutputView" },
      },
    },
  },
  uses: () => ({ ExecutionStatus, ShortActionResponse, SimpleVariableView, VisualTestsOutputView }),
};
export const ExecutionView: JsonSchemaPart = {
  schema: {
    description: "A run of a pipeline.",
    allOf: [
      { $ref: "#/$defs/ShortExecutionView" },
      {
        type: "object",
        properties: {
          environment: { description: "The environment that the pipeline ran in.", type: ["string", "null"] },
          logs_removed: {
            description: "Whether the logs of the run are deleted.",
            type: ["boolean", "null"],
          },
          action_executions: {
            description: "The actions of the run.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/ShortActionExecutionView" },
          },
        },
      },
    ],
  },
  uses: () => ({ ShortExecutionView, ShortActionExecutionView }),
};
export const ExecutionOperation: JsonSchemaPart = {
  schema: {
    description: "What to do with a run:",
    type: "string",
    enum: ["CANCEL", "RETRY", "APPLY", "APPLY_VARIABLES", "SET_VARIABLES", "RUN_DELAYED", "APPROVE_VT"],
  },
};
export const UpdateExecutionRequest: JsonSchemaPart = {
  schema: {
    description: "What to do with a run.",
    type: "object",
    required: ["operation"],
    properties: {
      operation: { $ref: "#/$defs/ExecutionOperation" },
      variables: {
        description: "The variables.",
        type: "array",
        items: { $ref: "#/$defs/PassVariableRequest" },
      },
      approve_action_id: {
        description: "The ID of the action that waits, or of that action in this run.",
        type: "string",
      },
    },
  },
  uses: () => ({ ExecutionOperation, PassVariableRequest }),
};
export const ActionExecutionView: JsonSchemaPart = {
  schema: {
    description: "An action in a run.",
    type: "object",
    required: ["url", "html_url", "status"],
    properties: {
      url: { description: "The API URL of this object.", type: "string" },
      html_url: { description: "The URL of this object in the Buddy web app.", type: "string" },
      action_execution_id: {
        description: "The ID of this object, which paths take.",
        type: ["string", "null"],
      },
      start_date: { description: "When the action started.", type: ["string", "null"] },
      finish_date: { description: "When the action ended.", type: ["string", "null"] },
      error_message: { description: "Why the action failed.", type: ["string", "null"] },
      status: { $ref: "#/$defs/ExecutionStatus" },
      progress: { description: "The progress in percent, from 0 to 100.", type: ["number", "null"] },
      action: {
        description: "The action.",
        anyOf: [{ $ref: "#/$defs/ShortActionResponse" }, { type: "null" }],
      },
      terminator_id: { description: "The ID of the user who stopped the action.", type: ["integer", "null"] },
      termination_date: { description: "When the action was stopped.", type: ["string", "null"] },
      approver_id: { description: "The ID of the user who approved the action.", type: ["integer", "null"] },
      approval_date: { description: "When the action was approved.", type: ["string", "null"] },
      passed_variables: {
        description: "The variables that the action got with the approval.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/SimpleVariableView" },
      },
      outputted_variables: {
        description: "The variables that the action has set.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/SimpleVariableView" },
      },
      visual_tests_output: {
        description: "The results of the visual tests of the action.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/VisualTestsOutputView" },
      },
      target: { description: "The target that the action ran for.", type: ["string", "null"] },
      log_url: { description: "The API URL of the log.", type: ["string", "null"] },
      log: { description: "The lines of the log.", type: ["array", "null"], items: { type: "string" } },
    },
  },
  uses: () => ({ ExecutionStatus, ShortActionResponse, SimpleVariableView, VisualTestsOutputView }),
};
export const ActionExecutionLogsView: JsonSchemaPart = {
  schema: {
    description: "A part of the log of an action in a run.",
    type: "object",
    properties: {
      url: { description: "The API URL of the log.", type: ["string", "null"] },
      html_url: { description: "The URL of the log in the Buddy web app.", type: ["string", "null"] },
      offset: {
        description: "The number of lines before the first one of this part.",
        type: ["integer", "null"],
      },
      element_count: { description: "The number of lines in this part.", type: ["integer", "null"] },
      total_element_count: {
        description: "The number of lines in the whole log.",
        type: ["integer", "null"],
      },
      logs: { description: "The lines of this part.", type: ["array", "null"], items: { type: "string" } },
    },
  },
};
export const ProjectNameView: JsonSchemaPart = {
  schema: {
    description: "A project, named by its handle.",
    type: "object",
    required: ["name"],
    properties: { name: { description: "The handle of the project.", type: "string" } },
  },
};
export const PipelineIdView: JsonSchemaPart = {
  schema: {
    description: "A pipeline, named by its ID.",
    type: "object",
    required: ["id"],
    properties: { id: { description: "The ID of the pipeline.", type: "integer" } },
  },
};
export const ActionIdView: JsonSchemaPart = {
  schema: {
    description: "An action of a pipeline, named by its ID.",
    type: "object",
    required: ["id"],
    properties: { id: { description: "The ID of the action.", type: "integer" } },
  },
};
export const EnvironmentIdView: JsonSchemaPart = {
  schema: {
    description: "An environment, named by its ID.",
    type: "object",
    required: ["id"],
    properties: {
      id: { description: "The hash ID of the environment.", type: "string" },
      name: { description: "The name of the environment.", type: ["string", "null"] },
      identifier: { description: "The human-readable ID of the environment.", type: ["string", "null"] },
    },
  },
};
export const SandboxIdView: JsonSchemaPart = {
  schema: {
    description: "A sandbox, named by its ID.",
    type: "object",
    required: ["id"],
    properties: { id: { description: "The ID of the sandbox.", type: "string" } },
  },
};
export const VariableView: JsonSchemaPart = {
  schema: {
    description: "A variable.",
    allOf: [
      { $ref: "#/$defs/EnvironmentVariableView" },
      {
        type: "object",
        required: ["id", "key", "type"],
        properties: {
          type: { $ref: "#/$defs/VariableType" },
          url: { description: "The API URL of the variable.", type: ["string", "null"] },
          html_url: {
            description: "The URL of the variable in the Buddy web app.",
            type: ["string", "null"],
          },
          id: { description: "The ID of the variable.", type: "integer" },
          key: { description: "The name of the variable.", type: "string" },
          project: {
            description: "The project that the variable belongs to, if it belongs to one.",
            anyOf: [{ $ref: "#/$defs/ProjectNameView" }, { type: "null" }],
          },
          pipeline: {
            description: "The pipeline that the variable belongs to, if it belongs to one.",
            anyOf: [{ $ref: "#/$defs/PipelineIdView" }, { type: "null" }],
          },
          action: {
            description: "The action that the variable belongs to, if it belongs to one.",
            anyOf: [{ $ref: "#/$defs/ActionIdView" }, { type: "null" }],
          },
          environment: {
            description: "The environment that the variable belongs to, if it belongs to one.",
            anyOf: [{ $ref: "#/$defs/EnvironmentIdView" }, { type: "null" }],
          },
          sandbox: {
            description: "The sandbox that the variable belongs to, if it belongs to one.",
            anyOf: [{ $ref: "#/$defs/SandboxIdView" }, { type: "null" }],
          },
        },
      },
    ],
  },
  uses: () => ({
    EnvironmentVariableView,
    VariableType,
    ProjectNameView,
    PipelineIdView,
    ActionIdView,
    EnvironmentIdView,
    SandboxIdView,
  }),
};
export const VariablesView: JsonSchemaPart = {
  schema: {
    description: "The variables of one place:",
    type: "object",
    required: ["url", "html_url", "variables"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      variables: { description: "The variables.", type: "array", items: { $ref: "#/$defs/VariableView" } },
    },
  },
  uses: () => ({ VariableView }),
};
export const UpdateVariableRequest: JsonSchemaPart = {
  schema: {
    description: "What to change in a variable.",
    type: "object",
    properties: {
      key: { description: "The name of the variable.", type: "string" },
      value: { description: "The value; for files and keys, their content.", type: "string" },
      settable: { description: "Whether actions can change the value.", type: "boolean" },
      run_only_settable: {
        description: "Whether a change by an action lasts for one run only.",
        type: "boolean",
      },
      encrypted: { description: "Whether Buddy stores and shows the value encrypted.", type: "boolean" },
      init_path: { description: "The initial path of the file.", type: "string" },
      defaults: { description: "The default value.", type: "string" },
      file_path: { description: "Where a run puts the file.", type: "string" },
      file_chmod: { description: "The mode of the file in a run.", type: "string" },
      file_place: { $ref: "#/$defs/VariableFilePlace" },
      password: { description: "The password of a certificate.", type: "string" },
      passphrase: { description: "The passphrase of a private key.", type: "string" },
      key_identifier: {
        description: "The identifier of a certificate, a profile or a GPG key.",
        type: "string",
      },
      disabled: { description: "Whether the variable is switched off.", type: "boolean" },
      pipelines_access_level: { $ref: "#/$defs/AccessLevel" },
      sandboxes_access_level: { $ref: "#/$defs/AccessLevel" },
      allowed_pipelines: {
        description: "The rules for single pipelines or actions, each with the opposite level.",
        type: "array",
        items: { $ref: "#/$defs/AllowedPipelineView" },
      },
      allowed_sandboxes: {
        description: "The rules for single sandboxes, each with the opposite level.",
        type: "array",
        items: { $ref: "#/$defs/AllowedSandboxView" },
      },
      note: { description: "What people should know about the variable.", type: "string" },
      agent_note: { description: "A note for AI agents, as YAML text.", type: "string" },
    },
  },
  uses: () => ({ VariableFilePlace, AccessLevel, AllowedPipelineView, AllowedSandboxView }),
};
export const AddVariableRequest: JsonSchemaPart = {
  schema: {
    description: "A new variable.",
    allOf: [
      { $ref: "#/$defs/UpdateVariableRequest" },
      {
        type: "object",
        required: ["key", "value"],
        properties: {
          key: { description: "The name of the variable.", type: "string" },
          value: { description: "The value; for files and keys, their content.", type: "string" },
          type: { $ref: "#/$defs/VariableType" },
          project: { $ref: "#/$defs/ProjectNameView" },
          pipeline: { $ref: "#/$defs/PipelineIdView" },
          action: { $ref: "#/$defs/ActionIdView" },
          environment: { $ref: "#/$defs/EnvironmentIdView" },
          sandbox: { $ref: "#/$defs/SandboxIdView" },
        },
      },
    ],
  },
  uses: () => ({
    UpdateVariableRequest,
    VariableType,
    ProjectNameView,
    PipelineIdView,
    ActionIdView,
    EnvironmentIdView,
    SandboxIdView,
  }),
};
export const EnvironmentScope: JsonSchemaPart = {
  schema: { description: "Where an environment belongs:", type: "string", enum: ["PROJECT", "WORKSPACE"] },
};
export const ShortEnvironmentView: JsonSchemaPart = {
  schema: {
    description: "An environment, as the list returns it.",
    type: "object",
    required: ["id", "name", "identifier"],
    properties: {
      url: { description: "The API URL of the environment.", type: ["string", "null"] },
      html_url: { description: "The URL of the environment in the Buddy web app.", type: ["string", "null"] },
      id: {
        description: "The hash ID of the environment, which paths and filters take as `environment_id`.",
        type: "string",
      },
      name: { description: "The name of the environment.", type: "string" },
      identifier: { description: "The human-readable ID of the environment.", type: "string" },
      tags: {
        description: "The tags of the environment.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      scope: {
        description: "Where the environment belongs.",
        anyOf: [{ $ref: "#/$defs/EnvironmentScope" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ EnvironmentScope }),
};
export const EnvironmentsView: JsonSchemaPart = {
  schema: {
    description: "The environments of a workspace or a project.",
    type: "object",
    required: ["url", "html_url", "environments"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      environments: {
        description: "The environments.",
        type: "array",
        items: { $ref: "#/$defs/ShortEnvironmentView" },
      },
    },
  },
  uses: () => ({ ShortEnvironmentView }),
};
export const AllowedEnvironmentView: JsonSchemaPart = {
  schema: {
    description: "The access level of one environment.",
    type: "object",
    properties: {
      project: { description: "The handle of the project of the environment.", type: ["string", "null"] },
      environment: { description: "The human-readable ID of the environment.", type: ["string", "null"] },
      access_level: {
        description: "What the environment can do.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ AccessLevel }),
};
export const UpdateEnvironmentRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of an environment.",
    type: "object",
    properties: {
      name: { description: "The name of the environment.", type: "string" },
      identifier: { description: "The human-readable ID of the environment.", type: "string" },
      tags: { description: "The tags of the environment.", type: "array", items: { type: "string" } },
      icon: { description: "The icon:", type: "string" },
      public_url: { description: "The URL at which the environment can be reached.", type: "string" },
      pipelines_access_level: { $ref: "#/$defs/AccessLevel" },
      environments_access_level: { $ref: "#/$defs/AccessLevel" },
      allowed_pipelines: {
        description: "The rules for single pipelines.",
        type: "array",
        items: { $ref: "#/$defs/AllowedPipelineView" },
      },
      allowed_environments: {
        description: "The rules for single environments.",
        type: "array",
        items: { $ref: "#/$defs/AllowedEnvironmentView" },
      },
      project: { $ref: "#/$defs/ProjectNameView" },
      permissions: { $ref: "#/$defs/PermissionsView" },
      base_environments: {
        description: "The environments that this one inherits from.",
        type: "array",
        items: { type: "string" },
      },
      base_only: {
        description: "Whether the environment is only there to be inherited from.",
        type: "boolean",
      },
      scope: { $ref: "#/$defs/EnvironmentScope" },
      variables: {
        description: "The variables of the environment.",
        type: "array",
        items: { $ref: "#/$defs/AddVariableInObjectRequest" },
      },
      note: { description: "A note for people.", type: "string" },
      agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
    },
  },
  uses: () => ({
    AccessLevel,
    AllowedPipelineView,
    AllowedEnvironmentView,
    ProjectNameView,
    PermissionsView,
    EnvironmentScope,
    AddVariableInObjectRequest,
  }),
};
export const AddEnvironmentRequest: JsonSchemaPart = {
  schema: {
    description: "A new environment.",
    allOf: [
      { $ref: "#/$defs/UpdateEnvironmentRequest" },
      { type: "object", required: ["name", "identifier"] },
    ],
  },
  uses: () => ({ UpdateEnvironmentRequest }),
};
export const EnvironmentView: JsonSchemaPart = {
  schema: {
    description: "An environment.",
    type: "object",
    required: ["url", "html_url", "id", "name", "identifier", "create_date"],
    properties: {
      url: { description: "The API URL of the environment.", type: "string" },
      html_url: { description: "The URL of the environment in the Buddy web app.", type: "string" },
      id: {
        description: "The hash ID of the environment, which paths and filters take as `environment_id`.",
        type: "string",
      },
      name: { description: "The name of the environment.", type: "string" },
      identifier: { description: "The human-readable ID of the environment.", type: "string" },
      note: { description: "What people should know about the environment.", type: ["string", "null"] },
      agent_note: { description: "A note for AI agents, as YAML text.", type: ["string", "null"] },
      tags: {
        description: "The tags of the environment.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      icon: { description: "The name of the icon.", type: ["string", "null"] },
      public_url: {
        description: "The URL at which the environment can be reached.",
        type: ["string", "null"],
      },
      pipelines_access_level: {
        description: "What pipelines without a rule in `allowed_pipelines` can do.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      environments_access_level: {
        description: "What environments without a rule in `allowed_environments` can do.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      allowed_pipelines: {
        description: "The rules for single pipelines.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/AllowedPipelineView" },
      },
      allowed_environments: {
        description: "The rules for single environments.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/AllowedEnvironmentView" },
      },
      create_date: { description: "When the environment was created.", type: "string" },
      project: {
        description: "The project, when the scope is `PROJECT`.",
        anyOf: [{ $ref: "#/$defs/ShortProjectView" }, { type: "null" }],
      },
      permissions: {
        description: "Who can use or edit the environment.",
        anyOf: [{ $ref: "#/$defs/PermissionsView" }, { type: "null" }],
      },
      base_environments: {
        description: "The environments that this one inherits from, by their human-readable IDs.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      targets: {
        description: "The deployment targets in the environment.",
        type: ["array", "null"],
        items: { type: "object", additionalProperties: true },
      },
      base_only: {
        description: "Whether the environment serves only as a base for others.",
        type: ["boolean", "null"],
      },
      scope: {
        description: "Where the environment belongs.",
        anyOf: [{ $ref: "#/$defs/EnvironmentScope" }, { type: "null" }],
      },
      variables: {
        description: "The variables of the environment.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/EnvironmentVariableView" },
      },
    },
  },
  uses: () => ({
    AccessLevel,
    AllowedPipelineView,
    AllowedEnvironmentView,
    ShortProjectView,
    PermissionsView,
    EnvironmentScope,
    EnvironmentVariableView,
  }),
};
export const EnvironmentYamlView: JsonSchemaPart = {
  schema: {
    description: "An environment as YAML.",
    type: "object",
    required: ["yaml"],
    properties: {
      url: { description: "The API URL of the YAML of the environment.", type: ["string", "null"] },
      html_url: { description: "The URL of the environment in the Buddy web app.", type: ["string", "null"] },
      yaml: { description: "The YAML, in base64.", type: "string" },
    },
  },
};
export const TargetAuthMethod: JsonSchemaPart = {
  schema: {
    description: "How Buddy signs in at a target.",
    type: "string",
    enum: [
      "PASSWORD",
      "SSH_KEY",
      "ASSETS_KEY",
      "PROXY_CREDENTIALS",
      "PROXY_KEY",
      "HTTP",
      "CURRENT",
      "PASS",
      "CERT",
      "TOKEN",
    ],
  },
};
export const TargetAuthView: JsonSchemaPart = {
  schema: {
    description: "How Buddy signs in at a target.",
    type: "object",
    properties: {
      method: {
        description: "How Buddy signs in.",
        anyOf: [{ $ref: "#/$defs/TargetAuthMethod" }, { type: "null" }],
      },
      username: { description: "The user name.", type: ["string", "null"] },
      password: { description: "The password.", type: ["string", "null"] },
      asset: {
        description: "The name of the variable that has the key, for `ASSETS_KEY`.",
        type: ["string", "null"],
      },
      key: { description: "The private key, for `SSH_KEY`.", type: ["string", "null"] },
      passphrase: { description: "The passphrase of the key.", type: ["string", "null"] },
      key_path: {
        description: "The path of the key on the proxy, for `PROXY_KEY`.",
        type: ["string", "null"],
      },
      token: { description: "The token, for `TOKEN`.", type: ["string", "null"] },
      certificate_authority: {
        description: "The certificate of the authority of a cluster.",
        type: ["string", "null"],
      },
      client_certificate: { description: "The client certificate, for `CERT`.", type: ["string", "null"] },
      client_key: {
        description: "The private key of the client certificate, for `CERT`.",
        type: ["string", "null"],
      },
    },
  },
  uses: () => ({ TargetAuthMethod }),
};
export const TargetProxyView: JsonSchemaPart = {
  schema: {
    description: "A server between Buddy and a target.",
    type: "object",
    properties: {
      name: { description: "The name of the server.", type: ["string", "null"] },
      host: { description: "The host name or IP address.", type: ["string", "null"] },
      port: { description: "The port, as a string.", type: ["string", "null"] },
      auth: {
        description: "How Buddy signs in there.",
        anyOf: [{ $ref: "#/$defs/TargetAuthView" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ TargetAuthView }),
};
export const TargetMatchScope: JsonSchemaPart = {
  schema: {
    description: "Where targets that match a pattern are looked for.",
    type: "string",
    enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT", "PIPELINE", "ACTION", "ANY"],
  },
};
export const TargetSslMode: JsonSchemaPart = {
  schema: {
    description: "How the connection to a database is encrypted.",
    type: "string",
    enum: ["REQUIRE", "DISABLE", "VERIFY_FULL"],
  },
};
export const TargetSettingsView: JsonSchemaPart = {
  schema: {
    description: "What a target has by its type; types that are not known have more.",
    type: "object",
    properties: {
      host: { description: "The host name or IP address.", type: ["string", "null"] },
      port: { description: "The port, as a string.", type: ["string", "null"] },
      path: { description: "The directory to deploy to.", type: ["string", "null"] },
      auth: {
        description: "How Buddy signs in.",
        anyOf: [{ $ref: "#/$defs/TargetAuthView" }, { type: "null" }],
      },
      proxy: {
        description: "The server in between.",
        anyOf: [{ $ref: "#/$defs/TargetProxyView" }, { type: "null" }],
      },
      secure: { description: "Whether FTPS is used.", type: ["boolean", "null"] },
      repository: { description: "The URL of the repository.", type: ["string", "null"] },
      integration: { description: "The identifier of the integration.", type: ["string", "null"] },
      region: { description: "The region at the provider.", type: ["string", "null"] },
      cluster: { description: "The ID or the full name of the cluster.", type: ["string", "null"] },
      resource_group: { description: "The resource group.", type: ["string", "null"] },
      subscription: { description: "The ID of the subscription.", type: ["string", "null"] },
      role_arn: { description: "The role to assume.", type: ["string", "null"] },
      project_id: { description: "The ID of the project at Google.", type: ["string", "null"] },
      zone: { description: "The zone of the cluster.", type: ["string", "null"] },
      scope: {
        description: "Where targets that match are looked for.",
        anyOf: [{ $ref: "#/$defs/TargetMatchScope" }, { type: "null" }],
      },
      database: { description: "The name of the database.", type: ["string", "null"] },
      auth_source: { description: "The database to sign in at.", type: ["string", "null"] },
      db_instance_identifier: {
        description: "The identifier of the database instance.",
        type: ["string", "null"],
      },
      ssl_mode: {
        description: "How the connection is encrypted.",
        anyOf: [{ $ref: "#/$defs/TargetSslMode" }, { type: "null" }],
      },
      ca_certificate: {
        description: "The certificate of the authority, for `VERIFY_FULL`.",
        type: ["string", "null"],
      },
    },
    additionalProperties: true,
  },
  uses: () => ({ TargetAuthView, TargetProxyView, TargetMatchScope, TargetSslMode }),
};
export const TargetType: JsonSchemaPart = {
  schema: {
    description: "The type of a target.",
    type: "string",
    enum: [
      "SSH",
      "FTP",
      "GIT",
      "MATCH",
      "PROJECT_REPO",
      "SANDBOX",
      "EC2",
      "DIGITAL_OCEAN",
      "UPCLOUD",
      "VULTR",
      "AKS",
      "EKS",
      "GKE",
      "DOKS",
      "K8S_CLUSTER",
      "POSTGRESQL",
      "MYSQL",
      "MSSQL",
      "CLICKHOUSE",
      "MONGO",
      "RDS_POSTGRESQL",
      "RDS_MYSQL",
      "RDS_MSSQL",
    ],
  },
};
export const TargetUseView: JsonSchemaPart = {
  schema: {
    description: "What a target can be used as.",
    type: "object",
    properties: {
      target: { description: "Whether actions can deploy to it.", type: ["boolean", "null"] },
      proxy: { description: "Whether other targets can be reached through it.", type: ["boolean", "null"] },
    },
  },
};
export const TargetView: JsonSchemaPart = {
  schema: {
    description: "A target:",
    allOf: [
      { $ref: "#/$defs/TargetSettingsView" },
      {
        type: "object",
        required: ["type", "identifier"],
        properties: {
          url: { description: "The API URL of the target.", type: ["string", "null"] },
          html_url: { description: "The URL of the target in the Buddy web app.", type: ["string", "null"] },
          id: { description: "The hash ID of the target.", type: ["string", "null"] },
          type: { $ref: "#/$defs/TargetType" },
          identifier: { description: "The human-readable ID of the target.", type: "string" },
          name: { description: "The name of the target.", type: ["string", "null"] },
          project: {
            description: "The project that the target belongs to.",
            anyOf: [{ $ref: "#/$defs/ShortProjectView" }, { type: "null" }],
          },
          pipeline: {
            description: "The pipeline that the target belongs to.",
            anyOf: [{ $ref: "#/$defs/ShortPipelineView" }, { type: "null" }],
          },
          environment: {
            description: "The environment that the target belongs to.",
            anyOf: [{ $ref: "#/$defs/ShortEnvironmentView" }, { type: "null" }],
          },
          permissions: {
            description: "What people can do.",
            anyOf: [{ $ref: "#/$defs/PermissionsView" }, { type: "null" }],
          },
          pipelines_access_level: {
            description: "What pipelines without a rule can do.",
            anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
          },
          allowed_pipelines: {
            description: "The rules for single pipelines.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/AllowedPipelineView" },
          },
          sandboxes_access_level: {
            description: "What sandboxes without a rule can do.",
            anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
          },
          allowed_sandboxes: {
            description: "The rules for single sandboxes.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/AllowedSandboxView" },
          },
          disabled: { description: "Whether the target is disabled.", type: ["boolean", "null"] },
          tags: {
            description: "The tags of the target.",
            type: ["array", "null"],
            items: { type: "string" },
          },
          use_as: {
            description: "What the target can be used as.",
            anyOf: [{ $ref: "#/$defs/TargetUseView" }, { type: "null" }],
          },
          note: { description: "A note for people.", type: ["string", "null"] },
          agent_note: { description: "A note for AI agents, in YAML.", type: ["string", "null"] },
        },
      },
    ],
  },
  uses: () => ({
    TargetSettingsView,
    TargetType,
    ShortProjectView,
    ShortPipelineView,
    ShortEnvironmentView,
    PermissionsView,
    AccessLevel,
    AllowedPipelineView,
    AllowedSandboxView,
    TargetUseView,
  }),
};
export const TargetsView: JsonSchemaPart = {
  schema: {
    description: "The targets of one place.",
    type: "object",
    required: ["targets"],
    properties: {
      url: { description: "The API URL of this list.", type: ["string", "null"] },
      html_url: { description: "The URL of this list in the Buddy web app.", type: ["string", "null"] },
      targets: { description: "The targets.", type: "array", items: { $ref: "#/$defs/TargetView" } },
    },
  },
  uses: () => ({ TargetView }),
};
export const UpdateTargetRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a target.",
    allOf: [
      { $ref: "#/$defs/TargetSettingsView" },
      {
        type: "object",
        properties: {
          type: { $ref: "#/$defs/TargetType" },
          identifier: { description: "The human-readable ID of the target.", type: "string" },
          name: { description: "The name of the target.", type: "string" },
          project: { $ref: "#/$defs/ProjectNameView" },
          pipeline: { $ref: "#/$defs/PipelineIdView" },
          environment: { $ref: "#/$defs/EnvironmentIdView" },
          permissions: { $ref: "#/$defs/PermissionsView" },
          pipelines_access_level: { $ref: "#/$defs/AccessLevel" },
          allowed_pipelines: {
            description: "The rules for single pipelines.",
            type: "array",
            items: { $ref: "#/$defs/AllowedPipelineView" },
          },
          sandboxes_access_level: { $ref: "#/$defs/AccessLevel" },
          allowed_sandboxes: {
            description: "The rules for single sandboxes.",
            type: "array",
            items: { $ref: "#/$defs/AllowedSandboxView" },
          },
          disabled: { description: "Whether the target is disabled.", type: "boolean" },
          tags: { description: "The tags of the target.", type: "array", items: { type: "string" } },
          use_as: { $ref: "#/$defs/TargetUseView" },
          note: { description: "A note for people.", type: "string" },
          agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
        },
      },
    ],
  },
  uses: () => ({
    TargetSettingsView,
    TargetType,
    ProjectNameView,
    PipelineIdView,
    EnvironmentIdView,
    PermissionsView,
    AccessLevel,
    AllowedPipelineView,
    AllowedSandboxView,
    TargetUseView,
  }),
};
export const AddTargetRequest: JsonSchemaPart = {
  schema: {
    description: "A new target.",
    allOf: [{ $ref: "#/$defs/UpdateTargetRequest" }, { type: "object", required: ["type", "identifier"] }],
  },
  uses: () => ({ UpdateTargetRequest }),
};
export const TargetYamlView: JsonSchemaPart = {
  schema: {
    description: "A target as YAML.",
    type: "object",
    required: ["yaml"],
    properties: {
      url: { description: "The API URL of the YAML of the target.", type: ["string", "null"] },
      html_url: { description: "The URL of the target in the Buddy web app.", type: ["string", "null"] },
      yaml: { description: "The YAML, in base64.", type: "string" },
    },
  },
};
export const IntegrationScope: JsonSchemaPart = {
  schema: {
    description: "Where the integration can be used:",
    type: "string",
    enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"],
  },
};
export const IntegrationPermissionsView: JsonSchemaPart = {
  schema: {
    description: "Who can use the integration.",
    type: "object",
    properties: {
      others: {
        description: "The level of all workspace members for whom there is no other rule.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      admins: {
        description: "The level of the workspace administrators.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      users: {
        description: "The levels of single users.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/UserPermissionView" },
      },
      groups: {
        description: "The levels of groups.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/GroupPermissionView" },
      },
    },
  },
  uses: () => ({ AccessLevel, UserPermissionView, GroupPermissionView }),
};
export const ShortIntegrationView: JsonSchemaPart = {
  schema: {
    description: "An integration, as the list returns it.",
    type: "object",
    required: ["type", "url", "html_url", "hash_id", "name"],
    properties: {
      type: { $ref: "#/$defs/IntegrationType" },
      url: { description: "The API URL of the integration.", type: "string" },
      html_url: { description: "The URL of the integration in the Buddy web app.", type: "string" },
      identifier: { description: "The human-readable ID of the integration.", type: ["string", "null"] },
      hash_id: {
        description: "The hash ID of the integration, which paths take as `hash_id`.",
        type: "string",
      },
      name: { description: "The name of the integration.", type: "string" },
      auth_type: {
        description: "How the integration signs in to the service.",
        anyOf: [{ $ref: "#/$defs/IntegrationAuthType" }, { type: "null" }],
      },
      scope: {
        description: "Where the integration can be used.",
        anyOf: [{ $ref: "#/$defs/IntegrationScope" }, { type: "null" }],
      },
      project_name: {
        description:
          "The handle of the project that the integration belongs to, when its scope is `PROJECT`.",
        type: ["string", "null"],
      },
      app_id: {
        description: "The application ID, for integrations of type `AZURE_CLOUD`.",
        type: ["string", "null"],
      },
      google_project: { description: "The ID of the Google Cloud project.", type: ["string", "null"] },
      host_url: { description: "The URL of the host, for custom integrations.", type: ["string", "null"] },
      webhook_address: { description: "The URL that receives notifications.", type: ["string", "null"] },
      audience: {
        description: "The audience against which the JSON Web Token is checked.",
        type: ["string", "null"],
      },
      atop_url: { description: "The URL of the ATOP service.", type: ["string", "null"] },
      permissions: {
        description: "Who can use the integration.",
        anyOf: [{ $ref: "#/$defs/IntegrationPermissionsView" }, { type: "null" }],
      },
      all_pipelines_allowed: {
        description: "Whether every pipeline can use the integration.",
        type: ["boolean", "null"],
      },
      allowed_pipelines: {
        description: "The pipelines that can use the integration.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/ShortPipelineView" },
      },
      disabled: { description: "Whether the integration is switched off.", type: ["boolean", "null"] },
      organization: { description: "The slug of the Sentry organization.", type: ["string", "null"] },
      note: { description: "What people should know about the integration.", type: ["string", "null"] },
      agent_note: { description: "A note for AI agents, as YAML text.", type: ["string", "null"] },
    },
  },
  uses: () => ({
    IntegrationType,
    IntegrationAuthType,
    IntegrationScope,
    IntegrationPermissionsView,
    ShortPipelineView,
  }),
};
export const IntegrationsView: JsonSchemaPart = {
  schema: {
    description: "The integrations of a workspace.",
    type: "object",
    required: ["url", "html_url", "integrations"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      integrations: {
        description: "The integrations.",
        type: "array",
        items: { $ref: "#/$defs/ShortIntegrationView" },
      },
    },
  },
  uses: () => ({ ShortIntegrationView }),
};
export const CreatableIntegrationType: JsonSchemaPart = {
  schema: {
    description: "The service that a new integration connects to.",
    type: "string",
    enum: [
      "GIT_HUB",
      "BITBUCKET",
      "GOOGLE",
      "DIGITAL_OCEAN",
      "SLACK",
      "MODULUS",
      "HEROKU",
      "AMAZON",
      "GIT_LAB",
      "SHOPIFY",
      "GIT_HUB_ENTERPRISE",
      "GIT_LAB_ENTERPRISE",
      "PUSHOVER",
      "PUSHBULLET",
      "RACKSPACE",
      "CUSTOM",
      "CLOUDFLARE",
      "NEW_RELIC",
      "SENTRY",
      "ROLLBAR",
      "DATADOG",
      "DO_SPACES",
      "HONEYBADGER",
      "VULTR",
      "SENTRY_ENTERPRISE",
      "LOGGLY",
      "HIP_CHAT",
      "FIREBASE",
      "TELEGRAM",
      "AZURE",
      "UPCLOUD",
      "GHOST_INSPECTOR",
      "NETLIFY",
      "AZURE_CLOUD",
      "MICROSOFT_TEAMS",
      "GOOGLE_SERVICE_ACCOUNT",
      "GOOGLE_PLAY_STORE",
      "DOCKER_HUB",
      "APP_STORE",
      "GIT_HUB_APP",
      "GIT_HUB_APP_ENTERPRISE",
      "GIT_HUB_API",
      "ATOP",
      "SNYK",
      "STACK_HAWK",
      "BLACKFIRE",
      "BACKBLAZE",
      "ONE_LOGIN",
      "OKTA",
      "CONTENTFUL",
      "JIRA",
      "NPM_REGISTRY",
      "ANTHROPIC",
      "GOOGLE_GEMINI",
      "OPEN_AI",
      "CURSOR",
      "OPENCODE",
      "CLICKUP",
      "GROK",
      "TYPESAFE",
    ],
  },
};
export const RoleAssumptionView: JsonSchemaPart = {
  schema: {
    description: "An AWS role to assume.",
    type: "object",
    properties: {
      arn: { description: "The Amazon Resource Name of the role.", type: "string" },
      external_id: { description: "The external ID that the role asks for.", type: "string" },
      duration: { description: "How long the role is assumed, in seconds.", type: "integer" },
    },
  },
};
export const UpdateIntegrationRequest: JsonSchemaPart = {
  schema: {
    description: "What to change in an integration.",
    type: "object",
    required: ["name"],
    properties: {
      name: { description: "The name of the integration.", type: "string" },
      identifier: { description: "The human-readable ID of the integration.", type: "string" },
      auth_type: { $ref: "#/$defs/IntegrationAuthType" },
      token: { description: "The token of the service.", type: "string" },
      access_key: { description: "The access key.", type: "string" },
      secret_key: { description: "The secret key to `access_key`.", type: "string" },
      role_assumptions: {
        description: "The AWS roles to assume, with the `auth_type` `DEFAULT`, `TRUSTED` or `OIDC`.",
        type: "array",
        items: { $ref: "#/$defs/RoleAssumptionView" },
      },
      audience: { description: "The audience of the OIDC token.", type: "string" },
      api_key: { description: "The API key.", type: "string" },
      email: { description: "The email address that belongs to `api_key`.", type: "string" },
      username: { description: "The username at the service.", type: "string" },
      password: { description: "The password.", type: "string" },
      app_id: { description: "The application ID.", type: "string" },
      tenant_id: { description: "The tenant ID.", type: "string" },
      subscription_id: { description: "The Azure subscription ID.", type: "string" },
      google_project: {
        description: "The ID of the Google Cloud project, with the `auth_type` `OIDC`.",
        type: "string",
      },
      config: {
        description:
          "The JSON configuration of Google's client library, as text, with the `auth_type` `OIDC`.",
        type: "string",
      },
      shop: { description: "The shop.", type: "string" },
      partner_token: {
        description: "The partner token, with the `auth_type` `TOKEN_APP_EXTENSION`.",
        type: "string",
      },
      key_id: { description: "The key ID, which goes with `application_key`.", type: "string" },
      application_key: { description: "The application key.", type: "string" },
      region: { description: "The region of New Relic, `US` or `EU`.", type: "string" },
      organization: { description: "The slug of the Sentry organization.", type: "string" },
      click_up_workspace: {
        description: "The ID of the ClickUp workspace, which ClickUp calls a team.",
        type: "string",
      },
      host_url: { description: "The URL of the host, for custom integrations.", type: "string" },
      webhook_address: { description: "The URL that receives notifications.", type: "string" },
      atop_url: { description: "The URL of the ATOP service.", type: "string" },
      url: {
        description: "Not the `url` of a response, which is the API URL of the integration.",
        type: "string",
      },
      target_url: {
        description:
          "The URL that a webhook of the service calls, for integrations that are based on webhooks.",
        type: "string",
      },
      refresh_token: {
        description: "The refresh token, for integrations that are based on OAuth.",
        type: "string",
      },
      client_id: { description: "The client ID, for integrations that are based on OAuth.", type: "string" },
      client_token: { description: "A client token.", type: "string" },
      server_id: { description: "The ID of the Discord server.", type: "string" },
      server_token: { description: "A server token.", type: "string" },
      chat_id: { description: "The ID of the chat, for messaging services.", type: "string" },
      slack_user_id: { description: "A Slack user ID.", type: "string" },
      git_hub_user_id: { description: "A GitHub user ID.", type: "string" },
      git_hub_user_name: { description: "A GitHub username.", type: "string" },
      permissions: { $ref: "#/$defs/IntegrationPermissionsView" },
      all_pipelines_allowed: {
        description: "Whether every pipeline can use the integration.",
        type: "boolean",
      },
      allowed_pipelines: {
        description: "The pipelines that can use the integration.",
        type: "array",
        items: { $ref: "#/$defs/PipelineIdView" },
      },
      disabled: { description: "Whether the integration is switched off.", type: "boolean" },
      note: { description: "What people should know about the integration.", type: "string" },
      agent_note: { description: "A note for AI agents, as YAML text.", type: "string" },
    },
  },
  uses: () => ({ IntegrationAuthType, RoleAssumptionView, IntegrationPermissionsView, PipelineIdView }),
};
export const AddIntegrationRequest: JsonSchemaPart = {
  schema: {
    description: "A new integration.",
    allOf: [
      {
        type: "object",
        required: ["type", "scope"],
        properties: {
          type: { $ref: "#/$defs/CreatableIntegrationType" },
          scope: { $ref: "#/$defs/IntegrationScope" },
          project_name: { description: "The handle of the project.", type: "string" },
          environment_id: { description: "The hash ID of the environment.", type: "string" },
        },
      },
      { $ref: "#/$defs/UpdateIntegrationRequest" },
    ],
  },
  uses: () => ({ CreatableIntegrationType, IntegrationScope, UpdateIntegrationRequest }),
};
export const IntegrationView: JsonSchemaPart = {
  schema: {
    description: "An integration, without its secrets.",
    type: "object",
    required: ["type", "url", "html_url", "identifier", "hash_id", "name", "scope"],
    properties: {
      type: { $ref: "#/$defs/IntegrationType" },
      url: { description: "The API URL of the integration.", type: "string" },
      html_url: { description: "The URL of the integration in the Buddy web app.", type: "string" },
      identifier: { description: "The human-readable ID of the integration.", type: "string" },
      hash_id: {
        description: "The hash ID of the integration, which paths take as `hash_id`.",
        type: "string",
      },
      name: { description: "The name of the integration.", type: "string" },
      auth_type: {
        description: "How the integration signs in to the service.",
        anyOf: [{ $ref: "#/$defs/IntegrationAuthType" }, { type: "null" }],
      },
      scope: { $ref: "#/$defs/IntegrationScope" },
      project_name: {
        description:
          "The handle of the project that the integration belongs to, when its scope is `PROJECT`.",
        type: ["string", "null"],
      },
      app_id: {
        description: "The application ID, for integrations of type `AZURE_CLOUD`.",
        type: ["string", "null"],
      },
      google_project: { description: "The ID of the Google Cloud project.", type: ["string", "null"] },
      host_url: { description: "The URL of the host, for custom integrations.", type: ["string", "null"] },
      webhook_address: { description: "The URL that receives notifications.", type: ["string", "null"] },
      audience: {
        description: "The audience against which the JSON Web Token is checked.",
        type: ["string", "null"],
      },
      atop_url: { description: "The URL of the ATOP service.", type: ["string", "null"] },
      permissions: {
        description: "Who can use the integration.",
        anyOf: [{ $ref: "#/$defs/IntegrationPermissionsView" }, { type: "null" }],
      },
      all_pipelines_allowed: {
        description: "Whether every pipeline can use the integration.",
        type: ["boolean", "null"],
      },
      allowed_pipelines: {
        description: "The pipelines that can use the integration.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/ShortPipelineView" },
      },
      disabled: { description: "Whether the integration is switched off.", type: ["boolean", "null"] },
      organization: { description: "The slug of the Sentry organization.", type: ["string", "null"] },
      note: { description: "What people should know about the integration.", type: ["string", "null"] },
      agent_note: { description: "A note for AI agents, as YAML text.", type: ["string", "null"] },
    },
  },
  uses: () => ({
    IntegrationType,
    IntegrationAuthType,
    IntegrationScope,
    IntegrationPermissionsView,
    ShortPipelineView,
  }),
};
export const ShortWebhookView: JsonSchemaPart = {
  schema: {
    description: "A webhook, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id", "target_url"],
    properties: {
      url: { description: "The API URL of the webhook.", type: "string" },
      html_url: { description: "The URL of the webhook in the Buddy web app.", type: "string" },
      id: { description: "The ID of the webhook.", type: "integer" },
      target_url: { description: "The URL to which Buddy sends the payloads.", type: "string" },
      name: { description: "The name of the webhook.", type: ["string", "null"] },
    },
  },
};
export const WebhooksView: JsonSchemaPart = {
  schema: {
    description: "The webhooks of a workspace.",
    type: "object",
    required: ["url", "html_url", "webhooks"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      webhooks: { description: "The webhooks.", type: "array", items: { $ref: "#/$defs/ShortWebhookView" } },
    },
  },
  uses: () => ({ ShortWebhookView }),
};
export const WebhookEvent: JsonSchemaPart = {
  schema: {
    description: "What a webhook reports.",
    type: "string",
    enum: [
      "PUSH",
      "EXECUTION_STARTED",
      "EXECUTION_SUCCESSFUL",
      "EXECUTION_FAILED",
      "EXECUTION_FINISHED",
      "EXECUTION_PAUSED",
      "DAY_CHANGED",
    ],
  },
};
export const UpdateWebhookRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a webhook.",
    type: "object",
    properties: {
      target_url: { description: "The URL to which Buddy sends the payloads.", type: "string" },
      name: { description: "The name of the webhook.", type: "string" },
      secret_key: { description: "The secret that Buddy sends with each payload.", type: "string" },
      projects: {
        description: "The handles of the projects whose events are sent.",
        type: "array",
        items: { type: "string" },
      },
      events: {
        description: "The events that are sent.",
        type: "array",
        items: { $ref: "#/$defs/WebhookEvent" },
      },
    },
  },
  uses: () => ({ WebhookEvent }),
};
export const AddWebhookRequest: JsonSchemaPart = {
  schema: {
    description: "A new webhook.",
    allOf: [{ $ref: "#/$defs/UpdateWebhookRequest" }, { type: "object", required: ["target_url", "events"] }],
  },
  uses: () => ({ UpdateWebhookRequest }),
};
export const WebhookRequestView: JsonSchemaPart = {
  schema: {
    description: "A delivery of a webhook.",
    type: "object",
    required: ["post_date"],
    properties: {
      url: { description: "The API URL of the webhook.", type: ["string", "null"] },
      html_url: { description: "The URL of the webhook in the Buddy web app.", type: ["string", "null"] },
      post_date: { description: "When the payload was sent.", type: "string" },
      response_status: { description: "The status that the receiver sent back.", type: ["integer", "null"] },
      body: { description: "The payload, as JSON in a string.", type: ["string", "null"] },
    },
  },
};
export const WebhookView: JsonSchemaPart = {
  schema: {
    description: "A webhook.",
    allOf: [
      { $ref: "#/$defs/ShortWebhookView" },
      {
        type: "object",
        required: ["secret_key", "projects", "events"],
        properties: {
          secret_key: { description: "The secret that Buddy sends with each payload.", type: "string" },
          projects: {
            description: "The handles of the projects whose events are sent.",
            type: "array",
            items: { type: "string" },
          },
          events: {
            description: "The events that are sent.",
            type: "array",
            items: { $ref: "#/$defs/WebhookEvent" },
          },
          requests: {
            description: "The latest deliveries.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/WebhookRequestView" },
          },
        },
      },
    ],
  },
  uses: () => ({ ShortWebhookView, WebhookEvent, WebhookRequestView }),
};
export const SandboxStatus: JsonSchemaPart = {
  schema: {
    description: "The status of a sandbox:",
    type: "string",
    enum: ["STARTING", "RUNNING", "STOPPING", "STOPPED", "RESTORING", "FAILED"],
  },
};
export const SandboxSetupStatus: JsonSchemaPart = {
  schema: {
    description: "The status of the setup of a sandbox.",
    type: "string",
    enum: ["INPROGRESS", "SUCCESS", "FAILED", "STALE"],
  },
};
export const ShortSandboxView: JsonSchemaPart = {
  schema: {
    description: "A sandbox, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id", "identifier", "name", "status"],
    properties: {
      url: { description: "The API URL of the sandbox.", type: "string" },
      html_url: { description: "The URL of the sandbox in the Buddy web app.", type: "string" },
      id: { description: "The ID of the sandbox.", type: "string" },
      identifier: { description: "The human-readable ID of the sandbox.", type: "string" },
      name: { description: "The name of the sandbox.", type: "string" },
      status: { $ref: "#/$defs/SandboxStatus" },
      setup_status: {
        description: "The status of its setup.",
        anyOf: [{ $ref: "#/$defs/SandboxSetupStatus" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ SandboxStatus, SandboxSetupStatus }),
};
export const SandboxesView: JsonSchemaPart = {
  schema: {
    description: "The sandboxes of one place.",
    type: "object",
    required: ["url", "html_url", "sandboxes"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      sandboxes: {
        description: "The sandboxes.",
        type: "array",
        items: { $ref: "#/$defs/ShortSandboxView" },
      },
    },
  },
  uses: () => ({ ShortSandboxView }),
};
export const SandboxResources: JsonSchemaPart = {
  schema: {
    description: "The size of a sandbox:",
    type: "string",
    enum: [
      "1x2",
      "2x4",
      "3x6",
      "4x8",
      "5x10",
      "6x12",
      "7x14",
      "8x16",
      "9x18",
      "10x20",
      "11x22",
      "12x24",
      "CUSTOM",
    ],
  },
};
export const SandboxFetchType: JsonSchemaPart = {
  schema: {
    description: "What the setup of a sandbox brings in.",
    type: "string",
    enum: ["PROJECT_REPO", "PUBLIC_REPO", "ARTIFACT"],
  },
};
export const SandboxFetchView: JsonSchemaPart = {
  schema: {
    description: "Something that the setup of a sandbox brings in.",
    type: "object",
    required: ["type"],
    properties: {
      type: { $ref: "#/$defs/SandboxFetchType" },
      repository: { description: "The URL of the repository, for `PUBLIC_REPO`.", type: ["string", "null"] },
      ref: { description: "The branch, tag or commit.", type: ["string", "null"] },
      path: { description: "Where it goes.", type: ["string", "null"] },
      build_command: { description: "The command that runs when it is there.", type: ["string", "null"] },
      artifact: {
        description: "The artifact as `identifier:version`, for `ARTIFACT`.",
        type: ["string", "null"],
      },
    },
  },
  uses: () => ({ SandboxFetchType }),
};
export const TunnelType: JsonSchemaPart = {
  schema: {
    description: "The protocol of an endpoint.",
    type: "string",
    enum: ["HTTP", "TCP", "TLS", "SSH"],
  },
};
export const TunnelRegion: JsonSchemaPart = {
  schema: {
    description: "Where the public side of an endpoint is.",
    type: "string",
    enum: ["US", "EU", "AS"],
  },
};
export const TunnelAuthType: JsonSchemaPart = {
  schema: {
    description: "How visitors of an endpoint sign in.",
    type: "string",
    enum: ["NONE", "BASIC", "BUDDY"],
  },
};
export const HttpSettingsView: JsonSchemaPart = {
  schema: {
    description: "The HTTP settings of an endpoint.",
    type: "object",
    properties: {
      url: { description: "The API URL of the sandbox.", type: ["string", "null"] },
      html_url: { description: "The URL of the sandbox in the Buddy web app.", type: ["string", "null"] },
      verify_certificate: {
        description: "Whether the certificate of the port is checked.",
        type: ["boolean", "null"],
      },
      compression: { description: "Whether responses are compressed.", type: ["boolean", "null"] },
      http2: { description: "Whether HTTP/2 is used.", type: ["boolean", "null"] },
      log_requests: { description: "Whether requests are logged.", type: ["boolean", "null"] },
      request_headers: {
        description: "Headers to add to requests.",
        type: ["object", "null"],
        additionalProperties: { type: "string" },
      },
      response_headers: {
        description: "Headers to add to responses.",
        type: ["object", "null"],
        additionalProperties: { type: "string" },
      },
      whitelist_user_agents: {
        description: "The user agents that are let in.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      rewrite_host_header: { description: "The `Host` header that the port gets.", type: ["string", "null"] },
      auth_type: {
        description: "How visitors sign in.",
        anyOf: [{ $ref: "#/$defs/TunnelAuthType" }, { type: "null" }],
      },
      login: { description: "The user name, for `BASIC`.", type: ["string", "null"] },
      circuit_breaker: { description: "The limit of the circuit breaker.", type: ["integer", "null"] },
      serve_path: { description: "The path that is served.", type: ["string", "null"] },
    },
  },
  uses: () => ({ TunnelAuthType }),
};
export const TunnelTlsEnd: JsonSchemaPart = {
  schema: { description: "Where TLS ends.", type: "string", enum: ["REGION", "AGENT", "TARGET"] },
};
export const TlsSettingsView: JsonSchemaPart = {
  schema: {
    description: "The TLS settings of an endpoint.",
    type: "object",
    properties: {
      url: { description: "The API URL of the sandbox.", type: ["string", "null"] },
      html_url: { description: "The URL of the sandbox in the Buddy web app.", type: ["string", "null"] },
      terminate_at: {
        description: "Where TLS ends.",
        anyOf: [{ $ref: "#/$defs/TunnelTlsEnd" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ TunnelTlsEnd }),
};
export const TunnelView: JsonSchemaPart = {
  schema: {
    description: "An endpoint of a sandbox:",
    type: "object",
    required: ["name", "endpoint", "type"],
    properties: {
      url: { description: "The API URL of the sandbox.", type: ["string", "null"] },
      html_url: { description: "The URL of the sandbox in the Buddy web app.", type: ["string", "null"] },
      name: { description: "The name of the endpoint.", type: "string" },
      endpoint: { description: "The port, or the host and port, that it leads to.", type: "string" },
      type: { $ref: "#/$defs/TunnelType" },
      region: {
        description: "Where the public side is.",
        anyOf: [{ $ref: "#/$defs/TunnelRegion" }, { type: "null" }],
      },
      whitelist: {
        description: "The IP addresses and CIDR ranges that are let in.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      timeout: { description: "After how many seconds a connection ends.", type: ["integer", "null"] },
      http: {
        description: "The settings, for `HTTP`.",
        anyOf: [{ $ref: "#/$defs/HttpSettingsView" }, { type: "null" }],
      },
      tls: {
        description: "The settings, for `TLS`.",
        anyOf: [{ $ref: "#/$defs/TlsSettingsView" }, { type: "null" }],
      },
      endpoint_url: { description: "The public URL.", type: ["string", "null"] },
      active: { description: "Whether the endpoint is active.", type: ["boolean", "null"] },
      target_latency: {
        description: "How many milliseconds the port takes to respond.",
        type: ["integer", "null"],
      },
    },
  },
  uses: () => ({ TunnelType, TunnelRegion, HttpSettingsView, TlsSettingsView }),
};
export const SandboxScope: JsonSchemaPart = {
  schema: {
    description: "Where a sandbox belongs.",
    type: "string",
    enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"],
  },
};
export const AddSandboxRequest: JsonSchemaPart = {
  schema: {
    description: "A new sandbox:",
    type: "object",
    required: ["name"],
    properties: {
      name: { description: "The name of the sandbox.", type: "string" },
      identifier: { description: "The human-readable ID of the sandbox.", type: "string" },
      source_sandbox_id: { description: "The ID of the sandbox to copy, with its disk.", type: "string" },
      snapshot_id: { description: "The ID of the snapshot to start from.", type: "string" },
      os: { description: "The image, for a fresh sandbox:", type: "string" },
      resources: { $ref: "#/$defs/SandboxResources" },
      timeout: { description: "After how many seconds the sandbox stops.", type: "integer" },
      first_boot_commands: {
        description: "The commands of the setup, which run once on a fresh disk.",
        type: "string",
      },
      app_dir: { description: "The working directory of the apps.", type: "string" },
      apps: {
        description: "The commands that run from each start on.",
        type: "array",
        items: { type: "string" },
      },
      fetch: {
        description: "What the setup brings in first, for a fresh sandbox.",
        type: "array",
        items: { $ref: "#/$defs/SandboxFetchView" },
      },
      tags: { description: "The tags.", type: "array", items: { type: "string" } },
      endpoints: {
        description: "The endpoints through which it is reached.",
        type: "array",
        items: { $ref: "#/$defs/TunnelView" },
      },
      variables: {
        description: "The variables.",
        type: "array",
        items: { $ref: "#/$defs/AddVariableInObjectRequest" },
      },
      permissions: { $ref: "#/$defs/PermissionsView" },
      scope: { $ref: "#/$defs/SandboxScope" },
      environment: { $ref: "#/$defs/EnvironmentIdView" },
      note: { description: "A note for people.", type: "string" },
      agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
    },
  },
  uses: () => ({
    SandboxResources,
    SandboxFetchView,
    TunnelView,
    AddVariableInObjectRequest,
    PermissionsView,
    SandboxScope,
    EnvironmentIdView,
  }),
};
export const SandboxAppStatus: JsonSchemaPart = {
  schema: {
    description: "The status of an app:",
    type: "string",
    enum: ["RUNNING", "ENDED", "FAILED", "NONE"],
  },
};
export const SandboxAppView: JsonSchemaPart = {
  schema: {
    description: "An app:",
    type: "object",
    required: ["command"],
    properties: {
      id: { description: "The ID of the app.", type: ["string", "null"] },
      command: { description: "The command.", type: "string" },
      app_status: {
        description: "The status of the app.",
        anyOf: [{ $ref: "#/$defs/SandboxAppStatus" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ SandboxAppStatus }),
};
export const SandboxResponse: JsonSchemaPart = {
  schema: {
    description: "A sandbox.",
    type: "object",
    required: ["url", "html_url", "id", "identifier", "name", "status", "setup_status", "os"],
    properties: {
      url: { description: "The API URL of the sandbox.", type: "string" },
      html_url: { description: "The URL of the sandbox in the Buddy web app.", type: "string" },
      id: { description: "The ID of the sandbox.", type: "string" },
      identifier: { description: "The human-readable ID of the sandbox.", type: "string" },
      name: { description: "The name of the sandbox.", type: "string" },
      status: { $ref: "#/$defs/SandboxStatus" },
      setup_status: { $ref: "#/$defs/SandboxSetupStatus" },
      os: { description: "The image.", type: "string" },
      resources: {
        description: "The size.",
        anyOf: [{ $ref: "#/$defs/SandboxResources" }, { type: "null" }],
      },
      first_boot_commands: {
        description: "The commands of the setup, which run once on a fresh disk.",
        type: ["string", "null"],
      },
      app_dir: { description: "The working directory of the apps.", type: ["string", "null"] },
      apps: {
        description: "The commands that run from each start on.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/SandboxAppView" },
      },
      fetch: {
        description: "What the setup brings in first.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/SandboxFetchView" },
      },
      timeout: { description: "After how many seconds the sandbox stops.", type: ["integer", "null"] },
      tags: { description: "The tags.", type: ["array", "null"], items: { type: "string" } },
      boot_logs: {
        description: "The output of the setup, by lines.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      endpoints: {
        description: "The endpoints through which it is reached.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/TunnelView" },
      },
      ssh_host: { description: "The host for SSH.", type: ["string", "null"] },
      ssh_port: { description: "The port for SSH.", type: ["integer", "null"] },
      scope: {
        description: "Where the sandbox belongs.",
        anyOf: [{ $ref: "#/$defs/SandboxScope" }, { type: "null" }],
      },
      project: {
        description: "The project, for the scope `PROJECT`.",
        anyOf: [{ $ref: "#/$defs/ProjectView" }, { type: "null" }],
      },
      environment: {
        description: "The environment, for the scope `ENVIRONMENT`.",
        anyOf: [{ $ref: "#/$defs/ShortEnvironmentView" }, { type: "null" }],
      },
      permissions: {
        description: "What people can do.",
        anyOf: [{ $ref: "#/$defs/PermissionsView" }, { type: "null" }],
      },
      note: { description: "A note for people.", type: ["string", "null"] },
      agent_note: { description: "A note for AI agents, in YAML.", type: ["string", "null"] },
      create_date: { description: "When the sandbox was created.", type: ["string", "null"] },
      variables: {
        description: "The variables.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/EnvironmentVariableView" },
      },
      source_sandbox_id: {
        description: "The ID of the sandbox that it is a copy of.",
        type: ["string", "null"],
      },
      snapshot_id: { description: "The ID of the snapshot that it was made from.", type: ["string", "null"] },
    },
  },
  uses: () => ({
    SandboxStatus,
    SandboxSetupStatus,
    SandboxResources,
    SandboxAppView,
    SandboxFetchView,
    TunnelView,
    SandboxScope,
    ProjectView,
    ShortEnvironmentView,
    PermissionsView,
    EnvironmentVariableView,
  }),
};
export const UpdateSandboxRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a sandbox.",
    type: "object",
    properties: {
      name: { description: "The name of the sandbox.", type: "string" },
      identifier: { description: "The human-readable ID of the sandbox.", type: "string" },
      resources: { $ref: "#/$defs/SandboxResources" },
      first_boot_commands: { description: "The commands of the setup.", type: "string" },
      app_dir: { description: "The working directory of the apps.", type: "string" },
      apps: {
        description: "The commands that run from each start on.",
        type: "array",
        items: { $ref: "#/$defs/SandboxAppView" },
      },
      fetch: {
        description: "What the setup brings in first.",
        type: "array",
        items: { $ref: "#/$defs/SandboxFetchView" },
      },
      timeout: { description: "After how many seconds the sandbox stops.", type: "integer" },
      tags: { description: "The tags.", type: "array", items: { type: "string" } },
      endpoints: {
        description: "The endpoints through which it is reached.",
        type: "array",
        items: { $ref: "#/$defs/TunnelView" },
      },
      variables: {
        description: "The variables.",
        type: "array",
        items: { $ref: "#/$defs/AddVariableInObjectRequest" },
      },
      permissions: { $ref: "#/$defs/PermissionsView" },
      scope: { $ref: "#/$defs/SandboxScope" },
      project: { $ref: "#/$defs/ProjectNameView" },
      environment: { $ref: "#/$defs/EnvironmentIdView" },
      note: { description: "A note for people.", type: "string" },
      agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
    },
  },
  uses: () => ({
    SandboxResources,
    SandboxAppView,
    SandboxFetchView,
    TunnelView,
    AddVariableInObjectRequest,
    PermissionsView,
    SandboxScope,
    ProjectNameView,
    EnvironmentIdView,
  }),
};
export const SandboxAppLogsView: JsonSchemaPart = {
  schema: {
    description: "Logs of an app.",
    type: "object",
    required: ["url", "html_url", "logs"],
    properties: {
      url: { description: "The API URL of the logs.", type: "string" },
      html_url: { description: "The URL of the logs in the Buddy web app.", type: "string" },
      cursor: { description: "Where the logs go on:", type: ["string", "null"] },
      logs: { description: "The lines.", type: "array", items: { type: "string" } },
    },
  },
};
export const SandboxRuntime: JsonSchemaPart = {
  schema: {
    description: "What runs a command:",
    type: "string",
    enum: ["BASH", "JAVASCRIPT", "TYPESCRIPT", "PYTHON"],
  },
};
export const SandboxCommandStatus: JsonSchemaPart = {
  schema: {
    description: "The status of a command.",
    type: "string",
    enum: ["INPROGRESS", "SUCCESSFUL", "FAILED"],
  },
};
export const SandboxCommandView: JsonSchemaPart = {
  schema: {
    description: "A command in a sandbox.",
    type: "object",
    required: ["url", "id", "command", "runtime", "status"],
    properties: {
      url: { description: "The API URL of the command.", type: "string" },
      html_url: { description: "The URL of the command in the Buddy web app.", type: ["string", "null"] },
      id: { description: "The ID of the command.", type: "string" },
      command: { description: "The command.", type: "string" },
      runtime: { $ref: "#/$defs/SandboxRuntime" },
      status: { $ref: "#/$defs/SandboxCommandStatus" },
      exit_code: { description: "The exit code, when it has ended.", type: ["integer", "null"] },
      start_date: { description: "When the command started.", type: ["string", "null"] },
      finish_date: { description: "When the command ended.", type: ["string", "null"] },
      logs_url: { description: "The API URL of its logs.", type: ["string", "null"] },
    },
  },
  uses: () => ({ SandboxRuntime, SandboxCommandStatus }),
};
export const SandboxCommandsView: JsonSchemaPart = {
  schema: {
    description: "The commands of a sandbox.",
    type: "object",
    required: ["url", "html_url", "commands"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      commands: {
        description: "The commands, the newest first.",
        type: "array",
        items: { $ref: "#/$defs/SandboxCommandView" },
      },
    },
  },
  uses: () => ({ SandboxCommandView }),
};
export const ExecuteSandboxCommandRequest: JsonSchemaPart = {
  schema: {
    description: "A command to run.",
    type: "object",
    required: ["command"],
    properties: {
      command: {
        description: "The command, or source code for another runtime than `BASH`.",
        type: "string",
      },
      runtime: { $ref: "#/$defs/SandboxRuntime" },
    },
  },
  uses: () => ({ SandboxRuntime }),
};
export const SandboxCommandResultView: JsonSchemaPart = {
  schema: {
    description: "What a command printed, and how it ended.",
    type: "object",
    required: ["exit_code"],
    properties: {
      command: { description: "The command.", type: ["string", "null"] },
      runtime: { description: "What ran it.", anyOf: [{ $ref: "#/$defs/SandboxRuntime" }, { type: "null" }] },
      exit_code: { description: "The exit code.", type: "integer" },
      stdout: { description: "What it printed to its standard output.", type: ["string", "null"] },
      stderr: { description: "What it printed to its standard error.", type: ["string", "null"] },
    },
  },
  uses: () => ({ SandboxRuntime }),
};
export const SandboxLogType: JsonSchemaPart = {
  schema: {
    description: "Which output of a command a line is of.",
    type: "string",
    enum: ["STDOUT", "STDERR"],
  },
};
export const SandboxCommandLog: JsonSchemaPart = {
  schema: {
    description: "A line of the output of a command.",
    type: "object",
    required: ["type", "data"],
    properties: {
      type: { $ref: "#/$defs/SandboxLogType" },
      data: { description: "The line, without the line break at its end.", type: "string" },
    },
  },
  uses: () => ({ SandboxLogType }),
};
export const SnapshotStatus: JsonSchemaPart = {
  schema: {
    description: "The status of a snapshot.",
    type: "string",
    enum: ["CREATING", "CREATED", "DELETING", "FAILED"],
  },
};
export const ShortSnapshotView: JsonSchemaPart = {
  schema: {
    description: "A snapshot, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id", "name", "status"],
    properties: {
      url: { description: "The API URL of the snapshot.", type: "string" },
      html_url: { description: "The URL of the snapshot in the Buddy web app.", type: "string" },
      id: { description: "The ID of the snapshot.", type: "string" },
      name: { description: "The name of the snapshot.", type: "string" },
      status: { $ref: "#/$defs/SnapshotStatus" },
      size: { description: "The size in GB.", type: ["integer", "null"] },
      create_date: { description: "When the snapshot was created.", type: ["string", "null"] },
      automatic: {
        description: "Whether the backup schedule of the sandbox took it.",
        type: ["boolean", "null"],
      },
    },
  },
  uses: () => ({ SnapshotStatus }),
};
export const SnapshotsView: JsonSchemaPart = {
  schema: {
    description: "The snapshots of a sandbox or of one place.",
    type: "object",
    required: ["url", "html_url", "snapshots"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      snapshots: {
        description: "The snapshots.",
        type: "array",
        items: { $ref: "#/$defs/ShortSnapshotView" },
      },
    },
  },
  uses: () => ({ ShortSnapshotView }),
};
export const AddSnapshotRequest: JsonSchemaPart = {
  schema: {
    description: "A new snapshot.",
    type: "object",
    properties: { name: { description: "The name of the snapshot.", type: "string" } },
  },
};
export const SnapshotView: JsonSchemaPart = {
  schema: {
    description: "A snapshot of a sandbox.",
    allOf: [
      { $ref: "#/$defs/ShortSnapshotView" },
      {
        type: "object",
        properties: {
          created_by: {
            description: "Who took it.",
            anyOf: [{ $ref: "#/$defs/MemberView" }, { type: "null" }],
          },
        },
      },
    ],
  },
  uses: () => ({ ShortSnapshotView, MemberView }),
};
export const SandboxYamlView: JsonSchemaPart = {
  schema: {
    description: "A sandbox as YAML.",
    type: "object",
    required: ["yaml"],
    properties: {
      url: { description: "The API URL of the YAML of the sandbox.", type: ["string", "null"] },
      html_url: { description: "The URL of the sandbox in the Buddy web app.", type: ["string", "null"] },
      yaml: { description: "The YAML, in base64.", type: "string" },
    },
  },
};
export const FileEntryType: JsonSchemaPart = {
  schema: {
    description: "Whether an entry is a file or a directory.",
    type: "string",
    enum: ["FILE", "DIR"],
  },
};
export const SandboxContentItem: JsonSchemaPart = {
  schema: {
    description: "A file or a directory of a sandbox.",
    type: "object",
    required: ["type", "name", "path"],
    properties: {
      url: { description: "The API URL of the entry.", type: ["string", "null"] },
      html_url: { description: "The URL of the entry in the Buddy web app.", type: ["string", "null"] },
      type: { $ref: "#/$defs/FileEntryType" },
      name: { description: "The name.", type: "string" },
      path: { description: "The absolute path.", type: "string" },
      size: { description: "The size in bytes, for files.", type: ["integer", "null"] },
    },
  },
  uses: () => ({ FileEntryType }),
};
export const SandboxContentView: JsonSchemaPart = {
  schema: {
    description: "What is in a directory of a sandbox.",
    type: "object",
    required: ["url", "html_url", "contents"],
    properties: {
      url: { description: "The API URL of the directory.", type: "string" },
      html_url: { description: "The URL of the directory in the Buddy web app.", type: "string" },
      contents: { description: "The entries.", type: "array", items: { $ref: "#/$defs/SandboxContentItem" } },
    },
  },
  uses: () => ({ SandboxContentItem }),
};
export const SandboxFileRequest: JsonSchemaPart = {
  schema: {
    description: "The form of an upload.",
    type: "object",
    required: ["file"],
    properties: { file: { description: "The file.", type: "string" } },
  },
};
export const TunnelTokenView: JsonSchemaPart = {
  schema: {
    description: "The token of tunnels.",
    type: "object",
    required: ["token"],
    properties: {
      token: {
        description: "The token (a JSON Web Token) that agents of tunnels sign in with.",
        type: "string",
      },
    },
  },
};
export const ArtifactType: JsonSchemaPart = {
  schema: {
    description: "The type of an artifact.",
    type: "string",
    enum: ["CONTAINER", "BUCKET", "NPM", "COMPOSER", "GIT", "GH_RELEASE"],
  },
};
export const ArtifactScope: JsonSchemaPart = {
  schema: {
    description: "Where an artifact belongs.",
    type: "string",
    enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"],
  },
};
export const ShortArtifactView: JsonSchemaPart = {
  schema: {
    description: "An artifact, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id"],
    properties: {
      url: { description: "The API URL of the artifact.", type: "string" },
      html_url: { description: "The URL of the artifact in the Buddy web app.", type: "string" },
      id: { description: "The hash ID of the artifact.", type: "string" },
      type: {
        description: "The type of the artifact.",
        anyOf: [{ $ref: "#/$defs/ArtifactType" }, { type: "null" }],
      },
      name: { description: "The name of the artifact.", type: ["string", "null"] },
      identifier: { description: "The human-readable ID of the artifact.", type: ["string", "null"] },
      scope: {
        description: "Where the artifact belongs.",
        anyOf: [{ $ref: "#/$defs/ArtifactScope" }, { type: "null" }],
      },
      size: { description: "The size of all versions in bytes.", type: ["integer", "null"] },
    },
  },
  uses: () => ({ ArtifactType, ArtifactScope }),
};
export const ArtifactsView: JsonSchemaPart = {
  schema: {
    description: "The artifacts of one place.",
    type: "object",
    required: ["url", "html_url", "artifacts"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      artifacts: {
        description: "The artifacts.",
        type: "array",
        items: { $ref: "#/$defs/ShortArtifactView" },
      },
    },
  },
  uses: () => ({ ShortArtifactView }),
};
export const ArtifactAuthorizationType: JsonSchemaPart = {
  schema: {
    description: "How readers of an artifact are known:",
    type: "string",
    enum: ["BUDDY", "NONE", "BASIC"],
  },
};
export const ArtifactAuthorizationView: JsonSchemaPart = {
  schema: {
    description: "Who can read an artifact from outside.",
    type: "object",
    required: ["type"],
    properties: {
      type: { $ref: "#/$defs/ArtifactAuthorizationType" },
      user: { description: "The user name, for `BASIC`.", type: ["string", "null"] },
    },
  },
  uses: () => ({ ArtifactAuthorizationType }),
};
export const ArtifactPermissionView: JsonSchemaPart = {
  schema: {
    description: "What a user or a group can do with an artifact.",
    type: "object",
    required: ["id", "access_level"],
    properties: {
      id: { description: "The ID of the user or the group.", type: "integer" },
      access_level: { $ref: "#/$defs/AccessLevel" },
    },
  },
  uses: () => ({ AccessLevel }),
};
export const ArtifactPermissionsView: JsonSchemaPart = {
  schema: {
    description: "What people can do with an artifact.",
    type: "object",
    properties: {
      others: {
        description: "The level of everybody for whom there is no other rule.",
        anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
      },
      users: {
        description: "The levels of single users.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/ArtifactPermissionView" },
      },
      groups: {
        description: "The levels of groups.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/ArtifactPermissionView" },
      },
    },
  },
  uses: () => ({ AccessLevel, ArtifactPermissionView }),
};
export const UpdateArtifactRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of an artifact.",
    type: "object",
    properties: {
      name: { description: "The name of the artifact.", type: "string" },
      identifier: { description: "The human-readable ID of the artifact.", type: "string" },
      scope: { $ref: "#/$defs/ArtifactScope" },
      project: { $ref: "#/$defs/ProjectNameView" },
      environment: { $ref: "#/$defs/EnvironmentIdView" },
      authorization: { $ref: "#/$defs/ArtifactAuthorizationView" },
      permissions: { $ref: "#/$defs/ArtifactPermissionsView" },
      allowed_pipelines: {
        description: "The rules for single pipelines.",
        type: "array",
        items: { $ref: "#/$defs/AllowedPipelineView" },
      },
      pipelines_access_level: { $ref: "#/$defs/AccessLevel" },
      allowed_sandboxes: {
        description: "The rules for single sandboxes.",
        type: "array",
        items: { $ref: "#/$defs/AllowedSandboxView" },
      },
      sandboxes_access_level: { $ref: "#/$defs/AccessLevel" },
      retention_rules: {
        description: "The rules that delete old versions.",
        type: "array",
        items: { type: "object", additionalProperties: true },
      },
    },
  },
  uses: () => ({
    ArtifactScope,
    ProjectNameView,
    EnvironmentIdView,
    ArtifactAuthorizationView,
    ArtifactPermissionsView,
    AllowedPipelineView,
    AccessLevel,
    AllowedSandboxView,
  }),
};
export const AddArtifactRequest: JsonSchemaPart = {
  schema: {
    description: "A new artifact.",
    allOf: [
      { $ref: "#/$defs/UpdateArtifactRequest" },
      {
        type: "object",
        required: ["name", "scope", "authorization", "type"],
        properties: { type: { $ref: "#/$defs/ArtifactType" } },
      },
    ],
  },
  uses: () => ({ UpdateArtifactRequest, ArtifactType }),
};
export const ArtifactView: JsonSchemaPart = {
  schema: {
    description: "An artifact.",
    allOf: [
      { $ref: "#/$defs/ShortArtifactView" },
      {
        type: "object",
        properties: {
          project: {
            description: "The project, for the scope `PROJECT`.",
            anyOf: [{ $ref: "#/$defs/ShortProjectView" }, { type: "null" }],
          },
          environment: {
            description: "The environment, for the scope `ENVIRONMENT`.",
            anyOf: [{ $ref: "#/$defs/ShortEnvironmentView" }, { type: "null" }],
          },
          authorization: {
            description: "Who can read the artifact from outside.",
            anyOf: [{ $ref: "#/$defs/ArtifactAuthorizationView" }, { type: "null" }],
          },
          permissions: {
            description: "What people can do.",
            anyOf: [{ $ref: "#/$defs/ArtifactPermissionsView" }, { type: "null" }],
          },
          allowed_pipelines: {
            description: "The rules for single pipelines.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/AllowedPipelineView" },
          },
          pipelines_access_level: {
            description: "What pipelines without a rule can do.",
            anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
          },
          allowed_sandboxes: {
            description: "The rules for single sandboxes.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/AllowedSandboxView" },
          },
          sandboxes_access_level: {
            description: "What sandboxes without a rule can do.",
            anyOf: [{ $ref: "#/$defs/AccessLevel" }, { type: "null" }],
          },
          created_date: { description: "When the artifact was created.", type: ["string", "null"] },
          retention_rules: {
            description: "The rules that delete old versions.",
            type: ["array", "null"],
            items: { type: "object", additionalProperties: true },
          },
        },
      },
    ],
  },
  uses: () => ({
    ShortArtifactView,
    ShortProjectView,
    ShortEnvironmentView,
    ArtifactAuthorizationView,
    ArtifactPermissionsView,
    AllowedPipelineView,
    AccessLevel,
    AllowedSandboxView,
  }),
};
export const ArtifactVersionView: JsonSchemaPart = {
  schema: {
    description: "A version of an artifact.",
    type: "object",
    required: ["url", "html_url", "id"],
    properties: {
      url: { description: "The API URL of the version.", type: "string" },
      html_url: { description: "The URL of the version in the Buddy web app.", type: "string" },
      id: { description: "The hash ID of the version.", type: "string" },
      version: { description: "The name of the version.", type: ["string", "null"] },
      size: { description: "The size in bytes.", type: ["integer", "null"] },
      version_url: {
        description: "The name of the image, or the URL of the files.",
        type: ["string", "null"],
      },
      created_date: { description: "When the version was created.", type: ["string", "null"] },
      status: { description: "The status of the version.", type: ["string", "null"] },
      draft: {
        description: "Whether the release is a draft, for the type `GH_RELEASE`.",
        type: ["boolean", "null"],
      },
      prerelease: {
        description: "Whether it is a pre-release, for the type `GH_RELEASE`.",
        type: ["boolean", "null"],
      },
      git_metadata: {
        description: "What Git knows of the version.",
        type: ["object", "null"],
        additionalProperties: true,
      },
    },
  },
};
export const ArtifactVersionsView: JsonSchemaPart = {
  schema: {
    description: "The versions of an artifact.",
    type: "object",
    required: ["url", "html_url", "versions"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      versions: {
        description: "The versions.",
        type: "array",
        items: { $ref: "#/$defs/ArtifactVersionView" },
      },
    },
  },
  uses: () => ({ ArtifactVersionView }),
};
export const AddArtifactVersionRequest: JsonSchemaPart = {
  schema: {
    description: "A new version of an artifact.",
    type: "object",
    required: ["version"],
    properties: {
      version: { description: "The name of the version.", type: "string" },
      from: { description: "The version to copy.", type: "string" },
    },
  },
};
export const ArtifactVersionContentItem: JsonSchemaPart = {
  schema: {
    description: "A file or a directory of a version.",
    type: "object",
    required: ["url", "html_url", "type", "name", "path"],
    properties: {
      url: { description: "The API URL of the entry.", type: "string" },
      html_url: { description: "The URL of the entry in the Buddy web app.", type: "string" },
      type: { $ref: "#/$defs/FileEntryType" },
      name: { description: "The name.", type: "string" },
      path: { description: "The path in the version.", type: "string" },
      size: { description: "The size in bytes, for files.", type: ["integer", "null"] },
    },
  },
  uses: () => ({ FileEntryType }),
};
export const ArtifactVersionContentView: JsonSchemaPart = {
  schema: {
    description: "What is in a directory of a version.",
    type: "object",
    required: ["url", "html_url", "contents"],
    properties: {
      url: { description: "The API URL of the directory.", type: "string" },
      html_url: { description: "The URL of the directory in the Buddy web app.", type: "string" },
      contents: {
        description: "The entries.",
        type: "array",
        items: { $ref: "#/$defs/ArtifactVersionContentItem" },
      },
    },
  },
  uses: () => ({ ArtifactVersionContentItem }),
};
export const CommitIdView: JsonSchemaPart = {
  schema: {
    description: "A commit, named by its hash.",
    type: "object",
    required: ["revision"],
    properties: {
      url: { description: "The API URL of the commit.", type: ["string", "null"] },
      html_url: { description: "The URL of the commit in the Buddy web app.", type: ["string", "null"] },
      revision: { description: "The hash of the commit.", type: "string" },
    },
  },
};
export const ArtifactVersionCommitView: JsonSchemaPart = {
  schema: {
    description: "A commit of a version.",
    type: "object",
    required: ["url", "html_url", "revision"],
    properties: {
      url: { description: "The API URL of the commit.", type: "string" },
      html_url: { description: "The URL of the commit in the Buddy web app.", type: "string" },
      revision: { description: "The full SHA.", type: "string" },
      short_revision: { description: "The first seven characters of the SHA.", type: ["string", "null"] },
      message: { description: "The message.", type: ["string", "null"] },
      author_date: { description: "When the change was made.", type: ["string", "null"] },
      commit_date: { description: "When the commit was made.", type: ["string", "null"] },
      author: {
        description: "Who made the change.",
        anyOf: [{ $ref: "#/$defs/MemberView" }, { type: "null" }],
      },
      committer: {
        description: "Who made the commit.",
        anyOf: [{ $ref: "#/$defs/MemberView" }, { type: "null" }],
      },
      parents: {
        description: "The commits before it.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/CommitIdView" },
      },
      branches: {
        description: "The branches that have the commit.",
        type: ["array", "null"],
        items: { type: "string" },
      },
    },
  },
  uses: () => ({ MemberView, CommitIdView }),
};
export const ArtifactVersionCommitsView: JsonSchemaPart = {
  schema: {
    description: "The commits of a version.",
    type: "object",
    required: ["url", "html_url", "commits"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      commits: {
        description: "The commits.",
        type: "array",
        items: { $ref: "#/$defs/ArtifactVersionCommitView" },
      },
    },
  },
  uses: () => ({ ArtifactVersionCommitView }),
};
export const AddArtifactVersionCommitRequest: JsonSchemaPart = {
  schema: {
    description: "A new commit of a version.",
    type: "object",
    required: ["files"],
    properties: {
      files: {
        description: "The files.",
        type: "array",
        items: { type: "object", additionalProperties: true },
      },
      message: { description: "The message.", type: "string" },
    },
  },
};
export const ArtifactVersionCommitUploadView: JsonSchemaPart = {
  schema: {
    description: "An uploaded file that a commit can name.",
    type: "object",
    required: ["name", "upload_path"],
    properties: {
      name: { description: "The name of the file.", type: "string" },
      upload_path: { description: "What the commit names the file by.", type: "string" },
    },
  },
};
export const ArtifactVersionFileRequest: JsonSchemaPart = {
  schema: {
    description: "The form of an upload.",
    type: "object",
    required: ["file"],
    properties: { file: { description: "The file.", type: "string" } },
  },
};
export const RepositoryContentType: JsonSchemaPart = {
  schema: {
    description: "What kind of entry of a repository it is.",
    type: "string",
    enum: ["FILE", "DIR", "SYMLINK", "SUB_MODULE", "EXTERNAL"],
  },
};
export const RepositoryContentView: JsonSchemaPart = {
  schema: {
    description: "A file or a directory of a repository.",
    type: "object",
    required: ["url", "html_url", "content_type", "name", "path"],
    properties: {
      url: { description: "The API URL of the entry.", type: "string" },
      html_url: { description: "The URL of the entry in the Buddy web app.", type: "string" },
      content_type: { $ref: "#/$defs/RepositoryContentType" },
      name: { description: "The name.", type: "string" },
      path: { description: "The path in the repository.", type: "string" },
      size: { description: "The size in bytes, for files.", type: ["integer", "null"] },
      encoding: { description: "How the content is encoded, for files.", type: ["string", "null"] },
      content: {
        description: "The content in base64, where one file was asked for.",
        type: ["string", "null"],
      },
      target: { description: "Where a link leads.", type: ["string", "null"] },
    },
  },
  uses: () => ({ RepositoryContentType }),
};
export const RepositoryContentsView: JsonSchemaPart = {
  schema: {
    description: "What is in a directory of a repository.",
    type: "object",
    required: ["url", "html_url", "contents"],
    properties: {
      url: { description: "The API URL of the directory.", type: "string" },
      html_url: { description: "The URL of the directory in the Buddy web app.", type: "string" },
      contents: {
        description: "The entries.",
        type: "array",
        items: { $ref: "#/$defs/RepositoryContentView" },
      },
    },
  },
  uses: () => ({ RepositoryContentView }),
};
export const CommitRequest: JsonSchemaPart = {
  schema: {
    description: "The commit that a change is made with.",
    type: "object",
    required: ["message"],
    properties: {
      message: { description: "The message of the commit.", type: "string" },
      branch: { description: "The branch to commit to.", type: "string" },
    },
  },
};
export const CommitFileRequest: JsonSchemaPart = {
  schema: {
    description: "The new content of a file.",
    allOf: [
      { $ref: "#/$defs/CommitRequest" },
      {
        type: "object",
        required: ["content"],
        properties: { content: { description: "The content in base64.", type: "string" } },
      },
    ],
  },
  uses: () => ({ CommitRequest }),
};
export const CommitNewFileRequest: JsonSchemaPart = {
  schema: {
    description: "A new file.",
    allOf: [
      { $ref: "#/$defs/CommitFileRequest" },
      {
        type: "object",
        required: ["path"],
        properties: { path: { description: "The path of the file.", type: "string" } },
      },
    ],
  },
  uses: () => ({ CommitFileRequest }),
};
export const CommittedFileView: JsonSchemaPart = {
  schema: {
    description: "A committed file.",
    type: "object",
    required: ["content", "commit"],
    properties: {
      url: { description: "The API URL of the file.", type: ["string", "null"] },
      html_url: { description: "The URL of the file in the Buddy web app.", type: ["string", "null"] },
      content: { $ref: "#/$defs/RepositoryContentView" },
      commit: { $ref: "#/$defs/ShortCommitView" },
    },
  },
  uses: () => ({ RepositoryContentView, ShortCommitView }),
};
export const RepositoryPathView: JsonSchemaPart = {
  schema: {
    description: "What is at a path of a repository.",
    type: "object",
    required: ["url", "html_url"],
    properties: {
      url: { description: "The API URL of the entry.", type: "string" },
      html_url: { description: "The URL of the entry in the Buddy web app.", type: "string" },
      contents: {
        description: "The entries, for a directory.",
        type: ["array", "null"],
        items: { $ref: "#/$defs/RepositoryContentView" },
      },
      content_type: {
        description: "What kind of entry it is.",
        anyOf: [{ $ref: "#/$defs/RepositoryContentType" }, { type: "null" }],
      },
      name: { description: "The name.", type: ["string", "null"] },
      path: { description: "The path in the repository.", type: ["string", "null"] },
      size: { description: "The size in bytes, for files.", type: ["integer", "null"] },
      encoding: { description: "How the content is encoded, for files.", type: ["string", "null"] },
      content: { description: "The content in base64, for files.", type: ["string", "null"] },
      target: { description: "Where a link leads.", type: ["string", "null"] },
    },
  },
  uses: () => ({ RepositoryContentView, RepositoryContentType }),
};
export const ShortBranchView: JsonSchemaPart = {
  schema: {
    description: "A branch, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "name"],
    properties: {
      url: { description: "The API URL of the branch.", type: "string" },
      html_url: { description: "The URL of the branch in the Buddy web app.", type: "string" },
      name: { description: "The name of the branch.", type: "string" },
      default: { description: "Whether it is the default branch.", type: ["boolean", "null"] },
    },
  },
};
export const BranchesView: JsonSchemaPart = {
  schema: {
    description: "The branches of a repository.",
    type: "object",
    required: ["url", "html_url", "branches"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      branches: { description: "The branches.", type: "array", items: { $ref: "#/$defs/ShortBranchView" } },
    },
  },
  uses: () => ({ ShortBranchView }),
};
export const CommitReference: JsonSchemaPart = {
  schema: {
    description: "A commit, named in a request.",
    type: "object",
    properties: { revision: { description: "The hash of the commit.", type: "string" } },
  },
};
export const AddBranchRequest: JsonSchemaPart = {
  schema: {
    description: "A new branch.",
    type: "object",
    required: ["name"],
    properties: {
      name: { description: "The name of the branch.", type: "string" },
      description: { description: "The description of the branch.", type: "string" },
      commit: { $ref: "#/$defs/CommitReference" },
    },
  },
  uses: () => ({ CommitReference }),
};
export const CommitsView: JsonSchemaPart = {
  schema: {
    description: "The commits of a repository.",
    type: "object",
    required: ["url", "html_url", "commits"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      commits: { description: "The commits.", type: "array", items: { $ref: "#/$defs/ShortCommitView" } },
    },
  },
  uses: () => ({ ShortCommitView }),
};
export const CommitStatsView: JsonSchemaPart = {
  schema: {
    description: "How many lines a commit changed.",
    type: "object",
    properties: {
      additions: { description: "The number of lines that were added.", type: ["integer", "null"] },
      deletions: { description: "The number of lines that were deleted.", type: ["integer", "null"] },
      total: { description: "The number of lines that were changed in all.", type: ["integer", "null"] },
    },
  },
};
export const FileChangeStatus: JsonSchemaPart = {
  schema: {
    description: "What a commit did to a file.",
    type: "string",
    enum: ["ADDED", "DELETED", "MODIFIED", "REPLACED"],
  },
};
export const FileEntryView: JsonSchemaPart = {
  schema: {
    description: "A file that a commit changed.",
    type: "object",
    required: ["file_name"],
    properties: {
      file_name: { description: "The path of the file.", type: "string" },
      status: {
        description: "What happened to the file.",
        anyOf: [{ $ref: "#/$defs/FileChangeStatus" }, { type: "null" }],
      },
      additions: { description: "The number of lines that were added.", type: ["integer", "null"] },
      deletions: { description: "The number of lines that were deleted.", type: ["integer", "null"] },
      total: { description: "The number of lines that were changed in all.", type: ["integer", "null"] },
      patch: { description: "The change, as a patch.", type: ["string", "null"] },
    },
  },
  uses: () => ({ FileChangeStatus }),
};
export const CommitView: JsonSchemaPart = {
  schema: {
    description: "A commit with its changes.",
    allOf: [
      { $ref: "#/$defs/ShortCommitView" },
      {
        type: "object",
        properties: {
          content_url: { description: "The API URL of the files at this commit.", type: ["string", "null"] },
          parents: {
            description: "The commits before it.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/CommitIdView" },
          },
          stats: {
            description: "How many lines it changed.",
            anyOf: [{ $ref: "#/$defs/CommitStatsView" }, { type: "null" }],
          },
          files: {
            description: "The files that it changed.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/FileEntryView" },
          },
        },
      },
    ],
  },
  uses: () => ({ ShortCommitView, CommitIdView, CommitStatsView, FileEntryView }),
};
export const CommitComparisonView: JsonSchemaPart = {
  schema: {
    description: "How two branches, tags or commits differ.",
    type: "object",
    required: ["url", "html_url", "commits"],
    properties: {
      url: { description: "The API URL of the comparison.", type: "string" },
      html_url: { description: "The URL of the comparison in the Buddy web app.", type: "string" },
      commits: {
        description: "The commits that only `head` has.",
        type: "array",
        items: { $ref: "#/$defs/ShortCommitView" },
      },
      ahead: { description: "By how many commits `head` is ahead of `base`.", type: ["integer", "null"] },
      behind: { description: "By how many commits `head` is behind `base`.", type: ["integer", "null"] },
      base_commit: {
        description: "The commit that both have.",
        anyOf: [{ $ref: "#/$defs/ShortCommitView" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ ShortCommitView }),
};
export const ShortTagView: JsonSchemaPart = {
  schema: {
    description: "A tag, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "name"],
    properties: {
      url: { description: "The API URL of the tag.", type: "string" },
      html_url: { description: "The URL of the tag in the Buddy web app.", type: "string" },
      name: { description: "The name of the tag.", type: "string" },
    },
  },
};
export const TagsView: JsonSchemaPart = {
  schema: {
    description: "The tags of a repository.",
    type: "object",
    required: ["url", "html_url", "tags"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      tags: { description: "The tags.", type: "array", items: { $ref: "#/$defs/ShortTagView" } },
    },
  },
  uses: () => ({ ShortTagView }),
};
export const AddTagRequest: JsonSchemaPart = {
  schema: {
    description: "A new tag.",
    type: "object",
    required: ["name", "commit"],
    properties: {
      name: { description: "The name of the tag.", type: "string" },
      commit: { $ref: "#/$defs/CommitReference" },
      message: { description: "The message, for an annotated tag.", type: "string" },
    },
  },
  uses: () => ({ CommitReference }),
};
export const PullRequestsView: JsonSchemaPart = {
  schema: {
    description: "The pull requests of a repository.",
    type: "object",
    required: ["pull_requests"],
    properties: {
      url: { description: "The API URL of this list.", type: ["string", "null"] },
      html_url: { description: "The URL of this list in the Buddy web app.", type: ["string", "null"] },
      pull_requests: {
        description: "The pull requests.",
        type: "array",
        items: { $ref: "#/$defs/PullRequestView" },
      },
    },
  },
  uses: () => ({ PullRequestView }),
};
export const AddPullRequestRequest: JsonSchemaPart = {
  schema: {
    description: "A new pull request.",
    type: "object",
    required: ["base", "head", "title"],
    properties: {
      base: { description: "The branch to merge into.", type: "string" },
      head: { description: "The branch to merge.", type: "string" },
      title: { description: "The title.", type: "string" },
      description: { description: "The description.", type: "string" },
      draft: { description: "Whether it is a draft.", type: "boolean" },
      labels: { description: "The labels.", type: "array", items: { type: "string" } },
    },
  },
};
export const WorkspaceMemberSortKey: JsonSchemaPart = {
  schema: { description: "What workspace members are sorted by.", type: "string", enum: ["id", "name"] },
};
export const WorkspaceMemberView: JsonSchemaPart = {
  schema: {
    description: "A member of a workspace.",
    allOf: [
      { $ref: "#/$defs/MemberView" },
      {
        type: "object",
        required: ["admin", "workspace_owner"],
        properties: {
          admin: { description: "Whether the person is an administrator of the workspace.", type: "boolean" },
          workspace_owner: { description: "Whether the person owns the workspace.", type: "boolean" },
          auto_assign_to_new_projects: {
            description: "Whether the member is added to every new project.",
            type: ["boolean", "null"],
          },
          auto_assign_permission_set_id: {
            description: "The ID of the permission set that the member gets in new projects.",
            type: ["integer", "null"],
          },
          note: { description: "What people should know about the member.", type: ["string", "null"] },
          agent_note: { description: "A note for AI agents, as YAML text.", type: ["string", "null"] },
        },
      },
    ],
  },
  uses: () => ({ MemberView }),
};
export const WorkspaceMembersView: JsonSchemaPart = {
  schema: {
    description: "One page of the members of a workspace.",
    type: "object",
    required: ["url", "html_url", "members"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      members: { description: "The members.", type: "array", items: { $ref: "#/$defs/WorkspaceMemberView" } },
    },
  },
  uses: () => ({ WorkspaceMemberView }),
};
export const UpdateWorkspaceMemberRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a workspace member.",
    type: "object",
    properties: {
      admin: { description: "Whether the person is an administrator of the workspace.", type: "boolean" },
      auto_assign_to_new_projects: {
        description: "Whether the person is added to every new project.",
        type: "boolean",
      },
      auto_assign_permission_set_id: {
        description: "The ID of the permission set that the person gets in new projects.",
        type: "integer",
      },
      note: { description: "A note for people.", type: "string" },
      agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
    },
  },
};
export const AddWorkspaceMemberRequest: JsonSchemaPart = {
  schema: {
    description: "A new workspace member.",
    allOf: [
      { $ref: "#/$defs/UpdateWorkspaceMemberRequest" },
      {
        type: "object",
        required: ["email"],
        properties: { email: { description: "The email address of the person.", type: "string" } },
      },
    ],
  },
  uses: () => ({ UpdateWorkspaceMemberRequest }),
};
export const ShortGroupView: JsonSchemaPart = {
  schema: {
    description: "A group of workspace members, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id", "name"],
    properties: {
      url: { description: "The API URL of the group.", type: "string" },
      html_url: { description: "The URL of the group in the Buddy web app.", type: "string" },
      id: { description: "The ID of the group.", type: "integer" },
      name: { description: "The name of the group.", type: "string" },
      note: { description: "What people should know about the group.", type: ["string", "null"] },
      agent_note: { description: "A note for AI agents, as YAML text.", type: ["string", "null"] },
    },
  },
};
export const GroupsView: JsonSchemaPart = {
  schema: {
    description: "The groups of a workspace.",
    type: "object",
    required: ["url", "html_url", "groups"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      groups: { description: "The groups.", type: "array", items: { $ref: "#/$defs/ShortGroupView" } },
    },
  },
  uses: () => ({ ShortGroupView }),
};
export const UpdateGroupRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a group.",
    type: "object",
    properties: {
      name: { description: "The name of the group.", type: "string" },
      note: { description: "A note for people.", type: "string" },
      agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
      auto_assign_to_new_projects: {
        description: "Whether the group is added to every new project.",
        type: "boolean",
      },
      allow_add_new_projects: {
        description: "Whether people in the group can create projects.",
        type: "boolean",
      },
      allow_add_new_domains_on_owner_behalf: {
        description: "Whether people in the group can register domains in the name of the workspace owner.",
        type: "boolean",
      },
      auto_assign_permission_set_id: {
        description: "The ID of the permission set that the group gets in new projects.",
        type: "integer",
      },
    },
  },
};
export const AddGroupRequest: JsonSchemaPart = {
  schema: {
    description: "A new group.",
    allOf: [{ $ref: "#/$defs/UpdateGroupRequest" }, { type: "object", required: ["name"] }],
  },
  uses: () => ({ UpdateGroupRequest }),
};
export const GroupView: JsonSchemaPart = {
  schema: {
    description: "A group of workspace members.",
    allOf: [
      { $ref: "#/$defs/ShortGroupView" },
      {
        type: "object",
        properties: {
          auto_assign_to_new_projects: {
            description: "Whether the group is added to every new project.",
            type: ["boolean", "null"],
          },
          allow_add_new_projects: {
            description: "Whether people in the group can create projects.",
            type: ["boolean", "null"],
          },
          allow_add_new_domains_on_owner_behalf: {
            description:
              "Whether people in the group can register (buy) domains in the name of the workspace owner.",
            type: ["boolean", "null"],
          },
          auto_assign_permission_set_id: {
            description: "The ID of the permission set that the group gets in new projects.",
            type: ["integer", "null"],
          },
        },
      },
    ],
  },
  uses: () => ({ ShortGroupView }),
};
export const GroupMemberStatus: JsonSchemaPart = {
  schema: {
    description: "Whether somebody only belongs to a group or manages it.",
    type: "string",
    enum: ["MEMBER", "MANAGER"],
  },
};
export const GroupMemberView: JsonSchemaPart = {
  schema: {
    description: "A member of a group.",
    type: "object",
    required: ["url", "html_url", "id", "name", "avatar_url"],
    properties: {
      url: { description: "The API URL of the member.", type: "string" },
      html_url: { description: "The URL of the member in the Buddy web app.", type: "string" },
      id: { description: "The ID of the user.", type: "integer" },
      name: { description: "The name of the person.", type: "string" },
      avatar_url: { description: "The URL of the picture of the person.", type: "string" },
      email: { description: "The email address.", type: ["string", "null"] },
      admin: {
        description: "Whether the person is an administrator of the workspace.",
        type: ["boolean", "null"],
      },
      workspace_owner: { description: "Whether the person owns the workspace.", type: ["boolean", "null"] },
      status: {
        description: "Whether the person only belongs to the group or manages it.",
        anyOf: [{ $ref: "#/$defs/GroupMemberStatus" }, { type: "null" }],
      },
    },
  },
  uses: () => ({ GroupMemberStatus }),
};
export const GroupMembersView: JsonSchemaPart = {
  schema: {
    description: "The members of a group.",
    type: "object",
    required: ["url", "html_url", "members"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      members: { description: "The members.", type: "array", items: { $ref: "#/$defs/GroupMemberView" } },
    },
  },
  uses: () => ({ GroupMemberView }),
};
export const AddGroupMemberRequest: JsonSchemaPart = {
  schema: {
    description: "A new member of a group.",
    type: "object",
    required: ["id"],
    properties: {
      id: { description: "The ID of the user.", type: "integer" },
      status: { $ref: "#/$defs/GroupMemberStatus" },
    },
  },
  uses: () => ({ GroupMemberStatus }),
};
export const UpdateGroupMemberRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a group member.",
    type: "object",
    properties: { status: { $ref: "#/$defs/GroupMemberStatus" } },
  },
  uses: () => ({ GroupMemberStatus }),
};
export const PermissionSetsView: JsonSchemaPart = {
  schema: {
    description: "The permission sets of a workspace.",
    type: "object",
    required: ["url", "html_url", "permission_sets"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      permission_sets: {
        description: "The permission sets.",
        type: "array",
        items: { $ref: "#/$defs/PermissionSetView" },
      },
    },
  },
  uses: () => ({ PermissionSetView }),
};
export const UpdatePermissionSetRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a permission set.",
    type: "object",
    properties: {
      name: { description: "The name of the permission set.", type: "string" },
      note: { description: "A note for people.", type: "string" },
      agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
      repository_access_level: { $ref: "#/$defs/AccessLevel" },
      pipeline_access_level: { $ref: "#/$defs/AccessLevel" },
      sandbox_access_level: { $ref: "#/$defs/AccessLevel" },
      project_team_access_level: { $ref: "#/$defs/AccessLevel" },
      environment_access_level: { $ref: "#/$defs/AccessLevel" },
      package_access_level: { $ref: "#/$defs/AccessLevel" },
      routing_access_level: { $ref: "#/$defs/AccessLevel" },
      target_access_level: { $ref: "#/$defs/AccessLevel" },
    },
  },
  uses: () => ({ AccessLevel }),
};
export const AddPermissionSetRequest: JsonSchemaPart = {
  schema: {
    description: "A new permission set.",
    allOf: [
      { $ref: "#/$defs/UpdatePermissionSetRequest" },
      {
        type: "object",
        required: ["name", "repository_access_level", "pipeline_access_level", "sandbox_access_level"],
      },
    ],
  },
  uses: () => ({ UpdatePermissionSetRequest }),
};
export const ShortDomainView: JsonSchemaPart = {
  schema: {
    description: "A domain, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id", "name"],
    properties: {
      url: { description: "The API URL of the domain.", type: "string" },
      html_url: { description: "The URL of the domain in the Buddy web app.", type: "string" },
      id: { description: "The hash ID of the domain.", type: "string" },
      name: { description: "The name of the domain.", type: "string" },
    },
  },
};
export const DomainsView: JsonSchemaPart = {
  schema: {
    description: "The domains of a workspace.",
    type: "object",
    required: ["url", "html_url", "domains"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      domains: { description: "The domains.", type: "array", items: { $ref: "#/$defs/ShortDomainView" } },
    },
  },
  uses: () => ({ ShortDomainView }),
};
export const DomainType: JsonSchemaPart = {
  schema: {
    description: "How a workspace has a domain:",
    type: "string",
    enum: ["REGISTERED", "POINTED", "PRIVATE", "CLAIMED"],
  },
};
export const AddDomainRequest: JsonSchemaPart = {
  schema: {
    description: "A new domain.",
    type: "object",
    required: ["type", "name"],
    properties: {
      type: { $ref: "#/$defs/DomainType" },
      name: { description: "The name of the domain.", type: "string" },
      auto_renew: {
        description: "Whether the registration is renewed by itself, for `REGISTERED`.",
        type: "boolean",
      },
      on_owner_behalf: {
        description: "Whether it is done in the name of the workspace owner, for `REGISTERED` and `CLAIMED`.",
        type: "boolean",
      },
    },
  },
  uses: () => ({ DomainType }),
};
export const DomainPointer: JsonSchemaPart = {
  schema: {
    description: "By which records a domain is pointed to Buddy.",
    type: "string",
    enum: ["NS", "CNAME", "DMARC"],
  },
};
export const DomainView: JsonSchemaPart = {
  schema: {
    description: "A DNS domain of a workspace.",
    allOf: [
      { $ref: "#/$defs/ShortDomainView" },
      {
        type: "object",
        required: ["type"],
        properties: {
          type: { $ref: "#/$defs/DomainType" },
          pointed_via: {
            description: "By which records the domain is pointed to Buddy, for the type `POINTED`.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/DomainPointer" },
          },
          auto_renew: {
            description: "Whether the registration is renewed by itself.",
            type: ["boolean", "null"],
          },
          transfer_lock: {
            description: "Whether the domain is locked against transfer.",
            type: ["boolean", "null"],
          },
          dnssec: { description: "Whether DNSSEC is on.", type: ["boolean", "null"] },
          expiry_date: { description: "When the registration ends.", type: ["string", "null"] },
        },
      },
    ],
  },
  uses: () => ({ ShortDomainView, DomainType, DomainPointer }),
};
export const DomainYamlView: JsonSchemaPart = {
  schema: {
    description: "The records of a domain as YAML.",
    type: "object",
    required: ["yaml"],
    properties: {
      url: { description: "The API URL of the YAML of the domain.", type: ["string", "null"] },
      html_url: { description: "The URL of the domain in the Buddy web app.", type: ["string", "null"] },
      yaml: { description: "The YAML, in base64.", type: "string" },
    },
  },
};
export const RegisterDomainRequest: JsonSchemaPart = {
  schema: {
    description: "A domain to buy.",
    type: "object",
    properties: {
      name: { description: "The name of the domain.", type: "string" },
      auto_renew: { description: "Whether the registration is renewed by itself.", type: "boolean" },
      on_owner_behalf: {
        description: "Whether it is bought in the name of the workspace owner.",
        type: "boolean",
      },
    },
  },
};
export const ClaimDomainRequest: JsonSchemaPart = {
  schema: {
    description: "A domain to claim.",
    type: "object",
    properties: {
      name: { description: "The name of the domain.", type: "string" },
      on_owner_behalf: {
        description: "Whether it is claimed in the name of the workspace owner.",
        type: "boolean",
      },
    },
  },
};
export const DomainRecordType: JsonSchemaPart = {
  schema: {
    description: "The type of a record.",
    type: "string",
    enum: ["SOA", "NS", "A", "AAAA", "CNAME", "ALIAS", "CAA", "SPF", "MX", "TXT", "SRV", "NAPTR", "PTR"],
  },
};
export const ShortRecordView: JsonSchemaPart = {
  schema: {
    description: "A record, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "name", "type"],
    properties: {
      url: { description: "The API URL of the record.", type: "string" },
      html_url: { description: "The URL of the record in the Buddy web app.", type: "string" },
      name: { description: "The name without the domain, or `@` for the domain itself.", type: "string" },
      type: { $ref: "#/$defs/DomainRecordType" },
    },
  },
  uses: () => ({ DomainRecordType }),
};
export const RecordsView: JsonSchemaPart = {
  schema: {
    description: "The records of a domain.",
    type: "object",
    required: ["url", "html_url", "records"],
    properties: {
      url: { description: "The API URL of the list of all records.", type: "string" },
      html_url: { description: "The URL of the list of all records in the Buddy web app.", type: "string" },
      records: { description: "The records.", type: "array", items: { $ref: "#/$defs/ShortRecordView" } },
    },
  },
  uses: () => ({ ShortRecordView }),
};
export const RecordView: JsonSchemaPart = {
  schema: {
    description: "A record:",
    allOf: [
      { $ref: "#/$defs/ShortRecordView" },
      {
        type: "object",
        required: ["values", "ttl"],
        properties: {
          values: { description: "The values.", type: "array", items: { type: "string" } },
          ttl: { description: "How many seconds the record may be kept.", type: "integer" },
          routing: { description: "`simple` or `geolocation`.", type: ["string", "null"] },
          country: {
            description: "The values by country, in codes of two letters, for geolocation.",
            type: ["object", "null"],
            additionalProperties: { type: "array", items: { type: "string" } },
          },
          continent: {
            description: "The values by continent, for geolocation:",
            type: ["object", "null"],
            additionalProperties: { type: "array", items: { type: "string" } },
          },
        },
      },
    ],
  },
  uses: () => ({ ShortRecordView }),
};
export const UpsertDomainRecordRequest: JsonSchemaPart = {
  schema: {
    description: "The whole record:",
    type: "object",
    required: ["values", "ttl"],
    properties: {
      values: { description: "The values.", type: "array", items: { type: "string" } },
      ttl: { description: "How many seconds the record may be kept.", type: "integer" },
      routing: { description: "`simple` (the default) or `geolocation`.", type: "string" },
      country: {
        description: "The values by country, in codes of two letters, for geolocation.",
        type: ["object", "null"],
        additionalProperties: { type: "array", items: { type: "string" } },
      },
      continent: {
        description: "The values by continent, for geolocation:",
        type: ["object", "null"],
        additionalProperties: { type: "array", items: { type: "string" } },
      },
      note: { description: "A note for people.", type: "string" },
      agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
    },
  },
};
export const ShortDistributionView: JsonSchemaPart = {
  schema: {
    description: "A distribution, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id"],
    properties: {
      url: { description: "The API URL of the distribution.", type: "string" },
      html_url: { description: "The URL of the distribution in the Buddy web app.", type: "string" },
      id: { description: "The hash ID of the distribution.", type: "string" },
      identifier: { description: "The human-readable ID of the distribution.", type: ["string", "null"] },
      name: { description: "The name of the distribution.", type: ["string", "null"] },
      disabled: { description: "Whether the distribution is disabled.", type: ["boolean", "null"] },
    },
  },
};
export const DistributionsView: JsonSchemaPart = {
  schema: {
    description: "The distributions of one place.",
    type: "object",
    required: ["url", "html_url", "distributions"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      distributions: {
        description: "The distributions.",
        type: "array",
        items: { $ref: "#/$defs/ShortDistributionView" },
      },
    },
  },
  uses: () => ({ ShortDistributionView }),
};
export const DistributionScope: JsonSchemaPart = {
  schema: {
    description: "Where a distribution belongs.",
    type: "string",
    enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"],
  },
};
export const AddDistributionRequest: JsonSchemaPart = {
  schema: {
    description: "A new distribution.",
    type: "object",
    required: ["name", "scope"],
    properties: {
      name: { description: "The name of the distribution.", type: "string" },
      scope: { $ref: "#/$defs/DistributionScope" },
      identifier: { description: "The human-readable ID of the distribution.", type: "string" },
      project_name: { description: "The handle of the project, for the scope `PROJECT`.", type: "string" },
      environment_id: {
        description: "The hash ID of the environment, for the scope `ENVIRONMENT`.",
        type: "string",
      },
      permissions: { $ref: "#/$defs/PermissionsView" },
    },
  },
  uses: () => ({ DistributionScope, PermissionsView }),
};
export const RouteType: JsonSchemaPart = {
  schema: {
    description: "How a route passes requests on.",
    type: "string",
    enum: ["PROXY", "REDIRECT", "CLOAKING", "PROXY_NO_CACHE"],
  },
};
export const RouteZoneType: JsonSchemaPart = {
  schema: {
    description: "What kind of domain a route or a routable domain has.",
    type: "string",
    enum: ["ROUTING", "CLAIMABLE", "USER", "CLAIMED", "NS_POINTED", "CNAME_POINTED", "INTERNAL"],
  },
};
export const RouteView: JsonSchemaPart = {
  schema: {
    description: "A route:",
    type: "object",
    required: ["url", "html_url", "id"],
    properties: {
      url: { description: "The API URL of the route.", type: "string" },
      html_url: { description: "The URL of the route in the Buddy web app.", type: "string" },
      id: { description: "The ID of the route.", type: "integer" },
      type: {
        description: "How requests are passed on.",
        anyOf: [{ $ref: "#/$defs/RouteType" }, { type: "null" }],
      },
      subdomain: { description: "The part of the name in front of the domain.", type: ["string", "null"] },
      domain: { description: "The domain.", type: ["string", "null"] },
      path: { description: "The path that requests start with.", type: ["string", "null"] },
      zone_type: {
        description: "What kind of domain it is.",
        anyOf: [{ $ref: "#/$defs/RouteZoneType" }, { type: "null" }],
      },
      targets: {
        description: "Where requests go, by region.",
        type: ["object", "null"],
        additionalProperties: true,
      },
    },
  },
  uses: () => ({ RouteType, RouteZoneType }),
};
export const DistributionView: JsonSchemaPart = {
  schema: {
    description: "A distribution:",
    allOf: [
      { $ref: "#/$defs/ShortDistributionView" },
      {
        type: "object",
        properties: {
          scope: {
            description: "Where the distribution belongs.",
            anyOf: [{ $ref: "#/$defs/DistributionScope" }, { type: "null" }],
          },
          project: {
            description: "The project, for the scope `PROJECT`.",
            anyOf: [{ $ref: "#/$defs/ShortProjectView" }, { type: "null" }],
          },
          environment: {
            description: "The environment, for the scope `ENVIRONMENT`.",
            anyOf: [{ $ref: "#/$defs/ShortEnvironmentView" }, { type: "null" }],
          },
          routes: {
            description: "The routes.",
            type: ["array", "null"],
            items: { $ref: "#/$defs/RouteView" },
          },
          permissions: {
            description: "What people can do.",
            anyOf: [{ $ref: "#/$defs/PermissionsView" }, { type: "null" }],
          },
        },
      },
    ],
  },
  uses: () => ({
    ShortDistributionView,
    DistributionScope,
    ShortProjectView,
    ShortEnvironmentView,
    RouteView,
    PermissionsView,
  }),
};
export const UpdateDistributionRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a distribution.",
    type: "object",
    properties: {
      name: { description: "The name of the distribution.", type: "string" },
      identifier: { description: "The human-readable ID of the distribution.", type: "string" },
      scope: { $ref: "#/$defs/DistributionScope" },
      project_name: { description: "The handle of the project, for the scope `PROJECT`.", type: "string" },
      disabled: { description: "Whether the distribution is disabled.", type: "boolean" },
      permissions: { $ref: "#/$defs/PermissionsView" },
    },
  },
  uses: () => ({ DistributionScope, PermissionsView }),
};
export const RoutableDomainView: JsonSchemaPart = {
  schema: {
    description: "A domain that routes can have.",
    type: "object",
    required: ["domain"],
    properties: {
      domain: { description: "The domain.", type: "string" },
      type: {
        description: "What kind of domain it is.",
        anyOf: [{ $ref: "#/$defs/RouteZoneType" }, { type: "null" }],
      },
      zone_id: { description: "The ID of the domain in the workspace.", type: ["string", "null"] },
    },
  },
  uses: () => ({ RouteZoneType }),
};
export const RoutableDomainsView: JsonSchemaPart = {
  schema: {
    description: "The domains that a distribution can have routes for.",
    type: "object",
    required: ["url", "html_url", "routable_domains"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      routable_domains: {
        description: "The domains.",
        type: "array",
        items: { $ref: "#/$defs/RoutableDomainView" },
      },
    },
  },
  uses: () => ({ RoutableDomainView }),
};
export const RoutesView: JsonSchemaPart = {
  schema: {
    description: "The routes of a distribution.",
    type: "object",
    required: ["url", "html_url", "routes"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      routes: { description: "The routes.", type: "array", items: { $ref: "#/$defs/RouteView" } },
    },
  },
  uses: () => ({ RouteView }),
};
export const UpdateRouteRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of a route.",
    type: "object",
    properties: {
      type: { $ref: "#/$defs/RouteType" },
      subdomain: { description: "The part of the name in front of the domain.", type: "string" },
      domain: { description: "The domain.", type: "string" },
      path: { description: "The path that requests start with.", type: "string" },
      targets: { description: "Where requests go, by region.", type: "object", additionalProperties: true },
    },
  },
  uses: () => ({ RouteType }),
};
export const AddRouteRequest: JsonSchemaPart = {
  schema: {
    description: "A new route.",
    allOf: [{ $ref: "#/$defs/UpdateRouteRequest" }, { type: "object", required: ["type", "targets"] }],
  },
  uses: () => ({ UpdateRouteRequest }),
};
export const ShortUnitTestSuiteView: JsonSchemaPart = {
  schema: {
    description: "A unit test suite, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id", "name"],
    properties: {
      url: { description: "The API URL of the suite.", type: "string" },
      html_url: { description: "The URL of the suite in the Buddy web app.", type: "string" },
      id: { description: "The hash ID of the suite.", type: "string" },
      name: { description: "The name of the suite.", type: "string" },
      identifier: { description: "The human-readable ID of the suite.", type: ["string", "null"] },
    },
  },
};
export const UnitTestSuitesView: JsonSchemaPart = {
  schema: {
    description: "The unit test suites of a project.",
    type: "object",
    required: ["suites"],
    properties: {
      url: { description: "The API URL of this list.", type: ["string", "null"] },
      html_url: { description: "The URL of this list in the Buddy web app.", type: ["string", "null"] },
      suites: {
        description: "The suites.",
        type: "array",
        items: { $ref: "#/$defs/ShortUnitTestSuiteView" },
      },
    },
  },
  uses: () => ({ ShortUnitTestSuiteView }),
};
export const AddUnitTestSuiteRequest: JsonSchemaPart = {
  schema: {
    description: "A new unit test suite.",
    type: "object",
    required: ["name"],
    properties: {
      name: { description: "The name of the suite.", type: "string" },
      identifier: { description: "The human-readable ID of the suite.", type: "string" },
      timeout: { description: "After how many seconds a session ends.", type: "integer" },
      error_pattern: {
        description: "The Markdown template that describes a failed test, of at most 1024 characters.",
        type: "string",
      },
      slow_threshold: {
        description: "From how many milliseconds on a test counts as slow.",
        type: "integer",
      },
      send_commit_status: {
        description: "Whether a session sets the status of its commit.",
        type: "boolean",
      },
    },
  },
};
export const UnitTestSuiteView: JsonSchemaPart = {
  schema: {
    description: "A unit test suite.",
    allOf: [
      { $ref: "#/$defs/ShortUnitTestSuiteView" },
      {
        type: "object",
        properties: {
          timeout: { description: "After how many seconds a session ends.", type: ["integer", "null"] },
          error_pattern: {
            description: "The Markdown template that describes a failed test.",
            type: ["string", "null"],
          },
          token: { description: "The token of the suite, which reports results.", type: ["string", "null"] },
          slow_threshold: {
            description: "From how many milliseconds on a test counts as slow.",
            type: ["integer", "null"],
          },
          send_commit_status: {
            description: "Whether a session sets the status of its commit.",
            type: ["boolean", "null"],
          },
        },
      },
    ],
  },
  uses: () => ({ ShortUnitTestSuiteView }),
};
export const SuiteTokenView: JsonSchemaPart = {
  schema: {
    description: "The token of a suite.",
    type: "object",
    required: ["token"],
    properties: { token: { description: "The token, which reports results.", type: "string" } },
  },
};
export const TestSessionStatus: JsonSchemaPart = {
  schema: {
    description: "The status of a session.",
    type: "string",
    enum: ["IN_PROGRESS", "SUCCESSFUL", "ERROR", "SKIPPED"],
  },
};
export const TestCiProvider: JsonSchemaPart = {
  schema: {
    description: "Where tests ran.",
    type: "string",
    enum: ["NONE", "BUDDY", "GITHUB_ACTION", "CIRCLE_CI"],
  },
};
export const TestRefType: JsonSchemaPart = {
  schema: {
    description: "What kind of ref was tested.",
    type: "string",
    enum: ["BRANCH", "TAG", "PULL_REQUEST"],
  },
};
export const TestSessionView: JsonSchemaPart = {
  schema: {
    description: "A session:",
    type: "object",
    required: ["url", "html_url", "id"],
    properties: {
      url: { description: "The API URL of the session.", type: "string" },
      html_url: { description: "The URL of the session in the Buddy web app.", type: "string" },
      id: { description: "The hash ID of the session.", type: "string" },
      relative_id: { description: "The number of the session in its suite.", type: ["integer", "null"] },
      status: {
        description: "The status of the session.",
        anyOf: [{ $ref: "#/$defs/TestSessionStatus" }, { type: "null" }],
      },
      create_date: { description: "When the session was created.", type: ["string", "null"] },
      start_date: { description: "When the session started.", type: ["string", "null"] },
      finish_date: { description: "When the session ended.", type: ["string", "null"] },
      duration: { description: "How many seconds the session took.", type: ["integer", "null"] },
      created_by: {
        description: "Who started the session.",
        anyOf: [{ $ref: "#/$defs/MemberView" }, { type: "null" }],
      },
      ci_provider: {
        description: "Where the tests ran.",
        anyOf: [{ $ref: "#/$defs/TestCiProvider" }, { type: "null" }],
      },
      ci_run_url: { description: "The URL of the run there.", type: ["string", "null"] },
      revision: { description: "The commit that was tested.", type: ["string", "null"] },
      ref_type: {
        description: "What kind of ref was tested.",
        anyOf: [{ $ref: "#/$defs/TestRefType" }, { type: "null" }],
      },
      ref_name: { description: "The name of the ref.", type: ["string", "null"] },
      execution_id: { description: "The ID of the run of a pipeline.", type: ["string", "null"] },
      action_execution_id: { description: "The ID of the run of an action.", type: ["string", "null"] },
      tests_count: { description: "The number of tests.", type: ["integer", "null"] },
      failed_count: { description: "The number of failed tests.", type: ["integer", "null"] },
      skipped_count: { description: "The number of skipped tests.", type: ["integer", "null"] },
      error_count: {
        description: "The number of tests that ended with an error.",
        type: ["integer", "null"],
      },
      error_message: { description: "Why the session failed.", type: ["string", "null"] },
    },
  },
  uses: () => ({ TestSessionStatus, MemberView, TestCiProvider, TestRefType }),
};
export const TestSessionsView: JsonSchemaPart = {
  schema: {
    description: "The sessions of a suite.",
    type: "object",
    required: ["url", "html_url", "sessions"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      sessions: { description: "The sessions.", type: "array", items: { $ref: "#/$defs/TestSessionView" } },
    },
  },
  uses: () => ({ TestSessionView }),
};
export const MemberIdRequest: JsonSchemaPart = {
  schema: {
    description: "A user, named in a request.",
    type: "object",
    properties: { id: { description: "The ID of the user.", type: "integer" } },
  },
};
export const AddTestSessionRequest: JsonSchemaPart = {
  schema: {
    description: "A new session.",
    type: "object",
    properties: {
      ci_provider: { $ref: "#/$defs/TestCiProvider" },
      ci_run_url: { description: "The URL of the run there.", type: "string" },
      revision: { description: "The commit that is tested.", type: "string" },
      ref_type: { $ref: "#/$defs/TestRefType" },
      ref_name: { description: "The name of the ref.", type: "string" },
      run_id: { description: "The ID of the run.", type: "string" },
      created_by: { $ref: "#/$defs/MemberIdRequest" },
      execution_id: { description: "The ID of the run of a pipeline.", type: "string" },
      action_execution_id: { description: "The ID of the run of an action.", type: "string" },
    },
  },
  uses: () => ({ TestCiProvider, TestRefType, MemberIdRequest }),
};
export const TestCaseStatus: JsonSchemaPart = {
  schema: {
    description: "How a test ended.",
    type: "string",
    enum: ["PASSED", "FAILED", "SKIPPED", "ERROR"],
  },
};
export const ShortTestCaseView: JsonSchemaPart = {
  schema: {
    description: "A test case, as the list returns it.",
    type: "object",
    required: ["id", "name", "status"],
    properties: {
      url: { description: "The API URL of the test case.", type: ["string", "null"] },
      html_url: { description: "The URL of the test case in the Buddy web app.", type: ["string", "null"] },
      id: { description: "The ID of the test case.", type: "string" },
      name: { description: "The name of the test case.", type: "string" },
      test_group_name: { description: "The name of the group.", type: ["string", "null"] },
      test_group_id: { description: "The ID of the group.", type: ["string", "null"] },
      classname: { description: "The class of the test.", type: ["string", "null"] },
      status: { $ref: "#/$defs/TestCaseStatus" },
      time: { description: "How many seconds the test took.", type: ["number", "null"] },
    },
  },
  uses: () => ({ TestCaseStatus }),
};
export const TestCasesView: JsonSchemaPart = {
  schema: {
    description: "The test cases of a session or a group.",
    type: "object",
    required: ["cases"],
    properties: {
      url: { description: "The API URL of this list.", type: ["string", "null"] },
      html_url: { description: "The URL of this list in the Buddy web app.", type: ["string", "null"] },
      cases: { description: "The test cases.", type: "array", items: { $ref: "#/$defs/ShortTestCaseView" } },
    },
  },
  uses: () => ({ ShortTestCaseView }),
};
export const AddTestCaseRequest: JsonSchemaPart = {
  schema: {
    description: "A test case.",
    type: "object",
    required: ["name", "test_group_name", "classname", "status", "time"],
    properties: {
      name: { description: "The name of the test case.", type: "string" },
      test_group_name: { description: "The name of the group.", type: "string" },
      classname: { description: "The class of the test.", type: "string" },
      status: { $ref: "#/$defs/TestCaseStatus" },
      time: { description: "How many seconds the test took.", type: "number" },
      data: { description: "The report of the test, as XML.", type: "string" },
    },
  },
  uses: () => ({ TestCaseStatus }),
};
export const TestCaseView: JsonSchemaPart = {
  schema: {
    description: "A test case.",
    allOf: [
      { $ref: "#/$defs/ShortTestCaseView" },
      {
        type: "object",
        properties: { data: { description: "The report of the test, as XML.", type: ["string", "null"] } },
      },
    ],
  },
  uses: () => ({ ShortTestCaseView }),
};
export const TestGroupView: JsonSchemaPart = {
  schema: {
    description: "A group of test cases.",
    type: "object",
    required: ["id", "name"],
    properties: {
      url: { description: "The API URL of the group.", type: ["string", "null"] },
      html_url: { description: "The URL of the group in the Buddy web app.", type: ["string", "null"] },
      id: { description: "The ID of the group.", type: "string" },
      name: { description: "The name of the group.", type: "string" },
      status: {
        description: "How the tests of the group ended.",
        anyOf: [{ $ref: "#/$defs/TestCaseStatus" }, { type: "null" }],
      },
      time: { description: "How many seconds the tests took.", type: ["number", "null"] },
      tests_count: { description: "The number of tests.", type: ["integer", "null"] },
      failed_count: { description: "The number of failed tests.", type: ["integer", "null"] },
      skipped_count: { description: "The number of skipped tests.", type: ["integer", "null"] },
      error_count: {
        description: "The number of tests that ended with an error.",
        type: ["integer", "null"],
      },
    },
  },
  uses: () => ({ TestCaseStatus }),
};
export const TestGroupsView: JsonSchemaPart = {
  schema: {
    description: "The test groups of a session.",
    type: "object",
    required: ["test_groups"],
    properties: {
      url: { description: "The API URL of this list.", type: ["string", "null"] },
      html_url: { description: "The URL of this list in the Buddy web app.", type: ["string", "null"] },
      test_groups: { description: "The groups.", type: "array", items: { $ref: "#/$defs/TestGroupView" } },
    },
  },
  uses: () => ({ TestGroupView }),
};
export const AddTestGroupRequest: JsonSchemaPart = {
  schema: {
    description: "A new group of test cases.",
    type: "object",
    required: ["name"],
    properties: { name: { description: "The name of the group.", type: "string" } },
  },
};
export const ImportSessionRequest: JsonSchemaPart = {
  schema: {
    description: "The form that imports the reports of a run.",
    type: "object",
    required: ["files"],
    properties: {
      files: { description: "The reports, as JUnit XML.", type: "array", items: { type: "string" } },
      ci_provider: { $ref: "#/$defs/TestCiProvider" },
      ci_run_url: { description: "The URL of the run there.", type: "string" },
      revision: { description: "The commit that was tested.", type: "string" },
      ref_type: { $ref: "#/$defs/TestRefType" },
      ref_name: { description: "The name of the ref.", type: "string" },
      execution_id: { description: "The ID of the run of a pipeline.", type: "string" },
      action_execution_id: { description: "The ID of the run of an action.", type: "string" },
    },
  },
  uses: () => ({ TestCiProvider, TestRefType }),
};
export const AddCasesRequest: JsonSchemaPart = {
  schema: {
    description: "Several test cases.",
    type: "object",
    required: ["cases"],
    properties: {
      cases: { description: "The test cases.", type: "array", items: { $ref: "#/$defs/AddTestCaseRequest" } },
    },
  },
  uses: () => ({ AddTestCaseRequest }),
};
export const ShortVisualTestSuiteView: JsonSchemaPart = {
  schema: {
    description: "A visual test suite, as the list returns it.",
    type: "object",
    required: ["url", "html_url", "id", "name"],
    properties: {
      url: { description: "The API URL of the suite.", type: "string" },
      html_url: { description: "The URL of the suite in the Buddy web app.", type: "string" },
      id: { description: "The hash ID of the suite.", type: "string" },
      name: { description: "The name of the suite.", type: "string" },
      identifier: { description: "The human-readable ID of the suite.", type: ["string", "null"] },
    },
  },
};
export const VisualTestSuitesView: JsonSchemaPart = {
  schema: {
    description: "The visual test suites of a project.",
    type: "object",
    required: ["url", "html_url", "suites"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      suites: {
        description: "The suites.",
        type: "array",
        items: { $ref: "#/$defs/ShortVisualTestSuiteView" },
      },
    },
  },
  uses: () => ({ ShortVisualTestSuiteView }),
};
export const AddVisualTestSuiteRequest: JsonSchemaPart = {
  schema: {
    description: "A new visual test suite.",
    type: "object",
    required: ["name"],
    properties: { name: { description: "The name of the suite.", type: "string" } },
  },
};
export const VisualTestSuiteView: JsonSchemaPart = {
  schema: {
    description: "A visual test suite.",
    allOf: [
      { $ref: "#/$defs/ShortVisualTestSuiteView" },
      {
        type: "object",
        properties: {
          token: { description: "The token of the suite, which reports results.", type: ["string", "null"] },
        },
      },
    ],
  },
  uses: () => ({ ShortVisualTestSuiteView }),
};
export const UserView: JsonSchemaPart = {
  schema: {
    description: "The user that the token belongs to.",
    type: "object",
    required: ["url", "html_url", "id", "name", "avatar_url", "workspaces_url"],
    properties: {
      url: { description: "The API URL of the user.", type: "string" },
      html_url: { description: "The URL of the user in the Buddy web app.", type: "string" },
      id: { description: "The ID of the user.", type: "integer" },
      name: { description: "The name of the user.", type: "string" },
      avatar_url: { description: "The URL of the picture of the user.", type: "string" },
      email: { description: "The email address of the user.", type: ["string", "null"] },
      workspaces_url: { description: "The API URL of the list of workspaces.", type: "string" },
    },
  },
};
export const UpdateUserRequest: JsonSchemaPart = {
  schema: {
    description: "What to change of the user.",
    type: "object",
    properties: { name: { description: "The name that people see.", type: "string" } },
  },
};
export const TokenView: JsonSchemaPart = {
  schema: {
    description: "The token that makes the call:",
    type: "object",
    required: ["url", "html_url", "id", "name"],
    properties: {
      url: { description: "The API URL of the token.", type: "string" },
      html_url: { description: "The URL of the token in the Buddy web app.", type: "string" },
      id: { description: "The ID of the token.", type: "string" },
      name: { description: "The name of the token.", type: "string" },
      token: { description: "The secret.", type: ["string", "null"] },
      expires_in: {
        description: "The number of days until the token expires, as asked for when it was created.",
        type: ["integer", "null"],
      },
      expires_at: { description: "When the token expires.", type: ["string", "null"] },
      scopes: { description: "The scopes of the token.", type: ["array", "null"], items: { type: "string" } },
      ip_restrictions: {
        description: "The IP addresses and CIDR ranges from which the token works.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      workspace_restrictions: {
        description: "The handles of the workspaces in which the token works.",
        type: ["array", "null"],
        items: { type: "string" },
      },
    },
  },
};
export const UserEmailView: JsonSchemaPart = {
  schema: {
    description: "An email address of the user.",
    type: "object",
    required: ["email", "confirmed"],
    properties: {
      url: { description: "The API URL of the email address.", type: ["string", "null"] },
      html_url: {
        description: "The URL of the email address in the Buddy web app.",
        type: ["string", "null"],
      },
      email: { description: "The email address.", type: "string" },
      confirmed: { description: "Whether its owner has confirmed the email address.", type: "boolean" },
    },
  },
};
export const UserEmailsView: JsonSchemaPart = {
  schema: {
    description: "The email addresses of the user.",
    type: "object",
    required: ["url", "html_url", "emails"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      emails: {
        description: "The email addresses.",
        type: "array",
        items: { $ref: "#/$defs/UserEmailView" },
      },
    },
  },
  uses: () => ({ UserEmailView }),
};
export const AddEmailRequest: JsonSchemaPart = {
  schema: {
    description: "A new email address of the user.",
    type: "object",
    required: ["email"],
    properties: { email: { description: "The email address.", type: "string" } },
  },
};
export const PublicSshKeyView: JsonSchemaPart = {
  schema: {
    description: "A public SSH key of the user.",
    type: "object",
    required: ["url", "html_url", "id", "title", "content"],
    properties: {
      url: { description: "The API URL of the key.", type: "string" },
      html_url: { description: "The URL of the key in the Buddy web app.", type: "string" },
      id: { description: "The ID of the key.", type: "integer" },
      title: { description: "The name of the key.", type: "string" },
      content: { description: "The public key.", type: "string" },
    },
  },
};
export const PublicSshKeysView: JsonSchemaPart = {
  schema: {
    description: "The public SSH keys of the user.",
    type: "object",
    required: ["url", "html_url", "keys"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      keys: { description: "The keys.", type: "array", items: { $ref: "#/$defs/PublicSshKeyView" } },
    },
  },
  uses: () => ({ PublicSshKeyView }),
};
export const AddSshKeyRequest: JsonSchemaPart = {
  schema: {
    description: "A new public SSH key.",
    type: "object",
    required: ["content"],
    properties: {
      content: { description: "The public key.", type: "string" },
      title: { description: "The name of the key.", type: "string" },
    },
  },
};
export const ShortTokenView: JsonSchemaPart = {
  schema: {
    description: "A token, as the list returns it:",
    type: "object",
    required: ["url", "html_url", "id", "name"],
    properties: {
      url: { description: "The API URL of the token.", type: "string" },
      html_url: { description: "The URL of the token in the Buddy web app.", type: "string" },
      id: { description: "The ID of the token.", type: "string" },
      name: { description: "The name of the token.", type: "string" },
      token: { description: "The secret.", type: ["string", "null"] },
      expires_in: {
        description: "The number of days until the token expires, as asked for when it was created.",
        type: ["integer", "null"],
      },
      expires_at: { description: "When the token expires.", type: ["string", "null"] },
    },
  },
};
export const TokensView: JsonSchemaPart = {
  schema: {
    description: "The personal access tokens of the user.",
    type: "object",
    required: ["url", "html_url", "access_tokens"],
    properties: {
      url: { description: "The API URL of this list.", type: "string" },
      html_url: { description: "The URL of this list in the Buddy web app.", type: "string" },
      access_tokens: { description: "The tokens.", type: "array", items: { $ref: "#/$defs/ShortTokenView" } },
    },
  },
  uses: () => ({ ShortTokenView }),
};
export const AddTokenRequest: JsonSchemaPart = {
  schema: {
    description: "A new personal access token.",
    type: "object",
    required: ["name"],
    properties: {
      name: { description: "The name of the token.", type: "string" },
      expires_in: { description: "The number of days until the token expires.", type: "integer" },
      expires_at: { description: "When the token expires.", type: "string" },
      scopes: { description: "The scopes of the token.", type: "array", items: { type: "string" } },
      ip_restrictions: {
        description: "The IP addresses and CIDR ranges from which the token works.",
        type: "array",
        items: { type: "string" },
      },
      workspace_restrictions: {
        description: "The handles of the workspaces in which the token works.",
        type: "array",
        items: { type: "string" },
      },
    },
  },
};
export const IssueTokenRequest: JsonSchemaPart = {
  schema: {
    description: "The token of another service, to be exchanged for one of Buddy.",
    type: "object",
    required: ["provider_id", "web_identity_token"],
    properties: {
      provider_id: {
        description: "The ID (a UUID) of the OIDC provider, which you set up in the Buddy web app.",
        type: "string",
      },
      web_identity_token: {
        description: "The JSON Web Token that the other service issued.",
        type: "string",
      },
    },
  },
};
export const DynamicClientRegistrationRequest: JsonSchemaPart = {
  schema: {
    description: "The metadata of an OAuth 2.0 client, by RFC 7591.",
    type: "object",
    properties: {
      client_name: { description: "The name of the client.", type: "string" },
      redirect_uris: {
        description: "The URIs to which people are sent back.",
        type: "array",
        items: { type: "string" },
      },
      grant_types: {
        description: "The grant types that the client uses.",
        type: "array",
        items: { type: "string" },
      },
      response_types: {
        description: "The response types that the client uses.",
        type: "array",
        items: { type: "string" },
      },
      token_endpoint_auth_method: {
        description: "How the client authenticates when it asks for a token.",
        type: "string",
      },
      client_uri: { description: "The URL of a page about the client.", type: "string" },
      logo_uri: { description: "The URL of the logo of the client.", type: "string" },
      scope: { description: "The scopes that the client asks for, joined by spaces.", type: "string" },
      contacts: {
        description: "How to reach the people behind the client.",
        type: "array",
        items: { type: "string" },
      },
      tos_uri: { description: "The URL of the terms of service.", type: "string" },
      policy_uri: { description: "The URL of the privacy policy.", type: "string" },
      jwks_uri: { description: "The URL of the JSON Web Key Set of the client.", type: "string" },
      software_id: { description: "The ID of the software.", type: "string" },
      software_version: { description: "The version of the software.", type: "string" },
      application_type: { description: "The kind of application.", type: "string" },
      sector_identifier_uri: { description: "The URL of the sector identifier.", type: "string" },
      subject_type: { description: "The subject type that the client asks for.", type: "string" },
      id_token_signed_response_alg: { description: "The algorithm that signs ID tokens.", type: "string" },
      userinfo_signed_response_alg: {
        description: "The algorithm that signs user info responses.",
        type: "string",
      },
      request_object_signing_alg: {
        description: "The algorithm that signs request objects.",
        type: "string",
      },
      description: { description: "The description of the client.", type: "string" },
      token_expires_in: { description: "The number of seconds that its tokens last.", type: "integer" },
      primary_redirect_uri: { description: "The main one of the redirect URIs.", type: "string" },
      valid: { description: "Whether the client is valid.", type: "boolean" },
    },
  },
};
export const DynamicClientRegistrationResponse: JsonSchemaPart = {
  schema: {
    description: "An OAuth 2.0 client, by RFC 7591 and RFC 7592.",
    type: "object",
    required: ["client_id"],
    properties: {
      url: { description: "The API URL of the client.", type: ["string", "null"] },
      html_url: { description: "The URL of the client in the Buddy web app.", type: ["string", "null"] },
      client_id: { description: "The ID of the client.", type: "string" },
      client_secret: { description: "The secret of the client.", type: ["string", "null"] },
      registration_access_token: {
        description: "The token that reads, changes and deletes this client.",
        type: ["string", "null"],
      },
      registration_client_uri: {
        description: "The URL that reads, changes and deletes this client.",
        type: ["string", "null"],
      },
      client_id_issued_at: {
        description: "When the client was registered, in seconds since January 1, 1970.",
        type: ["integer", "null"],
      },
      client_secret_expires_at: {
        description: "When the secret expires, in seconds since January 1, 1970.",
        type: ["integer", "null"],
      },
      client_name: { description: "The name of the client.", type: ["string", "null"] },
      redirect_uris: {
        description: "The URIs to which people are sent back.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      grant_types: {
        description: "The grant types that the client uses.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      response_types: {
        description: "The response types that the client uses.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      token_endpoint_auth_method: {
        description: "How the client authenticates when it asks for a token.",
        type: ["string", "null"],
      },
      client_uri: { description: "The URL of a page about the client.", type: ["string", "null"] },
      logo_uri: { description: "The URL of the logo of the client.", type: ["string", "null"] },
      scope: {
        description: "The scopes that the client asks for, joined by spaces.",
        type: ["string", "null"],
      },
      contacts: {
        description: "How to reach the people behind the client.",
        type: ["array", "null"],
        items: { type: "string" },
      },
      tos_uri: { description: "The URL of the terms of service.", type: ["string", "null"] },
      policy_uri: { description: "The URL of the privacy policy.", type: ["string", "null"] },
      jwks_uri: { description: "The URL of the JSON Web Key Set of the client.", type: ["string", "null"] },
      software_id: { description: "The ID of the software.", type: ["string", "null"] },
      software_version: { description: "The version of the software.", type: ["string", "null"] },
      application_type: { description: "The kind of application.", type: ["string", "null"] },
      sector_identifier_uri: { description: "The URL of the sector identifier.", type: ["string", "null"] },
      subject_type: { description: "The subject type that the client asks for.", type: ["string", "null"] },
      id_token_signed_response_alg: {
        description: "The algorithm that signs ID tokens.",
        type: ["string", "null"],
      },
      userinfo_signed_response_alg: {
        description: "The algorithm that signs user info responses.",
        type: ["string", "null"],
      },
      request_object_signing_alg: {
        description: "The algorithm that signs request objects.",
        type: ["string", "null"],
      },
      description: { description: "The description of the client.", type: ["string", "null"] },
      token_expires_in: {
        description: "The number of seconds that its tokens last.",
        type: ["integer", "null"],
      },
    },
  },
};
export const OAuthGrantType: JsonSchemaPart = {
  schema: {
    description: "How an OAuth 2.0 token is asked for.",
    type: "string",
    enum: ["client_credentials", "authorization_code", "refresh_token"],
  },
};
export const IssueOAuthTokenRequest: JsonSchemaPart = {
  schema: {
    description: "The form that asks for an OAuth 2.0 token.",
    type: "object",
    required: ["grant_type"],
    properties: {
      grant_type: { $ref: "#/$defs/OAuthGrantType" },
      client_id: { description: "The ID of the client.", type: "string" },
      code: { description: "The code of the authorization, for `authorization_code`.", type: "string" },
      redirect_uri: {
        description: "The redirect URI that was used for the authorization, for `authorization_code`.",
        type: "string",
      },
      code_verifier: { description: "The verifier of PKCE, for `authorization_code`.", type: "string" },
      scope: { description: "The scopes, joined by spaces, for `client_credentials`.", type: "string" },
    },
  },
  uses: () => ({ OAuthGrantType }),
};
export const OAuthTokenView: JsonSchemaPart = {
  schema: {
    description: "An OAuth 2.0 token.",
    type: "object",
    required: ["access_token", "token_type"],
    properties: {
      access_token: { description: "The token, which calls send as bearer token.", type: "string" },
      token_type: { description: "The type of the token.", type: "string" },
      expires_in: {
        description: "The number of seconds until the token expires.",
        type: ["integer", "null"],
      },
      refresh_token: {
        description: "The token that gets the next one, with the grant type `refresh_token`.",
        type: ["string", "null"],
      },
      refresh_token_expires_in: {
        description: "The number of seconds until the refresh token expires.",
        type: ["integer", "null"],
      },
    },
  },
};
export const OAuthTokenType: JsonSchemaPart = {
  schema: {
    description: "The kind of an OAuth 2.0 token.",
    type: "string",
    enum: ["access_token", "refresh_token"],
  },
};
export const RevokeOAuthTokenRequest: JsonSchemaPart = {
  schema: {
    description: "The form that revokes an OAuth 2.0 token.",
    type: "object",
    properties: {
      token_type_hint: { $ref: "#/$defs/OAuthTokenType" },
      client_id: { description: "The ID of the client.", type: "string" },
    },
  },
  uses: () => ({ OAuthTokenType }),
};
