import { QueryClient } from "@tanstack/react-query";
import { worthRetrying } from "./callError.ts";

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && worthRetrying(error) } },
  });
}
