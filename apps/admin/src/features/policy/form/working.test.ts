import { expect, test } from "vitest";
import { somePolicy } from "./policy.fixture.ts";
import { costWeightSpec, dialSpec } from "./numberSpecs.ts";
import {
  basisOfVersion,
  bringTogether,
  followServer,
  freshWorking,
  isOvertaken,
  isTouched,
  withTyped,
  type Basis,
} from "./working.ts";

const basis: Basis = { basis: 4, policy: somePolicy, scope: { kind: "everyone" } };
const fresh = freshWorking(basis);

test("untouched work follows what is in force, silently", () => {
  const next = { ...basis, basis: 5, policy: { ...somePolicy, dial: 0.4 } };
  expect(followServer(fresh, next).policy.dial).toBe(0.4);
  expect(isOvertaken(followServer(fresh, next), next)).toBe(false);
});

test("touched work is never taken away, and what a colleague did meanwhile comes under it", () => {
  const mine = withTyped(fresh, dialSpec, "0.55");
  const next: Basis = {
    basis: 5,
    policy: { ...somePolicy, dial: 0.4, costWeight: 0.2 },
    scope: { kind: "market", country: "ES" },
  };
  expect(followServer(mine, next)).toBe(mine);
  expect(isOvertaken(mine, next)).toBe(true);
  const both = bringTogether(mine, next);
  expect(both).toMatchObject({ basis: 5, scope: next.scope, policy: { dial: 0.55, costWeight: 0.2 } });
  expect(isOvertaken(both, next)).toBe(false);
  expect(isTouched(both)).toBe(true);
});

test("a scope is one thing: mine whole or theirs whole", () => {
  const mine = { ...fresh, scope: { kind: "cluster" as const, cluster: 3 } };
  const next: Basis = { ...basis, basis: 5, scope: { kind: "market", country: "ES" } };
  expect(bringTogether(mine, next).scope).toEqual({ kind: "cluster", cluster: 3 });
});

test("what is no number yet stays as it was typed, and is gone once it is one", () => {
  const half = withTyped(fresh, costWeightSpec, "0.");
  expect(half.texts).toEqual({});
  const wrong = withTyped(fresh, costWeightSpec, "cheap");
  expect(wrong.texts).toEqual({ costWeight: "cheap" });
  expect(wrong.policy).toBe(fresh.policy);
  expect(isTouched(wrong)).toBe(true);
  expect(withTyped(wrong, costWeightSpec, "0.1")).toMatchObject({ texts: {}, policy: { costWeight: 0.1 } });
});

test("back at what it was is untouched, in whatever order the server lists the fields", () => {
  const there = withTyped(fresh, dialSpec, "0.55");
  expect(isTouched(withTyped(there, dialSpec, String(somePolicy.dial)))).toBe(false);
  const turned = { ...fresh, policy: Object.fromEntries(Object.entries(somePolicy).toReversed()) as typeof somePolicy };
  expect(isTouched(turned)).toBe(false);
  expect(basisOfVersion({ version: 7, policy: somePolicy, scope: { kind: "everyone" } }).basis).toBe(7);
});
