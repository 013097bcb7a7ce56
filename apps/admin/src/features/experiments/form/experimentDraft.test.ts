import { expect, test } from "vitest";
import type { ExperimentOptions } from "../../../trpc/answers.ts";
import { freshExperiment, inputOf, treatmentsFor, versionWords } from "./experimentDraft.ts";

const version = (number: number, percent: number, scopeValue = "") => ({
  version: number,
  percent,
  scopeKind: scopeValue === "" ? ("everyone" as const) : ("market" as const),
  scopeValue,
  isPaused: false,
  dial: 0.35,
  reason: "",
});
const options: ExperimentOptions = {
  versions: [version(3, 100), version(4, 1), version(5, 100, "DE"), version(6, 10, "DE")],
  models: [],
};

test("it begins with what is live for everyone, and what is on its way there", () => {
  const draft = freshExperiment(options);
  expect([draft.control, draft.treatment]).toEqual([3, 4]);
  expect(freshExperiment({ versions: [version(3, 100)], models: [] }).treatment).toBeNull();
});

test("only versions for the same listeners can be compared", () => {
  expect(treatmentsFor(5, options.versions).map((one) => one.version)).toEqual([6]);
  expect(treatmentsFor(null, options.versions)).toEqual([]);
  expect(versionWords(version(6, 10, "DE"))).toBe("Policy 6 for market DE, dial 0.35");
});

test("percents become shares; a guardrail of the metric that must get better is left out", () => {
  const draft = { ...freshExperiment(options), effect: "2.5", margins: { listenShare: "5", skipShare: "3" } };
  expect(inputOf(draft).plan).toEqual({
    success: "listenShare",
    effect: 0.025,
    guardrails: [{ metric: "skipShare", margin: 0.03 }],
  });
});

test("where models are compared both sides have the control's policy", () => {
  const input = inputOf({ ...freshExperiment(options), kind: "models", model: "als-tracks 7" });
  expect([input.control, input.treatment, input.treatmentModels]).toEqual([3, 3, { "als-tracks": 7 }]);
  expect(inputOf({ ...freshExperiment(options), kind: "models" }).treatmentModels).toEqual({});
});

test("what is no number is sent as none, so that its field is named", () => {
  expect(inputOf({ ...freshExperiment(options), controlPercent: " " }).controlPercent).toBeNaN();
});
