import type { SearchHit } from "../../trpc/views.ts";
import { kindNames } from "./kindNames.ts";

export type Kind = SearchHit["kind"];

interface KindChipsProps {
  /** null is all of them */
  kind: Kind | null;
  onKind: (kind: Kind | null) => void;
}

const kinds: (Kind | null)[] = [null, "track", "artist", "album", "playlist", "show", "episode", "book"];

/** Which kind of thing is looked for. */
export function KindChips({ kind, onKind }: KindChipsProps) {
  return (
    <fieldset className="-mx-page min-w-0 shrink-0 overflow-x-auto px-page [scrollbar-width:none] xl:mx-0 xl:px-0">
      <legend className="sr-only">What to look for</legend>
      <div className="flex w-max gap-2 py-1">
        {kinds.map((one) => (
          <button
            key={one ?? "all"}
            type="button"
            aria-pressed={one === kind}
            onClick={() => onKind(one)}
            className="min-h-9 pointer-coarse:min-h-11 rounded-full bg-raised px-4 text-small font-medium text-fg transition-colors hover:bg-hover aria-pressed:bg-fg aria-pressed:text-ground"
          >
            {one === null ? "All" : kindNames[one].many}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
