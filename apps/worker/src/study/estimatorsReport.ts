import type { StudyAnswer } from "@segue/services/value";
import { gridMarkdown, type Grid } from "../evaluate/grid.ts";
import type { Surroundings } from "../evaluate/machine.ts";
import { besideRobust, readingsOf, type StudyAnswers, studyVerdicts } from "./studyVerdicts.ts";
import {
  estimatorNames,
  estimators,
  type Metric,
  metricNames,
  metrics,
  nameOf,
  points,
  share,
  toldOf,
} from "./studyWords.ts";
import type { WorldQuestion } from "./studyWorld.ts";

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

/** From where on effective cards are counted together. */
const evidenceSteps = [0, 50, 100, 200, 400, 1000, 4000, Infinity];

/** How often no number is told, by what the logs say as much as; and what the intervals there would have been worth. */
function refusalGrid(answers: StudyAnswers): Grid {
  const readings = readingsOf(answers);
  const rows = evidenceSteps.slice(0, -1).map((from, step) => {
    const to = evidenceSteps[step + 1];
    const own = readings.filter(({ effectiveSampleSize: cards }) => cards >= from && cards < to);
    const refused = own.filter(({ told }) => !told).length;
    const held = own.reduce((sum, one) => sum + one.held, 0) / own.length;
    const name = to === Infinity ? `${from} and more` : `${from} to ${to - 1}`;
    const shares = own.length > 0 ? [share(refused / own.length), share(held)] : ["", ""];
    return [name, String(own.length)].concat(shares);
  });
  const header = [
    "effective cards",
    "estimates",
    "“not enough evidence”",
    "doubly robust intervals that hold, told or not",
  ];
  return { title: "How often there is not enough evidence", header, rows };
}

/** Errors beside doubly robust, metric by metric. */
function errorGrid(answer: StudyAnswer): Grid {
  const header = ["metric", "against the truth of", "IPS", "SNIPS", "doubly robust", "doubly robust the smallest in"];
  const rows = metrics.flatMap((metric) =>
    (["rmse", "within"] as const).map((of) => {
      const cells = toldOf(answer).map(({ scores }) => scores[metric]);
      const best = cells.filter(({ ips, snips, doublyRobust }) => doublyRobust[of] <= Math.min(ips[of], snips[of]));
      const beside = estimators.map((estimator) => besideRobust(answer, of, [estimator, metric]).toFixed(3));
      const whose = of === "rmse" ? "everybody" : "those in the log";
      return [metricNames[metric], whose].concat(beside, `${best.length} of ${cells.length} policies`);
    }),
  );
  return { title: "Errors beside that of doubly robust", header, rows };
}

function metricGrid(answer: StudyAnswer, metric: Metric): Grid {
  const columns = estimators.flatMap((estimator) => {
    const name = estimatorNames[estimator];
    return [`${name}: error`, "in the log", "bias", "coverage"];
  });
  return {
    title: `Estimates of ${metricNames[metric]}, in points`,
    header: ["policy", "truth", ...columns],
    rows: toldOf(answer).map((policy) => {
      const figures = estimators.flatMap((estimator) => {
        const { rmse, within, bias, coverage } = policy.scores[metric][estimator];
        return [points(rmse), points(within), points(bias), share(coverage)];
      });
      return [nameOf(policy), points(policy.truth[metric])].concat(figures);
    }),
  };
}

/** What doubly robust says of differences, which are told from the same listeners for both policies. */
function differenceGrid(answer: StudyAnswer, metric: Metric): Grid {
  const beside = answer.policies.find(({ differences }) => differences === null);
  return {
    title: `Differences of ${metricNames[metric]}${beside ? ` to ${nameOf(beside)}` : ""}, in points`,
    header: ["policy", "truth", "error", "coverage", "width of the interval", "width if the two were told apart"],
    rows: toldOf(answer).flatMap((policy) => {
      if (!policy.differences) return [];
      const { truth, rmse, coverage, width, apart } = policy.differences[metric];
      return [[nameOf(policy), points(truth), points(rmse), share(coverage), points(width), points(apart)]];
    }),
  };
}

/** The tables of a study. */
export function studyGrids(answers: StudyAnswers): Grid[] {
  const { answer } = answers;
  const errors = [errorGrid(answer), ...metrics.map((metric) => metricGrid(answer, metric))];
  const differences = metrics.map((metric) => differenceGrid(answer, metric));
  return [verdictGrid(answers), evidenceGrid(answer), refusalGrid(answers), ...errors, ...differences];
}

export interface EstimatorsReport extends StudyAnswers {
  command: string;
  at: Date;
  surroundings: Surroundings;
  minutes: number;
  question: WorldQuestion;
  counts: Record<"fewer" | "few", { logged: number; replications: number }>;
}

/** The page that is kept. */
export function estimatorsMarkdown({ command, at, surroundings, minutes, ...report }: EstimatorsReport): string {
  const { question, answer, counts } = report;
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
    "A part of every error is the luck of which listeners were drawn, which no estimator can lessen. “In the log” is the error without it: beside the truth of just the visits of those who are in",
    `the log. Logs of fewer listeners (${counts.fewer.logged}, ${counts.fewer.replications} times) and of few (${counts.few.logged}, ${counts.few.replications} times) are asked only whether there is enough evidence;`,
    "those of few are refused for their listeners, however many cards they have. The errors beside doubly robust above are of all metrics together: metric by metric they differ, see below.",
    "",
    ...studyGrids(report).flatMap((grid) => [gridMarkdown(grid), ""]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
