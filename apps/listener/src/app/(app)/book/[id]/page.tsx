import { BookScreen } from "../../../../features/book/BookScreen.tsx";
import { pageOfKind, titleOfPage, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";

export const generateMetadata = titleOfPage;

export default async function BookPage(route: ItemRoute) {
  return <BookScreen page={await pageOfKind("book", route)} />;
}
