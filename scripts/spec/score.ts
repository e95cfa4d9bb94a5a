import { Failure, output } from "@buddy-openapi/process/run";

/**
 * What `redocly score` must give in full. Its other parts take points for what an API is: many operations that share
 * components, nested responses with properties that may be null, responses without content, few documented constraints.
 */
const FULL_SCORES = ["documentationQuality", "errorClarity", "identifierClarity"];

/**
 * The score of a bundled document, of 100.
 *
 * @throws {Failure} when a part that must be full is not.
 */
export async function checkScore(json: string): Promise<number> {
  const { agentReadiness, subscores } = JSON.parse(await output("redocly", ["score", json, "--format=json"]));
  const short = FULL_SCORES.filter((name) => subscores[name] !== 1);
  if (short.length > 0) {
    throw new Failure(
      `redocly score gives less than full marks for ${short.join(", ")}.\n` +
        "See why: pnpm exec redocly score spec/openapi.yaml --operation-details",
    );
  }
  return agentReadiness;
}
