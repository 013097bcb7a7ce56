import { readServedDial, type ServedDial } from "@segue/db";
import { featureValue } from "@segue/engine/data";
import { daypartOf, dayparts, effectiveDial, type Daypart, type EffectiveDial } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { decideHome } from "../../prediction/decideHome.ts";
import { readListenerTaste } from "../../prediction/listenerTaste.ts";
import { readLivePolicy } from "../readLivePolicy.ts";

export interface DaypartDial extends EffectiveDial {
  daypart: Daypart;
  /** how far she moved it herself, −1 to 1; 0 when she did not */
  offset: number;
}

export interface ListenerDialView {
  /** what the business allows, each 0–1 */
  policy: { version: number; dial: number; min: number; max: number };
  /** her Home uses a profile; the dial rests while it does not */
  personalised: boolean;
  /** where the dial stands for her without her own doing: the policy's with her openness, 0–1 */
  start: number;
  /** the part of the day that it is for her */
  now: Daypart;
  parts: DaypartDial[];
  /** of her latest Home; null before the first */
  served: ServedDial | null;
}

/** The signed-in listener's dial: what the policy allows, what she asks for at each time of day, and what comes of it. */
export async function readListenerDial({ ctx }: { ctx: ServiceContext }): Promise<ListenerDialView> {
  const { listenerId } = requireListener(ctx);
  const [known, policy, { models }, served] = await Promise.all([
    readListenerTaste(ctx, listenerId),
    readLivePolicy({ ctx }),
    currentModels(ctx),
    readServedDial(ctx.db, listenerId),
  ]);
  const { vector } = decideHome({ known, models, policy, random: seededRandom("vector") });
  const openness = featureValue(vector, "openness60d");
  const { personalised, dials } = known.listener;
  return {
    policy: { version: policy.version, dial: policy.dial, min: policy.dialMin, max: policy.dialMax },
    personalised,
    start: effectiveDial(policy, { openness }).requested,
    now: daypartOf(known.localHour),
    parts: dayparts.map((daypart) => {
      const offset = dials[daypart] ?? 0;
      return Object.assign({ daypart, offset }, effectiveDial(policy, { openness, offset }));
    }),
    served,
  };
}
