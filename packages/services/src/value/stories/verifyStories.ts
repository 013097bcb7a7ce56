import { readBookOwners, readKeptStories, readWrappedLog } from "@segue/db";
import { type Story, type StoryBrief, storyProblems } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import { isoDay } from "../wrapped/makeEdition.ts";
import type { EditionMismatch, VerifyQuestion } from "../wrapped/verifyEditions.ts";
import { readWrappedCatalogue } from "../wrapped/wrappedCatalogue.ts";
import { dayBriefs } from "./dayBriefs.ts";

/** Mismatches that are named; all are counted. */
const mostListed = 50;

export interface VerifiedStories {
  /** told ones that were checked again */
  stories: number;
  /** left out: of days that no longer stand out since the log has changed, so that nobody is told them */
  older: number;
  mismatches: number;
  /** the first of them */
  listed: EditionMismatch[];
}

/** Checks every kept story again, each number and name of it against the log as it is now. */
export async function verifyStories({
  ctx,
  input: { year = null, listenerId = null, onProgress },
}: {
  ctx: ServiceContext;
  input: VerifyQuestion;
}): Promise<VerifiedStories> {
  const verified: VerifiedStories = { stories: 0, older: 0, mismatches: 0, listed: [] };
  const material = await readWrappedCatalogue(ctx);
  const books = await readBookOwners(ctx.db, { year, listenerId });
  for (const [at, book] of books.entries()) {
    const [log, kept] = await Promise.all([readWrappedLog(ctx.db, book.listenerId), readKeptStories(ctx.db, book)]);
    const { briefs } = log ? await dayBriefs(ctx, log, { year: book.year, at: ctx.clock(), material }) : { briefs: [] };
    const earlier: Story[] = [];
    for (const { day, kind, headline, sentences, state } of kept) {
      const story: Story = { headline, sentences };
      const brief = briefs.find((one) => isoDay(one.day.day) === day && one.day.kind === kind);
      if (brief && state === "told") {
        const full: StoryBrief = Object.assign({ earlier: [...earlier] }, brief);
        verified.stories++;
        list(verified, mismatchesOf(story, full, { listenerId: book.listenerId, year: book.year }));
      } else if (state === "told") verified.older++;
      earlier.push(story);
    }
    onProgress?.({ done: at + 1, total: books.length });
  }
  return verified;
}

function mismatchesOf(
  story: Story,
  brief: StoryBrief,
  whose: Pick<EditionMismatch, "listenerId" | "year">,
): EditionMismatch[] {
  return storyProblems(story, brief).map(({ rule, sentence, found, words }) => {
    const place = sentence === null ? "" : `, sentence ${sentence + 1}`;
    return Object.assign(
      { field: `story of ${isoDay(brief.day.day)}${place}, ${rule}`, stored: found, found: words },
      whose,
    );
  });
}

function list(verified: VerifiedStories, mismatches: readonly EditionMismatch[]): void {
  verified.mismatches += mismatches.length;
  verified.listed.push(...mismatches.slice(0, mostListed - verified.listed.length));
}
