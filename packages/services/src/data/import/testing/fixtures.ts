/** A row of Spotify's extended history as it is written today, with the given fields instead. */
export function extendedRow(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ts: "2023-03-19T18:14:05Z",
    platform: "Android OS 4.2.2 API 17 (samsung, GT-I9195)",
    ms_played: 185_000,
    conn_country: "ES",
    ip_addr: "203.0.113.77",
    master_metadata_track_name: "Low Tide",
    master_metadata_album_artist_name: "Oru Vane",
    master_metadata_album_album_name: "Harbour",
    spotify_track_uri: "spotify:track:4uLU6hMCjMI75M1A2tKUQC",
    episode_name: null,
    episode_show_name: null,
    spotify_episode_uri: null,
    audiobook_title: null,
    audiobook_uri: null,
    audiobook_chapter_uri: null,
    audiobook_chapter_title: null,
    reason_start: "trackdone",
    reason_end: "trackdone",
    shuffle: false,
    skipped: false,
    offline: false,
    offline_timestamp: 1_679_249_719,
    incognito_mode: false,
    ...fields,
  };
}

const noTrack = {
  master_metadata_track_name: null,
  master_metadata_album_artist_name: null,
  master_metadata_album_album_name: null,
  spotify_track_uri: null,
};

export function episodeRow(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const episode = {
    episode_name: "The Salt Road",
    episode_show_name: "Far Ports",
    spotify_episode_uri: "spotify:episode:6uLU6hMCjMI75M1A2tKUQC",
  };
  return extendedRow({ ...noTrack, ...episode, ...fields });
}

export function bookRow(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const book = {
    audiobook_title: "The Lamp",
    audiobook_uri: "spotify:show:7uLU6hMCjMI75M1A2tKUQC",
    audiobook_chapter_title: "One",
  };
  return extendedRow({ ...noTrack, ...book, ...fields });
}

/** A row of the account data. */
export function accountRow(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return { endTime: "2023-03-19 18:14", artistName: "Oru Vane", trackName: "Low Tide", msPlayed: 185_000, ...fields };
}

/** A listen as ListenBrainz exports it. */
export function listen(fields: Record<string, unknown> = {}, metadata: Record<string, unknown> = {}): object {
  return {
    listened_at: 1_679_249_719,
    inserted_at: 1_679_249_800.25,
    track_metadata: {
      track_name: "Low Tide",
      artist_name: "Oru Vane",
      release_name: "Harbour",
      recording_msid: "0f3d7a9e-6d5c-4b1a-9c1d-1f2e3d4c5b6a",
      ...metadata,
    },
    ...fields,
  };
}
