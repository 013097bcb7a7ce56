import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { choiceViews, type ChoiceView } from "./choiceView.ts";
import { choosableArtists } from "./choosableArtists.ts";

const most = 24;
const length = "must be from 1 to 200 characters";

export const findArtistsInput = z.object({ text: z.string({ error: length }).trim().min(1, length).max(200, length) });

/** Artists whose name has the text in it, accents and case aside: those that begin with it first, then the better known. */
export async function findArtists({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof findArtistsInput>;
}): Promise<ChoiceView[]> {
  requireListener(ctx);
  const { catalogue, artists } = await choosableArtists(ctx);
  const wanted = plain(input.text);
  const found = artists.flatMap(({ itemId, popularity }) => {
    const at = plain(catalogue.itemOf(itemId)?.title ?? "").indexOf(wanted);
    return at === -1 ? [] : [{ itemId, popularity, isBeginning: at === 0 }];
  });
  const best = found.toSorted(
    (left, right) => Number(right.isBeginning) - Number(left.isBeginning) || right.popularity - left.popularity,
  );
  return choiceViews(
    best.slice(0, most).map(({ itemId }) => itemId),
    catalogue,
  );
}

const plain = (name: string): string => name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
