const names: Record<string, string> = {
  world: "Demo world",
  "spotify-extended": "Spotify",
  "spotify-account": "Spotify",
  lastfm: "Last.fm",
  "lastfm-1k": "Last.fm",
  listenbrainz: "ListenBrainz",
};

/** How a play that was not heard here got into the history, as a person names it. */
export function sourceName(source: string): string {
  return names[source] ?? source;
}
