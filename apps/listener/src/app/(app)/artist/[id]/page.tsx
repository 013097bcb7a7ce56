import { ArtistScreen } from "../../../../features/artist/ArtistScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";

export const generateMetadata = titleOfPage;

export default async function ArtistPage(route: ItemRoute) {
  return (
    <OwnPage>
      <ArtistScreen page={await pageOfKind("artist", route)} />
    </OwnPage>
  );
}
