import { Cover } from "@segue/ui";
import type { WrappedDay } from "../../../trpc/views.ts";
import { DayListens } from "./DayListens.tsx";
import { DayStory } from "./DayStory.tsx";

/** One day that stood out, on a stage of its own. */
export function DayCard({ day }: { day: WrappedDay }) {
  return (
    <div className="segue-rise max-w-2xl">
      <Cover subject={day.cover} className="mb-5 !w-28 shadow-raised md:!w-36" />
      <h3 className="text-[clamp(1.75rem,6vmin,3.25rem)] leading-tight font-semibold tracking-tight text-balance text-ember [overflow-wrap:anywhere]">
        {day.headline}
      </h3>
      <p className="mt-4 text-lead leading-relaxed text-pretty md:text-title md:leading-relaxed">
        <DayStory day={day} />
      </p>
      <DayListens day={day} />
    </div>
  );
}
