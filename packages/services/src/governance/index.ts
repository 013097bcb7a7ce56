export * from "./listAudit.ts";
export * from "./listAuditFilters.ts";
export * from "./readOverview.ts";
export * from "./readStaffMe.ts";
export * from "./recordAudit.ts";
export { createListenerAuth, createStaffAuth, type AuthSettings, type ListenerAuth, type StaffAuth } from "./auth.ts";
export * from "./createDemoAccounts.ts";
export * from "./requireListener.ts";
export * from "./signedIn.ts";
export * from "./listIncidents.ts";
export * from "./resolveIncident.ts";
export * from "./changeSettings.ts";
export * from "./readSettings.ts";
export * from "./exportListener.ts";
export * from "./eraseListener.ts";
export * from "./readErasureProof.ts";
export * from "./refuseErased.ts";
export * from "./countKept.ts";
export { type KeptRows } from "./keptWords.ts";
export { lensReaders } from "./lens/lensAccess.ts";
export { findLensListeners, findListenersInput } from "./lens/findLensListeners.ts";
export {
  lensListenerInput,
  lensSlateInput,
  openListener,
  openListenerInput,
  readLensAccess,
  readSlateAccess,
} from "./lens/openListener.ts";
export { readLens } from "./lens/readLens.ts";
export { readTrace, traceInput } from "./lens/readTrace.ts";
export * from "./auditChain/readAuditVerification.ts";
export * from "./auditChain/verifyAudit.ts";
export * from "./auditChain/exportAudit.ts";
export * from "./people/changeRole.ts";
export * from "./people/createPerson.ts";
export * from "./people/listPeople.ts";
export { peopleKeepers } from "./people/personInput.ts";
export * from "./people/setSignIn.ts";
export * from "./guardrails/listGuardrails.ts";
