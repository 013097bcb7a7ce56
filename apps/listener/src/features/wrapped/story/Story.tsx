"use client";

import { Cover } from "@segue/ui";
import { Stage } from "@segue/ui/stage";
import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { WrappedCard } from "../cards/cardsOf.tsx";
import type { Playable } from "../../../shell/player.ts";
import { StoryFoot } from "./StoryFoot.tsx";
import { StoryHead } from "./StoryHead.tsx";
import { useStoryMusic } from "./useStoryMusic.ts";

/** A finger that went so far across meant the next card or the one before, CSS pixels. */
const swipe = 50;

/** Which way keys and fingers want to go. */
function useTurning(go: (step: number) => void) {
  const begun = useRef<number | null>(null);
  return {
    onKeyDown: ({ key }: KeyboardEvent): void => {
      if (key === "ArrowRight") go(1);
      if (key === "ArrowLeft") go(-1);
    },
    onPointerDown: ({ clientX, pointerType }: PointerEvent): void => {
      begun.current = pointerType === "mouse" ? null : clientX;
    },
    onPointerUp: ({ clientX }: PointerEvent): void => {
      const far = begun.current === null ? 0 : clientX - begun.current;
      begun.current = null;
      if (Math.abs(far) >= swipe) go(far < 0 ? 1 : -1);
    },
  };
}

function StoryCard({ card }: { card: WrappedCard }) {
  return (
    <div className="relative min-h-0 grow overflow-hidden">
      {card.cover ? (
        <Cover
          subject={card.cover}
          className="pointer-events-none absolute inset-0 !h-full !rounded-none opacity-10 blur-3xl"
        />
      ) : null}
      <section
        key={card.id}
        aria-labelledby="story-card"
        className="segue-arrive absolute inset-0 touch-pan-y overflow-y-auto px-5 md:px-[12vw]"
      >
        <div className="flex min-h-full flex-col justify-center py-6">
          <h2 id="story-card" className="mb-2 text-lead font-semibold text-tide">
            {card.title}
          </h2>
          {card.body}
        </div>
      </section>
    </div>
  );
}

interface StoryProps {
  title: string;
  cards: readonly WrappedCard[];
  /** her favourite tracks: one for each card, in turn */
  music: readonly Playable[];
  onClose: () => void;
}

/** Her year on the whole screen, card by card: by arrow keys, by swiping, by the buttons. */
export default function Story({ title, cards, music, onClose }: StoryProps) {
  const [at, setAt] = useState(0);
  const sound = useStoryMusic(music);
  const go = (step: number): void => {
    const next = Math.min(cards.length - 1, Math.max(0, at + step));
    if (next === at) return;
    setAt(next);
    sound.follow(next);
  };
  const turning = useTurning(go);
  return (
    <Stage title={title} onClose={onClose} {...turning}>
      <StoryHead title={title} at={at} count={cards.length} sound={sound} onClose={onClose} />
      <StoryCard card={cards[at]} />
      <StoryFoot name={cards[at].title} at={at} count={cards.length} onGo={go} />
    </Stage>
  );
}
