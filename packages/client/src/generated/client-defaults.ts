// Generated from spec/ by `pnpm generate`. Do not edit.

/** The path parameters that a client can have for its calls. */
export interface ClientDefaults {
  /**
   * The handle of the workspace, which is its `domain`, as in the URL of its pages.
   *
   * Default: `BUDDY_WORKSPACE`.
   */
  workspace: string;
  /**
   * The handle of the project, which is its `name`, not its `display_name`.
   *
   * Default: `BUDDY_PROJECT`.
   */
  project_name: string;
}

/** The variables of the environment that have them, by their names. */
export const CLIENT_DEFAULTS: Readonly<Record<keyof ClientDefaults, string>> = {
  workspace: "BUDDY_WORKSPACE",
  project_name: "BUDDY_PROJECT",
};
