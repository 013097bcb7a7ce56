import type { MapItem } from "../../../trpc/views.ts";

/** How the map lies on the screen: scale first, then shift, in pixels. */
export interface MapView {
  k: number;
  x: number;
  y: number;
}

export interface MapSize {
  width: number;
  height: number;
}

/** Room around the outermost items, pixels. */
const margin = 28;

/** Where a place of the map, 0–1 in both directions, lies on a canvas that is not zoomed. */
export function onCanvas({ x, y }: Pick<MapItem, "x" | "y">, { width, height }: MapSize): { x: number; y: number } {
  return { x: margin + x * (width - 2 * margin), y: margin + y * (height - 2 * margin) };
}

export interface Pointing {
  items: readonly MapItem[];
  size: MapSize;
  view: MapView;
  /** pixels on the screen */
  at: { x: number; y: number };
  /** farther than so many pixels nothing is meant */
  reach: number;
}

/** The item that a pointer means: the nearest within reach; null when there is none. */
export function itemAt({ items, size, view, at, reach }: Pointing): MapItem | null {
  let nearest: MapItem | null = null;
  let least = reach;
  for (const item of items) {
    const place = onCanvas(item, size);
    const away = Math.hypot(view.x + view.k * place.x - at.x, view.y + view.k * place.y - at.y);
    if (away <= least) [nearest, least] = [item, away];
  }
  return nearest;
}
