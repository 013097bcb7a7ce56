import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ServiceContext, ServiceError } from "../../context.ts";
import { readLiveVersion } from "../rollout/readLiveVersion.ts";
import { type Person, policyHouse, type PolicyHouse, now } from "../testing/policyHouse.ts";
import { createDraft } from "./createDraft.ts";
import type { DraftView } from "./draftView.ts";
import { editDraft } from "./editDraft.ts";
import { listDrafts, readDraft } from "./readDraft.ts";
import { rebaseDraft } from "./rebaseDraft.ts";
import { approveDraft, discardDraft, sendBackDraft, submitDraft } from "./takeStep.ts";

let house: PolicyHouse;
beforeAll(async () => {
  house = await policyHouse();
});
afterAll(() => house.db.drop());

const stepOf = ({ id, revision }: DraftView, reason = "Because") => ({ id, expectedRevision: revision, reason });
const editOf = (draft: DraftView, dial: number) => ({
  ...stepOf(draft, `Dial to ${dial}`),
  title: draft.title,
  scope: draft.scope,
  policy: {
    ...draft.policy,
    dial,
  },
});
const submit = (draft: DraftView, person: Person = "pia") =>
  submitDraft({ ctx: house.as(person), input: stepOf(draft) });
const approve = (draft: DraftView, person: Person = "asha") =>
  approveDraft({ ctx: house.as(person), input: stepOf(draft) });
const edit = (draft: DraftView, dial: number, person: Person = "pia") =>
  editDraft({ ctx: house.as(person), input: editOf(draft, dial) });

test("a draft is written, looked at by somebody else and approved, each step in the record with before and after", async () => {
  const draft = await house.draft(await house.market(), { dial: 0.6 });
  expect(draft).toMatchObject({ status: "draft", revision: 1, author: "pia", editors: ["pia"], isMine: true });
  expect(draft.changes.map(({ field }) => field)).toEqual(["dial"]);
  expect(draft.mayNot).toMatchObject({ approve: expect.any(String) as string, launch: expect.any(String) as string });
  expect(draft.mayNot.submit).toBeUndefined();
  expect(await submit(draft)).toMatchObject({ status: "inReview", submittedAt: now });
  const seen = await readDraft({ ctx: house.as("asha"), input: { id: draft.id } });
  expect(seen.mayNot.approve).toBeUndefined();
  expect(await approve(draft)).toMatchObject({
    status: "approved",
    approvedBy: "asha",
    approvedAt: now,
    isMine: false,
  });
  const entries = await house.record(`policy draft ${draft.id}`);
  expect(entries.map(({ action, actorId }) => `${action} by ${actorId}`)).toEqual([
    "policyDraft.created by pia",
    "policyDraft.submitted by pia",
    "policyDraft.approved by asha",
  ]);
  expect(entries.at(-1)).toMatchObject({
    reason: "Because",
    before: { status: "inReview", approvedBy: null },
    after: { status: "approved", approvedBy: "asha", approvedRevision: 1 },
  });
  expect((await listDrafts({ ctx: house.as("vera") })).map(({ id }) => id)).toContain(draft.id);
});

describe("nobody approves what they wrote", () => {
  test("neither the author, under whichever account, nor anybody who ever edited it", async () => {
    const draft = await edit(await house.draft(await house.market(), { dial: 0.6 }), 0.61, "adam");
    await submit(draft);
    await expect(approve(draft, "adam")).rejects.toMatchObject({ code: "forbidden" });
    await expect(approve(draft, "piasOther")).rejects.toMatchObject({ code: "forbidden" });
    await expect(approve(draft, "pia")).rejects.toMatchObject({ code: "forbidden" });
    expect(await approve(draft, "asha")).toMatchObject({ status: "approved" });
  });

  test.each(["pia", "piasOther", "adam"])("the database itself refuses %s", async (person) => {
    const draft = await edit(await house.draft(await house.market(), { dial: 0.6 }), 0.61, "adam");
    const approval = { status: "approved", approvedById: person, approvedAt: now, approvedRevision: 2 } as const;
    const forged = house.db.prisma.policyDraft.update({ where: { id: draft.id }, data: approval });
    await expect(forged).rejects.toThrow(/cannot approve it/u);
  });

  test("the database forgets no editor, approves no edit and launches nothing unapproved", async () => {
    const { id } = await edit(await house.draft(await house.market(), { dial: 0.6 }), 0.61, "adam");
    const forge = (data: object) => house.db.prisma.policyDraft.update({ where: { id }, data });
    await expect(forge({ editorIds: ["pia"] })).rejects.toThrow(/who wrote it stays known/u);
    await expect(forge({ title: "Another name" })).rejects.toThrow(/an edit is a new revision/u);
    await expect(forge({ status: "approved" })).rejects.toThrow(/policy_draft_by_two/u);
    const { version } = await readLiveVersion({ ctx: house.as("vera") });
    await expect(forge({ status: "launched", launchedVersionId: version })).rejects.toThrow(/policy_draft_by_two/u);
  });
});

