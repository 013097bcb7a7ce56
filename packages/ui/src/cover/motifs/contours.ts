import { px, repeat, type Motif } from "../motif.ts";

/** Height lines of one soft hill. */
export const contours: Motif = ({ palette, draws, energy, pace, turn }) => {
  const levels = 5 + Math.round(4 * pace);
  const lobes = draws.whole(2, 4);
  const [x, y] = [draws.between(70, 130), draws.between(70, 130)];
  const phase = draws.between(0, 6.28);
  const level = (index: number): string => {
    const r = 150 * (1 - index / levels);
    const points = Array.from({ length: 24 }, (_, corner) => {
      const angle = (corner * Math.PI) / 12;
      const bulge = 1 + (0.1 + 0.16 * energy) * Math.sin(lobes * angle + phase + index * 0.5);
      return `${px(r * bulge * Math.cos(angle))} ${px(r * bulge * Math.sin(angle))}`;
    });
    const share = index / (levels - 1);
    const fill =
      share < 0.35 ? palette.deep : share < 0.65 ? palette.body : share < 0.95 ? palette.light : palette.spark;
    return `<path d="M${points.join("L")}Z" fill="${fill}" fill-opacity="${px(0.45 + 0.5 * share)}" stroke="${fill}" stroke-width="3" stroke-linejoin="round"/>`;
  };
  return `<g transform="translate(${px(x)} ${px(y)}) rotate(${px(turn)})">${repeat(levels, level)}</g>`;
};
