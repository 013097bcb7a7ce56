"use client";

import { useSortable } from "@dnd-kit/sortable";
import { Cover, IconButton } from "@segue/ui";
import { GripVertical, X } from "lucide-react";
import { useEngine } from "../EngineContext.ts";
import type { Queued } from "../playState.ts";
import { originOf } from "./originOf.ts";

interface QueueRowProps {
  item: Queued;
  /** among the upcoming ones, from 0 */
  place: number;
  count: number;
  /** the list that the heading names */
  heading: string | null;
}

/** An upcoming item: the handle moves it, its name plays it, the cross takes it out. */
export function QueueRow({ item, place, count, heading }: QueueRowProps) {
  const engine = useEngine();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: String(item.key),
  });
  const shift = transform ? `translateY(${Math.round(transform.y)}px)` : undefined;
  const gone = item.playable === false;
  return (
    <li
      ref={setNodeRef}
      style={{ transform: shift, transition }}
      className={`flex items-center gap-1 rounded-md pr-1 hover:bg-raised ${isDragging ? "relative z-20 bg-raised shadow-raised" : ""}`}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        {...attributes}
        {...listeners}
        aria-label={`Move ${item.title}, place ${place + 1} of ${count}`}
        className="grid h-12 w-7 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-faint hover:text-fg active:cursor-grabbing"
      >
        <GripVertical className="size-4" aria-hidden="true" />
      </button>
      <button
        type="button"
        disabled={gone}
        onClick={() => engine.jumpTo(item.key)}
        className="flex min-w-0 grow items-center gap-3 rounded-sm py-1.5 text-left"
      >
        <Cover subject={item.cover} className={`!size-10 shrink-0 ${gone ? "opacity-40" : ""}`} />
        <span className="min-w-0">
          <span className={`block truncate text-body font-medium ${gone ? "text-muted line-through" : ""}`}>
            {item.title}
          </span>
          <span className="block truncate text-small text-muted">{originOf(item, heading)}</span>
        </span>
      </button>
      <IconButton label={`Take ${item.title} out of the queue`} onClick={() => engine.remove(item.key)}>
        <X className="size-4" />
      </IconButton>
    </li>
  );
}
