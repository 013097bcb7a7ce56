import { QueryCache, QueryClient } from "@tanstack/react-query";
import superjson from "superjson";
import { callErrorCode } from "./callError.ts";

/** Tries that can help: a refusal stays a refusal, a lost connection may come back. */
function worthRetrying(failures: number, error: Error): boolean {
  const code = callErrorCode(error);
  return (code === null || code === "INTERNAL_SERVER_ERROR") && failures < 2;
}

interface QueryClientOptions {
  /** a page waits for its first answers, so the server asks only once */
  retry: boolean;
  /** called when any query learns that the session has ended */
  onSignedOut?: () => void;
}

export function createQueryClient({ retry, onSignedOut }: QueryClientOptions): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (callErrorCode(error) === "UNAUTHORIZED") onSignedOut?.();
      },
    }),
    defaultOptions: {
      queries: { staleTime: 2_000, retry: retry && worthRetrying },
      dehydrate: { serializeData: superjson.serialize },
      hydrate: { deserializeData: superjson.deserialize },
    },
  });
}
