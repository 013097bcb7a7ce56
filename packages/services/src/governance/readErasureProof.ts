import { readErasureProof as readProof, type ErasureProof as StoredProof } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../context.ts";
import { keptInWords, type KeptRows } from "./keptWords.ts";

export const readErasureProofInput = z.object({ id: z.guid({ error: "must be the id of a receipt" }) });

export interface ErasureProof extends StoredProof {
  /** what was deleted, in plain words */
  erased: KeptRows[];
}

/**
 * What an erasure deleted, and how far the models have followed; for whoever knows the receipt's id, because there is no account
 * left to sign in with.
 *
 * @throws ServiceError notFound when there is no such receipt
 */
export async function readErasureProof({
  ctx,
  input,
}: {
  ctx: Pick<ServiceContext, "db">;
  input: z.infer<typeof readErasureProofInput>;
}): Promise<ErasureProof> {
  const proof = await readProof(ctx.db, input.id);
  if (!proof) throw new ServiceError("notFound", "There is no receipt with this id.", "id");
  return { ...proof, erased: keptInWords(proof.deleted) };
}
