"use client";

import type { ListenerRouter } from "@segue/api/listener";
import { pageListenerHeader } from "@segue/api/listener/page";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { useState, type ReactNode } from "react";
import superjson from "superjson";
import { PageListener } from "./PageListener.ts";
import { createQueryClient } from "./queryClient.ts";
import { watchSession } from "./watchSession.ts";

const context = createTRPCContext<ListenerRouter>();

/** The listener's procedures as query and mutation options. */
export const useCalls = context.useTRPC;
/** The listener's procedures as plain calls. */
export const useCallClient = context.useTRPCClient;

interface CallsProviderProps {
  /** whom the page is made for: each call names her, so that none of it is done as somebody who signs in later */
  listenerId: number;
  children: ReactNode;
}

/** Gives the app its one query cache and its connection to the listener's procedures. */
export function CallsProvider({ listenerId, children }: CallsProviderProps) {
  // As it was when the page came: what is in its caches and its player stays hers.
  const [pageListener] = useState(listenerId);
  const [queryClient] = useState(() => createQueryClient());
  const [client] = useState(() =>
    createTRPCClient<ListenerRouter>({
      links: [
        watchSession,
        httpBatchLink({
          url: "/api/trpc",
          transformer: superjson,
          maxItems: 10,
          headers: { [pageListenerHeader]: String(pageListener) },
        }),
      ],
    }),
  );
  return (
    <PageListener value={pageListener}>
      <QueryClientProvider client={queryClient}>
        <context.TRPCProvider trpcClient={client} queryClient={queryClient}>
          {children}
        </context.TRPCProvider>
      </QueryClientProvider>
    </PageListener>
  );
}
