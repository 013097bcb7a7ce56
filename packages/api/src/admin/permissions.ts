import { staffRoles, type StaffRole } from "@segue/services/context";
import type { AnyRouter } from "@trpc/server";
import type { StaffRule } from "../trpc.ts";

/** Who may call a procedure of the console. */
export interface Permission {
  /** such as models.promote */
  path: string;
  /** what changes something, and what is only read */
  kind: "change" | "read";
  roles: readonly StaffRole[];
}

interface Ruled {
  ["_def"]: { type: "query" | "mutation" | "subscription"; meta?: Partial<StaffRule> };
}

/** Who may call what, by the rules that the router itself refuses by. */
export function permissionsOf(router: AnyRouter): Permission[] {
  const procedures = Object.entries(router["_def"].procedures as Record<string, Ruled>);
  return procedures.map(
    ([
      path,
      {
        ["_def"]: { type, meta },
      },
    ]) => {
      return { path, kind: type === "mutation" ? "change" : "read", roles: meta?.roles ?? staffRoles };
    },
  );
}
