import type { Document } from "@buddy-openapi/openapi/document";

export const wide = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => [`extra_${index}`, { type: "string", description: "Of any." }]),
);
/** A small document with something of everything. Only what the pages read of it is there. */
export const DOCUMENT = {
  info: { title: "Pets", version: "1.0.0" },
  servers: [
    { url: "https://api.pets.test", "x-region": "us" },
    { url: "https://eu.pets.test", "x-region": "eu" },
  ],
  security: [{ Token: ["PET_INFO"] }],
  tags: [{ name: "Big pets", description: "All of them." }],
  paths: {
    "/pets/{pet_id}": {
      parameters: [
        { $ref: "#/components/parameters/PetId" },
        { name: "trace", in: "query", description: "Of the path.", schema: { type: "string" } },
      ],
      put: {
        operationId: "updatePet",
        summary: "Update a pet",
        description: "Changes a pet.",
        tags: ["Big pets"],
        security: [{ Token: ["PET_WRITE"] }],
        parameters: [
          {
            name: "trace",
            in: "query",
            description: "Of the operation.",
            schema: { type: "string" },
            examples: { one: { description: "Made up.", value: "t1" }, two: { value: "t2" } },
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Pet" },
              examples: {
                cat: { summary: "A cat", value: { kind: "CAT", fur: "soft" } },
                dog: { summary: "A dog", value: { kind: "DOG", value: { $ref: "is data" } } },
                fish: { value: { kind: "FISH" } },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The pet.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Pet" },
                examples: { cat: { value: { kind: "CAT" } } },
              },
            },
          },
          default: { $ref: "#/components/responses/Failure" },
        },
      },
    },
  },
  components: {
    parameters: {
      PetId: {
        name: "pet_id",
        in: "path",
        required: true,
        description: "Which `a|b`",
        schema: { type: "string" },
        example: "rex",
      },
    },
    responses: { Failure: { description: "Failed." } },
    schemas: {
      Pet: {
        allOf: [{ $ref: "#/components/schemas/Named" }],
        type: "object",
        required: ["kind"],
        properties: {
          ...wide,
          fur: { type: "string" },
          bones: { type: "integer", "x-for": ["DOG"] },
          fins: { type: "integer", "x-for": ["FISH"], description: "Not for `CAT`." },
          kind: { $ref: "#/components/schemas/Kind" },
          secret: { type: ["string", "null"], writeOnly: true },
          friends: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
        },
      },
      Named: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string", description: "Its name." } },
      },
      Kind: {
        type: "string",
        description: "What it is.\n\n- `CAT`: a cat\n",
        enum: ["CAT", "DOG", "FISH", "NEW"],
        "x-enum-extensibility": "open",
      },
    },
  },
} as unknown as Document;
