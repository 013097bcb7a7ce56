import { exportedFunctions } from "../exportedFunctions.ts";
import { ruleForFiles } from "../rule.ts";

/** A file of the engine that computes something has its test beside it. */
export const engineTestRule = ruleForFiles({
  name: "engine test beside",
  applies: (file) => file.path.startsWith("packages/engine/src/") && !file.isTest,
  findings(file, repository) {
    const [first] = exportedFunctions(file);
    const beside = file.path.replace(/\.ts$/, ".test.ts");
    if (!first || repository.files.some(({ path }) => path === beside)) return [];
    return [{ file: file.path, line: 1, message: `${first.name} has no test beside it: write ${beside}` }];
  },
});
