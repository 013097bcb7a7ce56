import {
  findLensListeners,
  findListenersInput,
  lensListenerInput,
  lensReaders,
  lensSlateInput,
  openListener,
  openListenerInput,
  readLens,
  readLensAccess,
  readSlateAccess,
  readTrace,
  traceInput,
} from "@segue/services/governance";
import { staffProcedureFor, staffRouterOf } from "../trpc.ts";

const lensProcedure = staffProcedureFor(...lensReaders);

/** Somebody's Home, seen with a reason that is written down; and how any card of it came about. */
export const lensRouter = staffRouterOf({
  find: lensProcedure.input(findListenersInput).query(({ ctx, input }) => findLensListeners({ ctx, input })),
  access: lensProcedure.input(lensListenerInput).query(({ ctx, input }) => readLensAccess({ ctx, input })),
  slateAccess: lensProcedure.input(lensSlateInput).query(({ ctx, input }) => readSlateAccess({ ctx, input })),
  open: lensProcedure.input(openListenerInput).mutation(({ ctx, input }) => openListener({ ctx, input })),
  read: lensProcedure.input(lensListenerInput).query(({ ctx, input }) => readLens({ ctx, input })),
  trace: lensProcedure.input(traceInput).query(({ ctx, input }) => readTrace({ ctx, input })),
});
