"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useCalls } from "../../trpc/client.tsx";
import type { Settings } from "../../trpc/views.ts";
import { SettingsContext } from "./SettingsContext.ts";

const freshMs = 60_000;

interface SettingsProviderProps {
  /** as the page came with them */
  settings: Settings;
  /** when they were told, milliseconds since 1970; left out: now */
  settingsAt?: number | undefined;
  children: ReactNode;
}

/** Keeps the listener's settings for everything below it; asks anew when she comes back to the page. */
export function SettingsProvider({ settings, settingsAt, children }: SettingsProviderProps) {
  const known = { initialData: settings, initialDataUpdatedAt: settingsAt };
  const options = useCalls().settings.get.queryOptions(undefined, { ...known, staleTime: freshMs });
  const { data } = useQuery(options);
  return <SettingsContext value={data}>{children}</SettingsContext>;
}
