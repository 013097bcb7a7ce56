export { createAdminHandler, staffAuthHandler } from "./handler.ts";
export { type AdminRouter, adminRouter } from "./router.ts";
