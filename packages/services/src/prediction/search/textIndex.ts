import type { ItemKind } from "@segue/engine/data";
import type { NameMatch } from "@segue/engine/prediction";
import MiniSearch from "minisearch";
import { foldText } from "./foldText.ts";
import { titleRanges } from "./titleRanges.ts";

/** An item by its names. */
export interface NamedItem {
  id: number;
  kind: ItemKind;
  title: string;
  /** the artist, show or author; "" for none */
  by: string;
}

/** An item whose names answer what was typed. */
export interface TextMatch {
  id: number;
  match: NameMatch;
  /** 0–1, beside the best one of the answer */
  score: number;
}

export interface TextAnswer {
  matches: TextMatch[];
  /** nothing had these words, and what is there only resembles them */
  isLoose: boolean;
}

/** So short a text is looked up as the beginning of a title alone: nearly everything has a word that begins so. */
const shortest = 2;
/** Matches that go on to be ranked by taste, the index's best ones. */
const mostMatches = 2_000;
/** Words from this length on may be mistyped. */
const leastMistyped = 4;
/** Share of a word's letters that may be wrong; more when nothing was found. */
const mistyped = { usually: 0.25, loosely: 0.4 };
/** Words that nearly everything has: looked for only when they are the last one, which may go on. */
const emptyWords = new Set(["the", "of", "a", "an", "and", "in", "on", "to", "for", "le", "la", "de", "el"]);

/** Finds items by what somebody is typing: beginnings of words, mistyped words, with or without accents. */
export class TextIndex {
  readonly #words = new MiniSearch<NamedItem>({
    fields: ["title", "by"],
    tokenize: (text) => foldText(text).split(" "),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 }, tokenize: (text) => text.split(" "), processTerm: (term) => term },
  });
  readonly #titles = titleRanges();
  readonly #names = new Map<number, { title: string; by: string }>();

  /** Takes in items that it does not hold; answers other requests in between. */
  async add(items: readonly NamedItem[]): Promise<void> {
    if (items.length === 0) return;
    for (const { id, title, by } of items) this.#names.set(id, { title: foldText(title), by: foldText(by) });
    this.#titles.add(items.map(({ id }) => ({ id, title: this.#names.get(id)?.title ?? "" })));
    await this.#words.addAllAsync(items, { chunkSize: 1_000 });
  }

  /** What answers a text, in no order that matters: ranking is the caller's. */
  find(text: string): TextAnswer {
    const query = foldText(text);
    if (query.length === 0) return { matches: [], isLoose: false };
    if (query.length <= shortest) {
      const matches = this.#titles.beginning(query).map((id) => this.#rated(id, query, { score: 1, isSure: true }));
      return { matches, isLoose: false };
    }
    const usual = this.#search(query, "usually");
    if (usual.length > 0) return { matches: usual, isLoose: false };
    return { matches: this.#search(query, "loosely"), isLoose: true };
  }

  #search(query: string, how: keyof typeof mistyped): TextMatch[] {
    const found = this.#words.search(wordsOf(query), {
      prefix: true,
      fuzzy: (word) => (word.length >= leastMistyped ? mistyped[how] : false),
      combineWith: how === "usually" ? "AND" : "OR",
    });
    const best = found[0]?.score ?? 1;
    return found.slice(0, mostMatches).map(({ id, score, terms, queryTerms }) => {
      const isSure = queryTerms.every((word) => terms.some((term) => term.startsWith(word)));
      return this.#rated(Number(id), query, { score: score / best, isSure });
    });
  }

  #rated(id: number, query: string, { score, isSure }: { score: number; isSure: boolean }): TextMatch {
    const { title = "", by = "" } = this.#names.get(id) ?? {};
    return { id, score, match: isSure ? nameMatch(query, title, by) : "alike" };
  }
}

/** The words to look for: without those that nearly everything has, unless there is no other. */
function wordsOf(query: string): string {
  const words = query.split(" ");
  const last = words.length - 1;
  const telling = words.filter((word, at) => (at === last ? word.length > 1 : !emptyWords.has(word)));
  return (telling.length > 0 ? telling : words).join(" ");
}

function nameMatch(query: string, title: string, by: string): NameMatch {
  if (title === query || (by !== "" && (`${by} ${title}` === query || `${title} ${by}` === query))) return "whole";
  if (title.startsWith(query)) return "beginning";
  const inTitle = wordsOf(query)
    .split(" ")
    .every((word) => ` ${title}`.includes(` ${word}`));
  return inTitle ? "words" : "creator";
}
