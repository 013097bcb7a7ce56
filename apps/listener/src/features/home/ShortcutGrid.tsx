import { ShortcutCard, useStops, type Stop } from "@segue/ui";
import { useId, useRef } from "react";
import type { CardView, ShelfView } from "../../trpc/views.ts";
import { useSighting } from "./impressions/SightingContext.ts";
import { isReachable } from "./playables.ts";
import { useCardFrame } from "./useCardFrame.tsx";
import { useHomeCard } from "./useHomeCard.ts";

interface ShortcutProps {
  shelf: ShelfView;
  card: CardView;
  stop: Stop;
}

function Shortcut({ shelf, card, stop }: ShortcutProps) {
  const sighting = useSighting(shelf.slateId, card.rank);
  const { shown, href, menu } = useHomeCard(shelf, card);
  const frame = useCardFrame({ href, menu, stop, onCover: false });
  return (
    <div ref={sighting} className="segue-appear">
      <ShortcutCard {...shown} {...frame} stop={stop} />
    </div>
  );
}

/** What the listener is likely to want again right now, at the top of Home. */
export function ShortcutGrid({ shelf }: { shelf: ShelfView }) {
  const name = useId();
  const grid = useRef<HTMLUListElement>(null);
  const pressable = shelf.cards.flatMap((card, index) => (isReachable(card) ? [index] : []));
  const stopAt = useStops(grid, pressable);
  return (
    <section aria-labelledby={name}>
      <h2 id={name} className="sr-only">
        {shelf.title}
      </h2>
      <ul ref={grid} className="grid grid-cols-2 gap-2 md:gap-3 lg:grid-cols-3 xl:grid-cols-4">
        {shelf.cards.map((card, index) => (
          <li key={card.itemId} className="min-w-0">
            <Shortcut shelf={shelf} card={card} stop={stopAt(index)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
