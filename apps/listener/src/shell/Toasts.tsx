"use client";

import type { CSSProperties } from "react";
import { Toaster } from "sonner";

// Sonner's own style sheet comes last, so the house's colours and type go onto the element.
const look = {
  "--normal-bg": "var(--raised)",
  "--normal-text": "var(--fg)",
  "--normal-border": "var(--line-strong)",
  fontFamily: "var(--font-text)",
} as CSSProperties;

const abovePlayer = { bottom: "calc(var(--player-height, 0px) + var(--nav-height, 0px) + 20px)" };

/** Where short answers to what somebody just did appear: over the player, where the thumb is. */
export function Toasts() {
  return (
    <Toaster theme="system" position="bottom-center" offset={abovePlayer} mobileOffset={abovePlayer} style={look} />
  );
}
