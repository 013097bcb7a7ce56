import { recordFeedback, recordFeedbackInput, recordImpressions, recordImpressionsInput } from "@segue/services/data";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** What the listener did and saw. */
export const feedbackRouter = listenerRouterOf({
  record: listenerProcedure.input(recordFeedbackInput).mutation(({ ctx, input }) => recordFeedback({ ctx, input })),
  seen: listenerProcedure.input(recordImpressionsInput).mutation(({ ctx, input }) => recordImpressions({ ctx, input })),
});
