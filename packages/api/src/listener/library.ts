import { listAtHand, listKept, listLibrary } from "@segue/services/data";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** What the listener keeps. */
export const libraryRouter = listenerRouterOf({
  list: listenerProcedure.query(({ ctx }) => listLibrary({ ctx })),
  atHand: listenerProcedure.query(({ ctx }) => listAtHand({ ctx })),
  kept: listenerProcedure.query(({ ctx }) => listKept({ ctx })),
});
