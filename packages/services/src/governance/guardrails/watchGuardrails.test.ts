import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { Guardrail } from "@segue/engine/decision";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type CardFate,
  now,
  publish,
  serve,
  type ServedWorld,
  servedWorld,
  systemContext,
} from "../testing/servedWorld.ts";
import { verifyAudit } from "../auditChain/verifyAudit.ts";
import type { ServiceContext } from "../../context.ts";
import { listGuardrails } from "./listGuardrails.ts";
import { evaluationMinutes, watchGuardrails } from "./watchGuardrails.ts";

let db: TestDatabase;
let world: ServedWorld;
const fewSkips: Guardrail = { metric: "skipShare", side: "atMost", limit: 0.3, of: "value" };
const noMoreSkips: Guardrail = { metric: "skipShare", side: "atMost", limit: 1.2, of: "ratio" };
const watch = (at = now) => watchGuardrails({ ctx: systemContext(db, at) });

beforeEach(async () => {
  db = await testDatabase();
  world = await servedWorld(db, 40);
});
afterEach(() => db.drop());

/** Everybody hears ten cards on a Home of hers, of which so many are skipped. */
async function hear(version: number, skips: number, listeners = 40): Promise<void> {
  for (const [at, listenerId] of world.listenerIds.slice(0, listeners).entries()) {
    // Not all alike: listeners differ, and an interval needs that.
    const own = Math.max(0, Math.min(10, skips + (at % 3) - 1));
    const fates = Array.from({ length: 10 }, (_, card): CardFate => (card < own ? "skipped" : "heard"));
    const cards = fates.map((fate) => ({ itemId: world.tracks.emerging, fate }));
    await serve(db, { version, listenerId, shelves: [{ cards }] });
  }
}

const inForce = async () =>
  (
    await db.prisma.policyVersion.findMany({
      where: { publishedAt: { not: null }, retiredAt: null },
      orderBy: { id: "asc" },
    })
  ).map(({ id }) => id);

test("a ramp that breaks a guardrail ends within one evaluation period, on the record, by itself", async () => {
  const live = await publish(db, {});
  const ramping = await publish(db, { percent: 10, guardrails: [fewSkips] });
  await hear(live, 6);
  expect(await watch()).toMatchObject([{ version: ramping, outcome: "kept", findings: [{ verdict: "notEnough" }] }]);
  await hear(ramping, 6);
  expect(await watch(now + evaluationMinutes * 60_000)).toMatchObject([{ version: ramping, outcome: "takenBack" }]);
  expect(await inForce()).toEqual([live]);
  const taken = await db.prisma.auditEntry.findMany({ where: { action: "policy.reverted" } });
  expect(taken).toMatchObject([{ actorId: null, object: `policy ${ramping}` }]);
  expect(taken[0]?.reason).toMatch(
    /^A guardrail was broken: skips of what was played: 0\.598 \(.*40 listeners\), at most 0\.3/u,
  );
  expect(await db.prisma.policyCheck.findMany({ orderBy: { id: "asc" } })).toMatchObject([
    { breached: false },
    {
      policyVersionId: ramping,
      breached: true,
      findings: [{ metric: "skipShare", verdict: "breached", listeners: 40 }],
    },
  ]);
  const incident = { kind: "guardrail.breached", severity: "warning", resolvedAt: null };
  expect(await db.prisma.incident.findMany()).toMatchObject([
    { ...incident, detail: { version: ramping, inForce: live } },
  ]);
  expect(await verifyAudit({ ctx: systemContext(db) })).toMatchObject({ finding: null });
  expect(await watch()).toEqual([]);
  const ctx: ServiceContext = {
    ...systemContext(db),
    actor: { kind: "staff", accountId: "v", name: "V", role: "viewer" },
  };
  expect((await listGuardrails({ ctx })).checks).toMatchObject([
    { version: ramping, breached: true, isInForce: false, percent: 10 },
  ]);
});

