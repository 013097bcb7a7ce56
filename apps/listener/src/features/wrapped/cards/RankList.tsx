"use client";

import { Cover, IconButton } from "@segue/ui";
import { Pause, Play } from "lucide-react";
import { useCardState } from "../../../shell/player.ts";
import { usePlayItem } from "../../../shell/usePlayItem.ts";
import type { WrappedClaim, WrappedRank } from "../../../trpc/views.ts";
import { listensAndTime } from "../words.ts";
import { Figure } from "./Figure.tsx";

/** Places that a card has room for. */
const shown = 5;

/** The first of the list has the stage. */
const leadCover = "in-data-stage:!w-28 in-data-stage:shadow-raised in-data-stage:md:!w-44";
const leadTitle =
  "in-data-stage:line-clamp-2 in-data-stage:text-[clamp(1.5rem,5.5vmin,3.25rem)] in-data-stage:leading-tight in-data-stage:tracking-tight in-data-stage:whitespace-normal in-data-stage:text-ember in-data-stage:[overflow-wrap:anywhere]";

type Kind = "artist" | "album" | "track" | "show" | "book";

function PlayRank({ item: { itemId, title, cover } }: { item: WrappedRank }) {
  const play = usePlayItem();
  const isPlaying = useCardState(itemId) === "playing";
  const Sign = isPlaying ? Pause : Play;
  return (
    <IconButton
      label={`${isPlaying ? "Pause" : "Play"} ${title}`}
      onClick={() => void play({ itemId, kind: cover.kind, title, from: "Your year" })}
    >
      <Sign className="size-4 fill-current" aria-hidden="true" />
    </IconButton>
  );
}

/** Favourites in their order, each with its listens and something to hear. */
export function RankList({ kind, items, label }: { kind: Kind; items: readonly WrappedRank[]; label: string }) {
  return (
    <ol aria-label={label} className="segue-rise mt-4 flex max-w-2xl flex-col gap-1.5">
      {items.slice(0, shown).map((item, at) => (
        <li key={item.itemId} className="flex min-h-14 items-center gap-3">
          <span aria-hidden="true" className="w-6 shrink-0 text-right text-lead font-semibold text-muted tabular-nums">
            {at + 1}
          </span>
          <Cover subject={item.cover} className={`!w-12 shrink-0 ${at === 0 ? leadCover : ""}`} />
          <div className="min-w-0 grow">
            <p className={`truncate text-body font-semibold in-data-stage:text-lead ${at === 0 ? leadTitle : ""}`}>
              {item.title}
            </p>
            <p className="truncate text-small text-muted">
              <Figure claim={claimOf(kind, item.itemId)} title={`${listensAndTime(item)}: ${item.title}`}>
                {listensAndTime(item)}
              </Figure>
              {kind === "artist" || item.subtitle === "" ? "" : ` · ${item.subtitle}`}
            </p>
          </div>
          {item.playable ? (
            <PlayRank item={item} />
          ) : (
            <span className="text-small text-muted">Not in the catalogue any more</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function claimOf(kind: Kind, itemId: number): WrappedClaim {
  return { about: kind, itemId };
}
