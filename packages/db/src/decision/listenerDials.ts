import type { ListenerId } from "@segue/engine/data";
import type { Daypart, ListenerDials } from "@segue/engine/decision";
import type { Database } from "../database.ts";

export interface DialChange {
  listenerId: ListenerId;
  /** the parts of the day that change; 0 takes her dial away there */
  dials: ListenerDials;
  at: Date;
}

/** Moves a listener's dials, all or none; a Home made beforehand is of no use any more. */
export async function saveListenerDials(db: Database, { listenerId, dials, at }: DialChange): Promise<void> {
  const changes = Object.entries(dials) as [Daypart, number][];
  await db.prisma.$transaction(async (transaction) => {
    const dayparts = changes.map(([daypart]) => daypart);
    await transaction.listenerDial.deleteMany({ where: { listenerId, daypart: { in: dayparts } } });
    const data = changes.flatMap(([daypart, offset]) =>
      offset === 0 ? [] : [{ listenerId, daypart, offset, setAt: at }],
    );
    await transaction.listenerDial.createMany({ data });
    await transaction.preparedHome.deleteMany({ where: { listenerId } });
  });
}

/** The dial of a Home as it was served. */
export interface ServedDial {
  servedAt: Date;
  /** before the policy's band and inside it, 0–1 */
  requested: number;
  applied: number;
  policyVersion: number;
}

/** The dial of a listener's latest Home; null when none was ever served. */
export async function readServedDial(db: Database, listenerId: ListenerId): Promise<ServedDial | null> {
  const { rows } = await db.pool.query<ServedDial>({
    name: "read-served-dial",
    text: `
      select served_at as "servedAt", requested_dial as requested, applied_dial as applied, policy_version_id as "policyVersion"
      from home where listener_id = $1 order by served_at desc, id desc limit 1`,
    values: [listenerId],
  });
  return rows[0] ?? null;
}
