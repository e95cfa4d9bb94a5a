// Generated from spec/ by `pnpm generate`. Do not edit.

import type { ToolData } from "../tools/tool-data.js";

/** What agents read about operations, by operationId. */
export const TOOLS: Readonly<Record<string, ToolData>> = {
  getWorkspaces: {
    description: "List workspaces. Returns the workspaces that the token can see, all at once.",
    input: { type: "object", properties: {}, additionalProperties: false },
  },
  addWorkspace: {
    description: "Add a workspace. Creates a workspace.",
    additive: true,
    input: {
      type: "object",
      properties: {
        body: {
          description: "A new workspace.",
          allOf: [
            {
              description: "What to change of a workspace.",
              type: "object",
              properties: { name: { type: "string" }, encryption_salt: { type: "string" } },
            },
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
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  getWorkspace: {
    description: "Get a workspace. Returns one workspace, found by its handle.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  deleteWorkspace: {
    description: "Delete a workspace. Deletes a workspace with everything in it.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  updateWorkspace: {
    description: "Update a workspace. Changes the name of a workspace, or the salt for its secrets.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
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
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getIdentifiers: {
    description: "Get IDs by names. Returns the IDs for several names in one call:",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project: { type: "string", description: "The human-readable ID of a project." },
        pipeline: { type: "string", description: "A pipeline of `project`." },
        environment: { type: "string", description: "An environment." },
        artifact: { type: "string", description: "An artifact." },
        artifact_version: { type: "string", description: "A version of `artifact`, by the version itself." },
        sandbox: {
          type: "string",
          description: "A sandbox of `environment` or `project`, or else of the workspace.",
        },
        unit_test_suite: { type: "string", description: "A unit test suite." },
        visual_test_suite: { type: "string", description: "A visual test suite." },
        crawl_suite: { type: "string", description: "A crawl suite." },
        distribution: { type: "string", description: "A distribution." },
        target: {
          type: "string",
          description: "A target of `pipeline`, `environment` or `project`, or else of the workspace.",
        },
        integration: {
          type: "string",
          description:
            "The human-readable ID of an integration of `environment`, of the project of that environment or `project`, or else of the workspace.",
        },
        route_subdomain: {
          type: "string",
          description: "The subdomain of a route of `distribution`, as it is.",
        },
        route_domain: { type: "string", description: "The domain of a route, as it is." },
        route_path: { type: "string", description: "The path of a route, as it is." },
        agent: { type: "string", description: "An agent." },
        tunnel: {
          type: "string",
          description: "The name or the ID of a tunnel of `agent`; the name is tried first.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  getSso: {
    description:
      "Get single sign-on. Returns the single sign-on of a workspace, without the secret of the application.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  updateSso: {
    description: "Update single sign-on. Changes the single sign-on of a workspace.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "What to change of the single sign-on.",
          type: "object",
          properties: {
            type: { type: "string", enum: ["SAML", "OIDC"], description: "The protocol." },
            sso_provider_type: {
              type: "string",
              enum: ["OKTA", "ONE_LOGIN", "GOOGLE", "AZURE", "AWS", "CUSTOM"],
              description: "The identity provider.",
            },
            sso_url: { description: "The sign-in URL of the provider, for SAML.", type: "string" },
            issuer: {
              description: "The issuer (entity ID), or the base URL of an OIDC provider.",
              type: "string",
            },
            certificate: {
              description: "The X.509 certificate of the provider in PEM, for SAML.",
              type: "string",
            },
            signature_method: {
              type: "string",
              enum: ["sha256", "sha512", "sha1"],
              description: "The hash of signatures, for SAML.",
            },
            digest_method: {
              type: "string",
              enum: ["sha256", "sha512", "sha1"],
              description: "The hash of digests, for SAML.",
            },
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
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  enableSso: {
    description: "Enable single sign-on. Turns single sign-on on.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  disableSso: {
    description: "Disable single sign-on. Turns single sign-on off; `getSso` is a 404 afterwards.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  getProjects: {
    description: "List projects. Returns one page of projects:",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        membership: { type: "boolean", description: "For administrators:" },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
        sort_by: {
          type: "string",
          enum: ["name", "create_date", "repository_size"],
          description: "What to sort by.",
        },
        sort_direction: {
          type: "string",
          enum: ["ASC", "DESC"],
          description: "Ascending (`ASC`) or descending (`DESC`).",
        },
        status: { type: "string", enum: ["ACTIVE", "CLOSED"], description: "The status of the projects." },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addProject: {
    description: "Add a project. Creates a project.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new project.",
          type: "object",
          required: ["display_name"],
          properties: {
            display_name: { description: "The name that people see.", type: "string" },
            name: { description: "The handle of the project.", type: "string" },
            access: { type: "string", enum: ["PRIVATE", "PUBLIC"], description: "Who can see the project." },
            fetch_submodules: { description: "Whether submodules are fetched too.", type: "boolean" },
            fetch_submodules_env_key: {
              description: "The name of the SSH key that fetches submodules, with `fetch_submodules`.",
              type: "string",
            },
            without_repository: {
              description: "Whether the project has no repository, where Buddy hosts it.",
              type: "boolean",
            },
            integration: {
              type: "object",
              properties: { identifier: { type: "string" } },
              description: "The integration that has the repository.",
            },
            external_project_id: {
              description: "The name of the repository at the provider.",
              type: "string",
            },
            git_lab_project_id: { description: "The ID of the project at GitLab.", type: "integer" },
            allow_pull_requests: { description: "Whether pull requests are allowed.", type: "boolean" },
            update_default_branch_from_external: {
              description: "Whether the default branch follows that of the integrated repository.",
              type: "boolean",
            },
            custom_repo_url: { description: "The URL of the repository at any Git server.", type: "string" },
            custom_repo_user: {
              description: "The user name, for `custom_repo_url` with HTTPS.",
              type: "string",
            },
            custom_repo_pass: {
              description: "The password, for `custom_repo_url` with HTTPS.",
              type: "string",
            },
            custom_repo_ssh_key_id: {
              description: "The ID of the SSH key, for `custom_repo_url` with SSH.",
              type: "integer",
            },
          },
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getProject: {
    description: "Get a project. Returns one project, found by its handle.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  deleteProject: {
    description: "Delete a project. Deletes a project with everything in it.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  updateProject: {
    description: "Update a project. Changes a project, or closes and reopens it.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
          description: "What to change of a project.",
          type: "object",
          properties: {
            name: { description: "The handle of the project.", type: "string" },
            display_name: { description: "The name that people see.", type: "string" },
            status: {
              type: "string",
              enum: ["ACTIVE", "CLOSED"],
              description: "Closes the project, or opens it again.",
            },
            access: { type: "string", enum: ["PRIVATE", "PUBLIC"], description: "Who can see the project." },
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
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getProjectMembers: {
    description: "List project members. Returns the members of a project, by pages.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        sort_by: { type: "string", enum: ["name", "id"], description: "What the list is sorted by." },
        sort_direction: {
          type: "string",
          enum: ["ASC", "DESC"],
          description: "Ascending (`ASC`) or descending (`DESC`).",
        },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  addProjectMember: {
    description: "Add a project member. Gives a workspace member access to a project.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
          description: "A new member of a project.",
          allOf: [
            {
              description: "What a member can do in a project.",
              type: "object",
              required: ["permission_set"],
              properties: {
                permission_set: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
              },
            },
            {
              type: "object",
              required: ["id"],
              properties: { id: { description: "The ID of the user.", type: "integer" } },
            },
          ],
        },
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getProjectMember: {
    description: "Get a project member. Returns one member of a project.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        member_id: { type: "integer", description: "The ID of the workspace member." },
      },
      required: ["workspace", "project_name", "member_id"],
      additionalProperties: false,
    },
  },
  deleteProjectMember: {
    description: "Delete a project member. Takes a person out of a project.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        member_id: { type: "integer", description: "The ID of the workspace member." },
      },
      required: ["workspace", "project_name", "member_id"],
      additionalProperties: false,
    },
  },
  updateProjectMember: {
    description: "Update a project member. Gives a member of the project another permission set.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        member_id: { type: "integer", description: "The ID of the workspace member." },
        body: {
          description: "What a member can do in a project.",
          type: "object",
          required: ["permission_set"],
          properties: {
            permission_set: {
              type: "object",
              required: ["id"],
              properties: { id: { type: "integer" } },
              description: "The permission set.",
            },
          },
        },
      },
      required: ["workspace", "project_name", "member_id", "body"],
      additionalProperties: false,
    },
  },
  getProjectGroups: {
    description: "List project groups. Returns the groups of a project, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  addProjectGroup: {
    description: "Add a project group. Gives a group access to a project.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
          description: "A new group of a project.",
          allOf: [
            {
              description: "What a group can do in a project.",
              type: "object",
              required: ["permission_set"],
              properties: {
                permission_set: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
              },
            },
            {
              type: "object",
              required: ["id"],
              properties: { id: { description: "The ID of the group.", type: "integer" } },
            },
          ],
        },
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getProjectGroup: {
    description: "Get a project group. Returns one group of a project.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
      },
      required: ["workspace", "project_name", "group_id"],
      additionalProperties: false,
    },
  },
  deleteProjectGroup: {
    description: "Delete a project group. Takes a group out of a project.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
      },
      required: ["workspace", "project_name", "group_id"],
      additionalProperties: false,
    },
  },
  updateProjectGroup: {
    description: "Update a project group. Gives a group of the project another permission set.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
        body: {
          description: "What a group can do in a project.",
          type: "object",
          required: ["permission_set"],
          properties: {
            permission_set: {
              type: "object",
              required: ["id"],
              properties: { id: { type: "integer" } },
              description: "The permission set.",
            },
          },
        },
      },
      required: ["workspace", "project_name", "group_id", "body"],
      additionalProperties: false,
    },
  },
  getPipelines: {
    description: "List pipelines. Returns one page of the pipelines of a project.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", description: "The number of items on a page." },
        sort_by: { type: "string", enum: ["name", "id"], description: "What to sort by." },
        sort_direction: {
          type: "string",
          enum: ["ASC", "DESC"],
          description: "Ascending (`ASC`) or descending (`DESC`).",
        },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  addPipeline: {
    description: "Add a pipeline. Creates a pipeline, without actions; `addAction` adds these.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
          description: "A new pipeline.",
          allOf: [
            {
              description: "What to change of a pipeline, or `clear_cache` alone.",
              type: "object",
              properties: {
                name: { type: "string" },
                identifier: { type: "string" },
                refs: { type: "array", items: { type: "string" } },
                events: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      type: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                      refs: { type: ["array", "null"], items: { type: "string" } },
                      events: {
                        type: ["array", "null"],
                        items: {
                          type: "string",
                          enum: [
                            "OPENED",
                            "REOPENED",
                            "SYNCHRONIZED",
                            "CLOSED",
                            "MERGED",
                            "READY_FOR_REVIEW",
                          ],
                        },
                      },
                      branches: { type: ["array", "null"], items: { type: "string" } },
                      artifacts: {
                        type: ["array", "null"],
                        items: {
                          type: "object",
                          properties: {
                            identifier: { type: ["string", "null"] },
                            scope: {
                              anyOf: [
                                { type: "string", enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT", "ANY"] },
                                { type: "null" },
                              ],
                            },
                          },
                        },
                      },
                      environments: {
                        type: ["array", "null"],
                        items: {
                          type: "object",
                          properties: {
                            identifier: { type: ["string", "null"] },
                            tags: { type: ["array", "null"], items: { type: "string" } },
                            scope: {
                              anyOf: [
                                { type: "string", enum: ["PROJECT", "WORKSPACE", "ANY"] },
                                { type: "null" },
                              ],
                            },
                          },
                        },
                      },
                      start_date: { type: ["string", "null"] },
                      delay: { type: ["integer", "null"] },
                      cron: { type: ["string", "null"] },
                      timezone: { type: ["string", "null"] },
                      totp: { type: ["boolean", "null"] },
                      prefix: { type: ["string", "null"] },
                      whitelist: { type: ["array", "null"], items: { type: "string" } },
                      targets: {
                        type: ["array", "null"],
                        items: { type: "object", additionalProperties: true },
                      },
                      integration: { type: ["string", "null"] },
                      projects: { type: ["array", "null"], items: { type: "string" } },
                      levels: { type: ["array", "null"], items: { type: "string" } },
                      substatuses: { type: ["array", "null"], items: { type: "string" } },
                      count: { type: ["integer", "null"] },
                      user_count: { type: ["integer", "null"] },
                      snooze_minutes: { type: ["integer", "null"] },
                      folders: { type: ["array", "null"], items: { type: "string" } },
                      lists: { type: ["array", "null"], items: { type: "string" } },
                      priorities: { type: ["array", "null"], items: { type: "string" } },
                      tags: { type: ["array", "null"], items: { type: "string" } },
                      assignees: { type: ["array", "null"], items: { type: "string" } },
                      creators: { type: ["array", "null"], items: { type: "string" } },
                      custom_fields: {
                        type: ["array", "null"],
                        items: {
                          type: "object",
                          properties: {
                            name: { type: ["string", "null"] },
                            values: { type: ["array", "null"], items: { type: "string" } },
                          },
                        },
                      },
                      include_subtasks: { type: ["boolean", "null"] },
                      suites: { type: ["array", "null"], items: { type: "string" } },
                      statuses: { type: ["array", "null"], items: { type: "string" } },
                    },
                  },
                },
                trigger_conditions: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      trigger_condition: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                      trigger_condition_paths: { type: ["array", "null"], items: { type: "string" } },
                      trigger_variable_key: { type: ["string", "null"] },
                      trigger_variable_value: { type: ["string", "null"] },
                      trigger_hours: { type: ["array", "null"], items: { type: "integer" } },
                      trigger_days: { type: ["array", "null"], items: { type: "integer" } },
                      timezone: { type: ["string", "null"] },
                      trigger_project_name: { type: ["string", "null"] },
                      trigger_pipeline_name: { type: ["string", "null"] },
                      trigger_user: { type: ["string", "null"] },
                      trigger_group: { type: ["string", "null"] },
                      trigger_action_name: { type: ["string", "null"] },
                      trigger_status: {
                        anyOf: [
                          { type: "string", enum: ["SUCCESSFUL", "FAILED", "SKIPPED", "SUPPRESSED"] },
                          { type: "null" },
                        ],
                      },
                      trigger_operands: { type: ["array", "null"], items: {} },
                    },
                  },
                },
                always_from_scratch: { type: "boolean" },
                auto_clear_cache: { type: "boolean" },
                do_not_create_commit_status: { type: "boolean" },
                ignore_fail_on_project_status: { type: "boolean" },
                concurrent_pipeline_runs: { type: "boolean" },
                description_required: { type: "boolean" },
                fail_on_prepare_env_warning: { type: "boolean" },
                fetch_all_refs: { type: "boolean" },
                fetch_lfs: { type: "boolean" },
                clone_depth: { type: "integer" },
                paused: { type: "boolean" },
                disabled: { type: "boolean" },
                disabled_reason: { type: "string" },
                pause_on_repeated_failures: { type: "integer" },
                skip_queued_runs: {
                  type: "string",
                  enum: ["NEVER", "ALWAYS", "SAME_REF", "SAME_ENVIRONMENT", "SAME_ARTIFACT"],
                },
                cancel_inprogress_runs: {
                  type: "string",
                  enum: ["NEVER", "ALWAYS", "SAME_REF", "SAME_ENVIRONMENT", "SAME_ARTIFACT"],
                },
                priority: { type: "string", enum: ["LOW", "NORMAL", "HIGH"] },
                target_site_url: { type: "string" },
                execution_message_template: { type: "string" },
                folder: { type: "string" },
                cache_scope: { type: "string", enum: ["PIPELINE", "PROJECT", "WORKSPACE"] },
                cpu: { type: "string", enum: ["X64", "ARM", "X86"] },
                resources: {
                  type: "string",
                  enum: ["DEFAULT", "NANO", "SMALL", "MEDIUM", "LARGE", "XLARGE", "CUSTOM", "X2LARGE"],
                },
                definition_source: { type: "string", enum: ["LOCAL", "REMOTE"] },
                remote_path: { type: "string" },
                remote_ref: { type: "string" },
                remote_project_name: { type: "string" },
                remote_parameters: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: { key: { type: ["string", "null"] }, value: { type: ["string", "null"] } },
                  },
                },
                git_config_ref: { type: "string", enum: ["NONE", "DYNAMIC", "FIXED"] },
                git_config: {
                  type: "object",
                  properties: {
                    path: { type: ["string", "null"] },
                    branch: { type: ["string", "null"] },
                    project: { type: ["string", "null"] },
                  },
                },
                git_changeset_base: {
                  type: "string",
                  enum: ["LATEST_RUN", "LATEST_RUN_MATCHING_REF", "PULL_REQUEST"],
                },
                filesystem_changeset_base: { type: "string", enum: ["DATE_MODIFIED", "CONTENTS"] },
                loop: { type: "array", items: { type: "string" } },
                tags: { type: "array", items: { type: "string" } },
                permissions: {
                  type: "object",
                  properties: {
                    others: {
                      anyOf: [
                        {
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
                        { type: "null" },
                      ],
                    },
                    users: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                    groups: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                  },
                },
                variables: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["key", "type"],
                    properties: {
                      key: { type: "string" },
                      value: { type: "string" },
                      type: {
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
                      settable: { type: "boolean" },
                      run_only_settable: { type: "boolean" },
                      encrypted: { type: "boolean" },
                      init_path: { type: "string" },
                      defaults: { type: "string" },
                      file_path: { type: "string" },
                      file_chmod: { type: "string" },
                      file_place: { type: "string", enum: ["NONE", "CONTAINER"] },
                      password: { type: "string" },
                      passphrase: { type: "string" },
                      key_identifier: { type: "string" },
                      disabled: { type: "boolean" },
                      pipelines_access_level: {
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
                      sandboxes_access_level: {
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
                      allowed_pipelines: {
                        type: "array",
                        items: {
                          type: "object",
                          required: ["project", "pipeline"],
                          properties: {
                            project: { type: "string" },
                            pipeline: { type: "string" },
                            access_level: {
                              anyOf: [
                                {
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
                                { type: "null" },
                              ],
                            },
                            action: { type: ["string", "null"] },
                          },
                        },
                      },
                      allowed_sandboxes: {
                        type: "array",
                        items: {
                          type: "object",
                          required: ["project", "sandbox"],
                          properties: {
                            project: { type: "string" },
                            sandbox: { type: "string" },
                            access_level: {
                              anyOf: [
                                {
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
                                { type: "null" },
                              ],
                            },
                          },
                        },
                      },
                      note: { type: "string" },
                      agent_note: { type: "string" },
                    },
                  },
                },
                manage_variables_by_yaml: { type: "boolean" },
                manage_permissions_by_yaml: { type: "boolean" },
                last_execution_revision: { type: "string" },
                clear_cache: { type: "boolean" },
                note: { type: "string" },
                agent_note: { type: "string" },
              },
            },
            {
              type: "object",
              required: ["name"],
              properties: {
                source_pipeline_id: { description: "The ID of the pipeline to copy.", type: "integer" },
              },
            },
          ],
        },
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getPipeline: {
    description: "Get a pipeline. Returns one pipeline, found by its ID.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
      },
      required: ["workspace", "project_name", "pipeline_id"],
      additionalProperties: false,
    },
  },
  deletePipeline: {
    description: "Delete a pipeline. Deletes a pipeline with its actions and runs.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
      },
      required: ["workspace", "project_name", "pipeline_id"],
      additionalProperties: false,
    },
  },
  updatePipeline: {
    description: "Update a pipeline. Changes a pipeline, or empties its cache with `clear_cache`.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        body: {
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
              items: {
                type: "object",
                properties: {
                  type: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                  refs: { type: ["array", "null"], items: { type: "string" } },
                  events: {
                    type: ["array", "null"],
                    items: {
                      type: "string",
                      enum: ["OPENED", "REOPENED", "SYNCHRONIZED", "CLOSED", "MERGED", "READY_FOR_REVIEW"],
                    },
                  },
                  branches: { type: ["array", "null"], items: { type: "string" } },
                  artifacts: {
                    type: ["array", "null"],
                    items: {
                      type: "object",
                      properties: {
                        identifier: { type: ["string", "null"] },
                        scope: {
                          anyOf: [
                            { type: "string", enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT", "ANY"] },
                            { type: "null" },
                          ],
                        },
                      },
                    },
                  },
                  environments: {
                    type: ["array", "null"],
                    items: {
                      type: "object",
                      properties: {
                        identifier: { type: ["string", "null"] },
                        tags: { type: ["array", "null"], items: { type: "string" } },
                        scope: {
                          anyOf: [
                            { type: "string", enum: ["PROJECT", "WORKSPACE", "ANY"] },
                            { type: "null" },
                          ],
                        },
                      },
                    },
                  },
                  start_date: { type: ["string", "null"] },
                  delay: { type: ["integer", "null"] },
                  cron: { type: ["string", "null"] },
                  timezone: { type: ["string", "null"] },
                  totp: { type: ["boolean", "null"] },
                  prefix: { type: ["string", "null"] },
                  whitelist: { type: ["array", "null"], items: { type: "string" } },
                  targets: { type: ["array", "null"], items: { type: "object", additionalProperties: true } },
                  integration: { type: ["string", "null"] },
                  projects: { type: ["array", "null"], items: { type: "string" } },
                  levels: { type: ["array", "null"], items: { type: "string" } },
                  substatuses: { type: ["array", "null"], items: { type: "string" } },
                  count: { type: ["integer", "null"] },
                  user_count: { type: ["integer", "null"] },
                  snooze_minutes: { type: ["integer", "null"] },
                  folders: { type: ["array", "null"], items: { type: "string" } },
                  lists: { type: ["array", "null"], items: { type: "string" } },
                  priorities: { type: ["array", "null"], items: { type: "string" } },
                  tags: { type: ["array", "null"], items: { type: "string" } },
                  assignees: { type: ["array", "null"], items: { type: "string" } },
                  creators: { type: ["array", "null"], items: { type: "string" } },
                  custom_fields: {
                    type: ["array", "null"],
                    items: {
                      type: "object",
                      properties: {
                        name: { type: ["string", "null"] },
                        values: { type: ["array", "null"], items: { type: "string" } },
                      },
                    },
                  },
                  include_subtasks: { type: ["boolean", "null"] },
                  suites: { type: ["array", "null"], items: { type: "string" } },
                  statuses: { type: ["array", "null"], items: { type: "string" } },
                },
              },
            },
            trigger_conditions: {
              description: "What has to be true for the pipeline to start, all of it.",
              type: "array",
              items: {
                type: "object",
                properties: {
                  trigger_condition: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                  trigger_condition_paths: { type: ["array", "null"], items: { type: "string" } },
                  trigger_variable_key: { type: ["string", "null"] },
                  trigger_variable_value: { type: ["string", "null"] },
                  trigger_hours: { type: ["array", "null"], items: { type: "integer" } },
                  trigger_days: { type: ["array", "null"], items: { type: "integer" } },
                  timezone: { type: ["string", "null"] },
                  trigger_project_name: { type: ["string", "null"] },
                  trigger_pipeline_name: { type: ["string", "null"] },
                  trigger_user: { type: ["string", "null"] },
                  trigger_group: { type: ["string", "null"] },
                  trigger_action_name: { type: ["string", "null"] },
                  trigger_status: {
                    anyOf: [
                      { type: "string", enum: ["SUCCESSFUL", "FAILED", "SKIPPED", "SUPPRESSED"] },
                      { type: "null" },
                    ],
                  },
                  trigger_operands: { type: ["array", "null"], items: {} },
                },
              },
            },
            always_from_scratch: {
              description: "Whether every run deploys everything, not only what changed.",
              type: "boolean",
            },
            auto_clear_cache: {
              description: "Whether the cache is cleared before each run.",
              type: "boolean",
            },
            do_not_create_commit_status: {
              description: "Whether the provider of the repository gets no commit status.",
              type: "boolean",
            },
            ignore_fail_on_project_status: {
              description: "Whether a failed run leaves the status of the project alone.",
              type: "boolean",
            },
            concurrent_pipeline_runs: {
              description: "Whether several runs can go on at once.",
              type: "boolean",
            },
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
            skip_queued_runs: {
              type: "string",
              enum: ["NEVER", "ALWAYS", "SAME_REF", "SAME_ENVIRONMENT", "SAME_ARTIFACT"],
              description: "What happens to queued runs when a newer one starts.",
            },
            cancel_inprogress_runs: {
              type: "string",
              enum: ["NEVER", "ALWAYS", "SAME_REF", "SAME_ENVIRONMENT", "SAME_ARTIFACT"],
              description: "What happens to runs in progress when a newer one starts.",
            },
            priority: {
              type: "string",
              enum: ["LOW", "NORMAL", "HIGH"],
              description: "How soon a queued run starts.",
            },
            target_site_url: {
              description: "The URL of the site that the pipeline deploys.",
              type: "string",
            },
            execution_message_template: { description: "The text that names a run.", type: "string" },
            folder: {
              description: "The folder that shows the pipeline in the Buddy web app.",
              type: "string",
            },
            cache_scope: {
              type: "string",
              enum: ["PIPELINE", "PROJECT", "WORKSPACE"],
              description: "Who shares the cache.",
            },
            cpu: {
              type: "string",
              enum: ["X64", "ARM", "X86"],
              description: "The architecture of the machine.",
            },
            resources: {
              type: "string",
              enum: ["DEFAULT", "NANO", "SMALL", "MEDIUM", "LARGE", "XLARGE", "CUSTOM", "X2LARGE"],
              description: "The size of the machine.",
            },
            definition_source: {
              type: "string",
              enum: ["LOCAL", "REMOTE"],
              description: "Whether the definition is here or in another place.",
            },
            remote_path: { description: "The path of the remote definition.", type: "string" },
            remote_ref: { description: "The branch or tag of the remote definition.", type: "string" },
            remote_project_name: {
              description: "The handle of the project that has the remote definition.",
              type: "string",
            },
            remote_parameters: {
              description: "The parameters of the remote definition.",
              type: "array",
              items: {
                type: "object",
                properties: { key: { type: ["string", "null"] }, value: { type: ["string", "null"] } },
              },
            },
            git_config_ref: {
              type: "string",
              enum: ["NONE", "DYNAMIC", "FIXED"],
              description: "Whether the definition is in the repository, and at which ref.",
            },
            git_config: {
              type: "object",
              properties: {
                path: { type: ["string", "null"] },
                branch: { type: ["string", "null"] },
                project: { type: ["string", "null"] },
              },
              description: "Where the definition is, for a `git_config_ref` of `FIXED`.",
            },
            git_changeset_base: {
              type: "string",
              enum: ["LATEST_RUN", "LATEST_RUN_MATCHING_REF", "PULL_REQUEST"],
              description: "What the changes of a run are counted from, in Git.",
            },
            filesystem_changeset_base: {
              type: "string",
              enum: ["DATE_MODIFIED", "CONTENTS"],
              description: "What the changes of a run are counted by, on the file system.",
            },
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
            permissions: {
              type: "object",
              properties: {
                others: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                users: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                groups: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
              },
              description: "What people can do.",
            },
            variables: {
              description: "The variables of the pipeline.",
              type: "array",
              items: {
                type: "object",
                required: ["key", "type"],
                properties: {
                  key: { type: "string" },
                  value: { type: "string" },
                  type: {
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
                  settable: { type: "boolean" },
                  run_only_settable: { type: "boolean" },
                  encrypted: { type: "boolean" },
                  init_path: { type: "string" },
                  defaults: { type: "string" },
                  file_path: { type: "string" },
                  file_chmod: { type: "string" },
                  file_place: { type: "string", enum: ["NONE", "CONTAINER"] },
                  password: { type: "string" },
                  passphrase: { type: "string" },
                  key_identifier: { type: "string" },
                  disabled: { type: "boolean" },
                  pipelines_access_level: {
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
                  sandboxes_access_level: {
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
                  allowed_pipelines: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["project", "pipeline"],
                      properties: {
                        project: { type: "string" },
                        pipeline: { type: "string" },
                        access_level: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                        action: { type: ["string", "null"] },
                      },
                    },
                  },
                  allowed_sandboxes: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["project", "sandbox"],
                      properties: {
                        project: { type: "string" },
                        sandbox: { type: "string" },
                        access_level: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                      },
                    },
                  },
                  note: { type: "string" },
                  agent_note: { type: "string" },
                },
              },
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
      },
      required: ["workspace", "project_name", "pipeline_id", "body"],
      additionalProperties: false,
    },
  },
  addPipelineByYaml: {
    description: "Add a pipeline by YAML. Creates a pipeline with its actions from YAML.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
          description: "A pipeline as YAML.",
          type: "object",
          required: ["yaml"],
          properties: { yaml: { description: "The YAML, in base64.", type: "string" } },
        },
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getPipelineYaml: {
    description: "Get the YAML of a pipeline. Returns a pipeline with its actions as YAML.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
      },
      required: ["workspace", "project_name", "pipeline_id"],
      additionalProperties: false,
    },
  },
  updatePipelineByYaml: {
    description: "Update a pipeline by YAML. Changes a pipeline and its actions by YAML.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        body: {
          description: "A pipeline as YAML.",
          type: "object",
          required: ["yaml"],
          properties: { yaml: { description: "The YAML, in base64.", type: "string" } },
        },
      },
      required: ["workspace", "project_name", "pipeline_id", "body"],
      additionalProperties: false,
    },
  },
  getActions: {
    description: "List actions. Returns the actions of a pipeline, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        trigger_time: {
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
          description: "Only actions that run at this time.",
        },
      },
      required: ["workspace", "project_name", "pipeline_id"],
      additionalProperties: false,
    },
  },
  addAction: {
    description: "Add an action. Adds an action to a pipeline, at its end or behind `after_action_id`.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        body: {
          description: "A new action.",
          allOf: [
            {
              description: "What to change of an action:",
              type: "object",
              properties: {
                name: { type: "string" },
                type: {
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
                trigger_time: {
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
                trigger_conditions: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      trigger_condition: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                      trigger_condition_paths: { type: ["array", "null"], items: { type: "string" } },
                      trigger_variable_key: { type: ["string", "null"] },
                      trigger_variable_value: { type: ["string", "null"] },
                      trigger_hours: { type: ["array", "null"], items: { type: "integer" } },
                      trigger_days: { type: ["array", "null"], items: { type: "integer" } },
                      timezone: { type: ["string", "null"] },
                      trigger_project_name: { type: ["string", "null"] },
                      trigger_pipeline_name: { type: ["string", "null"] },
                      trigger_user: { type: ["string", "null"] },
                      trigger_group: { type: ["string", "null"] },
                      trigger_action_name: { type: ["string", "null"] },
                      trigger_status: {
                        anyOf: [
                          { type: "string", enum: ["SUCCESSFUL", "FAILED", "SKIPPED", "SUPPRESSED"] },
                          { type: "null" },
                        ],
                      },
                      trigger_operands: { type: ["array", "null"], items: {} },
                    },
                  },
                },
                run_next: {
                  type: "string",
                  enum: ["WAIT_ON_SUCCESS", "IN_SOFT_PARALLEL", "IN_HARD_PARALLEL"],
                },
                run_only_on_first_failure: { type: "boolean" },
                loop: { type: "array", items: { type: "string" } },
                variables: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      key: { type: ["string", "null"] },
                      value: { type: ["string", "null"] },
                      type: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                      encrypted: { type: ["boolean", "null"] },
                      settable: { type: ["boolean", "null"] },
                      run_only_settable: { type: ["boolean", "null"] },
                      init_path: { type: ["string", "null"] },
                      defaults: { type: ["string", "null"] },
                      file_path: { type: ["string", "null"] },
                      file_chmod: { type: ["string", "null"] },
                      file_place: {
                        anyOf: [{ type: "string", enum: ["NONE", "CONTAINER"] }, { type: "null" }],
                      },
                      binary: { type: ["boolean", "null"] },
                      public_value: { type: ["string", "null"] },
                      key_fingerprint: { type: ["string", "null"] },
                      checksum: { type: ["string", "null"] },
                      password: { type: ["string", "null"] },
                      passphrase: { type: ["string", "null"] },
                      key_identifier: { type: ["string", "null"] },
                      disabled: { type: ["boolean", "null"] },
                      note: { type: ["string", "null"] },
                      agent_note: { type: ["string", "null"] },
                    },
                  },
                },
                disabled: { type: "boolean" },
                ignore_errors: { type: "boolean" },
                timeout: { type: "integer" },
                retry_count: { type: "integer" },
                retry_interval: { type: "integer" },
                permissions: {
                  type: "object",
                  properties: {
                    others: {
                      anyOf: [
                        {
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
                        { type: "null" },
                      ],
                    },
                    users: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                    groups: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                  },
                },
                after_action_id: { type: "integer" },
              },
              additionalProperties: true,
            },
            { type: "object", required: ["name", "type"] },
          ],
        },
      },
      required: ["workspace", "project_name", "pipeline_id", "body"],
      additionalProperties: false,
    },
  },
  getAction: {
    description: "Get an action. Returns one action of a pipeline.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        action_id: { type: "integer", description: "The ID of the action." },
      },
      required: ["workspace", "project_name", "pipeline_id", "action_id"],
      additionalProperties: false,
    },
  },
  deleteAction: {
    description: "Delete an action. Removes an action from a pipeline.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        action_id: { type: "integer", description: "The ID of the action." },
      },
      required: ["workspace", "project_name", "pipeline_id", "action_id"],
      additionalProperties: false,
    },
  },
  updateAction: {
    description: "Update an action. Changes an action.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        action_id: { type: "integer", description: "The ID of the action." },
        body: {
          description: "What to change of an action:",
          type: "object",
          properties: {
            name: { description: "The name of the action.", type: "string" },
            type: {
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
              description: "The type of the action.",
            },
            trigger_time: {
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
              description: "When the action runs.",
            },
            trigger_conditions: {
              description: "What has to be true for the action to run.",
              type: "array",
              items: {
                type: "object",
                properties: {
                  trigger_condition: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                  trigger_condition_paths: { type: ["array", "null"], items: { type: "string" } },
                  trigger_variable_key: { type: ["string", "null"] },
                  trigger_variable_value: { type: ["string", "null"] },
                  trigger_hours: { type: ["array", "null"], items: { type: "integer" } },
                  trigger_days: { type: ["array", "null"], items: { type: "integer" } },
                  timezone: { type: ["string", "null"] },
                  trigger_project_name: { type: ["string", "null"] },
                  trigger_pipeline_name: { type: ["string", "null"] },
                  trigger_user: { type: ["string", "null"] },
                  trigger_group: { type: ["string", "null"] },
                  trigger_action_name: { type: ["string", "null"] },
                  trigger_status: {
                    anyOf: [
                      { type: "string", enum: ["SUCCESSFUL", "FAILED", "SKIPPED", "SUPPRESSED"] },
                      { type: "null" },
                    ],
                  },
                  trigger_operands: { type: ["array", "null"], items: {} },
                },
              },
            },
            run_next: {
              type: "string",
              enum: ["WAIT_ON_SUCCESS", "IN_SOFT_PARALLEL", "IN_HARD_PARALLEL"],
              description: "Whether the next action waits for this one.",
            },
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
              items: {
                type: "object",
                properties: {
                  id: { type: ["integer", "null"] },
                  key: { type: ["string", "null"] },
                  value: { type: ["string", "null"] },
                  type: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                  encrypted: { type: ["boolean", "null"] },
                  settable: { type: ["boolean", "null"] },
                  run_only_settable: { type: ["boolean", "null"] },
                  init_path: { type: ["string", "null"] },
                  defaults: { type: ["string", "null"] },
                  file_path: { type: ["string", "null"] },
                  file_chmod: { type: ["string", "null"] },
                  file_place: { anyOf: [{ type: "string", enum: ["NONE", "CONTAINER"] }, { type: "null" }] },
                  binary: { type: ["boolean", "null"] },
                  public_value: { type: ["string", "null"] },
                  key_fingerprint: { type: ["string", "null"] },
                  checksum: { type: ["string", "null"] },
                  password: { type: ["string", "null"] },
                  passphrase: { type: ["string", "null"] },
                  key_identifier: { type: ["string", "null"] },
                  disabled: { type: ["boolean", "null"] },
                  note: { type: ["string", "null"] },
                  agent_note: { type: ["string", "null"] },
                },
              },
            },
            disabled: { description: "Whether the action is disabled.", type: "boolean" },
            ignore_errors: { description: "Whether the run goes on when the action fails.", type: "boolean" },
            timeout: { description: "After how many seconds the action is stopped.", type: "integer" },
            retry_count: { description: "How often a failed action is repeated.", type: "integer" },
            retry_interval: { description: "How many seconds pass before each repetition.", type: "integer" },
            permissions: {
              type: "object",
              properties: {
                others: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                users: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                groups: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
              },
              description: "What people can do with the action.",
            },
            after_action_id: { description: "The ID of the action that this one follows.", type: "integer" },
          },
          additionalProperties: true,
        },
      },
      required: ["workspace", "project_name", "pipeline_id", "action_id", "body"],
      additionalProperties: false,
    },
  },
  getExecutions: {
    description: "List runs. Returns one page of the runs of a pipeline, most likely the newest first.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "project_name", "pipeline_id"],
      additionalProperties: false,
    },
  },
  runPipeline: {
    description: "Run a pipeline. Starts a run and returns it at once, usually with the status `INPROGRESS`.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        body: {
          description: "What to run.",
          type: "object",
          properties: {
            variables: {
              description: "Variables for this run.",
              type: "array",
              items: {
                type: "object",
                required: ["key"],
                properties: {
                  key: { type: "string" },
                  value: { type: "string" },
                  encrypted: { type: "boolean" },
                },
              },
            },
            to_revision: {
              type: "object",
              required: ["revision"],
              properties: { revision: { type: "string" } },
              description: "The commit to run at.",
            },
            from_revision: {
              type: "object",
              required: ["revision"],
              properties: { revision: { type: "string" } },
              description: "The commit from which changes are counted.",
            },
            branch: {
              type: "object",
              required: ["name"],
              properties: { name: { type: "string" } },
              description:
                "The branch to run on, if the pipeline has several branches or a wildcard for them.",
            },
            tag: {
              type: "object",
              required: ["name"],
              properties: { name: { type: "string" } },
              description: "The tag to run on, if the pipeline has several tags or a wildcard for them.",
            },
            pull_request: {
              type: "object",
              required: ["name"],
              properties: { name: { type: "string" } },
              description: "The pull request to run on, if the pipeline has several or a wildcard for them:",
            },
            comment: { description: "A note that Buddy shows with the run.", type: "string" },
            refresh: {
              description: "Whether to deploy everything again, not only changes.",
              type: "boolean",
            },
            clear_cache: {
              description: "Whether to clear the cache of the pipeline first.",
              type: "boolean",
            },
            priority: {
              type: "string",
              enum: ["LOW", "NORMAL", "HIGH"],
              description: "The place in the queue.",
            },
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
      },
      required: ["workspace", "project_name", "pipeline_id", "body"],
      additionalProperties: false,
    },
  },
  getExecution: {
    description: "Get a run. Returns one run with its actions.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        execution_id: { type: "integer", description: "The ID of the run." },
      },
      required: ["workspace", "project_name", "pipeline_id", "execution_id"],
      additionalProperties: false,
    },
  },
  updateExecution: {
    description:
      "Stop or continue a run, or run it again. Stops a run, runs it again, starts a delayed run, or continues a run that waits for somebody.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        execution_id: { type: "integer", description: "The ID of the run." },
        body: {
          description: "What to do with a run.",
          type: "object",
          required: ["operation"],
          properties: {
            operation: {
              type: "string",
              enum: [
                "CANCEL",
                "RETRY",
                "APPLY",
                "APPLY_VARIABLES",
                "SET_VARIABLES",
                "RUN_DELAYED",
                "APPROVE_VT",
              ],
            },
            variables: {
              description: "The variables.",
              type: "array",
              items: {
                type: "object",
                required: ["key"],
                properties: {
                  key: { type: "string" },
                  value: { type: "string" },
                  encrypted: { type: "boolean" },
                },
              },
            },
            approve_action_id: {
              description: "The ID of the action that waits, or of that action in this run.",
              type: "string",
            },
          },
        },
      },
      required: ["workspace", "project_name", "pipeline_id", "execution_id", "body"],
      additionalProperties: false,
    },
  },
  getActionExecution: {
    description: "Get an action of a run. Returns one action of a run:",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        execution_id: { type: "integer", description: "The ID of the run." },
        action_execution_id: {
          type: "string",
          description: "The ID of the action in this run, from `action_executions` of the run.",
        },
      },
      required: ["workspace", "project_name", "pipeline_id", "execution_id", "action_execution_id"],
      additionalProperties: false,
    },
  },
  getActionExecutionLogs: {
    description: "Get the log of an action. Returns lines of the log of one action of a run.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline, not its `identifier`." },
        execution_id: { type: "integer", description: "The ID of the run." },
        action_execution_id: {
          type: "string",
          description: "The ID of the action in this run, from `action_executions` of the run.",
        },
        offset: { type: "integer", default: 0, minimum: 0, description: "The number of lines to skip." },
        limit: {
          type: "integer",
          default: 100,
          maximum: 1000,
          description: "The largest number of lines to return.",
        },
      },
      required: ["workspace", "project_name", "pipeline_id", "execution_id", "action_execution_id"],
      additionalProperties: false,
    },
  },
  getVariables: {
    description: "List variables. Returns the variables of one place, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its variables." },
        pipeline_id: { type: "integer", description: "The ID of a pipeline, for its variables." },
        environment_id: { type: "string", description: "The hash ID of an environment, for its variables." },
        action_id: { type: "integer", description: "The ID of an action, for its variables." },
        sandbox_id: { type: "string", description: "The ID of a sandbox, for its variables." },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addVariable: {
    description:
      "Add a variable. Adds a variable to the workspace, or to a project, a pipeline, an action, an environment or a sandbox.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new variable.",
          allOf: [
            {
              description: "What to change in a variable.",
              type: "object",
              properties: {
                key: { type: "string" },
                value: { type: "string" },
                settable: { type: "boolean" },
                run_only_settable: { type: "boolean" },
                encrypted: { type: "boolean" },
                init_path: { type: "string" },
                defaults: { type: "string" },
                file_path: { type: "string" },
                file_chmod: { type: "string" },
                file_place: { type: "string", enum: ["NONE", "CONTAINER"] },
                password: { type: "string" },
                passphrase: { type: "string" },
                key_identifier: { type: "string" },
                disabled: { type: "boolean" },
                pipelines_access_level: {
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
                sandboxes_access_level: {
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
                allowed_pipelines: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["project", "pipeline"],
                    properties: {
                      project: { type: "string" },
                      pipeline: { type: "string" },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                      action: { type: ["string", "null"] },
                    },
                  },
                },
                allowed_sandboxes: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["project", "sandbox"],
                    properties: {
                      project: { type: "string" },
                      sandbox: { type: "string" },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                note: { type: "string" },
                agent_note: { type: "string" },
              },
            },
            {
              type: "object",
              required: ["key", "value"],
              properties: {
                key: { description: "The name of the variable.", type: "string" },
                value: { description: "The value; for files and keys, their content.", type: "string" },
                type: {
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
                  description: "The kind of the variable.",
                },
                project: {
                  type: "object",
                  required: ["name"],
                  properties: { name: { type: "string" } },
                  description: "The project that the variable belongs to.",
                },
                pipeline: {
                  type: "object",
                  required: ["id"],
                  properties: { id: { type: "integer" } },
                  description: "The pipeline that the variable belongs to.",
                },
                action: {
                  type: "object",
                  required: ["id"],
                  properties: { id: { type: "integer" } },
                  description: "The action that the variable belongs to.",
                },
                environment: {
                  type: "object",
                  required: ["id"],
                  properties: {
                    id: { type: "string" },
                    name: { type: ["string", "null"] },
                    identifier: { type: ["string", "null"] },
                  },
                  description: "The environment that the variable belongs to.",
                },
                sandbox: {
                  type: "object",
                  required: ["id"],
                  properties: { id: { type: "string" } },
                  description: "The sandbox that the variable belongs to.",
                },
              },
            },
          ],
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getVariable: {
    description: "Get a variable. Returns one variable, found by its ID.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        variable_id: { type: "integer", description: "The ID of the variable." },
      },
      required: ["workspace", "variable_id"],
      additionalProperties: false,
    },
  },
  deleteVariable: {
    description: "Delete a variable. Deletes a variable.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        variable_id: { type: "integer", description: "The ID of the variable." },
      },
      required: ["workspace", "variable_id"],
      additionalProperties: false,
    },
  },
  updateVariable: {
    description:
      "Update a variable. Changes the properties that are sent, and leaves the others as they are.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        variable_id: { type: "integer", description: "The ID of the variable." },
        body: {
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
            encrypted: {
              description: "Whether Buddy stores and shows the value encrypted.",
              type: "boolean",
            },
            init_path: { description: "The initial path of the file.", type: "string" },
            defaults: { description: "The default value.", type: "string" },
            file_path: { description: "Where a run puts the file.", type: "string" },
            file_chmod: { description: "The mode of the file in a run.", type: "string" },
            file_place: {
              type: "string",
              enum: ["NONE", "CONTAINER"],
              description: "Where a run can use the file.",
            },
            password: { description: "The password of a certificate.", type: "string" },
            passphrase: { description: "The passphrase of a private key.", type: "string" },
            key_identifier: {
              description: "The identifier of a certificate, a profile or a GPG key.",
              type: "string",
            },
            disabled: { description: "Whether the variable is switched off.", type: "boolean" },
            pipelines_access_level: {
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
              description: "What pipelines without a rule in `allowed_pipelines` can do.",
            },
            sandboxes_access_level: {
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
              description: "What sandboxes without a rule in `allowed_sandboxes` can do.",
            },
            allowed_pipelines: {
              description: "The rules for single pipelines or actions, each with the opposite level.",
              type: "array",
              items: {
                type: "object",
                required: ["project", "pipeline"],
                properties: {
                  project: { type: "string" },
                  pipeline: { type: "string" },
                  access_level: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                  action: { type: ["string", "null"] },
                },
              },
            },
            allowed_sandboxes: {
              description: "The rules for single sandboxes, each with the opposite level.",
              type: "array",
              items: {
                type: "object",
                required: ["project", "sandbox"],
                properties: {
                  project: { type: "string" },
                  sandbox: { type: "string" },
                  access_level: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                },
              },
            },
            note: { description: "What people should know about the variable.", type: "string" },
            agent_note: { description: "A note for AI agents, as YAML text.", type: "string" },
          },
        },
      },
      required: ["workspace", "variable_id", "body"],
      additionalProperties: false,
    },
  },
  getEnvironments: {
    description:
      "List environments. Returns the environments of the workspace, or of one project, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its environments." },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addEnvironment: {
    description: "Add an environment. Creates an environment in the workspace, or in a project.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new environment.",
          allOf: [
            {
              description: "What to change of an environment.",
              type: "object",
              properties: {
                name: { type: "string" },
                identifier: { type: "string" },
                tags: { type: "array", items: { type: "string" } },
                icon: { type: "string" },
                public_url: { type: "string" },
                pipelines_access_level: {
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
                environments_access_level: {
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
                allowed_pipelines: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["project", "pipeline"],
                    properties: {
                      project: { type: "string" },
                      pipeline: { type: "string" },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                      action: { type: ["string", "null"] },
                    },
                  },
                },
                allowed_environments: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      project: { type: ["string", "null"] },
                      environment: { type: ["string", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                project: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
                permissions: {
                  type: "object",
                  properties: {
                    others: {
                      anyOf: [
                        {
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
                        { type: "null" },
                      ],
                    },
                    users: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                    groups: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                  },
                },
                base_environments: { type: "array", items: { type: "string" } },
                base_only: { type: "boolean" },
                scope: { type: "string", enum: ["PROJECT", "WORKSPACE"] },
                variables: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["key", "type"],
                    properties: {
                      key: { type: "string" },
                      value: { type: "string" },
                      type: {
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
                      settable: { type: "boolean" },
                      run_only_settable: { type: "boolean" },
                      encrypted: { type: "boolean" },
                      init_path: { type: "string" },
                      defaults: { type: "string" },
                      file_path: { type: "string" },
                      file_chmod: { type: "string" },
                      file_place: { type: "string", enum: ["NONE", "CONTAINER"] },
                      password: { type: "string" },
                      passphrase: { type: "string" },
                      key_identifier: { type: "string" },
                      disabled: { type: "boolean" },
                      pipelines_access_level: {
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
                      sandboxes_access_level: {
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
                      allowed_pipelines: {
                        type: "array",
                        items: {
                          type: "object",
                          required: ["project", "pipeline"],
                          properties: {
                            project: { type: "string" },
                            pipeline: { type: "string" },
                            access_level: {
                              anyOf: [
                                {
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
                                { type: "null" },
                              ],
                            },
                            action: { type: ["string", "null"] },
                          },
                        },
                      },
                      allowed_sandboxes: {
                        type: "array",
                        items: {
                          type: "object",
                          required: ["project", "sandbox"],
                          properties: {
                            project: { type: "string" },
                            sandbox: { type: "string" },
                            access_level: {
                              anyOf: [
                                {
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
                                { type: "null" },
                              ],
                            },
                          },
                        },
                      },
                      note: { type: "string" },
                      agent_note: { type: "string" },
                    },
                  },
                },
                note: { type: "string" },
                agent_note: { type: "string" },
              },
            },
            { type: "object", required: ["name", "identifier"] },
          ],
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getEnvironment: {
    description: "Get an environment. Returns one environment, found by its hash ID.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        environment_id: {
          type: "string",
          description: "The hash ID of the environment, not its `identifier`.",
        },
      },
      required: ["workspace", "environment_id"],
      additionalProperties: false,
    },
  },
  deleteEnvironment: {
    description: "Delete an environment. Deletes an environment.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        environment_id: {
          type: "string",
          description: "The hash ID of the environment, not its `identifier`.",
        },
      },
      required: ["workspace", "environment_id"],
      additionalProperties: false,
    },
  },
  updateEnvironment: {
    description: "Update an environment. Changes an environment.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        environment_id: {
          type: "string",
          description: "The hash ID of the environment, not its `identifier`.",
        },
        body: {
          description: "What to change of an environment.",
          type: "object",
          properties: {
            name: { description: "The name of the environment.", type: "string" },
            identifier: { description: "The human-readable ID of the environment.", type: "string" },
            tags: { description: "The tags of the environment.", type: "array", items: { type: "string" } },
            icon: { description: "The icon:", type: "string" },
            public_url: { description: "The URL at which the environment can be reached.", type: "string" },
            pipelines_access_level: {
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
              description: "What pipelines without a rule in `allowed_pipelines` can do.",
            },
            environments_access_level: {
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
              description: "What environments without a rule in `allowed_environments` can do.",
            },
            allowed_pipelines: {
              description: "The rules for single pipelines.",
              type: "array",
              items: {
                type: "object",
                required: ["project", "pipeline"],
                properties: {
                  project: { type: "string" },
                  pipeline: { type: "string" },
                  access_level: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                  action: { type: ["string", "null"] },
                },
              },
            },
            allowed_environments: {
              description: "The rules for single environments.",
              type: "array",
              items: {
                type: "object",
                properties: {
                  project: { type: ["string", "null"] },
                  environment: { type: ["string", "null"] },
                  access_level: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                },
              },
            },
            project: {
              type: "object",
              required: ["name"],
              properties: { name: { type: "string" } },
              description: "The project, for the scope `PROJECT`.",
            },
            permissions: {
              type: "object",
              properties: {
                others: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                users: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                groups: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
              },
              description: "What people can do.",
            },
            base_environments: {
              description: "The environments that this one inherits from.",
              type: "array",
              items: { type: "string" },
            },
            base_only: {
              description: "Whether the environment is only there to be inherited from.",
              type: "boolean",
            },
            scope: {
              type: "string",
              enum: ["PROJECT", "WORKSPACE"],
              description: "Whether the environment belongs to the workspace or to a project.",
            },
            variables: {
              description: "The variables of the environment.",
              type: "array",
              items: {
                type: "object",
                required: ["key", "type"],
                properties: {
                  key: { type: "string" },
                  value: { type: "string" },
                  type: {
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
                  settable: { type: "boolean" },
                  run_only_settable: { type: "boolean" },
                  encrypted: { type: "boolean" },
                  init_path: { type: "string" },
                  defaults: { type: "string" },
                  file_path: { type: "string" },
                  file_chmod: { type: "string" },
                  file_place: { type: "string", enum: ["NONE", "CONTAINER"] },
                  password: { type: "string" },
                  passphrase: { type: "string" },
                  key_identifier: { type: "string" },
                  disabled: { type: "boolean" },
                  pipelines_access_level: {
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
                  sandboxes_access_level: {
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
                  allowed_pipelines: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["project", "pipeline"],
                      properties: {
                        project: { type: "string" },
                        pipeline: { type: "string" },
                        access_level: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                        action: { type: ["string", "null"] },
                      },
                    },
                  },
                  allowed_sandboxes: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["project", "sandbox"],
                      properties: {
                        project: { type: "string" },
                        sandbox: { type: "string" },
                        access_level: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                      },
                    },
                  },
                  note: { type: "string" },
                  agent_note: { type: "string" },
                },
              },
            },
            note: { description: "A note for people.", type: "string" },
            agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
          },
        },
      },
      required: ["workspace", "environment_id", "body"],
      additionalProperties: false,
    },
  },
  getEnvironmentYaml: {
    description: "Get the YAML of an environment. Returns an environment as YAML.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        environment_id: {
          type: "string",
          description: "The hash ID of the environment, not its `identifier`.",
        },
      },
      required: ["workspace", "environment_id"],
      additionalProperties: false,
    },
  },
  updateEnvironmentByYaml: {
    description: "Update an environment by YAML. Changes an environment by YAML.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        environment_id: {
          type: "string",
          description: "The hash ID of the environment, not its `identifier`.",
        },
        body: {
          description: "An environment as YAML.",
          type: "object",
          required: ["yaml"],
          properties: { yaml: { description: "The YAML, in base64.", type: "string" } },
        },
      },
      required: ["workspace", "environment_id", "body"],
      additionalProperties: false,
    },
  },
  addEnvironmentByYaml: {
    description: "Add an environment by YAML. Creates an environment from YAML.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project that the environment belongs to.",
        },
        body: {
          description: "An environment as YAML.",
          type: "object",
          required: ["yaml"],
          properties: { yaml: { description: "The YAML, in base64.", type: "string" } },
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getTargets: {
    description: "List targets. Returns the targets of one place, all at once:",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its targets." },
        pipeline_id: { type: "integer", description: "The ID of a pipeline, for its targets." },
        environment_id: { type: "string", description: "The hash ID of an environment, for its targets." },
        action_id: { type: "integer", description: "The ID of an action, for its targets." },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addTarget: {
    description:
      "Add a target. Creates a target in the workspace, or in the project, pipeline or environment that the body names.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new target.",
          allOf: [
            {
              description: "What to change of a target.",
              allOf: [
                {
                  type: "object",
                  properties: {
                    host: { type: ["string", "null"] },
                    port: { type: ["string", "null"] },
                    path: { type: ["string", "null"] },
                    auth: {
                      anyOf: [
                        {
                          type: "object",
                          properties: {
                            method: {
                              anyOf: [
                                {
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
                                { type: "null" },
                              ],
                            },
                            username: { type: ["string", "null"] },
                            password: { type: ["string", "null"] },
                            asset: { type: ["string", "null"] },
                            key: { type: ["string", "null"] },
                            passphrase: { type: ["string", "null"] },
                            key_path: { type: ["string", "null"] },
                            token: { type: ["string", "null"] },
                            certificate_authority: { type: ["string", "null"] },
                            client_certificate: { type: ["string", "null"] },
                            client_key: { type: ["string", "null"] },
                          },
                        },
                        { type: "null" },
                      ],
                    },
                    proxy: {
                      anyOf: [
                        {
                          type: "object",
                          properties: {
                            name: { type: ["string", "null"] },
                            host: { type: ["string", "null"] },
                            port: { type: ["string", "null"] },
                            auth: {
                              anyOf: [
                                {
                                  type: "object",
                                  properties: {
                                    method: {
                                      anyOf: [
                                        {
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
                                        { type: "null" },
                                      ],
                                    },
                                    username: { type: ["string", "null"] },
                                    password: { type: ["string", "null"] },
                                    asset: { type: ["string", "null"] },
                                    key: { type: ["string", "null"] },
                                    passphrase: { type: ["string", "null"] },
                                    key_path: { type: ["string", "null"] },
                                    token: { type: ["string", "null"] },
                                    certificate_authority: { type: ["string", "null"] },
                                    client_certificate: { type: ["string", "null"] },
                                    client_key: { type: ["string", "null"] },
                                  },
                                },
                                { type: "null" },
                              ],
                            },
                          },
                        },
                        { type: "null" },
                      ],
                    },
                    secure: { type: ["boolean", "null"] },
                    repository: { type: ["string", "null"] },
                    integration: { type: ["string", "null"] },
                    region: { type: ["string", "null"] },
                    cluster: { type: ["string", "null"] },
                    resource_group: { type: ["string", "null"] },
                    subscription: { type: ["string", "null"] },
                    role_arn: { type: ["string", "null"] },
                    project_id: { type: ["string", "null"] },
                    zone: { type: ["string", "null"] },
                    scope: {
                      anyOf: [
                        {
                          type: "string",
                          enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT", "PIPELINE", "ACTION", "ANY"],
                        },
                        { type: "null" },
                      ],
                    },
                    database: { type: ["string", "null"] },
                    auth_source: { type: ["string", "null"] },
                    db_instance_identifier: { type: ["string", "null"] },
                    ssl_mode: {
                      anyOf: [
                        { type: "string", enum: ["REQUIRE", "DISABLE", "VERIFY_FULL"] },
                        { type: "null" },
                      ],
                    },
                    ca_certificate: { type: ["string", "null"] },
                  },
                  additionalProperties: true,
                },
                {
                  type: "object",
                  properties: {
                    type: {
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
                    identifier: { type: "string" },
                    name: { type: "string" },
                    project: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
                    pipeline: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
                    environment: {
                      type: "object",
                      required: ["id"],
                      properties: {
                        id: { type: "string" },
                        name: { type: ["string", "null"] },
                        identifier: { type: ["string", "null"] },
                      },
                    },
                    permissions: {
                      type: "object",
                      properties: {
                        others: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                        users: {
                          type: ["array", "null"],
                          items: {
                            type: "object",
                            properties: {
                              id: { type: ["integer", "null"] },
                              access_level: {
                                anyOf: [
                                  {
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
                                  { type: "null" },
                                ],
                              },
                            },
                          },
                        },
                        groups: {
                          type: ["array", "null"],
                          items: {
                            type: "object",
                            properties: {
                              id: { type: ["integer", "null"] },
                              access_level: {
                                anyOf: [
                                  {
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
                                  { type: "null" },
                                ],
                              },
                            },
                          },
                        },
                      },
                    },
                    pipelines_access_level: {
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
                    allowed_pipelines: {
                      type: "array",
                      items: {
                        type: "object",
                        required: ["project", "pipeline"],
                        properties: {
                          project: { type: "string" },
                          pipeline: { type: "string" },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                          action: { type: ["string", "null"] },
                        },
                      },
                    },
                    sandboxes_access_level: {
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
                    allowed_sandboxes: {
                      type: "array",
                      items: {
                        type: "object",
                        required: ["project", "sandbox"],
                        properties: {
                          project: { type: "string" },
                          sandbox: { type: "string" },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                    disabled: { type: "boolean" },
                    tags: { type: "array", items: { type: "string" } },
                    use_as: {
                      type: "object",
                      properties: {
                        target: { type: ["boolean", "null"] },
                        proxy: { type: ["boolean", "null"] },
                      },
                    },
                    note: { type: "string" },
                    agent_note: { type: "string" },
                  },
                },
              ],
            },
            { type: "object", required: ["type", "identifier"] },
          ],
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getTarget: {
    description: "Get a target. Returns one target.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        target_id: { type: "string", description: "The hash ID of the target." },
      },
      required: ["workspace", "target_id"],
      additionalProperties: false,
    },
  },
  deleteTarget: {
    description: "Delete a target. Deletes a target.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        target_id: { type: "string", description: "The hash ID of the target." },
      },
      required: ["workspace", "target_id"],
      additionalProperties: false,
    },
  },
  updateTarget: {
    description: "Update a target. Changes a target.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        target_id: { type: "string", description: "The hash ID of the target." },
        body: {
          description: "What to change of a target.",
          allOf: [
            {
              description: "What a target has by its type; types that are not known have more.",
              type: "object",
              properties: {
                host: { type: ["string", "null"] },
                port: { type: ["string", "null"] },
                path: { type: ["string", "null"] },
                auth: {
                  anyOf: [
                    {
                      type: "object",
                      properties: {
                        method: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                        username: { type: ["string", "null"] },
                        password: { type: ["string", "null"] },
                        asset: { type: ["string", "null"] },
                        key: { type: ["string", "null"] },
                        passphrase: { type: ["string", "null"] },
                        key_path: { type: ["string", "null"] },
                        token: { type: ["string", "null"] },
                        certificate_authority: { type: ["string", "null"] },
                        client_certificate: { type: ["string", "null"] },
                        client_key: { type: ["string", "null"] },
                      },
                    },
                    { type: "null" },
                  ],
                },
                proxy: {
                  anyOf: [
                    {
                      type: "object",
                      properties: {
                        name: { type: ["string", "null"] },
                        host: { type: ["string", "null"] },
                        port: { type: ["string", "null"] },
                        auth: {
                          anyOf: [
                            {
                              type: "object",
                              properties: {
                                method: {
                                  anyOf: [
                                    {
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
                                    { type: "null" },
                                  ],
                                },
                                username: { type: ["string", "null"] },
                                password: { type: ["string", "null"] },
                                asset: { type: ["string", "null"] },
                                key: { type: ["string", "null"] },
                                passphrase: { type: ["string", "null"] },
                                key_path: { type: ["string", "null"] },
                                token: { type: ["string", "null"] },
                                certificate_authority: { type: ["string", "null"] },
                                client_certificate: { type: ["string", "null"] },
                                client_key: { type: ["string", "null"] },
                              },
                            },
                            { type: "null" },
                          ],
                        },
                      },
                    },
                    { type: "null" },
                  ],
                },
                secure: { type: ["boolean", "null"] },
                repository: { type: ["string", "null"] },
                integration: { type: ["string", "null"] },
                region: { type: ["string", "null"] },
                cluster: { type: ["string", "null"] },
                resource_group: { type: ["string", "null"] },
                subscription: { type: ["string", "null"] },
                role_arn: { type: ["string", "null"] },
                project_id: { type: ["string", "null"] },
                zone: { type: ["string", "null"] },
                scope: {
                  anyOf: [
                    {
                      type: "string",
                      enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT", "PIPELINE", "ACTION", "ANY"],
                    },
                    { type: "null" },
                  ],
                },
                database: { type: ["string", "null"] },
                auth_source: { type: ["string", "null"] },
                db_instance_identifier: { type: ["string", "null"] },
                ssl_mode: {
                  anyOf: [{ type: "string", enum: ["REQUIRE", "DISABLE", "VERIFY_FULL"] }, { type: "null" }],
                },
                ca_certificate: { type: ["string", "null"] },
              },
              additionalProperties: true,
            },
            {
              type: "object",
              properties: {
                type: {
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
                  description: "The type of the target.",
                },
                identifier: { description: "The human-readable ID of the target.", type: "string" },
                name: { description: "The name of the target.", type: "string" },
                project: {
                  type: "object",
                  required: ["name"],
                  properties: { name: { type: "string" } },
                  description: "The project that the target belongs to.",
                },
                pipeline: {
                  type: "object",
                  required: ["id"],
                  properties: { id: { type: "integer" } },
                  description: "The pipeline that the target belongs to.",
                },
                environment: {
                  type: "object",
                  required: ["id"],
                  properties: {
                    id: { type: "string" },
                    name: { type: ["string", "null"] },
                    identifier: { type: ["string", "null"] },
                  },
                  description: "The environment that the target belongs to.",
                },
                permissions: {
                  type: "object",
                  properties: {
                    others: {
                      anyOf: [
                        {
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
                        { type: "null" },
                      ],
                    },
                    users: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                    groups: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                  },
                  description: "What people can do.",
                },
                pipelines_access_level: {
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
                  description: "What pipelines without a rule can do.",
                },
                allowed_pipelines: {
                  description: "The rules for single pipelines.",
                  type: "array",
                  items: {
                    type: "object",
                    required: ["project", "pipeline"],
                    properties: {
                      project: { type: "string" },
                      pipeline: { type: "string" },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                      action: { type: ["string", "null"] },
                    },
                  },
                },
                sandboxes_access_level: {
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
                  description: "What sandboxes without a rule can do.",
                },
                allowed_sandboxes: {
                  description: "The rules for single sandboxes.",
                  type: "array",
                  items: {
                    type: "object",
                    required: ["project", "sandbox"],
                    properties: {
                      project: { type: "string" },
                      sandbox: { type: "string" },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                disabled: { description: "Whether the target is disabled.", type: "boolean" },
                tags: { description: "The tags of the target.", type: "array", items: { type: "string" } },
                use_as: {
                  type: "object",
                  properties: { target: { type: ["boolean", "null"] }, proxy: { type: ["boolean", "null"] } },
                  description: "What the target can be used as.",
                },
                note: { description: "A note for people.", type: "string" },
                agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
              },
            },
          ],
        },
      },
      required: ["workspace", "target_id", "body"],
      additionalProperties: false,
    },
  },
  getTargetYaml: {
    description: "Get the YAML of a target. Returns a target as YAML.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        target_id: { type: "string", description: "The hash ID of the target." },
      },
      required: ["workspace", "target_id"],
      additionalProperties: false,
    },
  },
  updateTargetByYaml: {
    description: "Update a target by YAML. Changes a target by YAML.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        target_id: { type: "string", description: "The hash ID of the target." },
        body: {
          description: "A target as YAML.",
          type: "object",
          required: ["yaml"],
          properties: { yaml: { description: "The YAML, in base64.", type: "string" } },
        },
      },
      required: ["workspace", "target_id", "body"],
      additionalProperties: false,
    },
  },
  addTargetByYaml: {
    description: "Add a target by YAML. Creates a target from YAML.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project that the target belongs to.",
        },
        pipeline_id: { type: "integer", description: "The ID of the pipeline that the target belongs to." },
        environment_id: {
          type: "string",
          description: "The hash ID of the environment that the target belongs to.",
        },
        body: {
          description: "A target as YAML.",
          type: "object",
          required: ["yaml"],
          properties: { yaml: { description: "The YAML, in base64.", type: "string" } },
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getIntegrations: {
    description: "List integrations. Returns the integrations of a workspace, without their secrets.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addIntegration: {
    description:
      "Add an integration. Adds an integration from its name, its type, its scope and the secrets that its type needs.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new integration.",
          allOf: [
            {
              type: "object",
              required: ["type", "scope"],
              properties: {
                type: {
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
                scope: { type: "string", enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"] },
                project_name: { description: "The handle of the project.", type: "string" },
                environment_id: { description: "The hash ID of the environment.", type: "string" },
              },
            },
            {
              description: "What to change in an integration.",
              type: "object",
              required: ["name"],
              properties: {
                name: { type: "string" },
                identifier: { type: "string" },
                auth_type: {
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
                token: { type: "string" },
                access_key: { type: "string" },
                secret_key: { type: "string" },
                role_assumptions: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      arn: { type: "string" },
                      external_id: { type: "string" },
                      duration: { type: "integer" },
                    },
                  },
                },
                audience: { type: "string" },
                api_key: { type: "string" },
                email: { type: "string" },
                username: { type: "string" },
                password: { type: "string" },
                app_id: { type: "string" },
                tenant_id: { type: "string" },
                subscription_id: { type: "string" },
                google_project: { type: "string" },
                config: { type: "string" },
                shop: { type: "string" },
                partner_token: { type: "string" },
                key_id: { type: "string" },
                application_key: { type: "string" },
                region: { type: "string" },
                organization: { type: "string" },
                click_up_workspace: { type: "string" },
                host_url: { type: "string" },
                webhook_address: { type: "string" },
                atop_url: { type: "string" },
                url: { type: "string" },
                target_url: { type: "string" },
                refresh_token: { type: "string" },
                client_id: { type: "string" },
                client_token: { type: "string" },
                server_id: { type: "string" },
                server_token: { type: "string" },
                chat_id: { type: "string" },
                slack_user_id: { type: "string" },
                git_hub_user_id: { type: "string" },
                git_hub_user_name: { type: "string" },
                permissions: {
                  type: "object",
                  properties: {
                    others: {
                      anyOf: [
                        {
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
                        { type: "null" },
                      ],
                    },
                    admins: {
                      anyOf: [
                        {
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
                        { type: "null" },
                      ],
                    },
                    users: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                    groups: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        properties: {
                          id: { type: ["integer", "null"] },
                          access_level: {
                            anyOf: [
                              {
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
                              { type: "null" },
                            ],
                          },
                        },
                      },
                    },
                  },
                },
                all_pipelines_allowed: { type: "boolean" },
                allowed_pipelines: {
                  type: "array",
                  items: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
                },
                disabled: { type: "boolean" },
                note: { type: "string" },
                agent_note: { type: "string" },
              },
            },
          ],
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getIntegration: {
    description: "Get an integration. Returns one integration, found by its hash ID, without its secrets.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        hash_id: { type: "string", description: "The hash ID of the integration, not its `identifier`." },
      },
      required: ["workspace", "hash_id"],
      additionalProperties: false,
    },
  },
  deleteIntegration: {
    description: "Delete an integration. Deletes an integration.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        hash_id: { type: "string", description: "The hash ID of the integration, not its `identifier`." },
      },
      required: ["workspace", "hash_id"],
      additionalProperties: false,
    },
  },
  updateIntegration: {
    description:
      "Update an integration. Changes the properties that are sent, and leaves the others as they are.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        hash_id: { type: "string", description: "The hash ID of the integration, not its `identifier`." },
        body: {
          description: "What to change in an integration.",
          type: "object",
          required: ["name"],
          properties: {
            name: { description: "The name of the integration.", type: "string" },
            identifier: { description: "The human-readable ID of the integration.", type: "string" },
            auth_type: {
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
            token: { description: "The token of the service.", type: "string" },
            access_key: { description: "The access key.", type: "string" },
            secret_key: { description: "The secret key to `access_key`.", type: "string" },
            role_assumptions: {
              description: "The AWS roles to assume, with the `auth_type` `DEFAULT`, `TRUSTED` or `OIDC`.",
              type: "array",
              items: {
                type: "object",
                properties: {
                  arn: { type: "string" },
                  external_id: { type: "string" },
                  duration: { type: "integer" },
                },
              },
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
            client_id: {
              description: "The client ID, for integrations that are based on OAuth.",
              type: "string",
            },
            client_token: { description: "A client token.", type: "string" },
            server_id: { description: "The ID of the Discord server.", type: "string" },
            server_token: { description: "A server token.", type: "string" },
            chat_id: { description: "The ID of the chat, for messaging services.", type: "string" },
            slack_user_id: { description: "A Slack user ID.", type: "string" },
            git_hub_user_id: { description: "A GitHub user ID.", type: "string" },
            git_hub_user_name: { description: "A GitHub username.", type: "string" },
            permissions: {
              type: "object",
              properties: {
                others: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                admins: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                users: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                groups: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
              },
            },
            all_pipelines_allowed: {
              description: "Whether every pipeline can use the integration.",
              type: "boolean",
            },
            allowed_pipelines: {
              description: "The pipelines that can use the integration.",
              type: "array",
              items: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
            },
            disabled: { description: "Whether the integration is switched off.", type: "boolean" },
            note: { description: "What people should know about the integration.", type: "string" },
            agent_note: { description: "A note for AI agents, as YAML text.", type: "string" },
          },
        },
      },
      required: ["workspace", "hash_id", "body"],
      additionalProperties: false,
    },
  },
  getWebhooks: {
    description: "List webhooks. Returns the webhooks of a workspace, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addWebhook: {
    description: "Add a webhook. Creates a webhook.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new webhook.",
          allOf: [
            {
              description: "What to change of a webhook.",
              type: "object",
              properties: {
                target_url: { type: "string" },
                name: { type: "string" },
                secret_key: { type: "string" },
                projects: { type: "array", items: { type: "string" } },
                events: {
                  type: "array",
                  items: {
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
                },
              },
            },
            { type: "object", required: ["target_url", "events"] },
          ],
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getWebhook: {
    description: "Get a webhook. Returns one webhook with its latest deliveries.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        webhook_id: { type: "integer", description: "The ID of the webhook." },
      },
      required: ["workspace", "webhook_id"],
      additionalProperties: false,
    },
  },
  deleteWebhook: {
    description: "Delete a webhook. Deletes a webhook.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        webhook_id: { type: "integer", description: "The ID of the webhook." },
      },
      required: ["workspace", "webhook_id"],
      additionalProperties: false,
    },
  },
  updateWebhook: {
    description: "Update a webhook. Changes a webhook.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        webhook_id: { type: "integer", description: "The ID of the webhook." },
        body: {
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
              items: {
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
            },
          },
        },
      },
      required: ["workspace", "webhook_id", "body"],
      additionalProperties: false,
    },
  },
  getSandboxes: {
    description: "List sandboxes. Returns the sandboxes of one place, all at once:",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addSandbox: {
    description: "Add a sandbox. Creates a sandbox.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project that the sandbox belongs to.",
        },
        body: {
          description: "A new sandbox:",
          type: "object",
          required: ["name"],
          properties: {
            name: { description: "The name of the sandbox.", type: "string" },
            identifier: { description: "The human-readable ID of the sandbox.", type: "string" },
            source_sandbox_id: {
              description: "The ID of the sandbox to copy, with its disk.",
              type: "string",
            },
            snapshot_id: { description: "The ID of the snapshot to start from.", type: "string" },
            os: { description: "The image, for a fresh sandbox:", type: "string" },
            resources: {
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
              description: "The size.",
            },
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
              items: {
                type: "object",
                required: ["type"],
                properties: {
                  type: { type: "string", enum: ["PROJECT_REPO", "PUBLIC_REPO", "ARTIFACT"] },
                  repository: { type: ["string", "null"] },
                  ref: { type: ["string", "null"] },
                  path: { type: ["string", "null"] },
                  build_command: { type: ["string", "null"] },
                  artifact: { type: ["string", "null"] },
                },
              },
            },
            tags: { description: "The tags.", type: "array", items: { type: "string" } },
            endpoints: {
              description: "The endpoints through which it is reached.",
              type: "array",
              items: {
                type: "object",
                required: ["name", "endpoint", "type"],
                properties: {
                  name: { type: "string" },
                  endpoint: { type: "string" },
                  type: { type: "string", enum: ["HTTP", "TCP", "TLS", "SSH"] },
                  region: { anyOf: [{ type: "string", enum: ["US", "EU", "AS"] }, { type: "null" }] },
                  whitelist: { type: ["array", "null"], items: { type: "string" } },
                  timeout: { type: ["integer", "null"] },
                  http: {
                    anyOf: [
                      {
                        type: "object",
                        properties: {
                          verify_certificate: { type: ["boolean", "null"] },
                          compression: { type: ["boolean", "null"] },
                          http2: { type: ["boolean", "null"] },
                          log_requests: { type: ["boolean", "null"] },
                          request_headers: {
                            type: ["object", "null"],
                            additionalProperties: { type: "string" },
                          },
                          response_headers: {
                            type: ["object", "null"],
                            additionalProperties: { type: "string" },
                          },
                          whitelist_user_agents: { type: ["array", "null"], items: { type: "string" } },
                          rewrite_host_header: { type: ["string", "null"] },
                          auth_type: {
                            anyOf: [{ type: "string", enum: ["NONE", "BASIC", "BUDDY"] }, { type: "null" }],
                          },
                          login: { type: ["string", "null"] },
                          password: { type: ["string", "null"] },
                          circuit_breaker: { type: ["integer", "null"] },
                          serve_path: { type: ["string", "null"] },
                          tls_ca: { type: ["string", "null"] },
                        },
                      },
                      { type: "null" },
                    ],
                  },
                  tls: {
                    anyOf: [
                      {
                        type: "object",
                        properties: {
                          terminate_at: {
                            anyOf: [
                              { type: "string", enum: ["REGION", "AGENT", "TARGET"] },
                              { type: "null" },
                            ],
                          },
                          private_key: { type: ["string", "null"] },
                          certificate: { type: ["string", "null"] },
                          ca_certificate: { type: ["string", "null"] },
                        },
                      },
                      { type: "null" },
                    ],
                  },
                },
              },
            },
            variables: {
              description: "The variables.",
              type: "array",
              items: {
                type: "object",
                required: ["key", "type"],
                properties: {
                  key: { type: "string" },
                  value: { type: "string" },
                  type: {
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
                  settable: { type: "boolean" },
                  run_only_settable: { type: "boolean" },
                  encrypted: { type: "boolean" },
                  init_path: { type: "string" },
                  defaults: { type: "string" },
                  file_path: { type: "string" },
                  file_chmod: { type: "string" },
                  file_place: { type: "string", enum: ["NONE", "CONTAINER"] },
                  password: { type: "string" },
                  passphrase: { type: "string" },
                  key_identifier: { type: "string" },
                  disabled: { type: "boolean" },
                  pipelines_access_level: {
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
                  sandboxes_access_level: {
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
                  allowed_pipelines: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["project", "pipeline"],
                      properties: {
                        project: { type: "string" },
                        pipeline: { type: "string" },
                        access_level: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                        action: { type: ["string", "null"] },
                      },
                    },
                  },
                  allowed_sandboxes: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["project", "sandbox"],
                      properties: {
                        project: { type: "string" },
                        sandbox: { type: "string" },
                        access_level: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                      },
                    },
                  },
                  note: { type: "string" },
                  agent_note: { type: "string" },
                },
              },
            },
            permissions: {
              type: "object",
              properties: {
                others: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                users: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                groups: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
              },
              description: "What people can do, for a fresh sandbox.",
            },
            scope: {
              type: "string",
              enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"],
              description: "Where the sandbox belongs.",
            },
            environment: {
              type: "object",
              required: ["id"],
              properties: {
                id: { type: "string" },
                name: { type: ["string", "null"] },
                identifier: { type: ["string", "null"] },
              },
              description: "The environment, for the scope `ENVIRONMENT`.",
            },
            note: { description: "A note for people.", type: "string" },
            agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
          },
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getSandbox: {
    description: "Get a sandbox. Returns one sandbox.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
      },
      required: ["workspace", "sandbox_id"],
      additionalProperties: false,
    },
  },
  deleteSandbox: {
    description: "Delete a sandbox. Deletes a sandbox with its disk.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
      },
      required: ["workspace", "sandbox_id"],
      additionalProperties: false,
    },
  },
  updateSandbox: {
    description: "Update a sandbox. Changes a sandbox.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        body: {
          description: "What to change of a sandbox.",
          type: "object",
          properties: {
            name: { description: "The name of the sandbox.", type: "string" },
            identifier: { description: "The human-readable ID of the sandbox.", type: "string" },
            resources: {
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
              description: "The size.",
            },
            first_boot_commands: { description: "The commands of the setup.", type: "string" },
            app_dir: { description: "The working directory of the apps.", type: "string" },
            apps: {
              description: "The commands that run from each start on.",
              type: "array",
              items: { type: "object", required: ["command"], properties: { command: { type: "string" } } },
            },
            fetch: {
              description: "What the setup brings in first.",
              type: "array",
              items: {
                type: "object",
                required: ["type"],
                properties: {
                  type: { type: "string", enum: ["PROJECT_REPO", "PUBLIC_REPO", "ARTIFACT"] },
                  repository: { type: ["string", "null"] },
                  ref: { type: ["string", "null"] },
                  path: { type: ["string", "null"] },
                  build_command: { type: ["string", "null"] },
                  artifact: { type: ["string", "null"] },
                },
              },
            },
            timeout: { description: "After how many seconds the sandbox stops.", type: "integer" },
            tags: { description: "The tags.", type: "array", items: { type: "string" } },
            endpoints: {
              description: "The endpoints through which it is reached.",
              type: "array",
              items: {
                type: "object",
                required: ["name", "endpoint", "type"],
                properties: {
                  name: { type: "string" },
                  endpoint: { type: "string" },
                  type: { type: "string", enum: ["HTTP", "TCP", "TLS", "SSH"] },
                  region: { anyOf: [{ type: "string", enum: ["US", "EU", "AS"] }, { type: "null" }] },
                  whitelist: { type: ["array", "null"], items: { type: "string" } },
                  timeout: { type: ["integer", "null"] },
                  http: {
                    anyOf: [
                      {
                        type: "object",
                        properties: {
                          verify_certificate: { type: ["boolean", "null"] },
                          compression: { type: ["boolean", "null"] },
                          http2: { type: ["boolean", "null"] },
                          log_requests: { type: ["boolean", "null"] },
                          request_headers: {
                            type: ["object", "null"],
                            additionalProperties: { type: "string" },
                          },
                          response_headers: {
                            type: ["object", "null"],
                            additionalProperties: { type: "string" },
                          },
                          whitelist_user_agents: { type: ["array", "null"], items: { type: "string" } },
                          rewrite_host_header: { type: ["string", "null"] },
                          auth_type: {
                            anyOf: [{ type: "string", enum: ["NONE", "BASIC", "BUDDY"] }, { type: "null" }],
                          },
                          login: { type: ["string", "null"] },
                          password: { type: ["string", "null"] },
                          circuit_breaker: { type: ["integer", "null"] },
                          serve_path: { type: ["string", "null"] },
                          tls_ca: { type: ["string", "null"] },
                        },
                      },
                      { type: "null" },
                    ],
                  },
                  tls: {
                    anyOf: [
                      {
                        type: "object",
                        properties: {
                          terminate_at: {
                            anyOf: [
                              { type: "string", enum: ["REGION", "AGENT", "TARGET"] },
                              { type: "null" },
                            ],
                          },
                          private_key: { type: ["string", "null"] },
                          certificate: { type: ["string", "null"] },
                          ca_certificate: { type: ["string", "null"] },
                        },
                      },
                      { type: "null" },
                    ],
                  },
                },
              },
            },
            variables: {
              description: "The variables.",
              type: "array",
              items: {
                type: "object",
                required: ["key", "type"],
                properties: {
                  key: { type: "string" },
                  value: { type: "string" },
                  type: {
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
                  settable: { type: "boolean" },
                  run_only_settable: { type: "boolean" },
                  encrypted: { type: "boolean" },
                  init_path: { type: "string" },
                  defaults: { type: "string" },
                  file_path: { type: "string" },
                  file_chmod: { type: "string" },
                  file_place: { type: "string", enum: ["NONE", "CONTAINER"] },
                  password: { type: "string" },
                  passphrase: { type: "string" },
                  key_identifier: { type: "string" },
                  disabled: { type: "boolean" },
                  pipelines_access_level: {
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
                  sandboxes_access_level: {
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
                  allowed_pipelines: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["project", "pipeline"],
                      properties: {
                        project: { type: "string" },
                        pipeline: { type: "string" },
                        access_level: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                        action: { type: ["string", "null"] },
                      },
                    },
                  },
                  allowed_sandboxes: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["project", "sandbox"],
                      properties: {
                        project: { type: "string" },
                        sandbox: { type: "string" },
                        access_level: {
                          anyOf: [
                            {
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
                            { type: "null" },
                          ],
                        },
                      },
                    },
                  },
                  note: { type: "string" },
                  agent_note: { type: "string" },
                },
              },
            },
            permissions: {
              type: "object",
              properties: {
                others: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                users: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                groups: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
              },
              description: "What people can do.",
            },
            scope: {
              type: "string",
              enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"],
              description: "Where the sandbox belongs.",
            },
            project: {
              type: "object",
              required: ["name"],
              properties: { name: { type: "string" } },
              description: "The project, for the scope `PROJECT`.",
            },
            environment: {
              type: "object",
              required: ["id"],
              properties: {
                id: { type: "string" },
                name: { type: ["string", "null"] },
                identifier: { type: ["string", "null"] },
              },
              description: "The environment, for the scope `ENVIRONMENT`.",
            },
            note: { description: "A note for people.", type: "string" },
            agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
          },
        },
      },
      required: ["workspace", "sandbox_id", "body"],
      additionalProperties: false,
    },
  },
  startSandbox: {
    description: "Start a sandbox. Starts a sandbox that is down.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
      },
      required: ["workspace", "sandbox_id"],
      additionalProperties: false,
    },
  },
  stopSandbox: {
    description: "Stop a sandbox. Shuts a sandbox down.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
      },
      required: ["workspace", "sandbox_id"],
      additionalProperties: false,
    },
  },
  restartSandbox: {
    description: "Restart a sandbox. Stops and starts a sandbox.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
      },
      required: ["workspace", "sandbox_id"],
      additionalProperties: false,
    },
  },
  recreateSandbox: {
    description: "Recreate a sandbox. Empties the disk of a sandbox and runs its setup again.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
      },
      required: ["workspace", "sandbox_id"],
      additionalProperties: false,
    },
  },
  startSandboxApp: {
    description: "Start an app. Starts an app of a sandbox.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        app_id: { type: "string", description: "The ID of the app, from `apps` of the sandbox." },
      },
      required: ["workspace", "sandbox_id", "app_id"],
      additionalProperties: false,
    },
  },
  stopSandboxApp: {
    description: "Stop an app. Stops an app of a sandbox.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        app_id: { type: "string", description: "The ID of the app, from `apps` of the sandbox." },
      },
      required: ["workspace", "sandbox_id", "app_id"],
      additionalProperties: false,
    },
  },
  getSandboxAppLogsById: {
    description: "Get the logs of an app. Returns logs of an app.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        app_id: { type: "string", description: "The ID of the app, from `apps` of the sandbox." },
        cursor: { type: "string", description: "The `cursor` of the response before." },
      },
      required: ["workspace", "sandbox_id", "app_id"],
      additionalProperties: false,
    },
  },
  getSandboxCommands: {
    description: "List commands. Returns the commands that were run in a sandbox, the newest first.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        cursor: { type: "string", description: "The ID of the last command of the page before." },
        limit: { type: "integer", description: "The number of commands on a page:" },
      },
      required: ["workspace", "sandbox_id"],
      additionalProperties: false,
    },
  },
  executeSandboxCommand: {
    description: "Run a command. Starts a command, as the user `buddy`.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        body: {
          description: "A command to run.",
          type: "object",
          required: ["command"],
          properties: {
            command: {
              description: "The command, or source code for another runtime than `BASH`.",
              type: "string",
            },
            runtime: {
              type: "string",
              enum: ["BASH", "JAVASCRIPT", "TYPESCRIPT", "PYTHON"],
              description: "What runs it.",
            },
          },
        },
      },
      required: ["workspace", "sandbox_id", "body"],
      additionalProperties: false,
    },
  },
  execSandboxCommand: {
    description: "Run a command and wait. Runs a command and returns what it printed.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        body: {
          description: "A command to run.",
          type: "object",
          required: ["command"],
          properties: {
            command: {
              description: "The command, or source code for another runtime than `BASH`.",
              type: "string",
            },
            runtime: {
              type: "string",
              enum: ["BASH", "JAVASCRIPT", "TYPESCRIPT", "PYTHON"],
              description: "What runs it.",
            },
          },
        },
      },
      required: ["workspace", "sandbox_id", "body"],
      additionalProperties: false,
    },
  },
  getSandboxCommand: {
    description: "Get a command. Returns one command with its exit code.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        command_id: { type: "string", description: "The ID of the command." },
      },
      required: ["workspace", "sandbox_id", "command_id"],
      additionalProperties: false,
    },
  },
  terminateSandboxCommand: {
    description: "Terminate a command. Ends a command that runs.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        command_id: { type: "string", description: "The ID of the command." },
      },
      required: ["workspace", "sandbox_id", "command_id"],
      additionalProperties: false,
    },
  },
  getSandboxCommandLogs: {
    description: "Get the logs of a command. Returns the output of a command, one JSON object a line.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        command_id: { type: "string", description: "The ID of the command." },
        follow: { type: "boolean", description: "Whether the response goes on until the command ends." },
      },
      required: ["workspace", "sandbox_id", "command_id"],
      additionalProperties: false,
    },
  },
  getSandboxSnapshots: {
    description: "List the snapshots of a sandbox. Returns the snapshots of a sandbox, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
      },
      required: ["workspace", "sandbox_id"],
      additionalProperties: false,
    },
  },
  addSandboxSnapshot: {
    description: "Add a snapshot. Takes a snapshot of a sandbox.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        body: {
          description: "A new snapshot.",
          type: "object",
          properties: { name: { description: "The name of the snapshot.", type: "string" } },
        },
      },
      required: ["workspace", "sandbox_id", "body"],
      additionalProperties: false,
    },
  },
  getSandboxSnapshot: {
    description: "Get a snapshot. Returns one snapshot of a sandbox.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        snapshot_id: { type: "string", description: "The ID of the snapshot." },
      },
      required: ["workspace", "sandbox_id", "snapshot_id"],
      additionalProperties: false,
    },
  },
  deleteSandboxSnapshot: {
    description: "Delete a snapshot of a sandbox. Deletes a snapshot of a sandbox.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        snapshot_id: { type: "string", description: "The ID of the snapshot." },
      },
      required: ["workspace", "sandbox_id", "snapshot_id"],
      additionalProperties: false,
    },
  },
  getProjectSnapshots: {
    description:
      "List the snapshots of a place. Returns the snapshots of the project or the environment that a filter names, or of the workspace itself, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  deleteSnapshot: {
    description: "Delete a snapshot. Deletes a snapshot, also one whose sandbox was deleted.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        snapshot_id: { type: "string", description: "The ID of the snapshot." },
      },
      required: ["workspace", "snapshot_id"],
      additionalProperties: false,
    },
  },
  getSandboxYaml: {
    description: "Get the YAML of a sandbox. Returns a sandbox as YAML.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
      },
      required: ["workspace", "sandbox_id"],
      additionalProperties: false,
    },
  },
  updateSandboxByYaml: {
    description: "Update a sandbox by YAML. Replaces the definition of a sandbox by that of the YAML:",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        body: {
          description: "A sandbox as YAML.",
          type: "object",
          required: ["yaml"],
          properties: { yaml: { description: "The YAML, in base64.", type: "string" } },
        },
      },
      required: ["workspace", "sandbox_id", "body"],
      additionalProperties: false,
    },
  },
  addSandboxByYaml: {
    description: "Add a sandbox by YAML. Creates a sandbox from YAML.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
        body: {
          description: "A sandbox as YAML.",
          type: "object",
          required: ["yaml"],
          properties: { yaml: { description: "The YAML, in base64.", type: "string" } },
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getSandboxContent: {
    description: "List a directory of a sandbox. Returns what is in a directory of a sandbox.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        path: {
          type: "string",
          description: "The path in the sandbox, with its slashes and without one at the start.",
        },
      },
      required: ["workspace", "sandbox_id", "path"],
      additionalProperties: false,
    },
  },
  createSandboxDirectory: {
    description: "Create a directory of a sandbox. Creates a directory in a sandbox.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        path: {
          type: "string",
          description: "The path in the sandbox, with its slashes and without one at the start.",
        },
      },
      required: ["workspace", "sandbox_id", "path"],
      additionalProperties: false,
    },
  },
  deleteSandboxFile: {
    description:
      "Delete a file of a sandbox. Deletes a file of a sandbox, or a directory with everything in it.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        path: {
          type: "string",
          description: "The path in the sandbox, with its slashes and without one at the start.",
        },
      },
      required: ["workspace", "sandbox_id", "path"],
      additionalProperties: false,
    },
  },
  uploadSandboxFile: {
    description: "Upload a file to a sandbox. Uploads one file to a path of a sandbox.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        path: {
          type: "string",
          description: "The path in the sandbox, with its slashes and without one at the start.",
        },
        userName: { type: "string", description: "The user of the sandbox who owns the file." },
        body: {
          description: "The form of an upload.",
          type: "object",
          required: ["file"],
          properties: { file: { description: "The file.", type: "string" } },
        },
      },
      required: ["workspace", "sandbox_id", "path", "body"],
      additionalProperties: false,
    },
  },
  downloadSandboxContent: {
    description:
      "Download from a sandbox. Returns a file of a sandbox, or a directory as a gzipped tar archive.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        sandbox_id: { type: "string", description: "The ID of the sandbox." },
        path: {
          type: "string",
          description: "The path in the sandbox, with its slashes and without one at the start.",
        },
      },
      required: ["workspace", "sandbox_id", "path"],
      additionalProperties: false,
    },
  },
  getTunnelToken: {
    description: "Get the token of tunnels. Returns the token that agents sign in with:",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its token." },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  regenerateTunnelToken: {
    description: "Regenerate the token of tunnels. Makes a new token.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its token." },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  getArtifacts: {
    description: "List artifacts. Returns the artifacts of one place, all at once:",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its artifacts." },
        environment_id: { type: "string", description: "The hash ID of an environment, for its artifacts." },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addArtifact: {
    description: "Add an artifact. Creates an artifact in the workspace, or in a project or an environment.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new artifact.",
          allOf: [
            {
              description: "What to change of an artifact.",
              type: "object",
              properties: {
                name: { type: "string" },
                identifier: { type: "string" },
                scope: { type: "string", enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"] },
                project: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
                environment: {
                  type: "object",
                  required: ["id"],
                  properties: {
                    id: { type: "string" },
                    name: { type: ["string", "null"] },
                    identifier: { type: ["string", "null"] },
                  },
                },
                authorization: {
                  type: "object",
                  required: ["type"],
                  properties: {
                    type: { type: "string", enum: ["BUDDY", "NONE", "BASIC"] },
                    user: { type: ["string", "null"] },
                    password: { type: ["string", "null"] },
                  },
                },
                permissions: {
                  type: "object",
                  properties: {
                    others: {
                      anyOf: [
                        {
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
                        { type: "null" },
                      ],
                    },
                    users: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        required: ["id", "access_level"],
                        properties: {
                          id: { type: "integer" },
                          access_level: {
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
                        },
                      },
                    },
                    groups: {
                      type: ["array", "null"],
                      items: {
                        type: "object",
                        required: ["id", "access_level"],
                        properties: {
                          id: { type: "integer" },
                          access_level: {
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
                        },
                      },
                    },
                  },
                },
                allowed_pipelines: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["project", "pipeline"],
                    properties: {
                      project: { type: "string" },
                      pipeline: { type: "string" },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                      action: { type: ["string", "null"] },
                    },
                  },
                },
                pipelines_access_level: {
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
                allowed_sandboxes: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["project", "sandbox"],
                    properties: {
                      project: { type: "string" },
                      sandbox: { type: "string" },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                sandboxes_access_level: {
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
                retention_rules: { type: "array", items: { type: "object", additionalProperties: true } },
              },
            },
            {
              type: "object",
              required: ["name", "scope", "authorization", "type"],
              properties: {
                type: {
                  type: "string",
                  enum: ["CONTAINER", "BUCKET", "NPM", "COMPOSER", "GIT", "GH_RELEASE"],
                  description: "The type of the artifact.",
                },
              },
            },
          ],
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getArtifact: {
    description: "Get an artifact. Returns one artifact.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
      },
      required: ["workspace", "artifact_id"],
      additionalProperties: false,
    },
  },
  deleteArtifact: {
    description: "Delete an artifact. Deletes an artifact with all its versions.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
      },
      required: ["workspace", "artifact_id"],
      additionalProperties: false,
    },
  },
  updateArtifact: {
    description: "Update an artifact. Changes an artifact.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        body: {
          description: "What to change of an artifact.",
          type: "object",
          properties: {
            name: { description: "The name of the artifact.", type: "string" },
            identifier: { description: "The human-readable ID of the artifact.", type: "string" },
            scope: {
              type: "string",
              enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"],
              description: "Where the artifact belongs.",
            },
            project: {
              type: "object",
              required: ["name"],
              properties: { name: { type: "string" } },
              description: "The project, for the scope `PROJECT`.",
            },
            environment: {
              type: "object",
              required: ["id"],
              properties: {
                id: { type: "string" },
                name: { type: ["string", "null"] },
                identifier: { type: ["string", "null"] },
              },
              description: "The environment, for the scope `ENVIRONMENT`.",
            },
            authorization: {
              type: "object",
              required: ["type"],
              properties: {
                type: { type: "string", enum: ["BUDDY", "NONE", "BASIC"] },
                user: { type: ["string", "null"] },
                password: { type: ["string", "null"] },
              },
              description: "Who can read the artifact from outside.",
            },
            permissions: {
              type: "object",
              properties: {
                others: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                users: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    required: ["id", "access_level"],
                    properties: {
                      id: { type: "integer" },
                      access_level: {
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
                    },
                  },
                },
                groups: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    required: ["id", "access_level"],
                    properties: {
                      id: { type: "integer" },
                      access_level: {
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
                    },
                  },
                },
              },
              description: "What people can do.",
            },
            allowed_pipelines: {
              description: "The rules for single pipelines.",
              type: "array",
              items: {
                type: "object",
                required: ["project", "pipeline"],
                properties: {
                  project: { type: "string" },
                  pipeline: { type: "string" },
                  access_level: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                  action: { type: ["string", "null"] },
                },
              },
            },
            pipelines_access_level: {
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
              description: "What pipelines without a rule can do.",
            },
            allowed_sandboxes: {
              description: "The rules for single sandboxes.",
              type: "array",
              items: {
                type: "object",
                required: ["project", "sandbox"],
                properties: {
                  project: { type: "string" },
                  sandbox: { type: "string" },
                  access_level: {
                    anyOf: [
                      {
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
                      { type: "null" },
                    ],
                  },
                },
              },
            },
            sandboxes_access_level: {
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
              description: "What sandboxes without a rule can do.",
            },
            retention_rules: {
              description: "The rules that delete old versions.",
              type: "array",
              items: { type: "object", additionalProperties: true },
            },
          },
        },
      },
      required: ["workspace", "artifact_id", "body"],
      additionalProperties: false,
    },
  },
  getArtifactVersions: {
    description: "List artifact versions. Returns the versions of an artifact, by pages.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "artifact_id"],
      additionalProperties: false,
    },
  },
  addArtifactVersion: {
    description:
      "Add an artifact version. Creates an empty version of an artifact, or a copy of another version.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        body: {
          description: "A new version of an artifact.",
          type: "object",
          required: ["version"],
          properties: {
            version: { description: "The name of the version.", type: "string" },
            from: { description: "The version to copy.", type: "string" },
          },
        },
      },
      required: ["workspace", "artifact_id", "body"],
      additionalProperties: false,
    },
  },
  getArtifactVersion: {
    description: "Get an artifact version. Returns one version of an artifact.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
      },
      required: ["workspace", "artifact_id", "version_id"],
      additionalProperties: false,
    },
  },
  deleteArtifactVersion: {
    description: "Delete an artifact version. Deletes a version of an artifact with its files.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
      },
      required: ["workspace", "artifact_id", "version_id"],
      additionalProperties: false,
    },
  },
  getArtifactVersionRootContent: {
    description:
      "List the root directory of an artifact version. Returns what is in the root directory of a version.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
      },
      required: ["workspace", "artifact_id", "version_id"],
      additionalProperties: false,
    },
  },
  getArtifactVersionCommits: {
    description:
      "List the commits of an artifact version. Returns the commits of a version of the type `GIT`, by pages.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "artifact_id", "version_id"],
      additionalProperties: false,
    },
  },
  getArtifactVersionCommit: {
    description: "Get a commit of an artifact version. Returns one commit of a version of the type `GIT`.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        hash: { type: "string", description: "The full SHA of the commit." },
      },
      required: ["workspace", "artifact_id", "version_id", "hash"],
      additionalProperties: false,
    },
  },
  addArtifactVersionCommit: {
    description:
      "Commit to an artifact version. Makes a commit of files that `uploadArtifactVersionCommitFile` uploaded.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        body: {
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
      },
      required: ["workspace", "artifact_id", "version_id", "body"],
      additionalProperties: false,
    },
  },
  uploadArtifactVersionCommitFile: {
    description:
      "Upload a file for a commit. Uploads a file that a commit can then name by its `upload_path`.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        filename: { type: "string", description: "The name of the file." },
        body: { type: "string" },
      },
      required: ["workspace", "artifact_id", "version_id", "body"],
      additionalProperties: false,
    },
  },
  getArtifactVersionContentByPath: {
    description:
      "List a directory of an artifact version. Returns what is in a directory of a version, or the one file at the path.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        path: {
          type: "string",
          description: "The path in the version, with its slashes and without one at the start.",
        },
      },
      required: ["workspace", "artifact_id", "version_id", "path"],
      additionalProperties: false,
    },
  },
  createArtifactVersionDirectory: {
    description: "Create a directory of an artifact version. Creates a directory in a version.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        path: {
          type: "string",
          description: "The path in the version, with its slashes and without one at the start.",
        },
      },
      required: ["workspace", "artifact_id", "version_id", "path"],
      additionalProperties: false,
    },
  },
  deleteArtifactVersionContent: {
    description:
      "Delete a file of an artifact version. Deletes a file of a version, or a directory with everything in it.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        path: {
          type: "string",
          description: "The path in the version, with its slashes and without one at the start.",
        },
      },
      required: ["workspace", "artifact_id", "version_id", "path"],
      additionalProperties: false,
    },
  },
  uploadArtifactVersionFile: {
    description: "Upload a file of an artifact version. Uploads one file to a path of a version.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        path: {
          type: "string",
          description: "The path in the version, with its slashes and without one at the start.",
        },
        body: {
          description: "The form of an upload.",
          type: "object",
          required: ["file"],
          properties: { file: { description: "The file.", type: "string" } },
        },
      },
      required: ["workspace", "artifact_id", "version_id", "path", "body"],
      additionalProperties: false,
    },
  },
  downloadArtifactVersionFile: {
    description: "Download a file of an artifact version. Returns one file of a version.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        path: {
          type: "string",
          description: "The path in the version, with its slashes and without one at the start.",
        },
      },
      required: ["workspace", "artifact_id", "version_id", "path"],
      additionalProperties: false,
    },
  },
  downloadArtifactVersion: {
    description: "Download an artifact version. Returns all files of a version as a ZIP archive.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
      },
      required: ["workspace", "artifact_id", "version_id"],
      additionalProperties: false,
    },
  },
  uploadArtifactVersionFromZip: {
    description: "Upload an artifact version. Uploads the files of a version as a ZIP archive.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        artifact_id: { type: "string", description: "The hash ID of the artifact." },
        version_id: { type: "string", description: "The hash ID of the version." },
        body: {
          description: "The form of an upload.",
          type: "object",
          required: ["file"],
          properties: { file: { description: "The file.", type: "string" } },
        },
      },
      required: ["workspace", "artifact_id", "version_id", "body"],
      additionalProperties: false,
    },
  },
  getRepositoryContents: {
    description:
      "List the root directory of a repository. Returns what is in the root directory of the repository.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        revision: { type: "string", description: "The branch, tag or commit." },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  commitNewFile: {
    description: "Add a file. Commits a new file to a branch.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
          description: "A new file.",
          allOf: [
            {
              description: "The new content of a file.",
              allOf: [
                {
                  type: "object",
                  required: ["message"],
                  properties: { message: { type: "string" }, branch: { type: "string" } },
                },
                { type: "object", required: ["content"], properties: { content: { type: "string" } } },
              ],
            },
            {
              type: "object",
              required: ["path"],
              properties: { path: { description: "The path of the file.", type: "string" } },
            },
          ],
        },
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getRepositoryContent: {
    description:
      "Get a file or a directory. Returns a file with its content in base64, or what is in a directory.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        path: {
          type: "string",
          description: "The path in the repository, with its slashes and without one at the start.",
        },
        revision: { type: "string", description: "The branch, tag or commit." },
      },
      required: ["workspace", "project_name", "path"],
      additionalProperties: false,
    },
  },
  commitFileChanges: {
    description: "Change a file. Commits the new content of a file to a branch.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        path: {
          type: "string",
          description: "The path in the repository, with its slashes and without one at the start.",
        },
        body: {
          description: "The new content of a file.",
          allOf: [
            {
              description: "The commit that a change is made with.",
              type: "object",
              required: ["message"],
              properties: { message: { type: "string" }, branch: { type: "string" } },
            },
            {
              type: "object",
              required: ["content"],
              properties: { content: { description: "The content in base64.", type: "string" } },
            },
          ],
        },
      },
      required: ["workspace", "project_name", "path", "body"],
      additionalProperties: false,
    },
  },
  deleteFile: {
    description: "Delete a file. Commits the removal of a file.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        path: {
          type: "string",
          description: "The path in the repository, with its slashes and without one at the start.",
        },
        body: {
          description: "The commit that a change is made with.",
          type: "object",
          required: ["message"],
          properties: {
            message: { description: "The message of the commit.", type: "string" },
            branch: { description: "The branch to commit to.", type: "string" },
          },
        },
      },
      required: ["workspace", "project_name", "path", "body"],
      additionalProperties: false,
    },
  },
  getBranches: {
    description: "List branches. Returns the branches of the repository, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  addBranch: {
    description: "Add a branch. Creates a branch at a commit.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
          description: "A new branch.",
          type: "object",
          required: ["name"],
          properties: {
            name: { description: "The name of the branch.", type: "string" },
            description: { description: "The description of the branch.", type: "string" },
            commit: {
              type: "object",
              properties: { revision: { type: "string" } },
              description: "The commit that the branch starts at.",
            },
          },
        },
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getBranch: {
    description: "Get a branch. Returns one branch with its last commit.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        name: { type: "string", description: "The name of the branch or the tag." },
      },
      required: ["workspace", "project_name", "name"],
      additionalProperties: false,
    },
  },
  deleteBranch: {
    description: "Delete a branch. Deletes a branch.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        name: { type: "string", description: "The name of the branch or the tag." },
        force: { type: "boolean", description: "Whether a branch that is not merged is deleted too." },
      },
      required: ["workspace", "project_name", "name"],
      additionalProperties: false,
    },
  },
  getCommits: {
    description: "List commits. Returns the commits of the repository, the newest first, by pages.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        path: { type: "string", description: "Only commits that changed this path." },
        branch: { type: "string", description: "Only commits of this branch." },
        author: { type: "string", description: "Only commits of this person, by name or email address." },
        since: { type: "string", description: "Only commits of this time and later." },
        until: { type: "string", description: "Only commits of this time and earlier." },
        revision: { type: "string", description: "The branch, tag or commit to start from." },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  getCommit: {
    description: "Get a commit. Returns one commit with the files that it changed.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        revision: { type: "string", description: "The hash of the commit." },
      },
      required: ["workspace", "project_name", "revision"],
      additionalProperties: false,
    },
  },
  getComparison: {
    description: "Compare two refs. Returns the commits in which two branches, tags or commits differ.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        base: { type: "string", description: "The branch, tag or commit to compare with." },
        head: { type: "string", description: "The branch, tag or commit to compare." },
      },
      required: ["workspace", "project_name", "base", "head"],
      additionalProperties: false,
    },
  },
  getTags: {
    description: "List tags. Returns the tags of the repository, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  addTag: {
    description: "Add a tag. Creates a tag at a commit.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
          description: "A new tag.",
          type: "object",
          required: ["name", "commit"],
          properties: {
            name: { description: "The name of the tag.", type: "string" },
            commit: {
              type: "object",
              properties: { revision: { type: "string" } },
              description: "The commit that the tag is at.",
            },
            message: { description: "The message, for an annotated tag.", type: "string" },
          },
        },
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getTag: {
    description: "Get a tag. Returns one tag with its commit.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        name: { type: "string", description: "The name of the branch or the tag." },
      },
      required: ["workspace", "project_name", "name"],
      additionalProperties: false,
    },
  },
  deleteTag: {
    description: "Delete a tag. Deletes a tag.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        name: { type: "string", description: "The name of the branch or the tag." },
      },
      required: ["workspace", "project_name", "name"],
      additionalProperties: false,
    },
  },
  getPullRequests: {
    description: "List pull requests. Returns the pull requests of the repository.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  addPullRequest: {
    description: "Add a pull request. Opens a pull request in a repository that Buddy hosts.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
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
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getPullRequest: {
    description: "Get a pull request. Returns one pull request.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        number: { type: "integer", description: "The number of the pull request." },
      },
      required: ["workspace", "project_name", "number"],
      additionalProperties: false,
    },
  },
  mergePullRequest: {
    description: "Merge a pull request. Merges a pull request in a repository that Buddy hosts.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        number: { type: "integer", description: "The number of the pull request." },
        squash: { type: "boolean", description: "Whether the commits become one." },
        delete_branch: { type: "boolean", description: "Whether the merged branch is deleted." },
        commit_message: { type: "string", description: "The message of the merge." },
      },
      required: ["workspace", "project_name", "number"],
      additionalProperties: false,
    },
  },
  updatePullRequestBranch: {
    description:
      "Update the branch of a pull request. Brings the branch to merge into up to date with the one that it is merged into, in a repository that Buddy hosts.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        number: { type: "integer", description: "The number of the pull request." },
      },
      required: ["workspace", "project_name", "number"],
      additionalProperties: false,
    },
  },
  getWorkspaceMembers: {
    description: "List workspace members. Returns one page of the members of a workspace:",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
        sort_by: { type: "string", enum: ["id", "name"], description: "What to sort by." },
        sort_direction: {
          type: "string",
          enum: ["ASC", "DESC"],
          description: "Ascending (`ASC`) or descending (`DESC`).",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addWorkspaceMember: {
    description: "Add a workspace member. Adds a person to the workspace by email address.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new workspace member.",
          allOf: [
            {
              description: "What to change of a workspace member.",
              type: "object",
              properties: {
                admin: { type: "boolean" },
                auto_assign_to_new_projects: { type: "boolean" },
                auto_assign_permission_set_id: { type: "integer" },
                note: { type: "string" },
                agent_note: { type: "string" },
              },
            },
            {
              type: "object",
              required: ["email"],
              properties: { email: { description: "The email address of the person.", type: "string" } },
            },
          ],
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getWorkspaceMember: {
    description: "Get a workspace member. Returns one member of a workspace.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        member_id: { type: "integer", description: "The ID of the workspace member." },
      },
      required: ["workspace", "member_id"],
      additionalProperties: false,
    },
  },
  deleteWorkspaceMember: {
    description: "Delete a workspace member. Removes a person from the workspace.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        member_id: { type: "integer", description: "The ID of the workspace member." },
      },
      required: ["workspace", "member_id"],
      additionalProperties: false,
    },
  },
  updateWorkspaceMember: {
    description: "Update a workspace member. Changes the rights of a member.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        member_id: { type: "integer", description: "The ID of the workspace member." },
        body: {
          description: "What to change of a workspace member.",
          type: "object",
          properties: {
            admin: {
              description: "Whether the person is an administrator of the workspace.",
              type: "boolean",
            },
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
      },
      required: ["workspace", "member_id", "body"],
      additionalProperties: false,
    },
  },
  getWorkspaceMemberProjects: {
    description: "List the projects of a member. Returns the projects of a workspace member, by pages.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        member_id: { type: "integer", description: "The ID of the workspace member." },
        status: {
          type: "string",
          enum: ["ACTIVE", "CLOSED"],
          description: "Only projects that are active, or only those that are closed.",
        },
        sort_by: {
          type: "string",
          enum: ["name", "create_date", "repository_size"],
          description: "What the list is sorted by.",
        },
        sort_direction: {
          type: "string",
          enum: ["ASC", "DESC"],
          description: "Ascending (`ASC`) or descending (`DESC`).",
        },
        all: {
          type: "boolean",
          description: "Whether all projects of the person are returned, for administrators.",
        },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "member_id"],
      additionalProperties: false,
    },
  },
  getGroups: {
    description: "List groups. Returns the groups of a workspace, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addGroup: {
    description: "Add a group. Creates a group.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new group.",
          allOf: [
            {
              description: "What to change of a group.",
              type: "object",
              properties: {
                name: { type: "string" },
                note: { type: "string" },
                agent_note: { type: "string" },
                auto_assign_to_new_projects: { type: "boolean" },
                allow_add_new_projects: { type: "boolean" },
                allow_add_new_domains_on_owner_behalf: { type: "boolean" },
                auto_assign_permission_set_id: { type: "integer" },
              },
            },
            { type: "object", required: ["name"] },
          ],
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getGroup: {
    description: "Get a group. Returns one group.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
      },
      required: ["workspace", "group_id"],
      additionalProperties: false,
    },
  },
  deleteGroup: {
    description: "Delete a group. Deletes a group.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
      },
      required: ["workspace", "group_id"],
      additionalProperties: false,
    },
  },
  updateGroup: {
    description: "Update a group. Changes a group.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
        body: {
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
              description:
                "Whether people in the group can register domains in the name of the workspace owner.",
              type: "boolean",
            },
            auto_assign_permission_set_id: {
              description: "The ID of the permission set that the group gets in new projects.",
              type: "integer",
            },
          },
        },
      },
      required: ["workspace", "group_id", "body"],
      additionalProperties: false,
    },
  },
  getGroupMembers: {
    description: "List group members. Returns the members of a group, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
      },
      required: ["workspace", "group_id"],
      additionalProperties: false,
    },
  },
  addGroupMember: {
    description: "Add a group member. Adds a workspace member to a group.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
        body: {
          description: "A new member of a group.",
          type: "object",
          required: ["id"],
          properties: {
            id: { description: "The ID of the user.", type: "integer" },
            status: {
              type: "string",
              enum: ["MEMBER", "MANAGER"],
              description: "Whether the person only belongs to the group or manages it.",
            },
          },
        },
      },
      required: ["workspace", "group_id", "body"],
      additionalProperties: false,
    },
  },
  getGroupMember: {
    description: "Get a group member. Returns one member of a group.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
        member_id: { type: "integer", description: "The ID of the workspace member." },
      },
      required: ["workspace", "group_id", "member_id"],
      additionalProperties: false,
    },
  },
  deleteGroupMember: {
    description: "Delete a group member. Takes a person out of a group.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
        member_id: { type: "integer", description: "The ID of the workspace member." },
      },
      required: ["workspace", "group_id", "member_id"],
      additionalProperties: false,
    },
  },
  updateGroupMember: {
    description: "Update a group member. Changes whether a person only belongs to a group or manages it.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        group_id: { type: "integer", description: "The ID of the group." },
        member_id: { type: "integer", description: "The ID of the workspace member." },
        body: {
          description: "What to change of a group member.",
          type: "object",
          properties: {
            status: {
              type: "string",
              enum: ["MEMBER", "MANAGER"],
              description: "Whether the person only belongs to the group or manages it.",
            },
          },
        },
      },
      required: ["workspace", "group_id", "member_id", "body"],
      additionalProperties: false,
    },
  },
  getPermissionSets: {
    description: "List permission sets. Returns the permission sets of a workspace, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addPermissionSet: {
    description: "Add a permission set. Creates a permission set of the type `CUSTOM`.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new permission set.",
          allOf: [
            {
              description: "What to change of a permission set.",
              type: "object",
              properties: {
                name: { type: "string" },
                note: { type: "string" },
                agent_note: { type: "string" },
                repository_access_level: {
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
                pipeline_access_level: {
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
                sandbox_access_level: {
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
                project_team_access_level: {
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
                environment_access_level: {
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
                package_access_level: {
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
                routing_access_level: {
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
                target_access_level: {
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
              },
            },
            {
              type: "object",
              required: ["name", "repository_access_level", "pipeline_access_level", "sandbox_access_level"],
            },
          ],
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getPermissionSet: {
    description: "Get a permission set. Returns one permission set.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        permission_set_id: { type: "integer", description: "The ID of the permission set." },
      },
      required: ["workspace", "permission_set_id"],
      additionalProperties: false,
    },
  },
  deletePermissionSet: {
    description: "Delete a permission set. Deletes a permission set.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        permission_set_id: { type: "integer", description: "The ID of the permission set." },
      },
      required: ["workspace", "permission_set_id"],
      additionalProperties: false,
    },
  },
  updatePermissionSet: {
    description: "Update a permission set. Changes a permission set.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        permission_set_id: { type: "integer", description: "The ID of the permission set." },
        body: {
          description: "What to change of a permission set.",
          type: "object",
          properties: {
            name: { description: "The name of the permission set.", type: "string" },
            note: { description: "A note for people.", type: "string" },
            agent_note: { description: "A note for AI agents, in YAML.", type: "string" },
            repository_access_level: {
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
              description: "What people can do with the repository.",
            },
            pipeline_access_level: {
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
              description: "What people can do with pipelines.",
            },
            sandbox_access_level: {
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
              description: "What people can do with sandboxes.",
            },
            project_team_access_level: {
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
              description: "What people can do with the team of the project.",
            },
            environment_access_level: {
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
              description: "What people can do with environments.",
            },
            package_access_level: {
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
              description: "What people can do with artifacts, formerly packages.",
            },
            routing_access_level: {
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
              description: "What people can do with distributions and routes.",
            },
            target_access_level: {
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
              description: "What people can do with targets.",
            },
          },
        },
      },
      required: ["workspace", "permission_set_id", "body"],
      additionalProperties: false,
    },
  },
  getDomains: {
    description: "List domains. Returns the DNS domains of a workspace, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addDomain: {
    description: "Add a domain. Adds a domain to the workspace.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new domain.",
          type: "object",
          required: ["type", "name"],
          properties: {
            type: {
              type: "string",
              enum: ["REGISTERED", "POINTED", "PRIVATE", "CLAIMED"],
              description: "How the workspace has the domain.",
            },
            name: { description: "The name of the domain.", type: "string" },
            auto_renew: {
              description: "Whether the registration is renewed by itself, for `REGISTERED`.",
              type: "boolean",
            },
            on_owner_behalf: {
              description:
                "Whether it is done in the name of the workspace owner, for `REGISTERED` and `CLAIMED`.",
              type: "boolean",
            },
          },
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getDomain: {
    description: "Get a domain. Returns one domain.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        domain_id: { type: "string", description: "The hash ID of the domain." },
      },
      required: ["workspace", "domain_id"],
      additionalProperties: false,
    },
  },
  deleteDomain: {
    description: "Delete a domain. Deletes a domain with all its records.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        domain_id: { type: "string", description: "The hash ID of the domain." },
      },
      required: ["workspace", "domain_id"],
      additionalProperties: false,
    },
  },
  getDomainYaml: {
    description: "Get the YAML of a domain. Returns the records of a domain as YAML.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        domain_id: { type: "string", description: "The hash ID of the domain." },
      },
      required: ["workspace", "domain_id"],
      additionalProperties: false,
    },
  },
  updateDomainByYaml: {
    description: "Update a domain by YAML. Replaces the records of a domain by those of the YAML.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        domain_id: { type: "string", description: "The hash ID of the domain." },
        body: {
          description: "The records of a domain as YAML.",
          type: "object",
          required: ["yaml"],
          properties: { yaml: { description: "The YAML, in base64.", type: "string" } },
        },
      },
      required: ["workspace", "domain_id", "body"],
      additionalProperties: false,
    },
  },
  registerDomain: {
    description:
      "Register a domain. **Buys a domain.** The page is older than the one of `addDomain`, which does the same with the type `REGISTERED`:",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
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
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  claimDomain: {
    description: "Claim a domain. Claims a domain.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
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
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getAllDomainRecords: {
    description:
      "List all records of a domain. Returns the names and types of all records of a domain, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        domain_id: { type: "string", description: "The hash ID of the domain." },
      },
      required: ["workspace", "domain_id"],
      additionalProperties: false,
    },
  },
  getSubdomainRecords: {
    description: "List the records of a name. Returns the types of the records that one name has.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        domain_id: { type: "string", description: "The hash ID of the domain." },
        record_name: { type: "string", description: "The full name of the record, with the domain." },
      },
      required: ["workspace", "domain_id", "record_name"],
      additionalProperties: false,
    },
  },
  getDomainRecord: {
    description: "Get a domain record. Returns the values of one name and one type.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        domain_id: { type: "string", description: "The hash ID of the domain." },
        record_name: { type: "string", description: "The full name of the record, with the domain." },
        type: {
          type: "string",
          enum: [
            "SOA",
            "NS",
            "A",
            "AAAA",
            "CNAME",
            "ALIAS",
            "CAA",
            "SPF",
            "MX",
            "TXT",
            "SRV",
            "NAPTR",
            "PTR",
          ],
          description: "The type of the record.",
        },
      },
      required: ["workspace", "domain_id", "record_name", "type"],
      additionalProperties: false,
    },
  },
  deleteDomainRecord: {
    description: "Delete a domain record. Deletes the record of one name and one type with all its values.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        domain_id: { type: "string", description: "The hash ID of the domain." },
        record_name: { type: "string", description: "The full name of the record, with the domain." },
        type: {
          type: "string",
          enum: [
            "SOA",
            "NS",
            "A",
            "AAAA",
            "CNAME",
            "ALIAS",
            "CAA",
            "SPF",
            "MX",
            "TXT",
            "SRV",
            "NAPTR",
            "PTR",
          ],
          description: "The type of the record.",
        },
      },
      required: ["workspace", "domain_id", "record_name", "type"],
      additionalProperties: false,
    },
  },
  upsertDomainRecord: {
    description:
      "Create or replace a domain record. Creates the record of one name and one type, or replaces it whole.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        domain_id: { type: "string", description: "The hash ID of the domain." },
        record_name: { type: "string", description: "The full name of the record, with the domain." },
        type: {
          type: "string",
          enum: [
            "SOA",
            "NS",
            "A",
            "AAAA",
            "CNAME",
            "ALIAS",
            "CAA",
            "SPF",
            "MX",
            "TXT",
            "SRV",
            "NAPTR",
            "PTR",
          ],
          description: "The type of the record.",
        },
        body: {
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
      },
      required: ["workspace", "domain_id", "record_name", "type", "body"],
      additionalProperties: false,
    },
  },
  getDistributions: {
    description: "List distributions. Returns the distributions of one place, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
      },
      required: ["workspace"],
      additionalProperties: false,
    },
  },
  addDistribution: {
    description: "Add a distribution. Creates a distribution in the workspace, a project or an environment.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        body: {
          description: "A new distribution.",
          type: "object",
          required: ["name", "scope"],
          properties: {
            name: { description: "The name of the distribution.", type: "string" },
            scope: {
              type: "string",
              enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"],
              description: "Where the distribution belongs.",
            },
            identifier: { description: "The human-readable ID of the distribution.", type: "string" },
            project_name: {
              description: "The handle of the project, for the scope `PROJECT`.",
              type: "string",
            },
            environment_id: {
              description: "The hash ID of the environment, for the scope `ENVIRONMENT`.",
              type: "string",
            },
            permissions: {
              type: "object",
              properties: {
                others: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                users: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                groups: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
              },
              description: "What people can do.",
            },
          },
        },
      },
      required: ["workspace", "body"],
      additionalProperties: false,
    },
  },
  getDistribution: {
    description: "Get a distribution. Returns one distribution with its routes.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        distribution_id: { type: "string", description: "The hash ID of the distribution." },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
      },
      required: ["workspace", "distribution_id"],
      additionalProperties: false,
    },
  },
  deleteDistribution: {
    description: "Delete a distribution. Deletes a distribution with its routes.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        distribution_id: { type: "string", description: "The hash ID of the distribution." },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
      },
      required: ["workspace", "distribution_id"],
      additionalProperties: false,
    },
  },
  updateDistribution: {
    description: "Update a distribution. Changes a distribution.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        distribution_id: { type: "string", description: "The hash ID of the distribution." },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
        body: {
          description: "What to change of a distribution.",
          type: "object",
          properties: {
            name: { description: "The name of the distribution.", type: "string" },
            identifier: { description: "The human-readable ID of the distribution.", type: "string" },
            scope: {
              type: "string",
              enum: ["WORKSPACE", "PROJECT", "ENVIRONMENT"],
              description: "Where the distribution belongs.",
            },
            project_name: {
              description: "The handle of the project, for the scope `PROJECT`.",
              type: "string",
            },
            disabled: { description: "Whether the distribution is disabled.", type: "boolean" },
            permissions: {
              type: "object",
              properties: {
                others: {
                  anyOf: [
                    {
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
                    { type: "null" },
                  ],
                },
                users: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
                groups: {
                  type: ["array", "null"],
                  items: {
                    type: "object",
                    properties: {
                      id: { type: ["integer", "null"] },
                      access_level: {
                        anyOf: [
                          {
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
                          { type: "null" },
                        ],
                      },
                    },
                  },
                },
              },
              description: "What people can do.",
            },
          },
        },
      },
      required: ["workspace", "distribution_id", "body"],
      additionalProperties: false,
    },
  },
  getRoutableDomains: {
    description:
      "List routable domains. Returns the domains that a distribution can have routes for, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        distribution_id: { type: "string", description: "The hash ID of the distribution." },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
      },
      required: ["workspace", "distribution_id"],
      additionalProperties: false,
    },
  },
  getRoutes: {
    description: "List routes. Returns the routes of a distribution, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        distribution_id: { type: "string", description: "The hash ID of the distribution." },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
      },
      required: ["workspace", "distribution_id"],
      additionalProperties: false,
    },
  },
  addRoute: {
    description: "Add a route. Adds a route to a distribution.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        distribution_id: { type: "string", description: "The hash ID of the distribution." },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
        body: {
          description: "A new route.",
          allOf: [
            {
              description: "What to change of a route.",
              type: "object",
              properties: {
                type: { type: "string", enum: ["PROXY", "REDIRECT", "CLOAKING", "PROXY_NO_CACHE"] },
                subdomain: { type: "string" },
                domain: { type: "string" },
                path: { type: "string" },
                targets: { type: "object", additionalProperties: true },
              },
            },
            { type: "object", required: ["type", "targets"] },
          ],
        },
      },
      required: ["workspace", "distribution_id", "body"],
      additionalProperties: false,
    },
  },
  getRoute: {
    description: "Get a route. Returns one route of a distribution.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        distribution_id: { type: "string", description: "The hash ID of the distribution." },
        route_id: { type: "integer", description: "The ID of the route." },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
      },
      required: ["workspace", "distribution_id", "route_id"],
      additionalProperties: false,
    },
  },
  updateRoute: {
    description: "Update a route. Changes a route.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        distribution_id: { type: "string", description: "The hash ID of the distribution." },
        route_id: { type: "integer", description: "The ID of the route." },
        project_name: { type: "string", description: "The handle of a project, for its integrations." },
        environment_id: {
          type: "string",
          description: "The hash ID of an environment, for its integrations.",
        },
        body: {
          description: "What to change of a route.",
          type: "object",
          properties: {
            type: {
              type: "string",
              enum: ["PROXY", "REDIRECT", "CLOAKING", "PROXY_NO_CACHE"],
              description: "How requests are passed on.",
            },
            subdomain: { description: "The part of the name in front of the domain.", type: "string" },
            domain: { description: "The domain.", type: "string" },
            path: { description: "The path that requests start with.", type: "string" },
            targets: {
              description: "Where requests go, by region.",
              type: "object",
              additionalProperties: true,
            },
          },
        },
      },
      required: ["workspace", "distribution_id", "route_id", "body"],
      additionalProperties: false,
    },
  },
  getUnitTestSuites: {
    description: "List unit test suites. Returns the unit test suites of a project, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  addUnitTestSuite: {
    description: "Add a unit test suite. Creates a unit test suite.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
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
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getUnitTestSuite: {
    description: "Get a unit test suite. Returns one unit test suite.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
      },
      required: ["workspace", "project_name", "suite_id"],
      additionalProperties: false,
    },
  },
  deleteUnitTestSuite: {
    description: "Delete a unit test suite. Deletes a unit test suite with its sessions.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
      },
      required: ["workspace", "project_name", "suite_id"],
      additionalProperties: false,
    },
  },
  getUnitTestSuiteToken: {
    description: "Get the token of a unit test suite. Returns the token that reports the results of a suite.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
      },
      required: ["workspace", "project_name", "suite_id"],
      additionalProperties: false,
    },
  },
  getUnitTestSessions: {
    description: "List test sessions. Returns the sessions of a suite, by pages.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        branch: { type: "string", description: "Only sessions of this branch." },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "project_name", "suite_id"],
      additionalProperties: false,
    },
  },
  addUnitTestSession: {
    description: "Add a test session. Starts a session of a suite.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        body: {
          description: "A new session.",
          type: "object",
          properties: {
            ci_provider: {
              type: "string",
              enum: ["NONE", "BUDDY", "GITHUB_ACTION", "CIRCLE_CI"],
              description: "Where the tests run.",
            },
            ci_run_url: { description: "The URL of the run there.", type: "string" },
            revision: { description: "The commit that is tested.", type: "string" },
            ref_type: {
              type: "string",
              enum: ["BRANCH", "TAG", "PULL_REQUEST"],
              description: "What kind of ref is tested.",
            },
            ref_name: { description: "The name of the ref.", type: "string" },
            run_id: { description: "The ID of the run.", type: "string" },
            created_by: {
              type: "object",
              properties: { id: { type: "integer" } },
              description: "Who started the session.",
            },
            execution_id: { description: "The ID of the run of a pipeline.", type: "string" },
            action_execution_id: { description: "The ID of the run of an action.", type: "string" },
          },
        },
      },
      required: ["workspace", "project_name", "suite_id", "body"],
      additionalProperties: false,
    },
  },
  getUnitTestSession: {
    description: "Get a test session. Returns one session of a suite.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
      },
      required: ["workspace", "project_name", "suite_id", "session_id"],
      additionalProperties: false,
    },
  },
  deleteUnitTestSession: {
    description: "Delete a test session. Deletes a session with its results.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
      },
      required: ["workspace", "project_name", "suite_id", "session_id"],
      additionalProperties: false,
    },
  },
  closeUnitTestSession: {
    description: "Close a test session. Ends a session.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
      },
      required: ["workspace", "project_name", "suite_id", "session_id"],
      additionalProperties: false,
    },
  },
  reopenUnitTestSession: {
    description:
      "Reopen a test session. Opens a session that has ended again, so that more results can be added.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
      },
      required: ["workspace", "project_name", "suite_id", "session_id"],
      additionalProperties: false,
    },
  },
  getSessionCases: {
    description: "List all test cases of a session. Returns the test cases of a session, by pages.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
        status: {
          type: "string",
          enum: ["PASSED", "FAILED", "SKIPPED", "ERROR"],
          description: "Only test cases that ended so.",
        },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "project_name", "suite_id", "session_id"],
      additionalProperties: false,
    },
  },
  upsertUnitTestCase: {
    description: "Add or change a test case. Adds a test case to a session (201), or changes it (200).",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
        body: {
          description: "A test case.",
          type: "object",
          required: ["name", "test_group_name", "classname", "status", "time"],
          properties: {
            name: { description: "The name of the test case.", type: "string" },
            test_group_name: { description: "The name of the group.", type: "string" },
            classname: { description: "The class of the test.", type: "string" },
            status: {
              type: "string",
              enum: ["PASSED", "FAILED", "SKIPPED", "ERROR"],
              description: "How the test ended.",
            },
            time: { description: "How many seconds the test took.", type: "number" },
            data: { description: "The report of the test, as XML.", type: "string" },
          },
        },
      },
      required: ["workspace", "project_name", "suite_id", "session_id", "body"],
      additionalProperties: false,
    },
  },
  getUnitTestGroups: {
    description: "List test groups. Returns the test groups of a session, by pages.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "project_name", "suite_id", "session_id"],
      additionalProperties: false,
    },
  },
  addUnitTestGroup: {
    description: "Add a test group. Adds a test group to a session.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
        body: {
          description: "A new group of test cases.",
          type: "object",
          required: ["name"],
          properties: { name: { description: "The name of the group.", type: "string" } },
        },
      },
      required: ["workspace", "project_name", "suite_id", "session_id", "body"],
      additionalProperties: false,
    },
  },
  getUnitTestGroup: {
    description: "Get a test group. Returns one test group of a session.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
        test_group_id: { type: "string", description: "The ID of the test group." },
      },
      required: ["workspace", "project_name", "suite_id", "session_id", "test_group_id"],
      additionalProperties: false,
    },
  },
  getUnitTestCases: {
    description: "List the test cases of a group. Returns the test cases of a group, by pages.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
        test_group_id: { type: "string", description: "The ID of the test group." },
        page: { type: "integer", description: "The number of the page." },
        per_page: { type: "integer", default: 20, description: "The number of items on a page." },
      },
      required: ["workspace", "project_name", "suite_id", "session_id", "test_group_id"],
      additionalProperties: false,
    },
  },
  getUnitTestCase: {
    description: "Get a test case. Returns one test case.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
        session_id: { type: "string", description: "The hash ID of the session." },
        test_group_id: { type: "string", description: "The ID of the test group." },
        case_id: { type: "string", description: "The ID of the test case." },
      },
      required: ["workspace", "project_name", "suite_id", "session_id", "test_group_id", "case_id"],
      additionalProperties: false,
    },
  },
  importSession: {
    description: "Import test reports. Creates a session from reports.",
    input: {
      type: "object",
      properties: {
        body: {
          description: "The form that imports the reports of a run.",
          type: "object",
          required: ["files"],
          properties: {
            files: { description: "The reports, as JUnit XML.", type: "array", items: { type: "string" } },
            ci_provider: {
              type: "string",
              enum: ["NONE", "BUDDY", "GITHUB_ACTION", "CIRCLE_CI"],
              description: "Where the tests ran.",
            },
            ci_run_url: { description: "The URL of the run there.", type: "string" },
            revision: { description: "The commit that was tested.", type: "string" },
            ref_type: {
              type: "string",
              enum: ["BRANCH", "TAG", "PULL_REQUEST"],
              description: "What kind of ref was tested.",
            },
            ref_name: { description: "The name of the ref.", type: "string" },
            execution_id: { description: "The ID of the run of a pipeline.", type: "string" },
            action_execution_id: { description: "The ID of the run of an action.", type: "string" },
          },
        },
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  addSessionByToken: {
    description:
      "Add a test session by the suite's token. Starts a session of the suite that the token belongs to.",
    additive: true,
    input: {
      type: "object",
      properties: {
        body: {
          description: "A new session.",
          type: "object",
          properties: {
            ci_provider: {
              type: "string",
              enum: ["NONE", "BUDDY", "GITHUB_ACTION", "CIRCLE_CI"],
              description: "Where the tests run.",
            },
            ci_run_url: { description: "The URL of the run there.", type: "string" },
            revision: { description: "The commit that is tested.", type: "string" },
            ref_type: {
              type: "string",
              enum: ["BRANCH", "TAG", "PULL_REQUEST"],
              description: "What kind of ref is tested.",
            },
            ref_name: { description: "The name of the ref.", type: "string" },
            run_id: { description: "The ID of the run.", type: "string" },
            created_by: {
              type: "object",
              properties: { id: { type: "integer" } },
              description: "Who started the session.",
            },
            execution_id: { description: "The ID of the run of a pipeline.", type: "string" },
            action_execution_id: { description: "The ID of the run of an action.", type: "string" },
          },
        },
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  upsertCaseByToken: {
    description:
      "Add or change a test case by the suite's token. Adds a test case to a session of the suite that the token belongs to, or changes it.",
    input: {
      type: "object",
      properties: {
        session_id: { type: "string", description: "The hash ID of the session." },
        body: {
          description: "A test case.",
          type: "object",
          required: ["name", "test_group_name", "classname", "status", "time"],
          properties: {
            name: { description: "The name of the test case.", type: "string" },
            test_group_name: { description: "The name of the group.", type: "string" },
            classname: { description: "The class of the test.", type: "string" },
            status: {
              type: "string",
              enum: ["PASSED", "FAILED", "SKIPPED", "ERROR"],
              description: "How the test ended.",
            },
            time: { description: "How many seconds the test took.", type: "number" },
            data: { description: "The report of the test, as XML.", type: "string" },
          },
        },
      },
      required: ["session_id", "body"],
      additionalProperties: false,
    },
  },
  addCasesByToken: {
    description:
      "Add test cases by the suite's token. Adds several test cases to a session of the suite that the token belongs to.",
    additive: true,
    input: {
      type: "object",
      properties: {
        session_id: { type: "string", description: "The hash ID of the session." },
        body: {
          description: "Several test cases.",
          type: "object",
          required: ["cases"],
          properties: {
            cases: {
              description: "The test cases.",
              type: "array",
              items: {
                type: "object",
                required: ["name", "test_group_name", "classname", "status", "time"],
                properties: {
                  name: { type: "string" },
                  test_group_name: { type: "string" },
                  classname: { type: "string" },
                  status: { type: "string", enum: ["PASSED", "FAILED", "SKIPPED", "ERROR"] },
                  time: { type: "number" },
                  data: { type: "string" },
                },
              },
            },
          },
        },
      },
      required: ["session_id", "body"],
      additionalProperties: false,
    },
  },
  closeSessionByToken: {
    description:
      "Close a test session by the suite's token. Ends a session of the suite that the token belongs to.",
    input: {
      type: "object",
      properties: { session_id: { type: "string", description: "The hash ID of the session." } },
      required: ["session_id"],
      additionalProperties: false,
    },
  },
  reopenSessionByToken: {
    description:
      "Reopen a test session by the suite's token. Opens a session of the suite that the token belongs to again.",
    additive: true,
    input: {
      type: "object",
      properties: { session_id: { type: "string", description: "The hash ID of the session." } },
      required: ["session_id"],
      additionalProperties: false,
    },
  },
  getVisualTestSuites: {
    description: "List visual test suites. Returns the visual test suites of a project, all at once.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
      },
      required: ["workspace", "project_name"],
      additionalProperties: false,
    },
  },
  addVisualTestSuite: {
    description: "Add a visual test suite. Creates a visual test suite.",
    additive: true,
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        body: {
          description: "A new visual test suite.",
          type: "object",
          required: ["name"],
          properties: { name: { description: "The name of the suite.", type: "string" } },
        },
      },
      required: ["workspace", "project_name", "body"],
      additionalProperties: false,
    },
  },
  getVisualTestSuiteToken: {
    description:
      "Get the token of a visual test suite. Returns the token that reports the results of a suite.",
    input: {
      type: "object",
      properties: {
        workspace: {
          type: "string",
          description: "The handle of the workspace, which is its `domain`, as in the URL of its pages.",
        },
        project_name: {
          type: "string",
          description: "The handle of the project, which is its `name`, not its `display_name`.",
        },
        suite_id: { type: "string", description: "The hash ID of the suite." },
      },
      required: ["workspace", "project_name", "suite_id"],
      additionalProperties: false,
    },
  },
  getUser: {
    description: "Get the user of the token. Returns the user that the token belongs to.",
    input: { type: "object", properties: {}, additionalProperties: false },
  },
  updateUser: {
    description: "Update the user. Changes the name of the user that the token belongs to.",
    input: {
      type: "object",
      properties: {
        body: {
          description: "What to change of the user.",
          type: "object",
          properties: { name: { description: "The name that people see.", type: "string" } },
        },
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  getCurrentToken: {
    description:
      "Get the token that makes the call. Returns the scopes, the IP addresses and the workspaces of the token that makes the call, and when it expires.",
    input: { type: "object", properties: {}, additionalProperties: false },
  },
  getEmails: {
    description:
      "List email addresses. Returns the email addresses of the user that the token belongs to, all at once.",
    input: { type: "object", properties: {}, additionalProperties: false },
  },
  addEmail: {
    description: "Add an email address. Adds an email address to the user.",
    additive: true,
    input: {
      type: "object",
      properties: {
        body: {
          description: "A new email address of the user.",
          type: "object",
          required: ["email"],
          properties: { email: { description: "The email address.", type: "string" } },
        },
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  deleteEmail: {
    description: "Delete an email address. Removes an email address from the user.",
    input: {
      type: "object",
      properties: { email: { type: "string", description: "The email address itself." } },
      required: ["email"],
      additionalProperties: false,
    },
  },
  getKeys: {
    description:
      "List SSH keys. Returns the public SSH keys of the user that the token belongs to, all at once.",
    input: { type: "object", properties: {}, additionalProperties: false },
  },
  addKey: {
    description: "Add an SSH key. Adds a public SSH key to the user.",
    additive: true,
    input: {
      type: "object",
      properties: {
        body: {
          description: "A new public SSH key.",
          type: "object",
          required: ["content"],
          properties: {
            content: { description: "The public key.", type: "string" },
            title: { description: "The name of the key.", type: "string" },
          },
        },
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  getKey: {
    description: "Get an SSH key. Returns one public SSH key of the user.",
    input: {
      type: "object",
      properties: { key_id: { type: "integer", description: "The ID of the SSH key." } },
      required: ["key_id"],
      additionalProperties: false,
    },
  },
  deleteKey: {
    description: "Delete an SSH key. Removes a public SSH key from the user.",
    input: {
      type: "object",
      properties: { key_id: { type: "integer", description: "The ID of the SSH key." } },
      required: ["key_id"],
      additionalProperties: false,
    },
  },
  getTokens: {
    description:
      "List tokens. Returns the personal access tokens of the user, all at once, without their scopes and restrictions; `getTokenById` returns those.",
    input: { type: "object", properties: {}, additionalProperties: false },
  },
  addToken: {
    description: "Add a token. Creates a personal access token.",
    additive: true,
    input: {
      type: "object",
      properties: {
        body: {
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
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  getTokenById: {
    description:
      "Get a token. Returns one personal access token with its scopes and restrictions, but without its secret.",
    input: {
      type: "object",
      properties: { token_id: { type: "string", description: "The ID of the token." } },
      required: ["token_id"],
      additionalProperties: false,
    },
  },
  deleteToken: {
    description: "Delete a token. Deletes a personal access token.",
    input: {
      type: "object",
      properties: { token_id: { type: "string", description: "The ID of the token." } },
      required: ["token_id"],
      additionalProperties: false,
    },
  },
  issueCredentialsWithOidcProvider: {
    description:
      "Exchange an OIDC token. Exchanges the token of another service, such as a CI system, for a short-lived token of Buddy.",
    input: {
      type: "object",
      properties: {
        body: {
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
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  registerClient: {
    description: "Register an OAuth 2.0 client. Registers a client by RFC 7591.",
    additive: true,
    input: {
      type: "object",
      properties: {
        body: {
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
            id_token_signed_response_alg: {
              description: "The algorithm that signs ID tokens.",
              type: "string",
            },
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
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  getClientConfiguration: {
    description: "Get an OAuth 2.0 client. Returns a client.",
    input: {
      type: "object",
      properties: { client_id: { type: "string", description: "The ID of the OAuth 2.0 client." } },
      required: ["client_id"],
      additionalProperties: false,
    },
  },
  deleteClient: {
    description: "Delete an OAuth 2.0 client. Deletes a client.",
    input: {
      type: "object",
      properties: { client_id: { type: "string", description: "The ID of the OAuth 2.0 client." } },
      required: ["client_id"],
      additionalProperties: false,
    },
  },
  updateClientConfiguration: {
    description: "Update an OAuth 2.0 client. Changes a client.",
    input: {
      type: "object",
      properties: {
        client_id: { type: "string", description: "The ID of the OAuth 2.0 client." },
        body: {
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
            id_token_signed_response_alg: {
              description: "The algorithm that signs ID tokens.",
              type: "string",
            },
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
      },
      required: ["client_id", "body"],
      additionalProperties: false,
    },
  },
  issueToken: {
    description: "Get an OAuth 2.0 token. Issues a token for an OAuth 2.0 client:",
    input: {
      type: "object",
      properties: {
        body: {
          description: "The form that asks for an OAuth 2.0 token.",
          type: "object",
          required: ["grant_type"],
          properties: {
            grant_type: {
              type: "string",
              enum: ["client_credentials", "authorization_code", "refresh_token"],
              description: "How the token is asked for.",
            },
            client_id: { description: "The ID of the client.", type: "string" },
            client_secret: { description: "The secret of the client, unless it has none.", type: "string" },
            code: { description: "The code of the authorization, for `authorization_code`.", type: "string" },
            redirect_uri: {
              description: "The redirect URI that was used for the authorization, for `authorization_code`.",
              type: "string",
            },
            code_verifier: { description: "The verifier of PKCE, for `authorization_code`.", type: "string" },
            refresh_token: { description: "The refresh token, for `refresh_token`.", type: "string" },
            scope: { description: "The scopes, joined by spaces, for `client_credentials`.", type: "string" },
          },
        },
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
  revokeToken: {
    description: "Revoke an OAuth 2.0 token. Makes a token of an OAuth 2.0 client invalid.",
    input: {
      type: "object",
      properties: {
        body: {
          description: "The form that revokes an OAuth 2.0 token.",
          type: "object",
          properties: {
            token: { description: "The token to revoke.", type: "string" },
            access_token: { description: "The token to revoke.", type: "string" },
            token_type_hint: {
              type: "string",
              enum: ["access_token", "refresh_token"],
              description: "Which kind of token it is.",
            },
            client_id: { description: "The ID of the client.", type: "string" },
          },
        },
      },
      required: ["body"],
      additionalProperties: false,
    },
  },
};
