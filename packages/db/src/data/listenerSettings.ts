import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** What recording needs to know of a listener. */
export interface ListenerSettings {
  /** IANA zone */
  zone: string;
  privateSession: boolean;
}

/** The listener's settings; null when she is gone. */
export async function readListenerSettings(db: Database, listenerId: ListenerId): Promise<ListenerSettings | null> {
  const { rows } = await db.pool.query<ListenerSettings>({
    name: "read-listener-settings",
    text: `select zone, private_session as "privateSession" from listener where id = $1`,
    values: [listenerId],
  });
  return rows[0] ?? null;
}
