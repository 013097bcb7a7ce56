import { type Command, InvalidArgumentError } from "commander";
import { type EditionMismatch, verifyEditions, verifyStories } from "@segue/services/value";
import { startProgress } from "../progress.ts";
import { withSystem } from "../withSystem.ts";

/** Adds `verify` to the command that makes editions. */
export function registerVerify(wrapped: Command): void {
  wrapped
    .command("verify")
    .description(
      "work out every stored edition again in the database, and check every kept story against the log; ends with 1 where one says something else, and names it",
    )
    .option("--year <year>", "of this year alone", wholeNumber)
    .option("--listener <id>", "of this listener alone, without the standings", wholeNumber)
    .action(verify);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("this takes a whole number.");
}

async function verify({ year, listener }: { year?: number; listener?: number }): Promise<void> {
  await withSystem(async (ctx) => {
    const progress = startProgress("verify wrapped", "listeners");
    const onProgress = ({ done, total }: { done: number; total: number }) => progress.update(done, total);
    const verified = await verifyEditions({ ctx, input: { year, listenerId: listener, onProgress } });
    const { editions, older, otherClusters, mismatches, listed } = verified;
    progress.finish(
      `${counted(editions, "edition")} worked out again, ${counted(mismatches, "mismatch", "mismatches")}`,
    );
    if (older > 0) console.log(`Left out: ${counted(older, "edition")} older than the log they were made from.`);
    if (otherClusters > 0)
      console.log(
        `Compared without clusters: ${counted(otherClusters, "journey")} by clusters that are no longer live.`,
      );
    sayMismatches({ mismatches, listed });
    const reading = startProgress("verify stories", "years");
    const onBook = ({ done, total }: { done: number; total: number }) => reading.update(done, total);
    const stories = await verifyStories({ ctx, input: { year, listenerId: listener, onProgress: onBook } });
    reading.finish(
      `${counted(stories.stories, "story", "stories")} checked again, ${counted(stories.mismatches, "mismatch", "mismatches")}`,
    );
    if (stories.older > 0)
      console.log(`Left out: ${counted(stories.older, "story", "stories")} of days that stand out no more.`);
    sayMismatches(stories);
  });
}

function sayMismatches({ mismatches, listed }: { mismatches: number; listed: readonly EditionMismatch[] }): void {
  for (const mismatch of listed) console.log(line(mismatch));
  if (mismatches > listed.length) console.log(`and ${(mismatches - listed.length).toLocaleString("en")} more`);
  if (mismatches > 0) process.exitCode = 1;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

function line({ listenerId, year, field, stored, found }: EditionMismatch): string {
  const whose = listenerId === null ? "everybody" : `listener ${listenerId}`;
  return `${whose}, ${year}, ${field}: stored ${told(stored)}, found ${told(found)}`;
}

function told(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
