import type { Node } from "oxc-parser";
import type { SourceFile } from "./sourceFile.ts";

/** A function that other files can call. */
export interface ExportedFunction {
  name: string;
  /** the whole export statement */
  start: number;
  params: Node[];
}

function isFunction(node: Node | null) {
  return node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression" ? node : undefined;
}

/** Functions declared and exported by name, as declarations or as constants. */
export function exportedFunctions({ program }: SourceFile): ExportedFunction[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) return [];
    const { declaration, start } = statement;
    if (declaration.type === "FunctionDeclaration") {
      return [{ name: declaration.id?.name ?? "", start, params: declaration.params }];
    }
    if (declaration.type !== "VariableDeclaration") return [];
    return declaration.declarations.flatMap(({ id, init }) => {
      const made = isFunction(init);
      return made && id.type === "Identifier" ? [{ name: id.name, start, params: made.params }] : [];
    });
  });
}
