"use client";

import type { ReactNode } from "react";
import type { QueueEntry } from "../../trpc/views.ts";
import { ItemMenu } from "../cardMenu/CardMenu.tsx";
import { SaveButton } from "../library/KeepButton.tsx";
import { useCardState } from "../player.ts";
import { steeredItem } from "../steering/steeredItem.ts";
import type { ListPlace } from "./playableOf.ts";

interface RowActionsProps {
  entry: QueueEntry;
  place: ListPlace;
  /** plays the line; null when it left the catalogue */
  onToggle: (() => void) | null;
  /** stands before the menu */
  children?: ReactNode;
}

/** What can be done with a line besides playing it: keep it, and all that is in its menu. */
export function RowActions({ entry, place, onToggle, children }: RowActionsProps) {
  const state = useCardState(entry.itemId);
  const { itemId, kind, title, artistId: creatorId } = entry;
  return (
    <>
      <span className="max-md:hidden">
        <SaveButton itemId={itemId} kind={kind} title={title} />
      </span>
      {children}
      <ItemMenu item={steeredItem({ ...entry, creatorId })} play={onToggle && { state, onToggle }} from={place} />
    </>
  );
}
