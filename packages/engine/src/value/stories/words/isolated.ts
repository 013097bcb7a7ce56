const needsIsolation =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{Extended_Pictographic}/u;

/** A title that runs from right to left, or has pictures, between marks that keep the sentence around it in order. */
export function isolated(title: string): string {
  return needsIsolation.test(title) ? `\u2068${title}\u2069` : title;
}
