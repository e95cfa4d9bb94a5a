import { docComment } from "../types/doc-comment.ts";
import type { Operations, Parameter } from "./operations.ts";

/** The generated module of the path parameters that a client can have for its calls (`x-client-default`). */
export function clientDefaultsSource({ operations }: Operations): string {
  const all = operations.flatMap(({ parameters }) => parameters.filter(isClientDefault));
  const defaults = [...new Map(all.map((parameter) => [parameter.name, parameter])).values()];
  const properties = defaults.map(({ name, description, clientDefault }) => {
    const doc = docComment(`${description}\n\nDefault: \`${clientDefault}\`.`);
    return `${doc}\n${JSON.stringify(name)}: string;`;
  });
  const variables = defaults.map(({ name, clientDefault }) => [name, clientDefault]);
  return `/** The path parameters that a client can have for its calls. */
export interface ClientDefaults {
${properties.join("\n")}
}

/** The variables of the environment that have them, by their names. */
export const CLIENT_DEFAULTS: Readonly<Record<keyof ClientDefaults, string>> = ${JSON.stringify(Object.fromEntries(variables))};
`;
}

export function isClientDefault({ clientDefault }: Parameter): boolean {
  return clientDefault !== undefined;
}
