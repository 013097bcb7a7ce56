import { readEveryonesVersion } from "@segue/db";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { type PolicyVersionView, versionViews } from "./versionView.ts";

/**
 * The policy that is live for everyone.
 *
 * @throws ServiceError notFound before the first start has made one
 */
export async function readLiveVersion({ ctx }: { ctx: ServiceContext }): Promise<PolicyVersionView> {
  requireStaff(ctx);
  const record = await readEveryonesVersion(ctx.db);
  const [view] = record ? await versionViews(ctx, [record]) : [];
  if (!view) throw new ServiceError("notFound", "no policy is in force yet: `npm start` makes the first one");
  return view;
}
