import { explainCard, ownCardInput, recomputeCard } from "@segue/services/prediction";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** Why a card was shown to the listener, and whether its score comes out again. */
export const whyRouter = listenerRouterOf({
  card: listenerProcedure.input(ownCardInput).query(({ ctx, input }) => explainCard({ ctx, input })),
  recompute: listenerProcedure.input(ownCardInput).query(({ ctx, input }) => recomputeCard({ ctx, input })),
});
