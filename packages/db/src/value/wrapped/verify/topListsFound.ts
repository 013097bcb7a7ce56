interface TopList {
  name: string;
  /** SQL of what is ranked */
  id: string;
  /** which listens count for it */
  where: string;
  join?: string;
  key?: string;
  /** the spoken word is ranked by its time */
  byTime?: boolean;
}

const lists: readonly TopList[] = [
  { name: "tracks", id: "item_id", where: "kind = 'track'" },
  { name: "artists", id: "artist_id", where: "artist_id is not null" },
  { name: "albums", id: "album_id", where: "album_id is not null" },
  { name: "genres", id: "genre_id", where: "true", join: "join track_genre on track_id = item_id", key: "genreId" },
  { name: "shows", id: "show_id", where: "show_id is not null", byTime: true },
  { name: "books", id: "item_id", where: "kind = 'book'", byTime: true },
];

const topListSql = ({ name, id, where, join = "", key = "itemId", byTime = false }: TopList): string => `
  insert into found_field
  select listener_id, year, 'top.${name}', coalesce(found, '[]')
  from checked_edition
  left join (
    select listener_id, year, jsonb_agg(
      jsonb_build_object('${key}', id, 'listens', listens, 'heardMs', heard_ms) order by place) as found
    from (
      select listener_id, year, id, listens, heard_ms, row_number() over (
        partition by listener_id, year order by ${byTime ? "heard_ms desc, listens desc" : "listens desc, heard_ms desc"}, id) as place
      from (
        select listener_id, year, ${id} as id, count(*) as listens, sum(heard_ms) as heard_ms
        from counted_listen ${join}
        where ${where} and year in (select year from checked_edition)
        group by listener_id, year, ${id}
      ) as summed
    ) as ranked
    where place <= 10
    group by listener_id, year
  ) as top using (listener_id, year)`;

/** At most ten places of each kind. */
export const topListsFoundSql = lists.map(topListSql).join(";");
