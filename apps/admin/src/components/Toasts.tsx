"use client";

import { toastLook } from "@segue/ui";
import { Toaster } from "sonner";

/** Where short answers to what somebody just did appear. */
export function Toasts() {
  return <Toaster theme="system" position="bottom-right" style={toastLook} />;
}
