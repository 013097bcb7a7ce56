import { AlbumScreen } from "../../../../features/album/AlbumScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";

export const generateMetadata = titleOfPage;

export default async function AlbumPage(route: ItemRoute) {
  return <AlbumScreen page={await pageOfKind("album", route)} />;
}
