import { daypartOf, firstHourOf, type Daypart } from "@segue/engine/decision";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { readListenerTaste, type ListenerTaste } from "../../prediction/listenerTaste.ts";
import { servedPolicy } from "../../prediction/servedPolicy.ts";
import { compareShelves, type ShelfComparison } from "./compareShelves.ts";
import type { previewDialInput } from "./dialInput.ts";
import { firstShelf } from "./firstShelf.ts";

/**
 * What moving her dial would do to the first shelf, without moving it: the shelf by what is set now and by the wish, both drawn with
 * the same chances, so that whatever differs is the dial's doing. For another part of the day than now, the shelf of its middle.
 */
export async function previewDial({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof previewDialInput>;
}): Promise<ShelfComparison> {
  const { listenerId } = requireListener(ctx);
  const [read, { models }] = await Promise.all([readListenerTaste(ctx, listenerId), currentModels(ctx)]);
  const policy = await servedPolicy(ctx, read, models);
  const known = atDaypart(read, input.daypart);
  const seed = `dial of ${listenerId}, ${input.daypart}`;
  const before = firstShelf({ known, models, policy, seed });
  const dials = { ...known.listener.dials, [input.daypart]: input.offset };
  const wish = { ...known, listener: { ...known.listener, dials } };
  return compareShelves(before, firstShelf({ known: wish, models, policy, seed }));
}

/** Hours from the beginning of a part of the day to about its middle. */
const toMiddle = 2;

function atDaypart(known: ListenerTaste, daypart: Daypart): ListenerTaste {
  if (daypartOf(known.localHour) === daypart) return known;
  const localHour = (firstHourOf[daypart] + toMiddle) % 24;
  return { ...known, localHour, taste: { ...known.taste, localHour } };
}
