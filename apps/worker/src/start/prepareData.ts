import type { ServiceContext } from "@segue/services/context";
import { ensureFirstPolicy } from "@segue/services/decision";
import { createDemoAccounts } from "@segue/services/governance";
import { hasLiveModels, prepareTasteMap, trainModels } from "@segue/services/training";
import { dataDir } from "@segue/services/server";
import { ensureWorld } from "../commands/createWorld.ts";
import type { WorkerEnv } from "../env.ts";
import { startProgress } from "../progress.ts";
import { demoPassword, demoStaff } from "./demoStaff.ts";

/** Makes what a Home needs, each part only when it is missing: world, policy, demo sign-ins, models. */
export async function prepareData(ctx: ServiceContext, env: WorkerEnv): Promise<void> {
  const { demo } = await ensureWorld({ ctx, listeners: env.SEGUE_WORLD_LISTENERS, seed: env.SEGUE_WORLD_SEED });
  await ensureFirstPolicy({ ctx });
  await createDemoAccounts({ ctx, input: { password: demoPassword, listeners: demo, staff: demoStaff } });
  if (await hasLiveModels({ ctx })) return;
  const progress = startProgress("models", "steps");
  await trainModels({
    ctx,
    input: { dataDir: dataDir(), onProgress: ({ done, total, doing }) => progress.update(done, total, doing) },
  });
  await prepareTasteMap({ ctx });
  progress.finish("trained");
}
