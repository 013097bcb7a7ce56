"use client";

import { createContext, use } from "react";
import type { Settings } from "../../trpc/views.ts";

export const SettingsContext = createContext<Settings | null>(null);

/** What the signed-in listener decided about herself, as it stands at this moment. */
export function useSettings(): Settings {
  const settings = use(SettingsContext);
  if (!settings) throw new Error("useSettings needs a SettingsContext above it: render inside SettingsProvider");
  return settings;
}
