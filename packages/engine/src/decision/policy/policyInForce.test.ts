import fc from "fast-check";
import { expect, test } from "vitest";
import { isInRamp, policyInForce, rampSteps, type Rollout } from "./policyInForce.ts";
import { scopeOf, type StoredScope, storedScope } from "./policyScope.ts";

const everyone: StoredScope = { scopeKind: "everyone", scopeValue: "" };
const version = (number: number, scope: StoredScope = everyone, percent = 100): Rollout => ({
  version: number,
  ...scope,
  percent,
  isPaused: false,
});
const mira = { listenerId: 7, country: "DE", cluster: 3 };
const servedBy = (
  rollouts: Rollout[],
  listener: { listenerId: number; country: string | null; cluster: number | null },
) => policyInForce(rollouts, listener)?.version ?? null;

test("the narrowest scope speaks: one listener, her taste, her market, everyone", () => {
  const scopes = [
    storedScope({ kind: "everyone" }),
    storedScope({ kind: "market", country: "DE" }),
    storedScope({ kind: "cluster", cluster: 3 }),
    storedScope({ kind: "listener", listenerId: 7 }),
  ];
  const all = scopes.map((scope, at) => version(at + 1, scope));
  expect([1, 2, 3, 4].map((count) => servedBy(all.slice(0, count), mira))).toEqual([1, 2, 3, 4]);
  expect(servedBy(all, { listenerId: 8, country: null, cluster: null })).toBe(1);
  expect(servedBy([], mira)).toBeNull();
});

test("a ramp reaches exactly the hashed share, and who is in it stays in it as it grows", () => {
  const ids = Array.from({ length: 3000 }, (_, at) => at + 1);
  let before = new Set<number>();
  for (const percent of rampSteps) {
    const rollouts = [version(1), ...(percent === 100 ? [] : [version(2, everyone, percent)])];
    const reached = ids.filter((listenerId) =>
      percent === 100
        ? isInRamp(2, 100, listenerId)
        : servedBy(rollouts, { listenerId, country: null, cluster: null }) === 2,
    );
    expect(reached).toEqual(ids.filter((id) => isInRamp(2, percent, id)));
    expect(Math.abs(reached.length / ids.length - percent / 100)).toBeLessThan(0.03);
    expect([...before].every((id) => reached.includes(id))).toBe(true);
    before = new Set(reached);
  }
});

test("while it is paused nobody is served by it", () => {
  const paused = { ...version(2, everyone, 50), isPaused: true };
  fc.assert(
    fc.property(fc.nat(), (listenerId) => {
      expect(servedBy([version(1), paused], { listenerId, country: null, cluster: null })).toBe(1);
    }),
  );
});

test("a narrow ramp without a live version beside it leaves the others to the wider scope", () => {
  const market = storedScope({ kind: "market", country: "DE" });
  const rollouts = [version(1), version(2, market, 10)];
  const served = new Set(
    Array.from({ length: 400 }, (_, listenerId) => servedBy(rollouts, { listenerId, country: "DE", cluster: null })),
  );
  expect(served).toEqual(new Set([1, 2]));
});

test("a scope comes back from the words that it is stored by", () => {
  const scopes = fc.oneof(
    fc.constant({ kind: "everyone" } as const),
    fc.constantFrom("DE", "JP").map((country) => ({ kind: "market", country }) as const),
    fc.nat(99).map((cluster) => ({ kind: "cluster", cluster }) as const),
    fc.nat().map((listenerId) => ({ kind: "listener", listenerId }) as const),
  );
  fc.assert(
    fc.property(scopes, (scope) => {
      expect(scopeOf(storedScope(scope))).toEqual(scope);
    }),
  );
});
