import { listGuardrails } from "@segue/services/governance";
import { staffProcedure, staffRouterOf } from "../trpc.ts";

/** What must hold while a policy serves, and whether it does. */
export const guardrailsRouter = staffRouterOf({
  list: staffProcedure.query(({ ctx }) => listGuardrails({ ctx })),
});
