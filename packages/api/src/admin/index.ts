export { auditExportHandler } from "./auditExport.ts";
export { checkStaffEnvironment, staffHealth } from "./health.ts";
export { createAdminHandler, staffAuthHandler } from "./handler.ts";
export { prepareStaff } from "./prepareStaff.ts";
export { type AdminRouter, adminRouter } from "./router.ts";
