import { readPoliciesInForce } from "@segue/db";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { servedPolicy } from "../../prediction/servedPolicy.ts";
import { itemsOn } from "./compareHomes.ts";
import { atDaypart } from "./atDaypart.ts";
import { previewListener } from "./previewListener.ts";
import { previewItem } from "./previewItem.ts";
import { previewPolicyInput } from "./previewInput.ts";
import { previewTastes, type PreviewTaste } from "./previewTastes.ts";
import type { HomesPreview, PreviewItem } from "./previewView.ts";
import { sampledListeners } from "./sampledListeners.ts";

/**
 * What a draft would make of Homes: those of up to twelve listeners under the policy in force for each and under the draft, both drawn with
 * the same chances, so that whatever differs is the draft's doing. Nothing is recorded, and nobody is served anything.
 *
 * @throws ServiceError forbidden for anybody but staff
 */
export async function previewPolicy(call: {
  ctx: ServiceContext;
  input: z.input<typeof previewPolicyInput>;
}): Promise<HomesPreview> {
  const { ctx } = call;
  const { role } = requireStaff(ctx);
  const { policy, scope, listenerIds, daypart } = previewPolicyInput.parse(call.input);
  const [ids, { models }] = await Promise.all([listenerIds ?? sampledListeners(ctx), currentModels(ctx)]);
  const tastes = (await previewTastes(ctx, ids as ListenerId[])).map((taste) =>
    daypart ? atDaypart(taste, daypart) : taste,
  );
  // Tastes may be a minute old; what is in force is as of now.
  const policies = await readPoliciesInForce(ctx.db);
  const inForce = await Promise.all(
    tastes.map(({ known }) =>
      servedPolicy(ctx, { ...known, listener: { ...known.listener, policies, experiments: [] } }, models),
    ),
  );
  const listeners = [];
  for (const [index, taste] of tastes.entries()) {
    // Others' requests come in between.
    await nextTurn();
    listeners.push(previewListener({ taste, models, role, inForce: inForce[index], draft: { policy, scope } }));
  }
  const shown = itemsOn(listeners.flatMap(({ before, after }) => [before.shelves, after.shelves]));
  return { at: ctx.clock().getTime(), listeners, items: itemViews(shown, tastes) };
}

/** What the cards show, from the catalogue of whoever has them. */
function itemViews(itemIds: readonly ItemId[], tastes: readonly PreviewTaste[]): PreviewItem[] {
  return itemIds.flatMap((itemId) => {
    for (const { known } of tastes) {
      const item = known.catalogue.itemOf(itemId);
      if (item) return [previewItem(item, known)];
    }
    return [];
  });
}
