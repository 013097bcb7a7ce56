interface SuggestionsProps {
  texts: string[];
  onChoose: (text: string) => void;
}

/** How what is being typed may go on. */
export function Suggestions({ texts, onChoose }: SuggestionsProps) {
  if (texts.length === 0) return <div className="mt-3 h-9 pointer-coarse:h-11" />;
  return (
    <ul
      aria-label="Suggestions"
      className="-mx-page mt-3 flex h-9 pointer-coarse:h-11 gap-2 overflow-x-auto px-page [scrollbar-width:none]"
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
