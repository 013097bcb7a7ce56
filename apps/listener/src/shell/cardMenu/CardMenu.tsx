"use client";

import { MoreButton } from "@segue/ui";
import { lazy, Suspense, useState } from "react";
import type { MenuCard } from "./cardActions.ts";

const CardMenuPanel = lazy(() => import("./CardMenuPanel.tsx"));

interface CardMenuProps extends MenuCard {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  tabIndex?: number;
  /** over a cover it needs a ground of its own */
  onCover?: boolean;
}

/** The "More" button of a card or row with its menu, which is fetched when it is first asked for. */
export function CardMenu({ open, onOpenChange, tabIndex = 0, onCover = false, ...card }: CardMenuProps) {
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const button = { label: `More about ${card.item.title}`, onCover, tabIndex };
  if (!wasOpen) return <MoreButton {...button} aria-expanded={false} onClick={() => onOpenChange(true)} />;
  return (
    <Suspense fallback={<MoreButton {...button} aria-expanded aria-busy="true" />}>
      <CardMenuPanel {...card} open={open} onOpenChange={onOpenChange} trigger={<MoreButton {...button} />} />
    </Suspense>
  );
}

/** The same for rows and pages that need no say in whether it is open. */
export function ItemMenu(card: MenuCard & Pick<CardMenuProps, "tabIndex" | "onCover">) {
  const [open, setOpen] = useState(false);
  return <CardMenu {...card} open={open} onOpenChange={setOpen} />;
}
