"use client";

import { EyeOff } from "lucide-react";
import { PlaceLink } from "../PlaceLink.tsx";
import { useSettings } from "./SettingsContext.ts";

/** Says quietly, on every page, that a private session is on; leads to where it ends. */
export function PrivateSign({ className }: { className: string }) {
  if (!useSettings().privateSession) return null;
  return (
    <PlaceLink
      href="/your-data#private"
      name="Your data"
      className={`inline-flex min-h-9 pointer-coarse:min-h-11 items-center gap-2 rounded-full border border-line-strong px-3.5 text-small font-medium text-fg transition-colors hover:bg-raised ${className}`}
    >
      <EyeOff className="size-4 text-tide" aria-hidden="true" />
      Private session
    </PlaceLink>
  );
}
