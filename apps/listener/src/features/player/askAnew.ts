import type { QueryClient, QueryKey } from "@tanstack/react-query";

/**
 * Asks anew for what an event has changed. A query under way for the first time is not begun again by an invalidation, and may have
 * been answered before the event was stored: that one is asked once more when its answer is there.
 */
export async function askAnew(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  const queries = queryClient.getQueryCache().findAll({ queryKey });
  const isFirst = queries.some(({ state }) => state.data === undefined && state.fetchStatus === "fetching");
  await queryClient.invalidateQueries({ queryKey });
  if (isFirst) await queryClient.invalidateQueries({ queryKey });
}
