import { alsCodec } from "./als/alsCodec.ts";
import { packArtefact, unpackArtefact } from "./artefact/artefact.ts";
import type { ModelCodec } from "./artefact/codec.ts";
import { Parts } from "./artefact/parts.ts";
import { clustersCodec } from "./clusters/clustersCodec.ts";
import { easeCodec } from "./ease/easeCodec.ts";
import { contentCodec } from "./content/contentCodec.ts";
import { invertedListsCodec } from "./retrieval/invertedListsCodec.ts";
import { neighbourCodec } from "./neighbours/neighbourCodec.ts";
import { popularityCodec } from "./popularityCodec.ts";
import { rankerCodec } from "./ranker/rankerCodec.ts";
import { playlistsCodec } from "./playlists/playlistsCodec.ts";
import { podcastsCodec } from "./podcasts/podcastsCodec.ts";
import { shortcutsCodec } from "./shortcuts/shortcutsCodec.ts";

/** Every kind of model that has a file; one line makes another one. */
const codecs = {
  als: alsCodec,
  clusters: clustersCodec,
  ease: easeCodec,
  content: contentCodec,
  "inverted-lists": invertedListsCodec,
  neighbours: neighbourCodec,
  popular: popularityCodec,
  ranker: rankerCodec,
  playlists: playlistsCodec,
  podcasts: podcastsCodec,
  shortcuts: shortcutsCodec,
} as const;

type Codecs = typeof codecs;

/** A model that a trainer fitted, or a file gave back. */
export type StoredModel = {
  [Kind in keyof Codecs]: ReturnType<Codecs[Kind]["putTogether"]>;
}[keyof Codecs];

/** The bytes of a model's file, in the format of docs/artefact-format.md. The same model gives the same bytes. */
export function encodeModel(model: StoredModel): Uint8Array {
  const codec: ModelCodec<StoredModel> = codecs[model.kind];
  return packArtefact({ kind: model.kind, ...codec.takeApart(model) });
}

/**
 * The model in a file's bytes.
 *
 * @throws RangeError that says whether the bytes are no model, of another format, damaged, or of an unknown kind
 */
export function decodeModel(bytes: Uint8Array): StoredModel {
  const artefact = unpackArtefact(bytes);
  if (!Object.hasOwn(codecs, artefact.kind)) {
    throw new RangeError(`model file is of kind "${artefact.kind}"; known are ${Object.keys(codecs).join(", ")}`);
  }
  return codecs[artefact.kind as keyof Codecs].putTogether(new Parts(artefact));
}
