import type { StoryRule } from "@segue/engine/value";

/** Why a model's answer could not be had. */
export type ModelFailureKind = "timeout" | "rateLimited" | "serverError" | "refused" | "unreachable" | "malformed";

/** What a run asked for and what came of it. */
export interface StoryReport {
  listeners: number;
  days: number;
  /** stories that a model wrote and that held */
  byModel: number;
  /** stories of the writer without a model, where one was asked or not */
  byWriter: number;
  /** days whose facts alone are told, because no story of them held */
  untold: number;
  /** drafts of the model that broke a rule, by rule; a draft may break several */
  blocked: Partial<Record<StoryRule, number>>;
  /** drafts that were blocked */
  drafts: number;
  /** answers that did not come, by reason, those too that came when asked again */
  failures: Partial<Record<ModelFailureKind, number>>;
  /** requests that were sent, each try counted */
  requests: number;
  tokens: number;
  /** stories that the judges scored, and those of them that are held back for a person */
  judged: number;
  heldBack: number;
  /** why the model was asked no more before the end; null where it was asked to the end */
  stopped: string | null;
}

/** Counts of a run, all zero. */
export function emptyReport(): StoryReport {
  return {
    listeners: 0,
    days: 0,
    byModel: 0,
    byWriter: 0,
    untold: 0,
    blocked: {},
    drafts: 0,
    failures: {},
    requests: 0,
    tokens: 0,
    judged: 0,
    heldBack: 0,
    stopped: null,
  };
}

/** Counts one more of a kind. */
export function countOne<Kind extends string>(counts: Partial<Record<Kind, number>>, kind: Kind): void {
  counts[kind] = (counts[kind] ?? 0) + 1;
}
