"use client";

import { useEffect, type CSSProperties } from "react";
import { toast, Toaster as Sonner } from "sonner";
import { toasterWish } from "./toast.ts";

// Sonner's own style sheet comes last, so the house's colours and type go onto the element.
const look = {
  "--normal-bg": "var(--raised)",
  "--normal-text": "var(--fg)",
  "--normal-border": "var(--line-strong)",
  fontFamily: "var(--font-text)",
} as CSSProperties;

const abovePlayer = { bottom: "calc(var(--player-height, 0px) + var(--nav-height, 0px) + 20px)" };

/** Toasts in the house's look: over the player, where the thumb is. */
export default function Toaster() {
  useEffect(() => toasterWish.answered(toast), []);
  return (
    <Sonner theme="system" position="bottom-center" offset={abovePlayer} mobileOffset={abovePlayer} style={look} />
  );
}
