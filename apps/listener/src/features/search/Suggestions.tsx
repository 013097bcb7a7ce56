import { Skeleton } from "@segue/ui";

interface SuggestionsProps {
  /** null until the first answer, which may bring some */
  texts: readonly string[] | null;
  onChoose: (text: string) => void;
}

/** How what is being typed may go on. */
export function Suggestions({ texts, onChoose }: SuggestionsProps) {
  if (texts === null) {
    return (
      <div aria-hidden="true" className="flex h-9 pointer-coarse:h-11 gap-2 overflow-hidden xl:hidden">
        {[1, 2, 3].map((place) => (
          <Skeleton key={place} className="h-8 pointer-coarse:h-11 w-36 shrink-0 !rounded-full" />
        ))}
      </div>
    );
  }
  if (texts.length === 0) return null;
  return (
    <ul
      aria-label="Suggestions"
      className="-mx-page flex h-9 pointer-coarse:h-11 min-w-0 items-center gap-2 overflow-x-auto px-page [scrollbar-width:none] xl:mx-0 xl:border-l xl:border-line xl:pr-0 xl:pl-4"
    >
      {texts.map((text) => (
        <li key={text} className="shrink-0">
          <button
            type="button"
            onClick={() => onChoose(text)}
            className="h-8 pointer-coarse:h-11 rounded-full border border-line px-3.5 text-small text-muted transition-colors hover:border-line-strong hover:text-fg"
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
