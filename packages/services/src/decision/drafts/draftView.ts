import type { DraftRecord } from "@segue/db";
import type { PolicyChange, PolicyProblem } from "@segue/engine/decision";
import type { Actor } from "../../context.ts";
import type { DraftFacts } from "./draftFacts.ts";
import { type DraftAct, draftActs, obstacle } from "./obstacle.ts";
import type { RevisionView } from "./revisions.ts";

/** A draft as the console shows it to whoever asks. */
export interface DraftView extends Omit<DraftRecord, "editorIds"> {
  /** `isInForce`: what it was begun from is still what is live for its scope, `inForce` */
  base: { version: number; isInForce: boolean; inForce: number };
  /** everybody who ever changed it, its author first */
  editors: string[];
  /** whoever asks edited it */
  isMine: boolean;
  /** against what is live; of a closed draft against what it was begun from */
  changes: PolicyChange[];
  problems: PolicyProblem[];
  /** why a step is not for whoever asks, or not its time; what is absent they may do */
  mayNot: Partial<Record<DraftAct, string>>;
  /** newest first; none in a list */
  revisions: RevisionView[];
}

/** A draft with what there is around it, for whoever asks. */
export function draftView(
  facts: DraftFacts,
  actor: Extract<Actor, { kind: "staff" }>,
  revisions: RevisionView[] = [],
): DraftView {
  const { record, inForce, editors, isOwn, changes, problems } = facts;
  const { editorIds: _ids, ...draft } = record;
  const kept = draftActs.flatMap((act) => {
    const error = obstacle(act, facts, actor);
    return error ? [[act, error.message] as const] : [];
  });
  return {
    ...draft,
    base: {
      version: record.basedOn,
      isInForce: inForce === record.basedOn,
      inForce,
    },
    editors,
    isMine: isOwn,
    changes,
    problems,
    mayNot: Object.fromEntries(kept),
    revisions,
  };
}
