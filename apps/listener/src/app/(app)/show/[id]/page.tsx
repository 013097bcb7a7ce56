import { ShowScreen } from "../../../../features/show/ShowScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";

export const generateMetadata = titleOfPage;

export default async function ShowPage(route: ItemRoute) {
  return (
    <OwnPage>
      <ShowScreen page={await pageOfKind("show", route)} />
    </OwnPage>
  );
}
