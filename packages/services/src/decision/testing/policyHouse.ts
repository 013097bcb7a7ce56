import { randomUUID } from "node:crypto";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { Policy, PolicyScope } from "@segue/engine/decision";
import type { ServiceContext, StaffRole } from "../../context.ts";
import { createDraft } from "../drafts/createDraft.ts";
import type { DraftView } from "../drafts/draftView.ts";
import { approveDraft, submitDraft } from "../drafts/takeStep.ts";
import { ensureFirstPolicy } from "../ensureFirstPolicy.ts";
import { launchDraft } from "../rollout/launchDraft.ts";
import { readLiveVersion } from "../rollout/readLiveVersion.ts";
import type { PolicyVersionView } from "../rollout/versionView.ts";

export const now = new Date("2026-03-01T12:00:00Z");

/** Who works with policies; `piasOther` is the same person as `pia`. */
const people = {
  pia: ["pia@segue.test", "productManager"],
  paul: ["paul@segue.test", "productManager"],
  asha: ["asha@segue.test", "approver"],
  adam: ["adam@segue.test", "admin"],
  vera: ["vera@segue.test", "viewer"],
  piasOther: ["Pia+reviews@segue.test", "approver"],
} as const satisfies Record<string, readonly [email: string, role: StaffRole]>;

export type Person = keyof typeof people;

type Percent = 1 | 5 | 10 | 25 | 50 | 100;

/** A database with staff and a first policy, and short ways to what tests begin from. */
export class PolicyHouse {
  readonly db: TestDatabase;
  #markets = 0;

  constructor(db: TestDatabase) {
    this.db = db;
  }

  as(person: Person): ServiceContext {
    const role = people[person][1];
    return { ...contextOf(this.db), actor: { kind: "staff", accountId: person, name: person, role } };
  }

  /** A market with one listener, in which nothing has happened yet. */
  async market(): Promise<Extract<PolicyScope, { kind: "market" }>> {
    const country = `X${String.fromCodePoint(65 + this.#markets++)}`;
    await this.listener(country);
    return { kind: "market", country };
  }

  /** Somebody who listens. */
  async listener(country: string | null = null): Promise<number> {
    const listening = { displayName: "Somebody", origin: "segue", originKey: randomUUID(), zone: "UTC" } as const;
    const { id } = await this.db.prisma.listener.create({ data: { ...listening, country } });
    return id;
  }

  /** A draft of Pia's, begun from what is live for everyone. */
  async draft(scope: PolicyScope, change: Partial<Policy>): Promise<DraftView> {
    const live = await readLiveVersion({ ctx: this.as("pia") });
    const content = { title: "More discovery", scope, policy: { ...live.policy, ...change } };
    return this.draftOf({ ...content, basedOn: live.version });
  }

  async draftOf(content: { title: string; scope: PolicyScope; policy: Policy; basedOn: number }): Promise<DraftView> {
    return createDraft({ ctx: this.as("pia"), input: { ...content, reason: "Listeners ask for it" } });
  }

  /** The draft, looked at and approved by Asha. */
  async approved({ id, revision }: DraftView): Promise<DraftView> {
    const step = { id, expectedRevision: revision, reason: "It holds" };
    await submitDraft({ ctx: this.as("pia"), input: step });
    return approveDraft({ ctx: this.as("asha"), input: step });
  }

  async launch({ id, revision }: DraftView, percent: Percent): Promise<PolicyVersionView> {
    const input = { id, expectedRevision: revision, reason: "Let us see", percent };
    return launchDraft({ ctx: this.as("pia"), input });
  }

  /** A change that went the whole way. */
  async live(scope: PolicyScope, change: Partial<Policy>, percent: Percent = 100): Promise<PolicyVersionView> {
    return this.launch(await this.approved(await this.draft(scope, change)), percent);
  }

  /** What the record says of an object, oldest first. */
  async record(object: string) {
    return this.db.prisma.auditEntry.findMany({ where: { object }, orderBy: { id: "asc" } });
  }
}

export async function policyHouse(): Promise<PolicyHouse> {
  const db = await testDatabase();
  const data = Object.entries(people).map(([id, [email, role]]) => ({ id, name: id, email, role }));
  await db.prisma.staffAccount.createMany({ data });
  await ensureFirstPolicy({ ctx: { ...contextOf(db), actor: { kind: "system" } } });
  return new PolicyHouse(db);
}

function contextOf(db: TestDatabase): Omit<ServiceContext, "actor"> {
  return { db, clock: () => now, random: () => 0.5, log: { info() {}, warn() {} } };
}
