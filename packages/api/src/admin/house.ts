import { openDatabase, type Database } from "@segue/services/data";
import { createStaffAuth, type StaffAuth } from "@segue/services/governance";
import { staffEnvironment } from "../env.ts";
import { oncePerProcess } from "../oncePerProcess.ts";
import { processLog } from "../processLog.ts";
import type { CallContext, StaffActor } from "../trpc.ts";

/** What the console's server keeps open. */
export interface StaffHouse extends Omit<CallContext<StaffActor>, "actor"> {
  db: Database;
  auth: StaffAuth;
  baseUrl: string;
}

/**
 * This process's house, opened at the first request.
 * @throws Error that names the environment variable that is missing or wrong
 */
export function staffHouse(): StaffHouse {
  return oncePerProcess("staff-house", () => {
    const { databaseUrl, baseUrl, authSecret } = staffEnvironment();
    const db = openDatabase({ url: databaseUrl, poolSize: 6 });
    const auth = createStaffAuth(db, { secret: authSecret, baseUrl, log: processLog });
    return { db, auth, baseUrl, clock: () => new Date(), random: Math.random, log: processLog };
  });
}
