import { px, repeat, type Motif } from "../motif.ts";

/** Fine lines bent together, like strings seen from the side. */
export const strings: Motif = ({ palette, draws, energy, pace, turn }) => {
  const count = 18 + Math.round(16 * pace);
  const bend = 40 + 90 * energy;
  const [a, b] = [draws.between(-bend, bend), draws.between(-bend, bend)];
  const line = (index: number): string => {
    const share = index / (count - 1);
    const y = -30 + 260 * share;
    const lean = Math.sin(share * Math.PI);
    const stroke = share < 0.34 ? palette.body : share < 0.67 ? palette.light : palette.spark;
    return `<path d="M-30 ${px(y)}C60 ${px(y + a * lean)} 140 ${px(200 - y * 0.35 + b * lean)} 230 ${px(y * 0.6 + 40)}" stroke="${stroke}"/>`;
  };
  return `<g fill="none" stroke-width="${px(1 + 1.3 * energy)}" transform="rotate(${px(turn)} 100 100)">${repeat(count, line)}</g>`;
};
