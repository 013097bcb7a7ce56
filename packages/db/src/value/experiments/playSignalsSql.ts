/** Endings that nobody chose; as the engine's signals have them. */
const unchosen = ["trackdone", "trackerror", "unexpected-exit", "unexpected-exit-while-paused", "logout", "appload"];

/** The engine's `signalsOf` of a row of the log that is called `event`: whether it was a stream, a listen, a skip. */
export const playSignalsSql = `
  cross join lateral (
    select coalesce(event.duration_ms, 0) > 0 as known, coalesce(event.ms_played, 0) >= 30000 as long
  ) as fact
  cross join lateral (
    select case when fact.known then event.ms_played >= 0.9 * event.duration_ms
                else fact.long and coalesce(event.end_reason, '') = 'trackdone' end as finish,
           least(0.5 * case when fact.known then event.duration_ms else 210000 end, 240000) as half,
           coalesce(event.end_reason, '') not in (${unchosen.map((word) => `'${word}'`).join(", ")}) as chosen
  ) as heard
  cross join lateral (
    select event.ms_played is null or fact.long as stream,
           event.ms_played is null or heard.finish or event.ms_played >= heard.half as listen,
           event.ms_played is not null and not fact.long and not heard.finish and heard.chosen as skip
  ) as signal`;
