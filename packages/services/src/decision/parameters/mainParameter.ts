/** Where a parameter is changed: by the listener herself, or by those who run Segue for everybody. */
export type ChangedAt = "taste" | "yourData" | "cardMenu" | "business";

/** One thing that decides what a listener is shown. */
export interface MainParameter {
  name: string;
  /** how it stands at present */
  value: string;
  /** what it does, in a sentence or two */
  effect: string;
  changedAt: ChangedAt;
}

/** A number from 0 to 1 on the scale that listeners see. */
export function ofHundred(share: number): string {
  return `${Math.round(share * 100)} of 100`;
}
