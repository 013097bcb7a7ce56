import {
  listWrappedYears,
  readWrapped,
  readWrappedDays,
  readWrappedEvidence,
  readWrappedInput,
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
});
