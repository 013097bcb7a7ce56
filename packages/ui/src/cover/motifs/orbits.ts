import { px, repeat, type Motif } from "../motif.ts";

/** Broken rings round an off-centre point, each with its satellite. */
export const orbits: Motif = ({ palette, draws, energy, pace, turn }) => {
  const rings = 4 + Math.round(4 * pace);
  const [x, y] = [draws.between(70, 130), draws.between(70, 130)];
  const strokes = [palette.body, palette.light, palette.deep, palette.spark];
  const ring = (index: number): string => {
    const r = 22 + (index * 112) / rings;
    const round = 2 * Math.PI * r;
    const gap = draws.between(0.05, 0.45) * round;
    const start = turn + draws.between(0, 360);
    const width = 1.5 + (1.5 + 5 * energy) * draws.next();
    const line = `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r)}" fill="none" stroke="${strokes[index % 4]}" stroke-width="${px(width)}" stroke-linecap="round" stroke-dasharray="${px(round - gap)} ${px(gap)}" transform="rotate(${px(start)} ${px(x)} ${px(y)})"/>`;
    const angle = ((start - 8) * Math.PI) / 180;
    const moon = `<circle cx="${px(x + r * Math.cos(angle))}" cy="${px(y + r * Math.sin(angle))}" r="${px(2.5 + 3 * draws.next())}" fill="${palette.spark}"/>`;
    return index % 2 ? line + moon : line;
  };
  return `${repeat(rings, ring)}<circle cx="${px(x)}" cy="${px(y)}" r="11" fill="${palette.light}"/>`;
};
