"use client";

import { useState } from "react";
import { toast } from "../toast.ts";
import { useCallClient } from "../../trpc/client.tsx";
import { useHomeNow } from "./useHomeNow.ts";

interface OwnPlay {
  /** of the log */
  id: string;
  title: string;
  disowned: boolean;
  /** called once what she said is stored, each time */
  onStored?: () => void;
}

/** "This wasn't me" for one play: said at once, undone by the toast or in place, taken back when the server refuses. */
export function useDisowned({ id, title, disowned, onStored }: OwnPlay): { disowned: boolean; toggle: () => void } {
  const client = useCallClient();
  const home = useHomeNow();
  const [said, setSaid] = useState<{ disowned: boolean; over: boolean } | null>(null);
  // What was said holds until the server says something else than before.
  if (said && said.over !== disowned) setSaid(null);
  const current = said?.disowned ?? disowned;

  const say = async (next: boolean): Promise<void> => {
    setSaid({ disowned: next, over: disowned });
    try {
      await client.steering[next ? "disown" : "reclaim"].mutate({ interactionId: id });
    } catch {
      setSaid(null);
      toast.error(`What you said of “${title}” could not be stored. Try again in a moment.`);
      return;
    }
    if (next) {
      toast(`“${title}” stays in your history, and nothing is learnt from it.`, {
        action: { label: "Undo", onClick: () => void say(false) },
        duration: 8_000,
      });
    } else {
      toast(`“${title}” counts as yours again.`);
    }
    onStored?.();
    await home.askAnew();
  };
  return { disowned: current, toggle: () => void say(!current) };
}
