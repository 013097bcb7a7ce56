"use client";

import { Tabs } from "radix-ui";
import type { ReactNode } from "react";
import { choiceParameter, useUrlState } from "../../components/charts/useUrlState.ts";
import { SimulationPanel } from "../../components/simulations/SimulationPanel.tsx";
import { useControls } from "./controls/useControls.ts";
import { EffectView } from "./effect/EffectView.tsx";
import { HomesView } from "./homes/HomesView.tsx";

const views = [
  { view: "homes", name: "Homes" },
  { view: "effect", name: "Expected effect" },
  { view: "pareto", name: "Trade-offs" },
  { view: "simulator", name: "Simulator" },
  { view: "history", name: "History" },
] as const;

const whichView = choiceParameter(views.map(({ view }) => view));

interface PolicyViewsProps {
  role: string;
  history: ReactNode;
}

/** What the policy on the left does, from several sides; the address says which. */
export function PolicyViews({ role, history }: PolicyViewsProps) {
  const [view, setView] = useUrlState("view", whichView, "homes");
  const { policy } = useControls().working;
  return (
    <Tabs.Root value={view} onValueChange={(next) => setView(whichView.read(next) ?? "homes")}>
      <Tabs.List
        aria-label="What it does"
        className="mb-4 flex flex-wrap gap-1 rounded-lg border border-line bg-surface p-1"
      >
        {views.map(({ view: value, name }) => (
          <Tabs.Trigger
            key={value}
            value={value}
            className="min-h-9 rounded-md px-4 text-small font-semibold text-muted hover:text-fg data-[state=active]:bg-raised data-[state=active]:text-fg pointer-coarse:min-h-11"
          >
            {name}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="homes">
        <HomesView />
      </Tabs.Content>
      <Tabs.Content value="effect">
        <EffectView />
      </Tabs.Content>
      <Tabs.Content value="pareto">
        <SimulationPanel kind="sweep" policy={policy} role={role} />
      </Tabs.Content>
      <Tabs.Content value="simulator">
        <SimulationPanel kind="compare" policy={policy} role={role} />
      </Tabs.Content>
      <Tabs.Content value="history">{history}</Tabs.Content>
    </Tabs.Root>
  );
}
