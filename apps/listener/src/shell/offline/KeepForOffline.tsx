"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { isBuilt } from "../../env.ts";
import { useCalls } from "../../trpc/client.tsx";
import { usePageListener } from "../../trpc/PageListener.ts";
import { usePageSession } from "../session/usePageSession.ts";
import { useSettings } from "../settings/SettingsContext.ts";
import { whenIdle } from "../whenIdle.ts";
import { keptAnswers, watchAnswers } from "./keptAnswers.ts";
import { forgetListener, keepApp } from "./keptApp.ts";
import { startWorker } from "./startWorker.ts";

/** Has the service worker keep the app. */
function useWorker(): void {
  useEffect(() => {
    if (isBuilt) whenIdle(() => void startWorker().catch(() => {}));
  }, []);
}

/**
 * Keeps on this device what the app needs to answer without a connection: its shell, who its listener is, and her last Home. A private
 * session leaves no Home behind; who is signed out leaves nothing.
 */
export function KeepForOffline() {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const listenerId = usePageListener();
  const settings = useSettings();
  const isOwn = usePageSession() === "own";
  useWorker();
  useEffect(() => {
    if (!isBuilt) return undefined;
    if (!isOwn) {
      void forgetListener(listenerId);
      return undefined;
    }
    const keep = (): void => void keepApp({ listenerId, settings, ...keptAnswers(queryClient, calls) });
    whenIdle(keep);
    return watchAnswers(queryClient, calls, () => whenIdle(keep));
  }, [calls, queryClient, listenerId, settings, isOwn]);
  return null;
}
