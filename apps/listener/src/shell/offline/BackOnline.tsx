"use client";

import { Banner } from "@segue/ui";
import { Wifi } from "lucide-react";
import { useEffect } from "react";
import { usePlayer } from "../player.ts";
import { useReachable } from "./useReachable.ts";

function open(): void {
  globalThis.location.reload();
}

/** Opens the page that was asked for once the server answers again; what plays is not cut off for it. */
export function BackOnline() {
  const player = usePlayer();
  const reachable = useReachable();
  useEffect(() => {
    if (reachable && !player.isPlaying()) open();
  }, [reachable, player]);
  if (!reachable) return null;
  return (
    <div className="mb-5 md:mr-16">
      <Banner icon={<Wifi className="size-5" />}>
        You are back online.{" "}
        <button type="button" className="font-semibold underline underline-offset-4" onClick={open}>
          Open the page that you asked for
        </button>
      </Banner>
    </div>
  );
}
