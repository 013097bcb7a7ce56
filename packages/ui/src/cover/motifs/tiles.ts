import { px, repeat, type Motif } from "../motif.ts";

/** A quilt of quarter circles and discs. */
export const tiles: Motif = ({ palette, draws, pace }) => {
  const side = 3 + Math.round(pace);
  const size = 200 / side;
  const colours = [palette.deep, palette.body, palette.light, palette.spark, palette.body];
  const pick = (): string => colours[draws.whole(0, 4)] ?? palette.body;
  const tile = (index: number): string => {
    const [x, y] = [(index % side) * size, Math.floor(index / side) * size];
    const back =
      draws.next() < 0.45 ? `<rect width="${px(size)}" height="${px(size)}" fill="${pick()}" fill-opacity=".55"/>` : "";
    const quarter = `<path d="M0 0H${px(size)}A${px(size)} ${px(size)} 0 0 1 0 ${px(size)}Z" fill="${pick()}"/>`;
    const disc = `<circle cx="${px(size / 2)}" cy="${px(size / 2)}" r="${px(size * 0.3)}" fill="${pick()}"/>`;
    const half = size / 2;
    const turned = `<g transform="rotate(${90 * draws.whole(0, 3)} ${px(half)} ${px(half)})">${draws.next() < 0.72 ? quarter : disc}</g>`;
    // A hair larger than its place, or the ground shines through the seams.
    return `<g transform="translate(${px(x)} ${px(y)}) scale(1.015)">${back}${turned}</g>`;
  };
  return repeat(side * side, tile);
};
