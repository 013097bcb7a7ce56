import { PlaylistScreen } from "../../../../features/playlist/PlaylistScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";

export const generateMetadata = titleOfPage;

export default async function PlaylistPage(route: ItemRoute) {
  return <PlaylistScreen page={await pageOfKind("playlist", route)} />;
}
