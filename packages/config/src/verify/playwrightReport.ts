import { z } from "zod";
import type { Outcome } from "./outcome.ts";

const reportShape = z.object({
  errors: z.array(z.object({ message: z.string().optional() })),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Counts of Playwright's JSON report. A flaky test has failed; an error beside the tests, or no test at all, too. */
export function readPlaywrightReport(json: unknown, output: string): Outcome {
  const { errors, stats } = reportShape.parse(json);
  const counted = stats.unexpected + stats.flaky;
  const blind = stats.expected + counted === 0;
  const failed = counted === 0 && (blind || errors.length > 0) ? 1 : counted;
  const words = [output, ...errors.map((error) => error.message ?? ""), blind ? "no test was run" : ""];
  return { passed: stats.expected, failed, skipped: stats.skipped, output: words.filter(Boolean).join("\n") };
}
