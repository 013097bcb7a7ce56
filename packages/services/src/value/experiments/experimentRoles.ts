import type { StaffRole } from "../../context.ts";

/** Who may plan, start and stop experiments. */
export const experimenters = ["productManager", "mlEngineer", "admin"] as const satisfies StaffRole[];

/** Who may say what follows from one; never who planned or started it. */
export const experimentDeciders = ["approver", "admin"] as const satisfies StaffRole[];
