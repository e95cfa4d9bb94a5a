import { type Context, type Fields, fieldsOf } from "./context.ts";

/** Holds `x-client-default`: it names a variable of the environment, at a string in the path. */
export function clientDefault() {
  return {
    Parameter(parameter: Fields, { location, report, resolve }: Context) {
      const { in: place, schema, "x-client-default": variable } = parameter;
      if (variable === undefined) return;
      const isName = typeof variable === "string" && /^[A-Z][A-Z0-9_]*$/.test(variable);
      const isText = fieldsOf(resolve(schema).node)["type"] === "string";
      if (isName && isText && place === "path") return;
      const message =
        "x-client-default is the name of a variable of the environment, such as BUDDY_WORKSPACE, of a string in the path.";
      report({ message, location: location.child(["x-client-default"]) });
    },
  };
}
