import { redirect } from "next/navigation";
import { hrefOf } from "../../../../shell/hrefOf.ts";
import { pageOfKind, type ItemRoute } from "../../../../shell/page/pageOfKind.ts";

/** A track stands on its album's page, else on its artist's. */
export default async function TrackPage(route: ItemRoute) {
  redirect(hrefOf(await pageOfKind("track", route)) ?? "/");
}
