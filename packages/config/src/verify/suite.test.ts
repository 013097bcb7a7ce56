import { expect, test } from "vitest";
import type { Outcome } from "./outcome.ts";
import { runSuite } from "./suite.ts";

const read = (json: unknown, output: string): Outcome => ({ ...(json as Outcome), output });

function runner(script: string) {
  return {
    read,
    command: (reportFile: string) => ({
      command: process.execPath,
      words: ["-e", script.replace("REPORT", JSON.stringify(reportFile))],
    }),
  };
}

const write = (passed: number, failed: number) =>
  `require("node:fs").writeFileSync(REPORT, '${JSON.stringify({ passed, failed, skipped: 0 })}');`;

test("counts come from the report", async () => {
  expect(await runSuite(runner(write(4, 1)))).toMatchObject({ passed: 4, failed: 1 });
});

test("a runner that fails although its report is clean has failed", async () => {
  expect(await runSuite(runner(`${write(4, 0)} process.exit(1)`))).toMatchObject({ passed: 4, failed: 1 });
});

test("a runner that wrote no report has failed, and what it printed is kept", async () => {
  const outcome = await runSuite(runner("console.log('cannot start')"));
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(outcome.output).toContain("cannot start");
});
