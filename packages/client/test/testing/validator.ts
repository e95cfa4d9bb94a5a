import document from "@buddy-openapi/types/openapi.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, "buddy");

/** Validates against a schema of the document by its JSON pointer, or the name of a component. It gives what is wrong. */
export function validatorOf(schema: string): (value: unknown) => string[] {
  const pointer = schema.startsWith("/") ? schema : `/components/schemas/${schema}`;
  const validate = ajv.compile({ $ref: `buddy#${pointer}` });
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
