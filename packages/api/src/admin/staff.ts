import { readStaffMe } from "@segue/services/governance";
import { staffProcedure, staffRouterOf } from "../trpc.ts";

/** The signed-in member of staff. */
export const staffRouter = staffRouterOf({
  me: staffProcedure.query(({ ctx }) => readStaffMe({ ctx })),
});
