import type { ModelCodec } from "../artefact/codec.ts";
import type { Parts } from "../artefact/parts.ts";
import type { AffinityTable } from "./affinities.ts";
import { podcastFeatures } from "./podcastFeatures.ts";
import { Podcasts } from "./podcasts.ts";

const tableArrays = (name: string, { rowIds, columnIds, lifts }: AffinityTable) => ({
  [`${name}.rowIds`]: rowIds,
  [`${name}.columnIds`]: columnIds,
  [`${name}.lifts`]: lifts,
});

const tableFrom = (parts: Parts, name: string): AffinityTable => ({
  rowIds: parts.array(`${name}.rowIds`, "int32"),
  columnIds: parts.array(`${name}.columnIds`, "int32"),
  lifts: parts.array(`${name}.lifts`, "float32"),
});

/** Every weight under `weight.<feature>`; the background as arrays, parallel where their names say so. */
export const podcastsCodec: ModelCodec<Podcasts> = {
  kind: "podcasts",
  takeApart({ weights, arrays }) {
    const { genreTopics, topicTopics, ...lists } = arrays;
    return {
      parameters: Object.fromEntries(podcastFeatures.map(({ name }, at) => [`weight.${name}`, weights[at]])),
      arrays: { ...lists, ...tableArrays("genreTopics", genreTopics), ...tableArrays("topicTopics", topicTopics) },
    };
  },
  putTogether: (parts) =>
    new Podcasts({
      weights: parts.weights(podcastFeatures),
      background: {
        showIds: parts.array("showIds", "int32"),
        likers: parts.array("likers", "float32"),
        topicIds: parts.array("topicIds", "int32"),
        topicShares: parts.array("topicShares", "float32"),
        topicLikers: parts.array("topicLikers", "float32"),
        genreTopics: tableFrom(parts, "genreTopics"),
        topicTopics: tableFrom(parts, "topicTopics"),
      },
    }),
};
