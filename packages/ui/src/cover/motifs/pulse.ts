import { px, repeat, type Motif } from "../motif.ts";

/** Bars that swell and fall with the beat. */
export const pulse: Motif = ({ palette, draws, energy, pace }) => {
  const count = 9 + Math.round(10 * pace);
  const step = 176 / count;
  const [phase, waves] = [draws.between(0, 6.28), draws.between(0.8, 2.2)];
  const middle = draws.between(85, 115);
  const bar = (index: number): string => {
    const swell = 0.5 + 0.5 * Math.sin(phase + (waves * 6.28 * index) / count);
    const height = 14 + (60 + 80 * energy) * swell * draws.between(0.65, 1);
    const fill = swell > 0.8 ? palette.spark : swell > 0.4 ? palette.light : palette.body;
    return `<rect x="${px(12 + index * step + step * 0.14)}" y="${px(middle - height / 2)}" width="${px(step * 0.72)}" height="${px(height)}" rx="${px(step * 0.36)}" fill="${fill}"/>`;
  };
  return `<path d="M0 ${px(middle)}H200V200H0Z" fill="${palette.deep}" fill-opacity=".55"/>${repeat(count, bar)}`;
};
