import { Menu, MenuLine } from "@segue/ui/menu";
import { useState, type ReactNode } from "react";
import { BlockChoices, BlockItem, type BlockStep } from "./BlockChoices.tsx";
import type { MenuCard } from "./cardActions.ts";
import { KeepItems } from "./KeepItems.tsx";
import { PlaceItems } from "./PlaceItems.tsx";
import { PlayItems } from "./PlayItems.tsx";
import { SteerItems } from "./SteerItems.tsx";

interface CardMenuPanelProps extends MenuCard {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  trigger: ReactNode;
}

/** The menu of a card: play it, go where it belongs, ask why it is here, or be spared it. */
export default function CardMenuPanel({ open, onOpenChange, trigger, ...card }: CardMenuPanelProps) {
  const [step, setStep] = useState<BlockStep>("all");
  const { creator } = card.item;
  const change = (next: boolean): void => {
    if (next) setStep("all");
    onOpenChange(next);
  };
  return (
    <Menu open={open} onOpenChange={change} trigger={trigger}>
      {step === "block" && creator ? (
        <BlockChoices creator={creator} onBack={() => setStep("all")} />
      ) : (
        <>
          <PlayItems {...card} />
          <KeepItems item={card.item} />
          <PlaceItems item={card.item} />
          <MenuLine />
          <SteerItems {...card} />
          {creator ? (
            <BlockItem creator={creator} returned={step === "back"} onChoose={() => setStep("block")} />
          ) : null}
        </>
      )}
    </Menu>
  );
}
