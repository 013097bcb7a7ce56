import { resolveImport } from "../resolveImport.ts";
import { ruleForFiles } from "../rule.ts";

/** apps/listener/src/features/home/… → "apps/listener/src/features/home" */
function featureOf(path: string): string | undefined {
  return /^apps\/[^/]+\/src\/features\/[^/]+(?=\/)/.exec(path)?.[0];
}

/** A feature folder of an app never imports another one; what they share goes to `ui`. */
export const featureRule = ruleForFiles({
  name: "features stand alone",
  applies: (file) => featureOf(file.path) !== undefined,
  findings(file, repository) {
    const own = featureOf(file.path);
    return file.imports.flatMap((edge) => {
      const target = resolveImport(repository, file, edge.specifier);
      const other = target.kind === "file" ? featureOf(target.path) : undefined;
      if (other === undefined || other === own) return [];
      const message = `a feature may not import another one (${other}): what they share goes to packages/ui`;
      return [{ file: file.path, line: edge.line, message }];
    });
  },
});
