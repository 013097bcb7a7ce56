import { EpisodeScreen } from "../../../../features/episode/EpisodeScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";

export const generateMetadata = titleOfPage;

export default async function EpisodePage(route: ItemRoute) {
  return <EpisodeScreen page={await pageOfKind("episode", route)} />;
}
