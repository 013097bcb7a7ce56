"use client";

import { IconButton } from "@segue/ui";
import { Maximize, Minus, Plus } from "lucide-react";
import { useRef, useState, type MouseEvent, type PointerEvent } from "react";
import type { ListenerPlace, MapItem, TasteMapView } from "../../../trpc/views.ts";
import { itemAt } from "./mapGeometry.ts";
import { useDrawing, useSize } from "./useCanvas.ts";
import { useMapZoom } from "./useMapZoom.ts";

interface MapCanvasProps {
  map: TasteMapView;
  place: ListenerPlace | undefined;
  chosen: MapItem | null;
  onChoose: (item: MapItem | null) => void;
  isNamed: boolean;
}

/** A finger is less exact than a mouse. */
const reachOf = { touch: 24, mouse: 12 };

/** The map on a canvas. Everything on it is in the list as well, which is there for keys and screen readers. */
export default function MapCanvas({ map, place, chosen, onChoose, isNamed }: MapCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(frame);
  const { view, zoomIn, zoomOut, showAll } = useMapZoom(canvas, size);
  const [pointed, setPointed] = useState<MapItem | null>(null);
  useDrawing(canvas, { map, place, marked: pointed ?? chosen, isNamed, size, view });
  const under = (event: MouseEvent<HTMLElement>, reach: number): MapItem | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return itemAt({
      items: map.items,
      size,
      view,
      at: { x: event.clientX - box.left, y: event.clientY - box.top },
      reach,
    });
  };
  const point = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerType === "mouse") setPointed(under(event, reachOf.mouse));
  };
  return (
    <div ref={frame} className="relative h-[56dvh] min-h-80 overflow-hidden rounded-lg bg-surface md:h-[68dvh]">
      <canvas
        ref={canvas}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img has no source that could be drawn on
        role="img"
        aria-label="Map of the most played tracks, with you on it. The list holds the same tracks."
        className={`absolute inset-0 size-full touch-none ${pointed ? "cursor-pointer" : "cursor-grab active:cursor-grabbing"}`}
        onPointerMove={point}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => onChoose(under(event, reachOf.touch))}
      />
      {pointed ? (
        <p className="pointer-events-none absolute top-3 left-3 max-w-[70%] rounded-md bg-raised px-3 py-2 text-small shadow-raised">
          <span className="font-semibold">{pointed.title}</span>
          <span className="text-muted"> · {pointed.artist}</span>
        </p>
      ) : null}
      <ZoomButtons onZoomIn={zoomIn} onZoomOut={zoomOut} onShowAll={showAll} />
    </div>
  );
}

interface ZoomButtonsProps {
  onZoomIn: () => void;
  onZoomOut: () => void;
  onShowAll: () => void;
}

function ZoomButtons({ onZoomIn, onZoomOut, onShowAll }: ZoomButtonsProps) {
  return (
    <div className="absolute top-3 right-3 flex flex-col gap-1 rounded-full bg-raised p-1 shadow-raised">
      <IconButton label="Zoom in" onClick={onZoomIn}>
        <Plus className="size-5" />
      </IconButton>
      <IconButton label="Zoom out" onClick={onZoomOut}>
        <Minus className="size-5" />
      </IconButton>
      <IconButton label="Show the whole map" onClick={onShowAll}>
        <Maximize className="size-5" />
      </IconButton>
    </div>
  );
}
