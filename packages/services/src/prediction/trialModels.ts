import { dataDir, readModelVersion, type Database } from "@segue/db";
import type { StoredModel } from "@segue/engine/model";
import type { Enrolment } from "@segue/engine/value";
import type { ServiceContext } from "../context.ts";
import { loadServed } from "../model/loadServed.ts";
import { servedModels } from "../model/servedModels.ts";
import { type CurrentModels, liveModels, togetherOf } from "./currentModels.ts";

/** Versions on trial that were asked for lately, or when one that cannot be read is tried again. */
type Trials = Map<string, { model: StoredModel } | { retryAt: number }>;
const trialsByDatabase = new WeakMap<Database, Trials>();
/** At most so many experiments' models stay in memory. */
const mostKept = 4;
const retryAfterMs = 60_000;

/** What serves a Home, and the experiment that it counts for: none where what its side tries cannot be read. */
export async function trialOf(
  ctx: ServiceContext,
  live: CurrentModels,
  enrolment: Enrolment | null,
): Promise<{ serving: CurrentModels; enrolment: Enrolment | null }> {
  if (!enrolment || Object.keys(enrolment.models).length === 0) return { serving: live, enrolment };
  const serving = await trialModels(ctx, enrolment.models);
  return serving ? { serving, enrolment } : { serving: live, enrolment: null };
}

/**
 * The models that serve now, with the versions of an experiment in the place of the live ones; all others are the very same as those that serve
 * everybody.
 *
 * @param wanted model name → version
 * @returns null where one of them cannot be read: then nobody is served by any of it
 */
export async function trialModels(
  ctx: ServiceContext,
  wanted: Readonly<Record<string, number>>,
): Promise<CurrentModels | null> {
  const live = await liveModels(ctx);
  const models: Record<string, StoredModel | null> = { ...live.models };
  for (const [name, version] of Object.entries(wanted)) {
    const model = await trialModel(ctx, name, version);
    const key = Object.entries(servedModels).find(([, [served]]) => served === name)?.[0];
    if (!model || key === undefined) return null;
    models[key] = model;
  }
  const others = live.versions.filter(({ name }) => wanted[name] === undefined);
  const own = Object.entries(wanted).map(([name, version]) => ({ name, version }));
  return togetherOf({ ...live, models: models as typeof live.models, versions: [...others, ...own] });
}

async function trialModel(ctx: ServiceContext, name: string, version: number): Promise<StoredModel | null> {
  const trials = trialsByDatabase.get(ctx.db) ?? (new Map() as Trials);
  trialsByDatabase.set(ctx.db, trials);
  const key = `${name} ${version}`;
  const known = trials.get(key);
  if (known && "model" in known) return known.model;
  const now = ctx.clock().getTime();
  if (known && now < known.retryAt) return null;
  if (trials.size >= mostKept) trials.clear();
  try {
    const registered = await readModelVersion(ctx.db, name, version);
    if (!registered) throw new Error("it is not in the registry");
    const model = await loadServed(dataDir(), registered);
    trials.set(key, { model });
    return model;
  } catch (error) {
    trials.set(key, { retryAt: now + retryAfterMs });
    ctx.log.warn(`${key} cannot be tried: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
