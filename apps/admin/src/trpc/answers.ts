import type { AdminRouter } from "@segue/api/admin";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AdminRouter>;

export type Overview = Outputs["overview"]["get"];
export type Incident = Overview["incidents"][number];
export type Policy = Outputs["policy"]["current"];
export type AuditEntry = Outputs["audit"]["list"]["entries"][number];
export type AuditFilters = Outputs["audit"]["filters"];
export type Models = Outputs["models"]["list"];
export type ModelFamily = Models["families"][number];
export type ModelVersion = NonNullable<ModelFamily["live"]>;
export type Training = Models["trainings"][number];
