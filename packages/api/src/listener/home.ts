import { serveHome } from "@segue/services/prediction";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** The listener's Home, composed anew at every call. */
export const homeRouter = listenerRouterOf({
  get: listenerProcedure.query(({ ctx }) => serveHome({ ctx })),
});
