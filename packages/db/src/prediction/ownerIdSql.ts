/** Who made an item: the artist of a track or an album, the show of an episode. Of the joined rows of these three, of which at most one is there. */
export const ownerIdSql = "coalesce(track.artist_id, album.artist_id, episode.show_id)";
