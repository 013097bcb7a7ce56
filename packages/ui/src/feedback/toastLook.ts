import type { CSSProperties } from "react";

/** Toasts in the house's colours and type, as style of Sonner's toaster: its own style sheet comes last, so they go onto the element. */
export const toastLook = {
  "--normal-bg": "var(--raised)",
  "--normal-text": "var(--fg)",
  "--normal-border": "var(--line-strong)",
  fontFamily: "var(--font-text)",
} as CSSProperties;
