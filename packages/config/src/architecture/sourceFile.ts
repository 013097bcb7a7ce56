import { type Comment, type Program, parseSync } from "oxc-parser";
import { importsOf, type ImportEdge } from "./importsOf.ts";
import { memberOf } from "./place.ts";

/** One parsed file of the repository. */
export interface SourceFile {
  /** relative to the repository, with forward slashes */
  path: string;
  /** folder of the workspace member that holds it, "packages/engine"; "prisma" for the schema's own files */
  member: string;
  /** a test, a spec, a fixture or the set-up of tests */
  isTest: boolean;
  text: string;
  lineCount: number;
  program: Program;
  comments: Comment[];
  imports: ImportEdge[];
}

/**
 * Parses TypeScript, TSX or JavaScript.
 * @throws Error that names the file when it cannot be parsed: a file that no rule can see must not pass
 */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  const [broken] = errors;
  if (broken) throw new Error(`${path} cannot be parsed: ${broken.message}`);
  return {
    path,
    member: memberOf(path),
    isTest: /\.(test|spec|fixture)\.tsx?$/.test(path) || path.startsWith("e2e/") || path.includes("/testing/"),
    text,
    lineCount: text.trimEnd().split("\n").length,
    program,
    comments,
    imports: importsOf(program, text),
  };
}
