import { useStops } from "@segue/ui";
import { useRef } from "react";
import { genreTitle } from "../../shell/page/genreTitle.ts";

interface GenreChipsProps {
  genres: readonly { genreId: number; name: string }[];
  /** null is everything */
  chosen: number | null;
  onChoose: (genreId: number | null) => void;
}

/** Genres as a way in; one is open at a time. They are one stop of the Tab key, arrows move between them. */
export function GenreChips({ genres, chosen, onChoose }: GenreChipsProps) {
  const chips = [{ genreId: null, name: "everything" }, ...genres];
  const row = useRef<HTMLFieldSetElement>(null);
  const stopAt = useStops(
    row,
    chips.map((_, index) => index),
  );
  return (
    <fieldset
      ref={row}
      aria-label="Genres"
      className="-mx-page min-w-0 flex gap-2 overflow-x-auto px-page py-1 [scrollbar-width:none] md:flex-wrap"
    >
      {chips.map(({ genreId, name }, index) => (
        <button
          key={genreId}
          type="button"
          {...stopAt(index)}
          aria-pressed={genreId === chosen}
          onClick={() => onChoose(genreId)}
          className="h-10 pointer-coarse:h-11 shrink-0 rounded-full bg-raised px-4 text-small font-medium whitespace-nowrap text-fg transition-colors hover:bg-hover aria-pressed:bg-fg aria-pressed:text-ground"
        >
          {genreTitle(name)}
        </button>
      ))}
    </fieldset>
  );
}
