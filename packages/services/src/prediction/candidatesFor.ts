import type { ListenerId } from "@segue/engine/data";
import { generateCandidates, type GeneratedCandidates, type ServingModels } from "@segue/engine/prediction";
import type { ListenerTaste } from "./listenerTaste.ts";

/** So long candidates are used again: what ages by days has aged by minutes then. */
const holdsMs = 5 * 60_000;
/** Candidates of so many listeners are kept, those that were worked out last, at some 60 kB each. */
const mostKept = 400;

interface Kept {
  made: GeneratedCandidates;
  at: number;
  /** names all that the generators looked at, the moment apart */
  basis: string;
}

const kept = new Map<ListenerId, Kept>();

/**
 * What all generators propose to a listener. Worked out once for as long as nothing that they look at changes, and for five minutes at most:
 * her past, whatever was counted or picked, the hour on her clock, the catalogue, the models. One who blocks something has a
 * catalogue of her own at every request, and candidates as often. Must not be changed by whoever asks.
 */
export function candidatesFor(known: ListenerTaste, models: ServingModels): GeneratedCandidates {
  const { listenerId, at, taste, catalogue } = known;
  const basis = basisOf(known, models);
  const before = kept.get(listenerId);
  if (before && at >= before.at && at - before.at < holdsMs && before.basis === basis) return before.made;
  const made = generateCandidates({ taste, catalogue, models });
  keep(listenerId, { made, at, basis });
  return made;
}

function keep(listenerId: ListenerId, candidates: Kept): void {
  kept.delete(listenerId);
  kept.set(listenerId, candidates);
  const oldest = kept.keys().next();
  if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value);
}

function basisOf(known: ListenerTaste, models: ServingModels): string {
  const { listener, past, localHour, catalogue } = known;
  const { logStamp, counts, picks } = listener;
  const grown = [catalogue.size, catalogue.withdrawnCount];
  const served = Object.entries(models).map(([name, model]) => [name, numberOf(model as object | null)]);
  return JSON.stringify([numberOf(past), logStamp, counts, picks, localHour, numberOf(catalogue), grown, served]);
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** Tells things apart without keeping them; 0 is nothing. */
function numberOf(thing: object | null): number {
  if (thing === null) return 0;
  const known = numbers.get(thing) ?? ++lastNumber;
  numbers.set(thing, known);
  return known;
}
