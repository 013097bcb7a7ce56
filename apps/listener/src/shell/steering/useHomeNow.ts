import { useQueryClient } from "@tanstack/react-query";
import { useCalls } from "../../trpc/client.tsx";
import type { CardView, HomeView } from "../../trpc/views.ts";
import { homeWithout } from "./homeWithout.ts";

/** The Home on the screen, changed before the server has answered. */
export function useHomeNow() {
  const queryClient = useQueryClient();
  const queryKey = useCalls().home.get.queryKey();
  return {
    /** Takes cards away at once. @returns puts them back */
    async take(isGone: (card: CardView) => boolean): Promise<() => void> {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData<HomeView>(queryKey);
      if (!before) return () => {};
      queryClient.setQueryData(queryKey, homeWithout(before, isGone));
      return () => queryClient.setQueryData(queryKey, before);
    },
    /**
     * Everything that is proposed to her may have changed: what is on the screen is asked for anew, Home first, because what is
     * asked together is answered together.
     *
     * @returns settles with Home
     */
    async askAnew(): Promise<void> {
      await queryClient.invalidateQueries({ queryKey });
      const home = queryClient.getQueryCache().find({ queryKey });
      void queryClient.invalidateQueries({ predicate: (query) => query !== home });
    },
  };
}
