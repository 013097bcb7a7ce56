import { type PolicyVersionRecord, readPolicyVersionsOf } from "@segue/db";
import { policyDiff, type PolicyChange } from "@segue/engine/decision";
import { ServiceError, type ServiceContext } from "../../context.ts";

/** A policy version with what it changed. */
export interface PolicyVersionView extends PolicyVersionRecord {
  /** against what was live in its scope before it; none of the first one */
  changes: PolicyChange[];
}

/** Versions with what each changed, in their order. */
export async function versionViews(
  { db }: ServiceContext,
  records: readonly PolicyVersionRecord[],
): Promise<PolicyVersionView[]> {
  const known = new Set(records.map(({ version }) => version));
  const earlier = records.flatMap(({ replaces }) => (replaces === null || known.has(replaces) ? [] : replaces));
  const all = [...records, ...(earlier.length > 0 ? await readPolicyVersionsOf(db, earlier) : [])];
  const policies = new Map(all.map(({ version, policy }) => [version, policy]));
  return records.map((record) => {
    const before = record.replaces === null ? undefined : policies.get(record.replaces);
    return { ...record, changes: before ? policyDiff(before, record.policy) : [] };
  });
}

/**
 * One version with what it changed.
 *
 * @throws ServiceError notFound
 */
export async function versionViewOf(ctx: ServiceContext, version: number): Promise<PolicyVersionView> {
  const [view] = await versionViews(ctx, await readPolicyVersionsOf(ctx.db, [version]));
  if (!view) throw new ServiceError("notFound", `no policy ${version} was ever in force: see the history`, "version");
  return view;
}
