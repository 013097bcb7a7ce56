/** What podcasts and books are about; named like genres, because on screen they are. */
export const podcastTopics = [
  "news",
  "true crime",
  "technology",
  "history",
  "comedy",
  "science",
  "business",
  "sport",
  "culture",
  "wellness",
  "music talk",
  "food and travel",
  "storytelling",
  "parenting",
] as const;

export type PodcastTopic = (typeof podcastTopics)[number];

/** Book genres, each with the podcast topic whose lovers lean towards it. */
export const bookGenres: readonly (readonly [name: string, topic: PodcastTopic])[] = [
  ["mystery", "true crime"],
  ["fantasy", "storytelling"],
  ["science fiction", "technology"],
  ["memoir", "culture"],
  ["romance", "parenting"],
  ["literary fiction", "culture"],
  ["popular science", "science"],
  ["self-improvement", "wellness"],
  ["adventure", "food and travel"],
  ["biography", "history"],
];
