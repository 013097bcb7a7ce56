import type { TestDatabase } from "@segue/db/testing";
import type { DraftView, PolicyVersionView } from "@segue/services/decision";
import { testDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerOf, type CallAnswer, callRequest } from "../testing/call.ts";
import { adminUrl, staffCookies, testHouses, type TestHouses } from "../testing/houses.ts";
import { createAdminHandler } from "./handler.ts";

let db: TestDatabase;
let houses: TestHouses;
let handle: (request: Request) => Promise<Response>;

beforeAll(async () => {
  db = await testDatabase();
  houses = await testHouses(db);
  handle = createAdminHandler(houses.staff);
});
afterAll(() => db.drop());

async function call(cookie: string, path: string, input?: unknown): Promise<CallAnswer> {
  const type = input === undefined ? "query" : "mutation";
  return answerOf(await handle(callRequest(adminUrl, { type, path: `policy.${path}`, input, headers: { cookie } })));
}

async function counts() {
  const [versions, drafts, entries] = await Promise.all([
    db.prisma.policyVersion.count(),
    db.prisma.policyDraft.findMany({ select: { revision: true, status: true } }),
    db.prisma.auditEntry.count(),
  ]);
  return { versions, drafts, entries };
}

it("writes nothing for a sign-in that ran out in the middle of a publish, and goes on where it was after the next one", async () => {
  const pm = await staffCookies(houses, "productManager");
  const approver = await staffCookies(houses, "approver");
  await db.prisma.listener.create({ data: { displayName: "One", origin: "segue", originKey: "one", zone: "UTC" } });
  const { policy, version } = (await call(pm, "current")).data as PolicyVersionView;
  const content = { title: "More", scope: { kind: "everyone" }, policy: { ...policy, dial: 0.6 }, basedOn: version };
  const draft = (await call(pm, "createDraft", { ...content, reason: "Asked for" })).data as DraftView;
  const step = { id: draft.id, expectedRevision: 1, reason: "It holds" };
  expect((await call(pm, "submitDraft", step)).status).toBe(200);
  expect((await call(approver, "approveDraft", step)).status).toBe(200);

  const before = await counts();
  await db.prisma.staffSession.updateMany({
    where: { user: { role: "productManager" } },
    data: { expiresAt: new Date(0) },
  });
  const launch = { ...step, percent: 10 };
  for (const [path, input] of [
    ["launchDraft", launch],
    ["editDraft", { ...step, ...content }],
    ["revertVersion", { version, reason: "Back" }],
  ] as const) {
    expect(await call(pm, path, input)).toMatchObject({ status: 401 });
  }
  expect(await counts()).toEqual(before);
  const again = await staffCookies(houses, "productManager");
  const answer = await call(again, "launchDraft", launch);
  expect(answer).toMatchObject({ status: 200, data: { percent: 10, title: "More", approvedBy: "approver" } });
});

it("names the field of a policy that is none", async () => {
  const pm = await staffCookies(houses, "productManager");
  const { policy, version } = (await call(pm, "current")).data as PolicyVersionView;
  const content = { title: "Wrong", scope: { kind: "everyone" }, basedOn: version, reason: "Asked for" };
  const wrong = { ...policy, equity: { ...policy.equity, emerging: { weight: 9, floor: 0 } } };
  const { status, error } = await call(pm, "createDraft", { ...content, policy: wrong });
  expect([status, error?.data.field]).toEqual([400, "policy.equity.emerging.weight"]);
  expect(error?.message).toContain("must be a number from 0.25 to 4");
});
