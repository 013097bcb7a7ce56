import { createAdminHandler, type AdminRouter } from "@segue/api/admin";
import { HydrationBoundary, dehydrate, type QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache, type ReactNode } from "react";
import superjson from "superjson";
import { callErrorCode } from "./callError.ts";
import { createQueryClient } from "./queryClient.ts";

const answer = createAdminHandler();

/** One cache a request, handed to the browser by `Prefetched`. */
const requestQueries = cache(() => createQueryClient({ retry: false }));

/** The same procedures under the same rules as in the browser, answered in this process with the visitor's own cookie. */
const requestClient = cache(() =>
  createTRPCClient<AdminRouter>({
    links: [
      httpLink({
        url: "http://localhost/api/trpc",
        transformer: superjson,
        headers: async () => ({ cookie: (await headers()).get("cookie") ?? "" }),
        fetch: (url, options) => answer(new Request(url instanceof Request ? url.url : url, options as RequestInit)),
      }),
    ],
  }),
);

const requestCalls = cache(() =>
  createTRPCOptionsProxy<AdminRouter>({ client: requestClient(), queryClient: requestQueries }),
);

/** Who is signed in; leaves for the sign-in page when nobody is. Asked once a request. */
export const signedInStaff = cache(async () => {
  try {
    return await requestClient().staff.me.query();
  } catch (error) {
    if (callErrorCode(error) === "UNAUTHORIZED") redirect("/sign-in");
    throw error;
  }
});

interface PrefetchedProps {
  /** asks for what the children will ask for */
  load: (calls: ReturnType<typeof requestCalls>, queries: QueryClient) => Promise<unknown>[];
  children: ReactNode;
}

/** Renders `children` with the answers already there; one that failed is asked for again, and explained, in the browser. */
export async function Prefetched({ load, children }: PrefetchedProps) {
  const queries = requestQueries();
  await Promise.allSettled(load(requestCalls(), queries));
  return <HydrationBoundary state={dehydrate(queries)}>{children}</HydrationBoundary>;
}
