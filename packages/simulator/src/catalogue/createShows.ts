import type { Catalogue } from "@segue/engine/data";
import { fillTemplate, type Slots } from "../names/fillTemplate.ts";
import { type LanguageName, languages } from "../names/languages.ts";
import { inventPerson, inventWord } from "../names/phonotactics.ts";
import { UniqueNames } from "../names/uniqueNames.ts";
import { Random } from "../random/random.ts";
import { episodeTitles, moreShowTitles, publishers, showWords, type TopicWords } from "../words/showWords.ts";
import { podcastTopics } from "../words/topics.ts";
import { isoDay } from "./releaseDays.ts";

const dayMs = 86_400_000;

export interface Shows {
  shows: Catalogue["shows"];
  episodes: Catalogue["episodes"];
  /** index into the topics, per show */
  topics: number[];
  /** share of the audience, relative, per show */
  popularity: number[];
}

/**
 * Podcasts with their episodes, oldest first, a show's next to each other. Topics take turns.
 *
 * @param firstGenre index of the first podcast topic within the catalogue's genres
 */
export function createShows(options: { seed: string; count: number; until: number; firstGenre: number }): Shows {
  const { seed, count, until, firstGenre } = options;
  const made: Shows = { shows: [], episodes: [], topics: [], popularity: [] };
  const names = new UniqueNames();
  for (let index = 0; index < count; index++) {
    const random = new Random(seed, "show", index);
    const topic = index % podcastTopics.length;
    const words = showWords[podcastTopics[topic]];
    const language = random.pick(Object.keys(languages) as LanguageName[]);
    const finished = [words.titles[Math.floor(index / podcastTopics.length)]].filter(Boolean);
    const invent = () => finished.pop() ?? titleCase(fill(random, moreShowTitles, { words, language }));
    const publisher = fill(random, publishers, { words, language });
    made.shows.push({ title: names.claim(invent), publisher, genres: [firstGenre + topic] });
    made.topics.push(topic);
    made.popularity.push(Math.exp(0.9 * random.normal()));
    made.episodes.push(...createEpisodes({ random, show: index, until, words, language }));
  }
  return made;
}

interface EpisodeSource {
  random: Random;
  show: number;
  until: number;
  words: TopicWords;
  language: LanguageName;
}

function createEpisodes({ random, show, until, words, language }: EpisodeSource): Catalogue["episodes"] {
  const names = new UniqueNames();
  const everyDays = random.pick([1, 3.5, 7, 7, 7, 14, 14, 30]);
  const count = 8 + random.below(everyDays < 5 ? 60 : 40);
  const minutes = random.pick([12, 25, 35, 45, 60, 80]);
  const newest = random.next() * everyDays;
  return Array.from({ length: count }, (_, index) => ({
    title: names.claim(() => capital(fill(random, episodeTitles, { words, language }))),
    show,
    durationMs: 1000 * Math.round(60 * minutes * Math.exp(0.18 * random.normal())),
    publishedOn: isoDay(until - dayMs * (newest + (count - 1 - index) * everyDays)),
  }));
}

function fill(
  random: Random,
  templates: readonly string[],
  { words, language }: Pick<EpisodeSource, "words" | "language">,
): string {
  const first = random.below(words.things.length);
  const second = (first + 1 + random.below(words.things.length - 1)) % words.things.length;
  const slots: Slots = {
    things: [words.things[first]],
    things2: [words.things[second]],
    field: words.field,
    name: () => inventWord(random, language, "given"),
    name2: () => inventWord(random, language, "given"),
    place: () => inventWord(random, language, "family"),
    person: () => inventPerson(random, language),
    number: ["Three", "Five", "Six", "Seven", "Nine", "Ten"],
    part: ["one", "two", "three"],
  };
  return fillTemplate(random, random.pick(templates), slots);
}

function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
