import type { ReactNode } from "react";
import { SessionNotice } from "../../shell/session/SessionNotice.tsx";
import { CallsProvider } from "../../trpc/client.tsx";
import { requireSignedIn } from "../../trpc/server.ts";

/** The page between signing up and Home: nothing to go to yet, nothing to play. */
export default async function WelcomeLayout({ children }: { children: ReactNode }) {
  const { id } = await requireSignedIn();
  return (
    <CallsProvider listenerId={id}>
      <SessionNotice />
      {children}
    </CallsProvider>
  );
}
