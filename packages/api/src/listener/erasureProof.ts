import { ServiceError } from "@segue/services/context";
import { readErasureProof, readErasureProofInput } from "@segue/services/governance";
import { listenerHouse, type ListenerHouse } from "./house.ts";

/**
 * The proof behind a receipt's id, for a page that is read without an account; null when there is none.
 *
 * @param house what to answer from; this process's own when left out
 */
export async function erasureProofOf(
  id: string,
  house: Pick<ListenerHouse, "db"> = listenerHouse(),
): Promise<Awaited<ReturnType<typeof readErasureProof>> | null> {
  const input = readErasureProofInput.safeParse({ id });
  if (!input.success) return null;
  try {
    return await readErasureProof({ ctx: house, input: input.data });
  } catch (error) {
    if (error instanceof ServiceError && error.code === "notFound") return null;
    throw error;
  }
}
