import {
  changeExperimentInput,
  createExperiment,
  createExperimentInput,
  decideExperiment,
  decideExperimentInput,
  discardExperiment,
  experimentDeciders,
  experimenters,
  experimentInput,
  getExperiment,
  listExperiments,
  planSample,
  planSampleInput,
  readExperimentOptions,
  startExperiment,
  stopExperiment,
} from "@segue/services/value";
import { staffProcedure, staffProcedureFor, staffRouterOf } from "../trpc.ts";

/** Policy against policy, model against model: planned, started, read, decided. */
export const experimentsRouter = staffRouterOf({
  list: staffProcedure.query(({ ctx }) => listExperiments({ ctx })),
  get: staffProcedure.input(experimentInput).query(({ ctx, input }) => getExperiment({ ctx, input })),
  options: staffProcedure.query(({ ctx }) => readExperimentOptions({ ctx })),
  sample: staffProcedure.input(planSampleInput).query(({ ctx, input }) => planSample({ ctx, input })),
  create: staffProcedureFor(...experimenters)
    .input(createExperimentInput)
    .mutation(({ ctx, input }) => createExperiment({ ctx, input })),
  start: staffProcedureFor(...experimenters)
    .input(changeExperimentInput)
    .mutation(({ ctx, input }) => startExperiment({ ctx, input })),
  stop: staffProcedureFor(...experimenters)
    .input(changeExperimentInput)
    .mutation(({ ctx, input }) => stopExperiment({ ctx, input })),
  discard: staffProcedureFor(...experimenters)
    .input(changeExperimentInput)
    .mutation(({ ctx, input }) => discardExperiment({ ctx, input })),
  decide: staffProcedureFor(...experimentDeciders)
    .input(decideExperimentInput)
    .mutation(({ ctx, input }) => decideExperiment({ ctx, input })),
});
