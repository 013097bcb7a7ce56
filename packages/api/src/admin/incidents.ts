import { incidentResolvers, listIncidents, resolveIncident, resolveIncidentInput } from "@segue/services/governance";
import { staffProcedure, staffProcedureFor, staffRouterOf } from "../trpc.ts";

/** What is wrong and waits to be seen to, and what lately was. */
export const incidentsRouter = staffRouterOf({
  list: staffProcedure.query(({ ctx }) => listIncidents({ ctx })),
  resolve: staffProcedureFor(...incidentResolvers)
    .input(resolveIncidentInput)
    .mutation(({ ctx, input }) => resolveIncident({ ctx, input })),
});
