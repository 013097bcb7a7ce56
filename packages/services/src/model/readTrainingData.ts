import {
  readTrainingCatalogue,
  readTrainingCounts,
  readTrainingSpan,
  streamTrainingLog,
  type Database,
  type TrainingCount,
} from "@segue/db";
import type { ModelLevel } from "./modelNames.ts";
import { TrainingLevel } from "./trainingLevel.ts";

const dayMs = 24 * 60 * 60_000;
/** The newest part of the log tests what was learnt from the rest: four weeks, or a fifth where the log is shorter. */
const heldOutDays = 28;
const heldOutShare = 0.2;

/** The log up to a moment, arranged for training. Times in milliseconds since 1970 UTC. */
export interface TrainingData {
  listeners: number;
  levels: Record<ModelLevel, TrainingLevel>;
  /** null when no play has a time */
  span: { from: number; to: number; cutAt: number } | null;
}

async function readSpan(db: Database): Promise<TrainingData["span"]> {
  const span = await readTrainingSpan(db);
  return span && { ...span, cutAt: span.to - Math.min(heldOutDays * dayMs, heldOutShare * (span.to - span.from)) };
}

function byListener(counts: readonly TrainingCount[]): Map<number, TrainingCount[]> {
  const grouped = new Map<number, TrainingCount[]>();
  for (const count of counts) {
    const own = grouped.get(count.listenerId) ?? [];
    own.push(count);
    grouped.set(count.listenerId, own);
  }
  return grouped;
}

/** Reads what models may learn from: listeners who agreed, nothing private; tracks, and artists with all their tracks. */
export async function readTrainingData(db: Database): Promise<TrainingData> {
  const [span, catalogue, allCounts] = await Promise.all([
    readSpan(db),
    readTrainingCatalogue(db),
    readTrainingCounts(db),
  ]);
  const { artistOfTrack, artists } = catalogue;
  const cutAt = span?.cutAt ?? Infinity;
  const levels = {
    tracks: new TrainingLevel((itemId) => (artistOfTrack.has(itemId) ? itemId : null), cutAt),
    artists: new TrainingLevel((itemId) => artistOfTrack.get(itemId) ?? (artists.has(itemId) ? itemId : null), cutAt),
  };
  const counts = byListener(allCounts);
  let row = 0;
  const add = (interactions: Parameters<TrainingLevel["add"]>[0]["interactions"], own: TrainingCount[]): void => {
    for (const level of Object.values(levels)) level.add({ row, interactions, counts: own });
    row++;
  };
  for await (const { listenerId, interactions } of streamTrainingLog(db)) {
    add(interactions, counts.get(listenerId) ?? []);
    counts.delete(listenerId);
  }
  for (const own of counts.values()) add([], own);
  return { listeners: row, levels, span };
}
