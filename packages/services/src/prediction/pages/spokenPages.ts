import { readItemParts } from "@segue/db";
import { alikeBooks } from "./alikeBooks.ts";
import { itemLink } from "./itemLink.ts";
import type { BookPage, EpisodePage, ShowPage } from "./itemPage.ts";
import { entriesOf, readForHer } from "./listEntries.ts";
import type { QueueEntry } from "./queueEntry.ts";
import type { PageFacts } from "./readItemPage.ts";

/** Episodes of the same show beside one. */
const otherEpisodes = 12;

/** A show's episodes, newest first, each with how far she is in it. */
export async function showPage({ ctx, listenerId, item }: PageFacts): Promise<ShowPage> {
  const { genre, isWithdrawn, note } = item;
  const entries = await episodesOf({ ctx, listenerId, item }, item.itemId);
  return { ...itemLink(item), kind: "show", genre, isWithdrawn, publisher: note ?? "", entries };
}

export async function episodePage(facts: PageFacts): Promise<EpisodePage> {
  const { item } = facts;
  const { itemId, genre, isWithdrawn, ownerId, ownerTitle } = item;
  if (ownerId === null) throw new Error(`episode ${itemId} has no show`);
  const all = await episodesOf(facts, ownerId);
  const others = all.filter((other) => other.itemId !== itemId).slice(0, otherEpisodes);
  const show = { itemId: ownerId, title: ownerTitle ?? "" };
  return { ...itemLink(item), kind: "episode", genre, isWithdrawn, show, entry: await ownEntry(facts), others };
}

/** A book, how far she is in it, and others on its subjects. */
export async function bookPage(facts: PageFacts): Promise<BookPage> {
  const { item } = facts;
  const { genre, isWithdrawn, note } = item;
  const [entry, others] = await Promise.all([ownEntry(facts), alikeBooks(facts)]);
  return { ...itemLink(item), kind: "book", genre, isWithdrawn, author: note ?? "", entry, others };
}

async function episodesOf({ ctx, listenerId }: PageFacts, showId: number): Promise<QueueEntry[]> {
  return entriesOf(await readForHer(ctx, listenerId, await readItemParts(ctx.db, "show", showId)));
}

async function ownEntry({ ctx, listenerId, item }: PageFacts): Promise<QueueEntry> {
  const [entry] = entriesOf(await readForHer(ctx, listenerId, [item.itemId]));
  if (!entry) throw new Error(`item ${item.itemId} has no entry`);
  return entry;
}