test("an edit takes a request for review, and an approval, back", async () => {
  const draft = await house.draft(await house.market(), { dial: 0.6 });
  await submit(draft);
  const second = await edit(draft, 0.62, "paul");
  expect(second).toMatchObject({ revision: 2, status: "draft", submittedAt: null, editors: ["pia", "paul"] });
  await expect(approve(draft)).rejects.toMatchObject({ code: "conflict", field: "expectedRevision" });
  await submit(second);
  await approve(second);
  const third = await edit(second, 0.63);
  expect(third).toMatchObject({ revision: 3, status: "draft", approvedBy: null, approvedAt: null });
  await expect(house.launch(second, 10)).rejects.toMatchObject({ code: "conflict" });
  await expect(house.launch(third, 10)).rejects.toMatchObject({ code: "conflict" });
  expect(third.revisions.map(({ revision, editor }) => `${revision} ${editor}`)).toEqual(["3 pia", "2 paul", "1 pia"]);
});

test("of many who edit at once one is saved; the others hear who changed what, and nothing is lost", async () => {
  const draft = await house.draft(await house.market(), { dial: 0.6 });
  const attempts = (["pia", "paul", "adam", "pia", "paul", "adam"] as const).map((person, at) =>
    edit(draft, 0.5 + at / 100, person),
  );
  const results = await Promise.allSettled(attempts);
  const saved = results.filter((result) => result.status === "fulfilled");
  expect(saved).toHaveLength(1);
  const there = await readDraft({ ctx: house.as("vera"), input: { id: draft.id } });
  expect(there).toMatchObject({ revision: 2, policy: saved[0]?.value.policy });
  const [winning] = there.revisions;
  for (const result of results) {
    if (result.status === "fulfilled") continue;
    expect(result.reason).toMatchObject({ code: "conflict", field: "expectedRevision" });
    const { message } = result.reason as Error;
    for (const word of [winning?.editor ?? "?", "revision 2", winning?.changes[0]?.words ?? "?"]) {
      expect(message).toContain(word);
    }
  }
  expect(await house.record(`policy draft ${draft.id}`)).toHaveLength(2);
});

test("a step and an edit at the same moment: what is approved is what was looked at", async () => {
  for (let round = 0; round < 4; round++) {
    const draft = await house.draft(await house.market(), { dial: 0.6 });
    await submit(draft);
    const [approval, edited] = await Promise.allSettled([approve(draft), edit(draft, 0.7)]);
    const there = await readDraft({ ctx: house.as("vera"), input: { id: draft.id } });
    expect(edited.status).toBe("fulfilled");
    expect(there).toMatchObject({ revision: 2, status: "draft", approvedBy: null });
    const code = approval.status === "rejected" ? (approval.reason as ServiceError).code : "conflict";
    expect(code).toBe("conflict");
  }
});

test("a draft whose beginning is not live any more says so, and is rebased with what it changed", async () => {
  const scope = await house.market();
  const draft = await house.draft(scope, { dial: 0.6, costWeight: 0.2 });
  const step = stepOf(draft);
  await expect(rebaseDraft({ ctx: house.as("pia"), input: step })).rejects.toMatchObject({ code: "invalid" });
  const live = await house.live(scope, { dial: 0.5, temperature: 0.3 });
  const stale = await readDraft({ ctx: house.as("pia"), input: { id: draft.id } });
  expect(stale.base).toEqual({ version: draft.basedOn, isInForce: false, inForce: live.version });
  await expect(submit(draft)).rejects.toMatchObject({ code: "conflict", field: "basedOn" });
  const rebased = await rebaseDraft({ ctx: house.as("paul"), input: step });
  expect(rebased).toMatchObject({ revision: 2, basedOn: live.version, editors: ["pia", "paul"] });
  expect(rebased.policy).toEqual({ ...live.policy, dial: 0.6, costWeight: 0.2 });
  expect((await house.approved(rebased)).status).toBe("approved");
  const begun = house.draftOf({ title: "Too late", scope, policy: draft.policy, basedOn: draft.basedOn });
  await expect(begun).rejects.toThrow(`policy ${live.version} is live for market ${scope.country}`);
});

