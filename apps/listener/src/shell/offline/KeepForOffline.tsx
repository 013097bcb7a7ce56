"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { isBuilt } from "../../env.ts";
import { useCalls } from "../../trpc/client.tsx";
import { usePageListener } from "../../trpc/PageListener.ts";
import { usePageSession } from "../session/usePageSession.ts";
import { whenIdle } from "../whenIdle.ts";
import { keptAnswers, watchAnswers } from "./keptAnswers.ts";
import { keptStore } from "./keptStore.ts";
import { startWorker } from "./startWorker.ts";

/** Has the service worker keep the app. */
function useWorker(): void {
  useEffect(() => {
    if (isBuilt) whenIdle(() => void startWorker().catch(() => {}));
  }, []);
}

/** Keeps on this device what the app needs to answer without a connection, for as long as the page is its listener's. */
export function KeepForOffline() {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const listenerId = usePageListener();
  const isOwn = usePageSession() === "own";
  useWorker();
  useEffect(() => {
    if (!isBuilt) return undefined;
    if (!isOwn) {
      void keptStore.forgetListener(listenerId);
      return undefined;
    }
    const keep = (): void => {
      const answers = keptAnswers(queryClient, calls);
      if (answers) void keptStore.keepApp({ listenerId, ...answers });
    };
    whenIdle(keep);
    return watchAnswers(queryClient, calls, () => whenIdle(keep));
  }, [calls, queryClient, listenerId, isOwn]);
  return null;
}
