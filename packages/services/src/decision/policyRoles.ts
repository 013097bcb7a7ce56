import type { StaffRole } from "../context.ts";

/** Who writes policies, launches them and lets them grow. */
export const policyWriters = ["productManager", "admin"] as const satisfies StaffRole[];
/** Who says yes or no to what others wrote. */
export const policyApprovers = ["approver", "admin"] as const satisfies StaffRole[];
/** Who may take a policy back. */
export const policyReverters = ["productManager", "approver", "admin"] as const satisfies StaffRole[];
