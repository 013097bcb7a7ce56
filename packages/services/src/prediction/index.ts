export { describeListener, type ListenerDescription } from "./describeListener.ts";
export type { CardView, HomeView, PlayView, ShelfView } from "./homeView.ts";
export { prepareHome } from "./prepareHome.ts";
export { serveHome } from "./serveHome.ts";
export type { CoverView, QueueEntry, SoundingKind } from "./pages/queueEntry.ts";
export type {
  AlbumPage,
  ArtistPage,
  BookPage,
  EpisodePage,
  ItemLink,
  ItemPage,
  ShowPage,
  TrackPlace,
} from "./pages/itemPage.ts";
export { itemInput } from "./pages/itemInput.ts";
export { queueOf, queueOfInput, type QueueView } from "./pages/queueOf.ts";
export { readItemPage } from "./pages/readItemPage.ts";
