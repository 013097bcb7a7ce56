import type { ExperimentOptions } from "../../../trpc/answers.ts";
import type { Metric } from "../experimentWords.ts";

export type Version = ExperimentOptions["versions"][number];

/** An experiment as it is being written: numbers are texts until they are sent. */
export interface ExperimentDraft {
  name: string;
  hypothesis: string;
  kind: "policies" | "models";
  control: number | null;
  treatment: number | null;
  /** a model's name and version, "ranker 7"; empty until it is chosen */
  model: string;
  controlPercent: string;
  treatmentPercent: string;
  holdoutPercent: string;
  success: Metric;
  /** percent */
  effect: string;
  /** percent by metric; those that are left out are no guardrails */
  margins: Partial<Record<Metric, string>>;
}

/** Where somebody begins: the live version for everyone against what is on its way, half and half but for a small holdout. */
export function freshExperiment({ versions }: ExperimentOptions): ExperimentDraft {
  const control = versions.find(({ percent, scopeKind }) => percent === 100 && scopeKind === "everyone") ?? null;
  const draft: ExperimentDraft = {
    name: "",
    hypothesis: "",
    kind: "policies",
    control: control?.version ?? null,
    treatment: null,
    model: "",
    controlPercent: "45",
    treatmentPercent: "45",
    holdoutPercent: "5",
    success: "listenShare",
    effect: "5",
    margins: { skipShare: "5", costPerListen: "5" },
  };
  return { ...draft, treatment: treatmentsFor(draft.control, versions)[0]?.version ?? null };
}

/** The versions on their way that a live one can be compared with: those for the same listeners. */
export function treatmentsFor(control: number | null, versions: readonly Version[]): Version[] {
  const own = versions.find(({ version }) => version === control);
  if (!own) return [];
  return versions.filter(
    (one) => one.percent < 100 && one.scopeKind === own.scopeKind && one.scopeValue === own.scopeValue,
  );
}

/** The draft as it is sent; what is missing or no number is sent as it is, and refused by its field. */
export function inputOf(draft: ExperimentDraft) {
  const isModels = draft.kind === "models";
  const [, modelName = "", modelVersion = ""] = /^(.*) (\d+)$/u.exec(draft.model) ?? [];
  const margins = Object.entries(draft.margins) as [Metric, string][];
  return {
    name: draft.name,
    hypothesis: draft.hypothesis,
    control: draft.control ?? 0,
    treatment: (isModels ? draft.control : draft.treatment) ?? 0,
    treatmentModels: isModels ? (modelName === "" ? {} : { [modelName]: Number(modelVersion) }) : null,
    controlPercent: numberOf(draft.controlPercent),
    treatmentPercent: numberOf(draft.treatmentPercent),
    holdoutPercent: numberOf(draft.holdoutPercent),
    plan: {
      success: draft.success,
      effect: numberOf(draft.effect) / 100,
      guardrails: margins
        .filter(([metric]) => metric !== draft.success)
        .map(([metric, margin]) => ({ metric, margin: numberOf(margin) / 100 })),
    },
  };
}

/** A number that somebody wrote; NaN where it is none. */
export function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

/** A version in one line: "Policy 4 for everyone, dial 0.45". */
export function versionWords({ version, scopeKind, scopeValue, dial }: Version): string {
  const whom = scopeKind === "everyone" ? "everyone" : `${scopeKind} ${scopeValue}`;
  return `Policy ${version} for ${whom}, dial ${dial.toFixed(2)}`;
}
