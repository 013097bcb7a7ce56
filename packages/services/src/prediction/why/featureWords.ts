import { rankingSchema } from "@segue/engine/data";

/** What a listener is told of a feature: what it is about, without its number. */
const words: Record<string, string> = {
  recentStreams: "how much you have listened lately",
  distinctArtists30d: "how many artists you played this month",
  skipShare30d: "how often you skip",
  finishShare30d: "how often you hear things to their end",
  repeatShare30d: "how much you play again",
  openness60d: "how readily you take up what is new",
  hourSin: "the time of day",
  hourCos: "the time of day",
  sessionPlays: "how much you had just played",
  sessionSkips: "how much you had just skipped",
  itemListens: "how often you listened to it",
  itemRecentListens: "how often you listened to it lately",
  itemDaysSince: "how long ago you last listened to it",
  itemSkipShare: "how often you skipped it",
  itemSaves: "whether you saved it",
  itemSightings14d: "how often it was shown to you in two weeks",
  creatorListens: "how often you listened to its artist",
  creatorRecentListens: "how often you listened to its artist lately",
  creatorDaysSince: "how long ago you last listened to its artist",
  creatorWear: "how much of its artist you had that day",
  creatorSkipShare: "how often you skipped its artist",
  creatorHourMatch: "whether this is your hour for its artist",
  genreShare: "how much of this genre you play",
  genreSkipShare: "how often you skip this genre",
  genreHourMatch: "whether this is your hour for this genre",
  classShare: "how much of this kind of sound you play",
  discovery: "whether its artist is new to you",
  affinity: "how close it is to your taste",
  creatorAffinity: "how close its artist is to your taste",
  popularity: "how many others listen to it",
  kind: "what kind of thing it is",
  minutes: "how long it is",
  weekday: "the day of the week",
  minutesSilent: "how long you had heard nothing",
  cardAcceptance14d: "how often you play what is shown to you",
  shelfPosition: "where its shelf stands",
  rank: "where it stands on its shelf",
  itemAbove: "whether it stands further up already",
  creatorAbove: "whether its artist stands further up already",
};

/** Features that a listener cannot tell from one another are told as one. */
export function wordsOfFeature(feature: number): string {
  const name = rankingSchema[feature]?.name ?? "";
  return words[name] ?? name;
}
