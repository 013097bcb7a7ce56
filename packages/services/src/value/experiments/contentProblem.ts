import type { ExperimentContent, ComparedVersion } from "@segue/db";
import { type ExperimentFacts, scopeWords } from "./experimentFacts.ts";

/** What keeps an experiment from being one, and the way out. */
export interface ContentProblem {
  field: string;
  message: string;
}

/** The first thing that is wrong with an experiment, by what is in force now; null when it may start. */
export function contentProblem(content: ExperimentContent, facts: ExperimentFacts): ContentProblem | null {
  return (
    shareProblem(content) ??
    planProblem(content) ??
    controlProblem(content, facts) ??
    (content.treatmentModels === null ? treatmentProblem(content, facts) : modelProblem(content, facts))
  );
}

function shareProblem(content: ExperimentContent): ContentProblem | null {
  const { controlPercent, treatmentPercent, holdoutPercent } = content;
  for (const [field, share] of Object.entries({ controlPercent, treatmentPercent })) {
    if (share < 1) return { field, message: "nobody would be on this side: give it at least 1 %" };
  }
  const sum = controlPercent + treatmentPercent + holdoutPercent;
  if (sum <= 100) return null;
  const message = `control, treatment and holdout are ${sum} % together: take away ${sum - 100} %`;
  return { field: "treatmentPercent", message };
}

function planProblem({ plan: { success, guardrails } }: ExperimentContent): ContentProblem | null {
  const metrics = guardrails.map(({ metric }) => metric);
  const twice = metrics.find((metric, at) => metric === success || metrics.indexOf(metric) !== at);
  if (twice === undefined) return null;
  const where = twice === success ? "is the metric that must be better" : "is a guardrail already";
  return { field: "plan.guardrails", message: `${twice} ${where}: choose another one, or leave it out` };
}

function controlProblem({ control }: ExperimentContent, { versions }: ExperimentFacts): ContentProblem | null {
  const live = versions.filter(({ percent }) => percent === 100);
  if (live.some(({ version }) => version === control)) return null;
  return { field: "control", message: `policy ${control} is not live; live is ${listed(live)}` };
}

function treatmentProblem(content: ExperimentContent, { versions }: ExperimentFacts): ContentProblem | null {
  const { control, treatment } = content;
  const found = (message: string): ContentProblem => ({ field: "treatment", message });
  if (treatment === control) {
    return found(`policy ${control} is on both sides: choose a version that is on its way, or compare models`);
  }
  const chosen = versions.find(({ version }) => version === treatment);
  if (!chosen) {
    const ramping = versions.filter(({ percent }) => percent < 100);
    const way = "approve a draft and launch it at 1 %, which the experiment then takes over";
    return found(`policy ${treatment} is not in force; on its way is ${listed(ramping)}. For another one, ${way}`);
  }
  if (chosen.isPaused) return found(`policy ${treatment} is paused: resume it first`);
  const own = versions.find(({ version }) => version === control);
  if (!own || scopeWords(own) === scopeWords(chosen)) return null;
  const whose = `policy ${treatment} is for ${scopeWords(chosen)}, policy ${control} for ${scopeWords(own)}`;
  return found(`${whose}: compare two for the same listeners`);
}

function modelProblem(content: ExperimentContent, { models }: ExperimentFacts): ContentProblem | null {
  const { control, treatment, treatmentModels } = content;
  if (treatment !== control) {
    const message = `where models are compared both sides have one policy: set the treatment to policy ${control}`;
    return { field: "treatment", message };
  }
  const chosen = Object.entries(treatmentModels ?? {});
  const found = (message: string): ContentProblem => ({ field: "treatmentModels", message });
  if (chosen.length === 0) return found("choose the model version that the treatment is served by");
  for (const [name, version] of chosen) {
    const own = models.filter((model) => model.name === name);
    const one = own.find((model) => model.version === version);
    if (one?.isLive) return found(`${name} ${version} is live, so it is on both sides: choose another version`);
    if (one) continue;
    const others = own.filter(({ isLive }) => !isLive).map((model) => model.version);
    const there = others.length > 0 ? `there are ${others.join(", ")}` : "no other version of it is kept: train again";
    return found(`there is no ${name} ${version} that could serve; ${there}`);
  }
  return null;
}

function listed(versions: readonly ComparedVersion[]): string {
  if (versions.length === 0) return "none";
  return versions.map((one) => `policy ${one.version} for ${scopeWords(one)}`).join(", ");
}
