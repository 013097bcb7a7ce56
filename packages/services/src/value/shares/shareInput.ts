import { z } from "zod";
import { wrappedYear } from "../wrapped/readWrapped.ts";

/** As many as a year has. */
const maxCards = 16;

/** A card by its name. */
const shareCardId = z.string().regex(/^[a-z]{3,10}(?:-\d{4}-\d\d-\d\d)?$/u, {
  error: "must be the name of a card, such as artists or day-2026-03-14",
});

export const createShareInput = z.object({
  year: wrappedYear,
  cards: z
    .array(shareCardId)
    .min(1, { error: "must name a card at least" })
    .max(maxCards, { error: `must name ${maxCards} cards at most` }),
  /** whether her first name is told */
  showName: z.boolean({ error: "must be true or false" }),
});

export const revokeShareInput = z.object({ id: z.uuid({ error: "must be the id of a share" }) });
