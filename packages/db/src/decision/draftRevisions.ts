import type { PolicyScope } from "@segue/engine/decision";
import type { Database } from "../database.ts";
import { type DraftContent, draftObject } from "./draftRecord.ts";
import { policyOf, type PolicyRow } from "./policyRow.ts";

/** What a draft said from one edit to the next, by the record. */
export interface DraftRevision extends DraftContent {
  revision: number;
  basedOn: number;
  editor: string;
  at: Date;
  reason: string;
}

interface Row {
  after: { revision: number; basedOn: number; title: string; scope: PolicyScope; policy: PolicyRow };
  editor: string;
  at: Date;
  reason: string;
}

/** Every revision of a draft, the first one first. */
export async function readDraftRevisions(db: Database, id: string): Promise<DraftRevision[]> {
  const { rows } = await db.pool.query<Row>(
    `select audit_entry.after, staff_account.name as editor, audit_entry.at, audit_entry.reason
     from audit_entry join staff_account on staff_account.id = audit_entry.actor_id
     where object = $1 and action in ('policyDraft.created', 'policyDraft.edited', 'policyDraft.rebased')
     order by audit_entry.id`,
    [draftObject(id)],
  );
  return rows.map(({ after: { policy, revision, basedOn, title, scope }, editor, at, reason }) => {
    return { revision, basedOn, title, scope, editor, at, reason, policy: policyOf(policy) };
  });
}

/** The name of every staff account among these ids. */
export async function readStaffNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.prisma.staffAccount.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Every account of the person that an account is of, itself among them. */
export async function readOwnAccounts(db: Database, accountId: string): Promise<ReadonlySet<string>> {
  const { rows } = await db.pool.query<{ id: string }>(
    `select own.id from staff_account own join staff_account asked on person_of(own.email) = person_of(asked.email)
     where asked.id = $1`,
    [accountId],
  );
  return new Set(rows.map(({ id }) => id));
}
