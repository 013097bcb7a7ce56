export * from "./listAudit.ts";
export * from "./listAuditFilters.ts";
export * from "./readOverview.ts";
export * from "./readStaffMe.ts";
export * from "./recordAudit.ts";
export { createListenerAuth, createStaffAuth, type AuthSettings, type ListenerAuth, type StaffAuth } from "./auth.ts";
export * from "./createDemoAccounts.ts";
export * from "./requireListener.ts";
export * from "./signedIn.ts";
