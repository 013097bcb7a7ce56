import type { ReactNode } from "react";
import { PlayerBar } from "../features/player/PlayerBar.tsx";
import { PlayerProvider } from "../features/player/PlayerProvider.tsx";
import { AccountMenu } from "../features/session/AccountMenu.tsx";
import { KeepFocus } from "../shell/focus/KeepFocus.tsx";
import { Frame } from "../shell/Frame.tsx";
import { AddToPlaylistProvider } from "../shell/library/AddToPlaylistProvider.tsx";
import { SettingsProvider } from "../shell/settings/SettingsProvider.tsx";
import { WhyThisProvider } from "../shell/whyThis/WhyThisProvider.tsx";
import { CallsProvider } from "../trpc/client.tsx";
import type { Settings } from "../trpc/views.ts";

interface ListenerAppProps {
  listenerId: number;
  settings: Settings;
  /** when they were told, milliseconds since 1970; left out: now */
  settingsAt?: number;
  children: ReactNode;
}

/** Everything that stands round the pages of one listener. */
export function ListenerApp({ listenerId, settings, settingsAt, children }: ListenerAppProps) {
  return (
    <CallsProvider listenerId={listenerId}>
      <KeepFocus />
      <SettingsProvider settings={settings} settingsAt={settingsAt}>
        <PlayerProvider listenerId={listenerId}>
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
