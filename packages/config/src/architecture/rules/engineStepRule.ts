import { resolveImport } from "../resolveImport.ts";
import { type Finding, ruleForFiles } from "../rule.ts";

/** The steps of the loop, left to right. */
export const engineSteps = ["math", "data", "model", "prediction", "decision", "value", "governance"] as const;

const folder = "packages/engine/src/";

function stepIndex(path: string): number {
  const [step = ""] = path.slice(folder.length).split("/");
  return (engineSteps as readonly string[]).indexOf(step);
}

/** Inside the engine a step imports only itself and what stands left of it. */
export const engineStepRule = ruleForFiles({
  name: "engine steps",
  applies: (file) => file.path.startsWith(folder),
  findings(file, repository): Finding[] {
    const own = stepIndex(file.path);
    if (own < 0) return [{ file: file.path, line: 1, message: `not in a step's folder: ${engineSteps.join(", ")}` }];
    return file.imports.flatMap((edge) => {
      const target = resolveImport(repository, file, edge.specifier);
      if (target.kind === "external" || target.path === undefined || !target.path.startsWith(folder)) return [];
      const other = stepIndex(target.path);
      if (other <= own) return [];
      const message = `${engineSteps[own]} may not import ${engineSteps[other]}, which stands right of it`;
      return [{ file: file.path, line: edge.line, message }];
    });
  },
});
