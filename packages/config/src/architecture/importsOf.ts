import { type ImportDeclaration, type Program, type TSImportType, Visitor } from "oxc-parser";
import { lineAt } from "./place.ts";

/** One module named by a file. */
export interface ImportEdge {
  specifier: string;
  /** nothing of it is left at run time */
  typeOnly: boolean;
  line: number;
}

function isTypeOnly({ importKind, specifiers }: ImportDeclaration): boolean {
  if (importKind === "type") return true;
  return (
    specifiers.length > 0 &&
    specifiers.every((specifier) => specifier.type === "ImportSpecifier" && specifier.importKind === "type")
  );
}

/** Every module a program names: import, export … from, import(), and import("…") in types. */
export function importsOf(program: Program, text: string): ImportEdge[] {
  const edges: ImportEdge[] = [];
  const add = (specifier: string, at: { start: number; typeOnly: boolean }) =>
    edges.push({ specifier, typeOnly: at.typeOnly, line: lineAt(text, at.start) });
  const inType = (node: TSImportType) => add(node.source.value, { start: node.start, typeOnly: true });

  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, { start: node.start, typeOnly: isTypeOnly(node) }),
    ExportAllDeclaration: (node) => add(node.source.value, { start: node.start, typeOnly: node.exportKind === "type" }),
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, { start: node.start, typeOnly: node.exportKind === "type" });
    },
    ImportExpression(node) {
      const { source } = node;
      if (source.type === "Literal" && typeof source.value === "string") {
        add(source.value, { start: node.start, typeOnly: false });
      }
    },
    TSImportType: inType,
  }).visit(program);
  return edges;
}
