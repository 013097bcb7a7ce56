import { ServiceError } from "@segue/services/context";
import { readShare, type ShareSnapshot } from "@segue/services/value";
import { listenerHouse, type ListenerHouse } from "./house.ts";

/**
 * What a public link shows, for whoever has it and is nobody to us; null where there is none.
 *
 * @param counts whether this is a look at the page, and not at one of its pictures
 * @param house what to answer from; this process's own when left out
 */
export async function sharedYearOf(
  token: string,
  { counts }: { counts: boolean },
  house: Pick<ListenerHouse, "db"> = listenerHouse(),
): Promise<ShareSnapshot | null> {
  try {
    return await readShare({ ctx: house, input: { token, counts } });
  } catch (error) {
    if (error instanceof ServiceError && error.code === "notFound") return null;
    throw error;
  }
}
