import { ensureFirstPolicy } from "@segue/services/decision";
import { createDemoAccounts, createListenerAuth, createStaffAuth } from "@segue/services/governance";
import { staffRoles, type Log, type StaffRole } from "@segue/services/context";
import type { TestDatabase } from "@segue/db/testing";
import type { StaffHouse } from "../admin/house.ts";
import type { ListenerHouse } from "../listener/house.ts";

const password = "segue-demo";
export const listenerUrl = "http://localhost:3000";
export const adminUrl = "http://localhost:3001";

export interface TestHouses {
  listener: ListenerHouse;
  staff: StaffHouse;
  /** what was logged */
  logged: { message: string; fields: Record<string, unknown> }[];
}

/** Both apps' houses over one database, with a listener `mira@segue.test` and staff `⟨role⟩@segue.test` of every role. */
export async function testHouses(db: TestDatabase): Promise<TestHouses> {
  const logged: TestHouses["logged"] = [];
  const write = (message: string, fields: Record<string, unknown> = {}) => logged.push({ message, fields });
  const log: Log = { info: write, warn: write };
  const base = { db, log, clock: () => new Date(), random: Math.random };
  const listenerAuth = createListenerAuth(db, { secret: "l".repeat(32), baseUrl: listenerUrl, log });
  const staffAuth = createStaffAuth(db, { secret: "s".repeat(32), baseUrl: adminUrl, log });
  const ctx = { ...base, actor: { kind: "system" } as const };
  await ensureFirstPolicy({ ctx });
  await createDemoAccounts({
    ctx,
    input: {
      password,
      listeners: [{ email: "mira@segue.test", name: "Mira", listenerId: null, zone: "Europe/Madrid" }],
      staff: staffRoles.map((role) => ({ email: `${role}@segue.test`, name: role, role })),
    },
  });
  return {
    listener: { ...base, auth: listenerAuth, baseUrl: listenerUrl },
    staff: { ...base, auth: staffAuth, baseUrl: adminUrl },
    logged,
  };
}

/** Signs in and answers with the cookies that the browser would send from then on. */
async function cookiesOf(house: ListenerHouse | StaffHouse, email: string): Promise<string> {
  const response = await house.auth.handler(
    new Request(`${house.baseUrl}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: house.baseUrl },
      body: JSON.stringify({ email, password }),
    }),
  );
  if (!response.ok) throw new Error(`${email} is not signed in: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

export function listenerCookies({ listener }: TestHouses): Promise<string> {
  return cookiesOf(listener, "mira@segue.test");
}

export function staffCookies({ staff }: TestHouses, role: StaffRole): Promise<string> {
  return cookiesOf(staff, `${role}@segue.test`);
}
