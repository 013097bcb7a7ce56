import { removeRecentSearches } from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";

const isStorable = (text: string): boolean => !text.includes("\u0000");

export const removeRecentSearchInput = z.object({
  queries: z
    .array(z.string().min(1).max(200).refine(isStorable, "must not contain the character U+0000"), {
      error: "must be a list of searches, as they are listed",
    })
    .min(1)
    .max(50, { error: "must be at most 50 searches" }),
});

/** Takes searches off the signed-in listener's recent ones; one that she makes anew is back. */
export async function removeRecentSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof removeRecentSearchInput>;
}): Promise<void> {
  const { listenerId } = requireListener(ctx);
  const queries = [...new Set(input.queries)];
  await removeRecentSearches(ctx.db, listenerId, { queries, at: ctx.clock() });
}
