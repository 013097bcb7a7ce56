import { listAudit, listAuditFilters, listAuditInput } from "@segue/services/governance";
import { staffProcedure, staffRouterOf } from "../trpc.ts";

/** The record of what people and Segue itself did. */
export const auditRouter = staffRouterOf({
  list: staffProcedure.input(listAuditInput).query(({ ctx, input }) => listAudit({ ctx, input })),
  filters: staffProcedure.query(({ ctx }) => listAuditFilters({ ctx })),
});
