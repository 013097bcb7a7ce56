import { describeListener } from "@segue/services/prediction";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** The listener herself. */
export const meRouter = listenerRouterOf({
  me: listenerProcedure.query(({ ctx }) => describeListener({ ctx })),
});
