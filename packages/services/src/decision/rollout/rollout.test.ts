import type { rampSteps } from "@segue/engine/decision";
import { isInRamp } from "@segue/engine/decision";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, policyHouse, type PolicyHouse, now } from "../testing/policyHouse.ts";
import { pauseVersion } from "./pauseVersion.ts";
import { rampVersion } from "./rampVersion.ts";
import { readLiveVersion } from "./readLiveVersion.ts";
import { diffVersions, listVersions, readVersion } from "./readVersions.ts";
import { resumeVersion } from "./resumeVersion.ts";
import { revertVersion } from "./revertVersion.ts";

let house: PolicyHouse;
beforeAll(async () => {
  house = await policyHouse();
});
afterAll(() => house.db.drop());

type Percent = (typeof rampSteps)[number];

const ramp = (version: number, expectedPercent: Percent, percent: Percent) =>
  rampVersion({ ctx: house.as("pia"), input: { version, expectedPercent, percent, reason: "It holds" } });
const revert = (version: number, person: Person = "asha") =>
  revertVersion({ ctx: house.as(person), input: { version, reason: "Take it back" } });
const read = (version: number) => readVersion({ ctx: house.as("vera"), input: { version } });
const actionsOf = async (version: number) => (await house.record(`policy ${version}`)).map(({ action }) => action);

test("exactly what was approved is launched, and its story can be told", async () => {
  const draft = await house.approved(await house.draft(await house.market(), { dial: 0.6, costWeight: 0.2 }));
  const version = await house.launch(draft, 10);
  expect(version).toMatchObject({ percent: 10, isPaused: false, author: "pia", approvedBy: "asha", retiredAt: null });
  expect(version).toMatchObject({
    title: "More discovery",
    reason: "Let us see",
    policy: draft.policy,
    publishedAt: now,
  });
  const [entry] = await house.record(`policy ${version.version}`);
  expect(entry).toMatchObject({ action: "policy.launched", after: { draft: draft.id, revision: 1, percent: 10 } });
  const first = (await listVersions({ ctx: house.as("vera") })).find(({ author }) => author === null);
  const changes = await diffVersions({
    ctx: house.as("vera"),
    input: { from: first?.version ?? 0, to: version.version },
  });
  expect(changes.map(({ field }) => field).toSorted()).toEqual(["costWeight", "dial"]);
  await expect(house.launch(draft, 10)).rejects.toMatchObject({ code: "conflict", field: "id" });
});

test("nothing is launched that nobody approved", async () => {
  const draft = await house.draft(await house.market(), { dial: 0.6 });
  await expect(house.launch(draft, 1)).rejects.toMatchObject({ code: "conflict" });
  expect(await house.record(`policy draft ${draft.id}`)).toHaveLength(1);
});

test("a ramp goes up by one or more steps, never down, and at 100 % what was live ends with it", async () => {
  const scope = await house.market();
  const live = await house.live(scope, { dial: 0.4 });
  const policy = { ...live.policy, dial: 0.6 };
  const draft = await house.draftOf({ title: "Further", scope, policy, basedOn: live.version });
  const { version } = await house.launch(await house.approved(draft), 5);
  expect(await ramp(version, 5, 25)).toMatchObject({ percent: 25, replaces: live.version });
  await expect(ramp(version, 25, 10)).rejects.toMatchObject({ code: "invalid", field: "percent" });
  await expect(ramp(version, 25, 25)).rejects.toMatchObject({ code: "invalid", field: "percent" });
  await expect(ramp(version, 5, 50)).rejects.toThrow(`policy ${version} reaches 25 % by now`);
  const down = house.db.prisma.policyVersion.update({ where: { id: version }, data: { percent: 5 } });
  await expect(down).rejects.toThrow(/a ramp goes upwards only/u);
  expect(await read(live.version)).toMatchObject({ retiredAt: null });
  expect(await ramp(version, 25, 100)).toMatchObject({ percent: 100, retiredAt: null });
  expect(await read(live.version)).toMatchObject({ retiredAt: now });
  expect(await actionsOf(live.version)).toEqual(["policy.launched", "policy.retired"]);
  expect(await actionsOf(version)).toEqual(["policy.launched", "policy.ramped", "policy.ramped"]);
  await expect(ramp(live.version, 50, 100)).rejects.toThrow("was taken out of force");
});

test("of a scope one version is on its way, whoever launches at the same moment", async () => {
  const scope = await house.market();
  const drafts = await Promise.all([0.5, 0.6, 0.7].map((dial) => house.draft(scope, { dial })));
  const approved = await Promise.all(drafts.map((draft) => house.approved(draft)));
  const results = await Promise.allSettled(approved.map((draft) => house.launch(draft, 10)));
  const launched = results.flatMap((result) => (result.status === "fulfilled" ? result.value.version : []));
  expect(launched).toHaveLength(1);
  const words = results.flatMap((result) => (result.status === "rejected" ? String(result.reason) : []));
  expect(words.filter((said) => said.includes(`policy ${launched[0]} is on its way`))).toHaveLength(2);
  const versions = await house.db.prisma.policyVersion.count({ where: { scopeValue: scope.country } });
  expect(versions).toBe(1);
});

