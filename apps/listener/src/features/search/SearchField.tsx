import { IconButton } from "@segue/ui";
import { Search, X } from "lucide-react";
import type { KeyboardEvent, RefObject } from "react";

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  value: string;
  onChange: (value: string) => void;
  /** down from the field: into what was found */
  onDown: () => void;
  /** Enter: this is it */
  onEnter: () => void;
}

/** The line that one types into. */
export function SearchField({ field, value, onChange, onDown, onEnter }: SearchFieldProps) {
  const clear = (): void => {
    onChange("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && value !== "") {
      event.preventDefault();
      clear();
    }
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      if (event.key === "Enter") onEnter();
      onDown();
    }
  };
  return (
    <div className="relative max-w-2xl">
      <Search
        className="pointer-events-none absolute top-1/2 left-4 size-5 -translate-y-1/2 text-muted"
        aria-hidden="true"
      />
      <input
        ref={field}
        type="text"
        role="searchbox"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-label="Search"
        aria-describedby="search-keys"
        placeholder="Tracks, artists, shows, books"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        className="h-12 w-full rounded-full border border-line-strong bg-surface pr-12 pl-12 text-body text-ellipsis text-fg transition-colors placeholder:text-faint hover:border-muted"
      />
      <span id="search-keys" className="sr-only">
        The down key leads into what was found, Escape empties the field.
      </span>
      {value === "" ? null : (
        <IconButton label="Empty the search" onClick={clear} className="!absolute top-1 right-1">
          <X className="size-5" aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
