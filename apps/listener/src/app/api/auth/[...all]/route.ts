export { listenerAuthHandler as GET, listenerAuthHandler as POST } from "@segue/api/listener";
