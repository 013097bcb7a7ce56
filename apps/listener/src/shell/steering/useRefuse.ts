"use client";

import { toast } from "../toast.ts";
import { useCallClient } from "../../trpc/client.tsx";
import type { CardView } from "../../trpc/views.ts";
import type { BlockTerm } from "./blockTerms.ts";
import type { Creator, SteeredItem } from "./steeredItem.ts";
import { useHomeNow } from "./useHomeNow.ts";

interface Refusing {
  call: () => Promise<unknown>;
  isGone: (card: CardView) => boolean;
  /** what has happened, said in a toast */
  said: string;
  /** what was meant, said when it failed */
  meant: string;
  undo: () => Promise<unknown>;
}

/** "Less like this" and "block": in effect at once, undone by the toast, rolled back when the server refuses. */
export function useRefuse() {
  const client = useCallClient();
  const home = useHomeNow();

  const refuse = async ({ call, isGone, said, meant, undo }: Refusing): Promise<void> => {
    const putBack = await home.take(isGone);
    try {
      await call();
    } catch {
      putBack();
      toast.error(`${meant} could not be stored, so nothing has changed. Try again in a moment.`);
      return;
    }
    const takeBack = async (): Promise<void> => {
      putBack();
      try {
        await undo();
      } catch {
        toast.error("That could not be undone just now. You find it under what you refused, in Taste.");
      }
      await home.askAnew();
    };
    toast(said, { action: { label: "Undo", onClick: () => void takeBack() }, duration: 8_000 });
    await home.askAnew();
  };

  return {
    lessLikeThis({ itemId, title, creator }: SteeredItem): Promise<void> {
      const isCreator = creator?.itemId === itemId;
      return refuse({
        call: () => client.steering.refuse.mutate({ kind: "less-like-this", itemId }),
        isGone: (card) => card.itemId === itemId || (isCreator && card.creatorId === itemId),
        said: `Less like “${title}”. It is hidden for two weeks, then comes back little by little.`,
        meant: `Less like “${title}”`,
        undo: () => client.steering.readmit.mutate({ kind: "less-like-this", itemId }),
      });
    },
    block({ itemId, title }: Creator, { term, said }: BlockTerm): Promise<void> {
      return refuse({
        call: () => client.steering.refuse.mutate({ kind: "blocked", itemId, term }),
        isGone: (card) => card.itemId === itemId || card.creatorId === itemId,
        said: `${title} is blocked ${said}.`,
        meant: `The block of ${title}`,
        undo: () => client.steering.readmit.mutate({ kind: "blocked", itemId }),
      });
    },
  };
}
