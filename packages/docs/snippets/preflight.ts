import { createBuddyClient, getExecution, runPipeline, updateVariable } from "@buddy-openapi/client";
import { BuddyScopeError, preflight } from "@buddy-openapi/client/scopes";

const buddy = createBuddyClient();
try {
  const { known, spare } = await preflight(buddy, [runPipeline, getExecution, updateVariable]);
  console.log(
    known ? `The token can do more than it has to: ${spare}` : "The token can't read its own scopes.",
  );
} catch (error) {
  if (!(error instanceof BuddyScopeError)) throw error;
  // The token doesn't allow runPipeline (PIPELINE_RUN, formerly EXECUTION_RUN), …
  console.error(error.message);
  console.log("Take these scopes away:", error.spare);
  process.exitCode = 1;
}
