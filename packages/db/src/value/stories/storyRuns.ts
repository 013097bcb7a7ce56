import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../../database.ts";

/** What a run writes, and with what: a run of the same is taken up again. */
export interface StoryRunKey {
  year: number;
  /** name of the model that is asked; null of the writer without one */
  model: string | null;
  /** version of the contract that it is given; null without a model */
  prompt: number | null;
}

/** The run of this kind that broke off, or else a new one of this id. @returns its id */
export async function openStoryRun(
  db: Database,
  run: StoryRunKey & { id: string; startedAt: Date },
): Promise<{ id: string; isTakenUp: boolean }> {
  const { year, model, prompt, id, startedAt } = run;
  const broken = await db.prisma.storyRun.findFirst({
    where: { year, model, prompt, finishedAt: null },
    orderBy: { startedAt: "desc" },
    select: { id: true },
  });
  if (broken) return { id: broken.id, isTakenUp: true };
  await db.prisma.storyRun.create({ data: { id, year, model, prompt, startedAt } });
  return { id, isTakenUp: false };
}

/** A run is over. @param report what was asked and what came of it */
export async function finishStoryRun(
  db: Database,
  { id, finishedAt, report }: { id: string; finishedAt: Date; report: object },
): Promise<void> {
  await db.prisma.storyRun.update({ where: { id }, data: { finishedAt, report } });
}

/** Listeners with a year to tell whose stories a run has not completed, in the order of their id. */
export async function readUnwrittenBooks(
  db: Database,
  { year, runId }: { year: number; runId: string },
): Promise<ListenerId[]> {
  const { rows } = await db.pool.query<{ listenerId: ListenerId }>({
    name: "read-unwritten-books",
    text: `
      select edition.listener_id as "listenerId"
      from wrapped_edition edition
      where edition.year = $1 and edition.numbers ->> 'size' <> 'none' and edition.problems = '[]'
        and not exists (
          select from story_book
          where story_book.listener_id = edition.listener_id and story_book.year = $1 and story_book.run_id = $2
        )
      order by edition.listener_id`,
    values: [year, runId],
  });
  return rows.map(({ listenerId }) => listenerId);
}
