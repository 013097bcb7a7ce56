import { z } from "zod";

const maxId = 2_147_483_647;
const error = `must be the number of an item, 1 to ${maxId}`;

const itemIdInput = z.int({ error }).min(1, { error }).max(maxId, { error });

/** Names one item. */
export const itemInput = z.object({ itemId: itemIdInput });
