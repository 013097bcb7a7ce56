/** Who made a track, an album or an artist: item_id, artist_id. */
export const makerSql = `
  select item_id, artist_id from track
  union all select item_id, artist_id from album
  union all select item_id, item_id from artist`;

/** What a card at a rank is looked at, 1/log2(1 + rank): 1 at the first. */
export function exposureSql(rank: string): string {
  return `0.6931471805599453 / ln((1 + ${rank})::float8)`;
}
