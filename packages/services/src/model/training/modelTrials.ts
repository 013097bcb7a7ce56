import type { StoredModel } from "@segue/engine/model";
import type { FamilyEvaluation, ModelFamily } from "../families/family.ts";
import { loadArtefact, storeArtefact } from "../artefactStore.ts";
import type { TrainingSplit } from "./trainingWindow.ts";

/** A trial: what a family makes of the past, and how that did later. */
export interface Trial {
  /** artefact of the model; null when there was nothing to learn from */
  checksum: string | null;
  evaluation: FamilyEvaluation | null;
  seconds: number;
}

/** An evaluation as it is stored with its step. */
interface StoredEvaluation extends Omit<FamilyEvaluation, "byListener"> {
  byListener: [row: number, value: number][];
}

export function storedEvaluation(evaluation: FamilyEvaluation | null): StoredEvaluation | null {
  return evaluation && { ...evaluation, byListener: [...evaluation.byListener] };
}

/** @param stored what `storedEvaluation` made */
export function evaluationOf(stored: unknown): FamilyEvaluation | null {
  if (stored === null || stored === undefined) return null;
  const { byListener, ...facts } = stored as StoredEvaluation;
  return { ...facts, byListener: new Map(byListener) };
}

/** A model's file; undefined when it is not there, or damaged. */
export async function readable(dataDir: string, checksum: string | null): Promise<StoredModel | undefined> {
  if (checksum === null) return undefined;
  return loadArtefact(dataDir, checksum).catch(() => undefined);
}

interface TrialWork {
  family: ModelFamily;
  split: TrainingSplit | null;
  /** gains the model of this trial */
  fitted: Map<string, StoredModel>;
  dataDir: string;
}

const secondsSince = (began: number): number => (performance.now() - began) / 1000;

/** Fits a family on the past, measures it on what came later, and stores it to be compared with later versions. */
export async function tryFamily({ family, split, fitted, dataDir }: TrialWork): Promise<Trial> {
  const began = performance.now();
  const model = split && (await family.fit(split.past, fitted));
  if (!model) return { checksum: null, evaluation: null, seconds: secondsSince(began) };
  fitted.set(family.name, model);
  const evaluation = await family.evaluate(model, split, fitted);
  const { checksum } = await storeArtefact(dataDir, model);
  return { checksum, evaluation, seconds: secondsSince(began) };
}
