import {
  incidentResolvers,
  listOpenIncidents,
  resolveIncident,
  resolveIncidentInput,
} from "@segue/services/governance";
import { staffProcedure, staffProcedureFor, staffRouterOf } from "../trpc.ts";

/** What is wrong and waits to be seen to. */
export const incidentsRouter = staffRouterOf({
  open: staffProcedure.query(({ ctx }) => listOpenIncidents({ ctx })),
  resolve: staffProcedureFor(...incidentResolvers)
    .input(resolveIncidentInput)
    .mutation(({ ctx, input }) => resolveIncident({ ctx, input })),
});
