import type { CoverView } from "../../prediction/pages/queueEntry.ts";

/** A card as a picture and a page show it: words only, in the order in which they are read. */
export interface ShareCard {
  /** what it is chosen by: "time", "artists", "day-2026-03-14" … */
  id: string;
  title: string;
  /** what it is about, large; null where the first of the ranks is */
  headline: string | null;
  /** favourites, the first first */
  ranks: ShareRank[];
  /** amounts side by side, of 0 … 1 of the greatest */
  bars: ShareBar[];
  lines: string[];
}

export interface ShareRank {
  title: string;
  /** "812 listens", "Oru Vane · 40 listens" */
  detail: string;
  cover: CoverView;
}

export interface ShareBar {
  name: string;
  detail: string;
  share: number;
}

/** What a public link shows: this and nothing else. */
export interface ShareSnapshot {
  year: number;
  /** last day that it tells, ISO date; null of a year that was over */
  until: string | null;
  /** first name, where she chose to tell it */
  name: string | null;
  cards: ShareCard[];
}

/** A live link as its owner sees it, without its address: nobody knows that but those who have it. */
export interface OwnShare {
  id: string;
  year: number;
  /** titles of its cards */
  cards: string[];
  showName: boolean;
  createdAt: Date;
  /** how often the page was asked for */
  viewed: number;
}
