import type { SimulationRunRow } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import type { SimulationKind } from "./simulationInput.ts";
import type { SimulationQuestion } from "./simulationQuestion.ts";
import { expectedSeconds } from "./simulationTime.ts";

export type SimulationStatus = "waiting" | "running" | "done" | "failed";

/** A simulation without its answer. */
export interface SimulationView {
  id: string;
  kind: SimulationKind;
  weeks: number;
  listeners: number;
  seed: string;
  /** the version on the one side */
  inForce: { version: number; dial: number };
  draft: { dial: number };
  /** how the draft differs, in words; empty when it is what was in force */
  changes: string[];
  status: SimulationStatus;
  /** 0–1 */
  progress: number;
  /** until the answer, by how far it is; null when it has ended */
  secondsLeft: number | null;
  /** why there is no answer; null unless it failed or was cancelled */
  failure: string | null;
  requestedBy: string;
  isMine: boolean;
  requestedAt: Date;
  endedAt: Date | null;
}

/** A row as the console is shown it. */
export function simulationView(
  { actor, clock }: ServiceContext,
  row: Omit<SimulationRunRow, "answer">,
): SimulationView {
  const { id, failure, progress, requestedBy, requestedById, requestedAt, endedAt } = row;
  const question = row.question as SimulationQuestion;
  const { kind, weeks, listeners, seed, inForce, draft, changes } = question;
  return {
    id,
    kind,
    weeks,
    listeners,
    seed,
    changes,
    failure,
    progress,
    requestedBy,
    requestedAt,
    endedAt,
    inForce: {
      version: inForce.version,
      dial: inForce.policy.dial,
    },
    draft: { dial: draft.policy.dial },
    status: statusOf(row),
    secondsLeft: endedAt ? null : secondsLeft(question, row, clock()),
    isMine: actor.kind === "staff" && actor.accountId === requestedById,
  };
}

function statusOf({ endedAt, startedAt, failure }: Omit<SimulationRunRow, "answer">): SimulationStatus {
  if (endedAt) return failure === null ? "done" : "failed";
  return startedAt ? "running" : "waiting";
}

/** What is expected at first, and more and more what its own pace says. */
function secondsLeft(
  question: SimulationQuestion,
  { startedAt, progress }: Omit<SimulationRunRow, "answer">,
  now: Date,
): number {
  const expected = expectedSeconds(question) * (1 - progress);
  if (!startedAt || progress < 0.05) return expected;
  const gone = (now.getTime() - startedAt.getTime()) / 1000;
  return (gone / progress) * (1 - progress);
}
