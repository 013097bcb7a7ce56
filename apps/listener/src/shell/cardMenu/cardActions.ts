import type { CardState } from "@segue/ui";
import type { PlayTarget } from "../usePlayItem.ts";
import type { SteeredItem } from "../steering/steeredItem.ts";
import type { ServedCard } from "../whyThis/WhyThisContext.ts";

/** Everything that a card's menu needs to know of its card. */
export interface MenuCard {
  item: SteeredItem;
  /** null where there is nothing to play */
  play: { state: CardState; onToggle: () => void } | null;
  /** where it is played from, for the log; the item itself when left out */
  from?: Pick<PlayTarget, "from" | "sourceShelf" | "slateId">;
  /** where it was served; left out outside slates, which have nothing to explain */
  served?: Omit<ServedCard, "title">;
}
