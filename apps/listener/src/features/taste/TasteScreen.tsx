import { CalendarHeart, Map as MapIcon } from "lucide-react";
import { PlaceLink } from "../../shell/PlaceLink.tsx";
import { RefusalList } from "../../shell/refusals/RefusalList.tsx";
import { DialSection } from "./dial/DialSection.tsx";
import { LearntSection } from "./learnt/LearntSection.tsx";
import { PicksSection } from "./PicksSection.tsx";

/** Everything that Segue believes of her taste, and how far she lets it lead her away from it. */
export function TasteScreen() {
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 md:pr-16">
        <h1 className="text-display font-semibold tracking-tight">Your taste</h1>
        <div className="flex flex-wrap gap-2">
          <PlaceLink
            href="/wrapped"
            name="Wrapped"
            className="inline-flex min-h-11 items-center gap-2 rounded-full bg-raised px-5 text-body font-semibold transition-colors hover:bg-hover"
          >
            <CalendarHeart className="size-4" aria-hidden="true" />
            Your year
          </PlaceLink>
          <PlaceLink
            href="/taste/map"
            name="The taste map"
            className="inline-flex min-h-11 items-center gap-2 rounded-full bg-raised px-5 text-body font-semibold transition-colors hover:bg-hover"
          >
            <MapIcon className="size-4" aria-hidden="true" />
            Taste map
          </PlaceLink>
        </div>
      </div>
      <DialSection />
      <LearntSection />
      <PicksSection />
      <div className="mt-10 max-w-5xl">
        <RefusalList />
      </div>
    </>
  );
}
