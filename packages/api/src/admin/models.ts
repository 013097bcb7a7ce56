import {
  getModel,
  getModelInput,
  listModels,
  modelEngineers,
  promoteModel,
  promoteModelInput,
  rollBackModel,
  rollBackModelInput,
} from "@segue/services/model";
import { staffProcedure, staffProcedureFor, staffRouterOf } from "../trpc.ts";

/** The registry: what serves, what waits, and the ways forth and back. */
export const modelsRouter = staffRouterOf({
  list: staffProcedure.query(({ ctx }) => listModels({ ctx })),
  get: staffProcedure.input(getModelInput).query(({ ctx, input }) => getModel({ ctx, input })),
  promote: staffProcedureFor(...modelEngineers)
    .input(promoteModelInput)
    .mutation(({ ctx, input }) => promoteModel({ ctx, input })),
  rollBack: staffProcedureFor(...modelEngineers)
    .input(rollBackModelInput)
    .mutation(({ ctx, input }) => rollBackModel({ ctx, input })),
});
