import type { Palette } from "./palette.ts";
import type { Draws } from "./seeded.ts";

/** What a motif draws with; the canvas is 200 × 200. */
export interface Brush {
  palette: Palette;
  draws: Draws;
  /** 0–1: more is denser and sharper */
  energy: number;
  /** 0–1: slow to fast */
  pace: number;
  /** degrees, from the musical key */
  turn: number;
}

/** SVG elements that fill the canvas, above its ground colour. */
export type Motif = (brush: Brush) => string;

/** Shortest text of a coordinate. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** `count` results of `draw`, joined. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}
