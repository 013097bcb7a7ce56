import { figure, measured, shareFigure } from "../../components/figures.ts";
import type { ArtistsOverview } from "../../trpc/answers.ts";

/** The page's figures in one look. */
export function ArtistFigures({ artists, days }: { artists: ArtistsOverview; days: number }) {
  const { gini, shown, streams, fromHome, homes, everyNth } = artists;
  const read =
    everyNth === 1 ? `all ${figure(homes)} Homes` : `a sample, one in ${everyNth}, of ${figure(homes)} Homes`;
  const facts = [
    {
      name: "Gini of exposure",
      value: gini === null ? "–" : measured(gini),
      note: "0 all artists alike, 1 one has everything; those never shown count",
    },
    {
      name: "Artists shown",
      value: `${figure(shown)} of ${figure(artists.artists)}`,
      note: `on ${read} of the last ${days} days`,
    },
    { name: "Streams", value: figure(streams), note: "plays of at least 30 seconds" },
    {
      name: "The algorithm's share",
      value: fromHome === null ? "–" : shareFigure(fromHome),
      note: "of streams that began on a shelf of Home; the rest is own choice",
    },
  ];
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-4">
      {facts.map(({ name, value, note }) => (
        <div key={name} className="bg-surface px-5 py-4">
          <dt className="text-small text-muted">{name}</dt>
          <dd className="mt-1 text-title font-semibold tabular-nums">{value}</dd>
          <dd className="mt-1 text-caption text-muted">{note}</dd>
        </div>
      ))}
    </dl>
  );
}
