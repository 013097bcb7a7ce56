import type { Catalogue } from "@segue/engine/data";
import { fillTemplate } from "../names/fillTemplate.ts";
import { type LanguageName, languages } from "../names/languages.ts";
import { inventPerson, inventWord } from "../names/phonotactics.ts";
import { UniqueNames } from "../names/uniqueNames.ts";
import { Random } from "../random/random.ts";
import { bookTitles, trades } from "../words/bookWords.ts";
import { heavyWords, rootsWords, titleWords } from "../words/titleWords.ts";
import { bookGenres, podcastTopics } from "../words/topics.ts";

export interface Books {
  books: Catalogue["books"];
  /** index into the topics, per book */
  topics: number[];
  popularity: number[];
}

/**
 * Audiobooks of 4 to 16 hours. Genres take turns.
 *
 * @param firstGenre index of the first book genre within the catalogue's genres
 */
export function createBooks(options: { seed: string; count: number; firstGenre: number }): Books {
  const made: Books = { books: [], topics: [], popularity: [] };
  const names = new UniqueNames();
  for (let index = 0; index < options.count; index++) {
    const random = new Random(options.seed, "book", index);
    const genre = index % bookGenres.length;
    const [genreName, topic] = bookGenres[genre];
    const language = random.pick(Object.keys(languages) as LanguageName[]);
    const author = inventPerson(random, language);
    const title = names.claim(() => inventTitle(random, genreName, language), author);
    const durationMs = 60_000 * Math.round(60 * random.between(4, 16));
    made.books.push({ title, author, durationMs, genres: [options.firstGenre + genre] });
    made.topics.push(podcastTopics.indexOf(topic));
    made.popularity.push(Math.exp(0.8 * random.normal()));
  }
  return made;
}

function inventTitle(random: Random, genre: string, language: LanguageName): string {
  return fillTemplate(random, random.pick(bookTitles[genre]), {
    ...titleWords,
    doom: heavyWords.doom,
    road: rootsWords.road,
    trade: trades,
    name: () => inventWord(random, language, "given"),
    place: () => inventWord(random, language, "family"),
    person: () => inventPerson(random, language),
  });
}
