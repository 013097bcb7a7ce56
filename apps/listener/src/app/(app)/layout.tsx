import type { ReactNode } from "react";
import { PlayerBar } from "../../features/player/PlayerBar.tsx";
import { PlayerProvider } from "../../features/player/PlayerProvider.tsx";
import { AccountMenu } from "../../features/session/AccountMenu.tsx";
import { Frame } from "../../shell/Frame.tsx";
import { AddToPlaylistProvider } from "../../shell/library/AddToPlaylistProvider.tsx";
import { WhyThisProvider } from "../../shell/whyThis/WhyThisProvider.tsx";
import { CallsProvider } from "../../trpc/client.tsx";
import { requireSignedIn } from "../../trpc/server.ts";

/** Every page of a signed-in listener. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const me = await requireSignedIn();
  return (
    <CallsProvider>
      <PlayerProvider listenerId={me.id} privateSession={me.privateSession}>
        <WhyThisProvider>
          <AddToPlaylistProvider>
            <Frame account={<AccountMenu displayName={me.displayName} zone={me.zone} />} player={<PlayerBar />}>
              {children}
            </Frame>
          </AddToPlaylistProvider>
        </WhyThisProvider>
      </PlayerProvider>
    </CallsProvider>
  );
}
