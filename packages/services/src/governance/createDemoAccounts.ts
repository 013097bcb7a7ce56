import { ensureListenerAccount, ensureStaffAccount } from "@segue/db";
import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import { ServiceError, staffRoles, type ServiceContext } from "../context.ts";
import { country, personName, zone } from "./signUpFields.ts";

const demoListener = z.object({
  email: z.email().toLowerCase(),
  name: personName,
  /** the listener of the world to sign in as; null makes a new one without a history */
  listenerId: z.int().min(1).nullable(),
  /** of the new one */
  zone: zone.default("UTC"),
  country: country.nullable().default(null),
});

export const createDemoAccountsInput = z.object({
  password: z.string().min(8).max(128),
  listeners: z.array(demoListener).default([]),
  staff: z.array(z.object({ email: z.email().toLowerCase(), name: personName, role: z.enum(staffRoles) })).default([]),
});

/**
 * Makes the sign-ins of the demonstration: accounts tied to listeners of the world, and staff of each role. Running it again
 * changes nothing but names of listeners that differ; passwords of accounts that are there stay, and so does the role of staff.
 *
 * @returns how many accounts are new
 * @throws ServiceError forbidden for anybody but Segue itself; conflict when another account has the listener
 */
export async function createDemoAccounts({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.input<typeof createDemoAccountsInput>;
}): Promise<{ created: number }> {
  if (ctx.actor.kind !== "system") throw new ServiceError("forbidden", "Only Segue itself makes demo accounts.");
  const { password, listeners, staff } = createDemoAccountsInput.parse(input);
  const passwordHash = await hashPassword(password);
  let created = 0;
  for (const { listenerId, zone: ownZone, country: ownCountry, ...account } of listeners) {
    const listener = listenerId === null ? { zone: ownZone, country: ownCountry } : { id: listenerId };
    const outcome = await ensureListenerAccount(ctx.db, { ...account, passwordHash }, listener);
    if (!outcome)
      throw new ServiceError("conflict", `listener ${listenerId} is gone or has another account`, "listenerId");
    created += Number(outcome.created);
  }
  for (const account of staff) {
    const outcome = await ensureStaffAccount(ctx.db, { ...account, passwordHash });
    created += Number(outcome.created);
  }
  return { created };
}
