import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";

/** What a listener decides about herself. */
export interface OwnSettings {
  displayName: string;
  /** IANA zone */
  zone: string;
  /** false wants a Home that uses no profile */
  personalised: boolean;
  /** while true what she does is kept for her alone */
  privateSession: boolean;
  /** may models learn from what she does */
  trainingConsent: boolean;
}

export type SettingsChange = { [Name in keyof OwnSettings]?: OwnSettings[Name] | undefined };

const select = {
  displayName: true,
  zone: true,
  personalised: true,
  privateSession: true,
  trainingConsent: true,
} satisfies Prisma.ListenerSelect;

/** A listener's settings; null when she is gone. */
export async function readOwnSettings(db: Database, id: ListenerId): Promise<OwnSettings | null> {
  return db.prisma.listener.findUnique({ where: { id }, select });
}

/** Sets what is given. A Home prepared under other settings goes with it. @returns null when she is gone */
export async function saveOwnSettings(
  db: Database,
  id: ListenerId,
  change: SettingsChange,
): Promise<OwnSettings | null> {
  const data = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return db.prisma.$transaction(async (tx) => {
    const [settings] = await tx.listener.updateManyAndReturn({ where: { id }, data, select });
    await tx.preparedHome.deleteMany({ where: { listenerId: id } });
    return settings ?? null;
  });
}
