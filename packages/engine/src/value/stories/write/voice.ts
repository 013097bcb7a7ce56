import type { CountedListen } from "../../wrapped/countListens.ts";
import type { DaySubject } from "../../wrapped/days/interestingDay.ts";
import type { Story, StoryBrief } from "../story.ts";
import { asBeginning } from "../words/counted.ts";
import { isolated } from "../words/isolated.ts";
import { hasNumber } from "../words/numberWords.ts";
import { plainTitle } from "../words/plainTitle.ts";
import { shortened } from "../words/shortened.ts";
import { spokenClock, spokenDay } from "../words/spokenTime.ts";
import { standsAlone } from "../words/standsAlone.ts";

const headlineCharacters = 60;
/** A name that would be cut to less than this is not recognised. */
const leastCharacters = 14;

/** What a sentence says, and the listens that it says it of; nothing where there is nothing to say. */
export type Thought = readonly [text: string, of: readonly CountedListen[]] | false | null;
type Titled = (name: string) => string;

const quotedName = (name: string): string => `“${isolated(name)}”`;

/** How one story is worded: names, times, and a choice of phrases that its seed decides. */
export class Voice {
  readonly #brief: StoryBrief;
  readonly #random: () => number;

  constructor(brief: StoryBrief, random: () => number) {
    this.#brief = brief;
    this.#random = random;
  }

  /** One of some phrasings. */
  pick<Phrase>(phrases: readonly Phrase[]): Phrase {
    return phrases[Math.floor(this.#random() * phrases.length)];
  }

  /** The title of a track, an episode or a book in quotes; null where it is not fit to be named. */
  title(itemId: number): string | null {
    const { names } = this.#brief;
    return names.isExplicit(itemId) ? null : quotedName(plainTitle(names.item(itemId)));
  }

  /** The name of an artist or a show, in quotes only where it would be taken for words; null where it is not fit to be named. */
  name(creatorId: number): string | null {
    const { names } = this.#brief;
    if (names.isExplicit(creatorId)) return null;
    const name = plainTitle(names.item(creatorId));
    return standsAlone(name) ? isolated(name) : quotedName(name);
  }

  subject(subject: DaySubject): string {
    const name = plainTitle(this.#brief.names.subject(subject));
    return standsAlone(name) || (subject.by === "genre" && !hasNumber(name)) ? isolated(name) : quotedName(name);
  }

  clock(listen: Pick<CountedListen, "startedAt" | "offsetMs">): string {
    return spokenClock(listen, this.#brief.spelling);
  }

  /** 14 March 2026 */
  date(day: number): string {
    return spokenDay(day, "date", this.#brief.spelling);
  }

  /** 14 March */
  dayOfYear(day: number): string {
    return spokenDay(day, "day of year", this.#brief.spelling);
  }

  weekday(day: number): string {
    return spokenDay(day, "weekday", this.#brief.spelling);
  }

  month(day: number): string {
    return spokenDay(day, "month", this.#brief.spelling);
  }

  british(british: string, american: string): string {
    return this.#brief.spelling === "british" ? british : american;
  }

  /** A headline with a name in it, which is cut at a word where the line is too long. */
  headline(name: string, phrasings: readonly Titled[]): string {
    const bare = name.replaceAll(/[\u2068\u2069“”]/gu, "");
    const room = (phrasing: Titled) => headlineCharacters - Array.from(asBeginning(phrasing(""))).length - 2;
    const needed = Math.min(Array.from(bare).length, leastCharacters);
    const fitting = phrasings.filter((phrasing) => room(phrasing) >= needed);
    const phrasing = this.pick(fitting.length > 0 ? fitting : phrasings);
    const short = shortened(bare, Math.max(leastCharacters, room(phrasing)));
    return asBeginning(phrasing(short === bare ? name : quotedName(short)));
  }

  /** A thought about some listens, in one of its phrasings. */
  of(listens: readonly CountedListen[], phrases: readonly string[]): Thought {
    return [this.pick(phrases), listens];
  }

  /** A story of the thoughts that there are. */
  story(headline: string, thoughts: readonly Thought[]): Story {
    const sentences: Story["sentences"] = [];
    for (const thought of thoughts) {
      if (!thought) continue;
      sentences.push({ text: asBeginning(thought[0]), evidence: thought[1].map(({ id }) => id) });
    }
    return { headline: asBeginning(headline), sentences };
  }
}
