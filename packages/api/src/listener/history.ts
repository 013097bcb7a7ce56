import { listHistory, listHistoryInput, listImports } from "@segue/services/data";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** The listener's own past, recorded here or brought along. */
export const historyRouter = listenerRouterOf({
  list: listenerProcedure.input(listHistoryInput).query(({ ctx, input }) => listHistory({ ctx, input })),
  imports: listenerProcedure.query(({ ctx }) => listImports({ ctx })),
});
