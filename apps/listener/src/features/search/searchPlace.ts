/** Where something stands that a search found: what is played from here says so in the log. */
export const searchPlace = { from: "Search", sourceShelf: "search" };
