import * as client from "@buddy-openapi/client";
import { createBuddyClient } from "@buddy-openapi/client";
import { mockBuddy } from "@buddy-openapi/client/testing";
import { allValidators } from "@buddy-openapi/client/validate";
import { expect, test } from "vitest";
import type { Operation } from "../../dist/runtime/operation.js";
import { operations, target } from "../document-operations.ts";

const mock = mockBuddy({}, { onUnhandled: "respond" });
const buddy = createBuddyClient({
  token: "any",
  fetch: mock.fetch,
  retry: false,
  validate: { validators: allValidators, request: "throw" },
});
test.for(operations.map((one) => [one.operationId, one] as const))(
  "%s refuses each parameter of a wrong type, and a name that it doesn't know",
  async ([operationId, { parameters, body: sent, bodies }]) => {
    // The name is that of an operation of the document.
    const call = (client as unknown as Record<string, Operation>)[operationId];
    const needed = parameters.filter(({ in: place, required }) => place === "path" || required);
    const good = Object.fromEntries(needed.map(({ name, example }) => [name, example ?? "1"]));
    const send = (given: object) => call?.(buddy, { ...good, ...bodies[0]?.[1], ...given });
    await expect(send({ per_pge: 3 })).rejects.toThrow('no parameter "per_pge"');
    for (const { name, schema } of parameters) {
      const { type, enum: values } = target(schema);
      if (type === "string" && !values) continue;
      const expected = values ? `one of ${values[0]}` : type;
      await expect(send({ [name]: "FOO" }), name).rejects.toThrow(
        new RegExp(`/${name}: expected ${expected}|"${name}" must be a whole number`),
      );
    }
    const { body } = bodies[0]?.[1] ?? {};
    // Forms and files are not checked.
    if (/json/.test(sent?.mediaType ?? "") && !takesAnyName(sent?.schema ?? {})) {
      const wrong = send({ body: { ...(body as object), toke: "secret" } });
      await expect(wrong).rejects.toThrow("/toke: expected a known property");
    }
    expect(mock.requests).toEqual([]);
  },
);

/** Whether an object may have properties that its schema doesn't name. */
function takesAnyName(schema: object): boolean {
  const { additionalProperties = false, allOf = [] } = target(schema);
  return additionalProperties !== false || allOf.some(takesAnyName);
}

test("without validators a name that the operation doesn't know is a mistake too", async () => {
  const plain = createBuddyClient({ token: "any", fetch: mock.fetch });
  const parameters = { workspace: "w", per_pge: 3 };
  await expect(plain.getProjects(parameters)).rejects.toThrow('There is no parameter "per_pge". Others: ');
});

test.for([
  [{ response: "throw" }, /validators must be a list/],
  [{}, /validators must be a list/],
  [{ validators: ["getUser"] }, /validators must be a list/],
  [{ validators: [], request: "error" }, /must be "warn" or "throw"/],
])("validate of %o is refused when the client is made", ([validate, message]) => {
  expect(() => createBuddyClient({ token: "any", validate } as never)).toThrow(message as RegExp);
});
