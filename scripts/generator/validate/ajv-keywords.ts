import { _, type Code, type KeywordCxt, type KeywordDefinition, Name, str, stringify } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { checkDataTypes, DataType } from "ajv/dist/compile/validate/dataType.js";

/** Where a validator notes the pointers of values that are new to an open enum: what it is called on. */
const NEW_VALUES = new Name("this");
const INSTANCE_PATH = new Name("instancePath");
const V_ERRORS = new Name("vErrors");
const ERRORS = new Name("errors");
const COLLECT = new Name("collect");
const APPEND = new Name("append");

/** How many values of an enum a message lists. */
const FEW = 8;

/** Is before the key of a map in a pointer, as keys are data. It is no escape of JSON pointers. */
const MAP_KEY = "~2";

/** How the imported validator of a component is called in the module of another. */
export function localName(component: string): string {
  return `$${component}`;
}

/** The keywords of `CheckedSchemas`, as code. */
const KEYWORDS: readonly KeywordDefinition[] = [
  {
    // `type`, whose errors Ajv reports where nothing else can.
    keyword: "is",
    schemaType: ["string", "array"],
    error: { message: "", params: ({ schema }) => _`{ type: ${[schema].flat().join(" or ")} }` },
    code(cxt: KeywordCxt) {
      cxt.fail(checkDataTypes([cxt.schema].flat(), cxt.data, false, DataType.Wrong));
    },
  },
  {
    keyword: "component",
    schemaType: "string",
    code({ gen, data, schema, it }: KeywordCxt) {
      const validate = new Name(localName(schema));
      gen.if(_`!${validate}.call(${NEW_VALUES}, ${data}, { instancePath: ${pathOf(it)} })`, () => {
        gen.assign(V_ERRORS, _`${APPEND}(${V_ERRORS}, ${validate}.errors)`);
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
      gen.if(_`!${known}.includes(${data})`, () => gen.code(_`${NEW_VALUES}.push(${pathOf(it)})`));
    },
  },
];

/** Adds the keywords, and has all others report what is read of an error, which is half the length of Ajv's own. */
export function adaptKeywords(ajv: Ajv2020): void {
  ajv.addVocabulary([...KEYWORDS]);
  for (const rule of Object.values(ajv.RULES.all)) {
    if (typeof rule !== "object" || !("code" in rule.definition)) continue;
    const { definition } = rule;
    const { code } = definition;
    if (rule.keyword === "enum") {
      definition.error = {
        message: "",
        params: ({ schema }) =>
          _`{ allowed: ${stringify(schema.slice(0, FEW))}, more: ${Math.max(0, schema.length - FEW)} }`,
      };
    }
    definition.code = (cxt, ruleType) => {
      cxt.error = (_append, params = cxt.params) => report(cxt, params);
      const { errorPath } = cxt.it;
      if (MAPS.includes(rule.keyword) && cxt.schema !== false) {
        Object.assign(cxt.it, { errorPath: str`${errorPath}/${MAP_KEY}` });
      }
      code(cxt, ruleType);
      Object.assign(cxt.it, { errorPath });
    };
  }
}

const MAPS: readonly string[] = ["additionalProperties", "patternProperties", "unevaluatedProperties"];

function report(cxt: KeywordCxt, given: KeywordCxt["params"]): void {
  const { gen, keyword, it, def } = cxt;
  const { params = _`{}` } = ("error" in def && def.error) || {};
  cxt.setParams(given);
  const shown = typeof params === "function" ? params(cxt) : params;
  gen.assign(V_ERRORS, _`${COLLECT}(${V_ERRORS}, ${keyword}, ${pathOf(it)}, ${shown})`);
  gen.code(_`${ERRORS}++`);
}

function pathOf({ errorPath }: KeywordCxt["it"]): Code {
  return str`${INSTANCE_PATH}${errorPath}`;
}
