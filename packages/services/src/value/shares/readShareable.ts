import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { ServiceError } from "../../error.ts";
import { describeListener } from "../../prediction/describeListener.ts";
import { readWrapped, type readWrappedInput } from "../wrapped/readWrapped.ts";
import { readWrappedDays } from "../wrapped/readWrappedDays.ts";
import { shareCardsOf } from "./shareCardsOf.ts";
import type { ShareSnapshot } from "./shareView.ts";

/** Letters of a first name that are told at most. */
const nameLength = 40;

/** The first word of a name, whole letters of it. */
function firstNameOf(displayName: string): string {
  const [first = ""] = displayName.trim().split(/\s+/u);
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(first)];
  return letters
    .slice(0, nameLength)
    .map(({ segment }) => segment)
    .join("");
}

/**
 * Everything that the signed-in listener can share of a year, with her first name.
 *
 * @throws ServiceError invalid, naming the year, where it is not told: too little in it, or something in it cannot be right
 */
export async function readShareable({
  ctx,
  input: { year },
}: {
  ctx: ServiceContext;
  input: z.infer<typeof readWrappedInput>;
}): Promise<ShareSnapshot> {
  const [view, { days }, { displayName }] = await Promise.all([
    readWrapped({ ctx, input: { year } }),
    readWrappedDays({ ctx, input: { year } }),
    describeListener({ ctx }),
  ]);
  if (view.state === "tooLittle") {
    throw new ServiceError(
      "invalid",
      `${year} has ${view.listens} listens; it can be shared from ${view.needed} on.`,
      "year",
    );
  }
  if (view.state === "blocked") {
    throw new ServiceError(
      "invalid",
      `${year} cannot be shared before this is cleared: ${view.problems.join("; ")}.`,
      "year",
    );
  }
  return { year, until: view.until, name: firstNameOf(displayName), cards: shareCardsOf(view.told, days) };
}
