import { firstDayOf } from "./calendarDay.ts";
import type { CountedListen } from "./countListens.ts";
import { listensOfYear } from "./editionOf.ts";
import type { Heard, WrappedEdition } from "./wrappedEdition.ts";

/** What must hold before anything is told. */
export type EditionRule = "heard-once" | "own-day" | "one-at-a-time" | "within-the-year" | "sums-agree";

/** A rule that an edition breaks, with what was found. */
export interface EditionProblem {
  rule: EditionRule;
  detail: string;
}

const dayMs = 86_400_000;
/** More plays than this in two copies, of all listens: something went into the log twice. */
const doubledShare = 0.01;
/** So few may be two devices on one account. */
const doubledAllowed = 2;

/**
 * What is wrong with an edition: it is told only when nothing is. Every rule is looked at anew, from the listens and from the numbers
 * themselves.
 *
 * @param listens all listens of the log that were counted, in the order of time
 */
export function editionProblems(edition: WrappedEdition, listens: readonly CountedListen[]): EditionProblem[] {
  const own = listensOfYear(listens, edition.year);
  return [
    ...heardOnce(edition),
    ...oneAtATime(own),
    ...onItsOwnDay(own),
    ...withinTheYear(edition),
    ...sumsAgree(edition, own),
  ];
}

function heardOnce({ leftOut: { doubled }, listens }: WrappedEdition): EditionProblem[] {
  if (doubled <= Math.max(doubledAllowed, doubledShare * listens)) return [];
  return [{ rule: "heard-once", detail: `${doubled} plays are in the log twice, beside ${listens} that count` }];
}

function oneAtATime(own: readonly CountedListen[]): EditionProblem[] {
  const at = own.findIndex(({ startedAt, heardMs }, place) => {
    const next = own.at(place + 1);
    return heardMs < 0 || (next !== undefined && startedAt + heardMs > next.startedAt);
  });
  if (at < 0) return [];
  return [{ rule: "one-at-a-time", detail: `the listen of ${iso(own[at].startedAt)} sounds on into the next` }];
}

/** With one at a time it follows that no day holds more sound than it has hours. */
function onItsOwnDay(own: readonly CountedListen[]): EditionProblem[] {
  const wrong = own.find(({ startedAt, offsetMs, day, hour }) => {
    const intoTheDay = startedAt + offsetMs - day * dayMs;
    return intoTheDay < 0 || intoTheDay >= dayMs || Math.floor(intoTheDay / 3_600_000) !== hour;
  });
  if (!wrong) return [];
  const { startedAt, day, hour } = wrong;
  const shown = `${iso(day * dayMs).slice(0, 10)}, ${hour} o'clock`;
  return [{ rule: "own-day", detail: `the listen of ${iso(startedAt)} stands under ${shown}` }];
}

function withinTheYear({
  year,
  firstDay,
  lastDay,
  biggestDay,
  mostReplayed,
  streak,
}: WrappedEdition): EditionProblem[] {
  const days = [firstDay, lastDay, biggestDay?.day, mostReplayed?.day, streak?.from, streak?.to];
  const outside = days.find(
    (day) => day !== null && day !== undefined && (day < firstDayOf(year) || day >= firstDayOf(year + 1)),
  );
  if (outside === undefined || outside === null) return [];
  return [{ rule: "within-the-year", detail: `${iso(outside * dayMs)} is not in ${year}` }];
}

const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Every way to add up the year gives the same; no place of a list holds more than there is. */
function sumsAgree(edition: WrappedEdition, own: readonly CountedListen[]): EditionProblem[] {
  const { listens, heardMs, music, podcasts, books, top, journey } = edition;
  const sums: [name: string, found: number, expected: number][] = [
    ["listens of the log", own.length, listens],
    ["sound of the log", add(own.map((listen) => listen.heardMs)), heardMs],
    ["listens by kind", add([music, podcasts, books].map((kind) => kind.listens)), listens],
    ["sound by kind", add([music, podcasts, books].map((kind) => kind.heardMs)), heardMs],
    ["sound by hour", add(edition.hoursMs), heardMs],
    ["sound by weekday", add(edition.weekdaysMs), heardMs],
    ["music by month", add(journey.map((month) => month.listens)), music.listens],
  ];
  const parts: [name: string, places: readonly Heard[], whole: Heard][] = [
    ["tracks", top.tracks, music],
    ["artists", top.artists, music],
    ["albums", top.albums, music],
    ["shows", top.shows, podcasts],
    ["books", top.books, books],
  ];
  return [
    ...sums.flatMap(([name, found, expected]) =>
      found === expected ? [] : [`${name}: ${found} instead of ${expected}`],
    ),
    ...parts.flatMap(([name, places, whole]) =>
      add(places.map((place) => place.listens)) > whole.listens ||
      add(places.map((place) => place.heardMs)) > whole.heardMs
        ? [`top ${name} hold more than was heard`]
        : [],
    ),
  ].map((detail) => ({ rule: "sums-agree", detail }));
}

const iso = (at: number): string => new Date(at).toISOString();
