export { describeListener, type ListenerDescription } from "./describeListener.ts";
export type { CardView, HomeView, PlayView, ShelfView } from "./homeView.ts";
export { prepareHome } from "./prepareHome.ts";
export { serveHome } from "./serveHome.ts";
