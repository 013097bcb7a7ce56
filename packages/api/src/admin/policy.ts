import {
  approveDraft,
  createDraft,
  createDraftInput,
  diffVersions,
  diffVersionsInput,
  discardDraft,
  draftInput,
  draftStepInput,
  editDraft,
  editDraftInput,
  launchDraft,
  launchDraftInput,
  listDrafts,
  listVersions,
  pauseVersion,
  policyApprovers,
  policyReverters,
  policyWriters,
  rampVersion,
  rampVersionInput,
  readDraft,
  readLiveVersion,
  readVersion,
  rebaseDraft,
  resumeVersion,
  revertVersion,
  sendBackDraft,
  submitDraft,
  versionInput,
  versionStepInput,
} from "@segue/services/decision";
import { staffProcedure, staffProcedureFor, staffRouterOf } from "../trpc.ts";

const byWriters = staffProcedureFor(...policyWriters);
const byApprovers = staffProcedureFor(...policyApprovers);

/** The policies that Homes are composed by: how they come into force, and go again. */
export const policyRouter = staffRouterOf({
  current: staffProcedure.query(({ ctx }) => readLiveVersion({ ctx })),
  history: staffProcedure.query(({ ctx }) => listVersions({ ctx })),
  version: staffProcedure.input(versionInput).query(({ ctx, input }) => readVersion({ ctx, input })),
  diff: staffProcedure.input(diffVersionsInput).query(({ ctx, input }) => diffVersions({ ctx, input })),
  drafts: staffProcedure.query(({ ctx }) => listDrafts({ ctx })),
  draft: staffProcedure.input(draftInput).query(({ ctx, input }) => readDraft({ ctx, input })),

  createDraft: byWriters.input(createDraftInput).mutation(({ ctx, input }) => createDraft({ ctx, input })),
  editDraft: byWriters.input(editDraftInput).mutation(({ ctx, input }) => editDraft({ ctx, input })),
  rebaseDraft: byWriters.input(draftStepInput).mutation(({ ctx, input }) => rebaseDraft({ ctx, input })),
  submitDraft: byWriters.input(draftStepInput).mutation(({ ctx, input }) => submitDraft({ ctx, input })),
  discardDraft: byWriters.input(draftStepInput).mutation(({ ctx, input }) => discardDraft({ ctx, input })),
  sendBackDraft: byApprovers.input(draftStepInput).mutation(({ ctx, input }) => sendBackDraft({ ctx, input })),
  approveDraft: byApprovers.input(draftStepInput).mutation(({ ctx, input }) => approveDraft({ ctx, input })),

  launchDraft: byWriters.input(launchDraftInput).mutation(({ ctx, input }) => launchDraft({ ctx, input })),
  rampVersion: byWriters.input(rampVersionInput).mutation(({ ctx, input }) => rampVersion({ ctx, input })),
  pauseVersion: byWriters.input(versionStepInput).mutation(({ ctx, input }) => pauseVersion({ ctx, input })),
  resumeVersion: byWriters.input(versionStepInput).mutation(({ ctx, input }) => resumeVersion({ ctx, input })),
  revertVersion: staffProcedureFor(...policyReverters)
    .input(versionStepInput)
    .mutation(({ ctx, input }) => revertVersion({ ctx, input })),
});
