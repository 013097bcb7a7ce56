"use client";

import { toastLook } from "@segue/ui";
import { Toaster } from "sonner";

/** A question that is open keeps the pointer from everything behind it; its own answer stands beside it. */
const reachable = { ...toastLook, pointerEvents: "auto" } as const;

/** Where short answers to what somebody just did appear. */
export function Toasts() {
  return <Toaster theme="system" position="bottom-right" style={reachable} />;
}
