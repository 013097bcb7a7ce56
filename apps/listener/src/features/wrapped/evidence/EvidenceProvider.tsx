"use client";

import { useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";
import { useCalls } from "../../../trpc/client.tsx";
import { type Asked, EvidenceContext } from "./EvidenceContext.ts";

const EvidenceDialog = dynamic(() => import("./EvidenceDialog.tsx"));

/** Lets every number below it open its listens. */
export function EvidenceProvider({ year, children }: { year: number; children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const calls = useCalls();
  const queryClient = useQueryClient();
  const close = (): void => {
    setAsked(null);
    queryClient.removeQueries(calls.wrapped.evidence.pathFilter());
  };
  return (
    <EvidenceContext value={setAsked}>
      {children}
      {asked ? <EvidenceDialog year={year} asked={asked} onClose={close} /> : null}
    </EvidenceContext>
  );
}
