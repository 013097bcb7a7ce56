import { readBandExposure, readFlooredVersions, savePolicyControl, type FlooredVersion } from "@segue/db";
import { controlExposure, withNeutralRules, type BandBonuses, type ByBand } from "@segue/engine/decision";
import type { ServiceContext } from "../../context.ts";

/** How often the controller looks. */
export const controlMinutes = 10;
/** A share of fewer slates is mostly chance. */
const fewestSlates = 50;
/** The latest ones, at most: those that floors promise to hold over. */
const mostSlates = 2_000;

/** A step of the exposure controller. */
export interface ControlledVersion {
  version: number;
  bonuses: BandBonuses;
  exposure: ByBand;
  slates: number;
}

/**
 * Moves the bonuses of every version with floors one step, by the exposure that its bands had since the step before: only slates that were drawn under the
 * bonuses of now tell what these do. Fewer than 50 of them leave everything as it is, so that running it again at once changes nothing.
 *
 * @returns the steps that were made
 */
export async function controlExposures({ ctx }: { ctx: ServiceContext }): Promise<ControlledVersion[]> {
  const steps: ControlledVersion[] = [];
  for (const floored of await readFlooredVersions(ctx.db)) {
    const step = await stepOf(ctx, floored);
    if (!step) continue;
    const after = floored.control?.updatedAt ?? null;
    if (!(await savePolicyControl(ctx.db, { ...step, at: ctx.clock(), after }))) continue;
    ctx.log.info(`exposure: the bonuses of policy ${step.version} were moved`, { ...step });
    steps.push(step);
  }
  return steps;
}

async function stepOf({ db, clock }: ServiceContext, floored: FlooredVersion): Promise<ControlledVersion | null> {
  const { version, publishedAt, equity, floorGain, control } = floored;
  const since = control?.updatedAt ?? publishedAt;
  const exposed = await readBandExposure(db, { version, since, until: clock(), slates: mostSlates });
  const { shares: exposure, slates } = exposed;
  if (slates < fewestSlates) return null;
  const rules = withNeutralRules({ equity });
  const input = { equity: rules.equity, floorGain, bonuses: control?.bonuses ?? {}, exposure, slates };
  return { version, bonuses: controlExposure(input), exposure, slates };
}
