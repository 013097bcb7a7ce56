import {
  checkPolicyDraft,
  checkPolicyInput,
  findPreviewListeners,
  findPreviewListenersInput,
  previewPolicy,
  previewPolicyInput,
  readPolicyChoices,
} from "@segue/services/decision";
import { staffProcedure, staffRouterOf } from "../trpc.ts";

/** What a policy would do before anybody is served by it; nothing is recorded. */
export const previewRouter = staffRouterOf({
  homes: staffProcedure.input(previewPolicyInput).query(({ ctx, input }) => previewPolicy({ ctx, input })),
  check: staffProcedure.input(checkPolicyInput).query(({ ctx, input }) => checkPolicyDraft({ ctx, input })),
  choices: staffProcedure.query(({ ctx }) => readPolicyChoices({ ctx })),
  find: staffProcedure.input(findPreviewListenersInput).query(({ ctx, input }) => findPreviewListeners({ ctx, input })),
});
