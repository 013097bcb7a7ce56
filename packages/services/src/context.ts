import type { Database } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";

export { ServiceError, type ServiceErrorCode } from "./error.ts";

export const staffRoles = ["viewer", "productManager", "mlEngineer", "approver", "auditor", "admin"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** On whose behalf a verb runs. */
export type Actor =
  | { kind: "listener"; listenerId: ListenerId; accountId: string }
  | { kind: "staff"; accountId: string; name: string; role: StaffRole }
  | { kind: "system" };

export interface Log {
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
}

/** What every verb is given; clock and randomness come in so that a test can set them. */
export interface ServiceContext {
  db: Database;
  actor: Actor;
  clock: () => Date;
  /** uniform in [0, 1) */
  random: () => number;
  log: Log;
}
