import { Notice } from "@segue/ui";
import { Disc3 } from "lucide-react";
import { useDeferredValue, type ReactNode } from "react";
import type { HomeView } from "../../trpc/views.ts";
import { HomeShelf } from "./HomeShelf.tsx";
import { ShortcutGrid } from "./ShortcutGrid.tsx";

interface HomeShelvesProps {
  home: HomeView;
  /** what follows the shelves */
  more?: ReactNode;
  /** what fills a screen is there first, the rest follows while a press is answered already; else all of it is there at once */
  inSteps?: boolean;
}

/** Shelves that fill a screen. */
const firstShelves = 3;

/** The shelves of a Home, in its order. */
export function HomeShelves({ home, more, inSteps = false }: HomeShelvesProps) {
  const whole = useDeferredValue(true, !inSteps);
  const filled = home.shelves.filter((shelf) => shelf.cards.length > 0);
  if (filled.length === 0) {
    return (
      <Notice icon={<Disc3 className="size-7" />} title="Nothing to show yet">
        There is no music in this Segue so far. Bring your own listening history, and Home will begin with it.
      </Notice>
    );
  }
  return (
    <div className="mt-9 flex flex-col gap-9">
      {(whole ? filled : filled.slice(0, firstShelves)).map((shelf) =>
        shelf.kind === "shortcuts" ? (
          <ShortcutGrid key={shelf.kind} shelf={shelf} />
        ) : (
          <HomeShelf key={`${shelf.kind} ${shelf.title}`} shelf={shelf} />
        ),
      )}
      {whole ? more : null}
    </div>
  );
}
