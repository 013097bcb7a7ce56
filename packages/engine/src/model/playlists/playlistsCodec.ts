import type { ModelCodec } from "../artefact/codec.ts";
import type { Parts } from "../artefact/parts.ts";
import { Playlists } from "./playlists.ts";
import type { SparseRows } from "./sparseRows.ts";

const rowArrays = (name: string, { offsets, columns, values }: SparseRows) => ({
  [`${name}.offsets`]: offsets,
  [`${name}.columns`]: columns,
  [`${name}.values`]: values,
});

const rowsFrom = (parts: Parts, name: string): SparseRows => ({
  offsets: parts.array(`${name}.offsets`, "int32"),
  columns: parts.array(`${name}.columns`, "int32"),
  values: parts.array(`${name}.values`, "float32"),
});

/** Four sparse matrices in compressed rows (`x.offsets`, `x.columns`, `x.values`) and the ids of what their columns are. */
export const playlistsCodec: ModelCodec<Playlists> = {
  kind: "playlists",
  takeApart({ parts }) {
    const { weights, artistGenres, beginnings, likes, playlistShares, ...lists } = parts;
    return {
      parameters: { ...weights },
      arrays: {
        ...lists,
        ...rowArrays("artistGenres", artistGenres),
        ...rowArrays("beginnings", beginnings),
        ...rowArrays("likes", likes),
        ...rowArrays("playlistShares", playlistShares),
      },
    };
  },
  putTogether: (parts) =>
    new Playlists({
      weights: {
        neighbours: parts.number("neighbours"),
        genreWeight: parts.number("genreWeight"),
        prior: parts.number("prior"),
      },
      artistIds: parts.array("artistIds", "int32"),
      genreIds: parts.array("genreIds", "int32"),
      playlistIds: parts.array("playlistIds", "int32"),
      rarity: parts.array("rarity", "float32"),
      artistGenres: rowsFrom(parts, "artistGenres"),
      beginnings: rowsFrom(parts, "beginnings"),
      likes: rowsFrom(parts, "likes"),
      playlistShares: rowsFrom(parts, "playlistShares"),
    }),
};
