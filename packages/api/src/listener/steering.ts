import { disownPlay, disownPlayInput, reclaimPlay } from "@segue/services/data";
import { listRefusals, readmitItem, readmitItemInput, refuseItem, refuseItemInput } from "@segue/services/decision";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** What the listener says about what is shown to her, and about plays that were not hers. */
export const steeringRouter = listenerRouterOf({
  refuse: listenerProcedure.input(refuseItemInput).mutation(({ ctx, input }) => refuseItem({ ctx, input })),
  readmit: listenerProcedure.input(readmitItemInput).mutation(({ ctx, input }) => readmitItem({ ctx, input })),
  refusals: listenerProcedure.query(({ ctx }) => listRefusals({ ctx })),
  disown: listenerProcedure.input(disownPlayInput).mutation(({ ctx, input }) => disownPlay({ ctx, input })),
  reclaim: listenerProcedure.input(disownPlayInput).mutation(({ ctx, input }) => reclaimPlay({ ctx, input })),
});
