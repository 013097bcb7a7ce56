import { ArtistScreen } from "../../../../features/artist/ArtistScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";

export const generateMetadata = titleOfPage;

export default async function ArtistPage(route: ItemRoute) {
  return <ArtistScreen page={await pageOfKind("artist", route)} />;
}
