import { closeIncident } from "@segue/db";
import { z } from "zod";
import { rowNumber } from "../rowNumber.ts";
import { ServiceError, type ServiceContext, type StaffRole } from "../context.ts";
import { requireStaff } from "./requireStaff.ts";

export const incidentResolvers = ["mlEngineer", "admin"] as const satisfies StaffRole[];

export const resolveIncidentInput = z.object({
  id: rowNumber("the number of an incident"),
  resolution: z
    .string()
    .trim()
    .min(3, "resolution must say what was done, in 3 to 500 characters")
    .max(500, "resolution must be at most 500 characters"),
});

/**
 * Closes an incident that somebody has seen to; should the cause still be there, another one opens when it is seen again.
 *
 * @throws ServiceError forbidden for other roles; conflict when no incident of this id is open
 */
export async function resolveIncident(call: {
  ctx: ServiceContext;
  input: z.infer<typeof resolveIncidentInput>;
}): Promise<{ id: number }> {
  const { ctx } = call;
  const { accountId } = requireStaff(ctx, incidentResolvers);
  const { id, resolution } = resolveIncidentInput.parse(call.input);
  const closed = await closeIncident(ctx.db, { id, resolution, actorId: accountId, at: ctx.clock() });
  if (!closed)
    throw new ServiceError("conflict", `no incident ${id} is open; it may have been resolved meanwhile`, "id");
  return { id };
}
