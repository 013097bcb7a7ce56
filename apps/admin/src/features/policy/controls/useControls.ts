"use client";

import { createContext, use } from "react";
import type { PolicyContent } from "../../../trpc/answers.ts";
import type { NumberSpec } from "../form/numberSpec.ts";
import type { Content, Working } from "../form/working.ts";

/** What every control of the page works on. */
export interface PolicyControls {
  working: Working;
  /** what is in force for the scope: the present value beside every control */
  inForce: Content;
  /** whoever looks may not change anything */
  disabled: boolean;
  /** paths of the fields that differ from what is in force, as the server tells them */
  changed: readonly string[];
  /** whether the server would refuse the policy as it is */
  isRefused: boolean;
  /** what is wrong with a field; with a star behind it, with anything inside it. null when nothing is */
  problemOf: (field: string) => string | null;
  /** takes a number as typed */
  type: (spec: NumberSpec, text: string) => void;
  /** takes a policy that a control changed */
  change: (policy: PolicyContent) => void;
  changeScope: (scope: Content["scope"]) => void;
}

export const ControlsContext = createContext<PolicyControls | null>(null);

/** @throws Error outside of the page's workbench */
export function useControls(): PolicyControls {
  const controls = use(ControlsContext);
  if (!controls) throw new Error("a control of a policy stands outside of its workbench");
  return controls;
}
