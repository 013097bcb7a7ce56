import type { Repository } from "../repository.ts";
import { resolveImport } from "../resolveImport.ts";
import type { Finding, Rule } from "../rule.ts";
import type { SourceFile } from "../sourceFile.ts";

const forbidden = /^(packages\/api\/src\/admin\/|apps\/admin\/)/;

interface Step {
  file: SourceFile;
  /** files on the way, the listener app's own first */
  way: string[];
}

function nextSteps({ file, way }: Step, repository: Repository): Step[] {
  const byPath = new Map(repository.files.map((known) => [known.path, known]));
  return file.imports.flatMap((edge) => {
    const target = resolveImport(repository, file, edge.specifier);
    const next = target.kind === "external" || target.path === undefined ? undefined : byPath.get(target.path);
    return next ? [{ file: next, way: [...way, next.path] }] : [];
  });
}

function findingFor({ way }: Step): Finding {
  const message = `the listener app reaches an admin procedure: ${way.join(" → ")}`;
  return { file: way.at(-2) ?? way.join(), line: 1, message };
}

/** Two tRPC roots: nothing that the listener app imports, however far, leads to an admin procedure. */
export const separateRootsRule: Rule = {
  name: "admin unreachable from listener",
  check(repository) {
    const starts = repository.files.filter((file) => file.member === "apps/listener");
    const queue: Step[] = starts.map((file) => ({ file, way: [file.path] }));
    const seen = new Set(starts.map((file) => file.path));
    const findings: Finding[] = [];
    for (let step = queue.shift(); step; step = queue.shift()) {
      for (const next of nextSteps(step, repository)) {
        if (seen.has(next.file.path)) continue;
        seen.add(next.file.path);
        if (forbidden.test(next.file.path)) findings.push(findingFor(next));
        else queue.push(next);
      }
    }
    return { seen: starts.length, findings };
  },
};
