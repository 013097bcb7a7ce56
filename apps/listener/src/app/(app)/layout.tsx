import type { ReactNode } from "react";
import { PlayerBar } from "../../features/player/PlayerBar.tsx";
import { PlayerProvider } from "../../features/player/PlayerProvider.tsx";
import { AccountMenu } from "../../features/session/AccountMenu.tsx";
import { Frame } from "../../shell/Frame.tsx";
import { AddToPlaylistProvider } from "../../shell/library/AddToPlaylistProvider.tsx";
import { SettingsProvider } from "../../shell/settings/SettingsProvider.tsx";
import { WhyThisProvider } from "../../shell/whyThis/WhyThisProvider.tsx";
import { CallsProvider } from "../../trpc/client.tsx";
import { requireSettings, requireSignedIn } from "../../trpc/server.ts";

/** Every page of a signed-in listener. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const [me, settings] = await Promise.all([requireSignedIn(), requireSettings()]);
  return (
    <CallsProvider listenerId={me.id}>
      <SettingsProvider settings={settings}>
        <PlayerProvider listenerId={me.id}>
          <WhyThisProvider>
            <AddToPlaylistProvider>
              <Frame account={<AccountMenu />} player={<PlayerBar />}>
                {children}
              </Frame>
            </AddToPlaylistProvider>
          </WhyThisProvider>
        </PlayerProvider>
      </SettingsProvider>
    </CallsProvider>
  );
}
