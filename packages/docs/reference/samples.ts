import type { CodeSample } from "@buddy-openapi/spec-tools/samples/code-samples";
import { LANGUAGE_NAMES } from "../site/code.ts";
import { jsonMedia, type Operation } from "./document.ts";

/** The samples of an operation for one language, one example of its body, and each region. */
export interface SampleSet {
  language: string;
  example: string;
  byRegion: Record<string, CodeSample>;
}

/** What a reader can choose among, by key, in the order of the document. */
interface Choices {
  languages: Record<string, string>;
  regions: Record<string, string>;
  examples: Record<string, string>;
}

/** What a region is called in the control. */
const REGIONS: Record<string, string> = {
  us: "United States",
  eu: "European Union",
  asia: "Asia",
  own: "Your own installation",
};

/** The languages of Shiki by the names that samples have. */
const HIGHLIGHTED: Record<string, string> = { shell: "sh", typescript: "ts", javascript: "js" };

/** How the language of a sample is coloured. */
export function highlightOf({ lang }: CodeSample): string {
  const name = lang.toLowerCase();
  return HIGHLIGHTED[name] ?? (name in LANGUAGE_NAMES ? name : "text");
}

/** The samples of an operation, and what there is to choose. */
export function samplesOf(operation: Operation): { sets: SampleSet[]; choices: Choices } {
  const sets = new Map<string, SampleSet>();
  const choices: Choices = { languages: {}, regions: {}, examples: {} };
  const { examples = [] } = jsonMedia(operation.requestBody?.content) ?? {};
  const summaries = new Map(examples.map(({ name, summary }) => [name, summary]));
  for (const sample of operation.samples) {
    const { language, server, example = "" } = sample;
    const id = `${language} ${example}`;
    const set = sets.get(id) ?? { language, example, byRegion: {} };
    sets.set(id, set);
    set.byRegion[server] = sample;
    choices.languages[language] = sample.label;
    choices.regions[server] = REGIONS[server] ?? server;
    if (example) choices.examples[example] = summaries.get(example) || example;
  }
  return { sets: [...sets.values()], choices };
}
