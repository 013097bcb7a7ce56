"use client";

import type { CoverSubject } from "@segue/ui";
import type { QueueEntry } from "../../trpc/views.ts";
import { ItemMenu } from "../cardMenu/CardMenu.tsx";
import { FollowButton, SaveButton } from "../library/KeepButton.tsx";
import { keepingOf } from "../library/keeping.ts";
import { steeredItem } from "../steering/steeredItem.ts";
import type { ListPlace } from "../tracks/playableOf.ts";
import { PlayAllButton } from "./PlayAllButton.tsx";

interface PageActionsProps {
  item: { itemId: number; kind: CoverSubject["kind"]; title: string; subtitle: string };
  /** the artist of an album, the show of an episode, an artist or show itself; null for the rest */
  creatorId: number | null;
  entries: QueueEntry[];
  place: ListPlace;
  /** what stands on the button while nothing of it plays */
  word?: string;
}

/** What can be done with a whole page: play it, keep it, and all that is in its menu. */
export function PageActions({ item, creatorId, entries, place, word = "Play" }: PageActionsProps) {
  const Keep = keepingOf(item.kind) === "followed" ? FollowButton : SaveButton;
  return (
    <>
      {entries.length === 0 ? null : <PlayAllButton entries={entries} title={item.title} word={word} {...place} />}
      <Keep itemId={item.itemId} kind={item.kind} title={item.title} />
      <span className="[&>button]:!opacity-100">
        <ItemMenu item={steeredItem({ ...item, creatorId })} play={null} from={place} />
      </span>
    </>
  );
}
