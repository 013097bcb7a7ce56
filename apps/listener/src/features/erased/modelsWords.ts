interface Followed {
  /** models that serve */
  live: number;
  /** those of them that have learnt since the erasure */
  fittedSince: number;
}

/** How far the models have followed an erasure, in a sentence. @param by until when the rest follow, in words */
export function modelsWords({ live, fittedSince }: Followed, by: string): string {
  if (live === 0) return "No model serves, so none remembers anything.";
  if (fittedSince === 0) {
    return live === 1
      ? `The model that serves learns anew, without you, by ${by}.`
      : `The ${live} models that serve learn anew, without you, by ${by}.`;
  }
  if (live === 1) return "The model that serves has learnt anew since, without you.";
  if (fittedSince >= live) return `All ${live} models that serve have learnt anew since, without you.`;
  const have = fittedSince === 1 ? "has" : "have";
  return `${fittedSince} of ${live} models that serve ${have} learnt anew since, without you; the rest follow by ${by}.`;
}
