import { px, repeat, type Motif } from "../motif.ts";

/** Light fanning out behind a disc. */
export const rays: Motif = ({ palette, draws, energy, pace, turn }) => {
  const count = 9 + 2 * Math.round(5 * pace);
  const [x, y] = [draws.between(55, 145), draws.between(105, 165)];
  const ray = (index: number): string => {
    const from = ((turn + (360 * index) / count) * Math.PI) / 180;
    const to = from + (Math.PI / count) * (0.75 + 0.5 * draws.next());
    const point = (angle: number): string => `${px(x + 300 * Math.cos(angle))} ${px(y + 300 * Math.sin(angle))}`;
    const fill = index % 3 === 0 ? palette.light : palette.body;
    return `<path d="M${px(x)} ${px(y)}L${point(from)} ${point(to)}Z" fill="${fill}" fill-opacity="${px(0.5 + 0.4 * energy)}"/>`;
  };
  const r = draws.between(30, 46);
  const disc = (size: number, fill: string): string =>
    `<circle cx="${px(x)}" cy="${px(y)}" r="${px(size)}" fill="${fill}"/>`;
  return repeat(count, ray) + disc(r + 9, palette.ground) + disc(r, palette.spark) + disc(r * 0.62, palette.light);
};
