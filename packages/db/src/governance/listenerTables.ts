/** A table that holds rows of listeners, and which of them are one listener's. */
export interface ListenerTable {
  name: string;
  /** SQL condition on its rows; $1 is the listener's id */
  isHers: string;
  /** columns that are never handed out: whoever has them can sign in */
  secret?: readonly string[];
}

const hers = "listener_id = $1";
const homes = "select id from home where listener_id = $1";
const ownPlaylists = "select item_id from playlist where owner_id = $1";
const account = "select account_id from listener where id = $1";

/**
 * Every table that holds something of a listener, in the order in which her rows can be deleted. A test compares the list with the
 * database's own foreign keys, so that a new table cannot be forgotten.
 */
export const listenerTables: readonly ListenerTable[] = [
  { name: "impression", isHers: `slate_id in (select id from slate where home_id in (${homes}))` },
  { name: "interaction", isHers: hers },
  { name: "slate", isHers: `home_id in (${homes})` },
  { name: "home", isHers: hers },
  { name: "prepared_home", isHers: hers },
  { name: "mix", isHers: hers },
  { name: "listen_count", isHers: hers },
  { name: "history_import", isHers: hers },
  { name: "onboarding_pick", isHers: hers },
  { name: "refusal", isHers: hers },
  { name: "disowned_play", isHers: hers },
  { name: "taste_removal", isHers: hers },
  { name: "listener_dial", isHers: hers },
  { name: "search_removal", isHers: hers },
  { name: "wrapped_edition", isHers: hers },
  { name: "wrapped_share", isHers: hers, secret: ["token_hash"] },
  { name: "wrapped_story", isHers: hers },
  { name: "story_book", isHers: hers },
  { name: "playlist_track", isHers: `playlist_id in (${ownPlaylists})` },
  // With the item goes the playlist that is one.
  { name: "item", isHers: `id in (${ownPlaylists})` },
  { name: "playlist", isHers: "owner_id = $1" },
  { name: "listener_session", isHers: `user_id in (${account})`, secret: ["token"] },
  {
    name: "listener_credential",
    isHers: `user_id in (${account})`,
    secret: ["password", "access_token", "refresh_token", "id_token"],
  },
  {
    name: "listener_verification",
    isHers: `identifier in (select email from listener_account where id in (${account}))`,
    secret: ["value"],
  },
  { name: "listener_account", isHers: `id in (${account})` },
  { name: "listener", isHers: "id = $1" },
];
