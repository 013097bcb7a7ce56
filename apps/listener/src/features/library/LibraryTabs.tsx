"use client";

import { PlaceLink } from "../../shell/PlaceLink.tsx";
import { libraryPlaces, type LibraryPlace } from "./libraryPlaces.ts";

const look =
  "inline-flex min-h-10 pointer-coarse:min-h-11 items-center rounded-full bg-raised px-4 text-small font-medium whitespace-nowrap transition-colors hover:bg-hover aria-[current]:bg-fg aria-[current]:text-ground";

interface LibraryTabsProps {
  current: LibraryPlace;
  onChoose: (place: LibraryPlace) => void;
}

/** The parts of the library, and the history beside them. */
export function LibraryTabs({ current, onChoose }: LibraryTabsProps) {
  return (
    <nav aria-label="Library" className="-mx-page mt-5 overflow-x-auto px-page py-1 [scrollbar-width:none]">
      <ul className="flex gap-2">
        {libraryPlaces.map(({ place, name }) => (
          <li key={place}>
            <button
              type="button"
              aria-current={place === current ? "page" : undefined}
              onClick={() => onChoose(place)}
              className={look}
            >
              {name}
            </button>
          </li>
        ))}
        <li>
          <PlaceLink href="/history" name="History" className={look}>
            History
          </PlaceLink>
        </li>
      </ul>
    </nav>
  );
}
