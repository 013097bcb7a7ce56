"use client";

import { useSortable } from "@dnd-kit/sortable";
import { IconButton } from "@segue/ui";
import { GripVertical, X } from "lucide-react";

interface ShelfRowProps {
  kind: string;
  title: string;
  disabled: boolean;
  onRemove: () => void;
}

/** One shelf of the order. */
export function ShelfRow({ kind, title, disabled, onRemove }: ShelfRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: kind,
    disabled,
  });
  const style = transform ? { transform: `translateY(${transform.y}px)`, transition } : { transition };
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={`flex min-h-10 items-center gap-2 bg-surface px-1 text-small ${isDragging ? "relative z-10 rounded-md shadow-raised" : ""}`}
    >
      {disabled ? null : (
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          aria-label={`Move ${title}`}
          className="grid size-9 cursor-grab touch-none place-items-center rounded-full text-muted hover:bg-raised hover:text-fg pointer-coarse:size-11"
        >
          <GripVertical size={16} aria-hidden="true" />
        </button>
      )}
      <span className={`min-w-0 flex-1 truncate ${disabled ? "px-3" : ""}`}>{title}</span>
      {disabled ? null : (
        <IconButton label={`Take ${title} off`} onClick={onRemove}>
          <X size={16} />
        </IconButton>
      )}
    </li>
  );
}
