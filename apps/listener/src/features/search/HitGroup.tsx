import { Button, Shelf } from "@segue/ui";
import { PageSection } from "../../shell/page/PageSection.tsx";
import { TrackList } from "../../shell/tracks/TrackList.tsx";
import { countOf } from "../../shell/page/pageWords.ts";
import type { SearchView } from "../../trpc/views.ts";
import { HitCard } from "./HitCard.tsx";
import type { Kind } from "./KindChips.tsx";
import { kindNames } from "./kindNames.ts";
import { searchPlace } from "./searchPlace.ts";

type Group = SearchView["groups"][number];

/** How much there is of a kind, and how much of that stands here. */
function amountOf({ kind, hits, found }: Group): string {
  const all = countOf(found, kindNames[kind].one.toLowerCase());
  return hits.length < found ? `${hits.length} of ${all}` : all;
}

interface HitGroupProps {
  group: Group;
  /** asks for more of this kind; null where all that is to be had is there */
  onMore: ((kind: Kind) => void) | null;
}

/** What was found of one kind: lines that play, or cards that lead further. */
export function HitGroup({ group, onMore }: HitGroupProps) {
  const { kind, hits, found } = group;
  const title = kindNames[kind].many;
  const entries = hits.flatMap(({ entry }) => entry ?? []);
  const more =
    onMore && found > hits.length ? (
      <Button look="quiet" size="small" className="mt-2" onClick={() => onMore(kind)}>
        All {found.toLocaleString("en")} {title.toLowerCase()}
      </Button>
    ) : null;
  if (entries.length > 0) {
    return (
      <PageSection title={title}>
        <TrackList entries={entries} label={`${title} found`} {...searchPlace} />
        {more}
      </PageSection>
    );
  }
  const shown = hits.map(({ itemId }) => ({ key: String(itemId), pressable: true }));
  return (
    <div>
      <Shelf title={title} reason={amountOf(group)} entries={shown}>
        {(index, stop) => {
          const hit = hits[index];
          return hit ? <HitCard hit={hit} stop={stop} /> : null;
        }}
      </Shelf>
      {more}
    </div>
  );
}
