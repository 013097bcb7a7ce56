import { seededRandom } from "@segue/engine/math";
import { firstChoices, type GenreChoices } from "@segue/engine/prediction";
import { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { rowNumber } from "../../rowNumber.ts";
import { choiceViews, type ChoiceView } from "./choiceView.ts";
import { choosableArtists } from "./choosableArtists.ts";

/** Of every genre, and of one that she opened. */
const broad = { genres: 14, wellKnown: 2, emerging: 1 };
const narrow = { genres: 1, wellKnown: 16, emerging: 8 };
/** Genres that can be opened. */
const offeredGenres = 30;

export const listFirstChoicesInput = z
  .object({
    /** the number of a genre; the broad choice when left out */
    genreId: rowNumber("the number of a genre").optional(),
  })
  .default({});

export interface FirstChoices {
  /** those with most listeners first */
  genres: { genreId: number; name: string }[];
  artists: ChoiceView[];
}

/**
 * The artists that a newcomer is offered: a few well-known and emerging ones of every great genre, or more of one genre. Drawn by her
 * own number, so that the choice stays while she looks at it and differs from anybody else's.
 */
export async function listFirstChoices({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: z.infer<typeof listFirstChoicesInput>;
}): Promise<FirstChoices> {
  const { listenerId } = requireListener(ctx);
  const { catalogue, artists } = await choosableArtists(ctx);
  const random = seededRandom(`first choices of ${listenerId} ${input.genreId ?? ""}`);
  const genres = firstChoices(artists, { genres: offeredGenres, wellKnown: 0, emerging: 0 }, () => 0);
  const chosen =
    input.genreId === undefined
      ? byTurns(firstChoices(artists, broad, random))
      : firstChoices(ofGenre(artists, input.genreId), narrow, random).flatMap(({ artistIds }) => artistIds);
  return {
    genres: genres.flatMap(({ genre }) => {
      const name = catalogue.genreName(genre);
      return name === null ? [] : [{ genreId: genre, name }];
    }),
    artists: choiceViews(chosen, catalogue),
  };
}

type Artists = Parameters<typeof firstChoices>[0];

function ofGenre(artists: Artists, genreId: number): Artists {
  return artists
    .filter(({ genres }) => genres.includes(genreId))
    .map((one) => Object.assign({}, one, { genres: [genreId] }));
}

/** One of every genre, then the next of every genre: the breadth is on the first screen. */
function byTurns(choices: readonly GenreChoices[]) {
  const longest = Math.max(0, ...choices.map(({ artistIds }) => artistIds.length));
  return Array.from({ length: longest }, (_, turn) =>
    choices.flatMap(({ artistIds }) => artistIds.slice(turn, turn + 1)),
  ).flat();
}
