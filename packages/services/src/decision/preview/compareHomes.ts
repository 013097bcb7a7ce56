import type { ArtistBand, ItemId } from "@segue/engine/data";
import { shelfRules, type ComposedShelf, type ShelfKind, type SlateEntry } from "@segue/engine/decision";
import { factorChanges, type CardTerms, type DrawnBy, type FactorChanges } from "./drawnBy.ts";
import { markCards, type CardMark, type CardOrder } from "./markCards.ts";
import type { PreviewCard, PreviewShelf } from "./previewView.ts";
import { whyMoved } from "./whyMoved.ts";

export interface ComparedSide extends DrawnBy {
  shelves: readonly ComposedShelf[];
}

export interface ComparisonFacts {
  titleOf: (kind: ShelfKind) => string;
  bandOf: (entry: SlateEntry) => ArtistBand | null;
  /** cost of a stream beside the dearest under either policy, 0–1 */
  costShareOf: (entry: SlateEntry) => CardTerms["costShare"];
  isDiscovery: (entry: SlateEntry) => boolean;
}

/** Both Homes with every card marked, and why it is not where it was. */
export function compareHomes(
  before: ComparedSide,
  after: ComparedSide,
  facts: ComparisonFacts,
): { before: PreviewShelf[]; after: PreviewShelf[] } {
  const comparison = new Comparison(before, after, facts);
  return { before: comparison.marked(before, after, "gone"), after: comparison.marked(after, before, "new") };
}

class Comparison {
  readonly #before: ComparedSide;
  readonly #after: ComparedSide;
  readonly #facts: ComparisonFacts;
  readonly #shelfChanges = new Map<ShelfKind, FactorChanges[]>();

  constructor(before: ComparedSide, after: ComparedSide, facts: ComparisonFacts) {
    this.#before = before;
    this.#after = after;
    this.#facts = facts;
    for (const { kind, entries } of [...before.shelves, ...after.shelves]) {
      const known = this.#shelfChanges.get(kind) ?? [];
      known.push(...entries.map((entry) => this.#changesOf(entry)));
      this.#shelfChanges.set(kind, known);
    }
  }

  marked(home: ComparedSide, other: ComparedSide, alone: "new" | "gone"): PreviewShelf[] {
    const marks = markCards(orderOf(home), orderOf(other), alone);
    return home.shelves.map(({ kind, entries }, shelf) => ({
      kind,
      title: this.#facts.titleOf(kind),
      cards: entries.map((entry, index) =>
        this.#card(entry, { kind, rank: index + 1, mark: marks[shelf]?.[index] ?? { kind: "same" } }),
      ),
    }));
  }

  #card(entry: SlateEntry, place: { kind: ShelfKind; rank: number; mark: CardMark }): PreviewCard {
    const { mark } = place;
    return {
      itemId: entry.candidate.itemId,
      isDiscovery: this.#facts.isDiscovery(entry),
      mark: mark.kind,
      other: mark.kind === "moved" ? mark.other : null,
      why: mark.kind === "same" ? null : this.#why(entry, { ...place, mark }),
    };
  }

  #why(
    entry: SlateEntry,
    { kind, rank, mark }: { kind: ShelfKind; rank: number; mark: Exclude<CardMark, { kind: "same" }> },
  ): string {
    const moved = {
      mark,
      shelf: kind,
      rank,
      terms: this.#termsOf(entry),
      changes: this.#changesOf(entry),
      shelfChanges: this.#shelfChanges.get(kind) ?? [],
      ofArtist: Math.max(cardsOf(entry, kind, this.#before), cardsOf(entry, kind, this.#after)),
    };
    return whyMoved(moved, { before: this.#before, after: this.#after, titleOf: this.#facts.titleOf });
  }

  #termsOf(entry: SlateEntry): CardTerms {
    const { bandOf, costShareOf } = this.#facts;
    return { familiarity: entry.familiarity, band: bandOf(entry), costShare: costShareOf(entry) };
  }

  #changesOf(entry: SlateEntry): FactorChanges {
    return factorChanges(this.#termsOf(entry), this.#before, this.#after);
  }
}

function orderOf({ shelves }: ComparedSide): CardOrder {
  return shelves.map(({ kind, entries }) => ({ kind, itemIds: entries.map(({ candidate }) => candidate.itemId) }));
}

function cardsOf({ candidate: { creatorId } }: SlateEntry, kind: ShelfKind, { shelves }: ComparedSide): number {
  if (creatorId === null) return 0;
  const entries = shelves.find((shelf) => shelf.kind === kind)?.entries ?? [];
  return entries.filter(({ candidate }) => candidate.creatorId === creatorId).length;
}

/** Cards on the shelves that the dial orders, and those of artists that she does not know among them. */
export function countDialled(shelves: readonly PreviewShelf[]): { dialled: number; discoveries: number } {
  const cards = shelves.filter(({ kind }) => shelfRules[kind].ordering === "utility").flatMap((shelf) => shelf.cards);
  return { dialled: cards.length, discoveries: cards.filter(({ isDiscovery }) => isDiscovery).length };
}

/** Cards of the shelves that the other Home has nowhere. */
export function countAdded(shelves: readonly PreviewShelf[]): number {
  return shelves.flatMap(({ cards }) => cards).filter(({ mark }) => mark === "new").length;
}

/** The items of Homes, each once. */
export function itemsOn(homes: readonly (readonly PreviewShelf[])[]): ItemId[] {
  return [...new Set(homes.flat().flatMap(({ cards }) => cards.map(({ itemId }) => itemId)))];
}
