import {
  listPolicies,
  policyPublishers,
  publishPolicy,
  publishPolicyInput,
  readPolicyInForce,
} from "@segue/services/decision";
import { staffProcedure, staffProcedureFor, staffRouterOf } from "../trpc.ts";

/** The policy that every Home is composed by. */
export const policyRouter = staffRouterOf({
  current: staffProcedure.query(({ ctx }) => readPolicyInForce({ ctx })),
  history: staffProcedure.query(({ ctx }) => listPolicies({ ctx })),
  publish: staffProcedureFor(...policyPublishers)
    .input(publishPolicyInput)
    .mutation(({ ctx, input }) => publishPolicy({ ctx, input })),
});
