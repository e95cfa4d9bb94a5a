import ts from "typescript";

/** What openapi-typescript writes where a document or an operation has no such thing. */
const ABSENT =
  /^(components\.\w+|operations\.[^.]+\.(requestBody|parameters\.\w+|responses\.\w+\.content)|components\.responses\.\w+\.content)$/;

/** The types of a module that no value has, each with its place: `Pet.name`. */
export function neverTypes(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  // A module without exports has no symbol.
  if (!source || !module) return [];
  const found: string[] = [];
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type, place: string): void => {
    // An optional property that is `never` is `undefined`.
    const isGone = Boolean(type.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined));
    // Nothing else says of an intersection that its literals exclude each other.
    if (isGone || (type.isIntersection() && checker.typeToString(type) === "never")) found.push(place);
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnion()) {
      const members = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
      for (const member of members) visit(member, place);
    } else if (checker.isArrayType(type) || checker.isTupleType(type)) {
      // Both are references.
      for (const item of checker.getTypeArguments(type as ts.TypeReference)) visit(item, `${place}[]`);
    } else {
      for (const { type: other } of checker.getIndexInfosOfType(type)) visit(other, `${place}[key]`);
      for (const property of checker.getPropertiesOfType(type)) {
        if (property.declarations?.every((one) => one.getSourceFile() === source))
          visit(checker.getTypeOfSymbol(property), `${place}.${property.name}`);
      }
    }
  };
  const exported = checker.getExportsOfModule(module).filter(({ name }) => !/^(paths|webhooks)$/.test(name));
  for (const symbol of exported) visit(checker.getDeclaredTypeOfSymbol(symbol), symbol.name);
  return found.filter((place) => !ABSENT.test(place));
}
