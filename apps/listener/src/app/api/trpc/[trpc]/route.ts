import { createListenerHandler } from "@segue/api/listener";

const handler = createListenerHandler();

export { handler as GET, handler as POST };
