"use client";

import type { ListenerRouter } from "@segue/api/listener";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { useState, type ReactNode } from "react";
import superjson from "superjson";
import { createQueryClient } from "./queryClient.ts";
import { watchSession } from "./watchSession.ts";

const context = createTRPCContext<ListenerRouter>();

/** The listener's procedures as query and mutation options. */
export const useCalls = context.useTRPC;
/** The listener's procedures as plain calls. */
export const useCallClient = context.useTRPCClient;

/** Gives the app its one query cache and its connection to the listener's procedures. */
export function CallsProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => createQueryClient());
  const [client] = useState(() =>
    createTRPCClient<ListenerRouter>({
      links: [watchSession, httpBatchLink({ url: "/api/trpc", transformer: superjson, maxItems: 10 })],
    }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <context.TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  );
}
