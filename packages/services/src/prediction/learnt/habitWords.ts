import { percent } from "../../shown/percent.ts";

/** What the words are made from: her features as served, and what the log says about the same month. */
export interface Habits {
  /** a feature by name; NaN for one that this version does not have */
  feature: (name: string) => number;
  topArtist: { title: string; plays: number } | null;
  /** of the genre that she hears most: share of plays heard to at least 90 %, 0–1 */
  topGenre: { name: string; finishShare: number; plays: number } | null;
}

/** One thing learnt, said and counted. */
export interface Habit {
  /** a name that stays */
  key: string;
  label: string;
  /** the number as one reads it */
  value: string;
  /** a sentence with the number */
  said: string;
}

const times = (count: number, one: string): string =>
  `${Math.round(count)} ${Math.round(count) === 1 ? one : `${one}s`}`;

/** Length of the mean point of the hours, 0–1, from which an hour is called usual: below, she listens around the clock. */
const regular = 0.25;
/** Around ½, the usual listener's openness, nothing is worth saying. */
const usualOpenness = { from: 0.4, to: 0.6 };

/** A feature vector in words, for her whom it describes. Nothing is said of a month without plays. */
export function habitWords({ feature, topArtist, topGenre }: Habits): Habit[] {
  const plays = feature("streams30d");
  if (!(plays > 0)) return [];
  const artists = feature("distinctArtists30d");
  const habits: (Habit | null)[] = [
    {
      key: "plays",
      label: "Plays this month",
      value: String(Math.round(plays)),
      said: `You played ${times(plays, "thing")} by ${times(artists, "artist")} in the last 30 days.`,
    },
    topArtist && {
      key: "topArtist",
      label: "Top artist this month",
      value: topArtist.title,
      said: `You played ${topArtist.title} ${times(topArtist.plays, "time")}, more than anybody else.`,
    },
    shareOf(feature("skipShare30d"), {
      key: "skips",
      label: "Skipped",
      say: (said) => `You skip about ${said} of what begins to play.`,
    }),
    topGenre && {
      key: "genreFinish",
      label: `Finished in ${topGenre.name}`,
      value: percent(topGenre.finishShare),
      said: `You hear ${percent(topGenre.finishShare)} of ${topGenre.name} to the end.`,
    },
    shareOf(feature("repeatShare30d"), {
      key: "repeats",
      label: "Heard again",
      say: (said) => `${said} of your plays are of something you had played before.`,
    }),
    usualHour(feature("usualHourSin30d"), feature("usualHourCos30d")),
    minutes(feature("minutesPerPlay30d")),
    openness(feature("openness60d")),
  ];
  return habits.filter((habit) => habit !== null);
}

interface ShareWords extends Pick<Habit, "key" | "label"> {
  say: (said: string) => string;
}

function shareOf(share: number, { key, label, say }: ShareWords): Habit | null {
  return Number.isFinite(share) ? { key, label, value: percent(share), said: say(percent(share)) } : null;
}

/** The direction of the mean point of the hours is the usual hour, its length how usual it is. */
function usualHour(sin: number, cos: number): Habit | null {
  const length = Math.hypot(sin, cos);
  if (!(length > 0)) return null;
  const hour = Math.round(((Math.atan2(sin, cos) / (2 * Math.PI)) * 24 + 24) % 24) % 24;
  const value = length < regular ? "Any" : `${String(hour).padStart(2, "0")}:00`;
  const said = length < regular ? "You listen around the clock." : `You mostly listen around ${value}.`;
  return { key: "hour", label: "Usual hour", value, said };
}

function minutes(value: number): Habit | null {
  if (!Number.isFinite(value)) return null;
  const rounded = value < 10 ? value.toFixed(1) : String(Math.round(value));
  return { key: "minutes", label: "Minutes a play", value: rounded, said: `You stay for ${rounded} minutes a play.` };
}

function openness(value: number): Habit | null {
  if (!Number.isFinite(value)) return null;
  const { from, to } = usualOpenness;
  const word = value < from ? "less" : "more";
  const said =
    value >= from && value <= to
      ? "You take up what is new to you about as often as most listeners."
      : `You take up what is new to you ${word} often than most listeners.`;
  return { key: "openness", label: "Openness", value: percent(value), said: `${said} 50 % is the usual listener.` };
}
