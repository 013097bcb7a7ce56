import type { ArtistsOverview } from "../../trpc/answers.ts";
import { ArtistFigures } from "./ArtistFigures.tsx";
import { BandsChart } from "./BandsChart.tsx";
import { HoldersChart } from "./HoldersChart.tsx";
import { MostShown } from "./MostShown.tsx";
import { PolicyChart } from "./PolicyChart.tsx";
import { ShelvesChart } from "./ShelvesChart.tsx";
import { WithoutFloorChart } from "./WithoutFloorChart.tsx";

/** The page once its figures are there. */
export function ArtistsLoaded({ artists, days }: { artists: ArtistsOverview; days: number }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 xl:grid-cols-2">
      <div className="xl:col-span-2">
        <ArtistFigures artists={artists} days={days} />
      </div>
      <BandsChart byBand={artists.byBand} hasExposure={artists.shown > 0} />
      <WithoutFloorChart days={days} />
      <ShelvesChart shelves={artists.byShelf} />
      <PolicyChart policies={artists.byPolicy} />
      <HoldersChart holders={artists.holders} />
      <MostShown artists={artists.most} />
    </div>
  );
}
