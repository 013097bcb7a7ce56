import { QueryCache, QueryClient } from "@tanstack/react-query";
import { callErrorCode, worthRetrying } from "./callError.ts";

/** @param onSignedOut called when any query learns that the session has ended */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (callErrorCode(error) === "UNAUTHORIZED") onSignedOut();
      },
    }),
    defaultOptions: { queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && worthRetrying(error) } },
  });
}
