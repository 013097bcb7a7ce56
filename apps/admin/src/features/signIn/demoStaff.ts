export interface DemoStaff {
  email: string;
  role: string;
  may: string;
}

export const demoPassword = "segue-demo";

/** The staff that the demonstration comes with. */
export const demoStaff: DemoStaff[] = [
  { email: "pm@segue.test", role: "Product manager", may: "publishes the policy" },
  { email: "ml@segue.test", role: "ML engineer", may: "promotes models and takes them back" },
  { email: "approver@segue.test", role: "Approver", may: "reads everything" },
  { email: "auditor@segue.test", role: "Auditor", may: "verifies the record and takes it out" },
  { email: "viewer@segue.test", role: "Viewer", may: "reads everything" },
  { email: "admin@segue.test", role: "Admin", may: "may do everything" },
];
