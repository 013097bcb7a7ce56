export { historyImportHandler as POST } from "@segue/api/listener";
