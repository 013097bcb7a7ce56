import { staffRouterOf } from "../trpc.ts";
import { auditRouter } from "./audit.ts";
import { incidentsRouter } from "./incidents.ts";
import { modelsRouter } from "./models.ts";
import { overviewRouter } from "./overview.ts";
import { policyRouter } from "./policy.ts";
import { staffRouter } from "./staff.ts";

/** Everything that the console can ask for. */
export const adminRouter = staffRouterOf({
  staff: staffRouter,
  overview: overviewRouter,
  models: modelsRouter,
  incidents: incidentsRouter,
  policy: policyRouter,
  audit: auditRouter,
});

export type AdminRouter = typeof adminRouter;
