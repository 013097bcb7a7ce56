import type { ListenerId } from "@segue/engine/data";
import type { DayKind, Story } from "@segue/engine/value";
import type { Database } from "../../database.ts";

/** `review` is held back until somebody looks at it, `withdrawn` is never told again. */
export type StoryState = "told" | "review" | "withdrawn";

/** A story as it is kept. */
export interface KeptStory extends Story {
  listenerId: ListenerId;
  year: number;
  /** ISO date on her own calendar */
  day: string;
  runId: string;
  kind: DayKind;
  /** name of the model that wrote it; null of the writer without one */
  model: string | null;
  /** version of the contract that the model was given */
  prompt: number | null;
  /** what was written before it, and why that was not told */
  blocked: unknown;
  state: StoryState;
  /** scores of the judges with their reasoning; null where nobody judged it */
  judged: unknown;
  writtenAt: Date;
}

const columns = `
  listener_id as "listenerId", year, day::text as day, run_id as "runId", kind, model, prompt, headline, sentences, blocked, state,
  judged, written_at as "writtenAt"`;

/** Keeps a story in place of what was told of the day; of a listener who is gone meanwhile none is kept. */
export async function keepStory(db: Database, story: KeptStory): Promise<void> {
  const { listenerId, year, day, runId, kind, model, prompt, headline, state, writtenAt } = story;
  const json = [story.sentences, story.blocked, story.judged].map((value) =>
    value === null ? null : JSON.stringify(value),
  );
  await db.pool.query({
    name: "keep-wrapped-story",
    text: `
      insert into wrapped_story (listener_id, year, day, run_id, kind, model, prompt, headline, state, written_at, sentences, blocked,
                                 judged)
      select $1, $2, $3::date, $4::uuid, $5, $6, $7, $8, $9, $10, $11::jsonb, $12::jsonb, $13::jsonb
      where exists (select from listener where id = $1)
      on conflict (listener_id, year, day) do update set
        run_id = excluded.run_id, kind = excluded.kind, model = excluded.model, prompt = excluded.prompt,
        headline = excluded.headline, state = excluded.state, written_at = excluded.written_at,
        sentences = excluded.sentences, blocked = excluded.blocked, judged = excluded.judged`,
    values: [listenerId, year, day, runId, kind, model, prompt, headline, state, writtenAt, ...json],
  });
}

/** Marks a listener's year as whole, once every story of it is kept; those of days that no longer stand out go. */
export async function completeBook(
  db: Database,
  book: { listenerId: ListenerId; year: number; runId: string; logStamp: number; days: number; completedAt: Date },
): Promise<void> {
  const { listenerId, year, runId, logStamp, days, completedAt } = book;
  await db.pool.query({
    name: "complete-story-book",
    text: `
      with others as (
        delete from wrapped_story where listener_id = $1 and year = $2 and run_id <> $3
      )
      insert into story_book (listener_id, year, run_id, log_stamp, days, completed_at)
      select $1, $2, $3, $4, $5, $6 where exists (select from listener where id = $1)
      on conflict (listener_id, year) do update set
        run_id = excluded.run_id, log_stamp = excluded.log_stamp, days = excluded.days, completed_at = excluded.completed_at`,
    values: [listenerId, year, runId, logStamp, days, completedAt],
  });
}

/** The stories of a listener's year that a run has kept, whole or not, in the order of the year. */
export async function readStoriesOfRun(
  db: Database,
  { listenerId, year, runId }: { listenerId: ListenerId; year: number; runId: string },
): Promise<KeptStory[]> {
  const { rows } = await db.pool.query<KeptStory>({
    name: "read-stories-of-run",
    text: `select ${columns} from wrapped_story where listener_id = $1 and year = $2 and run_id = $3 order by day`,
    values: [listenerId, year, runId],
  });
  return rows;
}

/** The stories of a listener's year, once all of it was written; none before. */
export async function readKeptStories(
  db: Database,
  { listenerId, year }: { listenerId: ListenerId; year: number },
): Promise<KeptStory[]> {
  const { rows } = await db.pool.query<KeptStory>({
    name: "read-kept-stories",
    text: `
      select ${columns}
      from wrapped_story
      where listener_id = $1 and year = $2
        and exists (select from story_book where story_book.listener_id = $1 and story_book.year = $2)
      order by day`,
    values: [listenerId, year],
  });
  return rows;
}

/** Listeners with stories that are written, of a year or of any, in the order of their id. */
export async function readBookOwners(
  db: Database,
  { year, listenerId }: { year: number | null; listenerId: number | null },
): Promise<{ listenerId: ListenerId; year: number; logStamp: number }[]> {
  const { rows } = await db.pool.query<{ listenerId: ListenerId; year: number; logStamp: number }>({
    name: "read-book-owners",
    text: `
      select listener_id as "listenerId", year, log_stamp as "logStamp"
      from story_book
      where ($1::int is null or year = $1) and ($2::int is null or listener_id = $2)
      order by listener_id, year`,
    values: [year, listenerId],
  });
  return rows;
}
