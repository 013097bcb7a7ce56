import type { StaffRole } from "@segue/services/context";

/** Of every demo account. */
export const demoPassword = "segue-demo";

/** The staff of the demonstration, one of each kind that the console treats differently. */
export const demoStaff: { email: string; name: string; role: StaffRole }[] = [
  { email: "pm@segue.test", name: "Paula Moreau", role: "productManager" },
  { email: "ml@segue.test", name: "Milo Lang", role: "mlEngineer" },
  { email: "approver@segue.test", name: "Anselm Prior", role: "approver" },
  { email: "auditor@segue.test", name: "Aude Torre", role: "auditor" },
  { email: "viewer@segue.test", name: "Vera Lind", role: "viewer" },
  { email: "admin@segue.test", name: "Ada Minh", role: "admin" },
];
