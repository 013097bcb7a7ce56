import { dialCurve, estimateInput, estimatePolicy, listSegments } from "@segue/services/value";
import { staffProcedure, staffRouterOf } from "../trpc.ts";

/** What a policy would do, told from logged slates. */
export const estimatesRouter = staffRouterOf({
  policy: staffProcedure.input(estimateInput).query(({ ctx, input }) => estimatePolicy({ ctx, input })),
  curve: staffProcedure.input(estimateInput).query(({ ctx, input }) => dialCurve({ ctx, input })),
  segments: staffProcedure.query(({ ctx }) => listSegments({ ctx })),
});
