"use client";

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Modifier,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useState, type ReactNode } from "react";
import { announcementsOf, instructions } from "./announcements.ts";

interface SortableAreaProps {
  /** one a row, in their order */
  keys: string[];
  /** what the rows are called */
  rows: readonly { title: string }[];
  /** places are from 0 */
  onMove: (from: number, to: number) => void;
  /** draws the list; is told which row is being moved, null for none */
  children: (moving: number | null) => ReactNode;
}

/** How far a pointer must go before it drags rather than presses, pixels. */
const dragDistance = 4;
const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/** A list whose rows are moved by pointer, finger or keys. */
export function SortableArea({ keys, rows, onMove, children }: SortableAreaProps) {
  const [moving, setMoving] = useState<number | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: dragDistance } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const indexOf = (id: string | number): number => keys.indexOf(String(id));
  const drop = (from: number, to: number): void => {
    setMoving(null);
    if (to !== -1) onMove(from, to);
  };
  const accessibility = {
    announcements: announcementsOf(indexOf, rows),
    screenReaderInstructions: { draggable: instructions },
  };
  return (
    <DndContext
      id="sortable"
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={accessibility}
      onDragStart={({ active }) => setMoving(indexOf(active.id))}
      onDragCancel={() => setMoving(null)}
      onDragEnd={({ active, over }) => drop(indexOf(active.id), over ? indexOf(over.id) : -1)}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        {children(moving)}
      </SortableContext>
    </DndContext>
  );
}
