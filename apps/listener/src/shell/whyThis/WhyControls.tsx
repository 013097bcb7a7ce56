import { Button } from "@segue/ui";
import { Ban, ThumbsDown } from "lucide-react";
import { useState } from "react";
import type { CardExplanation } from "../../trpc/views.ts";
import { steeredItem } from "../steering/steeredItem.ts";
import { blockTerms } from "../steering/blockTerms.ts";
import { useRefuse } from "../steering/useRefuse.ts";
import { WhyPart } from "./WhyPart.tsx";

function focusOn(element: HTMLElement | null): void {
  element?.focus();
}

interface WhyControlsProps {
  item: NonNullable<CardExplanation["item"]>;
  onDone: () => void;
}

/** What can be done about a card, where it is explained. */
export function WhyControls({ item: shown, onDone }: WhyControlsProps) {
  const refuse = useRefuse();
  const [blocking, setBlocking] = useState(false);
  const item = steeredItem(shown);
  const { creator } = item;
  return (
    <WhyPart title="Not what you want?">
      <div className="mt-1 flex flex-wrap gap-2">
        <Button
          look="quiet"
          onClick={() => {
            onDone();
            void refuse.lessLikeThis(item);
          }}
        >
          <ThumbsDown className="size-4" aria-hidden="true" />
          Less like this
        </Button>
        {creator && !blocking ? (
          <Button look="quiet" className="min-w-0" onClick={() => setBlocking(true)}>
            <Ban className="size-4 shrink-0" aria-hidden="true" />
            <span className="truncate">Block {creator.title}…</span>
          </Button>
        ) : null}
        {creator && blocking
          ? blockTerms.map((choice, at) => (
              <Button
                key={choice.term}
                look="outline"
                {...(at === 0 && { ref: focusOn })}
                aria-label={`Block ${creator.title} ${choice.words.toLowerCase()}`}
                onClick={() => {
                  onDone();
                  void refuse.block(creator, choice);
                }}
              >
                {choice.words}
              </Button>
            ))
          : null}
      </div>
    </WhyPart>
  );
}
