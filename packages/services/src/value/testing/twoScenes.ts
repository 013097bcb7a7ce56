import { interactionsOf, seededRandom, type Interactions } from "@segue/engine/math";
import type { EvaluationData } from "../interactions/evaluationData.ts";

const listeners = 60;
const items = 30;

function matrix(pairs: readonly (readonly [row: number, column: number])[]): Interactions {
  return interactionsOf({
    rowCount: listeners,
    columnCount: items,
    rows: pairs.map(([row]) => row),
    columns: pairs.map(([, column]) => column),
    preferences: pairs.map(() => 1),
    confidences: pairs.map(() => 1),
  });
}

/** Even listeners like even items, odd ones odd items, each two thirds of hers; divided by chance. */
export function twoScenes(seed: string, onOpen: () => void = () => {}): EvaluationData {
  const random = seededRandom(seed);
  const parts: [row: number, column: number][][] = [[], [], []];
  for (let row = 0; row < listeners; row++) {
    for (let column = row % 2; column < items; column += 2) {
      const chance = random();
      if (chance < 0.67) parts[chance < 0.47 ? 0 : chance < 0.57 ? 1 : 2].push([row, column]);
    }
  }
  const [train, valid, test] = parts.map(matrix);
  const none = { duplicates: 0, leftOut: 0, known: 0, unseen: 0, newListeners: 0 };
  const counts = { listeners, items, train: parts[0].length, valid: parts[1].length, test: parts[2].length, ...none };
  const openTest = (): Interactions => {
    onOpen();
    return test;
  };
  return { train, valid, openTest, counts };
}
