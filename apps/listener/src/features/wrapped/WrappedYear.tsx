"use client";

import { Button } from "@segue/ui";
import dynamic from "next/dynamic";
import { Play, Share2 } from "lucide-react";
import { useState } from "react";
import type { Playable } from "../../shell/player.ts";
import type { WrappedTold } from "../../trpc/views.ts";
import { cardsOf, type CardProps } from "./cards/cardsOf.tsx";
import { EvidenceProvider } from "./evidence/EvidenceProvider.tsx";
import { counted, shortDay } from "./words.ts";

const Story = dynamic(() => import("./story/Story.tsx"));
const ShareDialog = dynamic(() => import("./share/ShareDialog.tsx"));

function musicOf(year: number, { top }: WrappedTold): Playable[] {
  return top.tracks
    .filter(({ playable }) => playable)
    .map(({ itemId, title, subtitle, cover }) => ({
      itemId,
      title,
      subtitle,
      cover,
      durationMs: null,
      from: `Your ${year}`,
      fromHref: `/wrapped/${year}`,
      sourceShelf: null,
      slateId: null,
    }));
}

/** What was left out, so that nothing is missing in silence. */
function LeftOut({ told: { leftOut, size } }: { told: WrappedTold }) {
  const parts = [
    leftOut.doubled > 0 && `${counted(leftOut.doubled, "play")} that your log holds twice`,
    leftOut.undated > 0 && `${counted(leftOut.undated, "listen")} of which only the time of an upload is known`,
  ].filter((part) => part !== false);
  return (
    <p className="mt-12 max-w-prose text-small text-muted">
      Counted are listens: half of a track or four minutes, on your own clock, where you were. Private sessions and
      plays that were not you are left out{parts.length > 0 ? `, and so are ${parts.join(" and ")}` : ""}.
      {size === "small" ? " There is little in it yet, so this is a small edition." : ""}
    </p>
  );
}

/** A year to read, with every number open, and to see as a story. */
export function WrappedYear(props: CardProps) {
  const { year, until, told } = props;
  const [isShown, setIsShown] = useState(false);
  const [isShared, setIsShared] = useState(false);
  const shareButton = (
    <Button look="quiet" onClick={() => setIsShared(true)}>
      <Share2 className="size-4" aria-hidden="true" />
      Share
    </Button>
  );
  const cards = cardsOf(props);
  return (
    <EvidenceProvider year={year}>
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <Button onClick={() => setIsShown(true)}>
          <Play className="size-4 fill-current" aria-hidden="true" />
          Play the story
        </Button>
        {shareButton}
        <p className="text-body text-muted">{until ? `1 January to ${shortDay(until)}, so far.` : "The whole year."}</p>
      </div>
      {cards.map(({ id, title, body }) => (
        <section key={id} aria-labelledby={`card-${id}`} className="mt-12">
          <h2 id={`card-${id}`} className="mb-2 text-lead font-semibold text-tide">
            {title}
          </h2>
          {body}
        </section>
      ))}
      <LeftOut told={told} />
      {isShown ? (
        <Story {...props} music={musicOf(year, told)} actions={shareButton} onClose={() => setIsShown(false)} />
      ) : null}
      {isShared ? <ShareDialog year={year} onClose={() => setIsShared(false)} /> : null}
    </EvidenceProvider>
  );
}
