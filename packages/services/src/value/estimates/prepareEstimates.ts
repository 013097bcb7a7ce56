import type { ServiceContext } from "../../context.ts";
import { keptEvidence } from "./keptEvidence.ts";

/** Reads the log of slates ahead of whoever asks for an estimate first. Never fails: who asks is told what is wrong. */
export async function prepareEstimates({ ctx }: { ctx: ServiceContext }): Promise<void> {
  try {
    await keptEvidence(ctx);
  } catch (error) {
    ctx.log.warn("estimates: the log of slates could not be read ahead", { error: String(error) });
  }
}
