import { posix } from "node:path";
import type { Node } from "oxc-parser";
import { type ExportedFunction, exportedFunctions } from "../exportedFunctions.ts";
import type { Repository } from "../repository.ts";
import { type Finding, findingAt, ruleForFiles } from "../rule.ts";
import type { SourceFile } from "../sourceFile.ts";

function isNamed(node: Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function takesLooseContext({ params }: ExportedFunction): boolean {
  return params.some((param) => isNamed(param, "ctx"));
}

function takesContext({ params }: ExportedFunction): boolean {
  const [first] = params;
  return (
    first?.type === "ObjectPattern" &&
    first.properties.some((part) => part.type === "Property" && isNamed(part.key, "ctx"))
  );
}

/** Names that a step's index passes on, by the file they come from. */
function published(index: SourceFile): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const statement of index.program.body) {
    if (statement.type !== "ExportNamedDeclaration" || !statement.source) continue;
    const path = posix.join(posix.dirname(index.path), statement.source.value);
    const known = names.get(path) ?? new Set();
    for (const { local } of statement.specifiers) if (local.type === "Identifier") known.add(local.name);
    names.set(path, known);
  }
  return names;
}

function findingsIn(file: SourceFile, names: Set<string>): Finding[] {
  const verbs = exportedFunctions(file).filter(({ name }) => names.has(name));
  const loose = verbs
    .filter(takesLooseContext)
    .map((verb) => findingAt(file, verb, `${verb.name} takes ctx on its own: a verb takes { ctx, input }`));
  const others = verbs
    .filter(takesContext)
    .slice(1)
    .map((verb) => findingAt(file, verb, `${verb.name} is a second verb here: give it a file of its own`));
  return [...loose, ...others];
}

/** What a step of services publishes is verbs: each takes `{ ctx, input }` and has a file of its own. */
export const serviceVerbRule = ruleForFiles({
  name: "one service verb a file",
  applies: (file) => /^packages\/services\/src\/[^/]+\/index\.ts$/.test(file.path),
  findings: (index, repository: Repository) =>
    [...published(index)].flatMap(([path, names]) => {
      const file = repository.files.find((known) => known.path === path);
      return file ? findingsIn(file, names) : [];
    }),
});
