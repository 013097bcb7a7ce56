/** For how long somebody is blocked: as the server calls it, as it is chosen, and as a sentence ends with it. */
export interface BlockTerm {
  term: "month" | "year" | "open";
  words: string;
  said: string;
}

export const blockTerms: readonly BlockTerm[] = [
  { term: "month", words: "For a month", said: "for a month" },
  { term: "year", words: "For a year", said: "for a year" },
  { term: "open", words: "Until I take it back", said: "until you take it back" },
];
