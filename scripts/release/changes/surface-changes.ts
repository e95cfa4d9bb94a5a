import ts from "typescript";
import { GENERATED } from "../surface/declarations.ts";
import type { Bump, Change } from "./change.ts";

/** Something that is written in a declaration: a member, or the rest of it, whose name is `""`. */
interface Part {
  name: string;
  /** Without comments and layout. */
  text: string;
  /** What `@deprecated` says; `undefined` without it. */
  deprecation: string | undefined;
  /** Whether nobody has to follow if it is new. */
  mayBeAdded: boolean;
  place: { file: string; line: number };
}

/** The files of a report on what a package exports: path in the repository → declarations. */
export type Surface = ReadonlyMap<string, string>;

/**
 * What changed in hand-written declarations. Text does not show whether a changed line still takes what it took, so it is a
 * break until somebody says otherwise.
 */
export function compareSurfaces(before: Surface, after: Surface): Change[] {
  const [had, has] = [declarationsOf(before), declarationsOf(after)];
  return [...new Set([...had.keys(), ...has.keys()])].flatMap((name) => {
    const [parts, next] = [had.get(name) ?? [], has.get(name) ?? []];
    const place = (next[0] ?? parts[0])?.place;
    if (!place) return [];
    const whole = { symbol: name, place };
    if (parts.length === 0)
      return [{ ...whole, kind: "export-added", bump: "minor", reason: `\`${name}\` is new.` }];
    if (next.length > 0) return compareParts(name, parts, next);
    const deprecation = parts.map((part) => part.deprecation).find((text) => text !== undefined);
    return [{ ...whole, kind: "export-removed", bump: "major", reason: `\`${name}\` is gone.`, deprecation }];
  });
}

function compareParts(symbol: string, before: readonly Part[], after: readonly Part[]): Change[] {
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].flatMap((name): Change[] => {
    const [had, has] = [before, after].map((parts) => parts.filter((part) => part.name === name));
    if (!had || !has) return [];
    const lacks = (parts: readonly Part[]) => (part: Part) => !parts.some(({ text }) => text === part.text);
    const [gone, fresh] = [had.filter(lacks(has)), has.filter(lacks(had))];
    const title = `\`${[symbol, name].filter(Boolean).join(".").replace(".[", "[")}\``;
    const change = (kind: string, bump: Bump, says: string, of: Part | undefined): Change => ({
      ...{
        symbol,
        kind,
        bump,
        reason: `${title} ${says}.`,
        place: (of ?? after[0] ?? (had[0] as Part)).place,
      },
      deprecation: had.map(({ deprecation }) => deprecation).find((text) => text !== undefined),
    });
    if (has.length === 0) return [change("member-removed", "major", "is gone", undefined)];
    if (gone.length > 0) return [change("line-changed", "major", changed(gone, fresh), fresh[0] ?? has[0])];
    if (fresh.length > 0) {
      const isOverload = had.length > 0;
      const mayBeAdded = isOverload || fresh.every((part) => part.mayBeAdded);
      const says = isOverload ? "can also be called another way" : "is new";
      return [change("member-added", mayBeAdded ? "minor" : "major", says, fresh[0])];
    }
    const [advice] = has.filter(
      (part, index) => part.deprecation !== undefined && had[index]?.deprecation === undefined,
    );
    if (!advice) return [];
    const text = advice.deprecation?.replace(/\.$/, "");
    return [change("deprecated", "minor", `is deprecated${text ? `: ${text}` : ""}`, advice)];
  });
}

function changed(gone: readonly Part[], fresh: readonly Part[]): string {
  const code = (parts: readonly Part[]) => parts.map(({ text }) => `\`${text}\``).join(", ");
  return fresh.length > 0 ? `is now ${code(fresh)}, and was ${code(gone)}` : `no longer has ${code(gone)}`;
}

function declarationsOf(surface: Surface): Map<string, Part[]> {
  const all = [...surface].flatMap(([file, text]) => {
    const [written = ""] = text.split(GENERATED);
    const source = ts.createSourceFile(file, written, ts.ScriptTarget.Latest, true);
    return source.statements.flatMap((statement) => partsOf(statement, source));
  });
  const found = new Map<string, Part[]>();
  // What two entries export is listed in both reports.
  for (const { symbol, part } of all) {
    const known = found.get(symbol) ?? [];
    if (!known.some(({ name, text }) => name === part.name && text === part.text)) known.push(part);
    found.set(symbol, known);
  }
  return found;
}

function partsOf(statement: ts.Statement, source: ts.SourceFile): { symbol: string; part: Part }[] {
  if (ts.isImportDeclaration(statement)) return [];
  const variable = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
  const exports = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
  const declared = variable ?? statement;
  const name = "name" in declared ? (declared.name as ts.Node).getText(source) : statement.getText(source);
  const members = membersOf(variable?.type ?? statement);
  const part = (node: ts.Node, name: string, text: string): Part => {
    const tag = ts.getJSDocDeprecatedTag(node);
    const deprecation = tag && (ts.getTextOfJSDocComment(tag.comment) ?? "");
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    return { name, text, deprecation, mayBeAdded: mayBeAdded(node), place: { file: source.fileName, line } };
  };
  if (exports && ts.isNamedExports(exports))
    return exports.elements.map((element) => ({
      symbol: element.name.text,
      part: part(element, "", "export"),
    }));
  const head = members.reduce((text, member) => text.replace(textOf(member), ""), textOf(statement));
  return [
    { symbol: name, part: part(statement, "", head.replace(/( \|)+(?= |;|$)|[\s;]+/g, " ").trim()) },
    ...members
      .filter((member) => !isPrivate(member))
      .map((member) => ({ symbol: name, part: part(member, memberName(member), textOf(member)) })),
  ];
}

const printer = ts.createPrinter({ removeComments: true });

function textOf(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, " ");
}

/** The members of a class, an interface, an object type or a union. */
function membersOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isTypeLiteralNode(node))
    return node.members;
  if (ts.isUnionTypeNode(node)) return node.types;
  return ts.isTypeAliasDeclaration(node) ? membersOf(node.type) : [];
}

function memberName(member: ts.Node): string {
  if (ts.isConstructorDeclaration(member)) return "constructor";
  const name = "name" in member ? (member.name as ts.Node | undefined) : undefined;
  return name?.getText() ?? textOf(member);
}

function isPrivate(member: ts.Node): boolean {
  const isKeptBack =
    ts.canHaveModifiers(member) &&
    (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
  // Nobody can call a private constructor, which matters.
  return memberName(member).startsWith("#") || (isKeptBack && !ts.isConstructorDeclaration(member));
}

/** Whether a member is of what the package makes, or may be left out by callers. */
function mayBeAdded(member: ts.Node): boolean {
  if (!ts.isClassElement(member) && !ts.isTypeElement(member)) return false;
  if (ts.isConstructorDeclaration(member)) return false;
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind);
  if (has(ts.SyntaxKind.AbstractKeyword)) return false;
  if (!ts.isPropertySignature(member)) return true;
  return member.questionToken !== undefined || has(ts.SyntaxKind.ReadonlyKeyword);
}
