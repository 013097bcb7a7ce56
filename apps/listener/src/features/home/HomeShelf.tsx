import { MediaCard, Shelf, type Stop } from "@segue/ui";
import type { CardView, ShelfView } from "../../trpc/views.ts";
import { useSighting } from "./impressions/SightingContext.ts";
import { notesOf } from "./notesOf.ts";
import { isReachable } from "./playables.ts";
import { useCardFrame } from "./useCardFrame.tsx";
import { useHomeCard } from "./useHomeCard.ts";

interface HomeCardProps {
  shelf: ShelfView;
  card: CardView;
  note: string | null;
  stop: Stop;
}

function HomeCard({ shelf, card, note, stop }: HomeCardProps) {
  const sighting = useSighting(shelf.slateId, card.rank);
  const { shown, href, menu } = useHomeCard(shelf, card);
  const frame = useCardFrame({ href, menu, stop, onCover: true });
  return (
    <div ref={sighting} className="segue-appear">
      <MediaCard {...shown} {...frame} isNew={card.isNew} note={note} stop={stop} />
    </div>
  );
}

/** A shelf of Home. */
export function HomeShelf({ shelf }: { shelf: ShelfView }) {
  const notes = notesOf(shelf);
  const entries = shelf.cards.map((card) => ({ key: String(card.itemId), pressable: isReachable(card) }));
  return (
    <Shelf title={shelf.title} reason={shelf.reason} entries={entries}>
      {(index, stop) => {
        const card = shelf.cards[index];
        return card ? <HomeCard shelf={shelf} card={card} note={notes[index] ?? null} stop={stop} /> : null;
      }}
    </Shelf>
  );
}
