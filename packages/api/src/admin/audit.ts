import {
  auditVerifiers,
  listAudit,
  listAuditFilters,
  listAuditInput,
  readAuditVerification,
  verifyAudit,
} from "@segue/services/governance";
import { staffProcedure, staffProcedureFor, staffRouterOf } from "../trpc.ts";

/** The record of what people and Segue itself did. */
export const auditRouter = staffRouterOf({
  list: staffProcedure.input(listAuditInput).query(({ ctx, input }) => listAudit({ ctx, input })),
  filters: staffProcedure.query(({ ctx }) => listAuditFilters({ ctx })),
  verification: staffProcedure.query(({ ctx }) => readAuditVerification({ ctx })),
  verify: staffProcedureFor(...auditVerifiers).mutation(({ ctx }) => verifyAudit({ ctx })),
});
