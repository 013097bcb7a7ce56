import type { LivePolicy } from "@segue/db";
import type { ComposedShelf, ShelfKind } from "@segue/engine/decision";
import { isNewListener, type Taste } from "@segue/engine/prediction";
import { itemView } from "./cardView.ts";
import type { DecidedHome } from "./decideHome.ts";
import type { CardView, HomeHead, HomeView, ShelfView } from "./homeView.ts";
import type { ListenerTaste } from "./listenerTaste.ts";
import { cardReason, greetingAt, shelfWords } from "./wording.ts";

/** Shelves that say by themselves whether their cards are new: those of what she knows, and shows, which she does not. */
const unmarkedShelves = new Set<ShelfKind>(["shortcuts", "jump-back-in", "recently-played", "shows-for-you"]);

export interface HomeFacts {
  /** UUIDv7 */
  id: string;
  /** gives the id of one more slate, a UUIDv7 */
  slateId: () => string;
  known: ListenerTaste;
  decided: DecidedHome;
  policy: LivePolicy;
  models: HomeView["models"];
}

/** What stands above the cards of a Home: all that its record needs of what is shown. */
export function headHome({ id, slateId, known, decided, policy, models }: HomeFacts): HomeHead {
  const { at, localHour, catalogue } = known;
  const seed = catalogue.itemOf(decided.similarToSeed ?? 0)?.title ?? "";
  return {
    id,
    greeting: greetingAt(localHour),
    localHour,
    servedAt: new Date(at),
    models,
    policy: { version: policy.version, dial: policy.dial, appliedDial: decided.dial.applied },
    shelves: decided.shelves.map(({ kind }) => {
      const { title, reason } = shelfWords(kind, { localHour, seed, maxPerArtist: policy.maxPerArtist });
      return { slateId: slateId(), kind, title, reason };
    }),
  };
}

/** The Home as the app shows it. Cards whose item left the catalogue meanwhile are not possible: both are one snapshot. */
export function viewHome(head: HomeHead, { known, decided }: Pick<HomeFacts, "known" | "decided">): HomeView {
  // To somebody who has heard next to nothing everything is new, and without a profile nobody knows.
  const marksNew = !isNewListener(known.taste);
  const shelves = head.shelves.map((shelf, index): ShelfView => {
    const decidedShelf = decided.shelves[index];
    return { ...shelf, cards: decidedShelf ? cardsOf(decidedShelf, known, marksNew) : [] };
  });
  return { ...head, shelves };
}

function cardsOf({ kind, entries }: ComposedShelf, known: ListenerTaste, marksNew: boolean): CardView[] {
  const { catalogue, taste, at } = known;
  const announcesNew = marksNew && !unmarkedShelves.has(kind);
  return entries.flatMap(({ candidate }, index): CardView[] => {
    const item = catalogue.itemOf(candidate.itemId);
    if (!item) return [];
    const shown = itemView(item, catalogue, taste);
    const isNew = announcesNew && isUnheard(candidate.creatorId, taste);
    const reason = cardReason(candidate, catalogue, at);
    return [Object.assign(shown, { rank: index + 1, reason, isNew })];
  });
}

/** Narrower than a discovery of the engine, which was not listened to for 180 days: whoever played it once would not call it new. */
function isUnheard(creatorId: number | null, { creators }: Taste): boolean {
  return creatorId !== null && !creators.has(creatorId);
}
