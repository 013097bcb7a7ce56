"use client";

import { toastLook } from "@segue/ui";
import { useEffect } from "react";
import { toast, Toaster as Sonner } from "sonner";
import { toasterWish } from "./toast.ts";

const abovePlayer = { bottom: "calc(var(--player-height, 0px) + var(--nav-height, 0px) + 20px)" };

/** Toasts in the house's look: over the player, where the thumb is. */
export default function Toaster() {
  useEffect(() => toasterWish.answered(toast), []);
  return (
    <Sonner theme="system" position="bottom-center" offset={abovePlayer} mobileOffset={abovePlayer} style={toastLook} />
  );
}
