import type { ItemId } from "@segue/engine/data";
import { z } from "zod";

/** The largest number that a row of the database can have. */
export const maxRowNumber = 2_147_483_647;

/** The number of a row, from 1. @param what as a refusal calls it, such as "the number of a genre" */
export function rowNumber(what: string) {
  const error = `must be ${what}, 1 to ${maxRowNumber}`;
  return z.int({ error }).min(1, { error }).max(maxRowNumber, { error });
}

/** The number of an item of the catalogue. */
export const itemNumber = rowNumber("the number of an item").transform((id) => id as ItemId);
