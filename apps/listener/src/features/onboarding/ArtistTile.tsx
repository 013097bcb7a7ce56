import { Cover, type Stop } from "@segue/ui";
import { Check } from "lucide-react";
import { genreTitle } from "../../shell/page/genreTitle.ts";
import type { ArtistChoice } from "../../trpc/views.ts";

interface ArtistTileProps {
  artist: ArtistChoice;
  picked: boolean;
  stop: Stop;
  onToggle: () => void;
}

/** An artist to pick: one press picks, the next takes it back. */
export function ArtistTile({ artist, picked, stop, onToggle }: ArtistTileProps) {
  const { itemId, title, genre, audio } = artist;
  return (
    <button
      type="button"
      {...stop}
      aria-pressed={picked}
      onClick={onToggle}
      className="group flex w-full scroll-mb-44 flex-col items-center rounded-lg p-2 text-center transition-colors hover:bg-raised"
    >
      <span className="relative block w-full">
        <Cover
          subject={{ itemId, kind: "artist", genre, audio }}
          className={picked ? "outline-3 outline-offset-2 outline-ember" : ""}
        />
        <span
          aria-hidden="true"
          className={`absolute top-0 right-0 grid size-8 place-items-center rounded-full bg-ember text-on-ember shadow-raised transition-[opacity,scale] duration-150 ${picked ? "" : "scale-50 opacity-0"}`}
        >
          <Check className="size-5" strokeWidth={3} />
        </span>
      </span>
      <span className="mt-2.5 line-clamp-2 text-small font-semibold md:text-body">{title}</span>
      <span className="truncate text-caption text-muted">{genre === null ? "\u00a0" : genreTitle(genre)}</span>
    </button>
  );
}
