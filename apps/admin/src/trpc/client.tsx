"use client";

import type { AdminRouter } from "@segue/api/admin";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { useState, type ReactNode } from "react";
import superjson from "superjson";
import { createQueryClient } from "./queryClient.ts";

const { TRPCProvider, useTRPC } = createTRPCContext<AdminRouter>();

export { useTRPC };

/** Stays while a question is open: leaving would lose what was typed, and its answer says that the sign-in has expired. */
function leaveForSignIn(): void {
  if (document.querySelector("[role=alertdialog], [role=dialog]") !== null) return;
  window.location.assign(`/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`);
}

const answers = { url: "/api/trpc", transformer: superjson };

/** Calls of one moment travel together; one that says `alone` holds no other up, see `aloneInRequest`. */
function linksToServer() {
  return [
    splitLink({
      condition: ({ context }) => context["alone"] === true,
      true: httpLink(answers),
      false: httpBatchLink(answers),
    }),
  ];
}

/** Gives the console its one query cache and its connection to the admin procedures. */
export function CallsProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => createQueryClient({ retry: true, onSignedOut: leaveForSignIn }));
  const [client] = useState(() => createTRPCClient<AdminRouter>({ links: linksToServer() }));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
