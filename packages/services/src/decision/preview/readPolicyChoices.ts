import { readMarkets, readRightsHolders, type RightsHolderRow } from "@segue/db";
import { hardLimits, shelfKinds, type Limits } from "@segue/engine/decision";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { currentModels } from "../../prediction/currentModels.ts";

/** What there is to choose from when a policy is set. */
export interface PolicyChoices {
  rightsHolders: RightsHolderRow[];
  markets: { country: string; listeners: number }[];
  /** by their lasting numbers */
  clusters: { cluster: number; label: string }[];
  /** kinds of shelves, in the first policy's order */
  shelves: string[];
  /** what no policy may cross, by the field's path */
  limits: Record<string, Limits>;
}

/** What there is to choose from when a policy is set, as of now. */
export async function readPolicyChoices({ ctx }: { ctx: ServiceContext }): Promise<PolicyChoices> {
  requireStaff(ctx);
  const [rightsHolders, markets, { models }] = await Promise.all([
    readRightsHolders(ctx.db),
    readMarkets(ctx.db),
    currentModels(ctx),
  ]);
  const clusters = models.clusters
    ? Array.from(models.clusters.ids, (cluster, at) => ({ cluster, label: models.clusters?.labels[at] ?? "" }))
    : [];
  return { rightsHolders, markets, clusters, shelves: [...shelfKinds], limits: hardLimits };
}
