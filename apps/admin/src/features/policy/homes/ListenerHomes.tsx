import { dialFigure } from "../../../components/figures.ts";
import type { HomesPreview } from "../../../trpc/answers.ts";
import { whyUnmoved } from "./homesSummary.ts";
import { HomeShelves } from "./HomeShelves.tsx";

interface ListenerHomesProps {
  listener: HomesPreview["listeners"][number];
  items: HomesPreview["items"];
}

/** One listener's Homes side by side: as it is, and as the draft would make it. */
export function ListenerHomes({ listener, items }: ListenerHomesProps) {
  const { name, before, after, unreached, version } = listener;
  const unmoved = whyUnmoved(listener);
  const known = new Map(items.map((item) => [item.itemId, item]));
  return (
    <section aria-label={`Homes of ${name}`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-lead font-semibold tracking-tight">{name}&apos;s Home</h2>
        <p className="flex flex-wrap gap-x-4 text-caption text-muted">
          <MarkSign mark="new" /> <MarkSign mark="gone" /> <MarkSign mark="moved" />
        </p>
      </div>
      {unmoved === null ? null : <p className="mb-3 text-small text-muted">{unmoved}</p>}
      {unreached === null ? null : <p className="mb-3 text-small text-muted">{unreached} Her Home stays as it is.</p>}
      <div className="grid items-start gap-5 md:grid-cols-2">
        <HomeShelves
          title={`Now, policy ${version}`}
          said={`her dial ${dialFigure(before.dial.applied)}`}
          shelves={before.shelves}
          items={known}
        />
        <HomeShelves
          title="With the draft"
          said={`her dial ${dialFigure(after.dial.applied)}`}
          shelves={after.shelves}
          items={known}
        />
      </div>
    </section>
  );
}

function MarkSign({ mark }: { mark: "new" | "gone" | "moved" }) {
  const looks = { new: "text-tide", gone: "text-danger", moved: "text-fg" } as const;
  const signs = { new: "+ new", gone: "− gone", moved: "↑↓ moved" } as const;
  return <span className={`font-semibold ${looks[mark]}`}>{signs[mark]}</span>;
}
