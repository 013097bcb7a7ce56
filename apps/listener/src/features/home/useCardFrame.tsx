import type { CardLinkProps, Stop } from "@segue/ui";
import { useState } from "react";
import type { MenuCard } from "../../shell/cardMenu/cardActions.ts";
import { CardMenu } from "../../shell/cardMenu/CardMenu.tsx";
import { ItemLink } from "../../shell/ItemLink.tsx";

interface CardFrame {
  href: string | null;
  menu: MenuCard;
  stop: Stop;
  /** over a cover the menu's button needs a ground of its own */
  onCover: boolean;
}

/** What stands round a card's picture: the link on its title, and its menu. */
export function useCardFrame({ href, menu, stop, onCover }: CardFrame) {
  const [open, setOpen] = useState(false);
  const link = (props: CardLinkProps) => <ItemLink href={href ?? "/"} {...props} />;
  return {
    ...(href !== null && { link }),
    more: <CardMenu {...menu} open={open} onOpenChange={setOpen} tabIndex={stop.tabIndex} onCover={onCover} />,
    onMenu: () => setOpen(true),
  };
}
