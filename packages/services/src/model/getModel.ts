import { readModelVersions } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../context.ts";
import { actorOfReading } from "./actorOfReading.ts";
import { modelView, type ModelView } from "./modelView.ts";

const shownVersions = 20;

export const getModelInput = z.object({ name: z.string().min(1).max(100) });

/**
 * The versions of one model, newest first, with their cards and verdicts.
 *
 * @throws ServiceError notFound when no version of that name was ever registered
 */
export async function getModel(call: {
  ctx: ServiceContext;
  input: z.infer<typeof getModelInput>;
}): Promise<{ name: string; versions: ModelView[] }> {
  actorOfReading(call.ctx);
  const { name } = getModelInput.parse(call.input);
  const versions = await readModelVersions(call.ctx.db, name, shownVersions);
  if (versions.length === 0) throw new ServiceError("notFound", `no model is called "${name}"`, "name");
  return { name, versions: versions.map(modelView) };
}
