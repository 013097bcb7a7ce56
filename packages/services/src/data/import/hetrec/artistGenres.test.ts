import { describe, expect, it } from "vitest";
import { artistGenres, type TagAssignment } from "./artistGenres.ts";
import { namesGenre, tagKey } from "./genreWords.ts";

/** The same tag by listeners 1 … n. */
function by(listeners: number, artist: string, tag: string): TagAssignment[] {
  return Array.from({ length: listeners }, (_, index) => ({ listener: `${index + 1}`, artist, tag }));
}

describe("namesGenre", () => {
  it.each([
    [
      "rock",
      "hip-hop",
      "Hip Hop",
      "r&b",
      "synthpop",
      "melodic death metal",
      "post-punk",
      "drum and bass",
      "brazilian rock",
    ],
    [
      "singer-songwriter",
      "new wave",
      "lo-fi",
      "tropicália",
      "rock français",
      "j-pop",
      "deathcore",
      "8-bit",
      "rock and roll",
    ],
  ])("takes styles: %s, %s, %s …", (...tags) => {
    expect(tags.filter((tag) => !namesGenre(tag))).toEqual([]);
  });

  it.each([
    [
      "seen live",
      "awesome",
      "<3",
      "favorites",
      "2008",
      "80s",
      "love at first listen",
      "queen of pop",
      "not emo",
      "sexy",
    ],
    [
      "british",
      "female vocalists",
      "albums i own",
      "best rock band ever",
      "rock ballad",
      "lady gaga",
      "usa",
      "",
      "rihanna",
      "piano",
    ],
  ])("leaves out likings, persons, places and years: %s, %s, %s …", (...tags) => {
    expect(tags.filter((tag) => namesGenre(tag))).toEqual([]);
  });

  it("sees one style in its spellings", () => {
    expect(new Set(["hip-hop", "Hip Hop", "hiphop"].map(tagKey)).size).toBe(1);
    expect(new Set(["rnb", "r&b", "R'n'B"].map(tagKey)).size).toBe(1);
  });
});

describe("artistGenres", () => {
  it("gives an artist the styles that most listeners named, in the usual spelling", () => {
    const assignments = [
      ...by(6, "1", "hip-hop"),
      ...by(5, "1", "rap"),
      ...by(9, "1", "seen live"),
      ...by(2, "2", "Hip Hop"),
      ...by(5, "2", "soul"),
      ...by(5, "2", "funk"),
      ...by(5, "2", "jazz"),
    ];
    const genres = artistGenres(assignments);
    expect(genres.get("1")).toEqual(["hip-hop", "rap"]);
    expect(genres.get("2")).toEqual(["funk", "jazz", "soul"]);
  });

  it("needs five listeners to call a tag a genre, and counts each of them once", () => {
    expect(artistGenres([...by(4, "1", "sludge metal"), ...by(4, "1", "sludge metal")]).size).toBe(0);
    expect(artistGenres(by(5, "1", "sludge metal")).get("1")).toEqual(["sludge metal"]);
  });
});
