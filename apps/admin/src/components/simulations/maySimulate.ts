const simulators = new Set(["productManager", "mlEngineer", "admin"]);

/** Whether a role lets policies live in the simulator. */
export function maySimulate(role: string): boolean {
  return simulators.has(role);
}
