import {
  readCatalogueKey,
  readTrainingCatalogue,
  readTrainingCounts,
  readTrainingLog,
  type Database,
  type TrainingCatalogue,
  type TrainingCount,
  type TrainingLog,
  type TrainingSnapshot,
} from "@segue/db";
import type { Kernels } from "@segue/kernels";
import { createHash } from "node:crypto";
import { TrainingLevel, type LevelMatrices, type ModelLevel } from "./trainingLevel.ts";
import { memory, TrainingWindow, type LiveModels, type TrainingSource, type TrainingSplit } from "./trainingWindow.ts";

const dayMs = 24 * 60 * 60_000;
/** The newest part of the log tests what was learnt from the rest: four weeks, or a fifth where the log is shorter. */
const heldOutDays = 28;
const heldOutShare = 0.2;

/** The log up to a moment, arranged for training. */
export interface TrainingData {
  all: TrainingWindow;
  /** null when no play has a time */
  split: TrainingSplit | null;
  /** milliseconds since 1970 UTC */
  span: TrainingSnapshot["span"];
  /** rows of the log that were read */
  rows: number;
  /** SHA-256 of all that was read, hex; the same data have the same one */
  checksum: string;
}

function checksumOf(log: TrainingLog, ...facts: unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const bytes of log.bytes()) hash.update(bytes);
  return hash.digest("hex");
}

function cutOf(span: TrainingSnapshot["span"]): number {
  return span ? span.to - Math.min(heldOutDays * dayMs, heldOutShare * (span.to - span.from)) : Infinity;
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

interface Raw {
  log: TrainingLog;
  catalogue: TrainingCatalogue;
  counts: Map<number, TrainingCount[]>;
  cutAt: number;
}

type Matrices = Record<keyof LevelMatrices, Record<ModelLevel, LevelMatrices["all"]>>;

/** One pass over everybody: tracks, and artists with all their tracks. Those who only have counts come last. */
function arrange({ log, catalogue, counts, cutAt }: Raw): { rows: Map<number, number>; matrices: Matrices } {
  const { artistOfTrack, artists } = catalogue;
  const tracks = new TrainingLevel((itemId) => (artistOfTrack.has(itemId) ? itemId : null), cutAt);
  const ofArtists = new TrainingLevel(
    (itemId) => artistOfTrack.get(itemId) ?? (artists.has(itemId) ? itemId : null),
    cutAt,
  );
  const rows = new Map<number, number>();
  const add = (listenerId: number, interactions: Parameters<TrainingLevel["add"]>[0]["interactions"]): void => {
    const listening = { row: rows.size, interactions, counts: counts.get(listenerId) ?? [] };
    tracks.add(listening);
    ofArtists.add(listening);
    rows.set(listenerId, listening.row);
  };
  for (const { listenerId, interactions } of log.listeners()) add(listenerId, interactions);
  for (const listenerId of counts.keys()) if (!rows.has(listenerId)) add(listenerId, []);
  const [trackMatrices, artistMatrices] = [tracks.matrices(rows.size), ofArtists.matrices(rows.size)];
  const both = (part: keyof LevelMatrices) => ({ tracks: trackMatrices[part], artists: artistMatrices[part] });
  return { rows, matrices: { all: both("all"), past: both("past"), later: both("later") } };
}

export interface TrainingRead {
  db: Database;
  snapshot: TrainingSnapshot;
  kernels: Kernels;
  /** what is live before the training: as it serves, and its trials */
  live: { models: LiveModels; trials: LiveModels };
  /** called now and then with the number of rows read so far */
  onRows?: (rows: number) => void;
}

/** Reads what models may learn from: listeners who agreed, nothing private, nothing that arrived after the snapshot. */
export async function readTrainingData({ db, snapshot, kernels, live, onRows }: TrainingRead): Promise<TrainingData> {
  const [catalogue, allCounts, key, log] = await Promise.all([
    readTrainingCatalogue(db),
    readTrainingCounts(db),
    readCatalogueKey(db),
    readTrainingLog(db, snapshot, onRows),
  ]);
  const cutAt = cutOf(snapshot.span);
  const { rows, matrices } = arrange({ log, catalogue, counts: byListener(allCounts), cutAt });
  const source: TrainingSource = { db, log, kernels, catalogue, rows, once: memory() };
  const past = new TrainingWindow(source, matrices.past, { until: cutAt, live: live.trials });
  const later = new TrainingWindow(source, matrices.later, { from: cutAt });
  return {
    all: new TrainingWindow(source, matrices.all, { live: live.models }),
    split: snapshot.span && { cutAt, past, later, once: memory() },
    span: snapshot.span,
    rows: log.length,
    checksum: checksumOf(log, snapshot.span, allCounts, key),
  };
}
