import { z } from "zod";

/** Why somebody changes what serves; it stands in the record for good. */
export const changeReason = z
  .string()
  .trim()
  .min(3, "reason must say why, in 3 to 500 characters")
  .max(500, "reason must be at most 500 characters");
