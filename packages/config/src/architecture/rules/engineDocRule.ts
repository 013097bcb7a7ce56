import { exportedFunctions } from "../exportedFunctions.ts";
import { findingAt, ruleForFiles } from "../rule.ts";
import type { SourceFile } from "../sourceFile.ts";

/** Whether a doc comment stands directly before this offset. */
function isDocumented({ text, comments }: SourceFile, start: number): boolean {
  return comments.some(
    (comment) =>
      comment.type === "Block" &&
      comment.value.startsWith("*") &&
      comment.end <= start &&
      text.slice(comment.end, start).trim() === "",
  );
}

/** Every public function of the engine says what it computes. */
export const engineDocRule = ruleForFiles({
  name: "engine functions documented",
  applies: (file) => file.path.startsWith("packages/engine/src/") && !file.isTest,
  findings: (file) =>
    exportedFunctions(file)
      .filter(({ start }) => !isDocumented(file, start))
      .map((made) =>
        findingAt(file, made, `${made.name} has no doc comment: say what it computes, shapes, units, errors`),
      ),
});
