import { createAdminHandler } from "@segue/api/admin";

const handler = createAdminHandler();

export { handler as GET, handler as POST };
