const experimenters = new Set(["productManager", "mlEngineer", "admin"]);
const deciders = new Set(["approver", "admin"]);

/** Whether a role plans, starts and stops experiments. */
export function mayExperiment(role: string): boolean {
  return experimenters.has(role);
}

/** Whether a role says what follows from one. */
export function mayDecide(role: string): boolean {
  return deciders.has(role);
}
