import { readServedDial, type ServedDial } from "@segue/db";
import { featureValue } from "@segue/engine/data";
import { daypartOf, dayparts, effectiveDial, type Daypart, type EffectiveDial } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { decideHome } from "../../prediction/decideHome.ts";
import { readListenerTaste } from "../../prediction/listenerTaste.ts";
import { servedPolicy } from "../../prediction/servedPolicy.ts";

export interface DaypartDial extends EffectiveDial {
  daypart: Daypart;
  /** how far she moved it herself, −1 to 1; 0 when she did not */
  offset: number;
  /** where it stands then without her own doing: the policy's with her openness and the part of the day, 0–1 */
  start: number;
}

export interface ListenerDialView {
  /** what the business allows, each 0–1 */
  policy: { version: number; dial: number; min: number; max: number };
  /** her Home uses a profile; the dial rests while it does not */
  personalised: boolean;
  /** where the dial stands for her now without her own doing, 0–1 */
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
  const [known, { models }, served] = await Promise.all([
    readListenerTaste(ctx, listenerId),
    currentModels(ctx),
    readServedDial(ctx.db, listenerId),
  ]);
  const policy = await servedPolicy(ctx, known, models);
  const { vector } = decideHome({ known, models, policy, random: seededRandom("vector") });
  const openness = featureValue(vector, "openness60d");
  const { personalised, dials } = known.listener;
  const dialAt = (daypart: Daypart, offset: number): EffectiveDial =>
    effectiveDial(policy, { openness, shift: policy.daypartShift[daypart], offset });
  const now = daypartOf(known.localHour);
  return {
    policy: { version: policy.version, dial: policy.dial, min: policy.dialMin, max: policy.dialMax },
    personalised,
    start: dialAt(now, 0).requested,
    now,
    parts: dayparts.map((daypart) => {
      const offset = dials[daypart] ?? 0;
      return Object.assign({ daypart, offset, start: dialAt(daypart, 0).requested }, dialAt(daypart, offset));
    }),
    served,
  };
}
