import type { ItemId, ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** How far a listener is with saying what she likes. */
export interface Onboarding {
  /** when she had, or had said that she would rather not; null while nobody asked her */
  onboardedAt: Date | null;
  /** whether she brought a history along, or began to */
  hasImports: boolean;
  /** artists that she named, first named first */
  picks: ItemId[];
}

/** Null when the listener is gone. */
export async function readOnboarding(db: Database, listenerId: ListenerId): Promise<Onboarding | null> {
  const { rows } = await db.pool.query<Onboarding>({
    name: "read-onboarding",
    text: `
      select onboarded_at as "onboardedAt",
             exists (select from history_import where listener_id = $1) as "hasImports",
             array(select item_id from onboarding_pick where listener_id = $1 order by picked_at, item_id) as picks
      from listener where id = $1`,
    values: [listenerId],
  });
  return rows[0] ?? null;
}

export interface NewOnboarding {
  listenerId: ListenerId;
  /** all that she names now: others that she named before are forgotten */
  picks: readonly ItemId[];
  at: Date;
}

/** Keeps what she named, the times of those that stay, and that she was asked; a Home made beforehand is of no use any more. */
export async function saveOnboarding(db: Database, { listenerId, picks, at }: NewOnboarding): Promise<void> {
  await db.prisma.$transaction(async (transaction) => {
    await transaction.onboardingPick.deleteMany({ where: { listenerId, itemId: { notIn: [...picks] } } });
    await transaction.onboardingPick.createMany({
      data: picks.map((itemId) => ({ listenerId, itemId, pickedAt: at })),
      skipDuplicates: true,
    });
    await transaction.listener.updateMany({ where: { id: listenerId, onboardedAt: null }, data: { onboardedAt: at } });
    await transaction.preparedHome.deleteMany({ where: { listenerId } });
  });
}

/** Artists of the band with the smallest audiences. */
export async function readEmergingArtists(db: Database): Promise<Set<ItemId>> {
  const { rows } = await db.pool.query<{ itemId: ItemId }>({
    name: "read-emerging-artists",
    text: `select item_id as "itemId" from artist where band = 'emerging'`,
  });
  return new Set(rows.map(({ itemId }) => itemId));
}
