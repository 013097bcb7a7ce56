"use client";

import { useState } from "react";
import { Panel } from "../../components/Panel.tsx";
import type { Overview } from "../../trpc/answers.ts";
import { EventsChart } from "./EventsChart.tsx";
import { EventsTable } from "./EventsTable.tsx";

const views = ["chart", "table"] as const;
type View = (typeof views)[number];

/** Events an hour over a day, as a picture or as its numbers. */
export function EventsPanel({ events }: { events: Overview["events"] }) {
  const [view, setView] = useState<View>("chart");
  return (
    <Panel title="Events an hour, last 24 hours" aside={<ViewSwitch view={view} onChange={setView} />}>
      <div className="relative h-80 xl:h-full xl:min-h-80">
        <div className="absolute inset-0">
          {view === "chart" ? <EventsChart hours={events.byHour} /> : <EventsTable hours={events.byHour} />}
        </div>
      </div>
    </Panel>
  );
}

function ViewSwitch({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  return (
    <fieldset className="flex rounded-full bg-raised p-0.5">
      <legend className="sr-only">Show events as</legend>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={view === name}
          onClick={() => onChange(name)}
          className="min-h-8 rounded-full px-3.5 text-small font-medium text-muted capitalize hover:text-fg aria-pressed:bg-surface aria-pressed:text-fg"
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