test("one draft launched by many at once becomes one version", async () => {
  const draft = await house.approved(await house.draft(await house.market(), { dial: 0.6 }));
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => house.launch(draft, 100)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(
    (await house.record(`policy draft ${draft.id}`)).filter(({ action }) => action.endsWith("launched")),
  ).toHaveLength(1);
});

test("many who ramp at once move it once; the others hear how far it is", async () => {
  const { version } = await house.live(await house.market(), { dial: 0.6 }, 1);
  const results = await Promise.allSettled(([5, 10, 25, 50] as const).map((percent) => ramp(version, 1, percent)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await actionsOf(version)).toEqual(["policy.launched", "policy.ramped"]);
});

test("a ramp and a revert at the same moment leave one truth", async () => {
  for (let round = 0; round < 4; round++) {
    const scope = await house.market();
    const { version } = await house.live(scope, { dial: 0.6 }, 10);
    const [, reverted] = await Promise.allSettled([ramp(version, 10, 50), revert(version)]);
    expect(reverted).toMatchObject({ status: "fulfilled", value: null });
    expect(await read(version)).toMatchObject({ retiredAt: now });
    expect((await actionsOf(version)).at(-1)).toBe("policy.reverted");
  }
});

test("what is paused reaches nobody and does not grow until it is resumed", async () => {
  const { version } = await house.live(await house.market(), { dial: 0.6 }, 10);
  const step = { ctx: house.as("paul"), input: { version, reason: "Look at the figures" } };
  await expect(resumeVersion(step)).rejects.toThrow("is not paused");
  expect(await pauseVersion(step)).toMatchObject({ isPaused: true, percent: 10 });
  await expect(pauseVersion(step)).rejects.toThrow("is paused: resume it first");
  await expect(ramp(version, 10, 25)).rejects.toThrow("is paused: resume it first");
  expect(await resumeVersion(step)).toMatchObject({ isPaused: false });
  expect(await ramp(version, 10, 100)).toMatchObject({ percent: 100 });
  await expect(pauseVersion(step)).rejects.toThrow("is live");
});

describe("revert", () => {
  test("a version on its way ends, and what was live stays", async () => {
    const scope = await house.market();
    const live = await house.live(scope, { dial: 0.4 });
    const policy = { ...live.policy, dial: 0.6 };
    const draft = await house.draftOf({ title: "Further", scope, policy, basedOn: live.version });
    const { version } = await house.launch(await house.approved(draft), 50);
    expect(await revert(version)).toMatchObject({ version: live.version, retiredAt: null });
    expect(await read(version)).toMatchObject({ retiredAt: now, percent: 50 });
    await expect(revert(version)).rejects.toMatchObject({ code: "conflict" });
  });

  test("the live one is replaced by what was live before it, and again by what was before that", async () => {
    const scope = await house.market();
    const dials = [0.2, 0.4, 0.6];
    const versions = [];
    for (const dial of dials) {
      const basedOn = versions.at(-1) ?? (await readLiveVersion({ ctx: house.as("pia") }));
      const policy = { ...basedOn.policy, dial };
      const draft = await house.draftOf({ title: `Dial ${dial}`, scope, policy, basedOn: basedOn.version });
      versions.push(await house.launch(await house.approved(draft), 100));
    }
    const [first, second, third] = versions;
    const back = await revert(third?.version ?? 0);
    expect(back).toMatchObject({ policy: second?.policy, restores: second?.version, approvedBy: "asha", percent: 100 });
    expect(back).toMatchObject({ title: "Dial 0.4", author: "asha", reason: "Take it back" });
    const further = await revert(back?.version ?? 0);
    expect(further).toMatchObject({ policy: first?.policy, restores: first?.version });
    expect(await revert(further?.version ?? 0)).toBeNull();
    const inForce = { scopeValue: scope.country, retiredAt: null };
    expect(await house.db.prisma.policyVersion.count({ where: inForce })).toBe(0);
  });

  test("everyone's first policy has nothing before it", async () => {
    const { version } = await readLiveVersion({ ctx: house.as("vera") });
    await expect(revert(version)).rejects.toThrow(`nothing was live before policy ${version}`);
    await expect(revert(version, "vera")).rejects.toMatchObject({ code: "forbidden" });
    await expect(revert(99_999)).rejects.toMatchObject({ code: "notFound" });
  });

  test("one that fails half-way leaves everything as it was", async () => {
    const { version } = await house.live(await house.market(), { dial: 0.6 });
    const nobody = { kind: "staff", accountId: "nobody", name: "Nobody", role: "admin" } as const;
    const ctx = { ...house.as("adam"), actor: nobody };
    const failed = revertVersion({ ctx, input: { version, reason: "Take it back" } });
    await expect(failed).rejects.toThrow(/foreign key/iu);
    expect(await read(version)).toMatchObject({ retiredAt: null });
    expect(await actionsOf(version)).toEqual(["policy.launched"]);
  });
});

test("an override for one listener takes the same way", async () => {
  const listenerId = await house.listener();
  const draft = await house.draft({ kind: "listener", listenerId }, { dial: 0.9 });
  await expect(house.launch(draft, 100)).rejects.toMatchObject({ code: "conflict" });
  const { version, scope } = await house.launch(await house.approved(draft), 100);
  expect(scope).toEqual({ kind: "listener", listenerId });
  expect(isInRamp(version, 100, listenerId)).toBe(true);
  expect(await revert(version)).toBeNull();
});
