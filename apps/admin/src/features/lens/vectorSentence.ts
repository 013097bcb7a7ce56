import type { Lens } from "../../trpc/answers.ts";

const missingWords = {
  noHome: "She was never served a Home, so there is nothing to compare; these are her features now.",
  notKept: "Her last Home kept no vector: it is one of the simulated world, from before Segue served her.",
  otherSchema: "Her last Home was served with other features than this version computes; they cannot be compared.",
} as const;

/** What the comparison comes to. */
export function vectorSentence({ features, missing }: Lens["vector"], mode: string | null): string {
  if (missing !== null) return missingWords[missing];
  const different = features.filter(({ isSame }) => isSame === false).map(({ name }) => name);
  if (different.length === 0) return `All ${features.length} features come out again as they were served.`;
  const most = 3;
  const names = different.slice(0, most).join(", ") + (different.length > most ? " and others" : "");
  const count = different.length === 1 ? "1 feature differs" : `${different.length} features differ`;
  return `${count} from what was served: ${names}. ${reasonFor(mode)}`;
}

function reasonFor(mode: string | null): string {
  if (mode === "batch") return "This Home was composed beforehand: its features are those of that earlier moment.";
  if (mode === "unprofiled" || mode === "fallback") return "This Home was made without her profile.";
  return "Plays that arrived late, were disowned or were removed since do that; anything else is skew between training and serving.";
}
