import { beforeAll, describe, expect, it } from "vitest";
import { TextIndex, type NamedItem } from "./textIndex.ts";

const named = (id: number, title: string, by = ""): NamedItem => ({
  id,
  kind: by === "" ? "artist" : "track",
  title,
  by,
});
const items = [
  named(1, "Zlatović"),
  named(2, "The Ferryman", "Zlatović"),
  named(3, "Inside the ferryman's debt", "The Morning Ledger Line"),
  named(4, "The Morning Ledger Line"),
  named(5, "Early Kuhwa"),
  named(6, "Ovo"),
  named(7, "Ovolta", "Early Kuhwa"),
  named(8, "東京事変"),
];

let index: TextIndex;
beforeAll(async () => {
  index = new TextIndex();
  await index.add(items.slice(0, 5));
  await index.add(items.slice(5));
});

const idsOf = (text: string) => index.find(text).matches.map(({ id }) => id);
const matchOf = (text: string, id: number) => index.find(text).matches.find((match) => match.id === id)?.match;

describe("TextIndex", () => {
  it("finds a name without its accents, mistyped, and while it is being typed", () => {
    expect(matchOf("zlatovic", 1)).toBe("whole");
    expect(matchOf("ZLATOVIĆ", 1)).toBe("whole");
    expect(matchOf("zlatovich", 1)).toBe("alike");
    expect(matchOf("zlatovc", 1)).toBe("alike");
    expect(matchOf("zlat", 1)).toBe("beginning");
    expect(matchOf("z", 1)).toBe("beginning");
    expect(matchOf("東京", 8)).toBe("beginning");
  });

  it("tells a whole name from one that goes on, words inside, and what the artist is called", () => {
    expect([matchOf("ovo", 6), matchOf("ovo", 7)]).toEqual(["whole", "beginning"]);
    expect(matchOf("ferryman", 2)).toBe("words");
    expect(matchOf("zlatovic", 2)).toBe("creator");
    expect(matchOf("the ferryman zlatovic", 2)).toBe("whole");
  });

  it("wants every word, with the last one still open", () => {
    expect(idsOf("morning led")).toContain(4);
    expect(idsOf("ferryman debt")).toEqual([3]);
    expect(idsOf("the ferryman of the")).toContain(2);
  });

  it("says when what it found only resembles the text", () => {
    const loose = index.find("early kuwha");
    expect(loose.isLoose).toBe(true);
    expect(loose.matches.map(({ id }) => id)).toContain(5);
    expect(index.find("early kuhwa").isLoose).toBe(false);
    expect(index.find("xqwvzt")).toEqual({ matches: [], isLoose: true });
  });

  it("finds nothing for signs alone, and does not fail on them", () => {
    expect(index.find("…!?").matches).toEqual([]);
    expect(index.find("   ").matches).toEqual([]);
  });
});
