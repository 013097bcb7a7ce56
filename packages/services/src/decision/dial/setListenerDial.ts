import { saveListenerDials } from "@segue/db";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import type { setListenerDialInput } from "./dialInput.ts";
import { readListenerDial, type ListenerDialView } from "./readListenerDial.ts";

/** Moves the signed-in listener's dial at some times of day; her next Home is composed by it, inside the policy's band. */
export async function setListenerDial({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof setListenerDialInput>;
}): Promise<ListenerDialView> {
  const { listenerId } = requireListener(ctx);
  await saveListenerDials(ctx.db, { listenerId, dials: input.dials, at: ctx.clock() });
  return readListenerDial({ ctx });
}
