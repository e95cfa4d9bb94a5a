import { type Context, type Fields, fieldsOf } from "./context.ts";

/**
 * Every operation says what it needs: `x-scope`, from which its `security` is made; `security: []` for no token; or one scheme
 * with `x-own-token: true`, which has no scopes: a token that only such operations take, such as that of a test suite.
 */
export function security() {
  const ownTokens = new Set<string>();
  return {
    Root(root: Fields, { location, report, resolve }: Context) {
      for (const [name, reference] of Object.entries(
        fieldsOf(fieldsOf(root["components"])["securitySchemes"]),
      )) {
        const { type, scheme, "x-own-token": isOwn } = fieldsOf(resolve(reference).node);
        if (isOwn === undefined) continue;
        ownTokens.add(name);
        if (isOwn === true && type === "http" && scheme === "bearer") continue;
        const message = "x-own-token is true, for a scheme of type http with scheme bearer.";
        report({ message, location: location.child(["components", "securitySchemes", name]) });
      }
    },
    Operation({ security: declared }: Fields, { location, report }: Context) {
      const alternatives: unknown[] | undefined = Array.isArray(declared) ? declared : undefined;
      const isOwn = (name: string) => ownTokens.has(name);
      const isRight = (alternative: unknown) => {
        const schemes = Object.entries(fieldsOf(alternative));
        if (schemes.some(([name]) => isOwn(name))) return schemes.length === 1 && alternatives?.length === 1;
        return (
          schemes.length > 0 && schemes.every(([, scopes]) => Array.isArray(scopes) && scopes.length > 0)
        );
      };
      if (alternatives?.every(isRight)) return;
      const message =
        "Every operation has x-scope, security: [], or one scheme with x-own-token; another scheme has at least one scope.";
      report({ message, location: declared === undefined ? location : location.child(["security"]) });
    },
  };
}
