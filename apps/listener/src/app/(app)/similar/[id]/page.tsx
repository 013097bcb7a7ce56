import type { Metadata } from "next";
import { itemPageOfRoute, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";
import { SimilarScreen } from "../../../../shell/similar/SimilarScreen.tsx";

export async function generateMetadata(route: ItemRoute): Promise<Metadata> {
  return { title: `Similar to ${(await itemPageOfRoute(route)).title}` };
}

export default async function SimilarPage(route: ItemRoute) {
  return (
    <OwnPage>
      <SimilarScreen page={await itemPageOfRoute(route)} />
    </OwnPage>
  );
}
