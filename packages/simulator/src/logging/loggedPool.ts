import type { LoggedPool } from "@segue/engine/data";
import type { ComposedShelf } from "./composeLoggedHome.ts";
import type { LoggedShelf } from "./loggingPolicy.ts";

/** Shelves that a policy orders by utility. */
export const utilityShelves: readonly LoggedShelf[] = ["made-for-you", "similar-to"];

/**
 * What a shelf was drawn from, where a policy could order it by utility; null elsewhere. The worth is the score that it was drawn by.
 *
 * @param familiarityOf f of an artist, 0–1
 */
export function loggedPool(
  { shelf, offers }: Pick<ComposedShelf, "shelf" | "offers">,
  familiarityOf: (artist: number) => number,
): LoggedPool | null {
  if (!utilityShelves.includes(shelf)) return null;
  return {
    itemKinds: offers.map(({ kind }) => kind),
    items: offers.map(({ item }) => item),
    worth: offers.map(({ score }) => score),
    familiarity: offers.map(({ maker }) => (maker < 0 ? 0 : familiarityOf(maker))),
  };
}
