import { ServiceError } from "../../error.ts";
import type { ShareSnapshot } from "./shareView.ts";

/**
 * What is shown of a year once she has chosen, in the order of her year.
 *
 * @throws ServiceError invalid where it does not have a card of this name
 */
export function chosenOf(
  shareable: ShareSnapshot,
  { cards, showName }: { cards: readonly string[]; showName: boolean },
): ShareSnapshot {
  const known = shareable.cards.map(({ id }) => id);
  const unknown = cards.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new ServiceError(
      "invalid",
      `${shareable.year} has no card “${unknown}”: choose among ${known.join(", ")}.`,
      "cards",
    );
  }
  const { year, until, name } = shareable;
  const chosen = shareable.cards.filter(({ id }) => cards.includes(id));
  return { year, until, name: showName && name ? name : null, cards: chosen };
}
