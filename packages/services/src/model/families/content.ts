import {
  defaultContentOptions,
  spaceOf,
  trainContent,
  type AlsFactors,
  type ContentItem,
  type ContentTower,
} from "@segue/engine/model";
import { readContentItems } from "../training/contentItems.ts";
import type { ModelLevel } from "../training/trainingLevel.ts";
import type { TrainingWindow } from "../training/trainingWindow.ts";
import type { LikedContent } from "./contentBaselines.ts";
import { fittedModel, type FittedModels, type ModelFamily } from "./family.ts";
import { likesOfColumns } from "./hiddenItems.ts";
import { measureContent } from "./measureContent.ts";

interface Learning {
  factors: AlsFactors;
  content: readonly ContentItem[];
  /** what somebody likes */
  known: LikedContent[];
}

async function learningOf(window: TrainingWindow, fitted: FittedModels, level: ModelLevel): Promise<Learning | null> {
  const factors = fittedModel(fitted, `als-${level}`, "als");
  if (!factors) return null;
  const content = await window.facts(`content of ${level}`, (db) => readContentItems(db, level));
  const { interactions, itemIds } = window.matrix(level);
  const likesOf = likesOfColumns(interactions);
  const likes = new Map(Array.from(itemIds, (itemId, column) => [itemId, likesOf[column]]));
  const { factorCount, itemFactors } = factors;
  const known = content.flatMap((item): LikedContent[] => {
    const place = factors.indexOf(item.itemId);
    const count = likes.get(item.itemId) ?? 0;
    if (place < 0 || count === 0) return [];
    return [{ item, likes: count, factors: itemFactors.slice(place * factorCount, (place + 1) * factorCount) }];
  });
  return { factors, content, known };
}

/** Factors for tracks or artists that nobody has heard, from their genres, sound and artist. */
export function contentFamily(level: ModelLevel): ModelFamily<ContentTower> {
  return {
    name: `content-${level}`,
    kind: "content",
    about: `${level} that nobody has heard`,
    parameters: { ...defaultContentOptions, factors: `als-${level}` },
    limits: [
      "Measured by towers learnt from four fifths of the items on the fifth that they did not see; the one that serves learnt from all.",
      "The factors of the other items were fitted while the hidden ones were there.",
      "Where neither genre, sound nor artist is known, an item stands where the mean of all does.",
    ],
    gate: { metric: "ndcg@10", better: "higher" },

    async fit(window, fitted) {
      const learning = await learningOf(window, fitted, level);
      if (!learning || learning.known.length === 0) return null;
      const { factors, content, known } = learning;
      const cold = content.filter(({ itemId }) => factors.indexOf(itemId) < 0);
      return trainContent({ known, cold, space: spaceOf(factors) });
    },

    async evaluate(model, { past }, fitted) {
      const learning = await learningOf(past, fitted, level);
      // What was learnt from other factors says nothing in the space of these.
      if (!learning || spaceOf(learning.factors) !== model.space) return null;
      const { factors, content, known } = learning;
      return measureContent({ factors, training: past.matrix(level), content }, known, defaultContentOptions);
    },
  };
}
