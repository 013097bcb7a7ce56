import { createStaffAccount } from "@segue/db";
import { hashPassword } from "better-auth/crypto";
import { randomInt } from "node:crypto";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../requireStaff.ts";
import { personName } from "../signUpFields.ts";
import { peopleKeepers, personReason, staffRole } from "./personInput.ts";

export const createPersonInput = z.object({
  name: personName,
  email: z.email("email must be an address such as name@example.org").toLowerCase(),
  role: staffRole,
  reason: personReason,
});

/** Without letters and digits that are taken for each other when read aloud. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const passwordLength = 16;

/**
 * Makes somebody's account of the console, with a password that is told once, here.
 *
 * @throws ServiceError forbidden for staff but admins; conflict when the email has an account
 */
export async function createPerson(call: {
  ctx: ServiceContext;
  input: z.input<typeof createPersonInput>;
}): Promise<{ accountId: string; name: string; password: string }> {
  const { ctx } = call;
  const { accountId: actorId } = requireStaff(ctx, peopleKeepers);
  const { reason, ...person } = createPersonInput.parse(call.input);
  const password = Array.from({ length: passwordLength }, () => alphabet[randomInt(alphabet.length)]).join("");
  const account = { ...person, passwordHash: await hashPassword(password) };
  const created = await createStaffAccount(ctx.db, account, { actorId, reason, at: ctx.clock() });
  if (!created) throw new ServiceError("conflict", `${person.email} has an account already: change its role`, "email");
  return { accountId: created.accountId, name: person.name, password };
}
