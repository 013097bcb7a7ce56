"use client";

import { useEffect, useState } from "react";
import { LastHome } from "../../features/home/LastHome.tsx";
import { BackOnline } from "../../shell/offline/BackOnline.tsx";
import { KeepForOffline } from "../../shell/offline/KeepForOffline.tsx";
import type { KeptApp } from "../../shell/offline/keptApp.ts";
import { keptStore } from "../../shell/offline/keptStore.ts";
import { NobodyKept } from "../../shell/offline/NobodyKept.tsx";
import { ListenerApp } from "../ListenerApp.tsx";

/** The app of the device's last listener, from what the device keeps. */
export function OfflineApp() {
  const [kept, setKept] = useState<KeptApp | null | undefined>(undefined);
  useEffect(() => void keptStore.readKeptApp().then(setKept), []);
  if (kept === undefined) return null;
  if (kept === null) return <NobodyKept />;
  return (
    <ListenerApp listenerId={kept.listenerId} settings={kept.settings.value} settingsAt={kept.settings.at}>
      <KeepForOffline />
      <BackOnline />
      <LastHome kept={kept} />
    </ListenerApp>
  );
}
