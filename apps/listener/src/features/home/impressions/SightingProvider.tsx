import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { useCallClient } from "../../../trpc/client.tsx";
import { usePageListener } from "../../../trpc/PageListener.ts";
import { callInParting } from "../../../trpc/parting.ts";
import { SightingContext, type WatchCard } from "./SightingContext.ts";
import { collectSightings } from "./sightings.ts";
import { watchCards, type CardWatch } from "./watchCards.ts";

const sendEveryMs = 2_000;

function coveredAtBottom(): number {
  const style = getComputedStyle(document.documentElement);
  return Number.parseFloat(style.getPropertyValue("--player-height")) || 0;
}

/** Tells the server, in batches, which cards below it were seen. */
export function SightingProvider({ children }: { children: ReactNode }) {
  const client = useCallClient();
  const listenerId = usePageListener();
  const [sightings] = useState(() =>
    collectSightings({ now: Date.now, send: (impressions) => client.feedback.seen.mutate({ impressions }) }),
  );
  // Cards mount before the effect of their provider runs, so the first of them makes the watch.
  const eyes = useRef<CardWatch>(null);
  const watch = useCallback<WatchCard>(
    (element, slateId, rank) => {
      eyes.current ??= watchCards(coveredAtBottom());
      return eyes.current.watch(element, () => sightings.see(slateId, rank));
    },
    [sightings],
  );
  useEffect(() => {
    const sending = setInterval(() => void (navigator.onLine && sightings.flush()), sendEveryMs);
    const part = (): void => {
      if (document.visibilityState !== "hidden") return;
      const impressions = sightings.take();
      if (impressions.length > 0) callInParting({ path: "feedback.seen", input: { impressions }, listenerId });
    };
    document.addEventListener("visibilitychange", part);
    return () => {
      clearInterval(sending);
      document.removeEventListener("visibilitychange", part);
      void sightings.flush();
      eyes.current?.stop();
      eyes.current = null;
    };
  }, [sightings, listenerId]);
  return <SightingContext value={watch}>{children}</SightingContext>;
}
