export { auditExportHandler as GET } from "@segue/api/admin";
