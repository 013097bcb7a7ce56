import { ShowScreen } from "../../../../features/show/ShowScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";

export const generateMetadata = titleOfPage;

export default async function ShowPage(route: ItemRoute) {
  return <ShowScreen page={await pageOfKind("show", route)} />;
}
