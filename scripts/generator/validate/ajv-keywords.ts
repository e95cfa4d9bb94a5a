import { _, type KeywordCxt, type KeywordDefinition, Name, str, stringify } from "ajv";

/** Where a validator notes the pointers of values that are new to an open enum. */
const NEW_VALUES = new Name("newValues");
const INSTANCE_PATH = new Name("instancePath");
const V_ERRORS = new Name("vErrors");
const ERRORS = new Name("errors");

/** How the imported validator of a component is called in the module of another. */
export function localName(component: string): string {
  return `$${component}`;
}

/** The keywords of `CheckedSchemas`, as code. */
export const AJV_KEYWORDS: readonly KeywordDefinition[] = [
  {
    keyword: "component",
    schemaType: "string",
    code({ gen, data, schema, it }: KeywordCxt) {
      const validate = new Name(localName(schema));
      const path = str`${INSTANCE_PATH}${it.errorPath}`;
      gen.if(_`!${validate}(${data}, { instancePath: ${path}, ${NEW_VALUES} })`, () => {
        gen.assign(
          V_ERRORS,
          _`${V_ERRORS} === null ? ${validate}.errors : ${V_ERRORS}.concat(${validate}.errors)`,
        );
        gen.assign(ERRORS, _`${V_ERRORS}.length`);
      });
    },
  },
  {
    keyword: "orNull",
    schemaType: ["object", "boolean"],
    code(cxt: KeywordCxt) {
      const { gen, data } = cxt;
      const valid = gen.name("valid");
      gen.if(_`${data} !== null`, () => {
        cxt.subschema({ keyword: "orNull" }, valid);
      });
    },
  },
  {
    keyword: "openEnum",
    type: ["string", "number"],
    schemaType: "array",
    code({ gen, data, schema, it }: KeywordCxt) {
      const known = gen.scopeValue("schema", { ref: schema, code: stringify(schema) });
      const path = str`${INSTANCE_PATH}${it.errorPath}`;
      gen.if(_`!${known}.includes(${data})`, () => gen.code(_`${NEW_VALUES}.push(${path})`));
    },
  },
];
