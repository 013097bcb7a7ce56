import type { StaffRole } from "../../context.ts";

/** Who may let policies live in the simulator. */
export const simulators = ["productManager", "mlEngineer", "admin"] as const satisfies StaffRole[];
