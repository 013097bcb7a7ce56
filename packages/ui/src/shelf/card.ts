import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import type { CoverSubject } from "../cover/subject.ts";
import type { CardState } from "./cardText.ts";
import { isMenuKey } from "./menuKey.ts";
import type { Stop } from "./useStops.ts";

/** What the link on a card's title is given. */
export type CardLinkProps = { className: string; children: ReactNode } & (Stop | Pick<Stop, "tabIndex">);

export interface CardProps {
  subject: CoverSubject;
  title: string;
  subtitle: string;
  state: CardState;
  /** null where there is nothing to play */
  onToggle: (() => void) | null;
  stop: Stop;
  /** makes the title a link to the item's page; it stays text when left out */
  link?: (props: CardLinkProps) => ReactNode;
  /** the button that opens the card's menu; gets out of sight, not out of reach, while a pointer is elsewhere */
  more?: ReactNode;
  /** opens the card's menu: the menu key, Shift+F10, a right click, a long touch */
  onMenu?: () => void;
}

/** What a card listens to so that its menu opens wherever focus or pointer is on it. */
export function menuHandlers(onMenu: (() => void) | undefined) {
  if (!onMenu) return {};
  return {
    onKeyDown: (event: KeyboardEvent): void => {
      if (!isMenuKey(event)) return;
      event.preventDefault();
      onMenu();
    },
    onContextMenu: (event: MouseEvent): void => {
      // A link keeps the browser's own menu, with "open in a new tab".
      if (event.target instanceof Element && event.target.closest("a,[role=menu]")) return;
      event.preventDefault();
      onMenu();
    },
  };
}
