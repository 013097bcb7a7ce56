import type { Metadata } from "next";
import { WelcomeScreen } from "../../features/onboarding/WelcomeScreen.tsx";
import { requireSignedIn, welcomeAhead } from "../../trpc/server.ts";

export const metadata: Metadata = { title: "What do you like?" };

export default async function WelcomePage() {
  const { displayName, wantsWelcome } = await requireSignedIn();
  return <WelcomeScreen displayName={displayName} isFirst={wantsWelcome} ahead={await welcomeAhead()} />;
}
