"use client";

import { Banner } from "@segue/ui";
import { CloudOff } from "lucide-react";
import { useOnline } from "./useOnline.ts";

/** Says what being offline means for other pages and for what is played. */
export function OfflineBanner() {
  if (useOnline()) return null;
  return (
    <div className="mb-5 md:mr-16">
      <Banner icon={<CloudOff className="size-5" />}>
        You are offline. Other pages open when you are back. What you play is kept on this device and counted then.
      </Banner>
    </div>
  );
}
