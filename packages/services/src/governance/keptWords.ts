/** Rows of one kind that are kept of a listener, or were erased. */
export interface KeptRows {
  /** what they are, in plain words */
  what: string;
  rows: number;
}

/** What every table that holds something of a listener is to her; null where the rows are told with another table's. */
const words: Record<string, string | null> = {
  interaction: "plays, skips, searches, saves and follows",
  listen_count: "play counts without dates",
  home: "Homes made for you",
  slate: "shelves on them",
  impression: "cards that you saw",
  prepared_home: "Home prepared ahead",
  mix: "mixes",
  history_import: "imports",
  playlist: "playlists of yours",
  playlist_track: "tracks on your playlists",
  // A playlist of hers is an item with her words on it: the same thing twice.
  item: null,
  onboarding_pick: "artists picked at the start",
  refusal: "“less like this” and blocks",
  disowned_play: "plays that were not you",
  taste_removal: "things taken out of your taste",
  listener_dial: "dial settings by time of day",
  search_removal: "searches taken off the list",
  wrapped_edition: "years told as Wrapped",
  wrapped_share: "public links to them",
  wrapped_story: "stories of single days",
  story_book: "years whose stories are written",
  listener_session: "signed-in devices",
  listener_credential: "password, as a hash",
  listener_verification: "confirmations sent to your address",
  listener_account: "account with name and address",
  listener: "profile with your settings",
};

/** Counts by table in plain words, in the order of interest, without those of which there is nothing. A table without words goes by its name. */
export function keptInWords(counts: Readonly<Record<string, number>>): KeptRows[] {
  const unknown = Object.keys(counts).filter((table) => !(table in words));
  return [...Object.keys(words), ...unknown].flatMap((table) => {
    const what = words[table] === undefined ? table : words[table];
    const rows = counts[table] ?? 0;
    return what === null || rows === 0 ? [] : [{ what, rows }];
  });
}
