import { px, repeat, type Motif } from "../motif.ts";

/** A raster of dots lit from one corner. */
export const halftone: Motif = ({ palette, draws, energy, pace, turn }) => {
  const side = 7 + Math.round(3 * pace);
  const step = 200 / side;
  const [x, y] = [draws.between(20, 180), draws.between(20, 180)];
  const dot = (index: number): string => {
    const [cx, cy] = [(index % side) * step + step / 2, Math.floor(index / side) * step + step / 2];
    const near = Math.max(0, 1 - Math.hypot(cx - x, cy - y) / (130 + 70 * energy));
    const fill = near > 0.72 ? palette.spark : near > 0.4 ? palette.light : palette.body;
    return `<circle cx="${px(cx)}" cy="${px(cy)}" r="${px(step * (0.08 + 0.46 * near))}" fill="${fill}"/>`;
  };
  return `<g transform="rotate(${px(turn / 4)} 100 100) translate(100 100) scale(1.25) translate(-100 -100)">${repeat(side * side, dot)}</g>`;
};
