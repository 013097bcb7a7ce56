import { basename, resolve } from "node:path";
import { type Command, Option } from "commander";
import {
  checkShares,
  chooseModels,
  dataFormats,
  evaluateModels,
  evaluationDataOf,
  idKinds,
  meanResults,
  mebibytes,
  readInteractions,
  splitKinds,
  type MemoryPlan,
  type ModelResult,
} from "@segue/services/value";
import {
  bytesOf,
  listLengths,
  readQuestion,
  wholeNumber,
  wishesOf,
  type EvaluateOptions,
} from "../evaluate/evaluateOptions.ts";
import { evaluationJson, evaluationMarkdown, type Evaluated } from "../evaluate/evaluationReport.ts";
import { gridText } from "../evaluate/grid.ts";
import { surroundings } from "../evaluate/machine.ts";
import { processMeter } from "../evaluate/memoryMeter.ts";
import { dataGrid, resultGrids, searchGrids } from "../evaluate/resultGrids.ts";
import { publishedGrid, readPublished } from "../evaluate/publishedFigures.ts";
import { StepProgress } from "../evaluate/stepProgress.ts";
import { checkWritable, writeOut } from "../evaluate/writeOut.ts";
import { startProgress } from "../progress.ts";

const collect = (value: string, before: string[]): string[] => [...before, value];

/**
 * `segue evaluate --data <folder or file> --model popular,als …`
 *
 * @param words what was typed, for the report
 */
export function register(program: Command, words = process.argv.slice(2)): void {
  program
    .command("evaluate")
    .description("measure models on a file of interactions, or on its train, valid and test files")
    .requiredOption("--data <path>", "folder with train, valid and test files, or one file (.gz as well)")
    .option("--valid <file>", "with --test, when --data is the training file")
    .option("--test <file>", "with --data as the training file")
    .addOption(new Option("--format <kind>", "how files are written").choices(dataFormats).default("auto"))
    .addOption(new Option("--ids <kind>", "what ids are").choices(idKinds).default("auto"))
    .option("--user-column <name>", "column of a table, by name, or by number from 1 where there is no header")
    .option("--item-column <name>", "likewise")
    .option("--value-column <name>", "likewise; rows with a value of 0 and below, or below --value-min, are left out")
    .option("--time-column <name>", "likewise; a number that grows, or ISO dates")
    .option("--value-min <number>", "the smallest value that counts")
    .addOption(new Option("--split <kind>", "how a single file is divided").choices(splitKinds))
    .option("--shares <list>", "shares of train, valid and test", ".8,.1,.1")
    .option("--model <list>", "names with commas, or all", "popular,cosine,bm25,als")
    .option("--tune <trials>", "search for options on valid with at most so many fits a model", "0")
    .option("--refit", "fit the chosen options again on train and valid together", false)
    .option("--set <model.option=value>", "fix an option; may be given several times", collect, [])
    .option("--factors <number>", "fix the number of factors of every model that has some")
    .option("--k <list>", "list lengths", "10,20,40")
    .option("--seed <text>", "the same seed gives the same figures", "segue")
    .option("--repeats <number>", "divide a single file so often, and give the means", "1")
    .option("--threads <number>", "one a core when left out")
    .option("--memory <size>", "what may be used, such as 2GiB; what is free when left out")
    .option(
      "--published <file>",
      "set the models among figures in a file: method, then measures such as ndcg@10, with tabs",
    )
    .option("--json <file>", "write everything there as JSON")
    .option("--report <file>", "write everything there as Markdown")
    .action((options: EvaluateOptions) => evaluate(options, words));
}

function sayPlan({ neededBytes, availableBytes, models }: MemoryPlan): void {
  const neediest = models.toSorted((a, b) => b.bytes - a.bytes)[0];
  const most = neediest ? ` (most of all ${neediest.name}: ${neediest.because})` : "";
  console.log(`memory: about ${mebibytes(neededBytes)} needed${most}, ${mebibytes(availableBytes)} there`);
}

async function evaluate(options: EvaluateOptions, words: string[]): Promise<void> {
  checkWritable("json", options.json);
  checkWritable("report", options.report);
  const run = await runEvaluation(options, words);
  const grids = [dataGrid(run.counts), ...searchGrids(run.results), ...resultGrids(run.results), ...run.beside];
  for (const grid of grids) console.log(`\n${gridText(grid)}`);
  const title = `Evaluation of ${basename(resolve(options.data))}`;
  if (options.json) keep(options.json, evaluationJson(run));
  if (options.report) keep(options.report, evaluationMarkdown(title, run));
}

async function runEvaluation(options: EvaluateOptions, words: string[]): Promise<Evaluated> {
  const models = chooseModels(options.model);
  const ks = listLengths(options.k);
  const published = options.published === undefined ? null : readPublished(options.published, ks);
  const shares = checkShares(options.shares.split(",").map(Number));
  const repeats = wholeNumber("repeats", options.repeats);
  const { split, seed, refit } = options;
  const wishes = wishesOf(options);
  const tune = wholeNumber("tune", options.tune, 0);
  const threads = options.threads === undefined ? undefined : wholeNumber("threads", options.threads);
  const availableBytes = options.memory === undefined ? process.availableMemory() : bytesOf(options.memory);
  const reading = startProgress("read", "bytes");
  const read = await readInteractions({
    ...readQuestion(options),
    onProgress: (done, total) => reading.update(done, total),
  });
  reading.finish();
  const results: ModelResult[][] = [];
  let counts: Evaluated["counts"] | null = null;
  for (let repeat = 1; repeat <= repeats; repeat++) {
    const division = repeats > 1 ? `${seed}-${repeat}` : seed;
    const data = evaluationDataOf(read, { split, shares, seed: division, repeats });
    counts ??= data.counts;
    const steps = new StepProgress(repeats > 1 ? `${repeat}/${repeats} ` : "");
    const meter = processMeter();
    const onPlan = repeat === 1 ? sayPlan : undefined;
    const question = { data, models, wishes, ks, tune, refit, seed: division, threads, availableBytes, meter, onPlan };
    results.push(
      await evaluateModels({ ...question, onProgress: (step, done, total) => steps.update(step, done, total) }),
    );
    steps.finish();
  }
  if (!counts) throw new RangeError("nothing was evaluated");
  const command = `npm run segue -- ${words.join(" ")}`;
  const about = { command, at: new Date(), surroundings: surroundings(), seed, repeats, refit };
  const means = meanResults(results);
  return { ...about, counts, results: means, beside: published ? [publishedGrid(published, means)] : [] };
}

function keep(file: string, text: string): void {
  writeOut(file, text);
  console.log(`written to ${file}`);
}
