import { EpisodeScreen } from "../../../../features/episode/EpisodeScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";

export const generateMetadata = titleOfPage;

export default async function EpisodePage(route: ItemRoute) {
  return (
    <OwnPage>
      <EpisodeScreen page={await pageOfKind("episode", route)} />
    </OwnPage>
  );
}
