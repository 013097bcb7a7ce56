import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { estimatorStudy, type StudyAnswer, type StudyWorld } from "@segue/services/value";
import { gridText } from "../evaluate/grid.ts";
import { surroundings } from "../evaluate/machine.ts";
import { startProgress } from "../progress.ts";
import { type WorldQuestion, studyWorld } from "../study/studyWorld.ts";
import { estimatorsMarkdown, studyGrids } from "../study/estimatorsReport.ts";
import { studyVerdicts } from "../study/studyVerdicts.ts";

const page = join(import.meta.dirname, "../../../../docs/quality/estimators.md");
const dials = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Logs of fewer listeners, of which some policies rest on too few cards, and of few, in which no number must be told. */
const counts = { fewer: { logged: 45, replications: 60 }, few: { logged: 20, replications: 20 } };

/** Dials at the temperature that logged, a sharper policy, and one that nearly always takes the best. */
const policies = [
  ...dials.map((dial) => ({ dial, temperature: 1 })),
  { dial: 0.35, temperature: 0.5 },
  { dial: 0.65, temperature: 0.5 },
  { dial: 0.5, temperature: 0.03 },
];

interface Options {
  replications: number;
  seed: string;
  quick: boolean;
}

export function register(program: Command): void {
  program
    .command("study-estimators")
    .description(
      "what the estimates of a policy are worth: IPS, SNIPS and doubly robust against the truth of the simulated world; some minutes, writes docs/quality/estimators.md",
    )
    .option("--replications <number>", "how many logs are made and estimated", Number, 200)
    .option("--seed <text>", "the same seed gives the same figures", "segue")
    .option("--quick", "a small world and a few logs: does it work at all? writes nothing", false)
    .action(studyEstimators);
}

function questionOf({ replications, seed, quick }: Options): WorldQuestion {
  const asked = { seed, policies, beside: policies.findIndex(({ dial }) => dial === 0.5), rounds: 6 };
  if (quick) return { ...asked, listeners: 60, visits: 6, days: 90, replications: 8, logged: 60, draws: 100 };
  return { ...asked, listeners: 500, visits: 8, days: 120, replications, logged: 200, draws: 300 };
}

function studyEstimators(options: Options): void {
  const began = performance.now();
  const question = questionOf(options);
  const world = studyWorld(question);
  const answer = answered(world, question);
  const fewer = answered(world, { ...question, ...counts.fewer });
  const few = answered(world, { ...question, ...counts.few });
  const answers = { answer, fewer, few };
  for (const grid of studyGrids(answers)) console.log(`\n${gridText(grid)}`);
  if (options.quick) return;
  if (studyVerdicts(answers).some(({ ok }) => !ok)) process.exitCode = 1;
  const minutes = (performance.now() - began) / 60_000;
  const about = { command: "npm run segue -- study-estimators", at: new Date(), surroundings: surroundings(), minutes };
  const next = `${page}.${process.pid}`;
  writeFileSync(next, estimatorsMarkdown({ ...about, ...answers, question, counts }));
  renameSync(next, page);
  console.log(`\nwritten to ${page}`);
}

function answered(world: StudyWorld, question: WorldQuestion): StudyAnswer {
  const progress = startProgress("study", "logs");
  progress.update(0, question.replications, "the world and its truth");
  const study = estimatorStudy(world, question);
  for (;;) {
    const step = study.next();
    if (step.done) {
      progress.finish();
      return step.value;
    }
    progress.update(step.value, question.replications);
  }
}
