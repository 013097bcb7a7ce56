import { px, repeat, type Motif } from "../motif.ts";

/** Splinters round one point of impact. */
export const shards: Motif = ({ palette, draws, energy, turn }) => {
  const count = 9 + Math.round(8 * energy);
  const [x, y] = [draws.between(60, 140), draws.between(60, 140)];
  const fills = [palette.deep, palette.body, palette.light, palette.body, palette.deep];
  const shard = (index: number): string => {
    const from = turn + (360 * index) / count + draws.between(-7, 7);
    const to = from + (360 / count) * draws.between(0.55, 1.25);
    const at = (angle: number, distance: number): string => {
      const radians = (angle * Math.PI) / 180;
      return `${px(x + distance * Math.cos(radians))} ${px(y + distance * Math.sin(radians))}`;
    };
    const near = draws.between(4, 30);
    const fill = draws.next() < 0.12 ? palette.spark : fills[index % 5];
    return `<path d="M${at(from, near)}L${at(from, draws.between(110, 240))} ${at(to, draws.between(70, 240))}Z" fill="${fill}" fill-opacity="${px(draws.between(0.7, 1))}"/>`;
  };
  return repeat(count, shard);
};
