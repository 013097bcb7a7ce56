import { expect, test } from "vitest";
import type { ExperimentDetail } from "../../../trpc/answers.ts";
import { actionsFor } from "./actionsFor.ts";

const reading = (kind: string) => ({ decision: { kind, words: "" } }) as unknown as ExperimentDetail["reading"];
const steps = (
  status: ExperimentDetail["status"],
  kind: string | null,
  who: Parameters<typeof actionsFor>[1],
): string[] => actionsFor({ status, reading: kind === null ? null : reading(kind) }, who).map(({ step }) => step);

const manager = { mayRun: true, mayDecide: false };
const approver = { mayRun: false, mayDecide: true };

test("who plans starts and stops, who approves decides", () => {
  expect(steps("draft", null, manager)).toEqual(["start", "discard"]);
  expect(steps("running", "goOn", manager)).toEqual(["stop"]);
  expect(steps("stopped", "goOn", manager)).toEqual([]);
  expect(steps("running", "goOn", approver)).toEqual(["leave"]);
  expect(steps("draft", null, approver)).toEqual([]);
  expect(steps("running", "ship", { mayRun: false, mayDecide: false })).toEqual([]);
});

test("to ship is offered only where the rule says so", () => {
  expect(steps("stopped", "ship", approver)).toEqual(["ship", "leave"]);
  expect(steps("stopped", "broken", approver)).toEqual(["leave"]);
  expect(steps("decided", "ship", approver)).toEqual([]);
});
