import { seededRandom } from "@segue/engine/math";
import type { ServiceContext } from "../../../context.ts";
import { currentCatalogue } from "../../../prediction/catalogueCache.ts";
import { prepareHome } from "../../../prediction/prepareHome.ts";
import { benchVisitors } from "./benchVisitors.ts";
import { compareModes, type ModesCompared } from "./compareModes.ts";
import { firstVisits, pacedLoad, saturatingLoad, type LoadFigures } from "./servingLoad.ts";

export interface ServingPlan {
  /** listeners who ask, of all that there are */
  visitors: number;
  /** requests at the fixed rate */
  requests: number;
  /** of the saturating load */
  seconds: number;
  /** listeners that both modes are compared for; 0 leaves the comparison out */
  compared: number;
  onProgress?: (step: string) => void;
}

/** What serving Homes takes in this process, database included. */
export interface ServingMeasured {
  tracks: number;
  /** who asked */
  visitors: number;
  /** each of them once, her past read from the log for the first time */
  first: LoadFigures;
  paced: LoadFigures;
  saturated: LoadFigures;
  modes: ModesCompared | null;
}

const rate = 20;
const playedEvery = 3;

/**
 * Measures `serveHome` with listeners of a benchmark's database: first each once, then at 20 requests a second, every third after a play
 * that was just acknowledged, then as many as can be answered, and at last composed at the request against composed beforehand. Writes Homes and plays.
 */
export async function measureServing({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: ServingPlan;
}): Promise<ServingMeasured> {
  const { visitors, requests, seconds, compared, onProgress = () => {} } = input;
  const random = seededRandom("serving");
  const all = await benchVisitors(ctx.db, visitors);
  const drawn = Array.from({ length: requests }, () => all[Math.floor(random() * all.length)]).filter(
    (listenerId) => listenerId !== undefined,
  );
  await prepareHome({ ctx });
  const tracks = (await currentCatalogue(ctx.db, [])).itemsOf("track").map(({ itemId }) => itemId);
  onProgress("first visits");
  const first = await firstVisits({ ctx, listenerIds: all });
  onProgress(`${rate} requests a second`);
  const trackIds = Array.from({ length: 500 }, () => tracks[Math.floor(random() * tracks.length)] ?? tracks[0]).filter(
    (trackId) => trackId !== undefined,
  );
  const paced = await pacedLoad({ ctx, listenerIds: drawn, rate, requests, playedEvery, trackIds });
  onProgress("saturated");
  const saturated = await saturatingLoad({ ctx, listenerIds: drawn, seconds });
  onProgress("online against batch");
  const modes = compared > 0 ? await compareModes(ctx, all.slice(0, compared)) : null;
  return { tracks: tracks.length, visitors: all.length, first, paced, saturated, modes };
}
