import { z } from "zod";
import type { Outcome } from "./outcome.ts";

const reportShape = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * Counts of Vitest's JSON report. A file that could not even be loaded counts as one failure, and so does a run that
 * failed beside its tests or had none.
 */
export function readVitestReport(json: unknown, output: string): Outcome {
  const report = reportShape.parse(json);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const counted = report.numFailedTests + brokenFiles;
  const blind = report.numPassedTests + counted === 0;
  const failed = counted === 0 && (blind || !report.success) ? 1 : counted;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed, skipped, output: blind ? `${output}\nno test was run` : output };
}
