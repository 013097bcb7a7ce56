import { randomUUID } from "node:crypto";
import type { Database } from "../../database.ts";
import type { Prisma } from "../../generated/client.ts";
import type { StaffRole } from "../../generated/enums.ts";
import { accountRow, type NewAccount } from "../accounts.ts";
import { insertAuditEntry } from "../audit.ts";

/** Who does it, when, and why. */
export interface StaffAct {
  actorId: string;
  reason: string;
  at: Date;
}

/** Nothing was written where an outcome is not `done`. */
export type StaffOutcome =
  | { kind: "done"; accountId: string; name: string }
  | { kind: "gone" }
  /** she is as somebody else has made her meanwhile */
  | { kind: "changed"; role: StaffRole; isDisabled: boolean }
  /** nobody would be left who may make people admins */
  | { kind: "lastAdmin" };

/** Makes an account for somebody who has none; null when the email has one. */
export async function createStaffAccount(
  db: Database,
  { role, ...account }: NewAccount & { role: StaffRole },
  act: StaffAct,
): Promise<{ accountId: string } | null> {
  return db.prisma.$transaction(async (transaction) => {
    const accountId = randomUUID();
    const { credentials, ...row } = accountRow(accountId, account);
    const { count } = await transaction.staffAccount.createMany({ data: [{ ...row, role }], skipDuplicates: true });
    if (count === 0) return null;
    const [credential] = credentials.create;
    await transaction.staffCredential.create({ data: { ...credential, userId: accountId } });
    const after = { name: account.name, email: account.email, role };
    await record(transaction, act, { action: "person.created", object: account.name, before: null, after });
    return { accountId };
  });
}

export interface RoleChange {
  accountId: string;
  /** the role that the admin saw */
  expectedRole: StaffRole;
  role: StaffRole;
}

/** Gives somebody another role, from her next request on. */
export async function changeStaffRole(db: Database, change: RoleChange, act: StaffAct): Promise<StaffOutcome> {
  return db.prisma.$transaction(async (transaction) => {
    const known = await lock(transaction, change.accountId);
    if (!known.person) return { kind: "gone" };
    const { name, role, disabledAt } = known.person;
    if (role !== change.expectedRole || disabledAt) return { kind: "changed", role, isDisabled: disabledAt !== null };
    if (role === "admin" && change.role !== "admin" && known.admins < 2) return { kind: "lastAdmin" };
    await transaction.staffAccount.update({ where: { id: change.accountId }, data: { role: change.role } });
    const facts = { object: name, before: { role }, after: { role: change.role } };
    await record(transaction, act, { action: "person.role-changed", ...facts });
    return { kind: "done", accountId: change.accountId, name };
  });
}

/** Ends somebody's sessions and lets her begin no other, or lets her in again. What she did keeps her name. */
export async function setStaffDisabled(
  db: Database,
  { accountId, isDisabled }: { accountId: string; isDisabled: boolean },
  act: StaffAct,
): Promise<StaffOutcome> {
  return db.prisma.$transaction(async (transaction) => {
    const known = await lock(transaction, accountId);
    if (!known.person) return { kind: "gone" };
    const { name, role, disabledAt } = known.person;
    if ((disabledAt !== null) === isDisabled) return { kind: "changed", role, isDisabled };
    if (isDisabled && role === "admin" && known.admins < 2) return { kind: "lastAdmin" };
    const data = { disabledAt: isDisabled ? act.at : null };
    await transaction.staffAccount.update({ where: { id: accountId }, data });
    if (isDisabled) await transaction.staffSession.deleteMany({ where: { userId: accountId } });
    const action = isDisabled ? "person.disabled" : "person.enabled";
    const facts = { object: name, before: { maySignIn: isDisabled }, after: { maySignIn: !isDisabled } };
    await record(transaction, act, { action, ...facts });
    return { kind: "done", accountId, name };
  });
}

interface Locked {
  person: { name: string; role: StaffRole; disabledAt: Date | null } | undefined;
  /** who may sign in as an admin now */
  admins: number;
}

/** Changes of admins take turns, so that two admins at the same moment cannot leave none behind. */
async function lock(transaction: Prisma.TransactionClient, accountId: string): Promise<Locked> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext('staff_account'))`;
  await transaction.$executeRaw`select from staff_account where id = ${accountId} for update`;
  const [person, admins] = [
    await transaction.staffAccount.findUnique({
      where: { id: accountId },
      select: { name: true, role: true, disabledAt: true },
    }),
    await transaction.staffAccount.count({ where: { role: "admin", disabledAt: null } }),
  ];
  return { person: person ?? undefined, admins };
}

interface Recorded {
  action: string;
  object: string;
  before: Prisma.InputJsonObject | null;
  after: Prisma.InputJsonObject;
}

async function record(
  transaction: Prisma.TransactionClient,
  act: StaffAct,
  { object, ...facts }: Recorded,
): Promise<void> {
  await insertAuditEntry(transaction, { ...act, ...facts, object: `account of ${object}` });
}
