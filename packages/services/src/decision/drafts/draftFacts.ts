import {
  type DraftRecord,
  type LivePolicy,
  readOwnAccounts,
  readPoliciesInForce,
  readPolicyVersionsOf,
  readStaffNames,
} from "@segue/db";
import {
  checkPolicy,
  type CheckFacts,
  type Policy,
  policyDiff,
  type PolicyChange,
  type PolicyProblem,
  storedScope,
} from "@segue/engine/decision";
import type { ServiceContext } from "../../context.ts";
import { readCheckFacts } from "../checkFacts.ts";

/** A draft, and what there is around it at this moment. */
export interface DraftFacts {
  record: DraftRecord;
  /** what is live for its scope, or for everyone where its scope has nothing */
  inForce: number;
  /** the version on its way in its scope */
  onItsWay: LivePolicy | null;
  /** against what is live; of a closed draft against what it was begun from */
  changes: PolicyChange[];
  problems: PolicyProblem[];
  editors: string[];
  /** whoever asks edited it, under this account or another one of theirs */
  isOwn: boolean;
}

/** What there is around drafts, for whoever asks. */
export async function readDraftFacts(
  ctx: ServiceContext,
  accountId: string,
  records: readonly DraftRecord[],
): Promise<DraftFacts[]> {
  const { db } = ctx;
  const [inForce, own, names, worlds] = await Promise.all([
    readPoliciesInForce(db),
    readOwnAccounts(db, accountId),
    readStaffNames(db, [...new Set(records.flatMap(({ editorIds }) => editorIds))]),
    readWorlds(ctx, records),
  ]);
  const liveOf = records.map((record) => liveFor(record, inForce));
  const beside = records.map((record, at) => (isOpen(record) ? liveOf[at] : record.basedOn));
  const policies = await readPolicies(ctx, beside);
  return records.map((record, at) => {
    const facts = worlds.get(scopeKey(record));
    return {
      record,
      inForce: liveOf[at],
      onItsWay: inForce.find((one) => one.percent < 100 && isOf(one, record)) ?? null,
      changes: policyDiff(policies.get(beside[at]) ?? record.policy, record.policy),
      problems: facts ? checkPolicy(record.policy, facts) : [],
      editors: record.editorIds.map((id) => names.get(id) ?? id),
      isOwn: record.editorIds.some((id) => own.has(id)),
    };
  });
}

/** It may still come to something. */
function isOpen({ status }: DraftRecord): boolean {
  return status !== "launched" && status !== "discarded";
}

function scopeKey({ scope }: DraftRecord): string {
  const { scopeKind, scopeValue } = storedScope(scope);
  return `${scopeKind} ${scopeValue}`;
}

function isOf({ scopeKind, scopeValue }: LivePolicy, record: DraftRecord): boolean {
  return `${scopeKind} ${scopeValue}` === scopeKey(record);
}

function liveFor(record: DraftRecord, inForce: readonly LivePolicy[]): number {
  const live = inForce.filter(({ percent }) => percent === 100);
  const own = live.find((one) => isOf(one, record)) ?? live.find(({ scopeKind }) => scopeKind === "everyone");
  return own?.version ?? record.basedOn;
}

async function readPolicies({ db }: ServiceContext, versions: readonly number[]): Promise<Map<number, Policy>> {
  const records = await readPolicyVersionsOf(db, [...new Set(versions)]);
  return new Map(records.map(({ version, policy }) => [version, policy]));
}

/** What there is to check open drafts against, once a scope. */
async function readWorlds(ctx: ServiceContext, records: readonly DraftRecord[]): Promise<Map<string, CheckFacts>> {
  const scopes = new Map(records.filter(isOpen).map((record) => [scopeKey(record), record.scope]));
  const facts = await Promise.all(
    Array.from(scopes, async ([key, scope]) => [key, await readCheckFacts(ctx, scope)] as const),
  );
  return new Map(facts);
}
