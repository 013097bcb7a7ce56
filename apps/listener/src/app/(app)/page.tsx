import { redirect } from "next/navigation";
import { HomeScreen } from "../../features/home/HomeScreen.tsx";
import { OwnPage } from "../../shell/session/OwnPage.tsx";
import { homeAhead, requireSignedIn } from "../../trpc/server.ts";

export default async function HomePage() {
  const { displayName, wantsWelcome } = await requireSignedIn();
  if (wantsWelcome) redirect("/welcome");
  return (
    <OwnPage>
      <HomeScreen displayName={displayName} ahead={homeAhead()} />
    </OwnPage>
  );
}
