import { posix } from "node:path";
import type { Repository } from "../repository.ts";
import { ruleForFiles } from "../rule.ts";
import type { SourceFile } from "../sourceFile.ts";

/** A file that does nothing but pass on what other files export. */
function isBarrel({ program }: SourceFile): boolean {
  return (
    program.body.length > 0 &&
    program.body.every(
      (statement) =>
        statement.type === "ExportAllDeclaration" ||
        (statement.type === "ExportNamedDeclaration" && statement.source !== null),
    )
  );
}

function isPublished(file: SourceFile, repository: Repository): boolean {
  const published = Object.values(repository.manifests.get(file.member)?.exports ?? {});
  return published.some((path) => posix.join(file.member, path) === file.path);
}

/** Next.js finds its routes by file name: such a file may pass on a handler that is made elsewhere. */
const routeFile = /^apps\/[^/]+\/src\/app\//;

/** No barrel except the index of a package or a step, which is what `exports` publishes. */
export const barrelRule = ruleForFiles({
  name: "no barrels",
  applies: (file) => !routeFile.test(file.path),
  findings: (file, repository) =>
    isBarrel(file) && !isPublished(file, repository)
      ? [{ file: file.path, line: 1, message: "only passes on other files' exports: import those files instead" }]
      : [],
});
