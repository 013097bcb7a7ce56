import { type Command, InvalidArgumentError } from "commander";
import { firstContract, type StoryReport, usualLimits, writeStories } from "@segue/services/value";
import { storyEnv } from "../env.ts";
import { startProgress } from "../progress.ts";
import { withSystem } from "../withSystem.ts";
import { yearOf } from "../yearOf.ts";

interface StoryOptions {
  year: number;
  listeners?: number;
  judged: number;
  perMinute: number;
  mostTokens: number;
}

/** Time to keep the day that is being written. */
const graceMs = 10_000;

/** Adds `stories` to the command that makes editions. */
export function registerStories(wrapped: Command): void {
  wrapped
    .command("stories")
    .description(
      "write the stories of a year for everybody who has an edition of it; one that broke off goes on where it was. Asks the model of SEGUE_STORY_URL and SEGUE_STORY_MODEL where these are set",
    )
    .option("--year <year>", "of each listener's own calendar", yearOf, new Date().getUTCFullYear())
    .option("--listeners <number>", "of so many listeners at most", amount)
    .option("--judged <share>", "part of the model's stories that is judged, 0 to 1", share, 0.05)
    .option("--per-minute <number>", "requests to the model at most", amount, usualLimits.requestsPerMinute)
    .option("--most-tokens <number>", "tokens after which the model is asked no more", amount, usualLimits.mostTokens)
    .action(write);
}

function amount(text: string): number {
  if (/^[1-9]\d{0,11}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("this takes a whole number above 0.");
}

function share(text: string): number {
  const value = Number(text);
  if (text !== "" && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError("this takes a number from 0 to 1, such as 0.05.");
}

async function write({ year, listeners, judged, perMinute, mostTokens }: StoryOptions): Promise<void> {
  const found = storyEnv();
  const limits = { requestsPerMinute: perMinute, mostTokens };
  const model = found && { ...found, contract: firstContract, prompt: 1, judgedShare: judged, limits };
  await withSystem(async (ctx, signal) => {
    const progress = startProgress(`stories of ${year}`, "listeners");
    const onProgress = ({ done, total }: { done: number; total: number }) => progress.update(done, total);
    const input = { year, model, most: listeners, onProgress, signal };
    const { report, isTakenUp } = await writeStories({ ctx, input });
    const writer = model ? model.settings.model : "the writer without a model";
    progress.finish(`${figure(report.days)} stories of ${figure(report.listeners)} listeners, by ${writer}`);
    if (isTakenUp) console.log("Went on where an earlier run broke off.");
    for (const line of reportLines(report)) console.log(line);
  }, graceMs);
}

const figure = (count: number): string => count.toLocaleString("en");

/** What a report has to say beside its first line: nothing of what did not happen. */
function reportLines(report: StoryReport): string[] {
  const { byModel, byWriter, untold, drafts, requests, tokens, judged, heldBack, stopped } = report;
  const each = (counts: object): string =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${figure(Number(count))}`)
      .join(", ");
  const lines: [said: boolean, line: string][] = [
    [byModel > 0, `by the model ${figure(byModel)}, by the writer without a model ${figure(byWriter)}`],
    [untold > 0, `told by their facts alone, because no story of them held: ${figure(untold)}`],
    [requests > 0, `${figure(requests)} requests, ${figure(tokens)} tokens`],
    [drafts > 0, `${figure(drafts)} drafts blocked: ${each(report.blocked)}`],
    [Object.keys(report.failures).length > 0, `answers that did not come: ${each(report.failures)}`],
    [judged > 0, `${figure(judged)} judged, ${figure(heldBack)} of them held back for a person`],
    [stopped !== null, `the model was asked no more: ${stopped ?? ""}`],
  ];
  return lines.filter(([said]) => said).map(([, line]) => line);
}
