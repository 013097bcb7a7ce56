import { randomUUID } from "node:crypto";
import type { Database } from "../database.ts";
import type { StaffRole } from "../generated/enums.ts";

export interface NewAccount {
  /** lower case */
  email: string;
  name: string;
  /** as better-auth stores it */
  passwordHash: string;
}

export interface AccountOutcome {
  accountId: string;
  /** false when the account was there already; its password is then left alone */
  created: boolean;
}

/** Whom an account is to sign in as: a listener that is there, or a new one without a history. */
export type AccountListener = { id: number } | { zone: string; country: string | null };

/**
 * The listener account of an email, made when there is none, tied to its listener and to no other. All of it happens or
 * nothing.
 *
 * @returns null, and nothing is changed, when the listener is not there or another account signs in as it
 */
export async function ensureListenerAccount(
  db: Database,
  account: NewAccount,
  listener: AccountListener,
): Promise<AccountOutcome | null> {
  return db.prisma.$transaction(async (tx) => {
    const known = await tx.listenerAccount.findUnique({ where: { email: account.email }, select: { id: true } });
    const accountId = known?.id ?? randomUUID();
    if ("id" in listener) {
      const free = { id: listener.id, OR: [{ accountId: null }, { accountId }] };
      if ((await tx.listener.count({ where: free })) === 0) return null;
    }
    if (!known) await tx.listenerAccount.create({ data: accountRow(accountId, account) });
    if ("id" in listener) {
      await tx.listener.updateMany({ where: { accountId, id: { not: listener.id } }, data: { accountId: null } });
      await tx.listener.update({ where: { id: listener.id }, data: { accountId, displayName: account.name } });
    } else {
      const own = { displayName: account.name, ...listener, origin: "segue", originKey: accountId } as const;
      await tx.listener.upsert({ where: { accountId }, update: {}, create: { ...own, accountId } });
    }
    return { accountId, created: !known };
  });
}

/** The staff account of an email, made when there is none; one that is there stays as people have made it. */
export async function ensureStaffAccount(
  db: Database,
  { role, ...account }: NewAccount & { role: StaffRole },
): Promise<AccountOutcome> {
  return db.prisma.$transaction(async (tx) => {
    const known = await tx.staffAccount.findUnique({ where: { email: account.email }, select: { id: true } });
    const accountId = known?.id ?? randomUUID();
    if (!known) await tx.staffAccount.create({ data: { ...accountRow(accountId, account), role } });
    return { accountId, created: !known };
  });
}

/** A new account as it is written, with the password that signs in as it. */
export function accountRow(id: string, { email, name, passwordHash }: NewAccount) {
  const credential = { id: randomUUID(), accountId: id, providerId: "credential", password: passwordHash };
  return { id, email, name, emailVerified: true, credentials: { create: [credential] } };
}
