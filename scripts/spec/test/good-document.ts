/** A small document that breaks no rule. */
export const GOOD = `
openapi: 3.1.1
info:
  title: Pets
  version: 1.0.0
  license: { name: MIT, identifier: MIT }
servers:
  - url: https://api.pets.test
tags:
  - { name: Pets, description: All about pets. }
paths:
  /pets:
    get:
      operationId: getPets
      summary: List pets
      description: Returns a page of \`<pets>\`, <https://pets.test>.
      tags: [Pets]
      security: []
      x-codeSamples: [{ lang: Shell, label: wget, source: wget https://api.pets.test/pets }]
      x-pagination: { page: page, size: per_page, items: /pets, pages: /pages/total }
      x-collection: { items: "/pets", id: kind, counts: { pages: "/pages/total" }, places: [page], newestFirst: true, hidden: { size: sold } }
      x-states: { property: kind, order: [CAT], final: [DOG], action: name, leads: { SELL: { from: [CAT], to: DOG } } }
      x-lookup: { page: { list: getPets, by: [kind], returns: pets } }
      parameters:
        - { name: page, in: query, description: Which page., schema: { type: integer }, example: 1 }
        - { name: per_page, in: query, description: How many., schema: { type: integer }, example: 20 }
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/PetsView" }
              examples:
                none: { value: { pets: [], pages: { total: 0 } } }
        "404": { description: No pets. }
    post:
      operationId: addPet
      summary: Add a pet
      description: Adds a pet.
      tags: [Pets]
      security: []
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/AddPetRequest" }
            examples:
              dog: { value: { kind: CAT, chips: [{ kind: DOG, token: <your token> }] } }
      responses:
        "204": { description: The pet is added. }
        "404": { description: No pets. }
  /pets/{pet_id}:
    parameters:
      - { name: pet_id, in: path, required: true, description: Which pet., schema: { type: string }, x-client-default: PET, example: rex }
    get:
      operationId: getPet
      summary: Get a pet
      description: Returns a pet.
      tags: [Pets]
      security: [{ Token: [PET_INFO] }, { OAuth2: [PET_INFO] }]
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/PetView" }
              examples:
                rex: { value: { kind: DOG, size: BIG, owner: { url: https://pets.test/ann, name: Ann } } }
        "404": { description: No such pet. }
    delete:
      operationId: deletePet
      summary: Delete a pet
      description: Deletes a pet.
      tags: [Pets]
      security: [{ Token: [PET_MANAGE] }, { OAuth2: [PET_MANAGE] }]
      responses:
        "204": { description: The pet is deleted. }
        "404": { description: No such pet. }
  /pets/{pet_id}/meals:
    parameters:
      - { name: pet_id, in: path, required: true, description: Which pet., schema: { type: string }, x-client-default: PET, example: rex }
    post:
      operationId: addMeal
      summary: Feed a pet
      description: Takes the token of a feeder.
      tags: [Pets]
      security: [{ Feeder: [] }]
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              description: A photo.
              properties:
                photo: { type: string, format: binary, description: Of the pet., examples: ['@rex.png'] }
            examples:
              rex: { value: { photo: '@rex.png' } }
          image/png:
            examples:
              only: { value: '@only.png' }
      responses:
        "204": { description: The pet is fed. }
        "404": { description: No such pet. }
components:
  schemas:
    PetView:
      type: object
      description: A pet.
      required: [kind, size]
      properties:
        kind: { $ref: "#/components/schemas/PetKind" }
        size: { type: string, description: How big., enum: [SMALL, BIG], examples: [BIG] }
        sold: { type: [boolean, "null"], description: Whether it is sold., examples: [true] }
        owner:
          description: Who feeds it.
          anyOf: [{ $ref: "#/components/schemas/OwnerView" }, { type: "null" }]
          examples: [{ url: https://pets.test/ann, name: Ann }]
    PetsView:
      allOf:
        - type: object
          required: [pages]
          properties:
            pets:
              type: array
              description: The pets of the page.
              items: { $ref: "#/components/schemas/PetView" }
      description: A page of pets.
      required: [pets]
      properties:
        pages:
          type: object
          description: All pages.
          required: [total]
          properties:
            total: { type: integer, description: How many pages., examples: [1] }
    AddPetRequest:
      type: object
      description: A new pet.
      properties:
        kind: { $ref: "#/components/schemas/PetKind" }
        chips: { type: array, description: What it wears., items: { $ref: "#/components/schemas/ChipRequest" } }
    ChipRequest:
      type: object
      description: A chip.
      properties:
        kind: { $ref: "#/components/schemas/PetKind" }
        token: { type: string, format: password, writeOnly: true, x-for: [DOG], description: A secret., examples: [a] }
    PetKind:
      type: string
      description: What kind of animal it is.
      x-enum-extensibility: open
      enum: [CAT, DOG]
      examples: [CAT]
    OwnerView:
      type: object
      description: An owner.
      required: [url]
      properties:
        url: { type: string, readOnly: true, description: Where it is., examples: [https://pets.test/ann] }
        name: { type: [string, "null"], description: The name., examples: [Ann] }
  securitySchemes:
    Token: { type: http, scheme: bearer }
    Feeder: { type: http, scheme: bearer, x-own-token: true }
    OAuth2:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://api.pets.test/token
          scopes: { PET_INFO: Read pets, PET_MANAGE: Change pets }
`;
