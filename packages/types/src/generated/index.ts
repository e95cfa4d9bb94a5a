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

/** An integration, named by its human-readable ID. */
export type IntegrationIdentifierView = {
  /**
   * The human-readable ID of the integration.
   * @example my-github-integration
   */
  identifier?: string | null;
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

/**
 * What the cache of a pipeline belongs to.
 * @example WORKSPACE
 */
export type PipelineCacheScope = "PIPELINE" | "PROJECT" | "WORKSPACE" | (string & {});

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
  /** What the sandbox can do. */
  access_level?: AccessLevel;
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
    post?: never;
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
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
    post?: never;
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
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
    post?: never;
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
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
    post?: never;
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
    post?: never;
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
    post?: never;
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
    patch?: never;
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
}

export interface components {
  schemas: {
    ErrorMessageView: ErrorMessageView;
    ErrorView: ErrorView;
    ShortWorkspaceView: ShortWorkspaceView;
    WorkspacesView: WorkspacesView;
    MachineSize: MachineSize;
    WorkspaceView: WorkspaceView;
    IdsView: IdsView;
    ProjectSortKey: ProjectSortKey;
    SortDirection: SortDirection;
    ProjectStatus: ProjectStatus;
    ProjectAccess: ProjectAccess;
    ShortProjectView: ShortProjectView;
    ProjectsView: ProjectsView;
    MemberView: MemberView;
    IntegrationType: IntegrationType;
    IntegrationAuthType: IntegrationAuthType;
    IntegrationIdView: IntegrationIdView;
    ProjectView: ProjectView;
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
    AccessLevel: AccessLevel;
    UserPermissionView: UserPermissionView;
    GroupPermissionView: GroupPermissionView;
    PermissionsView: PermissionsView;
    ActionType: ActionType;
    ActionTriggerTime: ActionTriggerTime;
    ActionRunNext: ActionRunNext;
    TriggerConditionType: TriggerConditionType;
    TriggerStatus: TriggerStatus;
    TriggerConditionView: TriggerConditionView;
    IntegrationIdentifierView: IntegrationIdentifierView;
    VariableType: VariableType;
    VariableFilePlace: VariableFilePlace;
    EnvironmentVariableView: EnvironmentVariableView;
    ShortActionResponse: ShortActionResponse;
    PipelineCacheScope: PipelineCacheScope;
    PipelineView: PipelineView;
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
    AllowedPipelineView: AllowedPipelineView;
    AllowedSandboxView: AllowedSandboxView;
    UpdateVariableRequest: UpdateVariableRequest;
    AddVariableRequest: AddVariableRequest;
    EnvironmentScope: EnvironmentScope;
    ShortEnvironmentView: ShortEnvironmentView;
    EnvironmentsView: EnvironmentsView;
    AllowedEnvironmentView: AllowedEnvironmentView;
    EnvironmentView: EnvironmentView;
    IntegrationScope: IntegrationScope;
    IntegrationPermissionsView: IntegrationPermissionsView;
    ShortIntegrationView: ShortIntegrationView;
    IntegrationsView: IntegrationsView;
    CreatableIntegrationType: CreatableIntegrationType;
    RoleAssumptionView: RoleAssumptionView;
    UpdateIntegrationRequest: UpdateIntegrationRequest;
    AddIntegrationRequest: AddIntegrationRequest;
    IntegrationView: IntegrationView;
    WorkspaceMemberSortKey: WorkspaceMemberSortKey;
    WorkspaceMemberView: WorkspaceMemberView;
    WorkspaceMembersView: WorkspaceMembersView;
    ShortGroupView: ShortGroupView;
    GroupsView: GroupsView;
    GroupView: GroupView;
    UserView: UserView;
    TokenView: TokenView;
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
     * The ID of the pipeline, not its `identifier`.
     * Format: int32
     * @example 2
     */
    PipelineId: number;
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
}
