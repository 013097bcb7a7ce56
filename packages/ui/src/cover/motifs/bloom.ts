import { px, repeat, type Brush, type Motif } from "../motif.ts";

interface Round {
  petals: number;
  length: number;
  width: number;
  fill: string;
  /** degrees by which the round is turned */
  turn: number;
}

function round({ petals, length, width, fill, turn }: Round): string {
  const side = (sign: number): string => `${px(sign * width)} ${px(-length * 0.8)}`;
  const root = (sign: number): string => `${px(sign * width)} ${px(-length * 0.35)}`;
  const petal = `M0 0C${root(1)} ${side(1)} 0 ${px(-length)}C${side(-1)} ${root(-1)} 0 0Z`;
  return repeat(
    petals,
    (index) => `<path d="${petal}" fill="${fill}" transform="rotate(${px(turn + (360 * index) / petals)})"/>`,
  );
}

/** Petals in two rounds, broad as the music is strong, many as it is fast. */
export const bloom: Motif = ({ palette, draws, energy, pace, turn }: Brush) => {
  const petals = 5 + Math.round(4 * pace) + draws.whole(-1, 3);
  const [x, y] = [draws.between(50, 150), draws.between(60, 140)];
  const length = draws.between(84, 140);
  const width = (150 / petals) * (0.8 + 0.6 * energy);
  const outer = round({ petals, length, width, fill: palette.body, turn });
  const inner = round({
    petals,
    length: length * 0.68,
    width: width * 0.8,
    fill: palette.light,
    turn: turn + 180 / petals,
  });
  const heart = `<circle r="${px(9 + 6 * draws.next())}" fill="${palette.spark}"/>`;
  return `<g transform="translate(${px(x)} ${px(y)})"><g fill-opacity=".78">${outer}${inner}</g>${heart}</g>`;
};
