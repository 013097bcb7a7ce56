import { staffRouterOf } from "../trpc.ts";
import { artistsRouter } from "./artists.ts";
import { auditRouter } from "./audit.ts";
import { estimatesRouter } from "./estimates.ts";
import { experimentsRouter } from "./experiments.ts";
import { guardrailsRouter } from "./guardrails.ts";
import { incidentsRouter } from "./incidents.ts";
import { lensRouter } from "./lens.ts";
import { modelsRouter } from "./models.ts";
import { overviewRouter } from "./overview.ts";
import { peopleRouterOf } from "./people.ts";
import { type Permission, permissionsOf } from "./permissions.ts";
import { policyRouter } from "./policy.ts";
import { previewRouter } from "./preview.ts";
import { simulationsRouter } from "./simulations.ts";
import { staffRouter } from "./staff.ts";

/** Everything that the console can ask for. */
export const adminRouter = staffRouterOf({
  staff: staffRouter,
  overview: overviewRouter,
  models: modelsRouter,
  incidents: incidentsRouter,
  policy: policyRouter,
  preview: previewRouter,
  estimates: estimatesRouter,
  experiments: experimentsRouter,
  lens: lensRouter,
  artists: artistsRouter,
  simulations: simulationsRouter,
  audit: auditRouter,
  guardrails: guardrailsRouter,
  people: peopleRouterOf((): Permission[] => permissionsOf(adminRouter)),
});

export type AdminRouter = typeof adminRouter;
