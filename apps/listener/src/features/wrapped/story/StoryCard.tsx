import type { WrappedCard } from "../cards/cardsOf.tsx";
import { bigClass } from "../cards/Figure.tsx";

interface StoryCardProps {
  card: WrappedCard;
  /** whether what it is called is what it says */
  isTitle: boolean;
}

/** A card on the stage: below the picture on a narrow screen, beside it on a wide one. */
export function StoryCard({ card: { title, body }, isTitle }: StoryCardProps) {
  return (
    <section
      aria-labelledby="story-card"
      className="segue-arrive relative min-h-0 grow touch-pan-y overflow-y-auto px-6 md:px-[8vw]"
    >
      <div className="mx-auto flex min-h-full w-full max-w-6xl flex-col justify-end py-6 lg:justify-center">
        <div className={isTitle ? "flex flex-col" : ""}>
          <h2
            id="story-card"
            className={isTitle ? `${bigClass} mb-6` : "mb-2 text-lead font-semibold text-tide md:text-title"}
          >
            {title}
          </h2>
          {body}
        </div>
      </div>
    </section>
  );
}
