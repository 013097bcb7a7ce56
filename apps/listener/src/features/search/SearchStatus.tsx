import type { SearchView } from "../../trpc/views.ts";

interface SearchStatusProps {
  answer: SearchView | null;
  /** false while a newer answer is on its way */
  settled: boolean;
}

/** Says to those who do not see it how much was found. */
export function SearchStatus({ answer, settled }: SearchStatusProps) {
  const count = answer?.groups.reduce((sum, { found }) => sum + found, 0) ?? 0;
  const words = count === 0 ? "Nothing found" : `${count.toLocaleString("en")} found`;
  return <output className="sr-only">{answer && settled ? words : ""}</output>;
}
