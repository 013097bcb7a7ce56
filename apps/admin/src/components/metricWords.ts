/** What a model's metric is called on screen, and what its number says. */
export interface MetricWords {
  /** such as "Right order" */
  name: string;
  /** a sentence or two, with which way is better */
  meaning: string;
}

type Said = (first: string) => MetricWords;

const counts: Record<string, MetricWords> = {
  cards: { name: "Cards tested", meaning: "How many cards the figures are from. A size, neither good nor bad." },
  cardOutcomes: {
    name: "Cards played",
    meaning: "How many of the tested cards were played. A size, neither good nor bad.",
  },
  clusters: { name: "Clusters", meaning: "Into how many groups the artists fall. A size, neither good nor bad." },
};

const pairs: Said = () => ({
  name: "Pairs in the right order",
  meaning: "How often what was liked stands above what was not: 1 is always, 0.5 is chance. Higher is better.",
});
const honest: Said = () => ({
  name: "Chances off by",
  meaning: "How far the foretold chances are from what came, on average: 0.01 is one in a hundred. Lower is better.",
});

const sayings: Record<string, Said> = {
  ndcg: (first) => ({
    name: "Right order",
    meaning: `How high in ${first} stands what people went on to like: 1 is the best order, 0 means none of it is there. Higher is better.`,
  }),
  recall: (first) => ({
    name: "Share found",
    meaning: `Of all that people went on to like, the share that is in ${first}. Higher is better.`,
  }),
  precision: (first) => ({
    name: "Share of hits",
    meaning: `Of ${first}, the share that people went on to like. Higher is better.`,
  }),
  map: (first) => ({
    name: "Hits near the top",
    meaning: `How early the hits stand in ${first}, out of as many as fit there: 1 is all of them first. Higher is better.`,
  }),
  mapOfAll: (first) => ({
    name: "Hits near the top, of all liked",
    meaning: `How early the hits stand in ${first}, out of all that people liked, also what cannot fit there. Higher is better.`,
  }),
  mrr: (first) => ({
    name: "Place of the first hit",
    meaning: `How high in ${first} the first hit stands: 1 is the first place, 0.5 the second. Higher is better.`,
  }),
  hit: (first) => ({
    name: "Lists with a hit",
    meaning: `How often what was played next is in ${first}. Higher is better.`,
  }),
  coverage: (first) => ({
    name: "Catalogue shown",
    meaning: `The share of the catalogue that is in ${first} of somebody. Higher is better: more of it gets a chance.`,
  }),
  gini: (first) => ({
    name: "Unevenness",
    meaning: `How unevenly the catalogue shares ${first}: 0 is all alike, 1 is one taking everything. Lower is better.`,
  }),
  novelty: (first) => ({
    name: "Surprise",
    meaning: `How little known is what stands in ${first}: 1 more means known to half as many. Higher is newer, not better by itself.`,
  }),
  personalisation: (first) => ({
    name: "Difference between listeners",
    meaning: `How much of ${first} two listeners do not share: 0 is one list for all, 1 nothing in common. Higher is more personal.`,
  }),
  auc: pairs,
  cardAuc: () => ({ ...pairs(""), name: "Cards in the right order" }),
  "area under curve": pairs,
  "log loss": () => ({
    name: "Error of the chances",
    meaning:
      "How far the foretold chances were from what came of it, sure mistakes counting most; 0 is perfect. Lower is better.",
  }),
  "calibration error": honest,
  calibrationError: honest,
  information: () => ({
    name: "What a cluster tells",
    meaning:
      "How much, in bits, a listener's taste cluster tells about what she comes to like; 0 is nothing. Higher is better.",
  }),
};

const parts =
  /^(?<artist>artist(?=[A-Z]))?(?<base>[A-Za-z ]+?)(?:@(?<places>\d+))?(?<rest>, skips| of an unknown artist| with three picks)?$/u;
const restWords: Record<string, string> = {
  ", skips": ", of skips",
  " of an unknown artist": ", unknown artists",
  " with three picks": ", after three picks",
};

/** A metric in words, by the name under which models keep it, such as `recall@10`; null for one that has none here. */
export function metricWords(metric: string): MetricWords | null {
  const { artist, base = "", places, rest = "" } = parts.exec(metric)?.groups ?? {};
  const key = artist ? base.charAt(0).toLowerCase() + base.slice(1) : base;
  const first = places === undefined ? "the list" : `the first ${places}`;
  const said = Object.hasOwn(counts, key)
    ? counts[key]
    : Object.hasOwn(sayings, key)
      ? sayings[key]?.(first)
      : undefined;
  if (!said) return null;
  const among = places === undefined ? "" : `, first ${places}`;
  return { ...said, name: `${said.name}${artist ? ", of artists" : ""}${restWords[rest] ?? ""}${among}` };
}

/** What a metric is called on screen: in words where it has any. */
export function metricName(metric: string): string {
  return metricWords(metric)?.name ?? metric;
}
