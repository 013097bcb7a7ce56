import Link from "next/link";
import { bandName } from "../../components/bandNames.ts";
import { figure, shareFigure } from "../../components/figures.ts";
import { Panel } from "../../components/Panel.tsx";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import { TableHead } from "../../components/TableHead.tsx";
import type { ArtistsOverview } from "../../trpc/answers.ts";

const columns = [
  { name: "Artist" },
  { name: "Band" },
  { name: "Of exposure", isFigure: true },
  { name: "Streams", isFigure: true },
  { name: "Began on Home", isFigure: true },
];

/** The artists whom Homes show most, each one click from her history. */
export function MostShown({ artists }: { artists: ArtistsOverview["most"] }) {
  return (
    <Panel title="Most shown">
      {artists.length === 0 ? (
        <p className="py-10 text-center text-body text-muted">No artist was shown in these days. Look further back.</p>
      ) : (
        <ScrollArea label="The artists most shown" className="max-h-[22rem] overflow-auto">
          <table className="w-full text-left text-small">
            <TableHead columns={columns} isSticky />
            <tbody className="divide-y divide-line">
              {artists.map(({ artistId, name, band, exposureShare, streams, fromHome }) => (
                <tr key={artistId}>
                  <td className="py-1.5 pr-4">
                    <Link href={`/artists/${artistId}`} className="font-medium underline-offset-2 hover:underline">
                      {name}
                    </Link>
                  </td>
                  <td className="py-1.5 pr-4 text-muted">{bandName(band)}</td>
                  <td className="py-1.5 pr-4 text-right tabular-nums">{shareFigure(exposureShare)}</td>
                  <td className="py-1.5 pr-4 text-right tabular-nums">{figure(streams)}</td>
                  <td className="py-1.5 text-right tabular-nums">{fromHome === null ? "–" : shareFigure(fromHome)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </Panel>
  );
}
