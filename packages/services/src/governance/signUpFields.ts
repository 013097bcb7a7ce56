import { z } from "zod";
import { isZone } from "../data/localHour.ts";

/** IANA zone that this runtime knows. */
export const zone = z
  .string()
  .max(64)
  .refine(isZone, { error: "must be an IANA time zone such as Europe/Madrid; UTC when left out" });

/** ISO 3166 alpha-2, in capitals. */
export const country = z.string().regex(/^[A-Z]{2}$/u, { error: "must be two capital letters such as ES" });

export const personName = z
  .string({ error: "must be text" })
  .trim()
  .min(1, { error: "must not be empty" })
  .max(200, { error: "must have at most 200 characters" })
  .refine((value) => !value.includes("\u0000"), { error: "must not contain the character U+0000" });
