import type { Database } from "@segue/services/data";
import { openDatabase } from "@segue/services/data";
import { createListenerAuth, type ListenerAuth } from "@segue/services/governance";
import type { CallContext, ListenerActor } from "../trpc.ts";
import { listenerEnvironment } from "../env.ts";
import { oncePerProcess } from "../oncePerProcess.ts";
import { processLog } from "../processLog.ts";

/** What the listener app's server keeps open. */
export interface ListenerHouse extends Omit<CallContext<ListenerActor>, "actor"> {
  db: Database;
  auth: ListenerAuth;
  baseUrl: string;
}

/**
 * This process's house, opened at the first request.
 * @throws Error that names the environment variable that is missing or wrong
 */
export function listenerHouse(): ListenerHouse {
  return oncePerProcess("listener-house", () => {
    const { databaseUrl, baseUrl, authSecret } = listenerEnvironment();
    const db = openDatabase({ url: databaseUrl, poolSize: 10 });
    const auth = createListenerAuth(db, { secret: authSecret, baseUrl, log: processLog });
    return { db, auth, baseUrl, clock: () => new Date(), random: Math.random, log: processLog };
  });
}
