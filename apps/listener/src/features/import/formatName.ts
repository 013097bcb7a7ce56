const names: Record<string, string> = {
  "spotify-extended": "Spotify extended history",
  "spotify-account": "Spotify account data",
  "lastfm-csv": "Last.fm",
  "lastfm-1k": "Last.fm 1K",
  listenbrainz: "ListenBrainz",
  auto: "Unknown format",
};

/** A format, or several joined by +, as a person names it. */
export function formatName(format: string): string {
  return format
    .split(" + ")
    .map((name) => names[name] ?? name)
    .join(" and ");
}
