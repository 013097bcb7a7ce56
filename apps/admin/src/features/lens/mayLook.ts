const readers = new Set(["productManager", "mlEngineer", "auditor", "admin"]);

/** Whether a role may look at a listener's Home, with a reason. */
export function mayLook(role: string): boolean {
  return readers.has(role);
}
