import type { ItemId } from "@segue/engine/data";
import type { Database } from "../../database.ts";

/** Who decided what a card was served by. */
export interface TracedPolicy {
  version: number;
  dial: number;
  dialMin: number;
  dialMax: number;
  temperature: number;
  reason: string;
  publishedAt: Date | null;
  /** null when Segue itself made it */
  author: string | null;
  /** null where no draft led to it */
  approvedBy: string | null;
}

/** What surrounds a card of a slate. */
export interface TracedSlate {
  cards: number;
  /** see the engine's slate pool; null where nothing was drawn, or it was not kept */
  pool: Uint8Array | null;
  policy: TracedPolicy;
  /** what she did from this slate, the first first */
  outcomes: { kind: string; itemId: ItemId; title: string; occurredAt: Date; msPlayed: number | null }[];
}

type SlateRow = Omit<TracedSlate, "policy" | "outcomes"> & TracedPolicy;

/** What surrounds the cards of a slate: what it was drawn from, by whose policy, and what came of it; null when it is not on record. */
export async function readTracedSlate(db: Database, slateId: string): Promise<TracedSlate | null> {
  const [slates, events] = await Promise.all([
    db.pool.query<SlateRow>({ name: "read-traced-slate", text: slateSql, values: [slateId] }),
    db.pool.query<TracedSlate["outcomes"][number]>({
      name: "read-slate-outcomes",
      text: outcomesSql,
      values: [slateId],
    }),
  ]);
  const [row] = slates.rows;
  if (!row) return null;
  const { cards, pool, ...policy } = row;
  return { cards, pool, policy, outcomes: events.rows };
}

const slateSql = `
  select cardinality(slate.item_ids) as cards, slate.pool, policy_version.id as version, dial, dial_min as "dialMin",
         dial_max as "dialMax", temperature, policy_version.reason, published_at as "publishedAt", author.name as author,
         approver.name as "approvedBy"
  from slate
  join home on home.id = slate.home_id
  join policy_version on policy_version.id = home.policy_version_id
  left join staff_account as author on author.id = policy_version.author_id
  left join policy_draft on policy_draft.launched_version_id = policy_version.id
  left join staff_account as approver on approver.id = policy_draft.approved_by_id
  where slate.id = $1::uuid`;

const outcomesSql = `
  select interaction.kind, item.id as "itemId", item.title, occurred_at as "occurredAt", ms_played as "msPlayed"
  from interaction
  join item on item.id = interaction.item_id
  where slate_id = $1::uuid and not private
  order by interaction.id limit 50`;
