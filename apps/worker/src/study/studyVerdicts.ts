import { type StudyAnswer, studyLeastCards } from "@segue/services/value";
import { type Estimator, estimators, type Metric, metrics, share, toldOf } from "./studyWords.ts";

/** Share of the 95 % intervals that must hold the truth. */
const wantedCoverage = 0.9;

export interface Verdict {
  what: string;
  wanted: string;
  found: string;
  ok: boolean;
}

/** The study, and short ones of logs of fewer listeners and of few. */
export interface StudyAnswers {
  answer: StudyAnswer;
  fewer: StudyAnswer;
  few: StudyAnswer;
}

/** Of what the errors are told: of everybody's truth, or of the truth of those who are in the log. */
export type ErrorOf = "rmse" | "within";

/** An estimator's error ÷ that of doubly robust, root mean square over policies and some metrics. */
export function besideRobust(answer: StudyAnswer, of: ErrorOf, [estimator, ...only]: [Estimator, ...Metric[]]): number {
  const among = only.length > 0 ? only : metrics;
  const ratios = toldOf(answer).flatMap(({ scores }) =>
    among.map((metric) => scores[metric][estimator][of] / scores[metric].doublyRobust[of]),
  );
  return Math.sqrt(ratios.reduce((sum, one) => sum + one ** 2, 0) / ratios.length);
}

/** What the study must show. */
export function studyVerdicts(answers: StudyAnswers): Verdict[] {
  const errors = [errorVerdict(answers, "rmse"), errorVerdict(answers, "within")];
  return [...coverageVerdicts(answers), differenceVerdict(answers), ...errors, ...evidenceVerdicts(answers)];
}

function coverageVerdicts({ answer }: StudyAnswers): Verdict[] {
  const cells = toldOf(answer).flatMap(({ scores }) => metrics.map((metric) => scores[metric]));
  const coverages = cells.flatMap((cell) => estimators.map((estimator) => cell[estimator].coverage));
  const robust = cells.map(({ doublyRobust }) => doublyRobust.coverage);
  const mean = coverages.reduce((sum, one) => sum + one, 0) / coverages.length;
  return [
    {
      what: "95 % intervals that hold the truth, mean over policies, metrics and estimators",
      wanted: `at least ${share(wantedCoverage)}`,
      found: share(mean),
      ok: mean >= wantedCoverage,
    },
    {
      what: "the same of doubly robust, the worst policy and metric",
      wanted: `at least ${share(wantedCoverage)}`,
      found: share(Math.min(...robust)),
      ok: Math.min(...robust) >= wantedCoverage,
    },
  ];
}

/** Differences of the policies that a number was told of. */
const differencesOf = (answer: StudyAnswer) => toldOf(answer).flatMap(({ differences }) => differences ?? []);

function differenceVerdict({ answer }: StudyAnswers): Verdict {
  const coverages = differencesOf(answer).flatMap((each) => metrics.map((metric) => each[metric].coverage));
  const mean = coverages.reduce((sum, one) => sum + one, 0) / coverages.length;
  return {
    what: "95 % intervals of the difference between two policies that hold the true one, mean over policies and metrics",
    wanted: `at least ${share(wantedCoverage)}`,
    found: `${share(mean)}, the worst ${share(Math.min(...coverages))}`,
    ok: mean >= wantedCoverage,
  };
}

function errorVerdict({ answer }: StudyAnswers, of: ErrorOf): Verdict {
  const [ips, snips] = [besideRobust(answer, of, ["ips"]), besideRobust(answer, of, ["snips"])];
  const whose = of === "rmse" ? "everybody" : "those who are in the log";
  return {
    what: `error of IPS and of SNIPS beside doubly robust, against the truth of ${whose}`,
    wanted: "above 1",
    found: `${ips.toFixed(3)} and ${snips.toFixed(3)}`,
    ok: ips > 1 && snips > 1,
  };
}

function evidenceVerdicts(answers: StudyAnswers): Verdict[] {
  const toldOfFew = Math.max(...answers.few.policies.map(({ told }) => told));
  const thin = readingsOf(answers).filter(({ effectiveSampleSize }) => effectiveSampleSize < studyLeastCards);
  const toldOfThin = thin.filter(({ told }) => told).length;
  return [
    {
      what: "logs of 20 listeners in which a number is told, the most of all policies",
      wanted: "none",
      found: toldOfFew === 0 ? "none" : share(toldOfFew),
      ok: toldOfFew === 0,
    },
    {
      what: `estimates that rest on fewer than ${studyLeastCards} effective cards in which a number is told`,
      wanted: "none of some",
      found: `${toldOfThin} of ${thin.length}`,
      ok: toldOfThin === 0 && thin.length > 0,
    },
  ];
}

export const readingsOf = ({ answer, fewer, few }: StudyAnswers) =>
  [answer, fewer, few].flatMap(({ readings }) => readings);
