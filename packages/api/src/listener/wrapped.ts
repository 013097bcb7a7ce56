import {
  createShare,
  createShareInput,
  listShares,
  listWrappedYears,
  readShareable,
  readWrapped,
  readWrappedDays,
  readWrappedEvidence,
  readWrappedInput,
  revokeShare,
  revokeShareInput,
  wrappedEvidenceInput,
} from "@segue/services/value";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** Her years, true to the last number. */
export const wrappedRouter = listenerRouterOf({
  years: listenerProcedure.query(({ ctx }) => listWrappedYears({ ctx })),
  year: listenerProcedure.input(readWrappedInput).query(({ ctx, input }) => readWrapped({ ctx, input })),
  days: listenerProcedure.input(readWrappedInput).query(({ ctx, input }) => readWrappedDays({ ctx, input })),
  evidence: listenerProcedure
    .input(wrappedEvidenceInput)
    .query(({ ctx, input }) => readWrappedEvidence({ ctx, input })),
  shareOptions: listenerProcedure.input(readWrappedInput).query(({ ctx, input }) => readShareable({ ctx, input })),
  shares: listenerProcedure.query(({ ctx }) => listShares({ ctx })),
  share: listenerProcedure.input(createShareInput).mutation(({ ctx, input }) => createShare({ ctx, input })),
  revokeShare: listenerProcedure.input(revokeShareInput).mutation(({ ctx, input }) => revokeShare({ ctx, input })),
});
