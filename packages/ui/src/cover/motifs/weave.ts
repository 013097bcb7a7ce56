import { px, repeat, type Motif } from "../motif.ts";

/** Broad bands that pass over and under each other. */
export const weave: Motif = ({ palette, draws, energy, pace }) => {
  const count = 3 + Math.round(3 * pace);
  const step = 300 / count;
  const width = step * (0.42 + 0.2 * energy);
  const slant = draws.between(28, 62);
  const band = (fill: string, index: number): string =>
    `<rect x="-60" y="${px(-50 + index * step)}" width="330" height="${px(width)}" fill="${fill}"/>`;
  const lay = (angle: number, colours: string[]): string =>
    `<g transform="rotate(${px(angle)} 100 100)">${repeat(count, (index) => band(colours[index % colours.length] ?? palette.body, index))}</g>`;
  const over = `<g transform="rotate(${px(slant)} 100 100)" stroke="${palette.spark}" stroke-width="3">${repeat(count, (index) => `<path d="M-60 ${px(-50 + index * step + width / 2)}H270"/>`)}</g>`;
  return `${lay(slant - 90, [palette.deep, palette.body])}<g fill-opacity=".88">${lay(slant, [palette.light, palette.body])}</g>${over}`;
};
