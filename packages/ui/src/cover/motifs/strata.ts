import { px, repeat, type Motif } from "../motif.ts";

/** Hills in layers under a low sun. */
export const strata: Motif = ({ palette, draws, energy, pace }) => {
  const layers = 4 + Math.round(2 * pace);
  const fills = [palette.light, palette.body, palette.deep];
  const sun = { x: draws.between(45, 155), y: draws.between(42, 84), r: draws.between(18, 34) };
  const hill = (index: number): string => {
    const base = 78 + (index * 118) / layers;
    const swing = (10 + 22 * energy) * (1 - index / (layers * 1.6));
    const [a, b, c] = [draws.between(-swing, swing), draws.between(-swing, swing), draws.between(-swing, swing)];
    const path = `M0 ${px(base + a)}C50 ${px(base - b)} 70 ${px(base + swing)} 110 ${px(base + c)}S170 ${px(base - swing)} 200 ${px(base + b)}V200H0Z`;
    const fill = fills[Math.min(2, Math.floor((index * 3) / layers))];
    return `<path d="${path}" fill="${fill}" fill-opacity="${px(0.6 + (0.4 * index) / layers)}"/>`;
  };
  return `<circle cx="${px(sun.x)}" cy="${px(sun.y)}" r="${px(sun.r)}" fill="${palette.spark}"/>${repeat(layers, hill)}`;
};
