import { prismaAdapter } from "better-auth/adapters/prisma";
import type { Database } from "../database.ts";
import { listenerOfAccount } from "./listenerOfAccount.ts";

const options = { provider: "postgresql", transaction: true } as const;

/** The tables in which better-auth keeps the listeners' sign-ins. */
export const listenerAuthTables = {
  user: "listenerAccount",
  session: "listenerSession",
  account: "listenerCredential",
  verification: "listenerVerification",
} as const;

/** The tables in which better-auth keeps the staff's sign-ins. */
export const staffAuthTables = {
  user: "staffAccount",
  session: "staffSession",
  account: "staffCredential",
  verification: "staffVerification",
} as const;

/** The listeners' accounts; one comes into being together with its listener, or not at all. */
export function listenerAuthAdapter(db: Database) {
  return prismaAdapter(listenerOfAccount(db.prisma), options);
}

/** The staff's accounts. */
export function staffAuthAdapter(db: Database) {
  return prismaAdapter(db.prisma, options);
}
