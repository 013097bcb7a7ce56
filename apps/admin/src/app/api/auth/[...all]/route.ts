import { staffAuthHandler } from "@segue/api/admin";

export { staffAuthHandler as GET, staffAuthHandler as POST };
