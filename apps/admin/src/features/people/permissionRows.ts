import type { Permission } from "../../trpc/answers.ts";

export interface PermissionArea {
  /** such as Policy */
  area: string;
  rows: { path: string; act: string; roles: ReadonlySet<string> }[];
}

/**
 * What not everybody may do, and what changes anything, area by area in their order; words come from the names that the server knows
 * these by. What is left out is read by every role.
 *
 * @param roles all there are
 */
export function permissionRows(permissions: readonly Permission[], roles: number): PermissionArea[] {
  const areas = new Map<string, PermissionArea>();
  for (const { path, kind, roles: may } of permissions) {
    if (kind === "read" && may.length === roles) continue;
    const [area = "", act = ""] = path.split(".");
    const known = areas.get(area) ?? { area: words(area), rows: [] };
    areas.set(area, known);
    known.rows.push({ path, act: words(act), roles: new Set(may) });
  }
  return [...areas.values()];
}

/** "rollBack" as "Roll back" */
function words(name: string): string {
  const spaced = name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
