// Generated from spec/ by `pnpm generate`. Do not edit.

/** One problem. */
export type ErrorMessageView = {
  /**
   * The problem, in words for people. There is no code for programs.
   * @example Only active workspace have access to API
   */
  message?: string | null;
};

/** What went wrong. Buddy's Go, Node.js, PHP, Python and TypeScript clients read this body from every failure. */
export type ErrorView = {
  /** One item per problem. */
  errors?: ErrorMessageView[] | null;
};

/** A workspace, as the list returns it. */
export type ShortWorkspaceView = {
  /**
   * The API URL of the workspace.
   * @example https://api.buddy.works/workspaces/my-company
   */
  readonly url: string;
  /**
   * The URL of the workspace in the Buddy web app.
   * @example https://app.buddy.works/my-company
   */
  readonly html_url: string;
  /**
   * The number of the workspace. Paths take `domain` instead.
   *
   * Format: int32
   * @example 1
   */
  id: number;
  /**
   * The display name of the workspace.
   * @example My Company
   */
  name: string;
  /**
   * The handle of the workspace, which every path takes as `workspace`.
   * @example my-company
   */
  domain: string;
};

/** The workspaces that the token can see. */
export type WorkspacesView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/workspaces
   */
  readonly html_url: string;
  /** The workspaces. */
  workspaces: ShortWorkspaceView[];
};

/** What to change of a workspace. */
export type UpdateWorkspaceRequest = {
  /**
   * The name that people see.
   * @example My Company
   */
  name?: string;
  /**
   * The salt for the encryption of secrets in YAML and in the API. No response has it.
   *
   * Format: password
   * @example <your salt>
   */
  encryption_salt?: string;
};

/** A new workspace. */
export type AddWorkspaceRequest = UpdateWorkspaceRequest & {
  /**
   * The handle of the workspace, which paths take as `workspace`. It can't be changed later.
   * @example my-company
   */
  domain: string;
};

/**
 * The size of the machine that runs a pipeline.
 * @example DEFAULT
 */
export type MachineSize =
  | "DEFAULT"
  | "NANO"
  | "SMALL"
  | "MEDIUM"
  | "LARGE"
  | "XLARGE"
  | "CUSTOM"
  | "X2LARGE"
  | (string & {});

/** A workspace. */
export type WorkspaceView = ShortWorkspaceView & {
  /**
   * The ID of the workspace member who owns the workspace.
   *
   * Format: int32
   * @example 123
   */
  owner_id: number;
  /**
   * Whether the workspace is blocked.
   * @example false
   */
  frozen: boolean;
  /**
   * When the workspace was created.
   *
   * Format: date-time
   * @example 2016-02-29T11:22:40Z
   */
  create_date: string;
  /**
   * The machine size that new pipelines get.
   * @example DEFAULT
   */
  default_pipeline_resource?: MachineSize | null;
  /**
   * Whether single sign-on is on.
   * @example false
   */
  sso_enabled?: boolean | null;
  /**
   * Whether public pipelines are forbidden.
   * @example false
   */
  public_pipelines_disabled?: boolean | null;
};

/** The IDs that belong to the names of the request. A property is there for what was asked for and found. */
export type IdsView = {
  /**
   * The API URL of this object.
   * @example https://api.buddy.works/workspaces/my-company/identifiers
   */
  readonly url?: string | null;
  /**
   * The URL in the Buddy web app.
   * @example https://app.buddy.works/my-company
   */
  readonly html_url?: string | null;
  /**
   * The handle of the workspace.
   * @example my-company
   */
  domain?: string | null;
  /**
   * The `name` of the project.
   * @example my-project
   */
  project_identifier?: string | null;
  /**
   * The ID of the pipeline.
   *
   * Format: int32
   * @example 1
   */
  pipeline_id?: number | null;
  /**
   * The ID of the environment.
   * @example xo4pbVrE
   */
  environment_id?: string | null;
  /**
   * The ID of the artifact.
   * @example abc123def456
   */
  artifact_id?: string | null;
  /**
   * The ID of the artifact version.
   * @example abc123def456
   */
  artifact_version_id?: string | null;
  /**
   * The ID of the sandbox.
   * @example u3ep173pzbjez
   */
  sandbox_id?: string | null;
  /**
   * The ID of the target.
   * @example abc123def456
   */
  target_id?: string | null;
  /**
   * The ID of the unit test suite.
   * @example abc123def456
   */
  unit_test_suite_id?: string | null;
  /**
   * The ID of the visual test suite.
   * @example abc123def456
   */
  visual_test_suite_id?: string | null;
  /**
   * The ID of the crawl suite.
   * @example abc123def456
   */
  crawl_suite_id?: string | null;
  /**
   * The ID of the distribution.
   * @example abc123def456
   */
  distribution_id?: string | null;
  /**
   * The ID of the route.
   * @example abc123def456
   */
  route_id?: string | null;
  /**
   * The ID of the agent.
   * @example abc123def456
   */
  agent_id?: string | null;
  /**
   * The ID of the tunnel.
   * @example abc123def456
   */
  tunnel_id?: string | null;
  /**
   * The hash ID of the integration, which paths take as `hash_id`.
   * @example NLVaDzgp6W2qJljaQlJOoYdmZ3
   */
  integration_id?: string | null;
};

/**
 * The protocol of single sign-on.
 * @example SAML
 */
export type SsoType = "SAML" | "OIDC";

/**
 * The identity provider of single sign-on.
 * @example OKTA
 */
export type SsoProviderType = "OKTA" | "ONE_LOGIN" | "GOOGLE" | "AZURE" | "AWS" | "CUSTOM" | (string & {});

/**
 * The hash that SAML signs or digests with. Buddy's document has a plain string; its page names these values.
 * @example sha256
 */
export type SsoHashMethod = "sha256" | "sha512" | "sha1" | (string & {});

/** The single sign-on of a workspace. */
export type SsoView = {
  /**
   * The API URL of the settings.
   * @example https://api.buddy.works/workspaces/my-company/sso
   */
  readonly url?: string | null;
  /**
   * The URL of the settings in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/workspace/sso
   */
  readonly html_url?: string | null;
  /**
   * The protocol.
   * @example SAML
   */
  type?: SsoType | null;
  /**
   * The identity provider.
   * @example OKTA
   */
  sso_provider_type?: SsoProviderType | null;
  /**
   * The sign-in URL of the provider, for SAML.
   * @example https://login.example.com/saml2
   */
  sso_url?: string | null;
  /**
   * The issuer (entity ID), or the base URL of an OIDC provider.
   * @example https://sts.example.com/
   */
  issuer?: string | null;
  /**
   * The X.509 certificate of the provider in PEM, for SAML.
   * @example -----BEGIN CERTIFICATE-----
   * MIIC...
   * -----END CERTIFICATE-----
   */
  certificate?: string | null;
  /**
   * The hash of signatures, for SAML.
   * @example sha256
   */
  signature_method?: SsoHashMethod | null;
  /**
   * The hash of digests, for SAML.
   * @example sha256
   */
  digest_method?: SsoHashMethod | null;
  /**
   * Whether everybody has to sign in through the provider.
   * @example false
   */
  require_sso_for_all_members?: boolean | null;
};

/** What to change of the single sign-on. */
export type UpdateSsoRequest = {
  /** The protocol. Settings that are new and lack it are for `SAML`. */
  type?: SsoType;
  /** The identity provider. */
  sso_provider_type?: SsoProviderType;
  /**
   * The sign-in URL of the provider, for SAML.
   * @example https://login.example.com/saml2
   */
  sso_url?: string;
  /**
   * The issuer (entity ID), or the base URL of an OIDC provider.
   * @example https://sts.example.com/
   */
  issuer?: string;
  /**
   * The X.509 certificate of the provider in PEM, for SAML.
   * @example -----BEGIN CERTIFICATE-----
   * MIIC...
   * -----END CERTIFICATE-----
   */
  certificate?: string;
  /** The hash of signatures, for SAML. */
  signature_method?: SsoHashMethod;
  /** The hash of digests, for SAML. */
  digest_method?: SsoHashMethod;
  /**
   * The ID of the application at the provider, for OIDC. Null is accepted for SAML.
   * @example 12345
   */
  client_id?: string | null;
  /**
   * The secret of the application at the provider, for OIDC. Null is accepted for SAML.
   *
   * Format: password
   * @example <your client secret>
   */
  client_secret?: string | null;
  /**
   * Whether everybody has to sign in through the provider.
   * @example false
   */
  require_sso_for_all_members?: boolean;
};

/**
 * What projects are sorted by.
 * @example name
 */
export type ProjectSortKey = "name" | "create_date" | "repository_size" | (string & {});

/**
 * Ascending or descending.
 * @example ASC
 */
export type SortDirection = "ASC" | "DESC" | (string & {});

/**
 * Whether a project is active or closed.
 * @example ACTIVE
 */
export type ProjectStatus = "ACTIVE" | "CLOSED" | (string & {});

/**
 * Who can see a project: the people in it, or everybody.
 * @example PRIVATE
 */
export type ProjectAccess = "PRIVATE" | "PUBLIC";

/** A project, as the list returns it. */
export type ShortProjectView = {
  /**
   * The API URL of the project.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website
   */
  readonly url: string;
  /**
   * The URL of the project in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website
   */
  readonly html_url: string;
  /**
   * The handle of the project, which paths and filters take as `project_name`.
   * @example company-website
   */
  name: string;
  /**
   * The name that people see.
   * @example Company Website
   */
  display_name: string;
  /** Whether the project is active or closed. */
  status: ProjectStatus;
  /**
   * Who can see the project.
   * @example PRIVATE
   */
  access?: ProjectAccess | null;
  /**
   * When the project was created.
   *
   * Format: date-time
   * @example 2023-01-15T10:30:00Z
   */
  create_date?: string | null;
};

/** One page of projects. */
export type ProjectsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/projects
   */
  readonly html_url: string;
  /** The projects. */
  projects: ShortProjectView[];
};

/** An integration, named in a request. */
export type IntegrationRequestView = {
  /**
   * The identifier of the integration.
   * @example my-github-integration
   */
  identifier?: string;
};

/**
 * A new project. `integration` and `external_project_id` take the code from an integration, `custom_repo_url` takes it
 * from any Git server; otherwise Buddy hosts it.
 */
export type AddProjectRequest = {
  /**
   * The name that people see.
   * @example Landing page
   */
  display_name: string;
  /**
   * The handle of the project. By default it is made from `display_name`.
   * @example landing-page
   */
  name?: string;
  /** Who can see the project. `PRIVATE` by default. */
  access?: ProjectAccess;
  /**
   * Whether submodules are fetched too.
   * @example true
   */
  fetch_submodules?: boolean;
  /**
   * The name of the SSH key that fetches submodules, with `fetch_submodules`.
   * @example id_workspace
   */
  fetch_submodules_env_key?: string;
  /**
   * Whether the project has no repository, where Buddy hosts it.
   * @example true
   */
  without_repository?: boolean;
  /** The integration that has the repository. It needs `external_project_id`. */
  integration?: IntegrationRequestView;
  /**
   * The name of the repository at the provider.
   * @example buddy/landing-page
   */
  external_project_id?: string;
  /**
   * The ID of the project at GitLab.
   *
   * Format: int32
   * @example 12345
   */
  git_lab_project_id?: number;
  /**
   * Whether pull requests are allowed. Not for a project with `custom_repo_url`.
   * @example true
   */
  allow_pull_requests?: boolean;
  /**
   * Whether the default branch follows that of the integrated repository. True by default.
   * @example true
   */
  update_default_branch_from_external?: boolean;
  /**
   * The URL of the repository at any Git server.
   * @example https://git.example.com/landing-page.git
   */
  custom_repo_url?: string;
  /**
   * The user name, for `custom_repo_url` with HTTPS.
   * @example git
   */
  custom_repo_user?: string;
  /**
   * The password, for `custom_repo_url` with HTTPS.
   *
   * Format: password
   * @example <your password>
   */
  custom_repo_pass?: string;
  /**
   * The ID of the SSH key, for `custom_repo_url` with SSH. By default it is the key of the workspace.
   *
   * Format: int32
   * @example 3
   */
  custom_repo_ssh_key_id?: number;
};

/** A person: who created a project, started a run, or wrote a commit. Older samples end at `avatar_url`. */
export type MemberView = {
  /**
   * The API URL of the person. Don't take an ID from it; use `id`.
   * @example https://api.buddy.works/workspaces/my-company/members/1
   */
  readonly url: string;
  /**
   * The URL of the person in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/profile/1
   */
  readonly html_url: string;
  /**
   * The ID of the user. Permissions take it.
   *
   * Format: int32
   * @example 1
   */
  id: number;
  /**
   * The name of the person. Somebody who was invited and never came may have none.
   * @example John Doe
   */
  name?: string | null;
  /**
   * The unique username.
   * @example john.doe
   */
  username?: string | null;
  /**
   * The URL of the picture of the person.
   * @example https://app.buddy.works/avatars/1.png
   */
  avatar_url: string;
  /**
   * The email address. Buddy has a scope for it, `MEMBER_EMAIL_READ` (`MEMBER_EMAIL` before August 2026).
   * @example john@example.com
   */
  email?: string | null;
  /**
   * Whether the person is an administrator of the workspace.
   * @example true
   */
  admin?: boolean | null;
  /**
   * Whether the person owns the workspace.
   * @example true
   */
  workspace_owner?: boolean | null;
};

/**
 * The service that the integration connects to. "Types of integrations" in the introduction groups the values. The list
 * is open: Buddy extended it several times in 2026.
 * @example GIT_HUB
 */
export type IntegrationType =
  | "GIT_HUB"
  | "BITBUCKET"
  | "GOOGLE"
  | "DIGITAL_OCEAN"
  | "SLACK"
  | "MODULUS"
  | "HEROKU"
  | "AMAZON"
  | "GIT_LAB"
  | "SHOPIFY"
  | "GIT_HUB_ENTERPRISE"
  | "GIT_LAB_ENTERPRISE"
  | "PUSHOVER"
  | "PUSHBULLET"
  | "RACKSPACE"
  | "CUSTOM"
  | "CLOUDFLARE"
  | "NEW_RELIC"
  | "SENTRY"
  | "ROLLBAR"
  | "DATADOG"
  | "DO_SPACES"
  | "HONEYBADGER"
  | "VULTR"
  | "SENTRY_ENTERPRISE"
  | "LOGGLY"
  | "HIP_CHAT"
  | "FIREBASE"
  | "TELEGRAM"
  | "AZURE"
  | "UPCLOUD"
  | "GHOST_INSPECTOR"
  | "NETLIFY"
  | "AZURE_CLOUD"
  | "MICROSOFT_TEAMS"
  | "GOOGLE_SERVICE_ACCOUNT"
  | "GOOGLE_PLAY_STORE"
  | "DOCKER_HUB"
  | "APP_STORE"
  | "GIT_HUB_APP"
  | "GIT_HUB_APP_ENTERPRISE"
  | "GIT_HUB_API"
  | "ATOP"
  | "SNYK"
  | "STACK_HAWK"
  | "BLACKFIRE"
  | "BACKBLAZE"
  | "ONE_LOGIN"
  | "OKTA"
  | "CONTENTFUL"
  | "JIRA"
  | "NPM_REGISTRY"
  | "ANTHROPIC"
  | "GOOGLE_GEMINI"
  | "OPEN_AI"
  | "CURSOR"
  | "OPENCODE"
  | "CLICKUP"
  | "GROK"
  | "TYPESAFE"
  | (string & {});

/**
 * How the integration signs in to the service.
 * @example TOKEN
 */
export type IntegrationAuthType =
  | "OAUTH"
  | "TOKEN"
  | "API_KEY"
  | "APP"
  | "APP_SPRYKER"
  | "TOKEN_APP_EXTENSION"
  | "DEFAULT"
  | "OIDC"
  | "TRUSTED"
  | "APP_RW";

/** An integration that another object refers to. */
export type IntegrationIdView = {
  /**
   * The API URL of the integration.
   * @example https://api.buddy.works/workspaces/my-company/user/integrations/abc123def456
   */
  readonly url?: string | null;
  /**
   * The URL of the integration in the Buddy web app.
   * @example https://app.buddy.works/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3
   */
  readonly html_url?: string | null;
  /**
   * The human-readable ID of the integration.
   * @example my-github-integration
   */
  identifier?: string | null;
  /**
   * The hash ID of the integration, which paths take.
   * @example NLVaDzgp6W2qJljaQlJOoYdmZ3
   */
  hash_id?: string | null;
  /**
   * The name of the integration.
   * @example GitHub Integration
   */
  name?: string | null;
  /**
   * The service that the integration connects to.
   * @example GIT_HUB
   */
  type?: IntegrationType | null;
  /**
   * How the integration signs in to the service.
   * @example TOKEN
   */
  auth_type?: IntegrationAuthType | null;
  /**
   * The URL of the host, for custom integrations.
   * @example https://git.example.com
   */
  host_url?: string | null;
  /**
   * The URL that receives notifications.
   * @example https://api.github.com/repos/username/repository/hooks
   */
  webhook_address?: string | null;
  /**
   * The URL of the ATOP service.
   * @example https://atop.example.com
   */
  atop_url?: string | null;
  /**
   * The application ID, for integrations of type `AZURE_CLOUD`.
   * @example 00000000-0000-0000-0000-000000000000
   */
  app_id?: string | null;
  /**
   * The ID of the Google Cloud project.
   * @example my-google-project
   */
  google_project?: string | null;
  /**
   * The audience against which the JSON Web Token is checked.
   * @example my-audience
   */
  audience?: string | null;
};

/** A project. One without a repository still has repository URLs and a default branch. */
export type ProjectView = ShortProjectView & {
  /**
   * When the project was created.
   *
   * Format: date-time
   * @example 2016-02-29T11:23:04Z
   */
  create_date: string;
  /**
   * The repository at GitHub, GitLab or Bitbucket. `null` when Buddy or your own Git server hosts it.
   * @example my-organization/company-website
   */
  external_project_id?: string | null;
  /**
   * The number that GitLab gave the project.
   *
   * Format: int32
   * @example 1234
   */
  git_lab_project_id?: number | null;
  /**
   * The SSH or HTTPS URL of the repository on your own Git server.
   * @example https://git.example.com/company-website.git
   */
  custom_repo_url?: string | null;
  /**
   * The username for the repository on your own Git server.
   * @example my-user
   */
  custom_repo_user?: string | null;
  /**
   * The password for the repository on your own Git server.
   *
   * Format: password
   * @example <your password>
   */
  custom_repo_pass?: string | null;
  /**
   * The ID of the variable that holds the SSH key for the repository. Without it, the key of the workspace is used.
   *
   * Format: int32
   * @example 124
   */
  custom_repo_ssh_key_id?: number | null;
  /** The person who created the project. */
  created_by: MemberView;
  /**
   * The HTTPS URL to clone the repository from.
   * @example https://app.buddy.works/buddy/company-website
   */
  http_repository: string;
  /**
   * The SSH URL to clone the repository from.
   * @example buddy@app.buddy.works:buddy/company-website
   */
  ssh_repository: string;
  /**
   * The default branch.
   * @example master
   */
  default_branch: string;
  /**
   * The integration that the repository comes through.
   * @example {
   *   "hash_id": "NLVaDzgp6W2qJljaQlJOoYdmZ3",
   *   "name": "GitHub Integration",
   *   "type": "GIT_HUB"
   * }
   */
  integration?: IntegrationIdView | null;
  /**
   * Whether runs fetch Git submodules.
   * @example true
   */
  fetch_submodules?: boolean | null;
  /**
   * The name of the SSH key that fetches Git submodules.
   * @example id_workspace
   */
  fetch_submodules_env_key?: string | null;
  /**
   * Whether pull requests are on. Not for repositories on your own Git server.
   * @example true
   */
  allow_pull_requests?: boolean | null;
  /**
   * Whether the default branch follows the one at the provider.
   * @example true
   */
  update_default_branch_from_external?: boolean | null;
  /**
   * Whether the project has no repository.
   * @example false
   */
  without_repository?: boolean | null;
};

/** What to change of a project. Where its code comes from can't be changed. */
export type UpdateProjectRequest = {
  /**
   * The handle of the project. A new one changes the paths of the project.
   * @example company-website
   */
  name?: string;
  /**
   * The name that people see.
   * @example Company Website
   */
  display_name?: string;
  /** Closes the project, or opens it again. */
  status?: ProjectStatus;
  /** Who can see the project. */
  access?: ProjectAccess;
  /**
   * Whether submodules are fetched too.
   * @example true
   */
  fetch_submodules?: boolean;
  /**
   * The name of the SSH key that fetches submodules, with `fetch_submodules`.
   * @example id_workspace
   */
  fetch_submodules_env_key?: string;
  /**
   * Whether pull requests are allowed.
   * @example true
   */
  allow_pull_requests?: boolean;
  /**
   * Whether the default branch follows that of the integrated repository.
   * @example true
   */
  update_default_branch_from_external?: boolean;
};

/**
 * What a list of project members can be sorted by.
 * @example name
 */
export type ProjectMemberSortKey = "name" | "id" | (string & {});

/**
 * Whether Buddy made a permission set (and for whom), or somebody in the workspace (`CUSTOM`).
 * @example CUSTOM
 */
export type PermissionSetType = "CUSTOM" | "DEVELOPER" | "READ_ONLY" | "PROJECT_MANAGER" | (string & {});

/**
 * What a user, a group, a pipeline or a sandbox can do with an object. Buddy has one list of levels for all kinds of objects, and each kind
 * uses only some of them. The order is no ranking.
 *
 * For integrations, three levels make sense: `MANAGE` (use and edit), `USE_ONLY` (use, not edit) and `DENIED` (the
 * integration is hidden; administrators can only delete it).
 * @example USE_ONLY
 */
export type AccessLevel =
  | "DENIED"
  | "READ_ONLY"
  | "USE_ONLY"
  | "BLIND"
  | "RUN_ONLY"
  | "READ_WRITE"
  | "MANAGE"
  | "DEFAULT"
  | "ALLOWED"
  | "STAGE"
  | "COMMIT"
  | (string & {});

/** A permission set: what a person or a group can do in a project. */
export type PermissionSetView = {
  /**
   * The API URL of the permission set.
   * @example https://api.buddy.works/workspaces/my-company/permissions/4
   */
  readonly url: string;
  /**
   * The URL of the permission set in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/permissions/edit/4
   */
  readonly html_url: string;
  /**
   * The ID of the permission set.
   *
   * Format: int32
   * @example 4
   */
  id: number;
  /**
   * The name of the permission set.
   * @example Artist
   */
  name: string;
  /** Whether Buddy made the permission set, or somebody in the workspace. */
  type: PermissionSetType;
  /**
   * The description. New permission sets have a `note` instead.
   * @example Looks at the source only
   */
  description?: string | null;
  /**
   * A note for people.
   * @example Looks at the source only
   */
  note?: string | null;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string | null;
  /** What people can do with the repository. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`, `MANAGE`. */
  repository_access_level: AccessLevel;
  /** What people can do with pipelines. Known levels: `DENIED`, `READ_ONLY`, `RUN_ONLY`, `READ_WRITE`. */
  pipeline_access_level: AccessLevel;
  /**
   * What people can do with sandboxes. Known levels: `DENIED`, `READ_ONLY`, `RUN_ONLY`, `READ_WRITE`.
   * @example DENIED
   */
  sandbox_access_level?: AccessLevel | null;
  /**
   * What people can do with the team of the project. Known levels: `READ_ONLY`, `MANAGE`.
   * @example READ_ONLY
   */
  project_team_access_level?: AccessLevel | null;
  /**
   * What people can do with environments. Known levels: `DENIED`, `USE_ONLY`, `MANAGE`.
   * @example DENIED
   */
  environment_access_level?: AccessLevel | null;
  /**
   * What people can do with artifacts, formerly packages. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`,
   * `MANAGE`.
   * @example READ_ONLY
   */
  package_access_level?: AccessLevel | null;
  /**
   * What people can do with distributions and routes. Known levels: `DENIED`, `READ_ONLY`, `MANAGE`.
   * @example DENIED
   */
  routing_access_level?: AccessLevel | null;
  /**
   * What people can do with targets. Known levels: `DENIED`, `READ_ONLY`, `USE_ONLY`, `MANAGE`.
   * @example DENIED
   */
  target_access_level?: AccessLevel | null;
};

/** A member of a project. */
export type ProjectMemberView = {
  /**
   * The API URL of the member.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/members/216
   */
  readonly url: string;
  /**
   * The URL of the member in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/profile/216
   */
  readonly html_url: string;
  /**
   * The ID of the user.
   *
   * Format: int32
   * @example 216
   */
  id: number;
  /**
   * The name of the person.
   * @example Jane Doe
   */
  name: string;
  /**
   * The URL of the picture of the person.
   * @example https://app.buddy.works/avatars/216.png
   */
  avatar_url: string;
  /**
   * The email address.
   * @example jane.doe@example.com
   */
  email?: string | null;
  /**
   * Whether the person is an administrator of the workspace.
   * @example false
   */
  admin?: boolean | null;
  /**
   * Whether the person owns the workspace.
   * @example false
   */
  workspace_owner?: boolean | null;
  /**
   * What the person can do in the project. Known lists lack it.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/permissions/4",
   *   "html_url": "https://app.buddy.works/my-company/-/permissions/edit/4",
   *   "id": 4,
   *   "name": "Artist",
   *   "type": "CUSTOM",
   *   "description": "Looks at the source only",
   *   "note": "Looks at the source only",
   *   "repository_access_level": "READ_ONLY",
   *   "pipeline_access_level": "DENIED",
   *   "sandbox_access_level": "DENIED",
   *   "project_team_access_level": "READ_ONLY",
   *   "environment_access_level": "DENIED",
   *   "package_access_level": "READ_ONLY",
   *   "routing_access_level": "DENIED",
   *   "target_access_level": "DENIED"
   * }
   */
  permission_set?: PermissionSetView | null;
};

/** The members of a project. */
export type ProjectMembersView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/members
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/team
   */
  readonly html_url: string;
  /** The members. Items of known samples have no `permission_set`. */
  members: ProjectMemberView[];
};

/** The ID of a permission set. */
export type PermissionSetIdRequest = {
  /**
   * The ID of the permission set.
   *
   * Format: int32
   * @example 4
   */
  id: number;
};

/** What a member can do in a project. */
export type UpdateProjectMemberRequest = {
  /** The permission set. */
  permission_set: PermissionSetIdRequest;
};

/** A new member of a project. */
export type AddProjectMemberRequest = UpdateProjectMemberRequest & {
  /**
   * The ID of the user.
   *
   * Format: int32
   * @example 216
   */
  id: number;
};

/** A group in a project. */
export type ProjectGroupView = {
  /**
   * The API URL of the group.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/groups/123
   */
  readonly url: string;
  /**
   * The URL of the group in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/team
   */
  readonly html_url: string;
  /**
   * The ID of the group.
   *
   * Format: int32
   * @example 123
   */
  id: number;
  /**
   * The name of the group.
   * @example developers
   */
  name: string;
  /**
   * What the group can do in the project.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/permissions/4",
   *   "html_url": "https://app.buddy.works/my-company/-/permissions/edit/4",
   *   "id": 4,
   *   "name": "Artist",
   *   "type": "CUSTOM",
   *   "description": "Looks at the source only",
   *   "note": "Looks at the source only",
   *   "repository_access_level": "READ_ONLY",
   *   "pipeline_access_level": "DENIED",
   *   "sandbox_access_level": "DENIED",
   *   "project_team_access_level": "READ_ONLY",
   *   "environment_access_level": "DENIED",
   *   "package_access_level": "READ_ONLY",
   *   "routing_access_level": "DENIED",
   *   "target_access_level": "DENIED"
   * }
   */
  permission_set?: PermissionSetView | null;
};

/** The groups of a project. */
export type ProjectGroupsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/groups
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/team
   */
  readonly html_url: string;
  /** The groups. */
  groups: ProjectGroupView[];
};

/** What a group can do in a project. */
export type UpdateProjectGroupRequest = {
  /** The permission set. */
  permission_set: PermissionSetIdRequest;
};

/** A new group of a project. */
export type AddProjectGroupRequest = UpdateProjectGroupRequest & {
  /**
   * The ID of the group.
   *
   * Format: int32
   * @example 123
   */
  id: number;
};

/**
 * What pipelines are sorted by.
 * @example name
 */
export type PipelineSortKey = "name" | "id" | (string & {});

/**
 * Where a pipeline is defined: in Buddy (`LOCAL`), or in a YAML file of another project (`REMOTE`).
 * @example LOCAL
 */
export type PipelineDefinitionSource = "LOCAL" | "REMOTE";

/**
 * How Buddy finds the YAML definition of a pipeline in Git.
 * @example NONE
 */
export type GitConfigRef = "NONE" | "DYNAMIC" | "FIXED";

/**
 * The kind of event that starts a pipeline. Open: in 2026 Buddy renamed three values and added eight.
 * @example PUSH
 */
export type PipelineEventType =
  | "PUSH"
  | "CREATE_REF"
  | "DELETE_REF"
  | "PULL_REQUEST"
  | "SCHEDULE"
  | "PUBLISH_ARTIFACT_VERSION"
  | "DELETE_ARTIFACT_VERSION"
  | "WEBHOOK"
  | "EMAIL"
  | "CREATE_ARTIFACT_VERSION"
  | "ENVIRONMENT_CREATE"
  | "ENVIRONMENT_DELETE"
  | "SANDBOX_CREATED"
  | "SANDBOX_DELETED"
  | "SANDBOX_TIMED_OUT"
  | "SENTRY"
  | "CLICKUP"
  | "UT_SESSION_ENDED"
  | (string & {});

/**
 * What happened to a pull request. These are the values of repositories at Buddy; other providers have their own names
 * in lower case.
 * @example OPENED
 */
export type PullRequestEvent =
  | "OPENED"
  | "REOPENED"
  | "SYNCHRONIZED"
  | "CLOSED"
  | "MERGED"
  | "READY_FOR_REVIEW"
  | (string & {});

/**
 * Where an artifact of an event belongs.
 * @example WORKSPACE
 */
export type EventArtifactScope = "WORKSPACE" | "PROJECT" | "ENVIRONMENT" | "ANY" | (string & {});

/** An artifact whose events start the pipeline. */
export type EventArtifactView = {
  /**
   * The human-readable ID of the artifact.
   * @example my-artifact
   */
  identifier?: string | null;
  /**
   * Where the artifact belongs.
   * @example PROJECT
   */
  scope?: EventArtifactScope | null;
};

/**
 * Where an environment of an event belongs.
 * @example PROJECT
 */
export type EventEnvironmentScope = "PROJECT" | "WORKSPACE" | "ANY" | (string & {});

/** The environments whose events start the pipeline. */
export type EventEnvironmentView = {
  /**
   * The human-readable ID of the environment.
   * @example stage_env
   */
  identifier?: string | null;
  /**
   * The tags of the environments.
   * @example [
   *   "staging"
   * ]
   */
  tags?: string[] | null;
  /**
   * Where the environments belong.
   * @example WORKSPACE
   */
  scope?: EventEnvironmentScope | null;
};

/** A custom field of ClickUp. */
export type EventCustomFieldView = {
  /**
   * The name of the field.
   * @example Team
   */
  name?: string | null;
  /**
   * The values that match.
   * @example [
   *   "Web"
   * ]
   */
  values?: string[] | null;
};

/** An event that starts a pipeline. Which properties it has depends on `type`. */
export type PipelineEventView = {
  /**
   * The kind of event.
   * @example PUSH
   */
  type?: PipelineEventType | null;
  /**
   * The Git refs, for events of pushes and refs.
   * @example [
   *   "refs/heads/main"
   * ]
   */
  refs?: string[] | null;
  /** What happened to the pull request, for type `PULL_REQUEST`. */
  events?: PullRequestEvent[] | null;
  /**
   * The target branches of pull requests; for `UT_SESSION_ENDED`, the branches of the session.
   * @example [
   *   "main"
   * ]
   */
  branches?: string[] | null;
  /** The artifacts, for events of artifact versions. */
  artifacts?: EventArtifactView[] | null;
  /** The environments, for events of environments. */
  environments?: EventEnvironmentView[] | null;
  /**
   * When the schedule starts, for type `SCHEDULE`.
   *
   * Format: date-time
   * @example 2026-11-18T12:38:16Z
   */
  start_date?: string | null;
  /**
   * The minutes between scheduled runs, for type `SCHEDULE`.
   *
   * Format: int64. Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.
   * @example 60
   */
  delay?: number | null;
  /**
   * The cron expression, for type `SCHEDULE`.
   * @example 0 6 * * 1
   */
  cron?: string | null;
  /**
   * The time zone of the schedule.
   * @example Europe/Warsaw
   */
  timezone?: string | null;
  /**
   * Whether the webhook wants a one-time password, for type `WEBHOOK`.
   * @example false
   */
  totp?: boolean | null;
  /**
   * The prefix of the subject, for type `EMAIL`.
   * @example deploy
   */
  prefix?: string | null;
  /**
   * The allowed senders, for type `EMAIL`.
   * @example [
   *   "john@example.com"
   * ]
   */
  whitelist?: string[] | null;
  /** The targets, for events of sandboxes. Their properties are not described here. */
  targets?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /**
   * The human-readable ID of the integration, for type `SENTRY`.
   * @example my-sentry
   */
  integration?: string | null;
  /**
   * The Sentry projects. An empty array matches all.
   * @example [
   *   "company-website"
   * ]
   */
  projects?: string[] | null;
  /**
   * The Sentry levels. An empty array matches all.
   * @example [
   *   "error"
   * ]
   */
  levels?: string[] | null;
  /**
   * The Sentry substatuses. An empty array matches all.
   * @example [
   *   "new"
   * ]
   */
  substatuses?: string[] | null;
  /**
   * The number of Sentry events from which the pipeline starts.
   *
   * Format: int32
   * @example 10
   */
  count?: number | null;
  /**
   * The number of affected users from which the pipeline starts, for type `SENTRY`.
   *
   * Format: int32
   * @example 5
   */
  user_count?: number | null;
  /**
   * The minutes to wait after a run, for type `SENTRY`.
   *
   * Format: int32
   * @example 30
   */
  snooze_minutes?: number | null;
  /**
   * The ClickUp folders. An empty array matches all.
   * @example [
   *   "Website"
   * ]
   */
  folders?: string[] | null;
  /**
   * The ClickUp lists. An empty array matches all.
   * @example [
   *   "Sprint"
   * ]
   */
  lists?: string[] | null;
  /**
   * The ClickUp priorities. An empty array matches all.
   * @example [
   *   "high"
   * ]
   */
  priorities?: string[] | null;
  /**
   * The ClickUp tags. An empty array matches all.
   * @example [
   *   "release"
   * ]
   */
  tags?: string[] | null;
  /**
   * The email addresses of ClickUp assignees. An empty array matches all.
   * @example [
   *   "john@example.com"
   * ]
   */
  assignees?: string[] | null;
  /**
   * The email addresses of ClickUp creators. An empty array matches all.
   * @example [
   *   "john@example.com"
   * ]
   */
  creators?: string[] | null;
  /** The ClickUp fields. All of them must match. */
  custom_fields?: EventCustomFieldView[] | null;
  /**
   * Whether ClickUp subtasks count.
   * @example true
   */
  include_subtasks?: boolean | null;
  /**
   * The unit test suites, for type `UT_SESSION_ENDED`. Wildcards are allowed.
   * @example [
   *   "*"
   * ]
   */
  suites?: string[] | null;
  /**
   * The statuses, for types `SENTRY` and `UT_SESSION_ENDED`.
   * @example [
   *   "FAILED"
   * ]
   */
  statuses?: string[] | null;
};

/**
 * The place of a run in the queue.
 * @example LOW
 */
export type PipelinePriority = "LOW" | "NORMAL" | "HIGH";

/**
 * The status of a run or of one of its actions.
 *
 * `SUCCESSFUL`, `FAILED`, `TERMINATED`, `NOT_EXECUTED` and `SKIPPED` are final. The four `WAITING_` values last until
 * somebody acts, see `updateExecution`. `INITIAL` means that the pipeline never ran.
 * @example INPROGRESS
 */
export type ExecutionStatus =
  | "INPROGRESS"
  | "ENQUEUED"
  | "TERMINATED"
  | "SUCCESSFUL"
  | "FAILED"
  | "INITIAL"
  | "NOT_EXECUTED"
  | "SKIPPED"
  | "TERMINATING"
  | "WAITING_FOR_APPLY"
  | "WAITING_FOR_VARIABLES"
  | "WAITING_FOR_SETTABLE_VARIABLES"
  | "WAITING_FOR_VT_SESSION"
  | (string & {});

/**
 * Which older runs of a pipeline a new run replaces.
 * @example NEVER
 */
export type OlderRunsPolicy =
  | "NEVER"
  | "ALWAYS"
  | "SAME_REF"
  | "SAME_ENVIRONMENT"
  | "SAME_ARTIFACT"
  | (string & {});

/** A parameter of a pipeline definition. */
export type PipelinePropertyView = {
  /**
   * The name of the parameter.
   * @example region
   */
  key?: string | null;
  /**
   * The value of the parameter.
   * @example eu
   */
  value?: string | null;
};

/** Where the YAML definition of a pipeline is kept. */
export type YamlDefinitionView = {
  /**
   * The path of the YAML file.
   * @example buddy.yml
   */
  path?: string | null;
  /**
   * The branch or tag that holds the file.
   * @example main
   */
  branch?: string | null;
  /**
   * The handle of the project that holds the file.
   * @example company-website
   */
  project?: string | null;
};

/**
 * What Git changes are counted from.
 * @example LATEST_RUN
 */
export type GitChangesetBase = "LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST";

/**
 * How Buddy finds out which files changed.
 * @example DATE_MODIFIED
 */
export type FilesystemChangesetBase = "DATE_MODIFIED" | "CONTENTS";

/**
 * The CPU architecture of the machine that runs a pipeline.
 * @example X64
 */
export type PipelineCpu = "X64" | "ARM" | "X86" | (string & {});

/**
 * A pipeline, as the list returns it. Older installations also have `no_skip_to_most_recent` and
 * `terminate_stale_runs`, which became `skip_queued_runs` and `cancel_inprogress_runs` in 2026.
 */
export type ShortPipelineView = {
  /**
   * The API URL of the pipeline.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2
   */
  readonly url: string;
  /**
   * The URL of the pipeline in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines/pipeline/2
   */
  readonly html_url: string;
  /**
   * The ID of the pipeline, which paths take as `pipeline_id`.
   *
   * Format: int32
   * @example 2
   */
  id: number;
  /**
   * The human-readable ID of the pipeline.
   * @example release
   */
  identifier?: string | null;
  /**
   * The name of the pipeline.
   * @example dev
   */
  name: string;
  /**
   * Where the pipeline is defined.
   * @example LOCAL
   */
  definition_source?: PipelineDefinitionSource | null;
  /**
   * How Buddy finds the YAML definition in Git.
   * @example NONE
   */
  git_config_ref?: GitConfigRef | null;
  /**
   * The branches and tags that the pipeline works on. Without `refs` and `events` it has no code.
   * @example [
   *   "refs/heads/main"
   * ]
   */
  refs?: string[] | null;
  /** The events that start the pipeline. */
  events?: PipelineEventView[] | null;
  /**
   * Names of variables. The pipeline runs once for each combination of their values.
   * @example [
   *   "REGION"
   * ]
   */
  loop?: string[] | null;
  /**
   * The place of its runs in the queue.
   * @example NORMAL
   */
  priority?: PipelinePriority | null;
  /**
   * Whether the pipeline is disabled.
   * @example false
   */
  disabled?: boolean | null;
  /**
   * Why the pipeline is disabled.
   * @example Paused during the migration
   */
  disabled_reason?: string | null;
  /** The status of the last run. */
  last_execution_status: ExecutionStatus;
  /**
   * The commit of the last run. `null` if there was none.
   * @example 506502c7b1f55d1d50be45e45bc2a1f2b1e9f0a3
   */
  last_execution_revision?: string | null;
  /**
   * The URL of the site that the pipeline deploys to.
   * @example https://www.example.com
   */
  target_site_url?: string | null;
  /**
   * The template for the titles of runs and commit statuses.
   * @example $BUDDY_EXECUTION_REVISION_SUBJECT
   */
  execution_message_template?: string | null;
  /**
   * When the pipeline was created.
   *
   * Format: date-time
   * @example 2026-04-22T10:00:00Z
   */
  create_date?: string | null;
  /**
   * Whether every run uploads all files, not only changed ones.
   * @example false
   */
  always_from_scratch?: boolean | null;
  /**
   * Whether the status of the project ignores failures of this pipeline.
   * @example false
   */
  ignore_fail_on_project_status?: boolean | null;
  /**
   * Which queued runs a new run removes.
   * @example NEVER
   */
  skip_queued_runs?: OlderRunsPolicy | null;
  /**
   * Which runs in progress a new run stops.
   * @example NEVER
   */
  cancel_inprogress_runs?: OlderRunsPolicy | null;
  /**
   * Whether the cache is cleared before each run.
   * @example false
   */
  auto_clear_cache?: boolean | null;
  /**
   * Whether the pipeline is paused.
   * @example false
   */
  paused?: boolean | null;
  /**
   * The number of failures in a row after which a scheduled pipeline is paused.
   *
   * Format: int32
   * @example 5
   */
  pause_on_repeated_failures?: number | null;
  /**
   * Whether runs fetch all refs of the repository.
   * @example true
   */
  fetch_all_refs?: boolean | null;
  /**
   * Whether runs fetch LFS files of an external repository.
   * @example false
   */
  fetch_lfs?: boolean | null;
  /**
   * Whether warnings during the preparation of the environment fail the run.
   * @example true
   */
  fail_on_prepare_env_warning?: boolean | null;
  /**
   * Whether several runs can happen at the same time.
   * @example false
   */
  concurrent_pipeline_runs?: boolean | null;
  /**
   * The depth of a shallow clone.
   *
   * Format: int32
   * @example 1
   */
  clone_depth?: number | null;
  /**
   * Whether runs create no commit status in the repository.
   * @example false
   */
  do_not_create_commit_status?: boolean | null;
  /**
   * Whether the definition seems to be gone from the Git ref. Events don't start the pipeline then.
   * @example false
   */
  stale?: boolean | null;
  /**
   * Whether the pipeline waits for the first push to the repository.
   * @example false
   */
  waiting_for_push?: boolean | null;
  /**
   * The size of the machine that runs the pipeline.
   * @example DEFAULT
   */
  resources?: MachineSize | null;
  /**
   * The path of the YAML file that defines the pipeline, for the source `REMOTE`.
   * @example release.yml
   */
  remote_path?: string | null;
  /**
   * The Git ref of that file.
   * @example main
   */
  remote_ref?: string | null;
  /**
   * The handle of the project that holds that file.
   * @example my-pipelines
   */
  remote_project_name?: string | null;
  /** The parameters that the definition gets. */
  remote_parameters?: PipelinePropertyView[] | null;
  /**
   * Where the YAML definition is in Git.
   * @example {
   *   "path": "buddy.yml",
   *   "branch": "main",
   *   "project": "company-website"
   * }
   */
  git_config?: YamlDefinitionView | null;
  /**
   * The labels of the pipeline. Buddy Enterprise only.
   * @example [
   *   "release"
   * ]
   */
  tags?: string[] | null;
  /**
   * What Git changes are counted from.
   * @example LATEST_RUN
   */
  git_changeset_base?: GitChangesetBase | null;
  /**
   * How Buddy finds out which files changed.
   * @example CONTENTS
   */
  filesystem_changeset_base?: FilesystemChangesetBase | null;
  /**
   * The CPU architecture of the machine that runs the pipeline.
   * @example X64
   */
  cpu?: PipelineCpu | null;
  /**
   * Whether a run that somebody starts by hand needs a comment.
   * @example false
   */
  description_required?: boolean | null;
  /**
   * The folder of the pipeline in the list.
   * @example Releases
   */
  folder?: string | null;
  /**
   * What people should know about the pipeline.
   * @example Deploys the website
   */
  note?: string | null;
  /**
   * A note for AI agents, as YAML text.
   * @example Don't run on Fridays
   */
  agent_note?: string | null;
};

/** One page of the pipelines of a project. */
export type PipelinesView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines
   */
  readonly html_url: string;
  /** The pipelines. */
  pipelines: ShortPipelineView[];
};

/**
 * The kind of condition under which a pipeline or an action runs.
 * @example ON_CHANGE
 */
export type TriggerConditionType =
  | "ALWAYS"
  | "ON_CHANGE"
  | "ON_CHANGE_AT_PATH"
  | "VAR_IS"
  | "VAR_IS_NOT"
  | "VAR_CONTAINS"
  | "VAR_NOT_CONTAINS"
  | "DATETIME"
  | "SUCCESS_PIPELINE"
  | "DAY"
  | "HOUR"
  | "OR"
  | "VAR_LESS_THAN"
  | "VAR_LESS_THAN_OR_EQUAL"
  | "VAR_GREATER_THAN"
  | "VAR_GREATER_THAN_OR_EQUAL"
  | "ACTION_STATUS_IS"
  | "ACTION_STATUS_IS_NOT"
  | "TRIGGERING_USER_IS"
  | "TRIGGERING_USER_IS_NOT"
  | "TRIGGERING_USER_IS_IN_GROUP"
  | "TRIGGERING_USER_IS_NOT_IN_GROUP"
  | (string & {});

/**
 * The status of an action in a condition.
 * @example SUCCESSFUL
 */
export type TriggerStatus = "SUCCESSFUL" | "FAILED" | "SKIPPED" | "SUPPRESSED" | (string & {});

/**
 * A condition under which a pipeline or an action runs. All conditions of a list must be met. Which properties a condition has
 * depends on `trigger_condition`.
 */
export type TriggerConditionView = {
  /**
   * The kind of condition.
   * @example ON_CHANGE
   */
  trigger_condition?: TriggerConditionType | null;
  /**
   * The paths whose changes count.
   * @example [
   *   "/src"
   * ]
   */
  trigger_condition_paths?: string[] | null;
  /**
   * The name of the variable that is compared.
   * @example REGION
   */
  trigger_variable_key?: string | null;
  /**
   * The value that it is compared with.
   * @example eu
   */
  trigger_variable_value?: string | null;
  /**
   * The hours at which the pipeline runs.
   * @example [
   *   6
   * ]
   */
  trigger_hours?: number[] | null;
  /**
   * The days on which the pipeline runs.
   * @example [
   *   1
   * ]
   */
  trigger_days?: number[] | null;
  /**
   * The time zone of hours and days.
   * @example Europe/Warsaw
   */
  timezone?: string | null;
  /**
   * The handle of the project of the other pipeline.
   * @example company-website
   */
  trigger_project_name?: string | null;
  /**
   * The name of the pipeline that must have succeeded.
   * @example tests
   */
  trigger_pipeline_name?: string | null;
  /**
   * The user who must have started the run.
   * @example john@example.com
   */
  trigger_user?: string | null;
  /**
   * The group of the user who must have started the run.
   * @example developers
   */
  trigger_group?: string | null;
  /**
   * The name of the action whose status counts.
   * @example Build
   */
  trigger_action_name?: string | null;
  /**
   * The status that the action must have, or must not have.
   * @example SUCCESSFUL
   */
  trigger_status?: TriggerStatus | null;
  /** The conditions of which one must be met, with the condition `OR`. */
  trigger_operands?: TriggerConditionView[] | null;
};

/**
 * What the cache of a pipeline belongs to.
 * @example WORKSPACE
 */
export type PipelineCacheScope = "PIPELINE" | "PROJECT" | "WORKSPACE" | (string & {});

/** The access level of one user. */
export type UserPermissionView = {
  /**
   * The ID of the user.
   *
   * Format: int32
   * @example 1
   */
  id?: number | null;
  /**
   * What the user can do.
   * @example USE_ONLY
   */
  access_level?: AccessLevel | null;
};

/** The access level of one group. */
export type GroupPermissionView = {
  /**
   * The ID of the group.
   *
   * Format: int32
   * @example 2
   */
  id?: number | null;
  /**
   * What the people in the group can do.
   * @example USE_ONLY
   */
  access_level?: AccessLevel | null;
};

/** Who can use an object. */
export type PermissionsView = {
  /**
   * The level of everybody in the workspace for whom there is no other rule.
   * @example DENIED
   */
  others?: AccessLevel | null;
  /** The levels of single users. */
  users?: UserPermissionView[] | null;
  /** The levels of groups. */
  groups?: GroupPermissionView[] | null;
};

/**
 * The kind of a variable: a plain value, a file, or a key. Open: Buddy added `P12` in 2026.
 * @example VAR
 */
export type VariableType =
  | "VAR"
  | "FILE"
  | "SSH_KEY"
  | "IOS_KEYCHAIN"
  | "IOS_PROVISION_PROFILES"
  | "SSH_PUBLIC_KEY"
  | "GPG_KEY"
  | "P12"
  | (string & {});

/**
 * Whether a run can use a file only as a parameter (`NONE`), or also finds it in the container (`CONTAINER`).
 * @example NONE
 */
export type VariableFilePlace = "NONE" | "CONTAINER";

/** The access level of one pipeline. Known levels: `DENIED`, `USE_ONLY`. */
export type AllowedPipelineView = {
  /**
   * The handle of the project of the pipeline.
   * @example company-website
   */
  project: string;
  /**
   * The human-readable ID of the pipeline, not its number.
   * @example release
   */
  pipeline: string;
  /**
   * What the pipeline can do.
   * @example USE_ONLY
   */
  access_level?: AccessLevel | null;
  /**
   * An action, if the rule is for one action and not for the whole pipeline. Only rules of variables have it.
   * @example build
   */
  action?: string | null;
};

/** The access level of one sandbox. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`. */
export type AllowedSandboxView = {
  /**
   * The handle of the project of the sandbox.
   * @example company-website
   */
  project: string;
  /**
   * The human-readable ID of the sandbox.
   * @example my-sandbox
   */
  sandbox: string;
  /**
   * What the sandbox can do.
   * @example READ_ONLY
   */
  access_level?: AccessLevel | null;
};

/** A variable, sent with the object that it belongs to. */
export type AddVariableInObjectRequest = {
  /**
   * The name of the variable.
   * @example API_TOKEN
   */
  key: string;
  /**
   * The value; for files and keys, their content.
   *
   * Format: password
   * @example <your value>
   */
  value?: string;
  /** The kind of the variable. `VAR` by default, though Buddy's document marks it as required. */
  type: VariableType;
  /**
   * Whether runs can change the value.
   * @example false
   */
  settable?: boolean;
  /**
   * Whether a run that changes the value changes it for itself only. It needs `settable`.
   * @example false
   */
  run_only_settable?: boolean;
  /**
   * Whether the value is hidden.
   * @example true
   */
  encrypted?: boolean;
  /**
   * Where a file is put in the container.
   * @example ~/.ssh/id_rsa
   */
  init_path?: string;
  /**
   * The values to choose from, separated by commas.
   * @example staging,production
   */
  defaults?: string;
  /**
   * The path of the file.
   * @example ~/.ssh/id_rsa
   */
  file_path?: string;
  /**
   * The permissions of the file.
   * @example 600
   */
  file_chmod?: string;
  /** Where the file is. */
  file_place?: VariableFilePlace;
  /**
   * The password of a certificate.
   *
   * Format: password
   * @example <your password>
   */
  password?: string;
  /**
   * The passphrase of a key.
   *
   * Format: password
   * @example <your passphrase>
   */
  passphrase?: string;
  /**
   * The identifier of a GPG key.
   * @example 3AA5C34371567BD2
   */
  key_identifier?: string;
  /**
   * Whether the variable is disabled.
   * @example false
   */
  disabled?: boolean;
  /**
   * What the variable is for.
   * @example The token of the API
   * @deprecated Use `note`.
   */
  description?: string;
  /** What pipelines without a rule can do. Known levels: `DENIED`, `USE_ONLY`. */
  pipelines_access_level?: AccessLevel;
  /** What sandboxes without a rule can do. Known levels: `DENIED`, `USE_ONLY`. */
  sandboxes_access_level?: AccessLevel;
  /** The rules for single pipelines. */
  allowed_pipelines?: AllowedPipelineView[];
  /** The rules for single sandboxes. */
  allowed_sandboxes?: AllowedSandboxView[];
  /**
   * A note for people.
   * @example Rotated each month
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
};

/** What to change of a pipeline, or `clear_cache` alone. */
export type UpdatePipelineRequest = {
  /**
   * The name of the pipeline.
   * @example Tests
   */
  name?: string;
  /**
   * The human-readable ID of the pipeline.
   * @example test
   */
  identifier?: string;
  /**
   * The branches, tags and pull requests that the pipeline runs for; `*` matches any part of a name.
   * @example [
   *   "refs/heads/main"
   * ]
   */
  refs?: string[];
  /** What starts the pipeline. */
  events?: PipelineEventView[];
  /** What has to be true for the pipeline to start, all of it. A condition `OR` holds others. */
  trigger_conditions?: TriggerConditionView[];
  /**
   * Whether every run deploys everything, not only what changed.
   * @example true
   */
  always_from_scratch?: boolean;
  /**
   * Whether the cache is cleared before each run.
   * @example false
   */
  auto_clear_cache?: boolean;
  /**
   * Whether the provider of the repository gets no commit status.
   * @example false
   */
  do_not_create_commit_status?: boolean;
  /**
   * Whether a failed run leaves the status of the project alone.
   * @example false
   */
  ignore_fail_on_project_status?: boolean;
  /**
   * Whether several runs can go on at once.
   * @example false
   */
  concurrent_pipeline_runs?: boolean;
  /**
   * Whether a run needs a comment.
   * @example false
   */
  description_required?: boolean;
  /**
   * Whether a warning while the environment is prepared fails the run.
   * @example false
   */
  fail_on_prepare_env_warning?: boolean;
  /**
   * Whether all branches and tags are fetched.
   * @example true
   */
  fetch_all_refs?: boolean;
  /**
   * Whether files of Git LFS are fetched.
   * @example false
   */
  fetch_lfs?: boolean;
  /**
   * How many commits are fetched.
   *
   * Format: int32
   * @example 1
   */
  clone_depth?: number;
  /**
   * Whether the schedule is paused.
   * @example false
   */
  paused?: boolean;
  /**
   * Whether the pipeline is disabled.
   * @example false
   */
  disabled?: boolean;
  /**
   * Why the pipeline is disabled.
   * @example Waiting for the new server
   */
  disabled_reason?: string;
  /**
   * After how many failed runs in a row a schedule is paused: 1 to 100, by default 100.
   *
   * Format: int32
   * @example 10
   */
  pause_on_repeated_failures?: number;
  /** What happens to queued runs when a newer one starts. */
  skip_queued_runs?: OlderRunsPolicy;
  /** What happens to runs in progress when a newer one starts. */
  cancel_inprogress_runs?: OlderRunsPolicy;
  /** How soon a queued run starts. */
  priority?: PipelinePriority;
  /**
   * The URL of the site that the pipeline deploys.
   * @example https://example.com
   */
  target_site_url?: string;
  /**
   * The text that names a run.
   * @example $BUDDY_RUN_COMMIT_MESSAGE
   */
  execution_message_template?: string;
  /**
   * The folder that shows the pipeline in the Buddy web app.
   * @example CI/CD
   */
  folder?: string;
  /** Who shares the cache. */
  cache_scope?: PipelineCacheScope;
  /** The architecture of the machine. */
  cpu?: PipelineCpu;
  /** The size of the machine. */
  resources?: MachineSize;
  /** Whether the definition is here or in another place. */
  definition_source?: PipelineDefinitionSource;
  /**
   * The path of the remote definition.
   * @example pipelines/build.yml
   */
  remote_path?: string;
  /**
   * The branch or tag of the remote definition.
   * @example main
   */
  remote_ref?: string;
  /**
   * The handle of the project that has the remote definition.
   * @example shared-pipelines
   */
  remote_project_name?: string;
  /** The parameters of the remote definition. */
  remote_parameters?: PipelinePropertyView[];
  /** Whether the definition is in the repository, and at which ref. */
  git_config_ref?: GitConfigRef;
  /** Where the definition is, for a `git_config_ref` of `FIXED`. */
  git_config?: YamlDefinitionView;
  /** What the changes of a run are counted from, in Git. */
  git_changeset_base?: GitChangesetBase;
  /** What the changes of a run are counted by, on the file system. */
  filesystem_changeset_base?: FilesystemChangesetBase;
  /**
   * The values that the pipeline runs for, one run each.
   * @example [
   *   "staging",
   *   "production"
   * ]
   */
  loop?: string[];
  /**
   * The tags of the workers, for Buddy on your own servers.
   * @example [
   *   "fast"
   * ]
   */
  tags?: string[];
  /** What people can do. Known levels: `DEFAULT`, `DENIED`, `READ_ONLY`, `RUN_ONLY`, `READ_WRITE`. */
  permissions?: PermissionsView;
  /** The variables of the pipeline. */
  variables?: AddVariableInObjectRequest[];
  /**
   * Whether variables are only changed in YAML.
   * @example false
   */
  manage_variables_by_yaml?: boolean;
  /**
   * Whether permissions are only changed in YAML.
   * @example false
   */
  manage_permissions_by_yaml?: boolean;
  /**
   * The commit that counts as deployed.
   * @example 59f7d3a2
   */
  last_execution_revision?: string;
  /**
   * True empties the cache of the pipeline. It is sent alone.
   * @example true
   */
  clear_cache?: boolean;
  /**
   * A note for people.
   * @example Runs on each push
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
};

/** A new pipeline. With `source_pipeline_id` it is a copy of another one. */
export type AddPipelineRequest = UpdatePipelineRequest & {
  /**
   * The ID of the pipeline to copy. Only `name` and `identifier` are sent with it.
   *
   * Format: int32
   * @example 42
   */
  source_pipeline_id?: number;
} & {
  /**
   * The name of the pipeline.
   * @example Tests
   */
  name: string;
};

/**
 * The type of an action.
 * @example BUILD
 */
export type ActionType =
  | "TRANSFER"
  | "AMAZON_S3"
  | "WEB_DAV"
  | "SSH_COMMAND"
  | "HTTP"
  | "SLACK"
  | "EMAIL"
  | "SMS"
  | "PUSH"
  | "HEROKU"
  | "BUILD"
  | "PING"
  | "WEB"
  | "TCP"
  | "RUN_NEXT_PIPELINE"
  | "ELASTIC_BEANSTALK"
  | "GCS"
  | "SHOPIFY"
  | "PUSHOVER"
  | "PUSHBULLET"
  | "CODE_DEPLOY"
  | "AZURE"
  | "DOCKERFILE"
  | "GOOGLE_APP_ENGINE"
  | "LAMBDA"
  | "HEROKU_CLI"
  | "RACKSPACE"
  | "CLOUDFLARE"
  | "CLOUD_FRONT"
  | "MONITOR"
  | "SLEEP"
  | "AWS_CLI"
  | "GOOGLE_CDN"
  | "AWS_LAMBDA_DEPLOY"
  | "KUBERNETES_APPLY"
  | "KUBERNETES_SET_IMAGE"
  | "KUBERNETES_RUN_POD"
  | "WAIT_FOR_APPLY"
  | "APPROVE_VT"
  | "NEW_RELIC"
  | "KUBERNETES_RUN_JOB"
  | "ZIP"
  | "ROLLBAR"
  | "SENTRY"
  | "DATADOG"
  | "DO_SPACES"
  | "HONEYBADGER"
  | "SENTRY_ENTERPRISE"
  | "LOGGLY"
  | "KUBERNETES_CLI"
  | "RUN_DOCKER_CONTAINER"
  | "ESLINT"
  | "DOCKER_PUSH"
  | "ANDROID_SIGN"
  | "ANDROID_PLAY"
  | "WAIT_FOR_VARIABLES"
  | "GCLOUD_CLI"
  | "AWS_ECS"
  | "COPY_FILES"
  | "FIREBASE"
  | "TELEGRAM"
  | "REPLACE"
  | "GOOGLE_FUNCTIONS_DEPLOY"
  | "GOOGLE_FUNCTIONS"
  | "BUGSNAG"
  | "SPLIT_TESTS"
  | "RAYGUN"
  | "DATADOG_STATUS_CHECK"
  | "GHOST_INSPECTOR"
  | "AWS_CLOUD_FORMATION"
  | "DIGITAL_OCEAN_CDN"
  | "DISCORD2"
  | "IMAGE_COMPRESSION"
  | "NETLIFY"
  | "GIT_CRYPT_UNLOCK"
  | "GIT_CRYPT_LOCK"
  | "HELM"
  | "DOCKERFILE_LINTER"
  | "DOWNLOAD"
  | "DOWNLOAD_S3"
  | "LIGHTHOUSE"
  | "ANDROID_SIGN_BUNDLE"
  | "ANDROID_PLAY_BUNDLE"
  | "VISUAL_TESTS"
  | "VISUAL_TEST_2"
  | "LINK_VALIDATOR"
  | "AZURE_CLI"
  | "SHOPIFY_THEMEKIT_CLI"
  | "SSL_VERIFY"
  | "AZURE_STORAGE"
  | "DEPLOY_TO_SANDBOX"
  | "SANDBOX_START"
  | "SANDBOX_STOP"
  | "SANDBOX_EXEC"
  | "GIT_HUB_RELEASE"
  | "GCLOUD_RUN_DEPLOY"
  | "SANDBOX_SNAPSHOT"
  | "AWS_CLI_2"
  | "MICROSOFT_TEAMS"
  | "NATIVE_BUILD_WINDOWS"
  | "NATIVE_BUILD_MAC"
  | "DOCTL"
  | "NATIVE_BUILD_MAC_REACT"
  | "NATIVE_BUILD_MAC_CORDOVA"
  | "NATIVE_BUILD_MAC_FASTLANE"
  | "NATIVE_BUILD_MAC_FLUTTER"
  | "GOOGLE_CLOUD_STORAGE"
  | "GOOGLE_FUNCTION_DEPLOY"
  | "GOOGLE_FUNCTION_INVOKE"
  | "GOOGLE_CDN_INVALIDATE"
  | "GOOGLE_CLOUD_CLI"
  | "GOOGLE_CLOUD_RUN_DEPLOY"
  | "GOOGLE_APP_DEPLOY"
  | "ANDROID_PUBLISH_APK"
  | "ANDROID_PUBLISH_APP_BUNDLE"
  | "SANDBOX_CREATE_NEW"
  | "SANDBOX_CREATE_FROM_SANDBOX"
  | "SANDBOX_CREATE_FROM_SNAPSHOT"
  | "SANDBOX_DELETE"
  | "NATIVE_BUILD_MAC_SIGN"
  | "NATIVE_BUILD_MAC_DEPLOY"
  | "NATIVE_BUILD_DOCKER_CLI"
  | "CLEAR_CACHE"
  | "FASTLANE_ANDROID"
  | "NATIVE_BUILD_LINUX"
  | "GIT_HUB_CLI"
  | "INTEGRATION_VARIABLES"
  | "DOCKER_BUILD_MULTI_ARCH"
  | "CODE_PIPELINE"
  | "GIT_LAB_CLI"
  | "AWS_APP_RUNNER_DEPLOY"
  | "AWS_APP_RUNNER_MONITOR"
  | "NATIVE_BUILD_MAC_VM"
  | "AWS_CDK_CLI"
  | "GHOST_INSPECTOR_CLI"
  | "TERRAFORM"
  | "ATOP"
  | "SNYK_CLI"
  | "STACK_HAWK_CLI"
  | "JMETER_CLI"
  | "CUSTOM"
  | "BLACKFIRE_PHP"
  | "BLACKFIRE_PYTHON"
  | "BLACKFIRE_GO"
  | "LINK_CHECKER"
  | "SHOPIFY_CLI"
  | "DOCKER"
  | "SET_VARIABLES"
  | "DOWNLOAD_FROM_SANDBOX"
  | "PIPELINE_SETTINGS"
  | "BACKBLAZE_B2"
  | "NEW_RELIC_CLI"
  | "DOWNLOAD_GCS"
  | "DOWNLOAD_BACKBLAZE_B2"
  | "WP_CLI"
  | "GOOGLE_CHAT"
  | "SANDBOX_APPLICATION_START"
  | "SANDBOX_APPLICATION_STOP"
  | "POWERSHELL"
  | "SANDBOX_MANAGE"
  | "SANDBOX_CREATE"
  | "CONTENTFUL_CLI"
  | "FTP"
  | "FTPS"
  | "SFTP"
  | "GCE"
  | "VULTR"
  | "UPCLOUD"
  | "DIGITAL_OCEAN"
  | "DOWNLOAD_FTP"
  | "DOWNLOAD_FTPS"
  | "DOWNLOAD_SSH"
  | "RSYNC"
  | "PROMOTE_IMAGE"
  | "PUBLISH_ARTIFACT_VERSION"
  | "DOWNLOAD_ARTIFACT_VERSION"
  | "STORYBOOK"
  | (string & {});

/**
 * When an action runs.
 * @example ON_EVERY_EXECUTION
 */
export type ActionTriggerTime =
  | "ON_EVERY_EXECUTION"
  | "ON_SUCCESS"
  | "ON_FAILURE"
  | "ON_BACK_TO_SUCCESS"
  | "ON_WARNING"
  | "ON_WAIT_FOR_APPROVE"
  | "ON_TERMINATE"
  | (string & {});

/**
 * When the action after an action starts.
 * @example WAIT_ON_SUCCESS
 */
export type ActionRunNext = "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | (string & {});

/** An integration, named by its human-readable ID. */
export type IntegrationIdentifierView = {
  /**
   * The human-readable ID of the integration.
   * @example my-github-integration
   */
  identifier?: string | null;
};

/** A variable inside another object. */
export type EnvironmentVariableView = {
  /**
   * The ID of the variable.
   *
   * Format: int32
   * @example 1912258
   */
  id?: number | null;
  /**
   * The name of the variable.
   * @example API_TOKEN
   */
  key?: string | null;
  /**
   * The value; for files and keys, their content. The value of an encrypted variable is cipher text, but for one sample of
   * Buddy's page.
   *
   * Format: password
   * @example !encrypted SmFX...
   */
  value?: string | null;
  /**
   * The kind of the variable.
   * @example VAR
   */
  type?: VariableType | null;
  /**
   * Whether Buddy stores and shows the value encrypted.
   * @example true
   */
  encrypted?: boolean | null;
  /**
   * Whether actions can change the value.
   * @example true
   */
  settable?: boolean | null;
  /**
   * Whether a change by an action lasts for one run only.
   * @example false
   */
  run_only_settable?: boolean | null;
  /**
   * The initial path of the file.
   * @example ~/.ssh/id_deploy
   */
  init_path?: string | null;
  /**
   * The default value.
   * @example staging
   */
  defaults?: string | null;
  /**
   * Where a run puts the file. Starts with `/` or `~`.
   * @example ~/.ssh/id_deploy
   */
  file_path?: string | null;
  /**
   * The mode of the file in a run.
   * @example 600
   */
  file_chmod?: string | null;
  /**
   * Where a run can use the file.
   * @example CONTAINER
   */
  file_place?: VariableFilePlace | null;
  /**
   * Whether the value is binary.
   * @example false
   */
  binary?: boolean | null;
  /**
   * The public half of a key.
   * @example ssh-rsa AAAAB3NzaC1yc2E...
   */
  public_value?: string | null;
  /**
   * The fingerprint of a key.
   * @example SHA256:abc123def456
   */
  key_fingerprint?: string | null;
  /**
   * The checksum of the value.
   * @example abc123def456
   */
  checksum?: string | null;
  /**
   * The password of a certificate.
   *
   * Format: password
   * @example <your password>
   */
  password?: string | null;
  /**
   * The passphrase of a private key.
   *
   * Format: password
   * @example <your passphrase>
   */
  passphrase?: string | null;
  /**
   * The identifier of a certificate, a profile or a GPG key.
   * @example abc123def456
   */
  key_identifier?: string | null;
  /**
   * Whether the variable is switched off. Nothing gets it then, neither runs nor sandboxes.
   * @example false
   */
  disabled?: boolean | null;
  /**
   * What people should know about the variable.
   * @example Rotated every month
   */
  note?: string | null;
  /**
   * A note for AI agents, as YAML text.
   * @example Ask before you change this variable
   */
  agent_note?: string | null;
};

/**
 * An action of a pipeline, in short. The properties come from samples and from Buddy's OpenAPI document of December 2025,
 * so further ones are possible.
 */
export type ShortActionResponse = {
  /**
   * The API URL of the action.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/actions/1
   */
  readonly url?: string | null;
  /**
   * The URL of the action in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/action/1
   */
  readonly html_url?: string | null;
  /**
   * The ID of the action.
   *
   * Format: int32
   * @example 1
   */
  id?: number | null;
  /**
   * The name of the action.
   * @example Pass arguments
   */
  name?: string | null;
  /**
   * The type of the action.
   * @example WAIT_FOR_VARIABLES
   */
  type?: ActionType | null;
  /**
   * When the action runs.
   * @example ON_EVERY_EXECUTION
   */
  trigger_time?: ActionTriggerTime | null;
  /**
   * The status of the last run of the action.
   * @example SUCCESSFUL
   */
  last_execution_status?: ExecutionStatus | null;
  /**
   * Whether the action is disabled.
   * @example false
   */
  disabled?: boolean | null;
  /**
   * Whether the run goes on when the action fails.
   * @example false
   */
  ignore_errors?: boolean | null;
  /**
   * When the next action starts.
   * @example WAIT_ON_SUCCESS
   */
  run_next?: ActionRunNext | null;
  /**
   * Whether the action runs only when the pipeline fails for the first time.
   * @example false
   */
  run_only_on_first_failure?: boolean | null;
  /**
   * How often a failed action is repeated.
   *
   * Format: int32
   * @example 2
   */
  retry_count?: number | null;
  /**
   * The seconds between two attempts.
   *
   * Format: int32
   * @example 15
   */
  retry_interval?: number | null;
  /**
   * The seconds after which the action is stopped.
   *
   * Format: int32
   * @example 600
   */
  timeout?: number | null;
  /**
   * The hash of the commit that the action deployed last.
   * @example a3006ad167
   */
  current_revision?: string | null;
  /** The conditions under which the action runs. */
  trigger_conditions?: TriggerConditionView[] | null;
  /**
   * The integration that the action uses.
   * @example {
   *   "identifier": "my-github-integration"
   * }
   */
  integration?: IntegrationIdentifierView | null;
  /**
   * The integration of the Helm repository.
   * @example {
   *   "identifier": "my-google-integration"
   * }
   */
  helm_repository_integration?: IntegrationIdentifierView | null;
  /** The variables of the action. */
  variables?: EnvironmentVariableView[] | null;
};

/** A pipeline. No source shows all of its properties, so further ones are possible. */
export type PipelineView = ShortPipelineView & {
  /**
   * When the pipeline was created.
   *
   * Format: date-time
   * @example 2026-04-22T10:00:00Z
   */
  create_date: string;
  /** The project of the pipeline. */
  project: ShortProjectView;
  /** The person who created the pipeline. */
  creator: MemberView;
  /**
   * Who can see, run or edit the pipeline. Known levels: `DEFAULT`, `DENIED`, `READ_ONLY`, `RUN_ONLY`, `READ_WRITE`.
   * @example {
   *   "others": "DEFAULT",
   *   "users": [],
   *   "groups": []
   * }
   */
  permissions?: PermissionsView | null;
  /** The actions. */
  actions?: ShortActionResponse[] | null;
  /** The conditions under which the pipeline runs. */
  trigger_conditions?: TriggerConditionView[] | null;
  /**
   * The worker that runs the pipeline. Buddy Enterprise only.
   * @example my-worker
   */
  worker?: string | null;
  /**
   * The older name of `remote_ref`.
   * @example main
   */
  remote_branch?: string | null;
  /**
   * Whether the variables are managed in YAML.
   * @example false
   */
  manage_variables_by_yaml?: boolean | null;
  /**
   * Whether the permissions are managed in YAML.
   * @example false
   */
  manage_permissions_by_yaml?: boolean | null;
  /** The variables of the pipeline. */
  variables?: EnvironmentVariableView[] | null;
  /** The environments of the pipeline. Their properties are not described here. */
  environments?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /**
   * What the cache of the pipeline belongs to.
   * @example WORKSPACE
   */
  cache_scope?: PipelineCacheScope | null;
};

/** A pipeline as YAML. */
export type PipelineYamlView = {
  /**
   * The API URL of the YAML of the pipeline.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/yaml
   */
  readonly url?: string | null;
  /**
   * The URL of the pipeline in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines/pipeline/2
   */
  readonly html_url?: string | null;
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/** A pipeline as YAML. */
export type PipelineYamlViewInput = {
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/** The actions of a pipeline. */
export type ActionsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/actions
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines/pipeline/2
   */
  readonly html_url: string;
  /** The actions, in the order in which they run. */
  actions: ShortActionResponse[];
};

/**
 * What to change of an action: the properties that all types share. Each type has more, which are sent under their own
 * names. The type can't be changed.
 */
export type UpdateActionRequest = {
  /**
   * The name of the action.
   * @example Run tests
   */
  name?: string;
  /** The type of the action. */
  type?: ActionType;
  /** When the action runs. `ON_EVERY_EXECUTION` by default. */
  trigger_time?: ActionTriggerTime;
  /** What has to be true for the action to run. */
  trigger_conditions?: TriggerConditionView[];
  /** Whether the next action waits for this one. */
  run_next?: ActionRunNext;
  /**
   * Whether the action runs at the first failed run only. Only, and always, with `ON_FAILURE`.
   * @example true
   */
  run_only_on_first_failure?: boolean;
  /**
   * The values that the action runs for, one after the other.
   * @example [
   *   "staging",
   *   "production"
   * ]
   */
  loop?: string[];
  /** The variables of the action. */
  variables?: EnvironmentVariableView[];
  /**
   * Whether the action is disabled. False by default.
   * @example false
   */
  disabled?: boolean;
  /**
   * Whether the run goes on when the action fails.
   * @example false
   */
  ignore_errors?: boolean;
  /**
   * After how many seconds the action is stopped.
   *
   * Format: int32
   * @example 300
   */
  timeout?: number;
  /**
   * How often a failed action is repeated.
   *
   * Format: int32
   * @example 2
   */
  retry_count?: number;
  /**
   * How many seconds pass before each repetition.
   *
   * Format: int32
   * @example 10
   */
  retry_interval?: number;
  /** What people can do with the action. */
  permissions?: PermissionsView;
  /**
   * The ID of the action that this one follows.
   *
   * Format: int32
   * @example 455
   */
  after_action_id?: number;
} & {
  [key: string]: unknown;
};

/** A new action. Besides `name` and `type`, each type has properties of its own, which are sent under their own names. */
export type AddActionRequest = UpdateActionRequest & {
  /**
   * The name of the action.
   * @example Run tests
   */
  name: string;
  /** The type of the action. */
  type: ActionType;
};

/**
 * An action of a pipeline: the properties that all types share. Each type has more, which are there under their own
 * names.
 */
export type ActionView = {
  /**
   * The API URL of the action.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/actions/456
   */
  readonly url: string;
  /**
   * The URL of the action in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines/action/456/edit
   */
  readonly html_url: string;
  /**
   * The ID of the action.
   *
   * Format: int32
   * @example 456
   */
  id: number;
  /**
   * The name of the action.
   * @example Run tests
   */
  name: string;
  /** The type of the action. It can't be changed. */
  type: ActionType;
  /**
   * The commit of the last successful run of the action.
   * @example 59f7d3a2
   */
  current_revision?: string | null;
  /**
   * How the last run of the action ended.
   * @example INPROGRESS
   */
  last_execution_status?: ExecutionStatus | null;
  /**
   * When the action runs.
   * @example ON_EVERY_EXECUTION
   */
  trigger_time?: ActionTriggerTime | null;
  /** What has to be true for the action to run. */
  trigger_conditions?: TriggerConditionView[] | null;
  /**
   * Whether the next action waits for this one.
   * @example WAIT_ON_SUCCESS
   */
  run_next?: ActionRunNext | null;
  /**
   * Whether the action runs at the first failed run only. Only with `ON_FAILURE`.
   * @example false
   */
  run_only_on_first_failure?: boolean | null;
  /**
   * The values that the action runs for, one after the other.
   * @example [
   *   "staging",
   *   "production"
   * ]
   */
  loop?: string[] | null;
  /** The variables of the action. */
  variables?: EnvironmentVariableView[] | null;
  /**
   * Whether the action is disabled.
   * @example false
   */
  disabled?: boolean | null;
  /**
   * Whether the run goes on when the action fails.
   * @example false
   */
  ignore_errors?: boolean | null;
  /**
   * After how many seconds the action is stopped.
   *
   * Format: int32
   * @example 300
   */
  timeout?: number | null;
  /**
   * How often a failed action is repeated.
   *
   * Format: int32
   * @example 2
   */
  retry_count?: number | null;
  /**
   * How many seconds pass before each repetition.
   *
   * Format: int32
   * @example 10
   */
  retry_interval?: number | null;
  /**
   * What people can do with the action.
   * @example {
   *   "others": "DENIED"
   * }
   */
  permissions?: PermissionsView | null;
  /**
   * The pipeline of the action.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2",
   *   "html_url": "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2",
   *   "id": 2,
   *   "name": "dev",
   *   "last_execution_status": "INPROGRESS"
   * }
   */
  pipeline?: ShortPipelineView | null;
} & {
  [key: string]: unknown;
};

/**
 * What started a run.
 * @example CLICK
 */
export type ExecutionTrigger =
  | "CLICK"
  | "SCHEDULE"
  | "EVENT"
  | "PIPELINE"
  | "WEBHOOK"
  | "EMAIL"
  | (string & {});

/** A commit, as runs and lists have it. */
export type ShortCommitView = {
  /**
   * The API URL of the commit.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits/a3006ad167
   */
  readonly url?: string | null;
  /**
   * The URL of the commit in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/commit/a3006ad167
   */
  readonly html_url?: string | null;
  /**
   * The hash of the commit.
   * @example a3006ad167
   */
  revision?: string | null;
  /**
   * The first characters of the hash.
   * @example a3006ad
   */
  short_revision?: string | null;
  /**
   * When the change was written.
   *
   * Format: date-time
   * @example 2016-03-29T08:00:00Z
   */
  author_date?: string | null;
  /**
   * When the commit was made.
   *
   * Format: date-time
   * @example 2016-03-29T08:00:00Z
   */
  commit_date?: string | null;
  /**
   * The message of the commit.
   * @example Fix the contact form
   */
  message?: string | null;
  /**
   * Who made the commit.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/members/1",
   *   "html_url": "https://app.buddy.works/my-company/-/profile/1",
   *   "id": 1,
   *   "name": "John Doe",
   *   "avatar_url": "https://app.buddy.works/avatars/1.png"
   * }
   */
  committer?: MemberView | null;
  /**
   * Who wrote the change.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/members/1",
   *   "html_url": "https://app.buddy.works/my-company/-/profile/1",
   *   "id": 1,
   *   "name": "John Doe",
   *   "avatar_url": "https://app.buddy.works/avatars/1.png"
   * }
   */
  author?: MemberView | null;
};

/** A branch. */
export type BranchView = {
  /**
   * The API URL of the branch.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches/master
   */
  readonly url?: string | null;
  /**
   * The URL of the branch in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/branch/master
   */
  readonly html_url?: string | null;
  /**
   * The name of the branch.
   * @example master
   */
  name?: string | null;
  /**
   * Whether it is the default branch.
   * @example true
   */
  default?: boolean | null;
  /**
   * What the branch is for.
   * @example The branch that is deployed
   */
  description?: string | null;
  /**
   * The newest commit of the branch.
   * @example {
   *   "revision": "a3006ad167"
   * }
   */
  commit?: ShortCommitView | null;
};

/** A tag. */
export type TagView = {
  /**
   * The API URL of the tag.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/tags/v1.0.0
   */
  readonly url?: string | null;
  /**
   * The URL of the tag in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/tag/v1.0.0
   */
  readonly html_url?: string | null;
  /**
   * The name of the tag.
   * @example v1.0.0
   */
  name?: string | null;
  /**
   * The commit that the tag marks.
   * @example {
   *   "revision": "a3006ad167"
   * }
   */
  commit?: ShortCommitView | null;
  /**
   * The message of an annotated tag.
   * @example The first release
   */
  message?: string | null;
};

/**
 * A pull request. Inside a run, no source shows one, and Buddy's page of pull requests is cut after `draft`, so further
 * properties are possible.
 */
export type PullRequestView = {
  /**
   * The API URL of the pull request.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/pulls/5
   */
  readonly url?: string | null;
  /**
   * The URL of the pull request in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/pulls/5
   */
  readonly html_url?: string | null;
  /**
   * The name of the pull request, which `runPipeline` takes.
   * @example pull/5
   */
  name?: string | null;
  /**
   * The number of the pull request.
   *
   * Format: int32
   * @example 5
   */
  number?: number | null;
  /**
   * The URL of the pull request at GitHub.
   * @example https://github.com/my-company/company-website/pull/5
   */
  github_html_url?: string | null;
  /**
   * The state of the pull request, such as `OPEN`, `CLOSED` or `MERGED`.
   * @example OPEN
   */
  state?: string | null;
  /**
   * The title of the pull request.
   * @example Fix the contact form
   */
  title?: string | null;
  /**
   * The text of the pull request.
   * @example The form lost the email address.
   */
  description?: string | null;
  /**
   * The branch that the pull request is merged into.
   * @example master
   */
  base?: string | null;
  /**
   * The branch with the changes.
   * @example fix-contact-form
   */
  head?: string | null;
  /**
   * The hash of the last commit of `head`.
   * @example a3006ad167
   */
  head_sha?: string | null;
  /**
   * Whether the pull request is a draft.
   * @example false
   */
  draft?: boolean | null;
};

/** The pipeline of a run. Only Buddy's webhooks show it, so further properties are possible. */
export type ExecutionPipelineView = {
  /**
   * The name of the pipeline.
   * @example dev
   */
  name?: string | null;
};

/**
 * A run of a pipeline, as the list returns it. Buddy's page of 2026 is cut, and the rest comes from samples and from
 * Buddy's OpenAPI document of December 2025, so further properties are possible.
 */
export type ShortExecutionView = {
  /**
   * The API URL of the run.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/1
   */
  readonly url: string;
  /**
   * The URL of the run in the Buddy web app. It ends in another ID than `id`.
   * @example https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/56fa374a99f1e10c105fb382
   */
  readonly html_url: string;
  /**
   * The ID of the run, which paths take as `execution_id`.
   *
   * Format: int32
   * @example 1
   */
  id: number;
  /**
   * When the run started.
   *
   * Format: date-time
   * @example 2016-03-29T08:05:30.33Z
   */
  start_date?: string | null;
  /**
   * When the run ended. `null` while it runs.
   *
   * Format: date-time
   * @example 2016-03-29T08:05:32.623Z
   */
  finish_date?: string | null;
  /**
   * What started the run, in the spelling of Buddy's page. Read `triggeredOn` too.
   * @example CLICK
   */
  triggered_on?: ExecutionTrigger | null;
  /**
   * The place of the run in the queue.
   * @example NORMAL
   */
  priority?: PipelinePriority | null;
  /**
   * The planned start.
   *
   * Format: date-time
   * @example 2026-11-18T12:38:16.000Z
   */
  delay_until?: string | null;
  /**
   * What started the run, in the spelling of Buddy's samples.
   * @example CLICK
   */
  triggeredOn?: ExecutionTrigger | null;
  /**
   * Whether the run deploys everything again, not only changes.
   * @example false
   */
  refresh?: boolean | null;
  /**
   * Whether the run clears the cache of the pipeline first.
   * @example false
   */
  clear_cache?: boolean | null;
  /**
   * The status of the run.
   * @example SUCCESSFUL
   */
  status?: ExecutionStatus | null;
  /**
   * The note of the run.
   * @example hotfix
   */
  comment?: string | null;
  /**
   * The branch of the run.
   * @example {
   *   "name": "master",
   *   "default": true
   * }
   */
  branch?: BranchView | null;
  /**
   * The tag of the run.
   * @example {
   *   "name": "v1.0.0"
   * }
   */
  tag?: TagView | null;
  /**
   * The pull request of the run.
   * @example {
   *   "name": "pull/42"
   * }
   */
  pull_request?: PullRequestView | null;
  /**
   * The commit from which changes are counted.
   * @example {
   *   "revision": "1e20920873"
   * }
   */
  from_revision?: ShortCommitView | null;
  /**
   * The commit of the run.
   * @example {
   *   "revision": "a3006ad167"
   * }
   */
  to_revision?: ShortCommitView | null;
  /**
   * Who started the run.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/members/1",
   *   "html_url": "https://app.buddy.works/my-company/-/profile/1",
   *   "id": 1,
   *   "name": "John Doe",
   *   "avatar_url": "https://app.buddy.works/avatars/1.png"
   * }
   */
  creator?: MemberView | null;
  /**
   * The pipeline.
   * @example {
   *   "name": "dev"
   * }
   */
  pipeline?: ExecutionPipelineView | null;
};

/** One page of the runs of a pipeline, the newest first. */
export type ExecutionsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/executions
   */
  readonly html_url?: string | null;
  /**
   * The number of this page. The first is 1.
   *
   * Format: int32
   * @example 1
   */
  page?: number | null;
  /**
   * The number of runs on a full page. Don't calculate with it; use `total_page_count`.
   *
   * Format: int32
   * @example 20
   */
  page_size?: number | null;
  /**
   * The number of pages.
   *
   * Format: int32
   * @example 1
   */
  total_page_count?: number | null;
  /**
   * The number of runs on this page.
   *
   * Format: int32
   * @example 2
   */
  element_count?: number | null;
  /**
   * The number of runs on all pages.
   *
   * Format: int32
   * @example 2
   */
  total_element_count?: number | null;
  /** The runs. */
  executions: ShortExecutionView[];
};

/** A variable for one run. */
export type PassVariableRequest = {
  /**
   * The name of the variable.
   * @example version
   */
  key: string;
  /**
   * The value of the variable.
   *
   * Format: password
   * @example 1.0
   */
  value?: string;
  /**
   * Whether Buddy hides the value.
   * @example true
   */
  encrypted?: boolean;
};

/** A commit to run at. */
export type RevisionRequest = {
  /**
   * The hash of the commit, or `HEAD` for the newest one.
   * @example HEAD
   */
  revision: string;
};

/** A branch, a tag or a pull request to run on. */
export type RefRequest = {
  /**
   * The name of the branch, tag or pull request.
   * @example master
   */
  name: string;
};

/** What to run. Nothing is required: an empty object runs the pipeline as it is set up. */
export type RunPipelineRequest = {
  /** Variables for this run. */
  variables?: PassVariableRequest[];
  /** The commit to run at. */
  to_revision?: RevisionRequest;
  /** The commit from which changes are counted. */
  from_revision?: RevisionRequest;
  /** The branch to run on, if the pipeline has several branches or a wildcard for them. */
  branch?: RefRequest;
  /** The tag to run on, if the pipeline has several tags or a wildcard for them. */
  tag?: RefRequest;
  /**
   * The pull request to run on, if the pipeline has several or a wildcard for them: its name, as on Buddy's page. Buddy's
   * command line tool calls it the ID.
   */
  pull_request?: RefRequest;
  /**
   * A note that Buddy shows with the run.
   * @example Deploy hotfix to production
   */
  comment?: string;
  /**
   * Whether to deploy everything again, not only changes.
   * @example false
   */
  refresh?: boolean;
  /**
   * Whether to clear the cache of the pipeline first.
   * @example true
   */
  clear_cache?: boolean;
  /** The place in the queue. `NORMAL` by default. */
  priority?: PipelinePriority;
  /**
   * When to start, if not at once.
   *
   * Format: date-time
   * @example 2026-11-18T12:38:16.000Z
   */
  delay_until?: string;
  /**
   * The environment to run in. See "What is not known" in the introduction.
   * @example stage_env
   */
  environment?: string;
  /**
   * A version of a package, as `name:version`. See "What is not known" in the introduction.
   * @example my-pkg:v1
   */
  package_version?: string;
  /**
   * The IDs of the actions to run. By default, the actions that the pipeline defines.
   * @example [
   *   1,
   *   2
   * ]
   */
  actions_to_run?: number[];
};

/** A variable that a run was given or has set. */
export type SimpleVariableView = {
  /**
   * The name of the variable.
   * @example var
   */
  key?: string | null;
  /**
   * The value of the variable.
   *
   * Format: password
   * @example 123
   */
  value?: string | null;
};

/**
 * The result of a visual test.
 * @example MATCH
 */
export type VisualTestsOutputStatus =
  | "MATCH"
  | "MISMATCH"
  | "ERROR"
  | "NEW"
  | "SIZE_MISMATCH"
  | (string & {});

/** The result of one visual test of an action. */
export type VisualTestsOutputView = {
  /**
   * The URL of the page that was compared.
   * @example https://example.com
   */
  readonly url?: string | null;
  /**
   * The result.
   * @example MATCH
   */
  status?: VisualTestsOutputStatus | null;
  /**
   * What went wrong.
   * @example The page can't be reached
   */
  error?: string | null;
};

/** An action of a run, as the run has it. */
export type ShortActionExecutionView = {
  /**
   * The API URL of this object.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/1/action_executions/68e49e0e0875a8847e0980da
   */
  readonly url?: string | null;
  /**
   * The URL of this object in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/56fa374a99f1e10c105fb382
   */
  readonly html_url?: string | null;
  /**
   * The ID of this object, which paths take.
   * @example 68e49e0e0875a8847e0980da
   */
  action_execution_id?: string | null;
  /**
   * The status of the action in this run.
   * @example SUCCESSFUL
   */
  status?: ExecutionStatus | null;
  /**
   * When the action started.
   *
   * Format: date-time
   * @example 2016-03-29T08:05:30.33Z
   */
  start_date?: string | null;
  /**
   * When the action ended. `null` while it runs.
   *
   * Format: date-time
   * @example 2016-03-29T08:05:32.623Z
   */
  finish_date?: string | null;
  /**
   * Why the action failed.
   * @example Connection refused
   */
  error_message?: string | null;
  /**
   * The progress in percent, from 0 to 100.
   * @example 100
   */
  progress?: number | null;
  /**
   * The action.
   * @example {
   *   "id": 1,
   *   "name": "Pass arguments",
   *   "type": "WAIT_FOR_VARIABLES"
   * }
   */
  action?: ShortActionResponse | null;
  /**
   * The ID of the user who stopped the action.
   *
   * Format: int32
   * @example 1
   */
  terminator_id?: number | null;
  /**
   * When the action was stopped.
   *
   * Format: date-time
   * @example 2025-05-28T09:51:38.709Z
   */
  termination_date?: string | null;
  /**
   * The ID of the user who approved the action.
   *
   * Format: int32
   * @example 1
   */
  approver_id?: number | null;
  /**
   * When the action was approved.
   *
   * Format: date-time
   * @example 2025-05-28T09:51:38.709Z
   */
  approval_date?: string | null;
  /** The variables that the action got with the approval. */
  passed_variables?: SimpleVariableView[] | null;
  /** The variables that the action has set. */
  outputted_variables?: SimpleVariableView[] | null;
  /** The results of the visual tests of the action. */
  visual_tests_output?: VisualTestsOutputView[] | null;
};

/**
 * A run of a pipeline. Buddy's page of 2026 is cut, and the rest comes from samples and from Buddy's OpenAPI document of
 * December 2025, so further properties are possible.
 */
export type ExecutionView = ShortExecutionView & {
  /**
   * The environment that the pipeline ran in.
   * @example stage_env
   */
  environment?: string | null;
  /**
   * Whether the logs of the run are deleted.
   * @example false
   */
  logs_removed?: boolean | null;
  /** The actions of the run. Only `getExecution` is known to return them. */
  action_executions?: ShortActionExecutionView[] | null;
};

/**
 * What to do with a run:
 *
 * - `CANCEL` stops it.
 * - `RETRY` runs it again.
 * - `APPLY` continues a run that waits for approval.
 * - `APPLY_VARIABLES` continues a run that waits for variables, with `variables`.
 * - `SET_VARIABLES` sets variables, with `variables`.
 * - `RUN_DELAYED` starts a delayed run now.
 * - `APPROVE_VT` approves a visual test session.
 * @example RETRY
 */
export type ExecutionOperation =
  | "CANCEL"
  | "RETRY"
  | "APPLY"
  | "APPLY_VARIABLES"
  | "SET_VARIABLES"
  | "RUN_DELAYED"
  | "APPROVE_VT"
  | (string & {});

/** What to do with a run. */
export type UpdateExecutionRequest = {
  operation: ExecutionOperation;
  /** The variables. Needed for `APPLY_VARIABLES`. */
  variables?: PassVariableRequest[];
  /**
   * The ID of the action that waits, or of that action in this run.
   * @example 68e49e0e0875a8847e0980da
   */
  approve_action_id?: string;
};

/**
 * An action in a run. Buddy's page is cut after `outputted_variables`, and the rest comes from its OpenAPI document of
 * December 2025, so further properties are possible.
 */
export type ActionExecutionView = {
  /**
   * The API URL of this object.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/1/action_executions/68e49e0e0875a8847e0980da
   */
  readonly url: string;
  /**
   * The URL of this object in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/56fa374a99f1e10c105fb382
   */
  readonly html_url: string;
  /**
   * The ID of this object, which paths take.
   * @example 68e49e0e0875a8847e0980da
   */
  action_execution_id?: string | null;
  /**
   * When the action started.
   *
   * Format: date-time
   * @example 2025-05-28T09:51:38.709Z
   */
  start_date?: string | null;
  /**
   * When the action ended. `null` while it runs.
   *
   * Format: date-time
   * @example 2025-05-28T09:51:38.709Z
   */
  finish_date?: string | null;
  /**
   * Why the action failed.
   * @example Connection refused
   */
  error_message?: string | null;
  /** The status of the action in this run. */
  status: ExecutionStatus;
  /**
   * The progress in percent, from 0 to 100.
   * @example 100
   */
  progress?: number | null;
  /**
   * The action.
   * @example {
   *   "id": 1,
   *   "name": "Pass arguments",
   *   "type": "WAIT_FOR_VARIABLES"
   * }
   */
  action?: ShortActionResponse | null;
  /**
   * The ID of the user who stopped the action.
   *
   * Format: int32
   * @example 1
   */
  terminator_id?: number | null;
  /**
   * When the action was stopped.
   *
   * Format: date-time
   * @example 2025-05-28T09:51:38.709Z
   */
  termination_date?: string | null;
  /**
   * The ID of the user who approved the action.
   *
   * Format: int32
   * @example 1
   */
  approver_id?: number | null;
  /**
   * When the action was approved.
   *
   * Format: date-time
   * @example 2025-05-28T09:51:38.709Z
   */
  approval_date?: string | null;
  /** The variables that the action got with the approval. */
  passed_variables?: SimpleVariableView[] | null;
  /** The variables that the action has set. */
  outputted_variables?: SimpleVariableView[] | null;
  /** The results of the visual tests of the action. */
  visual_tests_output?: VisualTestsOutputView[] | null;
  /**
   * The target that the action ran for.
   * @example my-target
   */
  target?: string | null;
  /**
   * The API URL of the log.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/1/action_executions/68e49e0e0875a8847e0980da/logs
   */
  log_url?: string | null;
  /**
   * The lines of the log. `getActionExecutionLogs` returns them in parts.
   * @example [
   *   "Pass arguments",
   *   "Build finished successfully!"
   * ]
   */
  log?: string[] | null;
};

/** A part of the log of an action in a run. */
export type ActionExecutionLogsView = {
  /**
   * The API URL of the log.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions/1/action_executions/68e49e0e0875a8847e0980da/logs
   */
  readonly url?: string | null;
  /**
   * The URL of the log in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/pipelines/pipeline/2/execution/56fa374a99f1e10c105fb382
   */
  readonly html_url?: string | null;
  /**
   * The number of lines before the first one of this part.
   *
   * Format: int32
   * @example 0
   */
  offset?: number | null;
  /**
   * The number of lines in this part.
   *
   * Format: int32
   * @example 2
   */
  element_count?: number | null;
  /**
   * The number of lines in the whole log.
   *
   * Format: int32
   * @example 2
   */
  total_element_count?: number | null;
  /**
   * The lines of this part.
   * @example [
   *   "Pass arguments",
   *   "Build finished successfully!"
   * ]
   */
  logs?: string[] | null;
};

/** A project, named by its handle. */
export type ProjectNameView = {
  /**
   * The handle of the project.
   * @example company-website
   */
  name: string;
};

/** A pipeline, named by its ID. */
export type PipelineIdView = {
  /**
   * The ID of the pipeline.
   *
   * Format: int32
   * @example 1
   */
  id: number;
};

/** An action of a pipeline, named by its ID. */
export type ActionIdView = {
  /**
   * The ID of the action.
   *
   * Format: int32
   * @example 5
   */
  id: number;
};

/** An environment, named by its ID. */
export type EnvironmentIdView = {
  /**
   * The hash ID of the environment.
   * @example xo4pbVrE
   */
  id: string;
  /**
   * The name of the environment. Only responses have it.
   * @example Staging
   */
  name?: string | null;
  /**
   * The human-readable ID of the environment. Only responses have it.
   * @example stage_env
   */
  identifier?: string | null;
};

/** A sandbox, named by its ID. */
export type SandboxIdView = {
  /**
   * The ID of the sandbox.
   * @example u3ep173pzbjez
   */
  id: string;
};

/**
 * A variable. Buddy's page is cut, and the rest comes from its clients and from the view of variables inside other
 * objects, so further properties are possible.
 */
export type VariableView = EnvironmentVariableView & {
  /** The kind of the variable. */
  type: VariableType;
  /**
   * The API URL of the variable.
   * @example https://api.buddy.works/workspaces/my-company/variables/123
   */
  readonly url?: string | null;
  /**
   * The URL of the variable in the Buddy web app.
   * @example https://buddy.works/my-company/-/environment-variables/edit/123
   */
  readonly html_url?: string | null;
  /**
   * The ID of the variable.
   *
   * Format: int32
   * @example 123
   */
  id: number;
  /**
   * The name of the variable.
   * @example API_TOKEN
   */
  key: string;
  /**
   * What the variable is for.
   * @example Token of the deployment API
   * @deprecated Use `note`.
   */
  description?: string | null;
  /**
   * The project that the variable belongs to, if it belongs to one.
   * @example {
   *   "name": "company-website"
   * }
   */
  project?: ProjectNameView | null;
  /**
   * The pipeline that the variable belongs to, if it belongs to one.
   * @example {
   *   "id": 2
   * }
   */
  pipeline?: PipelineIdView | null;
  /**
   * The action that the variable belongs to, if it belongs to one.
   * @example {
   *   "id": 5
   * }
   */
  action?: ActionIdView | null;
  /**
   * The environment that the variable belongs to, if it belongs to one.
   * @example {
   *   "id": "xo4pbVrE"
   * }
   */
  environment?: EnvironmentIdView | null;
  /**
   * The sandbox that the variable belongs to, if it belongs to one.
   * @example {
   *   "id": "u3ep173pzbjez"
   * }
   */
  sandbox?: SandboxIdView | null;
};

/** The variables of one place: the workspace, or what the filters name. */
export type VariablesView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/variables
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/variables
   */
  readonly html_url: string;
  /** The variables. */
  variables: VariableView[];
};

/** What to change in a variable. A property that is left out stays as it is. */
export type UpdateVariableRequest = {
  /**
   * The name of the variable.
   * @example API_TOKEN
   */
  key?: string;
  /**
   * The value; for files and keys, their content.
   *
   * Format: password
   * @example <your value>
   */
  value?: string;
  /**
   * Whether actions can change the value.
   * @example true
   */
  settable?: boolean;
  /**
   * Whether a change by an action lasts for one run only. Only for type `VAR`, and only with `settable`; otherwise `400`.
   * @example false
   */
  run_only_settable?: boolean;
  /**
   * Whether Buddy stores and shows the value encrypted.
   * @example true
   */
  encrypted?: boolean;
  /**
   * What the variable is for.
   * @example Token of the deployment API
   * @deprecated Use `note`.
   */
  description?: string;
  /**
   * The initial path of the file.
   * @example ~/.ssh/id_deploy
   */
  init_path?: string;
  /**
   * The default value.
   * @example staging
   */
  defaults?: string;
  /**
   * Where a run puts the file. Starts with `/` or `~`. Needed for the place `CONTAINER`.
   * @example ~/.ssh/id_deploy
   */
  file_path?: string;
  /**
   * The mode of the file in a run. Needed for the place `CONTAINER`.
   * @example 600
   */
  file_chmod?: string;
  /**
   * Where a run can use the file. Needed for the types `FILE`, `SSH_KEY`, `SSH_PUBLIC_KEY`, `IOS_KEYCHAIN` and
   * `IOS_PROVISION_PROFILES`, unless the variable belongs to a sandbox.
   */
  file_place?: VariableFilePlace;
  /**
   * The password of a certificate.
   *
   * Format: password
   * @example <your password>
   */
  password?: string;
  /**
   * The passphrase of a private key.
   *
   * Format: password
   * @example <your passphrase>
   */
  passphrase?: string;
  /**
   * The identifier of a certificate, a profile or a GPG key.
   * @example abc123def456
   */
  key_identifier?: string;
  /**
   * Whether the variable is switched off. Nothing gets it then, neither runs nor sandboxes.
   * @example false
   */
  disabled?: boolean;
  /**
   * What pipelines without a rule in `allowed_pipelines` can do. `USE_ONLY` by default. Only for variables of a
   * workspace or a project; others get `400`. It can't change while there are rules.
   */
  pipelines_access_level?: AccessLevel;
  /**
   * What sandboxes without a rule in `allowed_sandboxes` can do. `DENIED` by default. Only for variables of a
   * workspace or a project; others get `400`. It can't change while there are rules.
   */
  sandboxes_access_level?: AccessLevel;
  /** The rules for single pipelines or actions, each with the opposite level. An empty array removes all rules. */
  allowed_pipelines?: AllowedPipelineView[];
  /** The rules for single sandboxes, each with the opposite level. An empty array removes all rules. */
  allowed_sandboxes?: AllowedSandboxView[];
  /**
   * What people should know about the variable.
   * @example Rotated every month
   */
  note?: string;
  /**
   * A note for AI agents, as YAML text.
   * @example rules: Ask before you change this variable
   */
  agent_note?: string;
};

/**
 * A new variable. It belongs to the workspace, unless one of `project`, `pipeline`, `action`, `environment` and `sandbox`
 * names another place.
 */
export type AddVariableRequest = UpdateVariableRequest & {
  /**
   * The name of the variable.
   * @example API_TOKEN
   */
  key: string;
  /**
   * The value; for files and keys, their content.
   *
   * Format: password
   * @example <your value>
   */
  value: string;
  /** The kind of the variable. `VAR` by default. */
  type?: VariableType;
  /** The project that the variable belongs to. */
  project?: ProjectNameView;
  /** The pipeline that the variable belongs to. */
  pipeline?: PipelineIdView;
  /** The action that the variable belongs to. */
  action?: ActionIdView;
  /** The environment that the variable belongs to. */
  environment?: EnvironmentIdView;
  /** The sandbox that the variable belongs to. */
  sandbox?: SandboxIdView;
};

/**
 * Where an environment belongs: to one project or to the workspace.
 * @example PROJECT
 */
export type EnvironmentScope = "PROJECT" | "WORKSPACE" | (string & {});

/**
 * An environment, as the list returns it. Buddy's page of the list was not found, and its clients read whole
 * environments from it, so further properties are possible.
 */
export type ShortEnvironmentView = {
  /**
   * The API URL of the environment.
   * @example https://api.buddy.works/workspaces/my-company/environments/xo4pbVrE
   */
  readonly url?: string | null;
  /**
   * The URL of the environment in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/environments/xo4pbVrE
   */
  readonly html_url?: string | null;
  /**
   * The hash ID of the environment, which paths and filters take as `environment_id`.
   * @example xo4pbVrE
   */
  id: string;
  /**
   * The name of the environment.
   * @example Staging
   */
  name: string;
  /**
   * The human-readable ID of the environment.
   * @example stage_env
   */
  identifier: string;
  /**
   * The tags of the environment.
   * @example [
   *   "tag1",
   *   "staging"
   * ]
   */
  tags?: string[] | null;
  /**
   * Where the environment belongs.
   * @example WORKSPACE
   */
  scope?: EnvironmentScope | null;
};

/** The environments of a workspace or a project. */
export type EnvironmentsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/environments
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/environments
   */
  readonly html_url: string;
  /** The environments. */
  environments: ShortEnvironmentView[];
};

/** The access level of one environment. */
export type AllowedEnvironmentView = {
  /**
   * The handle of the project of the environment.
   * @example company-website
   */
  project?: string | null;
  /**
   * The human-readable ID of the environment.
   * @example stage_env
   */
  environment?: string | null;
  /**
   * What the environment can do.
   * @example USE_ONLY
   */
  access_level?: AccessLevel | null;
};

/** What to change of an environment. */
export type UpdateEnvironmentRequest = {
  /**
   * The name of the environment.
   * @example Staging
   */
  name?: string;
  /**
   * The human-readable ID of the environment.
   * @example stage_env
   */
  identifier?: string;
  /**
   * The tags of the environment.
   * @example [
   *   "staging",
   *   "tag1"
   * ]
   */
  tags?: string[];
  /**
   * The icon: a name or an emoji.
   * @example rocket
   */
  icon?: string;
  /**
   * The URL at which the environment can be reached.
   * @example https://staging.example.com
   */
  public_url?: string;
  /** What pipelines without a rule in `allowed_pipelines` can do. Known levels: `DENIED`, `USE_ONLY`. */
  pipelines_access_level?: AccessLevel;
  /** What environments without a rule in `allowed_environments` can do. Known levels: `DENIED`, `USE_ONLY`. */
  environments_access_level?: AccessLevel;
  /** The rules for single pipelines. */
  allowed_pipelines?: AllowedPipelineView[];
  /** The rules for single environments. */
  allowed_environments?: AllowedEnvironmentView[];
  /** The project, for the scope `PROJECT`. */
  project?: ProjectNameView;
  /** What people can do. Known levels: `MANAGE`, `USE_ONLY`, `DEFAULT`, `DENIED`. */
  permissions?: PermissionsView;
  /**
   * The environments that this one inherits from. Sources disagree on whether they are named by identifier or by ID.
   * @example [
   *   "staging"
   * ]
   */
  base_environments?: string[];
  /**
   * Whether the environment is only there to be inherited from.
   * @example false
   */
  base_only?: boolean;
  /** Whether the environment belongs to the workspace or to a project. `WORKSPACE` by default. */
  scope?: EnvironmentScope;
  /** The variables of the environment. Pages of January 20, 2026 list them, later ones don't. */
  variables?: AddVariableInObjectRequest[];
  /**
   * A note for people.
   * @example For the demo on Friday
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
};

/** A new environment. */
export type AddEnvironmentRequest = UpdateEnvironmentRequest & {
  /**
   * The name of the environment.
   * @example Staging
   */
  name: string;
  /**
   * The human-readable ID of the environment.
   * @example stage_env
   */
  identifier: string;
};

/** An environment. */
export type EnvironmentView = {
  /**
   * The API URL of the environment.
   * @example https://api.buddy.works/workspaces/my-company/environments/xo4pbVrE
   */
  readonly url: string;
  /**
   * The URL of the environment in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/environments/xo4pbVrE
   */
  readonly html_url: string;
  /**
   * The hash ID of the environment, which paths and filters take as `environment_id`.
   * @example xo4pbVrE
   */
  id: string;
  /**
   * The name of the environment.
   * @example Staging
   */
  name: string;
  /**
   * The human-readable ID of the environment.
   * @example stage_env
   */
  identifier: string;
  /**
   * What people should know about the environment.
   * @example Deployed from the branch develop
   */
  note?: string | null;
  /**
   * A note for AI agents, as YAML text.
   * @example Ask before you change this environment
   */
  agent_note?: string | null;
  /**
   * The tags of the environment.
   * @example [
   *   "tag1",
   *   "staging"
   * ]
   */
  tags?: string[] | null;
  /**
   * The name of the icon. It may be empty.
   * @example rocket
   */
  icon?: string | null;
  /**
   * The URL at which the environment can be reached. It may be empty.
   * @example http://staging.com
   */
  public_url?: string | null;
  /**
   * What pipelines without a rule in `allowed_pipelines` can do. Known levels: `DENIED`, `USE_ONLY`.
   * @example DENIED
   */
  pipelines_access_level?: AccessLevel | null;
  /**
   * What environments without a rule in `allowed_environments` can do. Known levels: `DENIED`, `USE_ONLY`.
   * @example DENIED
   */
  environments_access_level?: AccessLevel | null;
  /** The rules for single pipelines. */
  allowed_pipelines?: AllowedPipelineView[] | null;
  /** The rules for single environments. */
  allowed_environments?: AllowedEnvironmentView[] | null;
  /**
   * When the environment was created.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  create_date: string;
  /**
   * The project, when the scope is `PROJECT`.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/projects/company-website",
   *   "html_url": "https://app.buddy.works/my-company/company-website",
   *   "name": "company-website",
   *   "display_name": "Company Website",
   *   "status": "ACTIVE"
   * }
   */
  project?: ShortProjectView | null;
  /**
   * Who can use or edit the environment. Known levels: `MANAGE`, `USE_ONLY`, `DEFAULT`, `DENIED`.
   * @example {
   *   "others": "DENIED",
   *   "users": [
   *     {
   *       "id": 1,
   *       "access_level": "MANAGE"
   *     }
   *   ],
   *   "groups": [
   *     {
   *       "id": 422,
   *       "access_level": "USE_ONLY"
   *     }
   *   ]
   * }
   */
  permissions?: PermissionsView | null;
  /**
   * The environments that this one inherits from, by their human-readable IDs.
   * @example [
   *   "dev"
   * ]
   */
  base_environments?: string[] | null;
  /** The deployment targets in the environment. Their properties are not described here. */
  targets?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /**
   * Whether the environment serves only as a base for others.
   * @example false
   */
  base_only?: boolean | null;
  /**
   * Where the environment belongs.
   * @example WORKSPACE
   */
  scope?: EnvironmentScope | null;
  /** The variables of the environment. */
  variables?: EnvironmentVariableView[] | null;
};

/** An environment as YAML. */
export type EnvironmentYamlView = {
  /**
   * The API URL of the YAML of the environment.
   * @example https://api.buddy.works/workspaces/my-company/environments/xo4pbVrE/yaml
   */
  readonly url?: string | null;
  /**
   * The URL of the environment in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/environments/xo4pbVrE
   */
  readonly html_url?: string | null;
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/** An environment as YAML. */
export type EnvironmentYamlViewInput = {
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/**
 * How Buddy signs in at a target. `PROXY_CREDENTIALS` and `PROXY_KEY` are for SSH, `HTTP` and `CURRENT` for Git,
 * `PASS`, `CERT` and `TOKEN` for Kubernetes.
 * @example PASSWORD
 */
export type TargetAuthMethod =
  | "PASSWORD"
  | "SSH_KEY"
  | "ASSETS_KEY"
  | "PROXY_CREDENTIALS"
  | "PROXY_KEY"
  | "HTTP"
  | "CURRENT"
  | "PASS"
  | "CERT"
  | "TOKEN"
  | (string & {});

/**
 * How Buddy signs in at a target. Which properties count follows from the type of the target and from `method`. In
 * responses, secrets are cipher text.
 */
export type TargetAuthView = {
  /**
   * How Buddy signs in. Targets of the type `FTP` have none.
   * @example PASSWORD
   */
  method?: TargetAuthMethod | null;
  /**
   * The user name.
   * @example buddy
   */
  username?: string | null;
  /**
   * The password.
   *
   * Format: password
   * @example <your password>
   */
  password?: string | null;
  /**
   * The name of the variable that has the key, for `ASSETS_KEY`.
   * @example DEPLOY_KEY
   */
  asset?: string | null;
  /**
   * The private key, for `SSH_KEY`.
   *
   * Format: password
   * @example <your private key>
   */
  key?: string | null;
  /**
   * The passphrase of the key.
   *
   * Format: password
   * @example <your passphrase>
   */
  passphrase?: string | null;
  /**
   * The path of the key on the proxy, for `PROXY_KEY`.
   * @example ~/.ssh/id_ed25519
   */
  key_path?: string | null;
  /**
   * The token, for `TOKEN`.
   *
   * Format: password
   * @example <your token>
   */
  token?: string | null;
  /**
   * The certificate of the authority of a cluster.
   * @example -----BEGIN CERTIFICATE-----
   * MIIC...
   * -----END CERTIFICATE-----
   */
  certificate_authority?: string | null;
  /**
   * The client certificate, for `CERT`.
   * @example -----BEGIN CERTIFICATE-----
   * MIIC...
   * -----END CERTIFICATE-----
   */
  client_certificate?: string | null;
  /**
   * The private key of the client certificate, for `CERT`.
   *
   * Format: password
   * @example <your private key>
   */
  client_key?: string | null;
};

/** A server between Buddy and a target. */
export type TargetProxyView = {
  /**
   * The name of the server.
   * @example bastion
   */
  name?: string | null;
  /**
   * The host name or IP address.
   * @example bastion.example.com
   */
  host?: string | null;
  /**
   * The port, as a string.
   * @example 22
   */
  port?: string | null;
  /**
   * How Buddy signs in there.
   * @example {
   *   "method": "PASSWORD",
   *   "username": "buddy",
   *   "password": "<your password>"
   * }
   */
  auth?: TargetAuthView | null;
};

/**
 * Where targets that match a pattern are looked for.
 * @example WORKSPACE
 */
export type TargetMatchScope =
  | "WORKSPACE"
  | "PROJECT"
  | "ENVIRONMENT"
  | "PIPELINE"
  | "ACTION"
  | "ANY"
  | (string & {});

/**
 * How the connection to a database is encrypted.
 * @example REQUIRE
 */
export type TargetSslMode = "REQUIRE" | "DISABLE" | "VERIFY_FULL" | (string & {});

/** What a target has by its type; types that are not known have more. Requests and responses share it. */
export type TargetSettingsView = {
  /**
   * The host name or IP address. For the types `SSH`, `EC2`, `DIGITAL_OCEAN`, `UPCLOUD`, `VULTR`, `FTP`, `POSTGRESQL`, `MYSQL`, `MSSQL`, `CLICKHOUSE`, `MONGO`, `RDS_POSTGRESQL`, `RDS_MYSQL`, `RDS_MSSQL`.
   * @example ubuntu.example.com
   */
  host?: string | null;
  /**
   * The port, as a string. For the types `SSH`, `EC2`, `DIGITAL_OCEAN`, `UPCLOUD`, `VULTR`, `FTP`, `POSTGRESQL`, `MYSQL`, `MSSQL`, `CLICKHOUSE`, `MONGO`, `RDS_POSTGRESQL`, `RDS_MYSQL`, `RDS_MSSQL`.
   * @example 22
   */
  port?: string | null;
  /**
   * The directory to deploy to. For the types `SSH`, `EC2`, `DIGITAL_OCEAN`, `UPCLOUD`, `VULTR`, `FTP`.
   * @example /var/www
   */
  path?: string | null;
  /**
   * How Buddy signs in.
   * @example {
   *   "method": "PASSWORD",
   *   "username": "buddy",
   *   "password": "<your password>"
   * }
   */
  auth?: TargetAuthView | null;
  /**
   * The server in between. For the types `SSH`, `EC2`, `DIGITAL_OCEAN`, `UPCLOUD`, `VULTR`.
   * @example {
   *   "name": "bastion",
   *   "host": "bastion.example.com",
   *   "port": "22"
   * }
   */
  proxy?: TargetProxyView | null;
  /**
   * Whether FTPS is used. For the type `FTP`.
   * @example true
   */
  secure?: boolean | null;
  /**
   * The URL of the repository. For the type `GIT`.
   * @example https://git.example.com/site.git
   */
  repository?: string | null;
  /**
   * The identifier of the integration. For the types `EC2`, `DIGITAL_OCEAN`, `UPCLOUD`, `VULTR`, `AKS`, `EKS`, `GKE`, `DOKS`, `K8S_CLUSTER`, `RDS_POSTGRESQL`, `RDS_MYSQL`, `RDS_MSSQL`.
   * @example my-aws
   */
  integration?: string | null;
  /**
   * The region at the provider. For the types `EC2`, `AKS`, `EKS`, `GKE`, `DOKS`, `K8S_CLUSTER`, `RDS_POSTGRESQL`, `RDS_MYSQL`, `RDS_MSSQL`.
   * @example eu-central-1
   */
  region?: string | null;
  /**
   * The ID or the full name of the cluster. For the types `AKS`, `EKS`, `GKE`, `DOKS`, `K8S_CLUSTER`.
   * @example production
   */
  cluster?: string | null;
  /**
   * The resource group. For the type `AKS`.
   * @example web
   */
  resource_group?: string | null;
  /**
   * The ID of the subscription. For the type `AKS`.
   * @example 0b1f6471-1bf0-4dda-aec3-cb9272f09590
   */
  subscription?: string | null;
  /**
   * The role to assume. For the type `EKS`.
   * @example arn:aws:iam::123456789012:role/deploy
   */
  role_arn?: string | null;
  /**
   * The ID of the project at Google. For the type `GKE`.
   * @example my-project
   */
  project_id?: string | null;
  /**
   * The zone of the cluster. For the type `GKE`.
   * @example europe-west1-b
   */
  zone?: string | null;
  /**
   * Where targets that match are looked for. For the type `MATCH`.
   * @example WORKSPACE
   */
  scope?: TargetMatchScope | null;
  /**
   * The name of the database. For the types `POSTGRESQL`, `MYSQL`, `MSSQL`, `CLICKHOUSE`, `MONGO`, `RDS_POSTGRESQL`, `RDS_MYSQL`, `RDS_MSSQL`.
   * @example shop
   */
  database?: string | null;
  /**
   * The database to sign in at. By default it is `database`. For the type `MONGO`.
   * @example admin
   */
  auth_source?: string | null;
  /**
   * The identifier of the database instance. For the types `RDS_POSTGRESQL`, `RDS_MYSQL`, `RDS_MSSQL`.
   * @example shop-db
   */
  db_instance_identifier?: string | null;
  /**
   * How the connection is encrypted. `REQUIRE` by default. For the types `RDS_POSTGRESQL`, `RDS_MYSQL`, `RDS_MSSQL`.
   * @example REQUIRE
   */
  ssl_mode?: TargetSslMode | null;
  /**
   * The certificate of the authority, for `VERIFY_FULL`. For the types `RDS_POSTGRESQL`, `RDS_MYSQL`, `RDS_MSSQL`.
   * @example -----BEGIN CERTIFICATE-----
   * MIIC...
   * -----END CERTIFICATE-----
   */
  ca_certificate?: string | null;
} & {
  [key: string]: unknown;
};

/**
 * The type of a target. Class names of Buddy's document are the only source of `MYSQL`, `MSSQL` and `CLICKHOUSE`.
 * @example SSH
 */
export type TargetType =
  | "SSH"
  | "FTP"
  | "GIT"
  | "MATCH"
  | "PROJECT_REPO"
  | "SANDBOX"
  | "EC2"
  | "DIGITAL_OCEAN"
  | "UPCLOUD"
  | "VULTR"
  | "AKS"
  | "EKS"
  | "GKE"
  | "DOKS"
  | "K8S_CLUSTER"
  | "POSTGRESQL"
  | "MYSQL"
  | "MSSQL"
  | "CLICKHOUSE"
  | "MONGO"
  | "RDS_POSTGRESQL"
  | "RDS_MYSQL"
  | "RDS_MSSQL"
  | (string & {});

/** What a target can be used as. */
export type TargetUseView = {
  /**
   * Whether actions can deploy to it. True by default.
   * @example true
   */
  target?: boolean | null;
  /**
   * Whether other targets can be reached through it. True by default.
   * @example true
   */
  proxy?: boolean | null;
};

/**
 * A target: a server, a cluster or a service that actions deploy to. Which properties it has follows from `type`;
 * types that are not known have more.
 */
export type TargetView = TargetSettingsView & {
  /**
   * The API URL of the target.
   * @example https://api.buddy.works/workspaces/my-company/targets/tg-plib9o13mdapr
   */
  readonly url?: string | null;
  /**
   * The URL of the target in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/targets/tg-plib9o13mdapr
   */
  readonly html_url?: string | null;
  /**
   * The hash ID of the target.
   * @example tg-plib9o13mdapr
   */
  id?: string | null;
  /** The type of the target. */
  type: TargetType;
  /**
   * The human-readable ID of the target. For the type `MATCH` it is a pattern.
   * @example ubuntu_tests
   */
  identifier: string;
  /**
   * The name of the target.
   * @example Ubuntu tests
   */
  name?: string | null;
  /**
   * The project that the target belongs to.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/projects/company-website",
   *   "html_url": "https://app.buddy.works/my-company/company-website",
   *   "name": "company-website",
   *   "display_name": "Company Website",
   *   "status": "ACTIVE"
   * }
   */
  project?: ShortProjectView | null;
  /**
   * The pipeline that the target belongs to.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2",
   *   "html_url": "https://app.buddy.works/my-company/company-website/pipelines/pipeline/2",
   *   "id": 2,
   *   "name": "dev",
   *   "last_execution_status": "INPROGRESS"
   * }
   */
  pipeline?: ShortPipelineView | null;
  /**
   * The environment that the target belongs to.
   * @example {
   *   "id": "xo4pbVrE",
   *   "name": "Staging",
   *   "identifier": "stage_env"
   * }
   */
  environment?: ShortEnvironmentView | null;
  /**
   * What people can do. Known levels: `MANAGE`, `USE_ONLY`.
   * @example {
   *   "others": "DENIED"
   * }
   */
  permissions?: PermissionsView | null;
  /**
   * What pipelines without a rule can do. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`, `USE_ONLY`.
   * @example USE_ONLY
   */
  pipelines_access_level?: AccessLevel | null;
  /** The rules for single pipelines. */
  allowed_pipelines?: AllowedPipelineView[] | null;
  /**
   * What sandboxes without a rule can do. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`.
   * @example USE_ONLY
   */
  sandboxes_access_level?: AccessLevel | null;
  /** The rules for single sandboxes. */
  allowed_sandboxes?: AllowedSandboxView[] | null;
  /**
   * Whether the target is disabled.
   * @example false
   */
  disabled?: boolean | null;
  /**
   * The tags of the target.
   * @example [
   *   "staging"
   * ]
   */
  tags?: string[] | null;
  /**
   * What the target can be used as.
   * @example {
   *   "target": true,
   *   "proxy": true
   * }
   */
  use_as?: TargetUseView | null;
  /**
   * A note for people.
   * @example Rebooted each Sunday
   */
  note?: string | null;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string | null;
};

/** The targets of one place. */
export type TargetsView = {
  /**
   * The API URL of this list. Known samples lack it.
   * @example https://api.buddy.works/workspaces/my-company/targets
   */
  readonly url?: string | null;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/targets
   */
  readonly html_url?: string | null;
  /** The targets. */
  targets: TargetView[];
};

/**
 * What to change of a target. Which properties count follows from `type`. Buddy's Go client always sends `type` and
 * `identifier`.
 */
export type UpdateTargetRequest = TargetSettingsView & {
  /** The type of the target. */
  type?: TargetType;
  /**
   * The human-readable ID of the target. For the type `MATCH` it is a pattern.
   * @example ubuntu_tests
   */
  identifier?: string;
  /**
   * The name of the target.
   * @example Ubuntu tests
   */
  name?: string;
  /** The project that the target belongs to. At most one of `project`, `pipeline` and `environment` is sent. */
  project?: ProjectNameView;
  /** The pipeline that the target belongs to. */
  pipeline?: PipelineIdView;
  /** The environment that the target belongs to. */
  environment?: EnvironmentIdView;
  /** What people can do. Known levels: `MANAGE`, `USE_ONLY`. */
  permissions?: PermissionsView;
  /** What pipelines without a rule can do. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`, `USE_ONLY`. */
  pipelines_access_level?: AccessLevel;
  /** The rules for single pipelines. */
  allowed_pipelines?: AllowedPipelineView[];
  /** What sandboxes without a rule can do. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`. */
  sandboxes_access_level?: AccessLevel;
  /** The rules for single sandboxes. */
  allowed_sandboxes?: AllowedSandboxView[];
  /**
   * Whether the target is disabled. False by default.
   * @example false
   */
  disabled?: boolean;
  /**
   * The tags of the target.
   * @example [
   *   "staging"
   * ]
   */
  tags?: string[];
  /** What the target can be used as. Not for `PROJECT_REPO`. */
  use_as?: TargetUseView;
  /**
   * A note for people.
   * @example Rebooted each Sunday
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
};

/** A new target. Which properties it needs besides `type` and `identifier` follows from the type. */
export type AddTargetRequest = UpdateTargetRequest & {
  /** The type of the target. */
  type: TargetType;
  /**
   * The human-readable ID of the target. For the type `MATCH` it is a pattern.
   * @example ubuntu_tests
   */
  identifier: string;
};

/** A target as YAML. */
export type TargetYamlView = {
  /**
   * The API URL of the YAML of the target.
   * @example https://api.buddy.works/workspaces/my-company/targets/tg-plib9o13mdapr/yaml
   */
  readonly url?: string | null;
  /**
   * The URL of the target in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/targets/tg-plib9o13mdapr
   */
  readonly html_url?: string | null;
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/** A target as YAML. */
export type TargetYamlViewInput = {
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/**
 * Where the integration can be used: in the whole workspace, in one project or in one environment. The permissions of
 * an integration with scope `ENVIRONMENT` are managed in its environment.
 * @example WORKSPACE
 */
export type IntegrationScope = "WORKSPACE" | "PROJECT" | "ENVIRONMENT";

/** Who can use the integration. */
export type IntegrationPermissionsView = {
  /**
   * The level of all workspace members for whom there is no other rule.
   * @example USE_ONLY
   */
  others?: AccessLevel | null;
  /**
   * The level of the workspace administrators.
   * @example MANAGE
   */
  admins?: AccessLevel | null;
  /** The levels of single users. */
  users?: UserPermissionView[] | null;
  /** The levels of groups. */
  groups?: GroupPermissionView[] | null;
};

/**
 * An integration, as the list returns it. The list may return only the five required properties; to get all of them, call
 * `getIntegration` with the `hash_id`.
 */
export type ShortIntegrationView = {
  type: IntegrationType;
  /**
   * The API URL of the integration. Don't take an ID from it; use `hash_id`.
   * @example https://api.buddy.works/workspaces/my-company/user/integrations/abc123def456
   */
  readonly url: string;
  /**
   * The URL of the integration in the Buddy web app.
   * @example https://app.buddy.works/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3
   */
  readonly html_url: string;
  /**
   * The human-readable ID of the integration.
   * @example my-github-integration
   */
  identifier?: string | null;
  /**
   * The hash ID of the integration, which paths take as `hash_id`.
   * @example NLVaDzgp6W2qJljaQlJOoYdmZ3
   */
  hash_id: string;
  /**
   * The name of the integration.
   * @example GitHub Integration
   */
  name: string;
  /**
   * How the integration signs in to the service.
   * @example TOKEN
   */
  auth_type?: IntegrationAuthType | null;
  /**
   * Where the integration can be used.
   * @example WORKSPACE
   */
  scope?: IntegrationScope | null;
  /**
   * The handle of the project that the integration belongs to, when its scope is `PROJECT`.
   * @example my-project
   */
  project_name?: string | null;
  /**
   * The application ID, for integrations of type `AZURE_CLOUD`.
   * @example 00000000-0000-0000-0000-000000000000
   */
  app_id?: string | null;
  /**
   * The ID of the Google Cloud project.
   * @example my-google-project
   */
  google_project?: string | null;
  /**
   * The URL of the host, for custom integrations.
   * @example https://git.example.com
   */
  host_url?: string | null;
  /**
   * The URL that receives notifications.
   * @example https://api.github.com/repos/username/repository/hooks
   */
  webhook_address?: string | null;
  /**
   * The audience against which the JSON Web Token is checked.
   * @example my-audience
   */
  audience?: string | null;
  /**
   * The URL of the ATOP service.
   * @example https://atop.example.com
   */
  atop_url?: string | null;
  /**
   * Who can use the integration.
   * @example {
   *   "others": "DENIED",
   *   "admins": "MANAGE",
   *   "users": [
   *     {
   *       "id": 1,
   *       "access_level": "USE_ONLY"
   *     }
   *   ],
   *   "groups": [
   *     {
   *       "id": 2,
   *       "access_level": "MANAGE"
   *     }
   *   ]
   * }
   */
  permissions?: IntegrationPermissionsView | null;
  /**
   * Whether every pipeline can use the integration. If not, `allowed_pipelines` names those that can.
   * @example true
   */
  all_pipelines_allowed?: boolean | null;
  /** The pipelines that can use the integration. */
  allowed_pipelines?: ShortPipelineView[] | null;
  /**
   * Whether the integration is switched off. Actions can't use it then.
   * @example false
   */
  disabled?: boolean | null;
  /**
   * The slug of the Sentry organization.
   * @example my-organization
   */
  organization?: string | null;
  /**
   * What people should know about the integration.
   * @example Used by the release pipelines
   */
  note?: string | null;
  /**
   * A note for AI agents, as YAML text.
   * @example Ask before you change this integration
   */
  agent_note?: string | null;
};

/** The integrations of a workspace. */
export type IntegrationsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/integrations
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/integrations
   */
  readonly html_url: string;
  /** The integrations. */
  integrations: ShortIntegrationView[];
};

/**
 * The service that a new integration connects to. The values are those of `IntegrationType`, but this list is closed, so
 * that a typing error is found before the call. A type that is newer than this document needs a cast.
 *
 * Buddy's older create page names fewer than half of these types. Its newer page allows all that it knows.
 * @example GIT_HUB
 */
export type CreatableIntegrationType =
  | "GIT_HUB"
  | "BITBUCKET"
  | "GOOGLE"
  | "DIGITAL_OCEAN"
  | "SLACK"
  | "MODULUS"
  | "HEROKU"
  | "AMAZON"
  | "GIT_LAB"
  | "SHOPIFY"
  | "GIT_HUB_ENTERPRISE"
  | "GIT_LAB_ENTERPRISE"
  | "PUSHOVER"
  | "PUSHBULLET"
  | "RACKSPACE"
  | "CUSTOM"
  | "CLOUDFLARE"
  | "NEW_RELIC"
  | "SENTRY"
  | "ROLLBAR"
  | "DATADOG"
  | "DO_SPACES"
  | "HONEYBADGER"
  | "VULTR"
  | "SENTRY_ENTERPRISE"
  | "LOGGLY"
  | "HIP_CHAT"
  | "FIREBASE"
  | "TELEGRAM"
  | "AZURE"
  | "UPCLOUD"
  | "GHOST_INSPECTOR"
  | "NETLIFY"
  | "AZURE_CLOUD"
  | "MICROSOFT_TEAMS"
  | "GOOGLE_SERVICE_ACCOUNT"
  | "GOOGLE_PLAY_STORE"
  | "DOCKER_HUB"
  | "APP_STORE"
  | "GIT_HUB_APP"
  | "GIT_HUB_APP_ENTERPRISE"
  | "GIT_HUB_API"
  | "ATOP"
  | "SNYK"
  | "STACK_HAWK"
  | "BLACKFIRE"
  | "BACKBLAZE"
  | "ONE_LOGIN"
  | "OKTA"
  | "CONTENTFUL"
  | "JIRA"
  | "NPM_REGISTRY"
  | "ANTHROPIC"
  | "GOOGLE_GEMINI"
  | "OPEN_AI"
  | "CURSOR"
  | "OPENCODE"
  | "CLICKUP"
  | "GROK"
  | "TYPESAFE";

/** An AWS role to assume. */
export type RoleAssumptionView = {
  /**
   * The Amazon Resource Name of the role.
   * @example arn:aws:iam::123456789012:role/my-role
   */
  arn?: string;
  /**
   * The external ID that the role asks for.
   * @example my-external-id
   */
  external_id?: string;
  /**
   * How long the role is assumed, in seconds.
   *
   * Format: int32
   * @example 3600
   */
  duration?: number;
};

/** What to change in an integration. A property that is left out stays as it is, but `name` is always needed. */
export type UpdateIntegrationRequest = {
  /**
   * The name of the integration.
   * @example GitHub Integration
   */
  name: string;
  /**
   * The human-readable ID of the integration. Without it, Buddy makes one for a new integration.
   * @example my-github-integration
   */
  identifier?: string;
  auth_type?: IntegrationAuthType;
  /**
   * The token of the service. For the types `CLOUDFLARE`, `DATADOG`, `DIGITAL_OCEAN`, `FIREBASE`, `GHOST_INSPECTOR`, `GIT_HUB`, `GIT_LAB`, `HONEYBADGER`, `LOGGLY`, `NEW_RELIC`, `PUSHOVER`, `RACKSPACE`, `ROLLBAR`, `SENTRY`, `SENTRY_ENTERPRISE`, `SHOPIFY`, `VULTR`.
   *
   * Format: password
   * @example <your token>
   */
  token?: string;
  /**
   * The access key. For the types `AMAZON`, `DO_SPACES`, `PUSHOVER`.
   *
   * Format: password
   * @example <your access key>
   */
  access_key?: string;
  /**
   * The secret key to `access_key`. For the types `AMAZON`, `DO_SPACES`.
   *
   * Format: password
   * @example <your secret key>
   */
  secret_key?: string;
  /** The AWS roles to assume, with the `auth_type` `DEFAULT`, `TRUSTED` or `OIDC`. For the type `AMAZON`. */
  role_assumptions?: RoleAssumptionView[];
  /**
   * The audience of the OIDC token. For the types `AMAZON`, `AZURE_CLOUD`, `GOOGLE_SERVICE_ACCOUNT`.
   * @example my-audience
   */
  audience?: string;
  /**
   * The API key. `CLOUDFLARE` takes it with `email`. For the types `CLOUDFLARE`, `GOOGLE_SERVICE_ACCOUNT`, `STACK_HAWK`.
   *
   * Format: password
   * @example <your API key>
   */
  api_key?: string;
  /**
   * The email address that belongs to `api_key`. For the type `CLOUDFLARE`.
   * @example ada@example.com
   */
  email?: string;
  /**
   * The username at the service. For the types `DOCKER_HUB`, `RACKSPACE`, `UPCLOUD`.
   * @example my-user
   */
  username?: string;
  /**
   * The password. For the types `AZURE_CLOUD`, `DOCKER_HUB`, `UPCLOUD`.
   *
   * Format: password
   * @example <your password>
   */
  password?: string;
  /**
   * The application ID. For the type `AZURE_CLOUD`.
   * @example 00000000-0000-0000-0000-000000000000
   */
  app_id?: string;
  /**
   * The tenant ID. For the type `AZURE_CLOUD`.
   * @example 00000000-0000-0000-0000-000000000000
   */
  tenant_id?: string;
  /**
   * The Azure subscription ID. Needed if the tenant has several subscriptions.
   * @example 00000000-0000-0000-0000-000000000000
   */
  subscription_id?: string;
  /**
   * The ID of the Google Cloud project, with the `auth_type` `OIDC`. For the type `GOOGLE_SERVICE_ACCOUNT`.
   * @example my-google-project
   */
  google_project?: string;
  /**
   * The JSON configuration of Google's client library, as text, with the `auth_type` `OIDC`. For the type `GOOGLE_SERVICE_ACCOUNT`.
   * @example <your configuration>
   */
  config?: string;
  /**
   * The shop. For the type `SHOPIFY`.
   * @example my-shop
   */
  shop?: string;
  /**
   * The partner token, with the `auth_type` `TOKEN_APP_EXTENSION`. For the type `SHOPIFY`.
   *
   * Format: password
   * @example <your partner token>
   */
  partner_token?: string;
  /**
   * The key ID, which goes with `application_key`. For the type `BACKBLAZE`.
   * @example my-key-id
   */
  key_id?: string;
  /**
   * The application key. Buddy's newer sources have it for Datadog. For the type `BACKBLAZE`.
   *
   * Format: password
   * @example <your application key>
   */
  application_key?: string;
  /**
   * The region of New Relic, `US` or `EU`. On older pages of Buddy, it is a cloud region.
   * @example US
   */
  region?: string;
  /**
   * The slug of the Sentry organization. With it, Buddy registers a webhook in that organization, for triggers.
   * @example my-organization
   */
  organization?: string;
  /**
   * The ID of the ClickUp workspace, which ClickUp calls a team.
   * @example my-clickup-workspace
   */
  click_up_workspace?: string;
  /**
   * The URL of the host, for custom integrations.
   * @example https://git.example.com
   */
  host_url?: string;
  /**
   * The URL that receives notifications.
   * @example https://example.com/hooks/buddy
   */
  webhook_address?: string;
  /**
   * The URL of the ATOP service.
   * @example https://atop.example.com
   */
  atop_url?: string;
  /**
   * Not the `url` of a response, which is the API URL of the integration. Which URL it is, see "What is not known" in the
   * introduction.
   * @example https://service.example.com
   */
  url?: string;
  /**
   * The URL that a webhook of the service calls, for integrations that are based on webhooks.
   * @example https://target.example.com
   */
  target_url?: string;
  /**
   * The refresh token, for integrations that are based on OAuth.
   *
   * Format: password
   * @example <your refresh token>
   */
  refresh_token?: string;
  /**
   * The client ID, for integrations that are based on OAuth.
   * @example my-client-id
   */
  client_id?: string;
  /**
   * A client token.
   *
   * Format: password
   * @example <your client token>
   */
  client_token?: string;
  /**
   * The ID of the Discord server.
   * @example my-server-id
   */
  server_id?: string;
  /**
   * A server token.
   *
   * Format: password
   * @example <your server token>
   */
  server_token?: string;
  /**
   * The ID of the chat, for messaging services.
   * @example my-chat-id
   */
  chat_id?: string;
  /**
   * A Slack user ID.
   * @example my-slack-user-id
   */
  slack_user_id?: string;
  /**
   * A GitHub user ID.
   * @example my-github-user-id
   */
  git_hub_user_id?: string;
  /**
   * A GitHub username.
   * @example my-github-user
   */
  git_hub_user_name?: string;
  permissions?: IntegrationPermissionsView;
  /**
   * Whether every pipeline can use the integration. If not, `allowed_pipelines` names those that can. Without it, every
   * pipeline can use a new integration.
   * @example true
   */
  all_pipelines_allowed?: boolean;
  /** The pipelines that can use the integration. */
  allowed_pipelines?: PipelineIdView[];
  /**
   * Whether the integration is switched off. Actions cannot use it then.
   * @example false
   */
  disabled?: boolean;
  /**
   * What people should know about the integration.
   * @example Used by the release pipelines
   */
  note?: string;
  /**
   * A note for AI agents, as YAML text.
   * @example rules: Ask before you change this integration
   */
  agent_note?: string;
};

/** A new integration. Which secrets it needs depends on its type. */
export type AddIntegrationRequest = {
  type: CreatableIntegrationType;
  scope: IntegrationScope;
  /**
   * The handle of the project. Needed when the scope is `PROJECT`.
   * @example my-project
   */
  project_name?: string;
  /**
   * The hash ID of the environment. Needed when the scope is `ENVIRONMENT`.
   * @example xo4pbVrE
   */
  environment_id?: string;
} & UpdateIntegrationRequest;

/** An integration, without its secrets. */
export type IntegrationView = {
  type: IntegrationType;
  /**
   * The API URL of the integration. Don't take an ID from it; use `hash_id`.
   * @example https://api.buddy.works/workspaces/my-company/user/integrations/abc123def456
   */
  readonly url: string;
  /**
   * The URL of the integration in the Buddy web app.
   * @example https://app.buddy.works/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3
   */
  readonly html_url: string;
  /**
   * The human-readable ID of the integration.
   * @example my-github-integration
   */
  identifier: string;
  /**
   * The hash ID of the integration, which paths take as `hash_id`.
   * @example NLVaDzgp6W2qJljaQlJOoYdmZ3
   */
  hash_id: string;
  /**
   * The name of the integration.
   * @example GitHub Integration
   */
  name: string;
  /**
   * How the integration signs in to the service.
   * @example TOKEN
   */
  auth_type?: IntegrationAuthType | null;
  scope: IntegrationScope;
  /**
   * The handle of the project that the integration belongs to, when its scope is `PROJECT`.
   * @example my-project
   */
  project_name?: string | null;
  /**
   * The application ID, for integrations of type `AZURE_CLOUD`.
   * @example 00000000-0000-0000-0000-000000000000
   */
  app_id?: string | null;
  /**
   * The ID of the Google Cloud project.
   * @example my-google-project
   */
  google_project?: string | null;
  /**
   * The URL of the host, for custom integrations.
   * @example https://git.example.com
   */
  host_url?: string | null;
  /**
   * The URL that receives notifications.
   * @example https://api.github.com/repos/username/repository/hooks
   */
  webhook_address?: string | null;
  /**
   * The audience against which the JSON Web Token is checked.
   * @example my-audience
   */
  audience?: string | null;
  /**
   * The URL of the ATOP service.
   * @example https://atop.example.com
   */
  atop_url?: string | null;
  /**
   * Who can use the integration.
   * @example {
   *   "others": "DENIED",
   *   "admins": "MANAGE",
   *   "users": [
   *     {
   *       "id": 1,
   *       "access_level": "USE_ONLY"
   *     }
   *   ],
   *   "groups": [
   *     {
   *       "id": 2,
   *       "access_level": "MANAGE"
   *     }
   *   ]
   * }
   */
  permissions?: IntegrationPermissionsView | null;
  /**
   * Whether every pipeline can use the integration. If not, `allowed_pipelines` names those that can.
   * @example true
   */
  all_pipelines_allowed?: boolean | null;
  /** The pipelines that can use the integration. */
  allowed_pipelines?: ShortPipelineView[] | null;
  /**
   * Whether the integration is switched off. Actions can't use it then.
   * @example false
   */
  disabled?: boolean | null;
  /**
   * The slug of the Sentry organization.
   * @example my-organization
   */
  organization?: string | null;
  /**
   * What people should know about the integration.
   * @example Used by the release pipelines
   */
  note?: string | null;
  /**
   * A note for AI agents, as YAML text.
   * @example Ask before you change this integration
   */
  agent_note?: string | null;
};

/** A webhook, as the list returns it. */
export type ShortWebhookView = {
  /**
   * The API URL of the webhook.
   * @example https://api.buddy.works/workspaces/my-company/webhooks/123
   */
  readonly url: string;
  /**
   * The URL of the webhook in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/webhook/123
   */
  readonly html_url: string;
  /**
   * The ID of the webhook.
   *
   * Format: int32
   * @example 123
   */
  id: number;
  /**
   * The URL to which Buddy sends the payloads.
   * @example https://example.com/webhook
   */
  target_url: string;
  /**
   * The name of the webhook.
   * @example CI Webhook
   */
  name?: string | null;
};

/** The webhooks of a workspace. */
export type WebhooksView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/webhooks
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/webhooks
   */
  readonly html_url: string;
  /** The webhooks. */
  webhooks: ShortWebhookView[];
};

/**
 * What a webhook reports.
 * @example PUSH
 */
export type WebhookEvent =
  | "PUSH"
  | "EXECUTION_STARTED"
  | "EXECUTION_SUCCESSFUL"
  | "EXECUTION_FAILED"
  | "EXECUTION_FINISHED"
  | "EXECUTION_PAUSED"
  | "DAY_CHANGED"
  | (string & {});

/** What to change of a webhook. */
export type UpdateWebhookRequest = {
  /**
   * The URL to which Buddy sends the payloads.
   * @example https://example.com/webhook
   */
  target_url?: string;
  /**
   * The name of the webhook.
   * @example CI Webhook
   */
  name?: string;
  /**
   * The secret that Buddy sends with each payload.
   *
   * Format: password
   * @example <your secret>
   */
  secret_key?: string;
  /**
   * The handles of the projects whose events are sent. Empty means all projects.
   * @example [
   *   "company-website",
   *   "beta-project"
   * ]
   */
  projects?: string[];
  /**
   * The events that are sent.
   * @example [
   *   "PUSH",
   *   "EXECUTION_FAILED"
   * ]
   */
  events?: WebhookEvent[];
};

/** A new webhook. */
export type AddWebhookRequest = UpdateWebhookRequest & {
  /**
   * The URL to which Buddy sends the payloads.
   * @example https://example.com/webhook
   */
  target_url: string;
  /**
   * The events that are sent.
   * @example [
   *   "PUSH",
   *   "EXECUTION_FAILED"
   * ]
   */
  events: WebhookEvent[];
};

/** A delivery of a webhook. */
export type WebhookRequestView = {
  /**
   * The API URL of the webhook.
   * @example https://api.buddy.works/workspaces/my-company/webhooks/123
   */
  readonly url?: string | null;
  /**
   * The URL of the webhook in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/webhook/123
   */
  readonly html_url?: string | null;
  /**
   * When the payload was sent.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  post_date: string;
  /**
   * The status that the receiver sent back.
   *
   * Format: int32
   * @example 200
   */
  response_status?: number | null;
  /**
   * The payload, as JSON in a string.
   * @example {"event":"EXECUTION_FAILED"}
   */
  body?: string | null;
};

/** A webhook. */
export type WebhookView = ShortWebhookView & {
  /**
   * The secret that Buddy sends with each payload. It is returned in clear text.
   * @example <your secret>
   */
  secret_key: string;
  /**
   * The handles of the projects whose events are sent. Empty means all projects.
   * @example [
   *   "company-website",
   *   "beta-project"
   * ]
   */
  projects: string[];
  /** The events that are sent. */
  events: WebhookEvent[];
  /** The latest deliveries. Known responses of `addWebhook` lack them. */
  requests?: WebhookRequestView[] | null;
};

/**
 * The status of a sandbox: it boots, runs, shuts down, is down with its disk kept, gets a state back, or could not be
 * brought up.
 * @example STARTING
 */
export type SandboxStatus =
  | "STARTING"
  | "RUNNING"
  | "STOPPING"
  | "STOPPED"
  | "RESTORING"
  | "FAILED"
  | (string & {});

/**
 * The status of the setup of a sandbox. `STALE` says that `first_boot_commands` changed since.
 * @example INPROGRESS
 */
export type SandboxSetupStatus = "INPROGRESS" | "SUCCESS" | "FAILED" | "STALE" | (string & {});

/** A sandbox, as the list returns it. */
export type ShortSandboxView = {
  /**
   * The API URL of the sandbox.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez
   */
  readonly url: string;
  /**
   * The URL of the sandbox in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url: string;
  /**
   * The ID of the sandbox.
   * @example u3ep173pzbjez
   */
  id: string;
  /**
   * The human-readable ID of the sandbox.
   * @example my-api-sandbox
   */
  identifier: string;
  /**
   * The name of the sandbox.
   * @example My API sandbox
   */
  name: string;
  /** The status of the sandbox. */
  status: SandboxStatus;
  /**
   * The status of its setup.
   * @example INPROGRESS
   */
  setup_status?: SandboxSetupStatus | null;
};

/** The sandboxes of one place. */
export type SandboxesView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes
   */
  readonly html_url: string;
  /** The sandboxes. */
  sandboxes: ShortSandboxView[];
};

/**
 * The size of a sandbox: CPU cores and GB of memory.
 * @example 1x2
 */
export type SandboxResources =
  | "1x2"
  | "2x4"
  | "3x6"
  | "4x8"
  | "5x10"
  | "6x12"
  | "7x14"
  | "8x16"
  | "9x18"
  | "10x20"
  | "11x22"
  | "12x24"
  | "CUSTOM"
  | (string & {});

/**
 * What the setup of a sandbox brings in.
 * @example PROJECT_REPO
 */
export type SandboxFetchType = "PROJECT_REPO" | "PUBLIC_REPO" | "ARTIFACT" | (string & {});

/** Something that the setup of a sandbox brings in. */
export type SandboxFetchView = {
  /** What it is. */
  type: SandboxFetchType;
  /**
   * The URL of the repository, for `PUBLIC_REPO`.
   * @example https://github.com/buddy/landing-page
   */
  repository?: string | null;
  /**
   * The branch, tag or commit. By default it is the default branch.
   * @example main
   */
  ref?: string | null;
  /**
   * Where it goes. By default it is `app_dir`.
   * @example /app
   */
  path?: string | null;
  /**
   * The command that runs when it is there.
   * @example npm run build
   */
  build_command?: string | null;
  /**
   * The artifact as `identifier:version`, for `ARTIFACT`.
   * @example website:latest
   */
  artifact?: string | null;
};

/**
 * The protocol of an endpoint.
 * @example HTTP
 */
export type TunnelType = "HTTP" | "TCP" | "TLS" | "SSH" | (string & {});

/**
 * Where the public side of an endpoint is.
 * @example US
 */
export type TunnelRegion = "US" | "EU" | "AS" | (string & {});

/**
 * How visitors of an endpoint sign in.
 * @example NONE
 */
export type TunnelAuthType = "NONE" | "BASIC" | "BUDDY" | (string & {});

/** The HTTP settings of an endpoint. */
export type HttpSettingsView = {
  /**
   * The API URL of the sandbox.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez
   */
  readonly url?: string | null;
  /**
   * The URL of the sandbox in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url?: string | null;
  /**
   * Whether the certificate of the port is checked.
   * @example true
   */
  verify_certificate?: boolean | null;
  /**
   * Whether responses are compressed.
   * @example true
   */
  compression?: boolean | null;
  /**
   * Whether HTTP/2 is used.
   * @example true
   */
  http2?: boolean | null;
  /**
   * Whether requests are logged.
   * @example true
   */
  log_requests?: boolean | null;
  /**
   * Headers to add to requests.
   * @example {
   *   "X-Environment": "staging"
   * }
   */
  request_headers?: {
    [key: string]: string;
  } | null;
  /**
   * Headers to add to responses.
   * @example {
   *   "X-Frame-Options": "DENY"
   * }
   */
  response_headers?: {
    [key: string]: string;
  } | null;
  /**
   * The user agents that are let in.
   * @example [
   *   "Mozilla"
   * ]
   */
  whitelist_user_agents?: string[] | null;
  /**
   * The `Host` header that the port gets.
   * @example localhost
   */
  rewrite_host_header?: string | null;
  /**
   * How visitors sign in.
   * @example NONE
   */
  auth_type?: TunnelAuthType | null;
  /**
   * The user name, for `BASIC`.
   * @example visitor
   */
  login?: string | null;
  /**
   * The limit of the circuit breaker.
   *
   * Format: int32
   * @example 5
   */
  circuit_breaker?: number | null;
  /**
   * The path that is served.
   * @example /api
   */
  serve_path?: string | null;
};

/** The HTTP settings of an endpoint. */
export type HttpSettingsViewInput = {
  /**
   * Whether the certificate of the port is checked.
   * @example true
   */
  verify_certificate?: boolean | null;
  /**
   * Whether responses are compressed.
   * @example true
   */
  compression?: boolean | null;
  /**
   * Whether HTTP/2 is used.
   * @example true
   */
  http2?: boolean | null;
  /**
   * Whether requests are logged.
   * @example true
   */
  log_requests?: boolean | null;
  /**
   * Headers to add to requests.
   * @example {
   *   "X-Environment": "staging"
   * }
   */
  request_headers?: {
    [key: string]: string;
  } | null;
  /**
   * Headers to add to responses.
   * @example {
   *   "X-Frame-Options": "DENY"
   * }
   */
  response_headers?: {
    [key: string]: string;
  } | null;
  /**
   * The user agents that are let in.
   * @example [
   *   "Mozilla"
   * ]
   */
  whitelist_user_agents?: string[] | null;
  /**
   * The `Host` header that the port gets.
   * @example localhost
   */
  rewrite_host_header?: string | null;
  /**
   * How visitors sign in.
   * @example NONE
   */
  auth_type?: TunnelAuthType | null;
  /**
   * The user name, for `BASIC`.
   * @example visitor
   */
  login?: string | null;
  /**
   * The password, for `BASIC`. No response has it.
   *
   * Format: password
   * @example <your password>
   */
  password?: string | null;
  /**
   * The limit of the circuit breaker.
   *
   * Format: int32
   * @example 5
   */
  circuit_breaker?: number | null;
  /**
   * The path that is served.
   * @example /api
   */
  serve_path?: string | null;
  /**
   * The certificate of the authority that visitors' certificates are checked against. No response has it.
   *
   * Format: password
   * @example <your certificate>
   */
  tls_ca?: string | null;
};

/**
 * Where TLS ends.
 * @example REGION
 */
export type TunnelTlsEnd = "REGION" | "AGENT" | "TARGET" | (string & {});

/** The TLS settings of an endpoint. */
export type TlsSettingsView = {
  /**
   * The API URL of the sandbox.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez
   */
  readonly url?: string | null;
  /**
   * The URL of the sandbox in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url?: string | null;
  /**
   * Where TLS ends. `REGION` by default.
   * @example REGION
   */
  terminate_at?: TunnelTlsEnd | null;
};

/** The TLS settings of an endpoint. */
export type TlsSettingsViewInput = {
  /**
   * Where TLS ends. `REGION` by default.
   * @example REGION
   */
  terminate_at?: TunnelTlsEnd | null;
  /**
   * The private key. No response has it.
   *
   * Format: password
   * @example <your private key>
   */
  private_key?: string | null;
  /**
   * The certificate. No response has it.
   *
   * Format: password
   * @example <your certificate>
   */
  certificate?: string | null;
  /**
   * The certificate of the authority. No response has it.
   *
   * Format: password
   * @example <your certificate>
   */
  ca_certificate?: string | null;
};

/** An endpoint of a sandbox: a public URL that leads to a port. */
export type TunnelView = {
  /**
   * The API URL of the sandbox.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez
   */
  readonly url?: string | null;
  /**
   * The URL of the sandbox in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url?: string | null;
  /**
   * The name of the endpoint.
   * @example www
   */
  name: string;
  /**
   * The port, or the host and port, that it leads to.
   * @example 80
   */
  endpoint: string;
  /** The protocol. */
  type: TunnelType;
  /**
   * Where the public side is.
   * @example US
   */
  region?: TunnelRegion | null;
  /**
   * The IP addresses and CIDR ranges that are let in.
   * @example [
   *   "192.168.1.0/24"
   * ]
   */
  whitelist?: string[] | null;
  /**
   * After how many seconds a connection ends.
   *
   * Format: int32
   * @example 30
   */
  timeout?: number | null;
  /**
   * The settings, for `HTTP`.
   * @example {
   *   "verify_certificate": true,
   *   "compression": true,
   *   "http2": true,
   *   "log_requests": true,
   *   "request_headers": {
   *     "X-Environment": "staging"
   *   },
   *   "response_headers": {
   *     "X-Frame-Options": "DENY"
   *   },
   *   "auth_type": "NONE"
   * }
   */
  http?: HttpSettingsView | null;
  /**
   * The settings, for `TLS`.
   * @example {
   *   "terminate_at": "REGION"
   * }
   */
  tls?: TlsSettingsView | null;
  /**
   * The public URL.
   * @example https://www-u3ep173pzbjez.eu.example.com
   */
  readonly endpoint_url?: string | null;
  /**
   * Whether the endpoint is active.
   * @example true
   */
  readonly active?: boolean | null;
  /**
   * How many milliseconds the port takes to respond. 0 and more say that it can be reached.
   *
   * Format: int32
   * @example 3
   */
  readonly target_latency?: number | null;
};

/** An endpoint of a sandbox: a public URL that leads to a port. */
export type TunnelViewInput = {
  /**
   * The name of the endpoint.
   * @example www
   */
  name: string;
  /**
   * The port, or the host and port, that it leads to.
   * @example 80
   */
  endpoint: string;
  /** The protocol. */
  type: TunnelType;
  /**
   * Where the public side is.
   * @example US
   */
  region?: TunnelRegion | null;
  /**
   * The IP addresses and CIDR ranges that are let in.
   * @example [
   *   "192.168.1.0/24"
   * ]
   */
  whitelist?: string[] | null;
  /**
   * After how many seconds a connection ends.
   *
   * Format: int32
   * @example 30
   */
  timeout?: number | null;
  /**
   * The settings, for `HTTP`.
   * @example {
   *   "verify_certificate": true,
   *   "compression": true,
   *   "http2": true,
   *   "log_requests": true,
   *   "request_headers": {
   *     "X-Environment": "staging"
   *   },
   *   "response_headers": {
   *     "X-Frame-Options": "DENY"
   *   },
   *   "auth_type": "NONE"
   * }
   */
  http?: HttpSettingsViewInput | null;
  /**
   * The settings, for `TLS`.
   * @example {
   *   "terminate_at": "REGION"
   * }
   */
  tls?: TlsSettingsViewInput | null;
};

/**
 * Where a sandbox belongs.
 * @example WORKSPACE
 */
export type SandboxScope = "WORKSPACE" | "PROJECT" | "ENVIRONMENT";

/**
 * A new sandbox: with `os` a fresh one, with `snapshot_id` one from a snapshot, with `source_sandbox_id` a copy of
 * another one.
 */
export type AddSandboxRequest = {
  /**
   * The name of the sandbox.
   * @example My API sandbox
   */
  name: string;
  /**
   * The human-readable ID of the sandbox.
   * @example my-api-sandbox
   */
  identifier?: string;
  /**
   * The ID of the sandbox to copy, with its disk. Only `name` and `identifier` are sent with it.
   * @example ghwmnj2az2k67
   */
  source_sandbox_id?: string;
  /**
   * The ID of the snapshot to start from.
   * @example sn-abc123def4567
   */
  snapshot_id?: string;
  /**
   * The image, for a fresh sandbox: `ubuntu:22.04` and `ubuntu:24.04` are known.
   * @example ubuntu:24.04
   */
  os?: string;
  /** The size. `2x4` by default. */
  resources?: SandboxResources;
  /**
   * After how many seconds the sandbox stops. Sources disagree on whether these are seconds without activity.
   *
   * Format: int32
   * @example 3600
   */
  timeout?: number;
  /**
   * The commands of the setup, which run once on a fresh disk.
   * @example npm install
   */
  first_boot_commands?: string;
  /**
   * The working directory of the apps.
   * @example /app
   */
  app_dir?: string;
  /**
   * The commands that run from each start on.
   * @example [
   *   "npm start"
   * ]
   */
  apps?: string[];
  /** What the setup brings in first, for a fresh sandbox. */
  fetch?: SandboxFetchView[];
  /**
   * The tags.
   * @example [
   *   "development"
   * ]
   */
  tags?: string[];
  /** The endpoints through which it is reached. */
  endpoints?: TunnelViewInput[];
  /** The variables. */
  variables?: AddVariableInObjectRequest[];
  /** What people can do, for a fresh sandbox. */
  permissions?: PermissionsView;
  /** Where the sandbox belongs. Only Buddy's Python SDK sends it. */
  scope?: SandboxScope;
  /** The environment, for the scope `ENVIRONMENT`. Only Buddy's Python SDK sends it. */
  environment?: EnvironmentIdView;
  /**
   * A note for people.
   * @example For the demo on Friday
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
};

/**
 * The status of an app: it runs, has ended, or ended with an error. What `NONE` means is not known.
 * @example RUNNING
 */
export type SandboxAppStatus = "RUNNING" | "ENDED" | "FAILED" | "NONE" | (string & {});

/** An app: a command that runs from each start of the sandbox on. */
export type SandboxAppView = {
  /**
   * The ID of the app.
   * @example a1b2c3d
   */
  readonly id?: string | null;
  /**
   * The command.
   * @example npm start
   */
  command: string;
  /**
   * The status of the app.
   * @example RUNNING
   */
  readonly app_status?: SandboxAppStatus | null;
};

/** An app: a command that runs from each start of the sandbox on. */
export type SandboxAppViewInput = {
  /**
   * The command.
   * @example npm start
   */
  command: string;
};

/** A sandbox. It is ready when `setup_status` is `SUCCESS` and `status` is `RUNNING`. */
export type SandboxResponse = {
  /**
   * The API URL of the sandbox.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez
   */
  readonly url: string;
  /**
   * The URL of the sandbox in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url: string;
  /**
   * The ID of the sandbox.
   * @example u3ep173pzbjez
   */
  id: string;
  /**
   * The human-readable ID of the sandbox.
   * @example my-api-sandbox
   */
  identifier: string;
  /**
   * The name of the sandbox.
   * @example My API sandbox
   */
  name: string;
  /** The status of the sandbox. */
  status: SandboxStatus;
  /** The status of its setup. */
  setup_status: SandboxSetupStatus;
  /**
   * The image.
   * @example ubuntu:24.04
   */
  os: string;
  /**
   * The size.
   * @example 1x2
   */
  resources?: SandboxResources | null;
  /**
   * The commands of the setup, which run once on a fresh disk.
   * @example npm install
   */
  first_boot_commands?: string | null;
  /**
   * The working directory of the apps.
   * @example /app
   */
  app_dir?: string | null;
  /** The commands that run from each start on. */
  apps?: SandboxAppView[] | null;
  /** What the setup brings in first. */
  fetch?: SandboxFetchView[] | null;
  /**
   * After how many seconds the sandbox stops. Sources disagree on whether these are seconds without activity.
   *
   * Format: int32
   * @example 3600
   */
  timeout?: number | null;
  /**
   * The tags.
   * @example [
   *   "development"
   * ]
   */
  tags?: string[] | null;
  /**
   * The output of the setup, by lines.
   * @example [
   *   "added 120 packages"
   * ]
   */
  boot_logs?: string[] | null;
  /** The endpoints through which it is reached. */
  endpoints?: TunnelView[] | null;
  /**
   * The host for SSH.
   * @example ssh.example.com
   */
  ssh_host?: string | null;
  /**
   * The port for SSH.
   *
   * Format: int32
   * @example 22
   */
  ssh_port?: number | null;
  /**
   * Where the sandbox belongs.
   * @example WORKSPACE
   */
  scope?: SandboxScope | null;
  /**
   * The project, for the scope `PROJECT`.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/projects/company-website",
   *   "html_url": "https://app.buddy.works/my-company/company-website",
   *   "name": "company-website",
   *   "display_name": "Company Website",
   *   "status": "ACTIVE",
   *   "create_date": "2016-02-29T11:23:04Z",
   *   "created_by": {
   *     "url": "https://api.buddy.works/workspaces/my-company/members/1",
   *     "html_url": "https://app.buddy.works/my-company/-/profile/1",
   *     "id": 1,
   *     "avatar_url": "https://app.buddy.works/avatars/1.png"
   *   },
   *   "http_repository": "https://app.buddy.works/buddy/company-website",
   *   "ssh_repository": "buddy@app.buddy.works:buddy/company-website",
   *   "default_branch": "master"
   * }
   */
  project?: ProjectView | null;
  /**
   * The environment, for the scope `ENVIRONMENT`.
   * @example {
   *   "id": "xo4pbVrE",
   *   "name": "Staging",
   *   "identifier": "stage_env"
   * }
   */
  environment?: ShortEnvironmentView | null;
  /**
   * What people can do. Known levels: `DEFAULT`, `DENIED`, `READ_ONLY`, `READ_WRITE`, `MANAGE`.
   * @example {
   *   "others": "DENIED"
   * }
   */
  permissions?: PermissionsView | null;
  /**
   * A note for people.
   * @example For the demo on Friday
   */
  note?: string | null;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string | null;
  /**
   * When the sandbox was created.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  create_date?: string | null;
  /** The variables. */
  variables?: EnvironmentVariableView[] | null;
  /**
   * The ID of the sandbox that it is a copy of. Only samples have it.
   * @example ghwmnj2az2k67
   */
  source_sandbox_id?: string | null;
  /**
   * The ID of the snapshot that it was made from. Only samples have it.
   * @example sn-abc123def4567
   */
  snapshot_id?: string | null;
};

/** What to change of a sandbox. Its image can't be changed. */
export type UpdateSandboxRequest = {
  /**
   * The name of the sandbox.
   * @example My API sandbox
   */
  name?: string;
  /**
   * The human-readable ID of the sandbox.
   * @example my-api-sandbox
   */
  identifier?: string;
  /** The size. */
  resources?: SandboxResources;
  /**
   * The commands of the setup. A change makes `setup_status` `STALE` until the sandbox is recreated.
   * @example npm install
   */
  first_boot_commands?: string;
  /**
   * The working directory of the apps.
   * @example /app
   */
  app_dir?: string;
  /** The commands that run from each start on. Buddy's Go client sends them as strings. */
  apps?: SandboxAppViewInput[];
  /** What the setup brings in first. */
  fetch?: SandboxFetchView[];
  /**
   * After how many seconds the sandbox stops. Sources disagree on whether these are seconds without activity.
   *
   * Format: int32
   * @example 3600
   */
  timeout?: number;
  /**
   * The tags.
   * @example [
   *   "development"
   * ]
   */
  tags?: string[];
  /** The endpoints through which it is reached. */
  endpoints?: TunnelViewInput[];
  /** The variables. */
  variables?: AddVariableInObjectRequest[];
  /** What people can do. */
  permissions?: PermissionsView;
  /** Where the sandbox belongs. */
  scope?: SandboxScope;
  /** The project, for the scope `PROJECT`. */
  project?: ProjectNameView;
  /** The environment, for the scope `ENVIRONMENT`. */
  environment?: EnvironmentIdView;
  /**
   * A note for people.
   * @example For the demo on Friday
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
};

/** Logs of an app. */
export type SandboxAppLogsView = {
  /**
   * The API URL of the logs.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/apps/a1b2c3d/logs
   */
  readonly url: string;
  /**
   * The URL of the logs in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url: string;
  /**
   * Where the logs go on: the next call sends it.
   * @example s=abc123def456;i=789
   */
  cursor?: string | null;
  /**
   * The lines.
   * @example [
   *   "listening on port 3000"
   * ]
   */
  logs: string[];
};

/**
 * What runs a command: a shell, or an interpreter that gets the command as source code.
 * @example BASH
 */
export type SandboxRuntime = "BASH" | "JAVASCRIPT" | "TYPESCRIPT" | "PYTHON" | (string & {});

/**
 * The status of a command. A terminated one has failed.
 * @example INPROGRESS
 */
export type SandboxCommandStatus = "INPROGRESS" | "SUCCESSFUL" | "FAILED" | (string & {});

/** A command in a sandbox. */
export type SandboxCommandView = {
  /**
   * The API URL of the command.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/commands/68d4e0fffff30824fb1c54e9
   */
  readonly url: string;
  /**
   * The URL of the command in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url?: string | null;
  /**
   * The ID of the command.
   * @example 68d4e0fffff30824fb1c54e9
   */
  id: string;
  /**
   * The command.
   * @example npm test
   */
  command: string;
  /** What runs it. */
  runtime: SandboxRuntime;
  /** The status of the command. */
  status: SandboxCommandStatus;
  /**
   * The exit code, when it has ended.
   *
   * Format: int32
   * @example 0
   */
  exit_code?: number | null;
  /**
   * When the command started.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  start_date?: string | null;
  /**
   * When the command ended.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:12Z
   */
  finish_date?: string | null;
  /**
   * The API URL of its logs.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/commands/68d4e0fffff30824fb1c54e9/logs
   */
  logs_url?: string | null;
};

/** The commands of a sandbox. */
export type SandboxCommandsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/commands
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url: string;
  /** The commands, the newest first. */
  commands: SandboxCommandView[];
};

/** A command to run. */
export type ExecuteSandboxCommandRequest = {
  /**
   * The command, or source code for another runtime than `BASH`.
   * @example npm test
   */
  command: string;
  /** What runs it. `BASH` by default. */
  runtime?: SandboxRuntime;
};

/** What a command printed, and how it ended. */
export type SandboxCommandResultView = {
  /**
   * The command.
   * @example npm test
   */
  command?: string | null;
  /**
   * What ran it.
   * @example BASH
   */
  runtime?: SandboxRuntime | null;
  /**
   * The exit code.
   *
   * Format: int32
   * @example 0
   */
  exit_code: number;
  /**
   * What it printed to its standard output.
   * @example ok
   */
  stdout?: string | null;
  /**
   * What it printed to its standard error.
   * @example
   */
  stderr?: string | null;
};

/**
 * Which output of a command a line is of.
 * @example STDOUT
 */
export type SandboxLogType = "STDOUT" | "STDERR" | (string & {});

/** A line of the output of a command. */
export type SandboxCommandLog = {
  /** Which output it is. */
  type: SandboxLogType;
  /**
   * The line, without the line break at its end.
   * @example total 24
   */
  data: string;
};

/**
 * The status of a snapshot.
 * @example CREATING
 */
export type SnapshotStatus = "CREATING" | "CREATED" | "DELETING" | "FAILED" | (string & {});

/** A snapshot, as the list returns it. */
export type ShortSnapshotView = {
  /**
   * The API URL of the snapshot.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/snapshots/sn-abc123def4567
   */
  readonly url: string;
  /**
   * The URL of the snapshot in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez/snapshots
   */
  readonly html_url: string;
  /**
   * The ID of the snapshot.
   * @example sn-abc123def4567
   */
  id: string;
  /**
   * The name of the snapshot.
   * @example Manual backup before deployment
   */
  name: string;
  /** The status of the snapshot. */
  status: SnapshotStatus;
  /**
   * The size in GB.
   *
   * Format: int32
   * @example 2
   */
  size?: number | null;
  /**
   * When the snapshot was created.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  create_date?: string | null;
  /**
   * Whether the backup schedule of the sandbox took it. Only one page lists it.
   * @example false
   */
  automatic?: boolean | null;
};

/** The snapshots of a sandbox or of one place. */
export type SnapshotsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/snapshots
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez/snapshots
   */
  readonly html_url: string;
  /** The snapshots. */
  snapshots: ShortSnapshotView[];
};

/** A new snapshot. */
export type AddSnapshotRequest = {
  /**
   * The name of the snapshot. By default it seems to be made from the name of the sandbox and the time.
   * @example Manual backup before deployment
   */
  name?: string;
};

/** A snapshot of a sandbox. */
export type SnapshotView = ShortSnapshotView & {
  /**
   * Who took it.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/members/1",
   *   "html_url": "https://app.buddy.works/my-company/-/profile/1",
   *   "id": 1,
   *   "avatar_url": "https://app.buddy.works/avatars/1.png"
   * }
   */
  created_by?: MemberView | null;
};

/** A sandbox as YAML. */
export type SandboxYamlView = {
  /**
   * The API URL of the YAML of the sandbox.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/yaml
   */
  readonly url?: string | null;
  /**
   * The URL of the sandbox in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url?: string | null;
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/** A sandbox as YAML. */
export type SandboxYamlViewInput = {
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/**
 * Whether an entry is a file or a directory.
 * @example FILE
 */
export type FileEntryType = "FILE" | "DIR" | (string & {});

/** A file or a directory of a sandbox. */
export type SandboxContentItem = {
  /**
   * The API URL of the entry.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/content/buddy/src/index.js
   */
  readonly url?: string | null;
  /**
   * The URL of the entry in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url?: string | null;
  /** Whether it is a file or a directory. */
  type: FileEntryType;
  /**
   * The name.
   * @example index.js
   */
  name: string;
  /**
   * The absolute path.
   * @example /buddy/src/index.js
   */
  path: string;
  /**
   * The size in bytes, for files.
   *
   * Format: int64. Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.
   * @example 1024
   */
  size?: number | null;
};

/** What is in a directory of a sandbox. */
export type SandboxContentView = {
  /**
   * The API URL of the directory.
   * @example https://api.buddy.works/workspaces/my-company/sandboxes/u3ep173pzbjez/content/buddy/src
   */
  readonly url: string;
  /**
   * The URL of the directory in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/sandboxes/u3ep173pzbjez
   */
  readonly html_url: string;
  /** The entries. */
  contents: SandboxContentItem[];
};

/** The form of an upload. */
export type SandboxFileRequest = {
  /**
   * The file.
   *
   * Format: binary
   * @example @index.js
   */
  file: globalThis.Blob;
};

/** The token of tunnels. */
export type TunnelTokenView = {
  /**
   * The token (a JSON Web Token) that agents of tunnels sign in with.
   *
   * Format: password
   * @example <your tunnel token>
   */
  token: string;
};

/**
 * The type of an artifact. `BUCKET` was called `FILE` until 2026.
 * @example CONTAINER
 */
export type ArtifactType = "CONTAINER" | "BUCKET" | "NPM" | "COMPOSER" | "GIT" | "GH_RELEASE" | (string & {});

/**
 * Where an artifact belongs.
 * @example WORKSPACE
 */
export type ArtifactScope = "WORKSPACE" | "PROJECT" | "ENVIRONMENT";

/** An artifact, as the list returns it. */
export type ShortArtifactView = {
  /**
   * The API URL of the artifact.
   * @example https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2
   */
  readonly url: string;
  /**
   * The URL of the artifact in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/artifacts/x5169jL2
   */
  readonly html_url: string;
  /**
   * The hash ID of the artifact.
   * @example x5169jL2
   */
  id: string;
  /**
   * The type of the artifact.
   * @example CONTAINER
   */
  type?: ArtifactType | null;
  /**
   * The name of the artifact.
   * @example Website
   */
  name?: string | null;
  /**
   * The human-readable ID of the artifact.
   * @example website
   */
  identifier?: string | null;
  /**
   * Where the artifact belongs.
   * @example WORKSPACE
   */
  scope?: ArtifactScope | null;
  /**
   * The size of all versions in bytes.
   *
   * Format: int64. Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.
   * @example 2048576
   */
  size?: number | null;
};

/** The artifacts of one place. */
export type ArtifactsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/artifacts
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/artifacts
   */
  readonly html_url: string;
  /** The artifacts. */
  artifacts: ShortArtifactView[];
};

/**
 * How readers of an artifact are known: not at all, by their Buddy account, or by a user name and a password, which
 * only files can have.
 * @example BUDDY
 */
export type ArtifactAuthorizationType = "BUDDY" | "NONE" | "BASIC" | (string & {});

/** Who can read an artifact from outside. */
export type ArtifactAuthorizationView = {
  /** How readers are known. */
  type: ArtifactAuthorizationType;
  /**
   * The user name, for `BASIC`.
   * @example reader
   */
  user?: string | null;
};

/** Who can read an artifact from outside. */
export type ArtifactAuthorizationViewInput = {
  /** How readers are known. */
  type: ArtifactAuthorizationType;
  /**
   * The user name, for `BASIC`.
   * @example reader
   */
  user?: string | null;
  /**
   * The password, for `BASIC`. No response has it.
   *
   * Format: password
   * @example <your password>
   */
  password?: string | null;
};

/** What a user or a group can do with an artifact. */
export type ArtifactPermissionView = {
  /**
   * The ID of the user or the group.
   *
   * Format: int32
   * @example 216
   */
  id: number;
  /** The level. */
  access_level: AccessLevel;
};

/** What people can do with an artifact. */
export type ArtifactPermissionsView = {
  /**
   * The level of everybody for whom there is no other rule. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`,
   * `MANAGE`, `DEFAULT`.
   * @example USE_ONLY
   */
  others?: AccessLevel | null;
  /** The levels of single users. */
  users?: ArtifactPermissionView[] | null;
  /** The levels of groups. */
  groups?: ArtifactPermissionView[] | null;
};

/** What to change of an artifact. */
export type UpdateArtifactRequest = {
  /**
   * The name of the artifact. Only files can get another one.
   * @example Website
   */
  name?: string;
  /**
   * The human-readable ID of the artifact.
   * @example website
   */
  identifier?: string;
  /** Where the artifact belongs. It can only move to a wider place. */
  scope?: ArtifactScope;
  /** The project, for the scope `PROJECT`. */
  project?: ProjectNameView;
  /** The environment, for the scope `ENVIRONMENT`. */
  environment?: EnvironmentIdView;
  /** Who can read the artifact from outside. */
  authorization?: ArtifactAuthorizationViewInput;
  /** What people can do. */
  permissions?: ArtifactPermissionsView;
  /** The rules for single pipelines. */
  allowed_pipelines?: AllowedPipelineView[];
  /** What pipelines without a rule can do. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`. */
  pipelines_access_level?: AccessLevel;
  /** The rules for single sandboxes. */
  allowed_sandboxes?: AllowedSandboxView[];
  /** What sandboxes without a rule can do. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`. */
  sandboxes_access_level?: AccessLevel;
  /** The rules that delete old versions. Their properties are not known. */
  retention_rules?: {
    [key: string]: unknown;
  }[];
};

/** A new artifact. */
export type AddArtifactRequest = UpdateArtifactRequest & {
  /** The type of the artifact. */
  type: ArtifactType;
} & {
  /**
   * The name of the artifact. Only files can get another one.
   * @example Website
   */
  name: string;
  /** Where the artifact belongs. It can only move to a wider place. */
  scope: ArtifactScope;
  /** Who can read the artifact from outside. */
  authorization: ArtifactAuthorizationViewInput;
};

/** An artifact. Until 2026 it was called a package. */
export type ArtifactView = ShortArtifactView & {
  /**
   * The project, for the scope `PROJECT`.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/projects/company-website",
   *   "html_url": "https://app.buddy.works/my-company/company-website",
   *   "name": "company-website",
   *   "display_name": "Company Website",
   *   "status": "ACTIVE"
   * }
   */
  project?: ShortProjectView | null;
  /**
   * The environment, for the scope `ENVIRONMENT`.
   * @example {
   *   "id": "xo4pbVrE",
   *   "name": "Staging",
   *   "identifier": "stage_env"
   * }
   */
  environment?: ShortEnvironmentView | null;
  /**
   * Who can read the artifact from outside.
   * @example {
   *   "type": "BUDDY"
   * }
   */
  authorization?: ArtifactAuthorizationView | null;
  /**
   * What people can do.
   * @example {
   *   "others": "USE_ONLY",
   *   "users": [
   *     {
   *       "id": 216,
   *       "access_level": "USE_ONLY"
   *     }
   *   ],
   *   "groups": [
   *     {
   *       "id": 216,
   *       "access_level": "USE_ONLY"
   *     }
   *   ]
   * }
   */
  permissions?: ArtifactPermissionsView | null;
  /** The rules for single pipelines. */
  allowed_pipelines?: AllowedPipelineView[] | null;
  /**
   * What pipelines without a rule can do. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`.
   * @example USE_ONLY
   */
  pipelines_access_level?: AccessLevel | null;
  /** The rules for single sandboxes. */
  allowed_sandboxes?: AllowedSandboxView[] | null;
  /**
   * What sandboxes without a rule can do. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`.
   * @example USE_ONLY
   */
  sandboxes_access_level?: AccessLevel | null;
  /**
   * When the artifact was created.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  created_date?: string | null;
  /** The rules that delete old versions. Their properties are not known. */
  retention_rules?:
    | {
        [key: string]: unknown;
      }[]
    | null;
};

/** A version of an artifact. */
export type ArtifactVersionView = {
  /**
   * The API URL of the version.
   * @example https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L
   */
  readonly url: string;
  /**
   * The URL of the version in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L
   */
  readonly html_url: string;
  /**
   * The hash ID of the version.
   * @example a9f84k2L
   */
  id: string;
  /**
   * The name of the version. For the type `GIT` it is a full ref, such as `refs/heads/main`.
   * @example v1.2.0
   */
  version?: string | null;
  /**
   * The size in bytes.
   *
   * Format: int64. Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.
   * @example 2048576
   */
  size?: number | null;
  /**
   * The name of the image, or the URL of the files.
   * @example https://website.example.com/v1.2.0
   */
  version_url?: string | null;
  /**
   * When the version was created.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  created_date?: string | null;
  /**
   * The status of the version. Its values are not known.
   * @example ACTIVE
   */
  status?: string | null;
  /**
   * Whether the release is a draft, for the type `GH_RELEASE`.
   * @example false
   */
  draft?: boolean | null;
  /**
   * Whether it is a pre-release, for the type `GH_RELEASE`.
   * @example false
   */
  prerelease?: boolean | null;
  /** What Git knows of the version. Its properties are not known. */
  git_metadata?: {
    [key: string]: unknown;
  } | null;
};

/** The versions of an artifact. */
export type ArtifactVersionsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/artifacts/x5169jL2
   */
  readonly html_url: string;
  /** The versions. */
  versions: ArtifactVersionView[];
};

/** A new version of an artifact. */
export type AddArtifactVersionRequest = {
  /**
   * The name of the version.
   * @example v1.2.0
   */
  version: string;
  /**
   * The version to copy.
   * @example v1.1.0
   */
  from?: string;
};

/** A file or a directory of a version. */
export type ArtifactVersionContentItem = {
  /**
   * The API URL of the entry.
   * @example https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/content/src/app.js
   */
  readonly url: string;
  /**
   * The URL of the entry in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L
   */
  readonly html_url: string;
  /** Whether it is a file or a directory. */
  type: FileEntryType;
  /**
   * The name.
   * @example app.js
   */
  name: string;
  /**
   * The path in the version.
   * @example src/app.js
   */
  path: string;
  /**
   * The size in bytes, for files.
   *
   * Format: int64. Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.
   * @example 2048576
   */
  size?: number | null;
};

/** What is in a directory of a version. */
export type ArtifactVersionContentView = {
  /**
   * The API URL of the directory.
   * @example https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/content
   */
  readonly url: string;
  /**
   * The URL of the directory in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L
   */
  readonly html_url: string;
  /** The entries. A path that is a file has itself alone. */
  contents: ArtifactVersionContentItem[];
};

/** A commit, named by its hash. */
export type CommitIdView = {
  /**
   * The API URL of the commit.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits/0f2c4e6a8b
   */
  readonly url?: string | null;
  /**
   * The URL of the commit in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/commit/0f2c4e6a8b
   */
  readonly html_url?: string | null;
  /**
   * The hash of the commit.
   * @example 0f2c4e6a8b1d3f5a7c9e0b2d4f6a8c0e2b4d6f8a
   */
  revision: string;
};

/** A commit of a version. */
export type ArtifactVersionCommitView = {
  /**
   * The API URL of the commit.
   * @example https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/commits/59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
   */
  readonly url: string;
  /**
   * The URL of the commit in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L
   */
  readonly html_url: string;
  /**
   * The full SHA.
   * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
   */
  revision: string;
  /**
   * The first seven characters of the SHA.
   * @example 59f7d3a
   */
  short_revision?: string | null;
  /**
   * The message.
   * @example Fix the header
   */
  message?: string | null;
  /**
   * When the change was made.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  author_date?: string | null;
  /**
   * When the commit was made.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  commit_date?: string | null;
  /**
   * Who made the change.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/members/1",
   *   "html_url": "https://app.buddy.works/my-company/-/profile/1",
   *   "id": 1,
   *   "avatar_url": "https://app.buddy.works/avatars/1.png"
   * }
   */
  author?: MemberView | null;
  /**
   * Who made the commit.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/members/1",
   *   "html_url": "https://app.buddy.works/my-company/-/profile/1",
   *   "id": 1,
   *   "avatar_url": "https://app.buddy.works/avatars/1.png"
   * }
   */
  committer?: MemberView | null;
  /** The commits before it. */
  parents?: CommitIdView[] | null;
  /**
   * The branches that have the commit.
   * @example [
   *   "main"
   * ]
   */
  branches?: string[] | null;
};

/** The commits of a version. */
export type ArtifactVersionCommitsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/artifacts/x5169jL2/versions/a9f84k2L/commits
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/artifacts/x5169jL2/a9f84k2L
   */
  readonly html_url: string;
  /** The commits. */
  commits: ArtifactVersionCommitView[];
};

/** A new commit of a version. How an item of `files` names the target path is not known. */
export type AddArtifactVersionCommitRequest = {
  /** The files. Each names the `upload_path` of an uploaded file. */
  files: {
    [key: string]: unknown;
  }[];
  /**
   * The message.
   * @example Fix the header
   */
  message?: string;
};

/** An uploaded file that a commit can name. */
export type ArtifactVersionCommitUploadView = {
  /**
   * The name of the file.
   * @example app.js
   */
  name: string;
  /**
   * What the commit names the file by.
   * @example uploads/3f1f6a9c
   */
  upload_path: string;
};

/** The form of an upload. The name of its part is inferred from Buddy's clients for sandboxes. */
export type ArtifactVersionFileRequest = {
  /**
   * The file.
   *
   * Format: binary
   * @example @release.zip
   */
  file: globalThis.Blob;
};

/**
 * What kind of entry of a repository it is.
 * @example FILE
 */
export type RepositoryContentType = "FILE" | "DIR" | "SYMLINK" | "SUB_MODULE" | "EXTERNAL" | (string & {});

/** A file or a directory of a repository. */
export type RepositoryContentView = {
  /**
   * The API URL of the entry.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents/test.txt?revision=main
   */
  readonly url: string;
  /**
   * The URL of the entry in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/content/revision/main/test.txt
   */
  readonly html_url: string;
  /** What kind of entry it is. */
  content_type: RepositoryContentType;
  /**
   * The name.
   * @example test.txt
   */
  name: string;
  /**
   * The path in the repository.
   * @example test.txt
   */
  path: string;
  /**
   * The size in bytes, for files.
   *
   * Format: int64. Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.
   * @example 128
   */
  size?: number | null;
  /**
   * How the content is encoded, for files.
   * @example base64
   */
  encoding?: string | null;
  /**
   * The content in base64, where one file was asked for.
   * @example SGVsbG8=
   */
  content?: string | null;
  /**
   * Where a link leads.
   * @example docs/readme.md
   */
  target?: string | null;
};

/** What is in a directory of a repository. */
export type RepositoryContentsView = {
  /**
   * The API URL of the directory.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents
   */
  readonly url: string;
  /**
   * The URL of the directory in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/content
   */
  readonly html_url: string;
  /** The entries. */
  contents: RepositoryContentView[];
};

/** The commit that a change is made with. */
export type CommitRequest = {
  /**
   * The message of the commit.
   * @example Update the header
   */
  message: string;
  /**
   * The branch to commit to. By default it is that of the project.
   * @example development
   */
  branch?: string;
};

/** The new content of a file. */
export type CommitFileRequest = CommitRequest & {
  /**
   * The content in base64.
   * @example SGVsbG8=
   */
  content: string;
};

/** A new file. */
export type CommitNewFileRequest = CommitFileRequest & {
  /**
   * The path of the file.
   * @example test.txt
   */
  path: string;
};

/** A committed file. */
export type CommittedFileView = {
  /**
   * The API URL of the file.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents/test.txt?revision=main
   */
  readonly url?: string | null;
  /**
   * The URL of the file in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/content/revision/main/test.txt
   */
  readonly html_url?: string | null;
  /** The file. */
  content: RepositoryContentView;
  /** The commit. */
  commit: ShortCommitView;
};

/**
 * What is at a path of a repository. A file has `content_type`, `name` and the rest; a directory has only `contents`
 * besides the URLs.
 */
export type RepositoryPathView = {
  /**
   * The API URL of the entry.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents/test.txt?revision=main
   */
  readonly url: string;
  /**
   * The URL of the entry in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/content/revision/main/test.txt
   */
  readonly html_url: string;
  /** The entries, for a directory. */
  contents?: RepositoryContentView[] | null;
  /**
   * What kind of entry it is. A directory lacks it.
   * @example FILE
   */
  content_type?: RepositoryContentType | null;
  /**
   * The name.
   * @example test.txt
   */
  name?: string | null;
  /**
   * The path in the repository.
   * @example test.txt
   */
  path?: string | null;
  /**
   * The size in bytes, for files.
   *
   * Format: int64. Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.
   * @example 128
   */
  size?: number | null;
  /**
   * How the content is encoded, for files.
   * @example base64
   */
  encoding?: string | null;
  /**
   * The content in base64, for files.
   * @example SGVsbG8=
   */
  content?: string | null;
  /**
   * Where a link leads.
   * @example docs/readme.md
   */
  target?: string | null;
};

/** A branch, as the list returns it. */
export type ShortBranchView = {
  /**
   * The API URL of the branch.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches/development
   */
  readonly url: string;
  /**
   * The URL of the branch in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/branch/development
   */
  readonly html_url: string;
  /**
   * The name of the branch.
   * @example development
   */
  name: string;
  /**
   * Whether it is the default branch.
   * @example false
   */
  default?: boolean | null;
};

/** The branches of a repository. */
export type BranchesView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/branches
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/branches
   */
  readonly html_url: string;
  /** The branches. */
  branches: ShortBranchView[];
};

/** A commit, named in a request. */
export type CommitReference = {
  /**
   * The hash of the commit.
   * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
   */
  revision?: string;
};

/** A new branch. */
export type AddBranchRequest = {
  /**
   * The name of the branch.
   * @example development
   */
  name: string;
  /**
   * The description of the branch.
   * @example The next release
   */
  description?: string;
  /** The commit that the branch starts at. */
  commit?: CommitReference;
};

/** The commits of a repository. */
export type CommitsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/commits
   */
  readonly html_url: string;
  /** The commits. */
  commits: ShortCommitView[];
};

/** How many lines a commit changed. */
export type CommitStatsView = {
  /**
   * The number of lines that were added.
   *
   * Format: int32
   * @example 12
   */
  additions?: number | null;
  /**
   * The number of lines that were deleted.
   *
   * Format: int32
   * @example 3
   */
  deletions?: number | null;
  /**
   * The number of lines that were changed in all.
   *
   * Format: int32
   * @example 15
   */
  total?: number | null;
};

/**
 * What a commit did to a file. Only a page of 2024 has `REPLACED`.
 * @example ADDED
 */
export type FileChangeStatus = "ADDED" | "DELETED" | "MODIFIED" | "REPLACED" | (string & {});

/** A file that a commit changed. */
export type FileEntryView = {
  /**
   * The path of the file.
   * @example src/app.js
   */
  file_name: string;
  /**
   * What happened to the file.
   * @example ADDED
   */
  status?: FileChangeStatus | null;
  /**
   * The number of lines that were added.
   *
   * Format: int32
   * @example 12
   */
  additions?: number | null;
  /**
   * The number of lines that were deleted.
   *
   * Format: int32
   * @example 3
   */
  deletions?: number | null;
  /**
   * The number of lines that were changed in all.
   *
   * Format: int32
   * @example 15
   */
  total?: number | null;
  /**
   * The change, as a patch.
   * @example @@ -1 +1 @@
   */
  patch?: string | null;
};

/** A commit with its changes. */
export type CommitView = ShortCommitView & {
  /**
   * The API URL of the files at this commit.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/contents?revision=59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
   */
  content_url?: string | null;
  /** The commits before it. */
  parents?: CommitIdView[] | null;
  /**
   * How many lines it changed.
   * @example {
   *   "additions": 12,
   *   "deletions": 3,
   *   "total": 15
   * }
   */
  stats?: CommitStatsView | null;
  /** The files that it changed. */
  files?: FileEntryView[] | null;
};

/** How two branches, tags or commits differ. */
export type CommitComparisonView = {
  /**
   * The API URL of the comparison.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/comparison/main...development
   */
  readonly url: string;
  /**
   * The URL of the comparison in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/comparison/main...development
   */
  readonly html_url: string;
  /** The commits that only `head` has. */
  commits: ShortCommitView[];
  /**
   * By how many commits `head` is ahead of `base`.
   *
   * Format: int32
   * @example 1
   */
  ahead?: number | null;
  /**
   * By how many commits `head` is behind `base`.
   *
   * Format: int32
   * @example 0
   */
  behind?: number | null;
  /**
   * The commit that both have.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/projects/company-website/repository/commits/a3006ad167"
   * }
   */
  base_commit?: ShortCommitView | null;
};

/** A tag, as the list returns it. */
export type ShortTagView = {
  /**
   * The API URL of the tag.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/tags/v2
   */
  readonly url: string;
  /**
   * The URL of the tag in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/tag/v2
   */
  readonly html_url: string;
  /**
   * The name of the tag.
   * @example v2
   */
  name: string;
};

/** The tags of a repository. */
export type TagsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/tags
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/tags
   */
  readonly html_url: string;
  /** The tags. */
  tags: ShortTagView[];
};

/** A new tag. */
export type AddTagRequest = {
  /**
   * The name of the tag.
   * @example v2
   */
  name: string;
  /** The commit that the tag is at. */
  commit: CommitReference;
  /**
   * The message, for an annotated tag.
   * @example The second release
   */
  message?: string;
};

/** The pull requests of a repository. */
export type PullRequestsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/repository/pulls
   */
  readonly url?: string | null;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/repository/pulls
   */
  readonly html_url?: string | null;
  /** The pull requests. */
  pull_requests: PullRequestView[];
};

/** A new pull request. */
export type AddPullRequestRequest = {
  /**
   * The branch to merge into.
   * @example main
   */
  base: string;
  /**
   * The branch to merge.
   * @example development
   */
  head: string;
  /**
   * The title.
   * @example A new header
   */
  title: string;
  /**
   * The description.
   * @example Makes the header smaller.
   */
  description?: string;
  /**
   * Whether it is a draft.
   * @example false
   */
  draft?: boolean;
  /**
   * The labels.
   * @example [
   *   "design"
   * ]
   */
  labels?: string[];
};

/**
 * What workspace members are sorted by.
 * @example id
 */
export type WorkspaceMemberSortKey = "id" | "name" | (string & {});

/** A member of a workspace. */
export type WorkspaceMemberView = MemberView & {
  /**
   * Whether the person is an administrator of the workspace.
   * @example true
   */
  admin: boolean;
  /**
   * Whether the person owns the workspace.
   * @example true
   */
  workspace_owner: boolean;
  /**
   * Whether the member is added to every new project.
   * @example true
   */
  auto_assign_to_new_projects?: boolean | null;
  /**
   * The ID of the permission set that the member gets in new projects.
   *
   * Format: int32
   * @example 1
   */
  auto_assign_permission_set_id?: number | null;
  /**
   * What people should know about the member.
   * @example Maintains the release pipelines
   */
  note?: string | null;
  /**
   * A note for AI agents, as YAML text.
   * @example Ask before you change permissions
   */
  agent_note?: string | null;
};

/** One page of the members of a workspace. */
export type WorkspaceMembersView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/members
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/members
   */
  readonly html_url: string;
  /** The members. */
  members: WorkspaceMemberView[];
};

/** What to change of a workspace member. */
export type UpdateWorkspaceMemberRequest = {
  /**
   * Whether the person is an administrator of the workspace.
   * @example false
   */
  admin?: boolean;
  /**
   * Whether the person is added to every new project.
   * @example true
   */
  auto_assign_to_new_projects?: boolean;
  /**
   * The ID of the permission set that the person gets in new projects. It counts only with
   * `auto_assign_to_new_projects`.
   *
   * Format: int32
   * @example 1
   */
  auto_assign_permission_set_id?: number;
  /**
   * A note for people.
   * @example On leave until May
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
};

/** A new workspace member. */
export type AddWorkspaceMemberRequest = UpdateWorkspaceMemberRequest & {
  /**
   * The email address of the person.
   * @example jane.doe@example.com
   */
  email: string;
};

/** A group of workspace members, as the list returns it. */
export type ShortGroupView = {
  /**
   * The API URL of the group.
   * @example https://api.buddy.works/workspaces/my-company/groups/123
   */
  readonly url: string;
  /**
   * The URL of the group in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/group/123
   */
  readonly html_url: string;
  /**
   * The ID of the group. Permissions take it.
   *
   * Format: int32
   * @example 123
   */
  id: number;
  /**
   * The name of the group.
   * @example developers
   */
  name: string;
  /**
   * What the group is for.
   * @example Development team members
   * @deprecated Use `note`.
   */
  description?: string | null;
  /**
   * What people should know about the group.
   * @example Development team members
   */
  note?: string | null;
  /**
   * A note for AI agents, as YAML text.
   * @example Ask before you change this group
   */
  agent_note?: string | null;
};

/** The groups of a workspace. */
export type GroupsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/groups
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/groups
   */
  readonly html_url: string;
  /** The groups. */
  groups: ShortGroupView[];
};

/** What to change of a group. */
export type UpdateGroupRequest = {
  /**
   * The name of the group.
   * @example developers
   */
  name?: string;
  /**
   * The description of the group.
   * @example Development team members
   * @deprecated Use `note`.
   */
  description?: string;
  /**
   * A note for people.
   * @example Everybody who writes code
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
  /**
   * Whether the group is added to every new project.
   * @example true
   */
  auto_assign_to_new_projects?: boolean;
  /**
   * Whether people in the group can create projects.
   * @example false
   */
  allow_add_new_projects?: boolean;
  /**
   * Whether people in the group can register domains in the name of the workspace owner.
   * @example false
   */
  allow_add_new_domains_on_owner_behalf?: boolean;
  /**
   * The ID of the permission set that the group gets in new projects.
   *
   * Format: int32
   * @example 1
   */
  auto_assign_permission_set_id?: number;
};

/** A new group. */
export type AddGroupRequest = UpdateGroupRequest & {
  /**
   * The name of the group.
   * @example developers
   */
  name: string;
};

/** A group of workspace members. */
export type GroupView = ShortGroupView & {
  /**
   * Whether the group is added to every new project.
   * @example true
   */
  auto_assign_to_new_projects?: boolean | null;
  /**
   * Whether people in the group can create projects.
   * @example false
   */
  allow_add_new_projects?: boolean | null;
  /**
   * Whether people in the group can register (buy) domains in the name of the workspace owner.
   * @example false
   */
  allow_add_new_domains_on_owner_behalf?: boolean | null;
  /**
   * The ID of the permission set that the group gets in new projects.
   *
   * Format: int32
   * @example 1
   */
  auto_assign_permission_set_id?: number | null;
};

/**
 * Whether somebody only belongs to a group or manages it.
 * @example MEMBER
 */
export type GroupMemberStatus = "MEMBER" | "MANAGER";

/** A member of a group. */
export type GroupMemberView = {
  /**
   * The API URL of the member.
   * @example https://api.buddy.works/workspaces/my-company/groups/123/members/216
   */
  readonly url: string;
  /**
   * The URL of the member in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/profile/216
   */
  readonly html_url: string;
  /**
   * The ID of the user.
   *
   * Format: int32
   * @example 216
   */
  id: number;
  /**
   * The name of the person.
   * @example Jane Doe
   */
  name: string;
  /**
   * The URL of the picture of the person.
   * @example https://app.buddy.works/avatars/216.png
   */
  avatar_url: string;
  /**
   * The email address.
   * @example jane.doe@example.com
   */
  email?: string | null;
  /**
   * Whether the person is an administrator of the workspace.
   * @example false
   */
  admin?: boolean | null;
  /**
   * Whether the person owns the workspace.
   * @example false
   */
  workspace_owner?: boolean | null;
  /**
   * Whether the person only belongs to the group or manages it.
   * @example MEMBER
   */
  status?: GroupMemberStatus | null;
};

/** The members of a group. */
export type GroupMembersView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/groups/123/members
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/people/groups
   */
  readonly html_url: string;
  /** The members. */
  members: GroupMemberView[];
};

/** A new member of a group. */
export type AddGroupMemberRequest = {
  /**
   * The ID of the user.
   *
   * Format: int32
   * @example 216
   */
  id: number;
  /** Whether the person only belongs to the group or manages it. `MEMBER` by default. */
  status?: GroupMemberStatus;
};

/** What to change of a group member. */
export type UpdateGroupMemberRequest = {
  /** Whether the person only belongs to the group or manages it. */
  status?: GroupMemberStatus;
};

/** The permission sets of a workspace. */
export type PermissionSetsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/permissions
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/permissions
   */
  readonly html_url: string;
  /** The permission sets. */
  permission_sets: PermissionSetView[];
};

/** What to change of a permission set. */
export type UpdatePermissionSetRequest = {
  /**
   * The name of the permission set.
   * @example Artist
   */
  name?: string;
  /**
   * The description.
   * @example Looks at the source only
   * @deprecated Use `note`.
   */
  description?: string;
  /**
   * A note for people.
   * @example Looks at the source only
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
  /** What people can do with the repository. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`, `MANAGE`. */
  repository_access_level?: AccessLevel;
  /** What people can do with pipelines. Known levels: `DENIED`, `READ_ONLY`, `RUN_ONLY`, `READ_WRITE`. */
  pipeline_access_level?: AccessLevel;
  /** What people can do with sandboxes. Known levels: `DENIED`, `READ_ONLY`, `RUN_ONLY`, `READ_WRITE`. */
  sandbox_access_level?: AccessLevel;
  /** What people can do with the team of the project. Known levels: `READ_ONLY`, `MANAGE`. */
  project_team_access_level?: AccessLevel;
  /** What people can do with environments. Known levels: `DENIED`, `USE_ONLY`, `MANAGE`. */
  environment_access_level?: AccessLevel;
  /**
   * What people can do with artifacts, formerly packages. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`,
   * `MANAGE`.
   */
  package_access_level?: AccessLevel;
  /** What people can do with distributions and routes. Known levels: `DENIED`, `READ_ONLY`, `MANAGE`. */
  routing_access_level?: AccessLevel;
  /** What people can do with targets. Known levels: `DENIED`, `READ_ONLY`, `USE_ONLY`, `MANAGE`. */
  target_access_level?: AccessLevel;
};

/**
 * A new permission set. Buddy's page marks every level as needed; its Go client sends fewer, and the four names here
 * always.
 */
export type AddPermissionSetRequest = UpdatePermissionSetRequest & {
  /**
   * The name of the permission set.
   * @example Artist
   */
  name: string;
  /** What people can do with the repository. Known levels: `DENIED`, `READ_ONLY`, `READ_WRITE`, `MANAGE`. */
  repository_access_level: AccessLevel;
  /** What people can do with pipelines. Known levels: `DENIED`, `READ_ONLY`, `RUN_ONLY`, `READ_WRITE`. */
  pipeline_access_level: AccessLevel;
  /** What people can do with sandboxes. Known levels: `DENIED`, `READ_ONLY`, `RUN_ONLY`, `READ_WRITE`. */
  sandbox_access_level: AccessLevel;
};

/** A domain, as the list returns it. */
export type ShortDomainView = {
  /**
   * The API URL of the domain.
   * @example https://api.buddy.works/workspaces/my-company/domains/4krmDRPw
   */
  readonly url: string;
  /**
   * The URL of the domain in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/domain/4krmDRPw
   */
  readonly html_url: string;
  /**
   * The hash ID of the domain.
   * @example 4krmDRPw
   */
  id: string;
  /**
   * The name of the domain.
   * @example example.com
   */
  name: string;
};

/** The domains of a workspace. */
export type DomainsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/domains
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/domains
   */
  readonly html_url: string;
  /** The domains. */
  domains: ShortDomainView[];
};

/**
 * How a workspace has a domain: bought through Buddy, pointed to Buddy, for its own networks only, or claimed below a
 * domain of Buddy.
 * @example REGISTERED
 */
export type DomainType = "REGISTERED" | "POINTED" | "PRIVATE" | "CLAIMED" | (string & {});

/** A new domain. */
export type AddDomainRequest = {
  /** How the workspace has the domain. `REGISTERED` buys it. */
  type: DomainType;
  /**
   * The name of the domain.
   * @example example.com
   */
  name: string;
  /**
   * Whether the registration is renewed by itself, for `REGISTERED`.
   * @example true
   */
  auto_renew?: boolean;
  /**
   * Whether it is done in the name of the workspace owner, for `REGISTERED` and `CLAIMED`.
   * @example false
   */
  on_owner_behalf?: boolean;
};

/**
 * By which records a domain is pointed to Buddy.
 * @example NS
 */
export type DomainPointer = "NS" | "CNAME" | "DMARC" | (string & {});

/** A DNS domain of a workspace. */
export type DomainView = ShortDomainView & {
  /** How the workspace has the domain. */
  type: DomainType;
  /**
   * By which records the domain is pointed to Buddy, for the type `POINTED`.
   * @example [
   *   "NS"
   * ]
   */
  pointed_via?: DomainPointer[] | null;
  /**
   * Whether the registration is renewed by itself. Samples have it for the type `REGISTERED` only.
   * @example true
   */
  auto_renew?: boolean | null;
  /**
   * Whether the domain is locked against transfer.
   * @example true
   */
  transfer_lock?: boolean | null;
  /**
   * Whether DNSSEC is on.
   * @example false
   */
  dnssec?: boolean | null;
  /**
   * When the registration ends.
   *
   * Format: date-time
   * @example 2027-09-26T19:30:18Z
   */
  expiry_date?: string | null;
};

/** The records of a domain as YAML. */
export type DomainYamlView = {
  /**
   * The API URL of the YAML of the domain.
   * @example https://api.buddy.works/workspaces/my-company/domains/4krmDRPw/yaml
   */
  readonly url?: string | null;
  /**
   * The URL of the domain in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/domain/4krmDRPw
   */
  readonly html_url?: string | null;
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/** The records of a domain as YAML. */
export type DomainYamlViewInput = {
  /**
   * The YAML, in base64.
   * @example LSBpZGVudGlmaWVyOiBleGFtcGxl
   */
  yaml: string;
};

/** A domain to buy. */
export type RegisterDomainRequest = {
  /**
   * The name of the domain.
   * @example example.com
   */
  name?: string;
  /**
   * Whether the registration is renewed by itself.
   * @example true
   */
  auto_renew?: boolean;
  /**
   * Whether it is bought in the name of the workspace owner.
   * @example false
   */
  on_owner_behalf?: boolean;
};

/** A domain to claim. */
export type ClaimDomainRequest = {
  /**
   * The name of the domain.
   * @example claim.example.com
   */
  name?: string;
  /**
   * Whether it is claimed in the name of the workspace owner.
   * @example false
   */
  on_owner_behalf?: boolean;
};

/**
 * The type of a record.
 * @example SOA
 */
export type DomainRecordType =
  | "SOA"
  | "NS"
  | "A"
  | "AAAA"
  | "CNAME"
  | "ALIAS"
  | "CAA"
  | "SPF"
  | "MX"
  | "TXT"
  | "SRV"
  | "NAPTR"
  | "PTR"
  | (string & {});

/** A record, as the list returns it. */
export type ShortRecordView = {
  /**
   * The API URL of the record.
   * @example https://api.buddy.works/workspaces/my-company/domains/4krmDRPw/records/www.example.com./A
   */
  readonly url: string;
  /**
   * The URL of the record in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/domain/4krmDRPw
   */
  readonly html_url: string;
  /**
   * The name without the domain, or `@` for the domain itself.
   * @example www
   */
  name: string;
  /** The type of the record. */
  type: DomainRecordType;
};

/** The records of a domain. */
export type RecordsView = {
  /**
   * The API URL of the list of all records.
   * @example https://api.buddy.works/workspaces/my-company/domains/4krmDRPw/records
   */
  readonly url: string;
  /**
   * The URL of the list of all records in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/domain/4krmDRPw
   */
  readonly html_url: string;
  /** The records. */
  records: ShortRecordView[];
};

/** A record: all values of one name and one type. */
export type RecordView = ShortRecordView & {
  /**
   * The values. For geolocation they are the fallback.
   * @example [
   *   "192.168.1.100",
   *   "192.168.1.101"
   * ]
   */
  values: string[];
  /**
   * How many seconds the record may be kept.
   *
   * Format: int32
   * @example 300
   */
  ttl: number;
  /**
   * `simple` or `geolocation`. Sources disagree on the case, so compare without it.
   * @example simple
   */
  routing?: string | null;
  /**
   * The values by country, in codes of two letters, for geolocation.
   * @example {
   *   "US": [
   *     "203.0.113.20"
   *   ]
   * }
   */
  country?: {
    [key: string]: string[];
  } | null;
  /**
   * The values by continent, for geolocation: `Africa`, `Antarctica`, `Asia`, `Europe`, `NorthAmerica`,
   * `Oceania`, `SouthAmerica`.
   * @example {
   *   "Europe": [
   *     "203.0.113.30"
   *   ]
   * }
   */
  continent?: {
    [key: string]: string[];
  } | null;
};

/** The whole record: what the body doesn't have is gone afterwards. */
export type UpsertDomainRecordRequest = {
  /**
   * The values. For geolocation they are the fallback.
   * @example [
   *   "192.168.1.100",
   *   "192.168.1.101"
   * ]
   */
  values: string[];
  /**
   * How many seconds the record may be kept.
   *
   * Format: int32
   * @example 300
   */
  ttl: number;
  /**
   * `simple` (the default) or `geolocation`. Pages disagree on the case; Buddy's Go client sends `Simple` and
   * `Geolocation`.
   * @example Simple
   */
  routing?: string;
  /**
   * The values by country, in codes of two letters, for geolocation.
   * @example {
   *   "US": [
   *     "203.0.113.20"
   *   ]
   * }
   */
  country?: {
    [key: string]: string[];
  } | null;
  /**
   * The values by continent, for geolocation: `Africa`, `Antarctica`, `Asia`, `Europe`, `NorthAmerica`, `Oceania`,
   * `SouthAmerica`.
   * @example {
   *   "Europe": [
   *     "203.0.113.30"
   *   ]
   * }
   */
  continent?: {
    [key: string]: string[];
  } | null;
  /**
   * A note for people.
   * @example The web server
   */
  note?: string;
  /**
   * A note for AI agents, in YAML.
   * @example owner: team-a
   */
  agent_note?: string;
};

/** A distribution, as the list returns it. */
export type ShortDistributionView = {
  /**
   * The API URL of the distribution.
   * @example https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y
   */
  readonly url: string;
  /**
   * The URL of the distribution in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/distributions/nZrnl40Y
   */
  readonly html_url: string;
  /**
   * The hash ID of the distribution.
   * @example nZrnl40Y
   */
  id: string;
  /**
   * The human-readable ID of the distribution.
   * @example website
   */
  identifier?: string | null;
  /**
   * The name of the distribution.
   * @example Website
   */
  name?: string | null;
  /**
   * Whether the distribution is disabled.
   * @example false
   */
  disabled?: boolean | null;
};

/** The distributions of one place. */
export type DistributionsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/distributions
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/distributions
   */
  readonly html_url: string;
  /** The distributions. */
  distributions: ShortDistributionView[];
};

/**
 * Where a distribution belongs.
 * @example WORKSPACE
 */
export type DistributionScope = "WORKSPACE" | "PROJECT" | "ENVIRONMENT";

/** A new distribution. */
export type AddDistributionRequest = {
  /**
   * The name of the distribution.
   * @example Website
   */
  name: string;
  /** Where the distribution belongs. */
  scope: DistributionScope;
  /**
   * The human-readable ID of the distribution.
   * @example website
   */
  identifier?: string;
  /**
   * The handle of the project, for the scope `PROJECT`.
   * @example company-website
   */
  project_name?: string;
  /**
   * The hash ID of the environment, for the scope `ENVIRONMENT`.
   * @example xo4pbVrE
   */
  environment_id?: string;
  /** What people can do. */
  permissions?: PermissionsView;
};

/**
 * How a route passes requests on.
 * @example PROXY
 */
export type RouteType = "PROXY" | "REDIRECT" | "CLOAKING" | "PROXY_NO_CACHE";

/**
 * What kind of domain a route or a routable domain has.
 * @example ROUTING
 */
export type RouteZoneType =
  | "ROUTING"
  | "CLAIMABLE"
  | "USER"
  | "CLAIMED"
  | "NS_POINTED"
  | "CNAME_POINTED"
  | "INTERNAL"
  | (string & {});

/** A route: where requests to a domain and a path go. */
export type RouteView = {
  /**
   * The API URL of the route.
   * @example https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y/routes/123
   */
  readonly url: string;
  /**
   * The URL of the route in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/distributions/nZrnl40Y
   */
  readonly html_url: string;
  /**
   * The ID of the route.
   *
   * Format: int32
   * @example 123
   */
  id: number;
  /**
   * How requests are passed on.
   * @example PROXY
   */
  type?: RouteType | null;
  /**
   * The part of the name in front of the domain.
   * @example www
   */
  subdomain?: string | null;
  /**
   * The domain.
   * @example example.com
   */
  domain?: string | null;
  /**
   * The path that requests start with.
   * @example /docs
   */
  path?: string | null;
  /**
   * What kind of domain it is.
   * @example ROUTING
   */
  zone_type?: RouteZoneType | null;
  /** Where requests go, by region. Buddy's pages don't describe the properties. */
  targets?: {
    [key: string]: unknown;
  } | null;
};

/** A distribution: it serves requests to domains from artifacts, sandboxes or other servers. */
export type DistributionView = ShortDistributionView & {
  /**
   * Where the distribution belongs.
   * @example WORKSPACE
   */
  scope?: DistributionScope | null;
  /**
   * The project, for the scope `PROJECT`.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/projects/company-website",
   *   "html_url": "https://app.buddy.works/my-company/company-website",
   *   "name": "company-website",
   *   "display_name": "Company Website",
   *   "status": "ACTIVE"
   * }
   */
  project?: ShortProjectView | null;
  /**
   * The environment, for the scope `ENVIRONMENT`.
   * @example {
   *   "id": "xo4pbVrE",
   *   "name": "Staging",
   *   "identifier": "stage_env"
   * }
   */
  environment?: ShortEnvironmentView | null;
  /** The routes. */
  routes?: RouteView[] | null;
  /**
   * What people can do.
   * @example {
   *   "others": "DENIED"
   * }
   */
  permissions?: PermissionsView | null;
};

/** What to change of a distribution. */
export type UpdateDistributionRequest = {
  /**
   * The name of the distribution.
   * @example Website
   */
  name?: string;
  /**
   * The human-readable ID of the distribution.
   * @example website
   */
  identifier?: string;
  /** Where the distribution belongs. */
  scope?: DistributionScope;
  /**
   * The handle of the project, for the scope `PROJECT`.
   * @example company-website
   */
  project_name?: string;
  /**
   * Whether the distribution is disabled.
   * @example false
   */
  disabled?: boolean;
  /** What people can do. */
  permissions?: PermissionsView;
};

/** A domain that routes can have. */
export type RoutableDomainView = {
  /**
   * The domain.
   * @example example.com
   */
  domain: string;
  /**
   * What kind of domain it is.
   * @example ROUTING
   */
  type?: RouteZoneType | null;
  /**
   * The ID of the domain in the workspace.
   * @example 4krmDRPw
   */
  zone_id?: string | null;
};

/** The domains that a distribution can have routes for. */
export type RoutableDomainsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y/routable-domains
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/distributions/nZrnl40Y
   */
  readonly html_url: string;
  /** The domains. */
  routable_domains: RoutableDomainView[];
};

/** The routes of a distribution. */
export type RoutesView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/distributions/nZrnl40Y/routes
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/-/distributions/nZrnl40Y
   */
  readonly html_url: string;
  /** The routes. */
  routes: RouteView[];
};

/** What to change of a route. */
export type UpdateRouteRequest = {
  /** How requests are passed on. */
  type?: RouteType;
  /**
   * The part of the name in front of the domain. For a claimable domain, its last label becomes the claim.
   * @example www
   */
  subdomain?: string;
  /**
   * The domain.
   * @example example.com
   */
  domain?: string;
  /**
   * The path that requests start with.
   * @example /docs
   */
  path?: string;
  /**
   * Where requests go, by region. Buddy's pages don't describe the properties; its command line takes one of a URL,
   * an artifact and a sandbox for each region, with one default.
   */
  targets?: {
    [key: string]: unknown;
  };
};

/** A new route. */
export type AddRouteRequest = UpdateRouteRequest & {
  /** How requests are passed on. */
  type: RouteType;
  /**
   * Where requests go, by region. Buddy's pages don't describe the properties; its command line takes one of a URL,
   * an artifact and a sandbox for each region, with one default.
   */
  targets: {
    [key: string]: unknown;
  };
};

/** A unit test suite, as the list returns it. */
export type ShortUnitTestSuiteView = {
  /**
   * The API URL of the suite.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v
   */
  readonly url: string;
  /**
   * The URL of the suite in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v
   */
  readonly html_url: string;
  /**
   * The hash ID of the suite.
   * @example 65OmRb8v
   */
  id: string;
  /**
   * The name of the suite.
   * @example Backend Integration Tests
   */
  name: string;
  /**
   * The human-readable ID of the suite.
   * @example backend-tests
   */
  identifier?: string | null;
};

/** The unit test suites of a project. */
export type UnitTestSuitesView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites
   */
  readonly url?: string | null;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/unit-tests
   */
  readonly html_url?: string | null;
  /** The suites. */
  suites: ShortUnitTestSuiteView[];
};

/** A new unit test suite. */
export type AddUnitTestSuiteRequest = {
  /**
   * The name of the suite.
   * @example Backend Integration Tests
   */
  name: string;
  /**
   * The human-readable ID of the suite. By default it is made from the name.
   * @example backend-tests
   */
  identifier?: string;
  /**
   * After how many seconds a session ends.
   *
   * Format: int32
   * @example 3600
   */
  timeout?: number;
  /**
   * The Markdown template that describes a failed test, of at most 1024 characters.
   * @example {{name}} failed
   */
  error_pattern?: string;
  /**
   * From how many milliseconds on a test counts as slow.
   *
   * Format: int32
   * @example 500
   */
  slow_threshold?: number;
  /**
   * Whether a session sets the status of its commit.
   * @example true
   */
  send_commit_status?: boolean;
};

/** A unit test suite. */
export type UnitTestSuiteView = ShortUnitTestSuiteView & {
  /**
   * After how many seconds a session ends.
   *
   * Format: int32
   * @example 3600
   */
  timeout?: number | null;
  /**
   * The Markdown template that describes a failed test.
   * @example {{name}} failed
   */
  error_pattern?: string | null;
  /**
   * The token of the suite, which reports results.
   *
   * Format: password
   * @example <your suite token>
   */
  token?: string | null;
  /**
   * From how many milliseconds on a test counts as slow.
   *
   * Format: int32
   * @example 500
   */
  slow_threshold?: number | null;
  /**
   * Whether a session sets the status of its commit.
   * @example true
   */
  send_commit_status?: boolean | null;
};

/** The token of a suite. */
export type SuiteTokenView = {
  /**
   * The token, which reports results.
   *
   * Format: password
   * @example <your suite token>
   */
  token: string;
};

/**
 * The status of a session.
 * @example IN_PROGRESS
 */
export type TestSessionStatus = "IN_PROGRESS" | "SUCCESSFUL" | "ERROR" | "SKIPPED" | (string & {});

/**
 * Where tests ran.
 * @example NONE
 */
export type TestCiProvider = "NONE" | "BUDDY" | "GITHUB_ACTION" | "CIRCLE_CI" | (string & {});

/**
 * What kind of ref was tested.
 * @example BRANCH
 */
export type TestRefType = "BRANCH" | "TAG" | "PULL_REQUEST";

/** A session: the results of one run of a suite. */
export type TestSessionView = {
  /**
   * The API URL of the session.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v/sessions/r4nBYXVq
   */
  readonly url: string;
  /**
   * The URL of the session in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v/r4nBYXVq
   */
  readonly html_url: string;
  /**
   * The hash ID of the session.
   * @example r4nBYXVq
   */
  id: string;
  /**
   * The number of the session in its suite.
   *
   * Format: int32
   * @example 1
   */
  relative_id?: number | null;
  /**
   * The status of the session.
   * @example IN_PROGRESS
   */
  status?: TestSessionStatus | null;
  /**
   * When the session was created.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  create_date?: string | null;
  /**
   * When the session started.
   *
   * Format: date-time
   * @example 2026-01-26T10:30:00Z
   */
  start_date?: string | null;
  /**
   * When the session ended.
   *
   * Format: date-time
   * @example 2026-01-26T10:32:00Z
   */
  finish_date?: string | null;
  /**
   * How many seconds the session took.
   *
   * Format: int32
   * @example 120
   */
  duration?: number | null;
  /**
   * Who started the session.
   * @example {
   *   "url": "https://api.buddy.works/workspaces/my-company/members/1",
   *   "html_url": "https://app.buddy.works/my-company/-/profile/1",
   *   "id": 1,
   *   "avatar_url": "https://app.buddy.works/avatars/1.png"
   * }
   */
  created_by?: MemberView | null;
  /**
   * Where the tests ran.
   * @example NONE
   */
  ci_provider?: TestCiProvider | null;
  /**
   * The URL of the run there.
   * @example https://github.com/buddy/landing-page/actions/runs/1
   */
  ci_run_url?: string | null;
  /**
   * The commit that was tested.
   * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
   */
  revision?: string | null;
  /**
   * What kind of ref was tested.
   * @example BRANCH
   */
  ref_type?: TestRefType | null;
  /**
   * The name of the ref. Null without `ref_type`.
   * @example main
   */
  ref_name?: string | null;
  /**
   * The ID of the run of a pipeline.
   * @example 12
   */
  execution_id?: string | null;
  /**
   * The ID of the run of an action.
   * @example 34
   */
  action_execution_id?: string | null;
  /**
   * The number of tests.
   *
   * Format: int32
   * @example 120
   */
  tests_count?: number | null;
  /**
   * The number of failed tests.
   *
   * Format: int32
   * @example 2
   */
  failed_count?: number | null;
  /**
   * The number of skipped tests.
   *
   * Format: int32
   * @example 3
   */
  skipped_count?: number | null;
  /**
   * The number of tests that ended with an error.
   *
   * Format: int32
   * @example 0
   */
  error_count?: number | null;
  /**
   * Why the session failed.
   * @example The report is empty
   */
  error_message?: string | null;
};

/** The sessions of a suite. */
export type TestSessionsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v/sessions
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v
   */
  readonly html_url: string;
  /** The sessions. */
  sessions: TestSessionView[];
};

/** A user, named in a request. */
export type MemberIdRequest = {
  /**
   * The ID of the user.
   *
   * Format: int32
   * @example 216
   */
  id?: number;
};

/** A new session. */
export type AddTestSessionRequest = {
  /** Where the tests run. */
  ci_provider?: TestCiProvider;
  /**
   * The URL of the run there.
   * @example https://github.com/buddy/landing-page/actions/runs/1
   */
  ci_run_url?: string;
  /**
   * The commit that is tested.
   * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
   */
  revision?: string;
  /** What kind of ref is tested. */
  ref_type?: TestRefType;
  /**
   * The name of the ref.
   * @example main
   */
  ref_name?: string;
  /**
   * The ID of the run.
   * @example 1
   */
  run_id?: string;
  /** Who started the session. */
  created_by?: MemberIdRequest;
  /**
   * The ID of the run of a pipeline.
   * @example 12
   */
  execution_id?: string;
  /**
   * The ID of the run of an action.
   * @example 34
   */
  action_execution_id?: string;
};

/**
 * How a test ended.
 * @example PASSED
 */
export type TestCaseStatus = "PASSED" | "FAILED" | "SKIPPED" | "ERROR";

/** A test case, as the list returns it. */
export type ShortTestCaseView = {
  /**
   * The API URL of the test case.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v/sessions/r4nBYXVq/cases/com.example.tests.IntegrationTests.testUserLogin
   */
  readonly url?: string | null;
  /**
   * The URL of the test case in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v/r4nBYXVq
   */
  readonly html_url?: string | null;
  /**
   * The ID of the test case.
   * @example com.example.tests.IntegrationTests.testUserLogin
   */
  id: string;
  /**
   * The name of the test case.
   * @example testUserLogin
   */
  name: string;
  /**
   * The name of the group.
   * @example IntegrationTests
   */
  test_group_name?: string | null;
  /**
   * The ID of the group.
   * @example com.example.tests.IntegrationTests
   */
  test_group_id?: string | null;
  /**
   * The class of the test.
   * @example com.example.tests.IntegrationTests
   */
  classname?: string | null;
  /** How the test ended. */
  status: TestCaseStatus;
  /**
   * How many seconds the test took.
   *
   * Format: double
   * @example 0.25
   */
  time?: number | null;
};

/** The test cases of a session or a group. */
export type TestCasesView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v/sessions/r4nBYXVq/cases
   */
  readonly url?: string | null;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v/r4nBYXVq
   */
  readonly html_url?: string | null;
  /** The test cases. */
  cases: ShortTestCaseView[];
};

/** A test case. */
export type AddTestCaseRequest = {
  /**
   * The name of the test case.
   * @example testUserLogin
   */
  name: string;
  /**
   * The name of the group.
   * @example IntegrationTests
   */
  test_group_name: string;
  /**
   * The class of the test.
   * @example com.example.tests.IntegrationTests
   */
  classname: string;
  /** How the test ended. */
  status: TestCaseStatus;
  /**
   * How many seconds the test took.
   *
   * Format: double
   * @example 0.25
   */
  time: number;
  /**
   * The report of the test, as XML.
   * @example <testcase name="testUserLogin"/>
   */
  data?: string;
};

/** A test case. */
export type TestCaseView = ShortTestCaseView & {
  /**
   * The report of the test, as XML.
   * @example <testcase name="testUserLogin"/>
   */
  data?: string | null;
};

/** A group of test cases. */
export type TestGroupView = {
  /**
   * The API URL of the group.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v/sessions/r4nBYXVq/test-groups/com.example.tests.IntegrationTests
   */
  readonly url?: string | null;
  /**
   * The URL of the group in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v/r4nBYXVq
   */
  readonly html_url?: string | null;
  /**
   * The ID of the group.
   * @example com.example.tests.IntegrationTests
   */
  id: string;
  /**
   * The name of the group.
   * @example IntegrationTests
   */
  name: string;
  /**
   * How the tests of the group ended.
   * @example PASSED
   */
  status?: TestCaseStatus | null;
  /**
   * How many seconds the tests took.
   *
   * Format: double
   * @example 12.5
   */
  time?: number | null;
  /**
   * The number of tests.
   *
   * Format: int32
   * @example 12
   */
  tests_count?: number | null;
  /**
   * The number of failed tests.
   *
   * Format: int32
   * @example 0
   */
  failed_count?: number | null;
  /**
   * The number of skipped tests.
   *
   * Format: int32
   * @example 0
   */
  skipped_count?: number | null;
  /**
   * The number of tests that ended with an error.
   *
   * Format: int32
   * @example 0
   */
  error_count?: number | null;
};

/** The test groups of a session. */
export type TestGroupsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/unit-tests/suites/65OmRb8v/sessions/r4nBYXVq/test-groups
   */
  readonly url?: string | null;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/unit-tests/65OmRb8v/r4nBYXVq
   */
  readonly html_url?: string | null;
  /** The groups. */
  test_groups: TestGroupView[];
};

/** A new group of test cases. */
export type AddTestGroupRequest = {
  /**
   * The name of the group.
   * @example IntegrationTests
   */
  name: string;
};

/** The form that imports the reports of a run. */
export type ImportSessionRequest = {
  /** The reports, as JUnit XML. */
  files: globalThis.Blob[];
  /** Where the tests ran. */
  ci_provider?: TestCiProvider;
  /**
   * The URL of the run there.
   * @example https://github.com/buddy/landing-page/actions/runs/1
   */
  ci_run_url?: string;
  /**
   * The commit that was tested.
   * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
   */
  revision?: string;
  /** What kind of ref was tested. */
  ref_type?: TestRefType;
  /**
   * The name of the ref.
   * @example main
   */
  ref_name?: string;
  /**
   * The ID of the run of a pipeline.
   * @example 12
   */
  execution_id?: string;
  /**
   * The ID of the run of an action.
   * @example 34
   */
  action_execution_id?: string;
};

/** Several test cases. */
export type AddCasesRequest = {
  /** The test cases. */
  cases: AddTestCaseRequest[];
};

/** A visual test suite, as the list returns it. */
export type ShortVisualTestSuiteView = {
  /**
   * The API URL of the suite.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/visual-tests/suites/7kQmXb2z
   */
  readonly url: string;
  /**
   * The URL of the suite in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/visual-tests/7kQmXb2z
   */
  readonly html_url: string;
  /**
   * The hash ID of the suite.
   * @example 7kQmXb2z
   */
  id: string;
  /**
   * The name of the suite.
   * @example Landing page
   */
  name: string;
  /**
   * The human-readable ID of the suite.
   * @example landing-page
   */
  identifier?: string | null;
};

/** The visual test suites of a project. */
export type VisualTestSuitesView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/workspaces/my-company/projects/company-website/visual-tests/suites
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/company-website/visual-tests
   */
  readonly html_url: string;
  /** The suites. */
  suites: ShortVisualTestSuiteView[];
};

/** A new visual test suite. */
export type AddVisualTestSuiteRequest = {
  /**
   * The name of the suite.
   * @example Landing page
   */
  name: string;
};

/** A visual test suite. */
export type VisualTestSuiteView = ShortVisualTestSuiteView & {
  /**
   * The token of the suite, which reports results.
   *
   * Format: password
   * @example <your suite token>
   */
  token?: string | null;
};

/** The user that the token belongs to. */
export type UserView = {
  /**
   * The API URL of the user.
   * @example https://api.buddy.works/user
   */
  readonly url: string;
  /**
   * The URL of the user in the Buddy web app.
   * @example https://app.buddy.works/my-id
   */
  readonly html_url: string;
  /**
   * The ID of the user. Permissions take it.
   *
   * Format: int32
   * @example 123
   */
  id: number;
  /**
   * The name of the user.
   * @example john.doe
   */
  name: string;
  /**
   * The URL of the picture of the user.
   * @example https://app.buddy.works/avatars/123.png
   */
  avatar_url: string;
  /**
   * The email address of the user. Samples of 2022 do not have it.
   * @example john.doe@company.com
   */
  email?: string | null;
  /**
   * The API URL of the list of workspaces.
   * @example https://api.buddy.works/workspaces
   */
  workspaces_url: string;
};

/** What to change of the user. */
export type UpdateUserRequest = {
  /**
   * The name that people see.
   * @example Jane Doe
   */
  name?: string;
};

/** The token that makes the call: what it may do, from where, and how long. */
export type TokenView = {
  /**
   * The API URL of the token.
   * @example https://api.buddy.works/user/tokens/ed0f8927-c116-4afe-b555-c888dfd86c92
   */
  readonly url: string;
  /**
   * The URL of the token in the Buddy web app.
   * @example https://app.buddy.works/api-tokens/details/ed0f8927-c116-4afe-b555-c888dfd86c92
   */
  readonly html_url: string;
  /**
   * The ID of the token. It is not the secret. Older IDs are no UUIDs.
   * @example ed0f8927-c116-4afe-b555-c888dfd86c92
   */
  id: string;
  /**
   * The name of the token.
   * @example my-token
   */
  name: string;
  /**
   * The secret. Buddy returns it only when it creates a token.
   *
   * Format: password
   * @example <your token>
   */
  token?: string | null;
  /**
   * The number of days until the token expires, as asked for when it was created.
   *
   * Format: int32
   * @example 30
   */
  expires_in?: number | null;
  /**
   * When the token expires. The fraction of the second has up to nine digits.
   *
   * Format: date-time
   * @example 2025-10-17T10:30:18.123456789Z
   */
  expires_at?: string | null;
  /**
   * The scopes of the token. The names are old or new ones, see "Tokens and scopes" in the introduction.
   * @example [
   *   "WORKSPACE",
   *   "REPOSITORY_READ"
   * ]
   */
  scopes?: string[] | null;
  /**
   * The IP addresses and CIDR ranges from which the token works.
   * @example [
   *   "192.168.1.100",
   *   "10.0.0.0/8"
   * ]
   */
  ip_restrictions?: string[] | null;
  /**
   * The handles of the workspaces in which the token works.
   * @example [
   *   "my-workspace"
   * ]
   */
  workspace_restrictions?: string[] | null;
};

/** An email address of the user. */
export type UserEmailView = {
  /**
   * The API URL of the email address. Items of the list lack it.
   * @example https://api.buddy.works/user/emails
   */
  readonly url?: string | null;
  /**
   * The URL of the email address in the Buddy web app.
   * @example https://app.buddy.works/my-id
   */
  readonly html_url?: string | null;
  /**
   * The email address.
   * @example john.doe@example.com
   */
  email: string;
  /**
   * Whether its owner has confirmed the email address.
   * @example true
   */
  confirmed: boolean;
};

/** The email addresses of the user. */
export type UserEmailsView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/user/emails
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/my-id
   */
  readonly html_url: string;
  /** The email addresses. */
  emails: UserEmailView[];
};

/** A new email address of the user. */
export type AddEmailRequest = {
  /**
   * The email address.
   * @example john.doe.alt@example.com
   */
  email: string;
};

/** A public SSH key of the user. */
export type PublicSshKeyView = {
  /**
   * The API URL of the key.
   * @example https://api.buddy.works/user/keys/456
   */
  readonly url: string;
  /**
   * The URL of the key in the Buddy web app.
   * @example https://app.buddy.works/ssh-keys/details/456
   */
  readonly html_url: string;
  /**
   * The ID of the key.
   *
   * Format: int32
   * @example 456
   */
  id: number;
  /**
   * The name of the key.
   * @example My Development Key
   */
  title: string;
  /**
   * The public key. White space at its ends can differ from what was sent.
   * @example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExamplE user@example.com
   */
  content: string;
};

/** The public SSH keys of the user. */
export type PublicSshKeysView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/user/keys
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/security
   */
  readonly html_url: string;
  /** The keys. */
  keys: PublicSshKeyView[];
};

/** A new public SSH key. */
export type AddSshKeyRequest = {
  /**
   * The public key. A key can be added once only.
   * @example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExamplE user@example.com
   */
  content: string;
  /**
   * The name of the key. By default it is the comment of the key.
   * @example My Development Key
   */
  title?: string;
};

/** A token, as the list returns it: without its scopes and restrictions. */
export type ShortTokenView = {
  /**
   * The API URL of the token.
   * @example https://api.buddy.works/user/tokens/ed0f8927-c116-4afe-b555-c888dfd86c92
   */
  readonly url: string;
  /**
   * The URL of the token in the Buddy web app.
   * @example https://app.buddy.works/api-tokens/details/ed0f8927-c116-4afe-b555-c888dfd86c92
   */
  readonly html_url: string;
  /**
   * The ID of the token. It is not the secret.
   * @example ed0f8927-c116-4afe-b555-c888dfd86c92
   */
  id: string;
  /**
   * The name of the token.
   * @example CI/CD Token
   */
  name: string;
  /**
   * The secret. Buddy returns it only when it creates a token, so never in a list.
   *
   * Format: password
   * @example <your token>
   */
  token?: string | null;
  /**
   * The number of days until the token expires, as asked for when it was created.
   *
   * Format: int32
   * @example 30
   */
  expires_in?: number | null;
  /**
   * When the token expires.
   *
   * Format: date-time
   * @example 2026-09-30T15:45:33Z
   */
  expires_at?: string | null;
};

/** The personal access tokens of the user. */
export type TokensView = {
  /**
   * The API URL of this list.
   * @example https://api.buddy.works/user/tokens
   */
  readonly url: string;
  /**
   * The URL of this list in the Buddy web app.
   * @example https://app.buddy.works/security
   */
  readonly html_url: string;
  /** The tokens. */
  access_tokens: ShortTokenView[];
};

/** A new personal access token. */
export type AddTokenRequest = {
  /**
   * The name of the token.
   * @example My API Token
   */
  name: string;
  /**
   * The number of days until the token expires. Don't send it together with `expires_at`.
   *
   * Format: int32
   * @example 30
   */
  expires_in?: number;
  /**
   * When the token expires. Don't send it together with `expires_in`.
   *
   * Format: date-time
   * @example 2026-09-30T15:45:33Z
   */
  expires_at?: string;
  /**
   * The scopes of the token. It never gets more than the token that makes the call.
   * @example [
   *   "WORKSPACE_READ",
   *   "REPOSITORY_READ"
   * ]
   */
  scopes?: string[];
  /**
   * The IP addresses and CIDR ranges from which the token works. Only a token without restrictions can set them;
   * otherwise the new token gets those of the token that makes the call.
   * @example [
   *   "192.168.1.100",
   *   "10.0.0.0/8"
   * ]
   */
  ip_restrictions?: string[];
  /**
   * The handles of the workspaces in which the token works.
   * @example [
   *   "my-company"
   * ]
   */
  workspace_restrictions?: string[];
};

/** The token of another service, to be exchanged for one of Buddy. */
export type IssueTokenRequest = {
  /**
   * The ID (a UUID) of the OIDC provider, which you set up in the Buddy web app.
   * @example 3f1f6a9c-6a5d-4d0e-9d53-0d6a5f0c2b11
   */
  provider_id: string;
  /**
   * The JSON Web Token that the other service issued.
   *
   * Format: password
   * @example <your identity token>
   */
  web_identity_token: string;
};

/** The metadata of an OAuth 2.0 client, by RFC 7591. */
export type DynamicClientRegistrationRequest = {
  /**
   * The name of the client.
   * @example My Application
   */
  client_name?: string;
  /**
   * The URIs to which people are sent back.
   * @example [
   *   "https://client.example.org/callback"
   * ]
   */
  redirect_uris?: string[];
  /**
   * The grant types that the client uses.
   * @example [
   *   "authorization_code",
   *   "refresh_token",
   *   "client_credentials"
   * ]
   */
  grant_types?: string[];
  /**
   * The response types that the client uses.
   * @example [
   *   "code"
   * ]
   */
  response_types?: string[];
  /**
   * How the client authenticates when it asks for a token.
   * @example client_secret_basic
   */
  token_endpoint_auth_method?: string;
  /**
   * The URL of a page about the client.
   * @example https://client.example.org
   */
  client_uri?: string;
  /**
   * The URL of the logo of the client.
   * @example https://client.example.org/logo.png
   */
  logo_uri?: string;
  /**
   * The scopes that the client asks for, joined by spaces.
   * @example WORKSPACE_READ PIPELINE_READ
   */
  scope?: string;
  /**
   * How to reach the people behind the client.
   * @example [
   *   "jane.doe@example.com"
   * ]
   */
  contacts?: string[];
  /**
   * The URL of the terms of service.
   * @example https://client.example.org/terms
   */
  tos_uri?: string;
  /**
   * The URL of the privacy policy.
   * @example https://client.example.org/privacy
   */
  policy_uri?: string;
  /**
   * The URL of the JSON Web Key Set of the client.
   * @example https://client.example.org/jwks.json
   */
  jwks_uri?: string;
  /**
   * The ID of the software.
   * @example 4NRB1-0XZABZI9E6-5SM3R
   */
  software_id?: string;
  /**
   * The version of the software.
   * @example 1.0.0
   */
  software_version?: string;
  /**
   * The kind of application.
   * @example web
   */
  application_type?: string;
  /**
   * The URL of the sector identifier.
   * @example https://client.example.org/sector.json
   */
  sector_identifier_uri?: string;
  /**
   * The subject type that the client asks for.
   * @example public
   */
  subject_type?: string;
  /**
   * The algorithm that signs ID tokens.
   * @example RS256
   */
  id_token_signed_response_alg?: string;
  /**
   * The algorithm that signs user info responses.
   * @example RS256
   */
  userinfo_signed_response_alg?: string;
  /**
   * The algorithm that signs request objects.
   * @example RS256
   */
  request_object_signing_alg?: string;
  /**
   * The description of the client.
   * @example My OAuth 2.0 application
   */
  description?: string;
  /**
   * The number of seconds that its tokens last.
   *
   * Format: int32
   * @example 3600
   */
  token_expires_in?: number;
  /**
   * The main one of the redirect URIs. It looks like a property for Buddy's own use.
   * @example https://client.example.org/callback
   */
  primary_redirect_uri?: string;
  /**
   * Whether the client is valid. It looks like a property for Buddy's own use.
   * @example true
   */
  valid?: boolean;
};

/** An OAuth 2.0 client, by RFC 7591 and RFC 7592. */
export type DynamicClientRegistrationResponse = {
  /**
   * The API URL of the client. Known samples lack it.
   * @example https://api.buddy.works/oauth2/register/123-api-buddy-client
   */
  readonly url?: string | null;
  /**
   * The URL of the client in the Buddy web app.
   * @example https://app.buddy.works/my-company
   */
  readonly html_url?: string | null;
  /**
   * The ID of the client.
   * @example 123-api-buddy-client
   */
  client_id: string;
  /**
   * The secret of the client. Buddy returns it when it registers the client.
   *
   * Format: password
   * @example <your client secret>
   */
  client_secret?: string | null;
  /**
   * The token that reads, changes and deletes this client. Buddy returns it when it registers the client.
   *
   * Format: password
   * @example <your registration token>
   */
  registration_access_token?: string | null;
  /**
   * The URL that reads, changes and deletes this client.
   * @example https://api.buddy.works/oauth2/register/123-api-buddy-client
   */
  registration_client_uri?: string | null;
  /**
   * When the client was registered, in seconds since January 1, 1970.
   *
   * Format: int64. Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.
   * @example 1675123456
   */
  client_id_issued_at?: number | null;
  /**
   * When the secret expires, in seconds since January 1, 1970. 0 means never.
   *
   * Format: int64. Beyond ±9 007 199 254 740 991 the value loses its last digits: a JavaScript number has no more.
   * @example 0
   */
  client_secret_expires_at?: number | null;
  /**
   * The name of the client.
   * @example My Application
   */
  client_name?: string | null;
  /**
   * The URIs to which people are sent back.
   * @example [
   *   "https://client.example.org/callback"
   * ]
   */
  redirect_uris?: string[] | null;
  /**
   * The grant types that the client uses.
   * @example [
   *   "authorization_code",
   *   "refresh_token",
   *   "client_credentials"
   * ]
   */
  grant_types?: string[] | null;
  /**
   * The response types that the client uses.
   * @example [
   *   "code"
   * ]
   */
  response_types?: string[] | null;
  /**
   * How the client authenticates when it asks for a token.
   * @example client_secret_basic
   */
  token_endpoint_auth_method?: string | null;
  /**
   * The URL of a page about the client.
   * @example https://client.example.org
   */
  client_uri?: string | null;
  /**
   * The URL of the logo of the client.
   * @example https://client.example.org/logo.png
   */
  logo_uri?: string | null;
  /**
   * The scopes that the client asks for, joined by spaces.
   * @example WORKSPACE_READ PIPELINE_READ
   */
  scope?: string | null;
  /**
   * How to reach the people behind the client.
   * @example [
   *   "jane.doe@example.com"
   * ]
   */
  contacts?: string[] | null;
  /**
   * The URL of the terms of service.
   * @example https://client.example.org/terms
   */
  tos_uri?: string | null;
  /**
   * The URL of the privacy policy.
   * @example https://client.example.org/privacy
   */
  policy_uri?: string | null;
  /**
   * The URL of the JSON Web Key Set of the client.
   * @example https://client.example.org/jwks.json
   */
  jwks_uri?: string | null;
  /**
   * The ID of the software.
   * @example 4NRB1-0XZABZI9E6-5SM3R
   */
  software_id?: string | null;
  /**
   * The version of the software.
   * @example 1.0.0
   */
  software_version?: string | null;
  /**
   * The kind of application.
   * @example web
   */
  application_type?: string | null;
  /**
   * The URL of the sector identifier.
   * @example https://client.example.org/sector.json
   */
  sector_identifier_uri?: string | null;
  /**
   * The subject type that the client asks for.
   * @example public
   */
  subject_type?: string | null;
  /**
   * The algorithm that signs ID tokens.
   * @example RS256
   */
  id_token_signed_response_alg?: string | null;
  /**
   * The algorithm that signs user info responses.
   * @example RS256
   */
  userinfo_signed_response_alg?: string | null;
  /**
   * The algorithm that signs request objects.
   * @example RS256
   */
  request_object_signing_alg?: string | null;
  /**
   * The description of the client.
   * @example My OAuth 2.0 application
   */
  description?: string | null;
  /**
   * The number of seconds that its tokens last.
   *
   * Format: int32
   * @example 3600
   */
  token_expires_in?: number | null;
};

/**
 * How an OAuth 2.0 token is asked for.
 * @example client_credentials
 */
export type OAuthGrantType = "client_credentials" | "authorization_code" | "refresh_token";

/** The form that asks for an OAuth 2.0 token. Which properties it needs follows from `grant_type`. */
export type IssueOAuthTokenRequest = {
  /** How the token is asked for. */
  grant_type: OAuthGrantType;
  /**
   * The ID of the client. Every known client sends it.
   * @example 123-api-buddy-client
   */
  client_id?: string;
  /**
   * The secret of the client, unless it has none.
   *
   * Format: password
   * @example <your client secret>
   */
  client_secret?: string;
  /**
   * The code of the authorization, for `authorization_code`.
   * @example 5f1c1a0b9e
   */
  code?: string;
  /**
   * The redirect URI that was used for the authorization, for `authorization_code`.
   * @example https://client.example.org/callback
   */
  redirect_uri?: string;
  /**
   * The verifier of PKCE, for `authorization_code`.
   * @example dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
   */
  code_verifier?: string;
  /**
   * The refresh token, for `refresh_token`.
   *
   * Format: password
   * @example <your refresh token>
   */
  refresh_token?: string;
  /**
   * The scopes, joined by spaces, for `client_credentials`.
   * @example WORKSPACE_READ PIPELINE_READ
   */
  scope?: string;
};

/** An OAuth 2.0 token. */
export type OAuthTokenView = {
  /**
   * The token, which calls send as bearer token.
   *
   * Format: password
   * @example <your access token>
   */
  access_token: string;
  /**
   * The type of the token.
   * @example Bearer
   */
  token_type: string;
  /**
   * The number of seconds until the token expires.
   *
   * Format: int32
   * @example 3600
   */
  expires_in?: number | null;
  /**
   * The token that gets the next one, with the grant type `refresh_token`.
   *
   * Format: password
   * @example <your refresh token>
   */
  refresh_token?: string | null;
  /**
   * The number of seconds until the refresh token expires.
   *
   * Format: int32
   * @example 15811201
   */
  refresh_token_expires_in?: number | null;
};

/**
 * The kind of an OAuth 2.0 token.
 * @example access_token
 */
export type OAuthTokenType = "access_token" | "refresh_token";

/** The form that revokes an OAuth 2.0 token. The page lists two properties for the token; send one. */
export type RevokeOAuthTokenRequest = {
  /**
   * The token to revoke.
   *
   * Format: password
   * @example <your access token>
   */
  token?: string;
  /**
   * The token to revoke.
   *
   * Format: password
   * @example <your access token>
   */
  access_token?: string;
  /** Which kind of token it is. */
  token_type_hint?: OAuthTokenType;
  /**
   * The ID of the client.
   * @example 123-api-buddy-client
   */
  client_id?: string;
};

export interface paths {
  "/workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List workspaces
     *
     * Returns the workspaces that the token can see, all at once. A token that is restricted to some workspaces sees
     * only those.
     */
    get: operations["getWorkspaces"];
    put?: never;
    /**
     * Add a workspace
     *
     * Creates a workspace. Buddy's Terraform provider says that this needs a token of a closed program, which Buddy's
     * support enables. Which success status Buddy sends is not known.
     */
    post: operations["addWorkspace"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * Get a workspace
     *
     * Returns one workspace, found by its handle.
     */
    get: operations["getWorkspace"];
    put?: never;
    post?: never;
    /**
     * Delete a workspace
     *
     * Deletes a workspace with everything in it.
     */
    delete: operations["deleteWorkspace"];
    options?: never;
    head?: never;
    /**
     * Update a workspace
     *
     * Changes the name of a workspace, or the salt for its secrets.
     */
    patch: operations["updateWorkspace"];
    trace?: never;
  };
  "/workspaces/{workspace}/identifiers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * Get IDs by names
     *
     * Returns the IDs for several names in one call: a pipeline of a project, an environment, an integration, and so on.
     *
     * A filter takes the human-readable ID or the ID, and tries the human-readable ID first, unless its description says
     * otherwise.
     */
    get: operations["getIdentifiers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sso": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * Get single sign-on
     *
     * Returns the single sign-on of a workspace, without the secret of the application. It is a 404 while single sign-on
     * is off. Only administrators can do this.
     */
    get: operations["getSso"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update single sign-on
     *
     * Changes the single sign-on of a workspace. Call `enableSso` first. Only administrators can do this.
     */
    patch: operations["updateSso"];
    trace?: never;
  };
  "/workspaces/{workspace}/enable-sso": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable single sign-on
     *
     * Turns single sign-on on. Only administrators can do this. Older pages show the status 204.
     */
    post: operations["enableSso"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/disable-sso": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable single sign-on
     *
     * Turns single sign-on off; `getSso` is a 404 afterwards. Only administrators can do this. Older pages show the
     * status 204.
     */
    post: operations["disableSso"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List projects
     *
     * Returns one page of projects: the user's own ones, and all of them for administrators.
     */
    get: operations["getProjects"];
    put?: never;
    /**
     * Add a project
     *
     * Creates a project. Every workspace member can, unless an administrator has forbidden it. What a project needs
     * follows from where its code comes from, see the properties.
     */
    post: operations["addProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * Get a project
     *
     * Returns one project, found by its handle.
     */
    get: operations["getProject"];
    put?: never;
    post?: never;
    /**
     * Delete a project
     *
     * Deletes a project with everything in it.
     */
    delete: operations["deleteProject"];
    options?: never;
    head?: never;
    /**
     * Update a project
     *
     * Changes a project, or closes and reopens it. Only administrators can do this.
     */
    patch: operations["updateProject"];
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List project members
     *
     * Returns the members of a project, by pages. What they can do is only shown to administrators of the project.
     */
    get: operations["getProjectMembers"];
    put?: never;
    /**
     * Add a project member
     *
     * Gives a workspace member access to a project. Only administrators can do this.
     */
    post: operations["addProjectMember"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/members/{member_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    /**
     * Get a project member
     *
     * Returns one member of a project.
     */
    get: operations["getProjectMember"];
    put?: never;
    post?: never;
    /**
     * Delete a project member
     *
     * Takes a person out of a project. Only administrators can do this.
     */
    delete: operations["deleteProjectMember"];
    options?: never;
    head?: never;
    /**
     * Update a project member
     *
     * Gives a member of the project another permission set. Only administrators can do this.
     */
    patch: operations["updateProjectMember"];
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/groups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List project groups
     *
     * Returns the groups of a project, all at once. What they can do is only shown to administrators of the project.
     */
    get: operations["getProjectGroups"];
    put?: never;
    /**
     * Add a project group
     *
     * Gives a group access to a project. Only administrators can do this.
     */
    post: operations["addProjectGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/groups/{group_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get a project group
     *
     * Returns one group of a project.
     */
    get: operations["getProjectGroup"];
    put?: never;
    post?: never;
    /**
     * Delete a project group
     *
     * Takes a group out of a project. Only administrators can do this.
     */
    delete: operations["deleteProjectGroup"];
    options?: never;
    head?: never;
    /**
     * Update a project group
     *
     * Gives a group of the project another permission set. Only administrators can do this.
     */
    patch: operations["updateProjectGroup"];
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List pipelines
     *
     * Returns one page of the pipelines of a project. Pipelines that the user can't see are left out.
     */
    get: operations["getPipelines"];
    put?: never;
    /**
     * Add a pipeline
     *
     * Creates a pipeline, without actions; `addAction` adds these. With `source_pipeline_id` it copies a pipeline of the
     * project.
     */
    post: operations["addPipeline"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    /**
     * Get a pipeline
     *
     * Returns one pipeline, found by its ID. To find the ID by the name of the pipeline, call `getIdentifiers`.
     */
    get: operations["getPipeline"];
    put?: never;
    post?: never;
    /**
     * Delete a pipeline
     *
     * Deletes a pipeline with its actions and runs.
     */
    delete: operations["deletePipeline"];
    options?: never;
    head?: never;
    /**
     * Update a pipeline
     *
     * Changes a pipeline, or empties its cache with `clear_cache`. What the body doesn't have stays. A page of 2022
     * shows the status 201.
     */
    patch: operations["updatePipeline"];
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/yaml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a pipeline by YAML
     *
     * Creates a pipeline with its actions from YAML. Which success status Buddy sends is not known.
     */
    post: operations["addPipelineByYaml"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/yaml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    /**
     * Get the YAML of a pipeline
     *
     * Returns a pipeline with its actions as YAML.
     */
    get: operations["getPipelineYaml"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a pipeline by YAML
     *
     * Changes a pipeline and its actions by YAML.
     */
    patch: operations["updatePipelineByYaml"];
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    /**
     * List actions
     *
     * Returns the actions of a pipeline, all at once.
     */
    get: operations["getActions"];
    put?: never;
    /**
     * Add an action
     *
     * Adds an action to a pipeline, at its end or behind `after_action_id`. Buddy's document says 200, its pages say
     * 201.
     */
    post: operations["addAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the action.
         * Format: int32
         * @example 456
         */
        action_id: components["parameters"]["ActionId"];
      };
      cookie?: never;
    };
    /**
     * Get an action
     *
     * Returns one action of a pipeline.
     */
    get: operations["getAction"];
    put?: never;
    post?: never;
    /**
     * Delete an action
     *
     * Removes an action from a pipeline.
     */
    delete: operations["deleteAction"];
    options?: never;
    head?: never;
    /**
     * Update an action
     *
     * Changes an action. What the body doesn't have stays. To change the type, delete the action and add another.
     */
    patch: operations["updateAction"];
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    /**
     * List runs
     *
     * Returns one page of the runs of a pipeline, most likely the newest first.
     */
    get: operations["getExecutions"];
    put?: never;
    /**
     * Run a pipeline
     *
     * Starts a run and returns it at once, usually with the status `INPROGRESS`. To wait for its end, call
     * `getExecution` until the status is final.
     *
     * Every call starts another run. Don't repeat a call that may have arrived.
     */
    post: operations["runPipeline"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the run.
         * Format: int32
         * @example 1
         */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    /**
     * Get a run
     *
     * Returns one run with its actions. Call it again and again to wait for the end of a run.
     *
     * Stop when the status is `SUCCESSFUL`, `FAILED`, `TERMINATED`, `NOT_EXECUTED` or `SKIPPED`, and also when it starts
     * with `WAITING_`: such a run continues only after somebody acts, for example with `updateExecution`.
     */
    get: operations["getExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Stop or continue a run, or run it again
     *
     * Stops a run, runs it again, starts a delayed run, or continues a run that waits for somebody.
     */
    patch: operations["updateExecution"];
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the run.
         * Format: int32
         * @example 1
         */
        execution_id: components["parameters"]["ExecutionId"];
        /**
         * The ID of the action in this run, from `action_executions` of the run. It is not the ID of the action.
         * @example 68e49e0e0875a8847e0980da
         */
        action_execution_id: components["parameters"]["ActionExecutionId"];
      };
      cookie?: never;
    };
    /**
     * Get an action of a run
     *
     * Returns one action of a run: how it went, who approved it, and which variables it got and set.
     */
    get: operations["getActionExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the run.
         * Format: int32
         * @example 1
         */
        execution_id: components["parameters"]["ExecutionId"];
        /**
         * The ID of the action in this run, from `action_executions` of the run. It is not the ID of the action.
         * @example 68e49e0e0875a8847e0980da
         */
        action_execution_id: components["parameters"]["ActionExecutionId"];
      };
      cookie?: never;
    };
    /**
     * Get the log of an action
     *
     * Returns lines of the log of one action of a run. To read a long log, add `element_count` to `offset` until it is
     * `total_element_count`.
     */
    get: operations["getActionExecutionLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/variables": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List variables
     *
     * Returns the variables of one place, all at once. Without a filter, these are the variables of the workspace only,
     * not those of its projects, pipelines and environments. The values of encrypted variables are cipher text, but for one
     * sample of Buddy's page.
     */
    get: operations["getVariables"];
    put?: never;
    /**
     * Add a variable
     *
     * Adds a variable to the workspace, or to a project, a pipeline, an action, an environment or a sandbox. Only
     * administrators can do this.
     */
    post: operations["addVariable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/variables/{variable_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the variable.
         * Format: int32
         * @example 123
         */
        variable_id: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    /**
     * Get a variable
     *
     * Returns one variable, found by its ID. The value of an encrypted variable is cipher text.
     */
    get: operations["getVariable"];
    put?: never;
    post?: never;
    /**
     * Delete a variable
     *
     * Deletes a variable. The response is empty.
     */
    delete: operations["deleteVariable"];
    options?: never;
    head?: never;
    /**
     * Update a variable
     *
     * Changes the properties that are sent, and leaves the others as they are. The type of a variable, and the place that it
     * belongs to, can't change.
     */
    patch: operations["updateVariable"];
    trace?: never;
  };
  "/workspaces/{workspace}/environments": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List environments
     *
     * Returns the environments of the workspace, or of one project, all at once.
     */
    get: operations["getEnvironments"];
    put?: never;
    /**
     * Add an environment
     *
     * Creates an environment in the workspace, or in a project.
     */
    post: operations["addEnvironment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/environments/{environment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the environment, not its `identifier`.
         * @example xo4pbVrE
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    /**
     * Get an environment
     *
     * Returns one environment, found by its hash ID. To find the ID by the name of the environment, call
     * `getIdentifiers`.
     */
    get: operations["getEnvironment"];
    put?: never;
    post?: never;
    /**
     * Delete an environment
     *
     * Deletes an environment.
     */
    delete: operations["deleteEnvironment"];
    options?: never;
    head?: never;
    /**
     * Update an environment
     *
     * Changes an environment. What the body doesn't have stays.
     */
    patch: operations["updateEnvironment"];
    trace?: never;
  };
  "/workspaces/{workspace}/environments/{environment_id}/yaml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the environment, not its `identifier`.
         * @example xo4pbVrE
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    /**
     * Get the YAML of an environment
     *
     * Returns an environment as YAML.
     */
    get: operations["getEnvironmentYaml"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update an environment by YAML
     *
     * Changes an environment by YAML. The success status is inferred.
     */
    patch: operations["updateEnvironmentByYaml"];
    trace?: never;
  };
  "/workspaces/{workspace}/environments/yaml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an environment by YAML
     *
     * Creates an environment from YAML. `project_name` puts it into a project. Which success status Buddy sends is not
     * known.
     */
    post: operations["addEnvironmentByYaml"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/targets": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List targets
     *
     * Returns the targets of one place, all at once: of the workspace, or of the project, pipeline, environment or
     * action that one filter names.
     */
    get: operations["getTargets"];
    put?: never;
    /**
     * Add a target
     *
     * Creates a target in the workspace, or in the project, pipeline or environment that the body names.
     */
    post: operations["addTarget"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/targets/{target_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the target.
         * @example tg-plib9o13mdapr
         */
        target_id: components["parameters"]["TargetId"];
      };
      cookie?: never;
    };
    /**
     * Get a target
     *
     * Returns one target. Its secrets are cipher text.
     */
    get: operations["getTarget"];
    put?: never;
    post?: never;
    /**
     * Delete a target
     *
     * Deletes a target.
     */
    delete: operations["deleteTarget"];
    options?: never;
    head?: never;
    /**
     * Update a target
     *
     * Changes a target. What the body doesn't have stays.
     */
    patch: operations["updateTarget"];
    trace?: never;
  };
  "/workspaces/{workspace}/targets/{target_id}/yaml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the target.
         * @example tg-plib9o13mdapr
         */
        target_id: components["parameters"]["TargetId"];
      };
      cookie?: never;
    };
    /**
     * Get the YAML of a target
     *
     * Returns a target as YAML.
     */
    get: operations["getTargetYaml"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a target by YAML
     *
     * Changes a target by YAML. The success status is inferred.
     */
    patch: operations["updateTargetByYaml"];
    trace?: never;
  };
  "/workspaces/{workspace}/targets/yaml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a target by YAML
     *
     * Creates a target from YAML. One of the parameters puts it into a project, a pipeline or an environment.
     */
    post: operations["addTargetByYaml"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/integrations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List integrations
     *
     * Returns the integrations of a workspace, without their secrets.
     */
    get: operations["getIntegrations"];
    put?: never;
    /**
     * Add an integration
     *
     * Adds an integration from its name, its type, its scope and the secrets that its type needs. The response is the new
     * integration, without its secrets.
     */
    post: operations["addIntegration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/integrations/{hash_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the integration, not its `identifier`. It is case-sensitive.
         * @example abc123def456
         */
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    /**
     * Get an integration
     *
     * Returns one integration, found by its hash ID, without its secrets. To find the hash ID by the name of the
     * integration, call `getIdentifiers`.
     */
    get: operations["getIntegration"];
    put?: never;
    post?: never;
    /**
     * Delete an integration
     *
     * Deletes an integration. The response is empty.
     */
    delete: operations["deleteIntegration"];
    options?: never;
    head?: never;
    /**
     * Update an integration
     *
     * Changes the properties that are sent, and leaves the others as they are. `name` is required, changed or not. `type`,
     * `scope` and `project_name` can't be changed.
     */
    patch: operations["updateIntegration"];
    trace?: never;
  };
  "/workspaces/{workspace}/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List webhooks
     *
     * Returns the webhooks of a workspace, all at once. Only administrators can do this.
     */
    get: operations["getWebhooks"];
    put?: never;
    /**
     * Add a webhook
     *
     * Creates a webhook. Only administrators can do this. Buddy's document says 200, its page says 201.
     */
    post: operations["addWebhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/webhooks/{webhook_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the webhook.
         * Format: int32
         * @example 123
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    /**
     * Get a webhook
     *
     * Returns one webhook with its latest deliveries. Only administrators can do this.
     */
    get: operations["getWebhook"];
    put?: never;
    post?: never;
    /**
     * Delete a webhook
     *
     * Deletes a webhook. Only administrators can do this.
     */
    delete: operations["deleteWebhook"];
    options?: never;
    head?: never;
    /**
     * Update a webhook
     *
     * Changes a webhook. What the body doesn't have stays. Only administrators can do this.
     */
    patch: operations["updateWebhook"];
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List sandboxes
     *
     * Returns the sandboxes of one place, all at once: of the project or the environment that a filter names, or of the
     * workspace itself.
     */
    get: operations["getSandboxes"];
    put?: never;
    /**
     * Add a sandbox
     *
     * Creates a sandbox. The response comes before it is ready: poll `getSandbox` until `setup_status` is `SUCCESS` and
     * `status` is `RUNNING`.
     */
    post: operations["addSandbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    /**
     * Get a sandbox
     *
     * Returns one sandbox.
     */
    get: operations["getSandbox"];
    put?: never;
    post?: never;
    /**
     * Delete a sandbox
     *
     * Deletes a sandbox with its disk. Its snapshots stay.
     */
    delete: operations["deleteSandbox"];
    options?: never;
    head?: never;
    /**
     * Update a sandbox
     *
     * Changes a sandbox. What the body doesn't have stays.
     */
    patch: operations["updateSandbox"];
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/start": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a sandbox
     *
     * Starts a sandbox that is down. The response comes before it runs.
     */
    post: operations["startSandbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/stop": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a sandbox
     *
     * Shuts a sandbox down. Its disk is kept. The response comes before it is down.
     */
    post: operations["stopSandbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/restart": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Restart a sandbox
     *
     * Stops and starts a sandbox. Its disk is kept.
     */
    post: operations["restartSandbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/recreate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Recreate a sandbox
     *
     * Empties the disk of a sandbox and runs its setup again. **Files and installed software are gone.** The success
     * status is inferred.
     */
    post: operations["recreateSandbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/start": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the app, from `apps` of the sandbox.
         * @example a1b2c3d
         */
        app_id: components["parameters"]["AppId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an app
     *
     * Starts an app of a sandbox.
     */
    post: operations["startSandboxApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/stop": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the app, from `apps` of the sandbox.
         * @example a1b2c3d
         */
        app_id: components["parameters"]["AppId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop an app
     *
     * Stops an app of a sandbox.
     */
    post: operations["stopSandboxApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/apps/{app_id}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the app, from `apps` of the sandbox.
         * @example a1b2c3d
         */
        app_id: components["parameters"]["AppId"];
      };
      cookie?: never;
    };
    /**
     * Get the logs of an app
     *
     * Returns logs of an app. The `cursor` of the response gets the next lines; no line says that there are none yet.
     */
    get: operations["getSandboxAppLogsById"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/commands": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    /**
     * List commands
     *
     * Returns the commands that were run in a sandbox, the newest first.
     */
    get: operations["getSandboxCommands"];
    put?: never;
    /**
     * Run a command
     *
     * Starts a command, as the user `buddy`. The response comes before it has ended: poll `getSandboxCommand`, or read
     * `getSandboxCommandLogs`. `execSandboxCommand` waits for the end; it does what the parameter `fast` does, which is
     * left out here.
     */
    post: operations["executeSandboxCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/exec": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a command and wait
     *
     * Runs a command and returns what it printed. It has 60 seconds. **A command that fails is a 200 too**, with its
     * exit code. It leaves nothing in the list of commands.
     */
    post: operations["execSandboxCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the command.
         * @example 68d4e0fffff30824fb1c54e9
         */
        command_id: components["parameters"]["CommandId"];
      };
      cookie?: never;
    };
    /**
     * Get a command
     *
     * Returns one command with its exit code.
     */
    get: operations["getSandboxCommand"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}/terminate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the command.
         * @example 68d4e0fffff30824fb1c54e9
         */
        command_id: components["parameters"]["CommandId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Terminate a command
     *
     * Ends a command that runs. It then counts as failed.
     */
    post: operations["terminateSandboxCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/commands/{command_id}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the command.
         * @example 68d4e0fffff30824fb1c54e9
         */
        command_id: components["parameters"]["CommandId"];
      };
      cookie?: never;
    };
    /**
     * Get the logs of a command
     *
     * Returns the output of a command, one JSON object a line. With `follow` the response goes on until the command
     * ends.
     */
    get: operations["getSandboxCommandLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    /**
     * List the snapshots of a sandbox
     *
     * Returns the snapshots of a sandbox, all at once.
     */
    get: operations["getSandboxSnapshots"];
    put?: never;
    /**
     * Add a snapshot
     *
     * Takes a snapshot of a sandbox. The response comes before it is done: poll `getSandboxSnapshot` until `status` is
     * `CREATED`.
     */
    post: operations["addSandboxSnapshot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/snapshots/{snapshot_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the snapshot.
         * @example sn-abc123def4567
         */
        snapshot_id: components["parameters"]["SnapshotId"];
      };
      cookie?: never;
    };
    /**
     * Get a snapshot
     *
     * Returns one snapshot of a sandbox.
     */
    get: operations["getSandboxSnapshot"];
    put?: never;
    post?: never;
    /**
     * Delete a snapshot of a sandbox
     *
     * Deletes a snapshot of a sandbox.
     */
    delete: operations["deleteSandboxSnapshot"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/snapshots": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List the snapshots of a place
     *
     * Returns the snapshots of the project or the environment that a filter names, or of the workspace itself, all at
     * once. Those of deleted sandboxes are among them.
     */
    get: operations["getProjectSnapshots"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/snapshots/{snapshot_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the snapshot.
         * @example sn-abc123def4567
         */
        snapshot_id: components["parameters"]["SnapshotId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a snapshot
     *
     * Deletes a snapshot, also one whose sandbox was deleted.
     */
    delete: operations["deleteSnapshot"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/yaml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    /**
     * Get the YAML of a sandbox
     *
     * Returns a sandbox as YAML.
     */
    get: operations["getSandboxYaml"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a sandbox by YAML
     *
     * Replaces the definition of a sandbox by that of the YAML: a key that is left out is emptied.
     */
    patch: operations["updateSandboxByYaml"];
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/yaml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a sandbox by YAML
     *
     * Creates a sandbox from YAML.
     */
    post: operations["addSandboxByYaml"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/content/{path}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
         * @example buddy/src/index.js
         */
        path: components["parameters"]["SandboxFilePath"];
      };
      cookie?: never;
    };
    /**
     * List a directory of a sandbox
     *
     * Returns what is in a directory of a sandbox.
     */
    get: operations["getSandboxContent"];
    put?: never;
    /**
     * Create a directory of a sandbox
     *
     * Creates a directory in a sandbox.
     */
    post: operations["createSandboxDirectory"];
    /**
     * Delete a file of a sandbox
     *
     * Deletes a file of a sandbox, or a directory with everything in it.
     */
    delete: operations["deleteSandboxFile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/content/upload/{path}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
         * @example buddy/src/index.js
         */
        path: components["parameters"]["SandboxFilePath"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file to a sandbox
     *
     * Uploads one file to a path of a sandbox. The path ends with the name of the file.
     */
    post: operations["uploadSandboxFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/sandboxes/{sandbox_id}/download/{path}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
         * @example buddy/src/index.js
         */
        path: components["parameters"]["SandboxFilePath"];
      };
      cookie?: never;
    };
    /**
     * Download from a sandbox
     *
     * Returns a file of a sandbox, or a directory as a gzipped tar archive.
     */
    get: operations["downloadSandboxContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/tunnels/token": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * Get the token of tunnels
     *
     * Returns the token that agents sign in with: that of the workspace, or that of a project. **If there is none, the
     * call creates it.**
     */
    get: operations["getTunnelToken"];
    put?: never;
    /**
     * Regenerate the token of tunnels
     *
     * Makes a new token. The old one stops working, so every agent has to be set up anew. Which success status Buddy
     * sends is not known.
     */
    post: operations["regenerateTunnelToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List artifacts
     *
     * Returns the artifacts of one place, all at once: of the workspace, or of the project or environment that a filter
     * names.
     */
    get: operations["getArtifacts"];
    put?: never;
    /**
     * Add an artifact
     *
     * Creates an artifact in the workspace, or in a project or an environment. It has no versions yet.
     */
    post: operations["addArtifact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
      };
      cookie?: never;
    };
    /**
     * Get an artifact
     *
     * Returns one artifact.
     */
    get: operations["getArtifact"];
    put?: never;
    post?: never;
    /**
     * Delete an artifact
     *
     * Deletes an artifact with all its versions.
     */
    delete: operations["deleteArtifact"];
    options?: never;
    head?: never;
    /**
     * Update an artifact
     *
     * Changes an artifact. What the body doesn't have stays.
     */
    patch: operations["updateArtifact"];
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
      };
      cookie?: never;
    };
    /**
     * List artifact versions
     *
     * Returns the versions of an artifact, by pages.
     */
    get: operations["getArtifactVersions"];
    put?: never;
    /**
     * Add an artifact version
     *
     * Creates an empty version of an artifact, or a copy of another version.
     */
    post: operations["addArtifactVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    /**
     * Get an artifact version
     *
     * Returns one version of an artifact.
     */
    get: operations["getArtifactVersion"];
    put?: never;
    post?: never;
    /**
     * Delete an artifact version
     *
     * Deletes a version of an artifact with its files.
     */
    delete: operations["deleteArtifactVersion"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    /**
     * List the root directory of an artifact version
     *
     * Returns what is in the root directory of a version.
     */
    get: operations["getArtifactVersionRootContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commits": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    /**
     * List the commits of an artifact version
     *
     * Returns the commits of a version of the type `GIT`, by pages.
     */
    get: operations["getArtifactVersionCommits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commits/{hash}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The full SHA of the commit.
         * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
         */
        hash: components["parameters"]["CommitHash"];
      };
      cookie?: never;
    };
    /**
     * Get a commit of an artifact version
     *
     * Returns one commit of a version of the type `GIT`.
     */
    get: operations["getArtifactVersionCommit"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commit": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Commit to an artifact version
     *
     * Makes a commit of files that `uploadArtifactVersionCommitFile` uploaded. Which success status Buddy sends is not
     * known.
     */
    post: operations["addArtifactVersionCommit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/commit/upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file for a commit
     *
     * Uploads a file that a commit can then name by its `upload_path`. Buddy's page doesn't describe the body; it is
     * taken to be the bytes of the file.
     */
    post: operations["uploadArtifactVersionCommitFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/{path}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The path in the version, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["ArtifactFilePath"];
      };
      cookie?: never;
    };
    /**
     * List a directory of an artifact version
     *
     * Returns what is in a directory of a version, or the one file at the path.
     */
    get: operations["getArtifactVersionContentByPath"];
    put?: never;
    /**
     * Create a directory of an artifact version
     *
     * Creates a directory in a version.
     */
    post: operations["createArtifactVersionDirectory"];
    /**
     * Delete a file of an artifact version
     *
     * Deletes a file of a version, or a directory with everything in it.
     */
    delete: operations["deleteArtifactVersionContent"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/upload/{path}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The path in the version, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["ArtifactFilePath"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file of an artifact version
     *
     * Uploads one file to a path of a version.
     */
    post: operations["uploadArtifactVersionFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/content/download/{path}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The path in the version, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["ArtifactFilePath"];
      };
      cookie?: never;
    };
    /**
     * Download a file of an artifact version
     *
     * Returns one file of a version.
     */
    get: operations["downloadArtifactVersionFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    /**
     * Download an artifact version
     *
     * Returns all files of a version as a ZIP archive.
     */
    get: operations["downloadArtifactVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/artifacts/{artifact_id}/versions/{version_id}/upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload an artifact version
     *
     * Uploads the files of a version as a ZIP archive.
     */
    post: operations["uploadArtifactVersionFromZip"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/contents": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List the root directory of a repository
     *
     * Returns what is in the root directory of the repository.
     */
    get: operations["getRepositoryContents"];
    put?: never;
    /**
     * Add a file
     *
     * Commits a new file to a branch.
     */
    post: operations["commitNewFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/contents/{path}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The path in the repository, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["RepositoryFilePath"];
      };
      cookie?: never;
    };
    /**
     * Get a file or a directory
     *
     * Returns a file with its content in base64, or what is in a directory.
     */
    get: operations["getRepositoryContent"];
    /**
     * Change a file
     *
     * Commits the new content of a file to a branch.
     */
    put: operations["commitFileChanges"];
    post?: never;
    /**
     * Delete a file
     *
     * Commits the removal of a file. Buddy's document says 200 with the commit; its Go client demands 204.
     */
    delete: operations["deleteFile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/branches": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List branches
     *
     * Returns the branches of the repository, all at once.
     */
    get: operations["getBranches"];
    put?: never;
    /**
     * Add a branch
     *
     * Creates a branch at a commit.
     */
    post: operations["addBranch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/branches/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The name of the branch or the tag.
         * @example development
         */
        name: components["parameters"]["RefName"];
      };
      cookie?: never;
    };
    /**
     * Get a branch
     *
     * Returns one branch with its last commit.
     */
    get: operations["getBranch"];
    put?: never;
    post?: never;
    /**
     * Delete a branch
     *
     * Deletes a branch. One that is not merged needs `force`.
     */
    delete: operations["deleteBranch"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/commits": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List commits
     *
     * Returns the commits of the repository, the newest first, by pages.
     */
    get: operations["getCommits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/commits/{revision}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash of the commit.
         * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
         */
        revision: components["parameters"]["Revision"];
      };
      cookie?: never;
    };
    /**
     * Get a commit
     *
     * Returns one commit with the files that it changed.
     */
    get: operations["getCommit"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/comparison/{base}...{head}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The branch, tag or commit to compare with.
         * @example main
         */
        base: components["parameters"]["ComparisonBase"];
        /**
         * The branch, tag or commit to compare.
         * @example development
         */
        head: components["parameters"]["ComparisonHead"];
      };
      cookie?: never;
    };
    /**
     * Compare two refs
     *
     * Returns the commits in which two branches, tags or commits differ.
     */
    get: operations["getComparison"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/tags": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List tags
     *
     * Returns the tags of the repository, all at once.
     */
    get: operations["getTags"];
    put?: never;
    /**
     * Add a tag
     *
     * Creates a tag at a commit. With a message it is annotated.
     */
    post: operations["addTag"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/tags/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The name of the branch or the tag.
         * @example development
         */
        name: components["parameters"]["RefName"];
      };
      cookie?: never;
    };
    /**
     * Get a tag
     *
     * Returns one tag with its commit.
     */
    get: operations["getTag"];
    put?: never;
    post?: never;
    /**
     * Delete a tag
     *
     * Deletes a tag. Its commit stays.
     */
    delete: operations["deleteTag"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/pulls": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List pull requests
     *
     * Returns the pull requests of the repository. Whether the list has pages is not known.
     */
    get: operations["getPullRequests"];
    put?: never;
    /**
     * Add a pull request
     *
     * Opens a pull request in a repository that Buddy hosts. Which success status Buddy sends is not known.
     */
    post: operations["addPullRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The number of the pull request.
         * Format: int32
         * @example 5
         */
        number: components["parameters"]["PullRequestNumber"];
      };
      cookie?: never;
    };
    /**
     * Get a pull request
     *
     * Returns one pull request.
     */
    get: operations["getPullRequest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}/merge": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The number of the pull request.
         * Format: int32
         * @example 5
         */
        number: components["parameters"]["PullRequestNumber"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Merge a pull request
     *
     * Merges a pull request in a repository that Buddy hosts. A rule set of the repository can forbid it; with which
     * status is not known. The success status is inferred.
     */
    put: operations["mergePullRequest"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/repository/pulls/{number}/update-branch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The number of the pull request.
         * Format: int32
         * @example 5
         */
        number: components["parameters"]["PullRequestNumber"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Update the branch of a pull request
     *
     * Brings the branch to merge into up to date with the one that it is merged into, in a repository that Buddy hosts.
     * The success status is inferred.
     */
    put: operations["updatePullRequestBranch"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List workspace members
     *
     * Returns one page of the members of a workspace: all of them for administrators, and for others those that they
     * share a project with.
     */
    get: operations["getWorkspaceMembers"];
    put?: never;
    /**
     * Add a workspace member
     *
     * Adds a person to the workspace by email address. The response can lack `name` until the person has signed in. Only
     * administrators can do this.
     */
    post: operations["addWorkspaceMember"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/members/{member_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    /**
     * Get a workspace member
     *
     * Returns one member of a workspace. Users who are not administrators must share a project with the member.
     */
    get: operations["getWorkspaceMember"];
    put?: never;
    post?: never;
    /**
     * Delete a workspace member
     *
     * Removes a person from the workspace. Only administrators can do this.
     */
    delete: operations["deleteWorkspaceMember"];
    options?: never;
    head?: never;
    /**
     * Update a workspace member
     *
     * Changes the rights of a member. What the body doesn't have stays.
     */
    patch: operations["updateWorkspaceMember"];
    trace?: never;
  };
  "/workspaces/{workspace}/members/{member_id}/projects": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    /**
     * List the projects of a member
     *
     * Returns the projects of a workspace member, by pages. People who are no administrators see only the projects that
     * they share.
     */
    get: operations["getWorkspaceMemberProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/groups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List groups
     *
     * Returns the groups of a workspace, all at once.
     */
    get: operations["getGroups"];
    put?: never;
    /**
     * Add a group
     *
     * Creates a group. Only administrators can do this. Buddy's document says 200, a page of 2022 says 201.
     */
    post: operations["addGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/groups/{group_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get a group
     *
     * Returns one group.
     */
    get: operations["getGroup"];
    put?: never;
    post?: never;
    /**
     * Delete a group
     *
     * Deletes a group. Its people stay in the workspace.
     */
    delete: operations["deleteGroup"];
    options?: never;
    head?: never;
    /**
     * Update a group
     *
     * Changes a group. What the body doesn't have stays.
     */
    patch: operations["updateGroup"];
    trace?: never;
  };
  "/workspaces/{workspace}/groups/{group_id}/members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * List group members
     *
     * Returns the members of a group, all at once.
     */
    get: operations["getGroupMembers"];
    put?: never;
    /**
     * Add a group member
     *
     * Adds a workspace member to a group. A page of 2022 shows the status 201.
     */
    post: operations["addGroupMember"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/groups/{group_id}/members/{member_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    /**
     * Get a group member
     *
     * Returns one member of a group.
     */
    get: operations["getGroupMember"];
    put?: never;
    post?: never;
    /**
     * Delete a group member
     *
     * Takes a person out of a group.
     */
    delete: operations["deleteGroupMember"];
    options?: never;
    head?: never;
    /**
     * Update a group member
     *
     * Changes whether a person only belongs to a group or manages it.
     */
    patch: operations["updateGroupMember"];
    trace?: never;
  };
  "/workspaces/{workspace}/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List permission sets
     *
     * Returns the permission sets of a workspace, all at once. A new workspace has those that Buddy made.
     */
    get: operations["getPermissionSets"];
    put?: never;
    /**
     * Add a permission set
     *
     * Creates a permission set of the type `CUSTOM`. Only administrators can do this.
     */
    post: operations["addPermissionSet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/permissions/{permission_set_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the permission set.
         * Format: int32
         * @example 4
         */
        permission_set_id: components["parameters"]["PermissionSetId"];
      };
      cookie?: never;
    };
    /**
     * Get a permission set
     *
     * Returns one permission set.
     */
    get: operations["getPermissionSet"];
    put?: never;
    post?: never;
    /**
     * Delete a permission set
     *
     * Deletes a permission set. Only administrators can do this.
     */
    delete: operations["deletePermissionSet"];
    options?: never;
    head?: never;
    /**
     * Update a permission set
     *
     * Changes a permission set. What the body doesn't have stays. Only administrators can do this.
     */
    patch: operations["updatePermissionSet"];
    trace?: never;
  };
  "/workspaces/{workspace}/domains": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List domains
     *
     * Returns the DNS domains of a workspace, all at once.
     */
    get: operations["getDomains"];
    put?: never;
    /**
     * Add a domain
     *
     * Adds a domain to the workspace. **With the type `REGISTERED` it buys the domain.** Which success status Buddy
     * sends is not known.
     */
    post: operations["addDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/domains/{domain_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
      };
      cookie?: never;
    };
    /**
     * Get a domain
     *
     * Returns one domain.
     */
    get: operations["getDomain"];
    put?: never;
    post?: never;
    /**
     * Delete a domain
     *
     * Deletes a domain with all its records.
     */
    delete: operations["deleteDomain"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/domains/{domain_id}/yaml": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
      };
      cookie?: never;
    };
    /**
     * Get the YAML of a domain
     *
     * Returns the records of a domain as YAML.
     */
    get: operations["getDomainYaml"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a domain by YAML
     *
     * Replaces the records of a domain by those of the YAML. The records `SOA` and `NS` of the domain itself have to
     * stay as they were. The success status is inferred.
     */
    patch: operations["updateDomainByYaml"];
    trace?: never;
  };
  "/workspaces/{workspace}/domains/register": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register a domain
     *
     * **Buys a domain.** The page is older than the one of `addDomain`, which does the same with the type `REGISTERED`:
     * use that one. Which success status Buddy sends is not known.
     */
    post: operations["registerDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/domains/claim": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Claim a domain
     *
     * Claims a domain. The page is older than the one of `addDomain`, which does the same with the type `CLAIMED`: use
     * that one. Which success status Buddy sends is not known.
     */
    post: operations["claimDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/domains/{domain_id}/records": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
      };
      cookie?: never;
    };
    /**
     * List all records of a domain
     *
     * Returns the names and types of all records of a domain, all at once.
     */
    get: operations["getAllDomainRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/domains/{domain_id}/records/{record_name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
        /**
         * The full name of the record, with the domain.
         * @example www.example.com
         */
        record_name: components["parameters"]["RecordName"];
      };
      cookie?: never;
    };
    /**
     * List the records of a name
     *
     * Returns the types of the records that one name has.
     */
    get: operations["getSubdomainRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/domains/{domain_id}/records/{record_name}/{type}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
        /**
         * The full name of the record, with the domain.
         * @example www.example.com
         */
        record_name: components["parameters"]["RecordName"];
        /**
         * The type of the record.
         * @example A
         */
        type: components["parameters"]["DomainRecordTypeInPath"];
      };
      cookie?: never;
    };
    /**
     * Get a domain record
     *
     * Returns the values of one name and one type.
     */
    get: operations["getDomainRecord"];
    put?: never;
    post?: never;
    /**
     * Delete a domain record
     *
     * Deletes the record of one name and one type with all its values.
     */
    delete: operations["deleteDomainRecord"];
    options?: never;
    head?: never;
    /**
     * Create or replace a domain record
     *
     * Creates the record of one name and one type, or replaces it whole.
     */
    patch: operations["upsertDomainRecord"];
    trace?: never;
  };
  "/workspaces/{workspace}/distributions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List distributions
     *
     * Returns the distributions of one place, all at once.
     */
    get: operations["getDistributions"];
    put?: never;
    /**
     * Add a distribution
     *
     * Creates a distribution in the workspace, a project or an environment. Which success status Buddy sends is not
     * known.
     */
    post: operations["addDistribution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/distributions/{distribution_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
      };
      cookie?: never;
    };
    /**
     * Get a distribution
     *
     * Returns one distribution with its routes.
     */
    get: operations["getDistribution"];
    put?: never;
    post?: never;
    /**
     * Delete a distribution
     *
     * Deletes a distribution with its routes.
     */
    delete: operations["deleteDistribution"];
    options?: never;
    head?: never;
    /**
     * Update a distribution
     *
     * Changes a distribution. What the body doesn't have stays. The success status is inferred.
     */
    patch: operations["updateDistribution"];
    trace?: never;
  };
  "/workspaces/{workspace}/distributions/{distribution_id}/routable-domains": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
      };
      cookie?: never;
    };
    /**
     * List routable domains
     *
     * Returns the domains that a distribution can have routes for, all at once.
     */
    get: operations["getRoutableDomains"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/distributions/{distribution_id}/routes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
      };
      cookie?: never;
    };
    /**
     * List routes
     *
     * Returns the routes of a distribution, all at once.
     */
    get: operations["getRoutes"];
    put?: never;
    /**
     * Add a route
     *
     * Adds a route to a distribution. Which success status Buddy sends is not known.
     */
    post: operations["addRoute"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/distributions/{distribution_id}/routes/{route_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
        /**
         * The ID of the route.
         * Format: int32
         * @example 123
         */
        route_id: components["parameters"]["RouteId"];
      };
      cookie?: never;
    };
    /**
     * Get a route
     *
     * Returns one route of a distribution.
     */
    get: operations["getRoute"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a route
     *
     * Changes a route. What the body doesn't have stays. The success status is inferred.
     */
    patch: operations["updateRoute"];
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List unit test suites
     *
     * Returns the unit test suites of a project, all at once.
     */
    get: operations["getUnitTestSuites"];
    put?: never;
    /**
     * Add a unit test suite
     *
     * Creates a unit test suite. Its token reports the results.
     */
    post: operations["addUnitTestSuite"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    /**
     * Get a unit test suite
     *
     * Returns one unit test suite.
     */
    get: operations["getUnitTestSuite"];
    put?: never;
    post?: never;
    /**
     * Delete a unit test suite
     *
     * Deletes a unit test suite with its sessions.
     */
    delete: operations["deleteUnitTestSuite"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/token": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    /**
     * Get the token of a unit test suite
     *
     * Returns the token that reports the results of a suite. That the response is that of visual test suites is
     * inferred.
     */
    get: operations["getUnitTestSuiteToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    /**
     * List test sessions
     *
     * Returns the sessions of a suite, by pages.
     */
    get: operations["getUnitTestSessions"];
    put?: never;
    /**
     * Add a test session
     *
     * Starts a session of a suite. `addSessionByToken` does the same with the token of the suite.
     */
    post: operations["addUnitTestSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Get a test session
     *
     * Returns one session of a suite.
     */
    get: operations["getUnitTestSession"];
    put?: never;
    post?: never;
    /**
     * Delete a test session
     *
     * Deletes a session with its results.
     */
    delete: operations["deleteUnitTestSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/close": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a test session
     *
     * Ends a session.
     */
    post: operations["closeUnitTestSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reopen a test session
     *
     * Opens a session that has ended again, so that more results can be added.
     */
    post: operations["reopenUnitTestSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/cases": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List all test cases of a session
     *
     * Returns the test cases of a session, by pages.
     */
    get: operations["getSessionCases"];
    /**
     * Add or change a test case
     *
     * Adds a test case to a session (201), or changes it (200).
     */
    put: operations["upsertUnitTestCase"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List test groups
     *
     * Returns the test groups of a session, by pages.
     */
    get: operations["getUnitTestGroups"];
    put?: never;
    /**
     * Add a test group
     *
     * Adds a test group to a session.
     */
    post: operations["addUnitTestGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * The ID of the test group.
         * @example com.example.tests.IntegrationTests
         */
        test_group_id: components["parameters"]["TestGroupId"];
      };
      cookie?: never;
    };
    /**
     * Get a test group
     *
     * Returns one test group of a session.
     */
    get: operations["getUnitTestGroup"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}/cases": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * The ID of the test group.
         * @example com.example.tests.IntegrationTests
         */
        test_group_id: components["parameters"]["TestGroupId"];
      };
      cookie?: never;
    };
    /**
     * List the test cases of a group
     *
     * Returns the test cases of a group, by pages.
     */
    get: operations["getUnitTestCases"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/unit-tests/suites/{suite_id}/sessions/{session_id}/test-groups/{test_group_id}/cases/{case_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * The ID of the test group.
         * @example com.example.tests.IntegrationTests
         */
        test_group_id: components["parameters"]["TestGroupId"];
        /**
         * The ID of the test case.
         * @example com.example.tests.IntegrationTests.testUserLogin
         */
        case_id: components["parameters"]["CaseId"];
      };
      cookie?: never;
    };
    /**
     * Get a test case
     *
     * Returns one test case.
     */
    get: operations["getUnitTestCase"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/unit-tests/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import test reports
     *
     * Creates a session from reports. The call takes the token of the suite.
     */
    post: operations["importSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/unit-tests/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a test session by the suite's token
     *
     * Starts a session of the suite that the token belongs to.
     */
    post: operations["addSessionByToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/unit-tests/sessions/{session_id}/cases": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Add or change a test case by the suite's token
     *
     * Adds a test case to a session of the suite that the token belongs to, or changes it.
     */
    put: operations["upsertCaseByToken"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/unit-tests/sessions/{session_id}/cases/batch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add test cases by the suite's token
     *
     * Adds several test cases to a session of the suite that the token belongs to.
     */
    post: operations["addCasesByToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/unit-tests/sessions/{session_id}/close": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a test session by the suite's token
     *
     * Ends a session of the suite that the token belongs to.
     */
    post: operations["closeSessionByToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/unit-tests/sessions/{session_id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reopen a test session by the suite's token
     *
     * Opens a session of the suite that the token belongs to again.
     */
    post: operations["reopenSessionByToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/visual-tests/suites": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List visual test suites
     *
     * Returns the visual test suites of a project, all at once.
     */
    get: operations["getVisualTestSuites"];
    put?: never;
    /**
     * Add a visual test suite
     *
     * Creates a visual test suite. Its token reports the results.
     */
    post: operations["addVisualTestSuite"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/visual-tests/suites/{suite_id}/token": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    /**
     * Get the token of a visual test suite
     *
     * Returns the token that reports the results of a suite.
     */
    get: operations["getVisualTestSuiteToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the user of the token
     *
     * Returns the user that the token belongs to.
     */
    get: operations["getUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update the user
     *
     * Changes the name of the user that the token belongs to.
     */
    patch: operations["updateUser"];
    trace?: never;
  };
  "/user/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the token that makes the call
     *
     * Returns the scopes, the IP addresses and the workspaces of the token that makes the call, and when it expires.
     * Call it to find out why another call was refused.
     */
    get: operations["getCurrentToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/emails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List email addresses
     *
     * Returns the email addresses of the user that the token belongs to, all at once.
     */
    get: operations["getEmails"];
    put?: never;
    /**
     * Add an email address
     *
     * Adds an email address to the user. Its owner then has to confirm it. At most 10 calls an hour are allowed. A
     * malformed email address is a 400. Older pages show the status 200.
     */
    post: operations["addEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/emails/{email}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The email address itself.
         * @example john.doe.alt@example.com
         */
        email: components["parameters"]["EmailAddress"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an email address
     *
     * Removes an email address from the user.
     */
    delete: operations["deleteEmail"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List SSH keys
     *
     * Returns the public SSH keys of the user that the token belongs to, all at once.
     */
    get: operations["getKeys"];
    put?: never;
    /**
     * Add an SSH key
     *
     * Adds a public SSH key to the user. A page of 2022 allows 10 calls an hour. A key can't be changed: delete it and
     * add another.
     */
    post: operations["addKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/keys/{key_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the SSH key.
         * Format: int32
         * @example 456
         */
        key_id: components["parameters"]["KeyId"];
      };
      cookie?: never;
    };
    /**
     * Get an SSH key
     *
     * Returns one public SSH key of the user.
     */
    get: operations["getKey"];
    put?: never;
    post?: never;
    /**
     * Delete an SSH key
     *
     * Removes a public SSH key from the user.
     */
    delete: operations["deleteKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tokens
     *
     * Returns the personal access tokens of the user, all at once, without their scopes and restrictions; `getTokenById`
     * returns those.
     */
    get: operations["getTokens"];
    put?: never;
    /**
     * Add a token
     *
     * Creates a personal access token. The response is the only one that has its secret, as `token`. Older pages show
     * the status 200.
     */
    post: operations["addToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/tokens/{token_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the token. It is not the secret.
         * @example ed0f8927-c116-4afe-b555-c888dfd86c92
         */
        token_id: components["parameters"]["TokenId"];
      };
      cookie?: never;
    };
    /**
     * Get a token
     *
     * Returns one personal access token with its scopes and restrictions, but without its secret. `getCurrentToken`
     * returns the token that makes the call.
     */
    get: operations["getTokenById"];
    put?: never;
    post?: never;
    /**
     * Delete a token
     *
     * Deletes a personal access token. Its restrictions have to be those of the token that makes the call.
     */
    delete: operations["deleteToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/oidc/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange an OIDC token
     *
     * Exchanges the token of another service, such as a CI system, for a short-lived token of Buddy. The response is
     * that token as a JSON string. How long it lasts, and what it may do, is set at the provider in the Buddy web app.
     */
    post: operations["issueCredentialsWithOidcProvider"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth2/register": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register an OAuth 2.0 client
     *
     * Registers a client by RFC 7591. The response has the `registration_access_token` that later calls about this
     * client need. The properties of the body are inferred from `updateClientConfiguration`.
     */
    post: operations["registerClient"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth2/register/{client_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the OAuth 2.0 client.
         * @example 123-api-buddy-client
         */
        client_id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    /**
     * Get an OAuth 2.0 client
     *
     * Returns a client. The call takes the registration token of that client.
     */
    get: operations["getClientConfiguration"];
    put?: never;
    post?: never;
    /**
     * Delete an OAuth 2.0 client
     *
     * Deletes a client. The call takes the registration token of that client.
     */
    delete: operations["deleteClient"];
    options?: never;
    head?: never;
    /**
     * Update an OAuth 2.0 client
     *
     * Changes a client. The call takes the registration token of that client.
     */
    patch: operations["updateClientConfiguration"];
    trace?: never;
  };
  "/oauth2/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get an OAuth 2.0 token
     *
     * Issues a token for an OAuth 2.0 client: for the code of an authorization, for a refresh token, or for the client
     * itself.
     */
    post: operations["issueToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth2/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke an OAuth 2.0 token
     *
     * Makes a token of an OAuth 2.0 client invalid. That the body is a form is inferred from `issueToken`.
     */
    post: operations["revokeToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    ErrorMessageView: ErrorMessageView;
    ErrorView: ErrorView;
    ShortWorkspaceView: ShortWorkspaceView;
    WorkspacesView: WorkspacesView;
    UpdateWorkspaceRequest: UpdateWorkspaceRequest;
    AddWorkspaceRequest: AddWorkspaceRequest;
    MachineSize: MachineSize;
    WorkspaceView: WorkspaceView;
    IdsView: IdsView;
    SsoType: SsoType;
    SsoProviderType: SsoProviderType;
    SsoHashMethod: SsoHashMethod;
    SsoView: SsoView;
    UpdateSsoRequest: UpdateSsoRequest;
    ProjectSortKey: ProjectSortKey;
    SortDirection: SortDirection;
    ProjectStatus: ProjectStatus;
    ProjectAccess: ProjectAccess;
    ShortProjectView: ShortProjectView;
    ProjectsView: ProjectsView;
    IntegrationRequestView: IntegrationRequestView;
    AddProjectRequest: AddProjectRequest;
    MemberView: MemberView;
    IntegrationType: IntegrationType;
    IntegrationAuthType: IntegrationAuthType;
    IntegrationIdView: IntegrationIdView;
    ProjectView: ProjectView;
    UpdateProjectRequest: UpdateProjectRequest;
    ProjectMemberSortKey: ProjectMemberSortKey;
    PermissionSetType: PermissionSetType;
    AccessLevel: AccessLevel;
    PermissionSetView: PermissionSetView;
    ProjectMemberView: ProjectMemberView;
    ProjectMembersView: ProjectMembersView;
    PermissionSetIdRequest: PermissionSetIdRequest;
    UpdateProjectMemberRequest: UpdateProjectMemberRequest;
    AddProjectMemberRequest: AddProjectMemberRequest;
    ProjectGroupView: ProjectGroupView;
    ProjectGroupsView: ProjectGroupsView;
    UpdateProjectGroupRequest: UpdateProjectGroupRequest;
    AddProjectGroupRequest: AddProjectGroupRequest;
    PipelineSortKey: PipelineSortKey;
    PipelineDefinitionSource: PipelineDefinitionSource;
    GitConfigRef: GitConfigRef;
    PipelineEventType: PipelineEventType;
    PullRequestEvent: PullRequestEvent;
    EventArtifactScope: EventArtifactScope;
    EventArtifactView: EventArtifactView;
    EventEnvironmentScope: EventEnvironmentScope;
    EventEnvironmentView: EventEnvironmentView;
    EventCustomFieldView: EventCustomFieldView;
    PipelineEventView: PipelineEventView;
    PipelinePriority: PipelinePriority;
    ExecutionStatus: ExecutionStatus;
    OlderRunsPolicy: OlderRunsPolicy;
    PipelinePropertyView: PipelinePropertyView;
    YamlDefinitionView: YamlDefinitionView;
    GitChangesetBase: GitChangesetBase;
    FilesystemChangesetBase: FilesystemChangesetBase;
    PipelineCpu: PipelineCpu;
    ShortPipelineView: ShortPipelineView;
    PipelinesView: PipelinesView;
    TriggerConditionType: TriggerConditionType;
    TriggerStatus: TriggerStatus;
    TriggerConditionView: TriggerConditionView;
    PipelineCacheScope: PipelineCacheScope;
    UserPermissionView: UserPermissionView;
    GroupPermissionView: GroupPermissionView;
    PermissionsView: PermissionsView;
    VariableType: VariableType;
    VariableFilePlace: VariableFilePlace;
    AllowedPipelineView: AllowedPipelineView;
    AllowedSandboxView: AllowedSandboxView;
    AddVariableInObjectRequest: AddVariableInObjectRequest;
    UpdatePipelineRequest: UpdatePipelineRequest;
    AddPipelineRequest: AddPipelineRequest;
    ActionType: ActionType;
    ActionTriggerTime: ActionTriggerTime;
    ActionRunNext: ActionRunNext;
    IntegrationIdentifierView: IntegrationIdentifierView;
    EnvironmentVariableView: EnvironmentVariableView;
    ShortActionResponse: ShortActionResponse;
    PipelineView: PipelineView;
    PipelineYamlView: PipelineYamlView;
    PipelineYamlViewInput: PipelineYamlViewInput;
    ActionsView: ActionsView;
    UpdateActionRequest: UpdateActionRequest;
    AddActionRequest: AddActionRequest;
    ActionView: ActionView;
    ExecutionTrigger: ExecutionTrigger;
    ShortCommitView: ShortCommitView;
    BranchView: BranchView;
    TagView: TagView;
    PullRequestView: PullRequestView;
    ExecutionPipelineView: ExecutionPipelineView;
    ShortExecutionView: ShortExecutionView;
    ExecutionsView: ExecutionsView;
    PassVariableRequest: PassVariableRequest;
    RevisionRequest: RevisionRequest;
    RefRequest: RefRequest;
    RunPipelineRequest: RunPipelineRequest;
    SimpleVariableView: SimpleVariableView;
    VisualTestsOutputStatus: VisualTestsOutputStatus;
    VisualTestsOutputView: VisualTestsOutputView;
    ShortActionExecutionView: ShortActionExecutionView;
    ExecutionView: ExecutionView;
    ExecutionOperation: ExecutionOperation;
    UpdateExecutionRequest: UpdateExecutionRequest;
    ActionExecutionView: ActionExecutionView;
    ActionExecutionLogsView: ActionExecutionLogsView;
    ProjectNameView: ProjectNameView;
    PipelineIdView: PipelineIdView;
    ActionIdView: ActionIdView;
    EnvironmentIdView: EnvironmentIdView;
    SandboxIdView: SandboxIdView;
    VariableView: VariableView;
    VariablesView: VariablesView;
    UpdateVariableRequest: UpdateVariableRequest;
    AddVariableRequest: AddVariableRequest;
    EnvironmentScope: EnvironmentScope;
    ShortEnvironmentView: ShortEnvironmentView;
    EnvironmentsView: EnvironmentsView;
    AllowedEnvironmentView: AllowedEnvironmentView;
    UpdateEnvironmentRequest: UpdateEnvironmentRequest;
    AddEnvironmentRequest: AddEnvironmentRequest;
    EnvironmentView: EnvironmentView;
    EnvironmentYamlView: EnvironmentYamlView;
    EnvironmentYamlViewInput: EnvironmentYamlViewInput;
    TargetAuthMethod: TargetAuthMethod;
    TargetAuthView: TargetAuthView;
    TargetProxyView: TargetProxyView;
    TargetMatchScope: TargetMatchScope;
    TargetSslMode: TargetSslMode;
    TargetSettingsView: TargetSettingsView;
    TargetType: TargetType;
    TargetUseView: TargetUseView;
    TargetView: TargetView;
    TargetsView: TargetsView;
    UpdateTargetRequest: UpdateTargetRequest;
    AddTargetRequest: AddTargetRequest;
    TargetYamlView: TargetYamlView;
    TargetYamlViewInput: TargetYamlViewInput;
    IntegrationScope: IntegrationScope;
    IntegrationPermissionsView: IntegrationPermissionsView;
    ShortIntegrationView: ShortIntegrationView;
    IntegrationsView: IntegrationsView;
    CreatableIntegrationType: CreatableIntegrationType;
    RoleAssumptionView: RoleAssumptionView;
    UpdateIntegrationRequest: UpdateIntegrationRequest;
    AddIntegrationRequest: AddIntegrationRequest;
    IntegrationView: IntegrationView;
    ShortWebhookView: ShortWebhookView;
    WebhooksView: WebhooksView;
    WebhookEvent: WebhookEvent;
    UpdateWebhookRequest: UpdateWebhookRequest;
    AddWebhookRequest: AddWebhookRequest;
    WebhookRequestView: WebhookRequestView;
    WebhookView: WebhookView;
    SandboxStatus: SandboxStatus;
    SandboxSetupStatus: SandboxSetupStatus;
    ShortSandboxView: ShortSandboxView;
    SandboxesView: SandboxesView;
    SandboxResources: SandboxResources;
    SandboxFetchType: SandboxFetchType;
    SandboxFetchView: SandboxFetchView;
    TunnelType: TunnelType;
    TunnelRegion: TunnelRegion;
    TunnelAuthType: TunnelAuthType;
    HttpSettingsView: HttpSettingsView;
    HttpSettingsViewInput: HttpSettingsViewInput;
    TunnelTlsEnd: TunnelTlsEnd;
    TlsSettingsView: TlsSettingsView;
    TlsSettingsViewInput: TlsSettingsViewInput;
    TunnelView: TunnelView;
    TunnelViewInput: TunnelViewInput;
    SandboxScope: SandboxScope;
    AddSandboxRequest: AddSandboxRequest;
    SandboxAppStatus: SandboxAppStatus;
    SandboxAppView: SandboxAppView;
    SandboxAppViewInput: SandboxAppViewInput;
    SandboxResponse: SandboxResponse;
    UpdateSandboxRequest: UpdateSandboxRequest;
    SandboxAppLogsView: SandboxAppLogsView;
    SandboxRuntime: SandboxRuntime;
    SandboxCommandStatus: SandboxCommandStatus;
    SandboxCommandView: SandboxCommandView;
    SandboxCommandsView: SandboxCommandsView;
    ExecuteSandboxCommandRequest: ExecuteSandboxCommandRequest;
    SandboxCommandResultView: SandboxCommandResultView;
    SandboxLogType: SandboxLogType;
    SandboxCommandLog: SandboxCommandLog;
    SnapshotStatus: SnapshotStatus;
    ShortSnapshotView: ShortSnapshotView;
    SnapshotsView: SnapshotsView;
    AddSnapshotRequest: AddSnapshotRequest;
    SnapshotView: SnapshotView;
    SandboxYamlView: SandboxYamlView;
    SandboxYamlViewInput: SandboxYamlViewInput;
    FileEntryType: FileEntryType;
    SandboxContentItem: SandboxContentItem;
    SandboxContentView: SandboxContentView;
    SandboxFileRequest: SandboxFileRequest;
    TunnelTokenView: TunnelTokenView;
    ArtifactType: ArtifactType;
    ArtifactScope: ArtifactScope;
    ShortArtifactView: ShortArtifactView;
    ArtifactsView: ArtifactsView;
    ArtifactAuthorizationType: ArtifactAuthorizationType;
    ArtifactAuthorizationView: ArtifactAuthorizationView;
    ArtifactAuthorizationViewInput: ArtifactAuthorizationViewInput;
    ArtifactPermissionView: ArtifactPermissionView;
    ArtifactPermissionsView: ArtifactPermissionsView;
    UpdateArtifactRequest: UpdateArtifactRequest;
    AddArtifactRequest: AddArtifactRequest;
    ArtifactView: ArtifactView;
    ArtifactVersionView: ArtifactVersionView;
    ArtifactVersionsView: ArtifactVersionsView;
    AddArtifactVersionRequest: AddArtifactVersionRequest;
    ArtifactVersionContentItem: ArtifactVersionContentItem;
    ArtifactVersionContentView: ArtifactVersionContentView;
    CommitIdView: CommitIdView;
    ArtifactVersionCommitView: ArtifactVersionCommitView;
    ArtifactVersionCommitsView: ArtifactVersionCommitsView;
    AddArtifactVersionCommitRequest: AddArtifactVersionCommitRequest;
    ArtifactVersionCommitUploadView: ArtifactVersionCommitUploadView;
    ArtifactVersionFileRequest: ArtifactVersionFileRequest;
    RepositoryContentType: RepositoryContentType;
    RepositoryContentView: RepositoryContentView;
    RepositoryContentsView: RepositoryContentsView;
    CommitRequest: CommitRequest;
    CommitFileRequest: CommitFileRequest;
    CommitNewFileRequest: CommitNewFileRequest;
    CommittedFileView: CommittedFileView;
    RepositoryPathView: RepositoryPathView;
    ShortBranchView: ShortBranchView;
    BranchesView: BranchesView;
    CommitReference: CommitReference;
    AddBranchRequest: AddBranchRequest;
    CommitsView: CommitsView;
    CommitStatsView: CommitStatsView;
    FileChangeStatus: FileChangeStatus;
    FileEntryView: FileEntryView;
    CommitView: CommitView;
    CommitComparisonView: CommitComparisonView;
    ShortTagView: ShortTagView;
    TagsView: TagsView;
    AddTagRequest: AddTagRequest;
    PullRequestsView: PullRequestsView;
    AddPullRequestRequest: AddPullRequestRequest;
    WorkspaceMemberSortKey: WorkspaceMemberSortKey;
    WorkspaceMemberView: WorkspaceMemberView;
    WorkspaceMembersView: WorkspaceMembersView;
    UpdateWorkspaceMemberRequest: UpdateWorkspaceMemberRequest;
    AddWorkspaceMemberRequest: AddWorkspaceMemberRequest;
    ShortGroupView: ShortGroupView;
    GroupsView: GroupsView;
    UpdateGroupRequest: UpdateGroupRequest;
    AddGroupRequest: AddGroupRequest;
    GroupView: GroupView;
    GroupMemberStatus: GroupMemberStatus;
    GroupMemberView: GroupMemberView;
    GroupMembersView: GroupMembersView;
    AddGroupMemberRequest: AddGroupMemberRequest;
    UpdateGroupMemberRequest: UpdateGroupMemberRequest;
    PermissionSetsView: PermissionSetsView;
    UpdatePermissionSetRequest: UpdatePermissionSetRequest;
    AddPermissionSetRequest: AddPermissionSetRequest;
    ShortDomainView: ShortDomainView;
    DomainsView: DomainsView;
    DomainType: DomainType;
    AddDomainRequest: AddDomainRequest;
    DomainPointer: DomainPointer;
    DomainView: DomainView;
    DomainYamlView: DomainYamlView;
    DomainYamlViewInput: DomainYamlViewInput;
    RegisterDomainRequest: RegisterDomainRequest;
    ClaimDomainRequest: ClaimDomainRequest;
    DomainRecordType: DomainRecordType;
    ShortRecordView: ShortRecordView;
    RecordsView: RecordsView;
    RecordView: RecordView;
    UpsertDomainRecordRequest: UpsertDomainRecordRequest;
    ShortDistributionView: ShortDistributionView;
    DistributionsView: DistributionsView;
    DistributionScope: DistributionScope;
    AddDistributionRequest: AddDistributionRequest;
    RouteType: RouteType;
    RouteZoneType: RouteZoneType;
    RouteView: RouteView;
    DistributionView: DistributionView;
    UpdateDistributionRequest: UpdateDistributionRequest;
    RoutableDomainView: RoutableDomainView;
    RoutableDomainsView: RoutableDomainsView;
    RoutesView: RoutesView;
    UpdateRouteRequest: UpdateRouteRequest;
    AddRouteRequest: AddRouteRequest;
    ShortUnitTestSuiteView: ShortUnitTestSuiteView;
    UnitTestSuitesView: UnitTestSuitesView;
    AddUnitTestSuiteRequest: AddUnitTestSuiteRequest;
    UnitTestSuiteView: UnitTestSuiteView;
    SuiteTokenView: SuiteTokenView;
    TestSessionStatus: TestSessionStatus;
    TestCiProvider: TestCiProvider;
    TestRefType: TestRefType;
    TestSessionView: TestSessionView;
    TestSessionsView: TestSessionsView;
    MemberIdRequest: MemberIdRequest;
    AddTestSessionRequest: AddTestSessionRequest;
    TestCaseStatus: TestCaseStatus;
    ShortTestCaseView: ShortTestCaseView;
    TestCasesView: TestCasesView;
    AddTestCaseRequest: AddTestCaseRequest;
    TestCaseView: TestCaseView;
    TestGroupView: TestGroupView;
    TestGroupsView: TestGroupsView;
    AddTestGroupRequest: AddTestGroupRequest;
    ImportSessionRequest: ImportSessionRequest;
    AddCasesRequest: AddCasesRequest;
    ShortVisualTestSuiteView: ShortVisualTestSuiteView;
    VisualTestSuitesView: VisualTestSuitesView;
    AddVisualTestSuiteRequest: AddVisualTestSuiteRequest;
    VisualTestSuiteView: VisualTestSuiteView;
    UserView: UserView;
    UpdateUserRequest: UpdateUserRequest;
    TokenView: TokenView;
    UserEmailView: UserEmailView;
    UserEmailsView: UserEmailsView;
    AddEmailRequest: AddEmailRequest;
    PublicSshKeyView: PublicSshKeyView;
    PublicSshKeysView: PublicSshKeysView;
    AddSshKeyRequest: AddSshKeyRequest;
    ShortTokenView: ShortTokenView;
    TokensView: TokensView;
    AddTokenRequest: AddTokenRequest;
    IssueTokenRequest: IssueTokenRequest;
    DynamicClientRegistrationRequest: DynamicClientRegistrationRequest;
    DynamicClientRegistrationResponse: DynamicClientRegistrationResponse;
    OAuthGrantType: OAuthGrantType;
    IssueOAuthTokenRequest: IssueOAuthTokenRequest;
    OAuthTokenView: OAuthTokenView;
    OAuthTokenType: OAuthTokenType;
    RevokeOAuthTokenRequest: RevokeOAuthTokenRequest;
  };
  responses: {
    /** Any other failure, such as `500`. A proxy in between can return another body, or none. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    /** The token is missing, wrong or expired, or restricted to other workspaces. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    /** The token lacks the scope or the rights, the API is switched off in the workspace, or the workspace is not active. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    /** Too many calls. Wait until the time in `X-Rate-Limit-Reset`, then repeat the call. */
    TooManyRequests: {
      headers: {
        "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
        "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
        "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    /** The workspace does not exist, or the token can't see it. */
    WorkspaceNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    /** Something that the path names does not exist, or the token can't see it. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
  };
  parameters: {
    /**
     * The handle of the workspace, which is its `domain`, as in the URL of its pages.
     * @example my-company
     */
    Workspace: string;
    /**
     * The number of the page. The first is 1.
     * @example 1
     */
    Page: number;
    /**
     * The number of items on a page.
     * @default 20
     * @example 30
     */
    PerPage: number;
    /**
     * Ascending (`ASC`) or descending (`DESC`).
     * @example ASC
     */
    SortDirection: SortDirection;
    /**
     * The handle of the project, which is its `name`, not its `display_name`.
     * @example company-website
     */
    ProjectName: string;
    /**
     * The ID of the workspace member.
     * Format: int32
     * @example 1
     */
    MemberId: number;
    /**
     * The ID of the group.
     * Format: int32
     * @example 123
     */
    GroupId: number;
    /**
     * The ID of the pipeline, not its `identifier`.
     * Format: int32
     * @example 2
     */
    PipelineId: number;
    /**
     * The ID of the action.
     * Format: int32
     * @example 456
     */
    ActionId: number;
    /**
     * The ID of the run.
     * Format: int32
     * @example 1
     */
    ExecutionId: number;
    /**
     * The ID of the action in this run, from `action_executions` of the run. It is not the ID of the action.
     * @example 68e49e0e0875a8847e0980da
     */
    ActionExecutionId: string;
    /**
     * The ID of the variable.
     * Format: int32
     * @example 123
     */
    VariableId: number;
    /**
     * The hash ID of the environment, not its `identifier`.
     * @example xo4pbVrE
     */
    EnvironmentId: string;
    /**
     * The hash ID of the target.
     * @example tg-plib9o13mdapr
     */
    TargetId: string;
    /**
     * The handle of a project, for its integrations.
     * @example my-project
     */
    ProjectNameFilter: string;
    /**
     * The hash ID of an environment, for its integrations.
     * @example xo4pbVrE
     */
    EnvironmentIdFilter: string;
    /**
     * The hash ID of the integration, not its `identifier`. It is case-sensitive.
     * @example abc123def456
     */
    IntegrationHashId: string;
    /**
     * The ID of the webhook.
     * Format: int32
     * @example 123
     */
    WebhookId: number;
    /**
     * The ID of the sandbox.
     * @example u3ep173pzbjez
     */
    SandboxId: string;
    /**
     * The ID of the app, from `apps` of the sandbox.
     * @example a1b2c3d
     */
    AppId: string;
    /**
     * The ID of the command.
     * @example 68d4e0fffff30824fb1c54e9
     */
    CommandId: string;
    /**
     * The ID of the snapshot.
     * @example sn-abc123def4567
     */
    SnapshotId: string;
    /**
     * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
     * @example buddy/src/index.js
     */
    SandboxFilePath: string;
    /**
     * The hash ID of the artifact.
     * @example x5169jL2
     */
    ArtifactId: string;
    /**
     * The hash ID of the version.
     * @example a9f84k2L
     */
    VersionId: string;
    /**
     * The full SHA of the commit.
     * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
     */
    CommitHash: string;
    /**
     * The path in the version, with its slashes and without one at the start.
     * @example src/app.js
     */
    ArtifactFilePath: string;
    /**
     * The path in the repository, with its slashes and without one at the start.
     * @example src/app.js
     */
    RepositoryFilePath: string;
    /**
     * The name of the branch or the tag.
     * @example development
     */
    RefName: string;
    /**
     * The hash of the commit.
     * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
     */
    Revision: string;
    /**
     * The branch, tag or commit to compare with.
     * @example main
     */
    ComparisonBase: string;
    /**
     * The branch, tag or commit to compare.
     * @example development
     */
    ComparisonHead: string;
    /**
     * The number of the pull request.
     * Format: int32
     * @example 5
     */
    PullRequestNumber: number;
    /**
     * The ID of the permission set.
     * Format: int32
     * @example 4
     */
    PermissionSetId: number;
    /**
     * The hash ID of the domain.
     * @example 4krmDRPw
     */
    DomainId: string;
    /**
     * The full name of the record, with the domain.
     * @example www.example.com
     */
    RecordName: string;
    /**
     * The type of the record.
     * @example A
     */
    DomainRecordTypeInPath: DomainRecordType;
    /**
     * The hash ID of the distribution.
     * @example nZrnl40Y
     */
    DistributionId: string;
    /**
     * The ID of the route.
     * Format: int32
     * @example 123
     */
    RouteId: number;
    /**
     * The hash ID of the suite.
     * @example 65OmRb8v
     */
    SuiteId: string;
    /**
     * The hash ID of the session.
     * @example r4nBYXVq
     */
    SessionId: string;
    /**
     * The ID of the test group.
     * @example com.example.tests.IntegrationTests
     */
    TestGroupId: string;
    /**
     * The ID of the test case.
     * @example com.example.tests.IntegrationTests.testUserLogin
     */
    CaseId: string;
    /**
     * The email address itself.
     * @example john.doe.alt@example.com
     */
    EmailAddress: string;
    /**
     * The ID of the SSH key.
     * Format: int32
     * @example 456
     */
    KeyId: number;
    /**
     * The ID of the token. It is not the secret.
     * @example ed0f8927-c116-4afe-b555-c888dfd86c92
     */
    TokenId: string;
    /**
     * The ID of the OAuth 2.0 client.
     * @example 123-api-buddy-client
     */
    ClientId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * The number of calls allowed.
     * @example 1000
     */
    RateLimitLimit: number;
    /**
     * The number of calls left.
     * @example 999
     */
    RateLimitRemaining: number;
    /**
     * When calls are allowed again, in Unix seconds.
     * @example 1776852000
     */
    RateLimitReset: number;
  };
  pathItems: never;
}

export interface operations {
  getWorkspaces: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workspaces. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspacesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addWorkspace: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A new workspace. */
    requestBody: {
      content: {
        "application/json": AddWorkspaceRequest;
      };
    };
    responses: {
      /** The workspace. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspaceView;
        };
      };
      /** The workspace. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspaceView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getWorkspace: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workspace. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspaceView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteWorkspace: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workspace was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateWorkspace: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** What to change of a workspace. */
    requestBody: {
      content: {
        "application/json": UpdateWorkspaceRequest;
      };
    };
    responses: {
      /** The workspace. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspaceView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getIdentifiers: {
    parameters: {
      query?: {
        /**
         * The human-readable ID of a project. Returned as `project_identifier`.
         * @example my-project
         */
        project?: string;
        /**
         * A pipeline of `project`. Returned as `pipeline_id`.
         * @example my-pipeline
         */
        pipeline?: string;
        /**
         * An environment. Returned as `environment_id`.
         * @example my-environment
         */
        environment?: string;
        /** An artifact. Returned as `artifact_id`. */
        artifact?: string;
        /**
         * A version of `artifact`, by the version itself. Returned as `artifact_version_id`.
         * @example v1
         */
        artifact_version?: string;
        /**
         * A sandbox of `environment` or `project`, or else of the workspace. Returned as `sandbox_id`.
         * @example my-sandbox
         */
        sandbox?: string;
        /** A unit test suite. Returned as `unit_test_suite_id`. */
        unit_test_suite?: string;
        /** A visual test suite. Returned as `visual_test_suite_id`. */
        visual_test_suite?: string;
        /** A crawl suite. Returned as `crawl_suite_id`. */
        crawl_suite?: string;
        /** A distribution. Returned as `distribution_id`. */
        distribution?: string;
        /** A target of `pipeline`, `environment` or `project`, or else of the workspace. Returned as `target_id`. */
        target?: string;
        /**
         * The human-readable ID of an integration of `environment`, of the project of that environment or `project`, or
         * else of the workspace. Without `environment` and `project`, only integrations of the workspace are found.
         * Returned as `integration_id`, which is the hash ID.
         * @example my-github-integration
         */
        integration?: string;
        /**
         * The subdomain of a route of `distribution`, as it is. Goes with `route_domain` and `route_path`. Returned as
         * `route_id`.
         */
        route_subdomain?: string;
        /** The domain of a route, as it is. Needed for every route. */
        route_domain?: string;
        /** The path of a route, as it is. */
        route_path?: string;
        /** An agent. Returned as `agent_id`. */
        agent?: string;
        /** The name or the ID of a tunnel of `agent`; the name is tried first. Returned as `tunnel_id`. */
        tunnel?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The IDs. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": IdsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSso: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SsoView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateSso: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** What to change of the single sign-on. */
    requestBody: {
      content: {
        "application/json": UpdateSsoRequest;
      };
    };
    responses: {
      /** The settings. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SsoView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  enableSso: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Single sign-on is on. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Single sign-on is on. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  disableSso: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Single sign-on is off. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Single sign-on is off. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getProjects: {
    parameters: {
      query?: {
        /**
         * For administrators: `true` returns only the projects that they belong to.
         * @example true
         */
        membership?: boolean;
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * What to sort by.
         * @example name
         */
        sort_by?: ProjectSortKey;
        /**
         * Ascending (`ASC`) or descending (`DESC`).
         * @example ASC
         */
        sort_direction?: components["parameters"]["SortDirection"];
        /**
         * The status of the projects.
         * @example ACTIVE
         */
        status?: ProjectStatus;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of projects. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * A new project. `integration` and `external_project_id` take the code from an integration, `custom_repo_url`
     * takes it from any Git server; otherwise Buddy hosts it.
     */
    requestBody: {
      content: {
        "application/json": AddProjectRequest;
      };
    };
    responses: {
      /** The project. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The project. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The project was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** What to change of a project. Where its code comes from can't be changed. */
    requestBody: {
      content: {
        "application/json": UpdateProjectRequest;
      };
    };
    responses: {
      /** The project. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getProjectMembers: {
    parameters: {
      query?: {
        /**
         * What the list is sorted by.
         * @example name
         */
        sort_by?: ProjectMemberSortKey;
        /**
         * Ascending (`ASC`) or descending (`DESC`).
         * @example ASC
         */
        sort_direction?: components["parameters"]["SortDirection"];
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The members. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectMembersView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addProjectMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A new member of a project. */
    requestBody: {
      content: {
        "application/json": AddProjectMemberRequest;
      };
    };
    responses: {
      /** The member, with the permission set. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getProjectMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The member. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteProjectMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The person was taken out. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateProjectMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    /** What a member can do in a project. */
    requestBody: {
      content: {
        "application/json": UpdateProjectMemberRequest;
      };
    };
    responses: {
      /** The member. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getProjectGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The groups. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectGroupsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addProjectGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A new group of a project. */
    requestBody: {
      content: {
        "application/json": AddProjectGroupRequest;
      };
    };
    responses: {
      /** The group, with the permission set. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectGroupView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getProjectGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectGroupView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteProjectGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group was taken out. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateProjectGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /** What a group can do in a project. */
    requestBody: {
      content: {
        "application/json": UpdateProjectGroupRequest;
      };
    };
    responses: {
      /** The group. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectGroupView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPipelines: {
    parameters: {
      query?: {
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @example 30
         */
        per_page?: number;
        /**
         * What to sort by.
         * @example name
         */
        sort_by?: PipelineSortKey;
        /**
         * Ascending (`ASC`) or descending (`DESC`).
         * @example ASC
         */
        sort_direction?: components["parameters"]["SortDirection"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of pipelines. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelinesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addPipeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A new pipeline. With `source_pipeline_id` it is a copy of another one. */
    requestBody: {
      content: {
        "application/json": AddPipelineRequest;
      };
    };
    responses: {
      /** The pipeline. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPipeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The pipeline. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deletePipeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The pipeline was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updatePipeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    /** What to change of a pipeline, or `clear_cache` alone. */
    requestBody: {
      content: {
        "application/json": UpdatePipelineRequest;
      };
    };
    responses: {
      /** The pipeline. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineView;
        };
      };
      /** The pipeline. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addPipelineByYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A pipeline as YAML. */
    requestBody: {
      content: {
        "application/json": PipelineYamlViewInput;
      };
    };
    responses: {
      /** The pipeline. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineView;
        };
      };
      /** The pipeline. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPipelineYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The YAML. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineYamlView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updatePipelineByYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    /** A pipeline as YAML. */
    requestBody: {
      content: {
        "application/json": PipelineYamlViewInput;
      };
    };
    responses: {
      /** The pipeline. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PipelineView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getActions: {
    parameters: {
      query?: {
        /**
         * Only actions that run at this time.
         * @example ON_EVERY_EXECUTION
         */
        trigger_time?: ActionTriggerTime;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The actions. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActionsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    /**
     * A new action. Besides `name` and `type`, each type has properties of its own, which are sent under their own
     * names.
     */
    requestBody: {
      content: {
        "application/json": AddActionRequest;
      };
    };
    responses: {
      /** The action. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActionView;
        };
      };
      /** The action. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the action.
         * Format: int32
         * @example 456
         */
        action_id: components["parameters"]["ActionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The action. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the action.
         * Format: int32
         * @example 456
         */
        action_id: components["parameters"]["ActionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The action was removed. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the action.
         * Format: int32
         * @example 456
         */
        action_id: components["parameters"]["ActionId"];
      };
      cookie?: never;
    };
    /**
     * What to change of an action: the properties that all types share. Each type has more, which are sent under their
     * own names. The type can't be changed.
     */
    requestBody: {
      content: {
        "application/json": UpdateActionRequest;
      };
    };
    responses: {
      /** The action. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getExecutions: {
    parameters: {
      query?: {
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of runs. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ExecutionsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  runPipeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    /** What to run. */
    requestBody: {
      content: {
        "application/json": RunPipelineRequest;
      };
    };
    responses: {
      /** The new run. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ExecutionView;
        };
      };
      /** The new run. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ExecutionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the run.
         * Format: int32
         * @example 1
         */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The run. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ExecutionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the run.
         * Format: int32
         * @example 1
         */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    /** What to do with the run. */
    requestBody: {
      content: {
        "application/json": UpdateExecutionRequest;
      };
    };
    responses: {
      /** The run after the change. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ExecutionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getActionExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the run.
         * Format: int32
         * @example 1
         */
        execution_id: components["parameters"]["ExecutionId"];
        /**
         * The ID of the action in this run, from `action_executions` of the run. It is not the ID of the action.
         * @example 68e49e0e0875a8847e0980da
         */
        action_execution_id: components["parameters"]["ActionExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The action. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActionExecutionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getActionExecutionLogs: {
    parameters: {
      query?: {
        /**
         * The number of lines to skip.
         * @default 0
         * @example 0
         */
        offset?: number;
        /**
         * The largest number of lines to return.
         * @default 100
         * @example 100
         */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The ID of the pipeline, not its `identifier`.
         * Format: int32
         * @example 2
         */
        pipeline_id: components["parameters"]["PipelineId"];
        /**
         * The ID of the run.
         * Format: int32
         * @example 1
         */
        execution_id: components["parameters"]["ExecutionId"];
        /**
         * The ID of the action in this run, from `action_executions` of the run. It is not the ID of the action.
         * @example 68e49e0e0875a8847e0980da
         */
        action_execution_id: components["parameters"]["ActionExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The lines. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActionExecutionLogsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getVariables: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its variables.
         * @example company-website
         */
        project_name?: string;
        /**
         * The ID of a pipeline, for its variables.
         * @example 2
         */
        pipeline_id?: number;
        /**
         * The hash ID of an environment, for its variables.
         * @example xo4pbVrE
         */
        environment_id?: string;
        /**
         * The ID of an action, for its variables.
         * @example 5
         */
        action_id?: number;
        /**
         * The ID of a sandbox, for its variables.
         * @example u3ep173pzbjez
         */
        sandbox_id?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The variables. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VariablesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addVariable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** The new variable. At most one of `project`, `pipeline`, `action`, `environment` and `sandbox` says where it belongs. */
    requestBody: {
      content: {
        "application/json": AddVariableRequest;
      };
    };
    responses: {
      /** The new variable. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VariableView;
        };
      };
      /** The new variable. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VariableView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getVariable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the variable.
         * Format: int32
         * @example 123
         */
        variable_id: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The variable. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VariableView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteVariable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the variable.
         * Format: int32
         * @example 123
         */
        variable_id: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The variable is deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateVariable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the variable.
         * Format: int32
         * @example 123
         */
        variable_id: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/json": UpdateVariableRequest;
      };
    };
    responses: {
      /** The variable after the change. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VariableView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getEnvironments: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its environments. Without it, the environments of the workspace are returned.
         * @example company-website
         */
        project_name?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The environments. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EnvironmentsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A new environment. */
    requestBody: {
      content: {
        "application/json": AddEnvironmentRequest;
      };
    };
    responses: {
      /** The environment. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EnvironmentView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the environment, not its `identifier`.
         * @example xo4pbVrE
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The environment. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EnvironmentView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the environment, not its `identifier`.
         * @example xo4pbVrE
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The environment was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the environment, not its `identifier`.
         * @example xo4pbVrE
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    /** What to change of an environment. */
    requestBody: {
      content: {
        "application/json": UpdateEnvironmentRequest;
      };
    };
    responses: {
      /** The environment. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EnvironmentView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getEnvironmentYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the environment, not its `identifier`.
         * @example xo4pbVrE
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The YAML. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EnvironmentYamlView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateEnvironmentByYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the environment, not its `identifier`.
         * @example xo4pbVrE
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    /** An environment as YAML. */
    requestBody: {
      content: {
        "application/json": EnvironmentYamlViewInput;
      };
    };
    responses: {
      /** The environment. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EnvironmentView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addEnvironmentByYaml: {
    parameters: {
      query?: {
        /**
         * The handle of the project that the environment belongs to.
         * @example company-website
         */
        project_name?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** An environment as YAML. */
    requestBody: {
      content: {
        "application/json": EnvironmentYamlViewInput;
      };
    };
    responses: {
      /** The environment. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EnvironmentView;
        };
      };
      /** The environment. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": EnvironmentView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getTargets: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its targets.
         * @example company-website
         */
        project_name?: string;
        /**
         * The ID of a pipeline, for its targets.
         * Format: int32
         * @example 2
         */
        pipeline_id?: number;
        /**
         * The hash ID of an environment, for its targets.
         * @example xo4pbVrE
         */
        environment_id?: string;
        /**
         * The ID of an action, for its targets.
         * Format: int32
         * @example 5
         */
        action_id?: number;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The targets. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TargetsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A new target. Which properties it needs besides `type` and `identifier` follows from the type. */
    requestBody: {
      content: {
        "application/json": AddTargetRequest;
      };
    };
    responses: {
      /** The target. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TargetView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the target.
         * @example tg-plib9o13mdapr
         */
        target_id: components["parameters"]["TargetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The target. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TargetView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the target.
         * @example tg-plib9o13mdapr
         */
        target_id: components["parameters"]["TargetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The target was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the target.
         * @example tg-plib9o13mdapr
         */
        target_id: components["parameters"]["TargetId"];
      };
      cookie?: never;
    };
    /**
     * What to change of a target. Which properties count follows from `type`. Buddy's Go client always sends `type`
     * and `identifier`.
     */
    requestBody: {
      content: {
        "application/json": UpdateTargetRequest;
      };
    };
    responses: {
      /** The target. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TargetView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getTargetYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the target.
         * @example tg-plib9o13mdapr
         */
        target_id: components["parameters"]["TargetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The YAML. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TargetYamlView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateTargetByYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the target.
         * @example tg-plib9o13mdapr
         */
        target_id: components["parameters"]["TargetId"];
      };
      cookie?: never;
    };
    /** A target as YAML. */
    requestBody: {
      content: {
        "application/json": TargetYamlViewInput;
      };
    };
    responses: {
      /** The target. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TargetView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addTargetByYaml: {
    parameters: {
      query?: {
        /**
         * The handle of the project that the target belongs to.
         * @example company-website
         */
        project_name?: string;
        /**
         * The ID of the pipeline that the target belongs to.
         * Format: int32
         * @example 2
         */
        pipeline_id?: number;
        /**
         * The hash ID of the environment that the target belongs to.
         * @example xo4pbVrE
         */
        environment_id?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A target as YAML. */
    requestBody: {
      content: {
        "application/json": TargetYamlViewInput;
      };
    };
    responses: {
      /** The target. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TargetView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getIntegrations: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The integrations. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": IntegrationsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * The new integration. What signs in to the service depends on the type:
     *
     * | type | properties |
     * | --- | --- |
     * | `AMAZON` | `access_key`, `secret_key`, `role_assumptions`, `audience` |
     * | `AZURE_CLOUD` | `audience`, `password`, `app_id`, `tenant_id` |
     * | `BACKBLAZE` | `key_id`, `application_key` |
     * | `CLOUDFLARE` | `token`, `api_key`, `email` |
     * | `DATADOG`, `DIGITAL_OCEAN`, `FIREBASE`, `GHOST_INSPECTOR`, `GIT_HUB`, `GIT_LAB`, `HONEYBADGER`, `LOGGLY`, `NEW_RELIC`, `ROLLBAR`, `SENTRY`, `SENTRY_ENTERPRISE`, `VULTR` | `token` |
     * | `DOCKER_HUB`, `UPCLOUD` | `username`, `password` |
     * | `DO_SPACES` | `access_key`, `secret_key` |
     * | `GOOGLE_SERVICE_ACCOUNT` | `audience`, `api_key`, `google_project`, `config` |
     * | `PUSHOVER` | `token`, `access_key` |
     * | `RACKSPACE` | `token`, `username` |
     * | `SHOPIFY` | `token`, `shop`, `partner_token` |
     * | `STACK_HAWK` | `api_key` |
     *
     * The table is from Buddy's older create page and its Terraform provider, and does not have the other types.
     */
    requestBody: {
      content: {
        "application/json": AddIntegrationRequest;
      };
    };
    responses: {
      /** The new integration. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": IntegrationView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the integration, not its `identifier`. It is case-sensitive.
         * @example abc123def456
         */
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The integration. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": IntegrationView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the integration, not its `identifier`. It is case-sensitive.
         * @example abc123def456
         */
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The integration is deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the integration, not its `identifier`. It is case-sensitive.
         * @example abc123def456
         */
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    /**
     * What to change. For an integration that signs in with OIDC or a partner token, send `auth_type` and what belongs to
     * it again, as Buddy's Go client does.
     */
    requestBody: {
      content: {
        "application/json": UpdateIntegrationRequest;
      };
    };
    responses: {
      /** The integration after the change. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": IntegrationView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The webhooks. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhooksView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A new webhook. */
    requestBody: {
      content: {
        "application/json": AddWebhookRequest;
      };
    };
    responses: {
      /** The webhook. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookView;
        };
      };
      /** The webhook. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the webhook.
         * Format: int32
         * @example 123
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The webhook. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the webhook.
         * Format: int32
         * @example 123
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The webhook was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the webhook.
         * Format: int32
         * @example 123
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    /** What to change of a webhook. */
    requestBody: {
      content: {
        "application/json": UpdateWebhookRequest;
      };
    };
    responses: {
      /** The webhook. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandboxes: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sandboxes. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addSandbox: {
    parameters: {
      query?: {
        /**
         * The handle of the project that the sandbox belongs to.
         * @example company-website
         */
        project_name?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * A new sandbox: with `os` a fresh one, with `snapshot_id` one from a snapshot, with `source_sandbox_id` a copy of
     * another one.
     */
    requestBody: {
      content: {
        "application/json": AddSandboxRequest;
      };
    };
    responses: {
      /** The sandbox, which starts. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sandbox. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteSandbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sandbox was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateSandbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    /** What to change of a sandbox. Its image can't be changed. */
    requestBody: {
      content: {
        "application/json": UpdateSandboxRequest;
      };
    };
    responses: {
      /** The sandbox. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  startSandbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sandbox, which starts. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  stopSandbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sandbox, which stops. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  restartSandbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sandbox, which starts. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  recreateSandbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sandbox, which starts. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  startSandboxApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the app, from `apps` of the sandbox.
         * @example a1b2c3d
         */
        app_id: components["parameters"]["AppId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sandbox with its apps. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  stopSandboxApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the app, from `apps` of the sandbox.
         * @example a1b2c3d
         */
        app_id: components["parameters"]["AppId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sandbox with its apps. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandboxAppLogsById: {
    parameters: {
      query?: {
        /**
         * The `cursor` of the response before.
         * @example s=abc123def456;i=789
         */
        cursor?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the app, from `apps` of the sandbox.
         * @example a1b2c3d
         */
        app_id: components["parameters"]["AppId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The logs. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxAppLogsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandboxCommands: {
    parameters: {
      query?: {
        /**
         * The ID of the last command of the page before.
         * @example 68d4e0fffff30824fb1c54e9
         */
        cursor?: string;
        /**
         * The number of commands on a page: 50 by default, at most 200.
         * Format: int32
         * @example 50
         */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The commands. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxCommandsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  executeSandboxCommand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    /** A command to run. */
    requestBody: {
      content: {
        "application/json": ExecuteSandboxCommandRequest;
      };
    };
    responses: {
      /** The command, which runs. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxCommandView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  execSandboxCommand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    /** A command to run. */
    requestBody: {
      content: {
        "application/json": ExecuteSandboxCommandRequest;
      };
    };
    responses: {
      /** What the command printed. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxCommandResultView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandboxCommand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the command.
         * @example 68d4e0fffff30824fb1c54e9
         */
        command_id: components["parameters"]["CommandId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The command. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxCommandView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  terminateSandboxCommand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the command.
         * @example 68d4e0fffff30824fb1c54e9
         */
        command_id: components["parameters"]["CommandId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The command. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxCommandView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandboxCommandLogs: {
    parameters: {
      query?: {
        /**
         * Whether the response goes on until the command ends.
         * @example true
         */
        follow?: boolean;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the command.
         * @example 68d4e0fffff30824fb1c54e9
         */
        command_id: components["parameters"]["CommandId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The lines. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/jsonl": SandboxCommandLog[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandboxSnapshots: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The snapshots. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SnapshotsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addSandboxSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    /** A new snapshot. */
    requestBody: {
      content: {
        "application/json": AddSnapshotRequest;
      };
    };
    responses: {
      /** The snapshot, which is being made. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SnapshotView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandboxSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the snapshot.
         * @example sn-abc123def4567
         */
        snapshot_id: components["parameters"]["SnapshotId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The snapshot. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SnapshotView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteSandboxSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The ID of the snapshot.
         * @example sn-abc123def4567
         */
        snapshot_id: components["parameters"]["SnapshotId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The snapshot was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getProjectSnapshots: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The snapshots. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SnapshotsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the snapshot.
         * @example sn-abc123def4567
         */
        snapshot_id: components["parameters"]["SnapshotId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The snapshot was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandboxYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The YAML. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxYamlView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateSandboxByYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
      };
      cookie?: never;
    };
    /** A sandbox as YAML. */
    requestBody: {
      content: {
        "application/json": SandboxYamlViewInput;
      };
    };
    responses: {
      /** The sandbox. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addSandboxByYaml: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A sandbox as YAML. */
    requestBody: {
      content: {
        "application/json": SandboxYamlViewInput;
      };
    };
    responses: {
      /** The sandbox, which starts. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSandboxContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
         * @example buddy/src/index.js
         */
        path: components["parameters"]["SandboxFilePath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entries. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxContentView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createSandboxDirectory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
         * @example buddy/src/index.js
         */
        path: components["parameters"]["SandboxFilePath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The directory. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxContentItem;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** There is already something at the path. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorView;
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteSandboxFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
         * @example buddy/src/index.js
         */
        path: components["parameters"]["SandboxFilePath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  uploadSandboxFile: {
    parameters: {
      query?: {
        /**
         * The user of the sandbox who owns the file. `buddy` by default.
         * @example buddy
         */
        userName?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
         * @example buddy/src/index.js
         */
        path: components["parameters"]["SandboxFilePath"];
      };
      cookie?: never;
    };
    /** The form of an upload. */
    requestBody: {
      content: {
        "multipart/form-data": SandboxFileRequest;
      };
    };
    responses: {
      /** The file. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SandboxContentItem;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  downloadSandboxContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the sandbox.
         * @example u3ep173pzbjez
         */
        sandbox_id: components["parameters"]["SandboxId"];
        /**
         * The path in the sandbox, with its slashes and without one at the start. `/buddy` is the directory for your files.
         * @example buddy/src/index.js
         */
        path: components["parameters"]["SandboxFilePath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file, or the archive. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": globalThis.Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getTunnelToken: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its token.
         * @example company-website
         */
        project_name?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TunnelTokenView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  regenerateTunnelToken: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its token.
         * @example company-website
         */
        project_name?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new token. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TunnelTokenView;
        };
      };
      /** The new token. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TunnelTokenView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getArtifacts: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its artifacts.
         * @example company-website
         */
        project_name?: string;
        /**
         * The hash ID of an environment, for its artifacts.
         * @example xo4pbVrE
         */
        environment_id?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The artifacts. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addArtifact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A new artifact. */
    requestBody: {
      content: {
        "application/json": AddArtifactRequest;
      };
    };
    responses: {
      /** The artifact. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getArtifact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The artifact. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteArtifact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The artifact was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateArtifact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
      };
      cookie?: never;
    };
    /** What to change of an artifact. */
    requestBody: {
      content: {
        "application/json": UpdateArtifactRequest;
      };
    };
    responses: {
      /** The artifact. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getArtifactVersions: {
    parameters: {
      query?: {
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The versions. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addArtifactVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
      };
      cookie?: never;
    };
    /** A new version of an artifact. */
    requestBody: {
      content: {
        "application/json": AddArtifactVersionRequest;
      };
    };
    responses: {
      /** The version. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getArtifactVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The version. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteArtifactVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The version was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getArtifactVersionRootContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entries. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionContentView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getArtifactVersionCommits: {
    parameters: {
      query?: {
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The commits. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionCommitsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getArtifactVersionCommit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The full SHA of the commit.
         * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
         */
        hash: components["parameters"]["CommitHash"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The commit. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionCommitView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addArtifactVersionCommit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    /** A new commit of a version. How an item of `files` names the target path is not known. */
    requestBody: {
      content: {
        "application/json": AddArtifactVersionCommitRequest;
      };
    };
    responses: {
      /** The version. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionView;
        };
      };
      /** The version. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  uploadArtifactVersionCommitFile: {
    parameters: {
      query?: {
        /**
         * The name of the file.
         * @example app.js
         */
        filename?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    /** The bytes of the file. */
    requestBody: {
      content: {
        "application/octet-stream": globalThis.Blob | globalThis.ArrayBuffer | globalThis.ArrayBufferView;
      };
    };
    responses: {
      /** What the commit names. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionCommitUploadView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getArtifactVersionContentByPath: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The path in the version, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["ArtifactFilePath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entries. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionContentView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createArtifactVersionDirectory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The path in the version, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["ArtifactFilePath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The directory. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionContentItem;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** There is already something at the path. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorView;
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteArtifactVersionContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The path in the version, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["ArtifactFilePath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  uploadArtifactVersionFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The path in the version, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["ArtifactFilePath"];
      };
      cookie?: never;
    };
    /** The form of an upload. The name of its part is inferred from Buddy's clients for sandboxes. */
    requestBody: {
      content: {
        "multipart/form-data": ArtifactVersionFileRequest;
      };
    };
    responses: {
      /** The file. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionContentItem;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  downloadArtifactVersionFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
        /**
         * The path in the version, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["ArtifactFilePath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": globalThis.Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  downloadArtifactVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ZIP archive. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/zip": globalThis.Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  uploadArtifactVersionFromZip: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the artifact.
         * @example x5169jL2
         */
        artifact_id: components["parameters"]["ArtifactId"];
        /**
         * The hash ID of the version.
         * @example a9f84k2L
         */
        version_id: components["parameters"]["VersionId"];
      };
      cookie?: never;
    };
    /** The form of an upload. The name of its part is inferred from Buddy's clients for sandboxes. */
    requestBody: {
      content: {
        "multipart/form-data": ArtifactVersionFileRequest;
      };
    };
    responses: {
      /** The version. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtifactVersionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** The version exists. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorView;
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getRepositoryContents: {
    parameters: {
      query?: {
        /**
         * The branch, tag or commit. By default it is the default branch.
         * @example main
         */
        revision?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entries. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RepositoryContentsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  commitNewFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A new file. */
    requestBody: {
      content: {
        "application/json": CommitNewFileRequest;
      };
    };
    responses: {
      /** The file and the commit. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CommittedFileView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getRepositoryContent: {
    parameters: {
      query?: {
        /**
         * The branch, tag or commit. By default it is the default branch.
         * @example main
         */
        revision?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The path in the repository, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["RepositoryFilePath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file or the directory. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RepositoryPathView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  commitFileChanges: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The path in the repository, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["RepositoryFilePath"];
      };
      cookie?: never;
    };
    /** The new content of a file. */
    requestBody: {
      content: {
        "application/json": CommitFileRequest;
      };
    };
    responses: {
      /** The file and the commit. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CommittedFileView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The path in the repository, with its slashes and without one at the start.
         * @example src/app.js
         */
        path: components["parameters"]["RepositoryFilePath"];
      };
      cookie?: never;
    };
    /** The commit that a change is made with. */
    requestBody: {
      content: {
        "application/json": CommitRequest;
      };
    };
    responses: {
      /** The commit. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ShortCommitView;
        };
      };
      /** The file was removed. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getBranches: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The branches. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": BranchesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addBranch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A new branch. */
    requestBody: {
      content: {
        "application/json": AddBranchRequest;
      };
    };
    responses: {
      /** The branch. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": BranchView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getBranch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The name of the branch or the tag.
         * @example development
         */
        name: components["parameters"]["RefName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The branch. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": BranchView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteBranch: {
    parameters: {
      query?: {
        /**
         * Whether a branch that is not merged is deleted too.
         * @example true
         */
        force?: boolean;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The name of the branch or the tag.
         * @example development
         */
        name: components["parameters"]["RefName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The branch was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getCommits: {
    parameters: {
      query?: {
        /**
         * Only commits that changed this path.
         * @example src/app.js
         */
        path?: string;
        /**
         * Only commits of this branch.
         * @example main
         */
        branch?: string;
        /**
         * Only commits of this person, by name or email address.
         * @example Jane Doe
         */
        author?: string;
        /**
         * Only commits of this time and later.
         * Format: date-time
         * @example 2026-01-01T00:00:00Z
         */
        since?: string;
        /**
         * Only commits of this time and earlier.
         * Format: date-time
         * @example 2026-01-31T00:00:00Z
         */
        until?: string;
        /**
         * The branch, tag or commit to start from. By default it is the default branch.
         * @example main
         */
        revision?: string;
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The commits. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CommitsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getCommit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash of the commit.
         * @example 59f7d3a2c1b84f6a9d3e5f7a1b2c3d4e5f6a7b8c
         */
        revision: components["parameters"]["Revision"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The commit. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CommitView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getComparison: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The branch, tag or commit to compare with.
         * @example main
         */
        base: components["parameters"]["ComparisonBase"];
        /**
         * The branch, tag or commit to compare.
         * @example development
         */
        head: components["parameters"]["ComparisonHead"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The comparison. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CommitComparisonView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tags. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TagsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A new tag. */
    requestBody: {
      content: {
        "application/json": AddTagRequest;
      };
    };
    responses: {
      /** The tag. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TagView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The name of the branch or the tag.
         * @example development
         */
        name: components["parameters"]["RefName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tag. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TagView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The name of the branch or the tag.
         * @example development
         */
        name: components["parameters"]["RefName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tag was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPullRequests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The pull requests. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PullRequestsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addPullRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A new pull request. */
    requestBody: {
      content: {
        "application/json": AddPullRequestRequest;
      };
    };
    responses: {
      /** The pull request. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PullRequestView;
        };
      };
      /** The pull request. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PullRequestView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPullRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The number of the pull request.
         * Format: int32
         * @example 5
         */
        number: components["parameters"]["PullRequestNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The pull request. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PullRequestView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  mergePullRequest: {
    parameters: {
      query?: {
        /**
         * Whether the commits become one.
         * @example true
         */
        squash?: boolean;
        /**
         * Whether the merged branch is deleted.
         * @example true
         */
        delete_branch?: boolean;
        /**
         * The message of the merge. By default it is made from the number, the title and the commits.
         * @example A new header
         */
        commit_message?: string;
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The number of the pull request.
         * Format: int32
         * @example 5
         */
        number: components["parameters"]["PullRequestNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The merged pull request. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PullRequestView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updatePullRequestBranch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The number of the pull request.
         * Format: int32
         * @example 5
         */
        number: components["parameters"]["PullRequestNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The pull request. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PullRequestView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getWorkspaceMembers: {
    parameters: {
      query?: {
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
        /**
         * What to sort by.
         * @example name
         */
        sort_by?: WorkspaceMemberSortKey;
        /**
         * Ascending (`ASC`) or descending (`DESC`).
         * @example ASC
         */
        sort_direction?: components["parameters"]["SortDirection"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of members. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspaceMembersView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addWorkspaceMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A new workspace member. */
    requestBody: {
      content: {
        "application/json": AddWorkspaceMemberRequest;
      };
    };
    responses: {
      /** The member. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspaceMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getWorkspaceMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The member. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspaceMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteWorkspaceMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The member was removed. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateWorkspaceMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    /** What to change of a workspace member. */
    requestBody: {
      content: {
        "application/json": UpdateWorkspaceMemberRequest;
      };
    };
    responses: {
      /** The member. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkspaceMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getWorkspaceMemberProjects: {
    parameters: {
      query?: {
        /**
         * Only projects that are active, or only those that are closed.
         * @example ACTIVE
         */
        status?: ProjectStatus;
        /**
         * What the list is sorted by.
         * @example name
         */
        sort_by?: ProjectSortKey;
        /**
         * Ascending (`ASC`) or descending (`DESC`).
         * @example ASC
         */
        sort_direction?: components["parameters"]["SortDirection"];
        /**
         * Whether all projects of the person are returned, for administrators.
         * @example true
         */
        all?: boolean;
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The projects. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProjectsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The groups. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A new group. */
    requestBody: {
      content: {
        "application/json": AddGroupRequest;
      };
    };
    responses: {
      /** The group. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupView;
        };
      };
      /** The group. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /** What to change of a group. */
    requestBody: {
      content: {
        "application/json": UpdateGroupRequest;
      };
    };
    responses: {
      /** The group. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getGroupMembers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The members. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupMembersView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addGroupMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /** A new member of a group. */
    requestBody: {
      content: {
        "application/json": AddGroupMemberRequest;
      };
    };
    responses: {
      /** The member. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupMemberView;
        };
      };
      /** The member. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getGroupMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The member. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteGroupMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The person was taken out. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateGroupMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the group.
         * Format: int32
         * @example 123
         */
        group_id: components["parameters"]["GroupId"];
        /**
         * The ID of the workspace member.
         * Format: int32
         * @example 1
         */
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    /** What to change of a group member. */
    requestBody: {
      content: {
        "application/json": UpdateGroupMemberRequest;
      };
    };
    responses: {
      /** The member. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPermissionSets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The permission sets. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PermissionSetsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addPermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * A new permission set. Buddy's page marks every level as needed; its Go client sends fewer, and the four names
     * here always.
     */
    requestBody: {
      content: {
        "application/json": AddPermissionSetRequest;
      };
    };
    responses: {
      /** The permission set. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PermissionSetView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the permission set.
         * Format: int32
         * @example 4
         */
        permission_set_id: components["parameters"]["PermissionSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The permission set. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PermissionSetView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deletePermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the permission set.
         * Format: int32
         * @example 4
         */
        permission_set_id: components["parameters"]["PermissionSetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The permission set was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updatePermissionSet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The ID of the permission set.
         * Format: int32
         * @example 4
         */
        permission_set_id: components["parameters"]["PermissionSetId"];
      };
      cookie?: never;
    };
    /** What to change of a permission set. */
    requestBody: {
      content: {
        "application/json": UpdatePermissionSetRequest;
      };
    };
    responses: {
      /** The permission set. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PermissionSetView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The domains. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A new domain. */
    requestBody: {
      content: {
        "application/json": AddDomainRequest;
      };
    };
    responses: {
      /** The domain. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainView;
        };
      };
      /** The domain. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The domain. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The domain was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getDomainYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The YAML. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainYamlView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateDomainByYaml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
      };
      cookie?: never;
    };
    /** The records of a domain as YAML. */
    requestBody: {
      content: {
        "application/json": DomainYamlViewInput;
      };
    };
    responses: {
      /** The domain. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  registerDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A domain to buy. */
    requestBody: {
      content: {
        "application/json": RegisterDomainRequest;
      };
    };
    responses: {
      /** The domain. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainView;
        };
      };
      /** The domain. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  claimDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A domain to claim. */
    requestBody: {
      content: {
        "application/json": ClaimDomainRequest;
      };
    };
    responses: {
      /** The domain. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainView;
        };
      };
      /** The domain. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DomainView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getAllDomainRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The records. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RecordsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSubdomainRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
        /**
         * The full name of the record, with the domain.
         * @example www.example.com
         */
        record_name: components["parameters"]["RecordName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The records. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RecordsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getDomainRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
        /**
         * The full name of the record, with the domain.
         * @example www.example.com
         */
        record_name: components["parameters"]["RecordName"];
        /**
         * The type of the record.
         * @example A
         */
        type: components["parameters"]["DomainRecordTypeInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The record. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RecordView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteDomainRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
        /**
         * The full name of the record, with the domain.
         * @example www.example.com
         */
        record_name: components["parameters"]["RecordName"];
        /**
         * The type of the record.
         * @example A
         */
        type: components["parameters"]["DomainRecordTypeInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The record was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  upsertDomainRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the domain.
         * @example 4krmDRPw
         */
        domain_id: components["parameters"]["DomainId"];
        /**
         * The full name of the record, with the domain.
         * @example www.example.com
         */
        record_name: components["parameters"]["RecordName"];
        /**
         * The type of the record.
         * @example A
         */
        type: components["parameters"]["DomainRecordTypeInPath"];
      };
      cookie?: never;
    };
    /** The whole record: what the body doesn't have is gone afterwards. */
    requestBody: {
      content: {
        "application/json": UpsertDomainRecordRequest;
      };
    };
    responses: {
      /** The record. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RecordView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getDistributions: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The distributions. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DistributionsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addDistribution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /** A new distribution. */
    requestBody: {
      content: {
        "application/json": AddDistributionRequest;
      };
    };
    responses: {
      /** The distribution. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DistributionView;
        };
      };
      /** The distribution. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DistributionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getDistribution: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The distribution. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DistributionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteDistribution: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The distribution was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateDistribution: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
      };
      cookie?: never;
    };
    /** What to change of a distribution. */
    requestBody: {
      content: {
        "application/json": UpdateDistributionRequest;
      };
    };
    responses: {
      /** The distribution. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DistributionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getRoutableDomains: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The domains. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RoutableDomainsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getRoutes: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The routes. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RoutesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addRoute: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
      };
      cookie?: never;
    };
    /** A new route. */
    requestBody: {
      content: {
        "application/json": AddRouteRequest;
      };
    };
    responses: {
      /** The route. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RouteView;
        };
      };
      /** The route. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RouteView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getRoute: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
        /**
         * The ID of the route.
         * Format: int32
         * @example 123
         */
        route_id: components["parameters"]["RouteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The route. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RouteView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateRoute: {
    parameters: {
      query?: {
        /**
         * The handle of a project, for its integrations.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The hash ID of an environment, for its integrations.
         * @example xo4pbVrE
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the distribution.
         * @example nZrnl40Y
         */
        distribution_id: components["parameters"]["DistributionId"];
        /**
         * The ID of the route.
         * Format: int32
         * @example 123
         */
        route_id: components["parameters"]["RouteId"];
      };
      cookie?: never;
    };
    /** What to change of a route. */
    requestBody: {
      content: {
        "application/json": UpdateRouteRequest;
      };
    };
    responses: {
      /** The route. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RouteView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUnitTestSuites: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The suites. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnitTestSuitesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addUnitTestSuite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A new unit test suite. */
    requestBody: {
      content: {
        "application/json": AddUnitTestSuiteRequest;
      };
    };
    responses: {
      /** The suite. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnitTestSuiteView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUnitTestSuite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The suite. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnitTestSuiteView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteUnitTestSuite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The suite was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUnitTestSuiteToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SuiteTokenView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUnitTestSessions: {
    parameters: {
      query?: {
        /**
         * Only sessions of this branch.
         * @example main
         */
        branch?: string;
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The sessions. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestSessionsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addUnitTestSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    /** A new session. */
    requestBody: {
      content: {
        "application/json": AddTestSessionRequest;
      };
    };
    responses: {
      /** The session. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestSessionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUnitTestSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestSessionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteUnitTestSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  closeUnitTestSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestSessionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  reopenUnitTestSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestSessionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getSessionCases: {
    parameters: {
      query?: {
        /**
         * Only test cases that ended so.
         * @example FAILED
         */
        status?: TestCaseStatus;
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The test cases. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestCasesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  upsertUnitTestCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /** A test case. */
    requestBody: {
      content: {
        "application/json": AddTestCaseRequest;
      };
    };
    responses: {
      /** The test case, changed. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestCaseView;
        };
      };
      /** The test case, added. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestCaseView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUnitTestGroups: {
    parameters: {
      query?: {
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The groups. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestGroupsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addUnitTestGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /** A new group of test cases. */
    requestBody: {
      content: {
        "application/json": AddTestGroupRequest;
      };
    };
    responses: {
      /** The group. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestGroupView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUnitTestGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * The ID of the test group.
         * @example com.example.tests.IntegrationTests
         */
        test_group_id: components["parameters"]["TestGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestGroupView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUnitTestCases: {
    parameters: {
      query?: {
        /**
         * The number of the page. The first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * The number of items on a page.
         * @default 20
         * @example 30
         */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * The ID of the test group.
         * @example com.example.tests.IntegrationTests
         */
        test_group_id: components["parameters"]["TestGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The test cases. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestCasesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUnitTestCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * The ID of the test group.
         * @example com.example.tests.IntegrationTests
         */
        test_group_id: components["parameters"]["TestGroupId"];
        /**
         * The ID of the test case.
         * @example com.example.tests.IntegrationTests.testUserLogin
         */
        case_id: components["parameters"]["CaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The test case. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestCaseView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  importSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form that imports the reports of a run. */
    requestBody: {
      content: {
        "multipart/form-data": ImportSessionRequest;
      };
    };
    responses: {
      /** The session. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestSessionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addSessionByToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A new session. */
    requestBody: {
      content: {
        "application/json": AddTestSessionRequest;
      };
    };
    responses: {
      /** The session. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestSessionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  upsertCaseByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /** A test case. */
    requestBody: {
      content: {
        "application/json": AddTestCaseRequest;
      };
    };
    responses: {
      /** The test case. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestCaseView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addCasesByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /** Several test cases. */
    requestBody: {
      content: {
        "application/json": AddCasesRequest;
      };
    };
    responses: {
      /** The test cases. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestCasesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  closeSessionByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestSessionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  reopenSessionByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The hash ID of the session.
         * @example r4nBYXVq
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TestSessionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getVisualTestSuites: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The suites. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VisualTestSuitesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addVisualTestSuite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /** A new visual test suite. */
    requestBody: {
      content: {
        "application/json": AddVisualTestSuiteRequest;
      };
    };
    responses: {
      /** The suite. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VisualTestSuiteView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getVisualTestSuiteToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The handle of the workspace, which is its `domain`, as in the URL of its pages.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The handle of the project, which is its `name`, not its `display_name`.
         * @example company-website
         */
        project_name: components["parameters"]["ProjectName"];
        /**
         * The hash ID of the suite.
         * @example 65OmRb8v
         */
        suite_id: components["parameters"]["SuiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SuiteTokenView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UserView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to change of the user. */
    requestBody: {
      content: {
        "application/json": UpdateUserRequest;
      };
    };
    responses: {
      /** The user. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UserView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getCurrentToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token, without its secret. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TokenView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getEmails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The email addresses. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UserEmailsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addEmail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A new email address of the user. */
    requestBody: {
      content: {
        "application/json": AddEmailRequest;
      };
    };
    responses: {
      /** The email address, not confirmed yet. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UserEmailView;
        };
      };
      /** The email address, not confirmed yet. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UserEmailView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteEmail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The email address itself.
         * @example john.doe.alt@example.com
         */
        email: components["parameters"]["EmailAddress"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The email address was removed. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The keys. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PublicSshKeysView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A new public SSH key. */
    requestBody: {
      content: {
        "application/json": AddSshKeyRequest;
      };
    };
    responses: {
      /** The key. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PublicSshKeyView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the SSH key.
         * Format: int32
         * @example 456
         */
        key_id: components["parameters"]["KeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PublicSshKeyView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the SSH key.
         * Format: int32
         * @example 456
         */
        key_id: components["parameters"]["KeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key was removed. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tokens. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TokensView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A new personal access token. */
    requestBody: {
      content: {
        "application/json": AddTokenRequest;
      };
    };
    responses: {
      /** The token, with its secret. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TokenView;
        };
      };
      /** The token, with its secret. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TokenView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getTokenById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the token. It is not the secret.
         * @example ed0f8927-c116-4afe-b555-c888dfd86c92
         */
        token_id: components["parameters"]["TokenId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TokenView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the token. It is not the secret.
         * @example ed0f8927-c116-4afe-b555-c888dfd86c92
         */
        token_id: components["parameters"]["TokenId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  issueCredentialsWithOidcProvider: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The token of another service, to be exchanged for one of Buddy. */
    requestBody: {
      content: {
        "application/json": IssueTokenRequest;
      };
    };
    responses: {
      /** The short-lived token. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  registerClient: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The metadata of an OAuth 2.0 client, by RFC 7591. */
    requestBody: {
      content: {
        "application/json": DynamicClientRegistrationRequest;
      };
    };
    responses: {
      /** The client, with its secret and its registration token. */
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DynamicClientRegistrationResponse;
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getClientConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the OAuth 2.0 client.
         * @example 123-api-buddy-client
         */
        client_id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The client. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DynamicClientRegistrationResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the OAuth 2.0 client.
         * @example 123-api-buddy-client
         */
        client_id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The client was deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateClientConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The ID of the OAuth 2.0 client.
         * @example 123-api-buddy-client
         */
        client_id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    /** The metadata of an OAuth 2.0 client, by RFC 7591. */
    requestBody: {
      content: {
        "application/json": DynamicClientRegistrationRequest;
      };
    };
    responses: {
      /** The client. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DynamicClientRegistrationResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  issueToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form that asks for an OAuth 2.0 token. Which properties it needs follows from `grant_type`. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": IssueOAuthTokenRequest;
      };
    };
    responses: {
      /** The token. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": OAuthTokenView;
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  revokeToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form that revokes an OAuth 2.0 token. The page lists two properties for the token; send one. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": RevokeOAuthTokenRequest;
      };
    };
    responses: {
      /** The token was revoked. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}
