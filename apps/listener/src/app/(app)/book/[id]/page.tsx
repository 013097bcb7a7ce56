import { BookScreen } from "../../../../features/book/BookScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";

export const generateMetadata = titleOfPage;

export default async function BookPage(route: ItemRoute) {
  return (
    <OwnPage>
      <BookScreen page={await pageOfKind("book", route)} />
    </OwnPage>
  );
}
