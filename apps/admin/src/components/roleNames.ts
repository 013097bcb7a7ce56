/** Every role, the least privileged first. */
export const staffRoles = ["viewer", "productManager", "mlEngineer", "approver", "auditor", "admin"] as const;

const roleNames: Record<string, string> = {
  viewer: "Viewer",
  productManager: "Product manager",
  mlEngineer: "ML engineer",
  approver: "Approver",
  auditor: "Auditor",
  admin: "Admin",
};

/** A role as people say it. */
export function roleName(role: string): string {
  return roleNames[role] ?? role;
}
