export { listenerExportHandler as GET } from "@segue/api/listener";
