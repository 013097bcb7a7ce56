import type { ExperimentDraft } from "./experimentDraft.ts";

/** What every part of the form is given. */
export interface FormPart {
  draft: ExperimentDraft;
  /** what was refused, by field */
  problems: Readonly<Record<string, string>>;
  onChange: (change: Partial<ExperimentDraft>) => void;
}
