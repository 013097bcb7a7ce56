"use client";

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from "@dnd-kit/core";
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { shelfName } from "../../../components/shelfNames.ts";
import { shelfAnnouncements, shelfInstructions } from "./shelfAnnouncements.ts";
import { ShelfRow } from "./ShelfRow.tsx";

interface ShelfListProps {
  /** kinds of shelves, from the top */
  order: readonly string[];
  disabled: boolean;
  onChange: (order: string[]) => void;
}

/** How far a pointer must go before it drags rather than presses, pixels. */
const dragDistance = 4;

/** Shelves whose places are changed by pointer, finger or keys. */
export function ShelfList({ order, disabled, onChange }: ShelfListProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: dragDistance } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over) onChange(arrayMove([...order], order.indexOf(String(active.id)), order.indexOf(String(over.id))));
  };
  const accessibility = {
    announcements: shelfAnnouncements(order, shelfName),
    screenReaderInstructions: { draggable: shelfInstructions },
  };
  return (
    <DndContext
      id="shelves"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={accessibility}
    >
      <SortableContext items={[...order]} strategy={verticalListSortingStrategy} disabled={disabled}>
        <ol className="mt-2 divide-y divide-line rounded-md border border-line">
          {order.map((kind) => (
            <ShelfRow
              key={kind}
              kind={kind}
              title={shelfName(kind)}
              disabled={disabled}
              onRemove={() => onChange(order.filter((one) => one !== kind))}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
