import {
  askSimulation,
  askSimulationInput,
  cancelSimulation,
  expectSimulation,
  expectSimulationInput,
  listSimulations,
  readSimulation,
  simulationInput,
  simulators,
} from "@segue/services/value";
import { staffProcedure, staffProcedureFor, staffRouterOf } from "../trpc.ts";

/** Policies at work among the listeners of the simulated world. */
export const simulationsRouter = staffRouterOf({
  list: staffProcedure.query(({ ctx }) => listSimulations({ ctx })),
  read: staffProcedure.input(simulationInput).query(({ ctx, input }) => readSimulation({ ctx, input })),
  expect: staffProcedure.input(expectSimulationInput).query(({ ctx, input }) => expectSimulation({ ctx, input })),
  ask: staffProcedureFor(...simulators)
    .input(askSimulationInput)
    .mutation(({ ctx, input }) => askSimulation({ ctx, input })),
  cancel: staffProcedureFor(...simulators)
    .input(simulationInput)
    .mutation(({ ctx, input }) => cancelSimulation({ ctx, input })),
});
