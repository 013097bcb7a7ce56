import { PlaylistScreen } from "../../../../features/playlist/PlaylistScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";

export const generateMetadata = titleOfPage;

export default async function PlaylistPage(route: ItemRoute) {
  return (
    <OwnPage>
      <PlaylistScreen page={await pageOfKind("playlist", route)} />
    </OwnPage>
  );
}