test("what cannot be in force is kept as a draft, and refused for review with field and way out", async () => {
  const draft = await house.draft(await house.market(), { dialMin: 0.7, dialMax: 0.4 });
  expect(draft.problems.map(({ field }) => field)).toContain("dialMin");
  await expect(submit(draft)).rejects.toMatchObject({ code: "invalid", field: "dialMin" });
  const nowhere = await house.draft({ kind: "market", country: "ZZ" }, { dial: 0.6 });
  await expect(submit(nowhere)).rejects.toMatchObject({ code: "invalid", field: "scope" });
});

test("what is no policy at all is refused with its field, and so is an edit that says nothing new", async () => {
  const draft = await house.draft(await house.market(), { dial: 0.6 });
  const { basedOn, policy, scope } = draft;
  const forms = [
    ["policy.dial", { ...policy, dial: 1.2 }],
    ["policy.equity.emerging.weight", { ...policy, equity: { ...policy.equity, emerging: { weight: 9, floor: 0 } } }],
    ["policy.costs.x", { ...policy, costs: { x: 3 } }],
    [
      "policy.guardrails.0.metric",
      { ...policy, guardrails: [{ metric: "joy", side: "atLeast", limit: 1, of: "value" }] },
    ],
  ] as const;
  for (const [field, wrong] of forms) {
    const input = { title: "Wrong", scope, basedOn, policy: wrong as typeof policy, reason: "Why not" };
    const refused = createDraft({ ctx: house.as("pia"), input });
    await expect(refused).rejects.toMatchObject({ issues: [{ path: field.split(".").map(partOf) }] });
  }
  await expect(edit(draft, 0.6)).rejects.toMatchObject({ code: "invalid", field: "policy" });
});

test("an approver sends it back, whoever wrote it closes it, and what is closed stays closed", async () => {
  const draft = await house.draft(await house.market(), { dial: 0.6 });
  await house.approved(draft);
  const input = stepOf(draft, "The market asks for less");
  expect(await sendBackDraft({ ctx: house.as("asha"), input })).toMatchObject({ status: "draft", approvedBy: null });
  await expect(sendBackDraft({ ctx: house.as("asha"), input })).rejects.toMatchObject({ code: "conflict" });
  expect(await discardDraft({ ctx: house.as("paul"), input })).toMatchObject({ status: "discarded" });
  await expect(edit(draft, 0.7)).rejects.toMatchObject({ code: "conflict", field: "id" });
  await expect(submit(draft)).rejects.toMatchObject({ code: "conflict", field: "id" });
});

test("a listener, other roles, a draft that is not there and a step without a reason are refused", async () => {
  const draft = await house.draft(await house.market(), { dial: 0.6 });
  const listener = {
    ...house.as("pia"),
    actor: { kind: "listener", listenerId: 1, accountId: "mira" },
  } as ServiceContext;
  await expect(readDraft({ ctx: listener, input: { id: draft.id } })).rejects.toMatchObject({ code: "forbidden" });
  await expect(edit(draft, 0.7, "asha")).rejects.toMatchObject({ code: "forbidden" });
  await expect(submit(draft, "vera")).rejects.toMatchObject({ code: "forbidden" });
  const nowhere = { ...draft, id: "0195a000-0000-7000-8000-000000000000" };
  await expect(submit(nowhere)).rejects.toMatchObject({ code: "notFound" });
  const silent = submitDraft({ ctx: house.as("pia"), input: stepOf(draft, " ") });
  await expect(silent).rejects.toMatchObject({ issues: [{ path: ["reason"] }] });
});

function partOf(part: string): string | number {
  return /^\d+$/u.test(part) ? Number(part) : part;
}
