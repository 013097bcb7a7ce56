import {
  generateCandidates,
  type GeneratedCandidates,
  type ListenerPast,
  type ServingModels,
} from "@segue/engine/prediction";
import type { ListenerTaste } from "./listenerTaste.ts";

/** So long candidates are used again: what ages by days has aged by minutes then. */
const holdsMs = 5 * 60_000;

interface Kept {
  made: GeneratedCandidates;
  at: number;
  /** all that the generators looked at, the moment apart */
  basis: readonly unknown[];
}

const kept = new WeakMap<ListenerPast, Kept>();

/**
 * What all generators propose to a listener. Worked out once for as long as nothing that they look at changes, and for five minutes at most:
 * her log, whatever was counted or picked, the hour on her clock, the catalogue, the models. One who blocks something has a catalogue
 * of her own at every request, and candidates as often. Must not be changed by whoever asks.
 */
export function candidatesFor(known: ListenerTaste, models: ServingModels): GeneratedCandidates {
  const { past, at, taste, catalogue } = known;
  const basis = basisOf(known, models);
  const before = kept.get(past);
  if (before && at >= before.at && at - before.at < holdsMs && isSame(before.basis, basis)) return before.made;
  const made = generateCandidates({ taste, catalogue, models });
  kept.set(past, { made, at, basis });
  return made;
}

function basisOf({ listener, localHour, catalogue }: ListenerTaste, models: ServingModels): unknown[] {
  const { logStamp, counts, picks } = listener;
  const told = [logStamp, JSON.stringify([counts, picks]), localHour];
  const served: unknown[] = Object.values(models);
  return [...told, catalogue, catalogue.size, catalogue.withdrawnCount, ...served];
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((value, at) => value === right[at]);
}
