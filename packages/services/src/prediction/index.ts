export { describeListener, type ListenerDescription } from "./describeListener.ts";
export type { CardView, HomeView, PlayView, ShelfView } from "./homeView.ts";
export { serveHome } from "./serveHome.ts";
