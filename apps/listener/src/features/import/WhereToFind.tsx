const places = [
  {
    service: "Spotify",
    words:
      "On your account page, under privacy, ask for your account data (the last year, within days) or for the extended history (all of it, within a month). Bring the zip as it came.",
  },
  {
    service: "Last.fm",
    words: "A CSV of your scrobbles, as export tools for Last.fm and libre.fm write it: time, artist, album, track.",
  },
  { service: "ListenBrainz", words: "In its settings, export your data. Bring the zip, or the JSONL files in it." },
];

/** Where a history from elsewhere is to be had. */
export function WhereToFind() {
  return (
    <section aria-labelledby="where" className="mt-10">
      <h2 id="where" className="text-title font-semibold tracking-tight">
        Where to find yours
      </h2>
      <dl className="mt-3 grid gap-3 lg:grid-cols-3">
        {places.map(({ service, words }) => (
          <div key={service} className="rounded-lg bg-surface p-5">
            <dt className="text-body font-semibold">{service}</dt>
            <dd className="mt-1 text-small text-muted">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
