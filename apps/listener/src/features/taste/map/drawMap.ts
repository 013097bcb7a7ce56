import { fitLines } from "./fitLines.ts";
import type { ListenerPlace, MapItem, TasteMapView } from "../../../trpc/views.ts";
import { onCanvas, type MapSize, type MapView } from "./mapGeometry.ts";

export interface MapPicture {
  map: TasteMapView;
  place: ListenerPlace | undefined;
  /** the item that is pointed at or chosen */
  marked: MapItem | null;
  /** whether the clusters are named */
  isNamed: boolean;
  size: MapSize;
  view: MapView;
  /** the page's colours */
  ink: { fg: string; ground: string; ember: string; isDark: boolean };
}

/** Neighbours on the wheel of hues that lie far apart: turns by the golden angle. */
const goldenAngle = 137.508;

/** The colour of a cluster; grey for items of none. */
export function clusterColour(cluster: number | null, isDark: boolean): string {
  if (cluster === null) return isDark ? "oklch(0.6 0 0)" : "oklch(0.6 0 0)";
  const hue = (cluster * goldenAngle + 35) % 360;
  return `oklch(${isDark ? 0.76 : 0.58} 0.14 ${hue.toFixed(1)})`;
}

/** Draws the map: all items faintly, hers strongly, names of clusters when asked for, herself on top. */
export function drawMap(context: CanvasRenderingContext2D, picture: MapPicture): void {
  const { size, view } = picture;
  context.clearRect(0, 0, size.width, size.height);
  drawItems(context, picture);
  if (picture.isNamed) drawNames(context, picture);
  drawMarked(context, picture);
  if (picture.place?.you) drawYou(context, picture, onScreen(picture.place.you, size, view));
}

function onScreen(place: { x: number; y: number }, size: MapSize, { k, x, y }: MapView): { x: number; y: number } {
  const at = onCanvas(place, size);
  return { x: x + k * at.x, y: y + k * at.y };
}

/** Room that a line of a name takes, pixels. */
const lineHeight = 16;
/** Of the map's width: longer names go on on a second line. */
const widestName = 0.4;
/** The corner at the top right in which the zoom's buttons stand, pixels. */
const buttons = { width: 76, height: 176 };

/** Dots grow more slowly than the map, so that zooming in separates them. */
const radiusAt = (k: number): number => Math.min(6, 1.8 * Math.sqrt(k));

function drawItems(context: CanvasRenderingContext2D, { map, place, size, view, ink }: MapPicture): void {
  const artists = new Set<number | null>(place?.artistIds ?? []);
  const isHers = ({ artistId }: MapItem): boolean => artists.has(artistId);
  for (const hers of [false, true]) {
    context.globalAlpha = hers ? 1 : 0.38;
    const radius = radiusAt(view.k) * (hers ? 1.5 : 1);
    for (const item of map.items) {
      if (isHers(item) !== hers) continue;
      const { x, y } = onScreen(item, size, view);
      if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) continue;
      context.fillStyle = clusterColour(item.cluster, ink.isDark);
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
    }
  }
  context.globalAlpha = 1;
}

/** Names the greatest clusters first; one that would lie over another's name, or under a button, waits until the map is zoomed. */
function drawNames(context: CanvasRenderingContext2D, { map, size, view, ink }: MapPicture): void {
  context.font = "600 13px 'Inter Variable', system-ui, sans-serif";
  context.textAlign = "center";
  const widthOf = (words: string): number => context.measureText(words).width;
  const taken: { x: number; y: number; half: number; tall: number }[] = [];
  for (const cluster of map.clusters) {
    const place = onScreen(cluster, size, view);
    const lines = fitLines(cluster.label, size.width * widestName, widthOf);
    const half = Math.max(...lines.map(widthOf)) / 2 + 6;
    const tall = (lines.length * lineHeight) / 2 + 1;
    const x = Math.max(half, Math.min(size.width - half, place.x));
    const y = Math.max(tall, Math.min(size.height - tall, place.y));
    const isFree = taken.every(
      (name) => Math.abs(name.x - x) >= name.half + half || Math.abs(name.y - y) >= name.tall + tall,
    );
    const isUnderButtons = x + half > size.width - buttons.width && y - tall < buttons.height;
    if (!isFree || isUnderButtons) continue;
    taken.push({ x, y, half, tall });
    lines.forEach((text, line) => outlined(context, { text, x, y: y - tall + (line + 0.8) * lineHeight, ink }));
  }
}

interface Outlined {
  text: string;
  x: number;
  y: number;
  ink: MapPicture["ink"];
}

/** Words that can be read over whatever lies under them. */
function outlined(context: CanvasRenderingContext2D, { text, x, y, ink }: Outlined): void {
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = ink.ground;
  context.strokeText(text, x, y);
  context.fillStyle = ink.fg;
  context.fillText(text, x, y);
}

function drawMarked(context: CanvasRenderingContext2D, { marked, size, view, ink }: MapPicture): void {
  if (!marked) return;
  const { x, y } = onScreen(marked, size, view);
  context.lineWidth = 2;
  context.strokeStyle = ink.fg;
  context.beginPath();
  context.arc(x, y, radiusAt(view.k) + 4, 0, 2 * Math.PI);
  context.stroke();
}

function drawYou(context: CanvasRenderingContext2D, { ink }: MapPicture, { x, y }: { x: number; y: number }): void {
  context.beginPath();
  context.arc(x, y, 9, 0, 2 * Math.PI);
  context.fillStyle = ink.ground;
  context.fill();
  context.beginPath();
  context.arc(x, y, 6.5, 0, 2 * Math.PI);
  context.fillStyle = ink.ember;
  context.fill();
  context.font = "700 14px 'Inter Variable', system-ui, sans-serif";
  context.textAlign = "center";
  outlined(context, { text: "You", x, y: y - 15, ink });
}
