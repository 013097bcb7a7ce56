export interface DemoStaff {
  email: string;
  role: string;
  may: string;
}

export const demoPassword = "segue-demo";

/** The staff that the demonstration comes with. */
export const demoStaff: DemoStaff[] = [
  { email: "pm@segue.test", role: "Product manager", may: "drafts the policy and launches it once approved" },
  { email: "ml@segue.test", role: "ML engineer", may: "promotes models and takes them back" },
  { email: "approver@segue.test", role: "Approver", may: "approves what others drafted" },
  { email: "auditor@segue.test", role: "Auditor", may: "checks the audit record and exports it" },
  { email: "viewer@segue.test", role: "Viewer", may: "reads, changes nothing" },
  { email: "admin@segue.test", role: "Admin", may: "may do everything" },
];
