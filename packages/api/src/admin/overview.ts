import { readOverview } from "@segue/services/governance";
import { staffProcedure, staffRouterOf } from "../trpc.ts";

/** The loop as it is right now. */
export const overviewRouter = staffRouterOf({
  get: staffProcedure.query(({ ctx }) => readOverview({ ctx })),
});