test("a live version that breaks one gives way to the content of the one before it", async () => {
  const first = await publish(db, { dial: 0.2 });
  await db.prisma.policyVersion.update({ where: { id: first }, data: { retiredAt: new Date(now) } });
  const live = await publish(db, { dial: 0.9, guardrails: [fewSkips] });
  await hear(live, 7);
  expect(await watch()).toMatchObject([{ version: live, outcome: "takenBack" }]);
  const [back = 0] = await inForce();
  expect(back).toBeGreaterThan(live);
  expect(await db.prisma.policyVersion.findUnique({ where: { id: back } })).toMatchObject({ dial: 0.2, percent: 100 });
});

test("what holds, and what has too little evidence, is left alone; so is a first version, with a critical incident", async () => {
  const live = await publish(db, { guardrails: [fewSkips] });
  await hear(live, 9, 5);
  expect(await watch()).toMatchObject([{ outcome: "kept", findings: [{ verdict: "notEnough", listeners: 5 }] }]);
  const ramping = await publish(db, { percent: 50, guardrails: [fewSkips] });
  await hear(ramping, 1);
  expect(await watch()).toMatchObject([
    { version: live },
    { version: ramping, outcome: "kept", findings: [{ verdict: "holds" }] },
  ]);
  await hear(live, 9);
  expect(await watch()).toMatchObject([{ version: live, outcome: "alone" }, { version: ramping }]);
  expect(await inForce()).toEqual([live, ramping]);
  expect(await db.prisma.incident.findMany()).toMatchObject([{ severity: "critical" }]);
});

test("a ratio is to the live version over the same stretch; a live one stands beside nobody", async () => {
  const live = await publish(db, { guardrails: [noMoreSkips] });
  const ramping = await publish(db, { percent: 50, guardrails: [noMoreSkips] });
  await hear(live, 3);
  await hear(ramping, 3);
  const even = await watch();
  expect(even).toMatchObject([{ findings: [{ verdict: "notEnough" }] }, { findings: [{ verdict: "holds" }] }]);
  expect(even[1]?.findings[0]?.value).toBeCloseTo(1, 1);
  await hear(ramping, 9);
  expect(await watch()).toMatchObject([{ outcome: "kept" }, { version: ramping, outcome: "takenBack" }]);
});

test("a paused version is not judged, for it serves nobody", async () => {
  await publish(db, {});
  const ramping = await publish(db, { percent: 50, guardrails: [fewSkips], pausedAt: new Date(now) });
  await hear(ramping, 9);
  expect(await watch()).toEqual([]);
});

test("two workers at once take it back once", async () => {
  await publish(db, {});
  const ramping = await publish(db, { percent: 10, guardrails: [fewSkips] });
  await hear(ramping, 7);
  const outcomes = (await Promise.all([watch(), watch(), watch()])).flat().map(({ outcome }) => outcome);
  // Who comes when it is over already finds nothing to look at; who meets it is told.
  expect(outcomes.filter((outcome) => outcome !== "gone")).toEqual(["takenBack"]);
  expect(await db.prisma.auditEntry.count({ where: { action: "policy.reverted" } })).toBe(1);
  expect(await db.prisma.incident.findMany()).toMatchObject([{ timesSeen: 1 }]);
});

test.each(["audit_entry", "incident", "policy_check"])(
  "a crash while %s is written leaves nothing of it behind",
  async (table) => {
    const live = await publish(db, {});
    const ramping = await publish(db, { percent: 10, guardrails: [fewSkips] });
    await hear(ramping, 7);
    await db.pool
      .query(`create function crash() returns trigger language plpgsql as $$ begin raise exception 'crashed'; end $$;
    create trigger crash before insert on ${table} for each row execute function crash()`);
    await expect(watch()).rejects.toThrow(/crashed/u);
    expect(await inForce()).toEqual([live, ramping]);
    const rows = [db.prisma.auditEntry.count(), db.prisma.incident.count(), db.prisma.policyCheck.count()];
    expect(await Promise.all(rows)).toEqual([0, 0, 0]);
    await db.pool.query("drop function crash cascade");
    expect(await watch()).toMatchObject([{ outcome: "takenBack" }]);
  },
);
