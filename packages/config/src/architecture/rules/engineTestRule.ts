import { posix } from "node:path";
import { exportedFunctions } from "../exportedFunctions.ts";
import type { Repository } from "../repository.ts";
import { resolveImport } from "../resolveImport.ts";
import { ruleForFiles } from "../rule.ts";
import type { SourceFile } from "../sourceFile.ts";

/** Whether a test in the file's own folder names the file. */
function isTested(file: SourceFile, repository: Repository): boolean {
  const folder = posix.dirname(file.path);
  const tests = repository.files.filter(({ path }) => path.endsWith(".test.ts") && posix.dirname(path) === folder);
  return tests.some((test) =>
    test.imports.some((edge) => {
      const target = resolveImport(repository, test, edge.specifier);
      return target.kind === "file" && target.path === file.path;
    }),
  );
}

/** A file of the engine that computes something has a test beside it, which imports it. */
export const engineTestRule = ruleForFiles({
  name: "engine test beside",
  applies: (file) => file.path.startsWith("packages/engine/src/") && !file.isTest,
  findings(file, repository) {
    const [first] = exportedFunctions(file);
    if (!first || isTested(file, repository)) return [];
    const beside = file.path.replace(/\.ts$/, ".test.ts");
    return [{ file: file.path, line: 1, message: `no test beside it imports ${first.name}: write ${beside}` }];
  },
});
