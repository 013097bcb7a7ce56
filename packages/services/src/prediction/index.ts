export { describeListener, type ListenerDescription } from "./describeListener.ts";
export type { CardView, HomeView, PlayView, ShelfView } from "./homeView.ts";
export { prepareHome } from "./prepareHome.ts";
export type { CardExplanation } from "./why/explainCard.ts";
export { explainCard } from "./why/explainCard.ts";
export { ownCardInput } from "./why/ownCard.ts";
export { recomputeCard, type CardRecomputation } from "./why/recomputeCard.ts";
export { prepareHomes } from "./prepareHomes.ts";
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
export { findUnplayable, findUnplayableInput } from "./pages/findUnplayable.ts";
export { queueOf, queueOfInput, type QueueView } from "./pages/queueOf.ts";
export { readItemPage } from "./pages/readItemPage.ts";
export { describeTaste, type LearntSubject, type LearntTaste } from "./learnt/describeTaste.ts";
export type { Habit } from "./learnt/habitWords.ts";
export { type ListenerPlace, placeListener } from "./learnt/placeListener.ts";
export { removeFromTaste, tasteSubjectInput } from "./learnt/removeFromTaste.ts";
export { restoreToTaste } from "./learnt/restoreToTaste.ts";
export type { TasteConsequence } from "./learnt/tasteConsequence.ts";
export type { ChoiceView } from "./welcome/choiceView.ts";
export { findArtists, findArtistsInput } from "./welcome/findArtists.ts";
export { listAlikeArtists, listAlikeArtistsInput } from "./welcome/listAlikeArtists.ts";
export { type FirstChoices, listFirstChoices, listFirstChoicesInput } from "./welcome/listFirstChoices.ts";
export { listPicks } from "./welcome/listPicks.ts";
export { savePicks, savePicksInput } from "./welcome/savePicks.ts";
export { getMix, mixInput, saveMix } from "./mixes/getMix.ts";
export { listMixes, type MixesView } from "./mixes/listMixes.ts";
export { makeDueMixes } from "./mixes/makeDueMixes.ts";
export type { MixCard, MixEntry, MixView } from "./mixes/mixView.ts";
export { findSimilar, type SimilarView, similarInput } from "./pages/findSimilar.ts";
export { listRecentSearches } from "./search/listRecentSearches.ts";
export { genreInput, readGenre } from "./search/readGenre.ts";
export { type GenreView, readGenres } from "./search/readGenres.ts";
export { removeRecentSearch, removeRecentSearchInput } from "./search/removeRecentSearch.ts";
export { searchCatalogue, searchInput } from "./search/searchCatalogue.ts";
export type { SearchGroup, SearchHit, SearchView } from "./search/searchView.ts";
