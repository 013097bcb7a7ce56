import { readDraftRevisions } from "@segue/db";
import { policyDiff, type PolicyChange } from "@segue/engine/decision";
import type { ServiceContext } from "../../context.ts";

/** One edit of a draft: who changed what. */
export interface RevisionView {
  revision: number;
  editor: string;
  at: Date;
  reason: string;
  /** against the revision before it; none for the first */
  changes: PolicyChange[];
}

/** Every edit of a draft, newest first. */
export async function readRevisionViews({ db }: ServiceContext, id: string): Promise<RevisionView[]> {
  const revisions = await readDraftRevisions(db, id);
  const views = revisions.map(({ revision, editor, at, reason, policy }, index) => {
    const before = revisions[index - 1];
    return { revision, editor, at, reason, changes: before ? policyDiff(before.policy, policy) : [] };
  });
  return views.toReversed();
}
