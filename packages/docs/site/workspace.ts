/** What the samples call the workspace, for which a reader can put in the name of theirs. */
export const WORKSPACE = "my-company";
