import { expect, test } from "vitest";
import { readPlaywrightReport } from "./playwrightReport.ts";

const report = { errors: [], stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 } };

test("tests are counted", () => {
  expect(readPlaywrightReport(report, "")).toEqual({ passed: 3, failed: 0, skipped: 1, output: "" });
});

test("a flaky test has failed", () => {
  expect(readPlaywrightReport({ ...report, stats: { ...report.stats, flaky: 2 } }, "").failed).toBe(2);
});

test("a set-up that broke is a failure with its message", () => {
  const outcome = readPlaywrightReport({ ...report, errors: [{ message: "port 3000 is taken" }] }, "");
  expect(outcome).toMatchObject({ failed: 1, output: "port 3000 is taken" });
});

test("a run without a test is a failure", () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(readPlaywrightReport({ errors: [], stats }, "")).toMatchObject({ failed: 1, output: "no test was run" });
});
