import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior } from "d3-zoom";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { MapSize, MapView } from "./mapGeometry.ts";

const furthest = 24;
const step = 1.6;

/** Dragging, wheel and pinch on a canvas, and the same by buttons; nothing glides, so there is no motion to reduce. */
export function useMapZoom(canvas: RefObject<HTMLCanvasElement | null>, { width, height }: MapSize) {
  const [view, setView] = useState<MapView>({ k: 1, x: 0, y: 0 });
  const behaviour = useRef<ZoomBehavior<HTMLCanvasElement, unknown> | null>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element || width === 0) return undefined;
    const zooming = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([1, furthest])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .on("zoom", ({ transform }: { transform: MapView }) =>
        setView({ k: transform.k, x: transform.x, y: transform.y }),
      );
    behaviour.current = zooming;
    const selection = select(element).call(zooming);
    return () => {
      selection.on(".zoom", null);
    };
  }, [canvas, width, height]);
  const by =
    (change: (zooming: ZoomBehavior<HTMLCanvasElement, unknown>, element: HTMLCanvasElement) => void) => (): void => {
      if (behaviour.current && canvas.current) change(behaviour.current, canvas.current);
    };
  return {
    view,
    zoomIn: by((zooming, element) => zooming.scaleBy(select(element), step)),
    zoomOut: by((zooming, element) => zooming.scaleBy(select(element), 1 / step)),
    showAll: by((zooming, element) => zooming.transform(select(element), zoomIdentity)),
  };
}
