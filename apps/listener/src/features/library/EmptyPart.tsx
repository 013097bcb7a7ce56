import { Notice } from "@segue/ui";
import { Heart } from "lucide-react";
import { PlaceLink } from "../../shell/PlaceLink.tsx";
import { emptyWords } from "./emptyWords.ts";

/** A part of the library that has nothing yet, or nothing that fits the filter. */
export function EmptyPart({ place, filter }: { place: keyof typeof emptyWords; filter: string }) {
  if (filter !== "") return <p className="mt-8 text-body text-muted">Nothing here fits “{filter}”.</p>;
  const { title, words } = emptyWords[place];
  return (
    <Notice
      icon={<Heart className="size-7" />}
      title={title}
      action={
        <PlaceLink
          href="/search"
          name="Search"
          className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
        >
          Search
        </PlaceLink>
      }
    >
      {words}
    </Notice>
  );
}
