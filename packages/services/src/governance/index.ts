export * from "./listAudit.ts";
export * from "./readOverview.ts";
export * from "./readStaffMe.ts";
export * from "./recordAudit.ts";
export * from "./requireStaff.ts";
