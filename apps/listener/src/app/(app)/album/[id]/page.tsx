import { AlbumScreen } from "../../../../features/album/AlbumScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";

export const generateMetadata = titleOfPage;

export default async function AlbumPage(route: ItemRoute) {
  return (
    <OwnPage>
      <AlbumScreen page={await pageOfKind("album", route)} />
    </OwnPage>
  );
}
