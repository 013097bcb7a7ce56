import {
  previewDial,
  previewDialInput,
  readListenerDial,
  setListenerDial,
  setListenerDialInput,
} from "@segue/services/decision";
import { getTasteMap } from "@segue/services/model";
import {
  describeTaste,
  placeListener,
  removeFromTaste,
  restoreToTaste,
  tasteSubjectInput,
} from "@segue/services/prediction";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** What was learnt about the listener, and how far she wants to be led away from it. */
export const tasteRouter = listenerRouterOf({
  learnt: listenerProcedure.query(({ ctx }) => describeTaste({ ctx })),
  remove: listenerProcedure.input(tasteSubjectInput).mutation(({ ctx, input }) => removeFromTaste({ ctx, input })),
  restore: listenerProcedure.input(tasteSubjectInput).mutation(({ ctx, input }) => restoreToTaste({ ctx, input })),
  dial: listenerProcedure.query(({ ctx }) => readListenerDial({ ctx })),
  previewDial: listenerProcedure.input(previewDialInput).query(({ ctx, input }) => previewDial({ ctx, input })),
  setDial: listenerProcedure.input(setListenerDialInput).mutation(({ ctx, input }) => setListenerDial({ ctx, input })),
  map: listenerProcedure.query(({ ctx }) => getTasteMap({ ctx })),
  place: listenerProcedure.query(({ ctx }) => placeListener({ ctx })),
});
