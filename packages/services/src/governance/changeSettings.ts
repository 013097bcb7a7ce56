import { saveOwnSettings, type OwnSettings } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../context.ts";
import { isZone } from "../data/localHour.ts";
import { requireListener } from "./requireListener.ts";

const flag = z.boolean({ error: "must be true or false" });

export const changeSettingsInput = z
  .object({
    displayName: z
      .string({ error: "must be a name" })
      .trim()
      .min(1, { error: "must have at least one character" })
      .max(80, { error: "must have at most 80 characters" })
      // PostgreSQL cannot store it in text.
      .refine((name) => !name.includes("\u0000"), { error: "must not contain the character U+0000" }),
    zone: z.string().max(64).refine(isZone, { error: "must be a zone such as Europe/Madrid" }),
    personalised: flag,
    privateSession: flag,
    trainingConsent: flag,
  })
  .partial();

/**
 * Changes what is named and leaves the rest; in force for her next Home and the next thing she plays.
 * @throws ServiceError forbidden for anybody but a listener; notFound when she is gone
 */
export async function changeSettings({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof changeSettingsInput>;
}): Promise<OwnSettings> {
  const settings = await saveOwnSettings(ctx.db, requireListener(ctx).listenerId, input);
  if (!settings) throw new ServiceError("notFound", "This account is gone: sign in again.");
  return settings;
}
