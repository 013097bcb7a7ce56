import fc from "fast-check";
import { expect, test } from "vitest";
import { isInRamp, policyInForce, type Rollout, type StoredScope } from "../../decision/index.ts";
import { armOf } from "./armOf.ts";
import type { RunningExperiment } from "./experiment.ts";
import { servedVersion } from "./servedVersion.ts";

const everyone: StoredScope = { scopeKind: "everyone", scopeValue: "" };
const germany: StoredScope = { scopeKind: "market", scopeValue: "DE" };
const version = (number: number, percent = 100, scope = everyone): Rollout => ({
  version: number,
  percent,
  isPaused: false,
  ...scope,
});
const rollouts = [version(1), version(2, 50)];
const experiment: RunningExperiment = {
  id: "one",
  salt: "one",
  ...everyone,
  control: 1,
  treatment: 2,
  treatmentModels: null,
  controlPercent: 40,
  treatmentPercent: 40,
  holdoutPercent: 10,
};
const somebody = (listenerId: number, country: string | null = null) => ({ listenerId, country, cluster: null });

test("her side decides, and the ramp decides only for who is on none", () => {
  fc.assert(
    fc.property(fc.nat(100_000), (listenerId) => {
      const arm = armOf(experiment, listenerId);
      const served = servedVersion({ rollouts, experiments: [experiment], listener: somebody(listenerId) });
      const ramped = isInRamp(2, 50, listenerId) ? 2 : 1;
      const expected = arm === null ? ramped : arm === "treatment" ? 2 : 1;
      expect(served?.policy.version).toBe(expected);
      expect(served?.enrolment).toEqual(arm && { experimentId: "one", arm, models: {} });
    }),
  );
});

test("without an experiment, and while one of its versions is paused or gone, it is as if there were none", () => {
  const paused = [version(1), { ...version(2, 50), isPaused: true }];
  fc.assert(
    fc.property(fc.nat(10_000), fc.constantFrom(rollouts, paused, [version(1)]), (listenerId, now) => {
      const listener = somebody(listenerId);
      const experiments = now === rollouts ? [] : [experiment];
      const served = servedVersion({ rollouts: now, experiments, listener });
      expect(served).toEqual({ policy: policyInForce(now, listener), enrolment: null });
    }),
  );
});

test("an experiment for everyone leaves out whom a narrower policy serves", () => {
  const all = [...rollouts, version(3, 100, germany)];
  for (let listenerId = 1; listenerId < 200; listenerId++) {
    const served = servedVersion({ rollouts: all, experiments: [experiment], listener: somebody(listenerId, "DE") });
    expect(served).toEqual({ policy: all[2], enrolment: null });
  }
});

test("where models are compared only the treatment is served by the other ones", () => {
  const models = { ...experiment, treatment: 1, treatmentModels: { ranker: 4 } };
  const served = Array.from({ length: 200 }, (_, at) =>
    servedVersion({ rollouts: [version(1)], experiments: [models], listener: somebody(at + 1) }),
  );
  expect(new Set(served.map((one) => one?.policy.version))).toEqual(new Set([1]));
  const byArm = Map.groupBy(served, (one) => one?.enrolment?.arm);
  const modelsOf = (arm: "control" | "treatment" | "holdout") =>
    new Set(byArm.get(arm)?.map((one) => JSON.stringify(one?.enrolment?.models)));
  expect([modelsOf("control"), modelsOf("holdout")]).toEqual([new Set(["{}"]), new Set(["{}"])]);
  expect(modelsOf("treatment")).toEqual(new Set(['{"ranker":4}']));
});

test("nobody is served where nothing is in force", () => {
  expect(servedVersion({ rollouts: [], experiments: [experiment], listener: somebody(1) })).toBeNull();
});
