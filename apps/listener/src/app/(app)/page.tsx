import { HomeScreen } from "../../features/home/HomeScreen.tsx";
import { requireSignedIn } from "../../trpc/server.ts";

export default async function HomePage() {
  const { displayName } = await requireSignedIn();
  return <HomeScreen displayName={displayName} />;
}
