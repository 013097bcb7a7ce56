import type { ReactNode } from "react";
import { KeepForOffline } from "../../shell/offline/KeepForOffline.tsx";
import { requireSettings, requireSignedIn } from "../../trpc/server.ts";
import { ListenerApp } from "../ListenerApp.tsx";

/** Every page of a signed-in listener. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const [me, settings] = await Promise.all([requireSignedIn(), requireSettings()]);
  return (
    <ListenerApp listenerId={me.id} settings={settings}>
      <KeepForOffline />
      {children}
    </ListenerApp>
  );
}
