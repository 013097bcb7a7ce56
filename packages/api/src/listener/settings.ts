import { readMainParameters } from "@segue/services/decision";
import {
  changeSettings,
  changeSettingsInput,
  countKept,
  eraseListener,
  eraseListenerInput,
  readSettings,
} from "@segue/services/governance";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** What the listener decides about herself, and what is kept of her. */
export const settingsRouter = listenerRouterOf({
  get: listenerProcedure.query(({ ctx }) => readSettings({ ctx })),
  change: listenerProcedure.input(changeSettingsInput).mutation(({ ctx, input }) => changeSettings({ ctx, input })),
  kept: listenerProcedure.query(({ ctx }) => countKept({ ctx })),
  mainParameters: listenerProcedure.query(({ ctx }) => readMainParameters({ ctx })),
  erase: listenerProcedure.input(eraseListenerInput).mutation(({ ctx, input }) => eraseListener({ ctx, input })),
});
