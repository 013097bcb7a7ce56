import type { StaffRole } from "../context.ts";

/** Who may train, promote and roll back models. */
export const modelEngineers = ["mlEngineer", "admin"] as const satisfies StaffRole[];
