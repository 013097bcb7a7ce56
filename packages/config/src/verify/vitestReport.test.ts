import { expect, test } from "vitest";
import { readVitestReport } from "./vitestReport.ts";

const passedFile = { status: "passed", assertionResults: [{ status: "passed" }, { status: "passed" }] };
const report = {
  success: true,
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [passedFile],
};

test("tests are counted, skipped and to-do ones as skipped", () => {
  const counted = readVitestReport({ ...report, numPendingTests: 3, numTodoTests: 1 }, "");
  expect(counted).toEqual({ passed: 2, failed: 0, skipped: 4, output: "" });
});

test("a file that could not be loaded is a failure although no test of it failed", () => {
  const broken = { status: "failed", assertionResults: [] };
  expect(readVitestReport({ ...report, success: false, testResults: [passedFile, broken] }, "").failed).toBe(1);
});

test("an error beside the tests is a failure", () => {
  expect(readVitestReport({ ...report, success: false }, "").failed).toBe(1);
});

test("a run without a test is a failure", () => {
  const outcome = readVitestReport({ ...report, numPassedTests: 0, testResults: [] }, "");
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(outcome.output).toContain("no test was run");
});

test("only skipped tests are a failure as well", () => {
  expect(readVitestReport({ ...report, numPassedTests: 0, numPendingTests: 5, testResults: [] }, "").failed).toBe(1);
});
