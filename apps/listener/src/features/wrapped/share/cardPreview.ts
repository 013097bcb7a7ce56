interface Shown {
  headline: string | null;
  ranks: readonly { title: string }[];
  lines: readonly string[];
}

/** What others would see of a card, in a line: "Halcyon Drift, Oru Vane, Mika Lund", "19,864 minutes". */
export function cardPreview({ headline, ranks, lines }: Shown): string {
  if (headline !== null) return headline;
  return ranks.length > 0 ? ranks.map(({ title }) => title).join(", ") : (lines[0] ?? "");
}
