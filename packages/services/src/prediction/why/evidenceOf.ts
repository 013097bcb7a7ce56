import { readOwnPlays, type OwnPlays, type ServedCard } from "@segue/db";
import type { ItemId, ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import type { ServingCatalogue, ServingItem } from "../servingCatalogue.ts";
import type { CardTrace } from "./cardTrace.ts";

const dayMs = 24 * 60 * 60_000;
const recentDays = 30;
/** Plays that are told one by one. */
const toldPlays = 4;

/** What the listener herself played that led to a card. */
export interface CardEvidence extends OwnPlays {
  /** what these are plays of: the item itself, who made it, the artist that explains it, one that she named when she came, or a subject */
  role: "item" | "creator" | "because" | "picked" | "genre";
  /** null for a subject, which has no page */
  itemId: ItemId | null;
  kind: ServingItem["kind"] | "genre";
  title: string;
}

interface Subject extends Pick<CardEvidence, "role" | "itemId" | "kind" | "title"> {
  /** the playable items that belong to it */
  playables: readonly number[];
}

export interface EvidenceFacts {
  listenerId: ListenerId;
  card: ServedCard;
  trace: CardTrace | null;
  catalogue: ServingCatalogue;
}

/** The listener's own plays before the Home was served that speak for a card; what she never played, or had disowned by then, is left out. */
export async function evidenceOf(
  { db }: Pick<ServiceContext, "db">,
  { listenerId, card, trace, catalogue }: EvidenceFacts,
): Promise<CardEvidence[]> {
  const { servedAt } = card;
  const wish = {
    before: servedAt,
    recentFrom: new Date(servedAt.getTime() - recentDays * dayMs),
    limit: toldPlays,
  };
  const found = await Promise.all(
    subjectsOf(card, trace, catalogue).map(async ({ playables, ...subject }): Promise<CardEvidence> => {
      return Object.assign(subject, await readOwnPlays(db, listenerId, { itemIds: playables, ...wish }));
    }),
  );
  return found.filter(({ role, count }) => role === "picked" || count > 0);
}

function subjectsOf(card: ServedCard, trace: CardTrace | null, catalogue: ServingCatalogue): Subject[] {
  const item = catalogue.itemOf(card.itemId);
  const subjects: Subject[] = item ? [subjectOf("item", item, catalogue)] : [];
  const creator = catalogue.itemOf(item?.creatorId ?? 0);
  if (creator && creator !== item) subjects.push(subjectOf("creator", creator, catalogue));
  const reason = trace?.reason;
  if (reason && "itemId" in reason) {
    const because = catalogue.itemOf(reason.itemId);
    const role = reason.kind === "becauseYouPicked" ? "picked" : "because";
    if (because) subjects.unshift(subjectOf(role, because, catalogue));
  }
  if (reason?.kind === "sharedGenre") subjects.unshift(genreSubject(reason.genre, catalogue));
  return subjects;
}

function subjectOf(role: Subject["role"], item: ServingItem, catalogue: ServingCatalogue): Subject {
  const { itemId, kind, title } = item;
  return { role, itemId, kind, title, playables: [itemId, ...partsOf(item, catalogue)] };
}

function partsOf({ itemId, kind }: ServingItem, catalogue: ServingCatalogue): readonly number[] {
  if (kind === "artist") return catalogue.bestTracksOf(itemId);
  if (kind === "show") return catalogue.episodesOf(itemId);
  return kind === "playlist" ? catalogue.tracksOfPlaylist(itemId) : [];
}

/** The shows on a subject, with their episodes. */
function genreSubject(genre: number, catalogue: ServingCatalogue): Subject {
  const shows = catalogue.itemsOf("show").filter(({ genres }) => genres.includes(genre));
  const playables = shows.flatMap(({ itemId }) => [itemId].concat(catalogue.episodesOf(itemId)));
  return { role: "genre", itemId: null, kind: "genre", title: catalogue.genreName(genre) ?? "", playables };
}
