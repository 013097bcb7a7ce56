"use client";

import { Skeleton } from "@segue/ui";
import { Failure } from "../../../components/Failure.tsx";
import type { PolicyChoices } from "../../../trpc/answers.ts";
import { ControlGroup } from "./ControlGroup.tsx";
import { CostControls } from "./CostControls.tsx";
import { DialControl } from "./DialControl.tsx";
import { EquityControls } from "./EquityControls.tsx";
import { MoreControls } from "./MoreControls.tsx";
import { ScopeControl } from "./ScopeControl.tsx";

interface PolicyControlsPanelProps {
  /** undefined until they are there */
  choices: PolicyChoices | undefined;
  error: unknown;
  onRetry: () => void;
}

/** Everything that a policy says, the simple things first. */
export function PolicyControlsPanel({ choices, error, onRetry }: PolicyControlsPanelProps) {
  return (
    <section aria-label="Controls" className="rounded-lg border border-line bg-surface px-5 py-2">
      <ControlGroup title="Dial" fields={["dial", "dialMin", "dialMax"]} isOpen>
        <DialControl />
      </ControlGroup>
      <ControlGroup title="Artist equity" fields={["equity", "floorGain"]} isOpen>
        <EquityControls />
      </ControlGroup>
      {choices ? (
        <>
          <ControlGroup title="Cost" fields={["costWeight", "costs"]} isOpen>
            <CostControls rightsHolders={choices.rightsHolders} />
          </ControlGroup>
          <ControlGroup title="For whom" fields={["scope"]}>
            <ScopeControl choices={choices} />
          </ControlGroup>
          <MoreControls choices={choices} />
        </>
      ) : error ? (
        <Failure title="What there is to choose could not be loaded" error={error} onRetry={onRetry} />
      ) : (
        <Skeleton className="my-4 h-40" />
      )}
    </section>
  );
}
