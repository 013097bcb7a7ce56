import { expect, test } from "../support/test.ts";

/** Two plays of a song that is in no catalogue, one skip of another, and one row that is broken. */
const history = JSON.stringify([
  {
    ts: "2024-05-01T08:04:00Z",
    ms_played: 200_000,
    conn_country: "GB",
    ip_addr: "203.0.113.9",
    master_metadata_track_name: "Lantern Weather",
    master_metadata_album_artist_name: "The Quiet Ferries",
    master_metadata_album_album_name: "Low Tide Letters",
    spotify_track_uri: "spotify:track:1111111111111111111111",
    reason_start: "clickrow",
    reason_end: "trackdone",
  },
  {
    ts: "2024-05-02T08:04:00Z",
    ms_played: 4_000,
    master_metadata_track_name: "Harbour Static",
    master_metadata_album_artist_name: "The Quiet Ferries",
    master_metadata_album_album_name: "Low Tide Letters",
    spotify_track_uri: "spotify:track:2222222222222222222222",
    reason_start: "clickrow",
    reason_end: "fwdbtn",
  },
  {
    ts: "2024-05-03T08:04:00Z",
    ms_played: -5,
    master_metadata_track_name: "Backwards",
    master_metadata_album_artist_name: "The Quiet Ferries",
    spotify_track_uri: "spotify:track:3333333333333333333333",
  },
]);

const file = {
  name: "Streaming_History_Audio_2024_0.json",
  mimeType: "application/json",
  buffer: Buffer.from(history),
};

test("a listener brings her own history, sees what was read, and a second time adds nothing", async ({ listener }) => {
  const page = await listener.signInAs("new", "/import");
  await page.getByLabel("History file").setInputFiles(file);
  const report = page.getByRole("region", { name: "Import report" });
  await expect(report).toContainText(/3\s*Rows read|Rows read\s*3/);
  await expect(report).toContainText(/2\s*Plays added|Plays added\s*2/);
  await expect(report).toContainText(/the time heard is negative\s*line 3/);

  await page.getByLabel("History file").setInputFiles(file);
  await expect(report).toContainText(/0\s*Plays added|Plays added\s*0/);
  await expect(report).toContainText(/2\s*Already here|Already here\s*2/);

  await page.getByRole("link", { name: "History" }).first().click();
  await expect(page.getByRole("main")).toContainText("Lantern Weather");
  await expect(page.getByRole("main")).toContainText("The Quiet Ferries");
});

test("a file that is no history is refused in words", async ({ listener, noise }) => {
  noise.allow(/status of 4\d\d/);
  const page = await listener.signInAs("new", "/import");
  const picture = {
    name: "holiday.png",
    mimeType: "image/png",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
  };
  await page.getByLabel("History file").setInputFiles(picture);
  await expect(page.getByRole("alert").filter({ hasText: "holiday.png could not be imported" })).toContainText(
    "Spotify",
  );
});
