import { differencesOfParts, type Part, type Parts } from "@buddy-openapi/openapi/differences/parts";
import ts from "typescript";
import { GENERATED } from "../surface/declarations.ts";
import type { Change } from "./change.ts";
import { changesOf } from "./document-changes.ts";

/** The files of a report on what a package exports: path in the repository → declarations. */
export type Surface = ReadonlyMap<string, string>;

/**
 * What changed in hand-written declarations. Text does not show whether a changed line still takes what it took, so it is a
 * break until somebody says otherwise.
 */
export function compareSurfaces(before: Surface, after: Surface): Change[] {
  const differences = differencesOfParts(exportsOf(before), exportsOf(after));
  return changesOf(differences, ([file, line]) => ({ file: String(file), line: Number(line) }));
}

/** The exports by name. A name that two entries export is in both reports. */
function exportsOf(surface: Surface): Parts {
  const found = new Map<string, Part>();
  for (const [file, text] of surface) {
    const [written = ""] = text.split(GENERATED);
    const source = ts.createSourceFile(file, written, ts.ScriptTarget.Latest, true);
    for (const [name, part] of source.statements.flatMap(declarationsOf)) {
      const known = found.get(name);
      const parts = new Map([...(known?.parts ?? []), ...(part.parts ?? [])]);
      found.set(name, { ...(known?.deprecation === undefined ? part : known), parts });
    }
  }
  return found;
}

/** The names that a statement exports, with a part for each member, and a line for the rest. */
function declarationsOf(statement: ts.Statement): [name: string, Part][] {
  if (ts.isImportDeclaration(statement)) return [];
  const exported = (name: string, node: ts.Node, parts: readonly Part[]): [string, Part] => [
    name,
    { ...partOf("export", name, node, parts), owner: name, path: [] },
  ];
  const exports = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
  if (exports && ts.isNamedExports(exports))
    return exports.elements.map((element) =>
      exported(element.name.text, element, [linePart("export", element)]),
    );
  const variable = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
  const named = variable ?? statement;
  const name = ("name" in named ? (named.name as ts.Node) : statement).getText();
  const members = membersOf(variable?.type ?? statement);
  const head = members.reduce((text, member) => text.replace(textOf(member), ""), textOf(statement));
  const byName = Map.groupBy(
    members.filter((member) => !isPrivate(member)),
    memberName,
  );
  const parts = [...byName].map(([key, all]) => memberPart(key, all));
  const line = head.replace(/( \|)+(?= |;|$)|[\s;]+/g, " ").trim();
  return [exported(name, statement, [linePart(line, statement), ...parts])];
}

/** A member, which has a line for each way to call it. */
function memberPart(name: string, members: readonly ts.Node[]): Part {
  const [first] = members as [ts.Node];
  const deprecated = members.find((member) => ts.getJSDocDeprecatedTag(member));
  const lines = members.map((member) => linePart(textOf(member), member));
  const part = partOf("member", name, deprecated ?? first, lines);
  return { ...part, newAs: members.every(mayBeAdded) ? undefined : "required member" };
}

function linePart(text: string, node: ts.Node): Part {
  return { ...partOf("line", text, node, []), path: [], facts: {} };
}

function partOf(what: string, name: string, node: ts.Node, parts: readonly Part[]): Part {
  const tag = ts.getJSDocDeprecatedTag(node);
  const deprecation = tag && (ts.getTextOfJSDocComment(tag.comment) ?? "");
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return {
    ...{ what, path: [name], value: name, pointer: [source.fileName, line + 1], deprecation },
    facts: { deprecated: deprecation },
    parts: new Map(parts.map((part) => [`${part.what} ${part.value}`, part])),
  };
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
