"use client";

import { Stage } from "@segue/ui/stage";
import { useState, type ReactNode } from "react";
import { type CardProps, storyCardsOf } from "../cards/cardsOf.tsx";
import { counted, shortDay } from "../words.ts";
import type { Playable } from "../../../shell/player.ts";
import { ClosingCard } from "./ClosingCard.tsx";
import { coversOf } from "./coversOf.ts";
import { OpeningCard } from "./OpeningCard.tsx";
import { StoryCard } from "./StoryCard.tsx";
import { StoryContext } from "./StoryContext.ts";
import { StoryFoot } from "./StoryFoot.tsx";
import { StoryHead } from "./StoryHead.tsx";
import { useStoryMusic } from "./useStoryMusic.ts";
import { useTurning } from "./useTurning.ts";

/** Grounds of the cards, degrees of hue: neighbours stand far apart. */
const hues = [28, 285, 195, 350, 150, 255, 325, 205, 300, 40, 170, 265, 10];

interface StoryProps extends CardProps {
  /** her favourite tracks: one for each card, in turn */
  music: readonly Playable[];
  /** what she can do with her year at the end of it */
  actions: ReactNode;
  onClose: () => void;
}

/** What the opening says of the year that follows. */
function openingLine({ until, told }: CardProps): string {
  const span = until ? `from 1 January to ${shortDay(until)}` : "from January to December";
  return `${counted(told.listens, "listen")} on ${counted(told.daysListened, "day")}, ${span}.`;
}

/** Her year on the whole screen, card by card: by arrow keys, by swiping, by pressing the ground or the buttons. */
export default function Story({ music, actions, onClose, ...props }: StoryProps) {
  const title = `Your ${props.year}`;
  const [at, setAt] = useState(0);
  const sound = useStoryMusic(music);
  const turn = (next: number): void => {
    setAt(next);
    sound.follow(next);
  };
  const begin = (withMusic: boolean): void => {
    if (withMusic && !sound.isOn) sound.toggle(1);
    setAt(1);
  };
  const opening = (
    <OpeningCard covers={coversOf(props.told)} line={openingLine(props)} canSound={sound.canSound} onBegin={begin} />
  );
  const closing = <ClosingCard told={props.told} actions={actions} onAgain={() => turn(0)} onClose={onClose} />;
  const cards = [
    { id: "opening", title, body: opening },
    ...storyCardsOf(props),
    { id: "closing", title: `That was your ${props.year}${props.until ? ", so far" : ""}`, body: closing },
  ];
  const go = (step: number): void => {
    const next = Math.min(cards.length - 1, Math.max(0, at + step));
    if (next !== at) turn(next);
  };
  const turning = useTurning(go);
  const shown = { title, at, count: cards.length };
  return (
    <StoryContext value={true}>
      <Stage title={title} scene={{ hue: hues[at % hues.length], seed: at }} onClose={onClose} {...turning}>
        <StoryHead {...shown} sound={sound} onClose={onClose} />
        <StoryCard key={cards[at].id} card={cards[at]} isTitle={at === 0 || at === cards.length - 1} />
        <StoryFoot name={cards[at].title} at={at} count={cards.length} onGo={go} />
      </Stage>
    </StoryContext>
  );
}
