import { z } from "zod";
import { rowNumber } from "../../rowNumber.ts";

/** Names one item. */
export const itemInput = z.object({ itemId: rowNumber("the number of an item") });
