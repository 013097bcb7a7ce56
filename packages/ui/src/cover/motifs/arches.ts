import { px, repeat, type Motif } from "../motif.ts";

/** Nested arches side by side, as in a courtyard. */
export const arches: Motif = ({ palette, draws, energy }) => {
  const columns = energy > 0.6 ? 3 : 2;
  const width = 200 / columns;
  const colours = [palette.deep, palette.body, palette.light, palette.spark];
  const arch = (index: number): string => {
    const middle = width * (index + 0.5);
    const top = draws.between(34, 104);
    return repeat(4, (ring) => {
      const half = (width / 2) * (0.94 - ring * 0.22);
      const crown = top + half + ring * 13;
      const fill = colours[(ring + index) % 4];
      return `<path d="M${px(middle - half)} 200V${px(crown)}A${px(half)} ${px(half)} 0 0 1 ${px(middle + half)} ${px(crown)}V200Z" fill="${fill}"/>`;
    });
  };
  return repeat(columns, arch);
};
