export * from "./policyRoles.ts";
export { draftInput, createDraftInput, draftStepInput, editDraftInput } from "./drafts/draftInput.ts";
export type { DraftView } from "./drafts/draftView.ts";
export { createDraft } from "./drafts/createDraft.ts";
export { editDraft } from "./drafts/editDraft.ts";
export { listDrafts, readDraft } from "./drafts/readDraft.ts";
export { rebaseDraft } from "./drafts/rebaseDraft.ts";
export { approveDraft, discardDraft, sendBackDraft, submitDraft } from "./drafts/takeStep.ts";
export {
  diffVersionsInput,
  launchDraftInput,
  rampVersionInput,
  versionInput,
  versionStepInput,
} from "./rollout/versionInput.ts";
export type { PolicyVersionView } from "./rollout/versionView.ts";
export { launchDraft } from "./rollout/launchDraft.ts";
export { readLiveVersion } from "./rollout/readLiveVersion.ts";
export { diffVersions, listVersions, readVersion } from "./rollout/readVersions.ts";
export { pauseVersion } from "./rollout/pauseVersion.ts";
export { rampVersion } from "./rollout/rampVersion.ts";
export { resumeVersion } from "./rollout/resumeVersion.ts";
export { revertVersion } from "./rollout/revertVersion.ts";
export * from "./listRefusals.ts";
export * from "./readmitItem.ts";
export * from "./refuseItem.ts";
export * from "./ensureFirstPolicy.ts";
export * from "./readLivePolicy.ts";
export type { ComparedCard, ComparedShelf, ShelfComparison } from "./dial/compareShelves.ts";
export { previewDialInput, setListenerDialInput } from "./dial/dialInput.ts";
export * from "./dial/previewDial.ts";
export { type DaypartDial, type ListenerDialView, readListenerDial } from "./dial/readListenerDial.ts";
export * from "./dial/setListenerDial.ts";
export type { ChangedAt, MainParameter } from "./parameters/mainParameter.ts";
export { type MainParameters, readMainParameters, type ServingModelView } from "./parameters/readMainParameters.ts";
export { checkPolicyDraft, type PolicyCheckView } from "./preview/checkPolicyDraft.ts";
export { findPreviewListeners, findPreviewListenersInput, type PreviewChoice } from "./preview/findPreviewListeners.ts";
export { checkPolicyInput, previewPolicyInput } from "./preview/previewInput.ts";
export { previewPolicy } from "./preview/previewPolicy.ts";
export type { HomesPreview, PreviewedListener } from "./preview/previewView.ts";
export { type PolicyChoices, readPolicyChoices } from "./preview/readPolicyChoices.ts";
