import { seededRandom, sigmoid } from "../../math/index.ts";
import type { LabelledRows } from "./boostTrees.ts";

/**
 * Rows of four features, about an eighth of the third being missing, whose outcome has known log-odds: the exclusive or of the signs of
 * the first two, and a straight line in the third; the fourth means nothing.
 */
export function drawnRows(rowCount: number, seed: string): LabelledRows & { chances: Float64Array } {
  const random = seededRandom(seed);
  const values = new Float32Array(4 * rowCount);
  const outcomes = new Uint8Array(rowCount);
  const chances = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const [a, b, c, d] = Array.from({ length: 4 }, () => 2 * random() - 1);
    const isMissing = random() < 0.125;
    values.set([a, b, isMissing ? Number.NaN : c, d], 4 * row);
    chances[row] = sigmoid((a > 0 === b > 0 ? -2 : 1) + (isMissing ? 0.8 : c));
    outcomes[row] = Number(random() < chances[row]);
  }
  return { table: { rowCount, featureCount: 4, values }, outcomes, chances };
}
