import { readOnboarding } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentCatalogue } from "../catalogueCache.ts";
import { choiceViews, type ChoiceView } from "./choiceView.ts";

/** The artists that the signed-in listener named as hers, first named first. */
export async function listPicks({ ctx }: { ctx: ServiceContext }): Promise<ChoiceView[]> {
  const { listenerId } = requireListener(ctx);
  const [onboarding, catalogue] = await Promise.all([readOnboarding(ctx.db, listenerId), currentCatalogue(ctx.db, [])]);
  return choiceViews(onboarding?.picks ?? [], catalogue);
}
