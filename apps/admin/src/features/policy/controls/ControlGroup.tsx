"use client";

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { useControls } from "./useControls.ts";

interface ControlGroupProps {
  title: string;
  /** the fields inside, or the beginnings of their paths: a problem or change of one is said on the closed group */
  fields: readonly string[];
  isOpen?: boolean;
  children: ReactNode;
}

/** Controls that belong together; closed until they are needed, and still saying whether something in them is changed or wrong. */
export function ControlGroup({ title, fields, isOpen = false, children }: ControlGroupProps) {
  const { problemOf, changed } = useControls();
  const isChanged = changed.some((path) => fields.some((field) => isWithin(path, field)));
  const isWrong = fields.some((field) => problemOf(`${field}*`) !== null);
  return (
    <details open={isOpen} className="group border-t border-line first:border-t-0">
      <summary className="flex min-h-12 list-none items-center gap-2 text-body font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronDown
          size={16}
          aria-hidden="true"
          className="-rotate-90 text-muted transition-transform group-open:rotate-0"
        />
        {title}
        {isChanged ? (
          <span className="rounded-full bg-raised px-2 py-0.5 text-caption font-medium text-tide">changed</span>
        ) : null}
        {isWrong ? (
          <span className="rounded-full bg-danger-ground px-2 py-0.5 text-caption font-medium text-danger">
            to be fixed
          </span>
        ) : null}
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

function isWithin(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}
