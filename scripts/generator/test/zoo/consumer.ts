// A consumer of the packages that generated-client.slow.test.ts makes from openapi.yaml beside this file.
// @boundaries-ignore the test builds these packages for this file
import {
  addAnimal,
  type BuddyClient,
  checkHealth,
  createBaseClient,
  createBuddyClient,
} from "@buddy-openapi/client";
// @boundaries-ignore the test builds these packages for this file
import type { Animal, Job, Species } from "@buddy-openapi/types";
// @boundaries-ignore the test builds these packages for this file
import { isKnownSpecies } from "@buddy-openapi/types/enums";

const options = { baseUrl: process.env["ZOO_URL"], token: "secret" };
const zoos: BuddyClient = createBuddyClient(options);

const { animals } = await zoos.listAnimals({
  zoo: "berlin/west",
  species: ["LION", "DODO"],
  limit: 2,
  sort: "age",
  filter: { age: 7 },
  "X-Keeper": "ada",
});
const lion: Animal | undefined = animals[0];
const species: Species | undefined = lion?.species;
const mood: string | null | undefined = lion?.mood;

const added: Animal | Job = await addAnimal(createBaseClient(options), {
  zoo: "berlin",
  body: { species: "OWL" },
});
const updated: Animal = await zoos.updateAnimal({ zoo: "berlin", id: 7, body: { species: "OWL" } });
const deleted: undefined = await zoos.deleteAnimal({ zoo: "berlin", id: 7 });
const health: undefined = await zoos.checkHealth();

const { animals: atHome } = await createBuddyClient({ ...options, zoo: "berlin/west" }).listAnimals();

// Without a token, what needs none works, and what needs one is refused before it is sent.
const visitor = createBaseClient({ baseUrl: process.env["ZOO_URL"] });
await checkHealth(visitor);
const refused = await addAnimal(visitor, { zoo: "berlin", body: { species: "OWL" } }).catch(String);

// @ts-expect-error A required path parameter is missing.
const withoutZoo = () => zoos.listAnimals({ limit: 2 });
// @ts-expect-error A required body is missing.
const withoutBody = () => zoos.addAnimal({ zoo: "berlin" });
// @ts-expect-error A closed enum takes its values only.
const wrongSort = () => zoos.listAnimals({ zoo: "berlin", sort: "size" });
// @ts-expect-error A header that OpenAPI ignores is no parameter.
const ignoredHeader = () => zoos.listAnimals({ zoo: "berlin", Accept: "text/html" });
const map = (): PromiseLike<Blob> => zoos.getMap({ zoo: "berlin" });

console.log(
  JSON.stringify({
    atHome: atHome.length,
    species,
    known: isKnownSpecies(species),
    mood,
    added,
    updated,
    deleted,
    health,
    refused,
  }),
);

export { ignoredHeader, map, withoutBody, withoutZoo, wrongSort };
