import type { StudyAnswer } from "@segue/services/value";
import { gridMarkdown, type Grid } from "../evaluate/grid.ts";
import type { Surroundings } from "../evaluate/machine.ts";
import type { WorldQuestion } from "./studyWorld.ts";

const metricNames = {
  listensPerSeen: "listens a card seen",
  discoveryShare: "share of discoveries",
  skipShare: "share of skips",
} as const;
const estimatorNames = { ips: "IPS", snips: "SNIPS", doublyRobust: "doubly robust" } as const;

type Metric = keyof typeof metricNames;
type Estimator = keyof typeof estimatorNames;
type PolicyScore = StudyAnswer["policies"][number];

const metrics = Object.keys(metricNames) as Metric[];
const estimators = Object.keys(estimatorNames) as Estimator[];
/** Share of the 95 % intervals that must hold the truth. */
const wantedCoverage = 0.9;

const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
const points = (value: number): string => (100 * value).toFixed(2);

const nameOf = ({ dial, temperature }: PolicyScore): string => `dial ${dial.toFixed(2)}, τ ${temperature}`;

/** Policies of which a number was told at all. */
const toldOf = ({ policies }: StudyAnswer): PolicyScore[] => policies.filter(({ told }) => told > 0.5);

export interface Verdict {
  what: string;
  wanted: string;
  found: string;
  ok: boolean;
}

/** The study, and a short one of logs of few listeners. */
export interface StudyAnswers {
  answer: StudyAnswer;
  few: StudyAnswer;
}

/** What the study must show. */
export function studyVerdicts({ answer, few }: StudyAnswers): Verdict[] {
  const cells = toldOf(answer).flatMap(({ scores }) => metrics.map((metric) => scores[metric]));
  const coverages = cells.flatMap((cell) => estimators.map((estimator) => cell[estimator].coverage));
  const robust = cells.map(({ doublyRobust }) => doublyRobust.coverage);
  const total = (estimator: Estimator): number =>
    Math.sqrt(
      cells.reduce((sum, cell) => sum + (cell[estimator].rmse / cell.doublyRobust.rmse) ** 2, 0) / cells.length,
    );
  const mean = coverages.reduce((sum, one) => sum + one, 0) / coverages.length;
  const toldOfFew = Math.max(...few.policies.map(({ told }) => told));
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
    {
      what: "error of IPS and of SNIPS beside doubly robust, root mean square over policies and metrics",
      wanted: "above 1",
      found: `${total("ips").toFixed(3)} and ${total("snips").toFixed(3)}`,
      ok: total("ips") > 1 && total("snips") > 1,
    },
    {
      what: "logs of 20 listeners in which a number is told, the most of all policies",
      wanted: "none",
      found: toldOfFew === 0 ? "none" : share(toldOfFew),
      ok: toldOfFew === 0,
    },
  ];
}

function verdictGrid(answers: StudyAnswers): Grid {
  const rows = studyVerdicts(answers).map(({ what, wanted, found, ok }) => [what, wanted, found, ok ? "yes" : "no"]);
  return { title: "What must be reached", header: ["what", "wanted", "found", "reached"], rows };
}

function evidenceGrid({ policies }: StudyAnswer): Grid {
  return {
    title: "Policies and how much the logs say of them",
    header: ["policy", "effective cards", "effective listeners", "told in", ...metrics.map((one) => metricNames[one])],
    rows: policies.map((policy) => [
      nameOf(policy),
      policy.effectiveSampleSize.toFixed(0),
      policy.effectiveListeners.toFixed(0),
      share(policy.told),
      ...metrics.map((metric) => share(policy.truth[metric])),
    ]),
  };
}

function metricGrid(answer: StudyAnswer, metric: Metric): Grid {
  const columns = estimators.flatMap((estimator) => {
    const name = estimatorNames[estimator];
    return [`${name}: error`, "bias", "coverage"];
  });
  return {
    title: `Estimates of ${metricNames[metric]}, in points`,
    header: ["policy", "truth", ...columns],
    rows: toldOf(answer).map((policy) => {
      const figures = estimators.flatMap((estimator) => {
        const { rmse, bias, coverage } = policy.scores[metric][estimator];
        return [points(rmse), points(bias), share(coverage)];
      });
      return [nameOf(policy), points(policy.truth[metric])].concat(figures);
    }),
  };
}

/** The tables of a study. */
export function studyGrids(answers: StudyAnswers): Grid[] {
  const { answer } = answers;
  return [verdictGrid(answers), evidenceGrid(answer), ...metrics.map((metric) => metricGrid(answer, metric))];
}

export interface EstimatorsReport extends StudyAnswers {
  command: string;
  at: Date;
  surroundings: Surroundings;
  minutes: number;
  question: WorldQuestion;
}

/** The page that is kept. */
export function estimatorsMarkdown({ command, at, surroundings, minutes, ...report }: EstimatorsReport): string {
  const { question, answer, few } = report;
  const { listeners, visits, replications, logged, draws, rounds, seed } = question;
  return [
    "# Estimators against the truth",
    "",
    `Made by \`${command}\` on ${at.toISOString().slice(0, 10)} in ${minutes.toFixed(1)} minutes, with the seed "${seed}".`,
    `${surroundings.machine}. ${surroundings.versions}.`,
    "",
    `What was asked: a simulated world of ${listeners} listeners has lived for ${question.days} days; each then visits ${visits} times, with two shelves whose pools stay the same.`,
    `A policy that knows no dial (the one that logs the world's Homes) shows ${logged} listeners, drawn with replacement, their Homes; they look and play by the world's own law, and`,
    `from the ${answer.seen.toFixed(0)} cards that they look at the estimators say what other policies would do. That is done ${replications} times, each with ${draws} draws of the bootstrap.`,
    "The truth is exact: the chance of every card of the pool at every place, given the cards above, times the chance that this visitor plays it and how that ends; only the cards above are",
    `drawn, ${rounds} times for every visit. It is what decision record 35 says that is estimated: a policy place by place, given what stood above. Error is the root mean square error over the`,
    "logs, coverage the share of the 95 % intervals that hold the truth. Logs that say too little of a policy are left out, as the console leaves them out.",
    "",
    ...studyGrids({ answer, few }).flatMap((grid) => [gridMarkdown(grid), ""]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
