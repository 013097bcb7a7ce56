import { ServiceError, type ServiceContext } from "../context.ts";
import { currentMap } from "./getTasteMap.ts";

/** Draws the map of the live models beforehand, where nobody waits for it; whoever asks for it later finds it in the data folder. */
export async function prepareTasteMap({ ctx }: { ctx: ServiceContext }): Promise<void> {
  try {
    await currentMap(ctx);
  } catch (error) {
    // Without a model there is nothing to draw, and nothing wrong.
    if (!(error instanceof ServiceError) || error.code !== "notFound") throw error;
  }
}
