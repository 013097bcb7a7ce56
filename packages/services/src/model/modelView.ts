import type { RegisteredModel } from "@segue/db";
import type { Verdict } from "./gate/gateCase.ts";
import type { ModelCard } from "./modelCard.ts";

/** A version as the console shows it. */
export interface ModelView {
  name: string;
  version: number;
  trainedAt: Date;
  checksum: string;
  byteLength: number;
  aliases: RegisteredModel["aliases"];
  trainingRunId: number | null;
  /** its artefact is gone, so that it cannot be promoted */
  removed: boolean;
  /** what is known; models from elsewhere may come with less */
  card: Partial<ModelCard>;
  /** null for versions that came without the gate */
  verdict: Verdict | null;
}

export function modelView({
  card,
  verdict,
  artefactRemovedAt,
  trialChecksum: _trial,
  ...facts
}: RegisteredModel): ModelView {
  return {
    ...facts,
    removed: artefactRemovedAt !== null,
    card: card ?? {},
    verdict: verdict as Verdict | null,
  };
}
