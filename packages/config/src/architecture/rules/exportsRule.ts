import type { ImportEdge } from "../importsOf.ts";
import { resolveImport } from "../resolveImport.ts";
import { type Finding, ruleForFiles } from "../rule.ts";
import type { SourceFile } from "../sourceFile.ts";

function unknownFinding(file: SourceFile, { specifier, line }: ImportEdge): Finding {
  return { file: file.path, line, message: `${specifier} is no member of this workspace` };
}

/** Packages import each other by name and only what `exports` in package.json publishes. */
export const exportsRule = ruleForFiles({
  name: "published exports only",
  applies: () => true,
  findings: (file, repository): Finding[] =>
    file.imports.flatMap((edge) => {
      const target = resolveImport(repository, file, edge.specifier);
      if (target.kind === "external") return target.name.startsWith("@segue/") ? [unknownFinding(file, edge)] : [];
      if (target.member === file.member) return [];
      if (target.kind === "workspace" && target.path !== undefined) return [];
      const published = Object.keys(repository.manifests.get(target.member)?.exports ?? {}).join(", ") || "nothing";
      const message = `${edge.specifier} reaches into ${target.member}, which publishes ${published}`;
      return [{ file: file.path, line: edge.line, message }];
    }),
});
