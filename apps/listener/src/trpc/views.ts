import type { ListenerRouter } from "@segue/api/listener";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<ListenerRouter>;

export type HomeView = Answers["home"]["get"];
export type ShelfView = HomeView["shelves"][number];
export type CardView = ShelfView["cards"][number];
export type HistoryEntry = Answers["history"]["list"]["entries"][number];
export type ImportRow = Answers["history"]["imports"][number];
export type QueueEntry = Answers["catalogue"]["queueOf"]["entries"][number];
export type ItemPage = Answers["catalogue"]["page"];
export type LibraryView = Answers["library"]["list"];
export type SavedEntry = LibraryView["tracks"][number];
export type KeptEntry = LibraryView["others"][number];
export type OwnPlaylist = Answers["playlists"]["list"][number];
export type PlaylistView = Answers["playlists"]["get"];
export type PlaylistEntry = PlaylistView["tracks"][number];
