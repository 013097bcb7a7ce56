import { readSnapshot } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { ServiceError } from "../../error.ts";
import { tokenHash } from "./shareToken.ts";
import type { ShareSnapshot } from "./shareView.ts";

/**
 * What a public link shows, to whoever has it.
 *
 * @param input.counts whether this is a look at the page, and not at one of its pictures
 * @throws ServiceError notFound where there is no such link: revoked, erased, never given out and malformed ones are all alike
 */
export async function readShare({
  ctx: { db },
  input: { token, counts },
}: {
  ctx: Pick<ServiceContext, "db">;
  input: { token: string; counts: boolean };
}): Promise<ShareSnapshot> {
  const hash = tokenHash(token);
  const snapshot = hash ? await readSnapshot(db, { tokenHash: hash, counts }) : null;
  if (snapshot === null) throw new ServiceError("notFound", "There is no such link, or not any more.");
  return snapshot as ShareSnapshot;
}
