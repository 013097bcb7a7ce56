import { describe, expect, test } from "vitest";
import { worldEvents } from "../behaviour/worldEvents.ts";
import { dimensions } from "../catalogue/genreSpace.ts";
import { Random } from "../random/random.ts";
import { Palate } from "../truth/palate.ts";
import { smallWorld } from "../world.fixture.ts";
import type { Visit } from "./appraise.ts";
import { expectedResponse } from "./expectedResponse.ts";
import { respondToHome } from "./respondToHome.ts";
import type { ShownHome, ShownItem } from "./shownHome.ts";
import { type Serve, trueValue } from "./trueValue.ts";

const world = smallWorld({ listeners: 40 });
const states = livedStates();

function livedStates() {
  const events = worldEvents(world);
  for (;;) {
    const step = events.next();
    if (step.done) return step.value;
  }
}

function homeOf(...shelves: ShownItem[][]): ShownHome {
  return { shelves: shelves.map((items) => ({ kind: "made-for-you", items })) };
}

const tracks = (...items: number[]): ShownItem[] => items.map((item) => ({ kind: "track", item }));

function randomTracks(random: Random, count: number): ShownItem[] {
  return tracks(...Array.from({ length: count }, () => random.below(world.catalogue.tracks.length)));
}

function visitOf(listener: number): Visit {
  return { world, listener, state: states[listener], at: world.settings.until + listener * 3_600_000 };
}

/** A Home with cards of every kind. */
function mixedHome(random: Random): ShownHome {
  const some = (kind: ShownItem["kind"], size: number): ShownItem => ({ kind, item: random.below(size) });
  const { artists, albums, shows, episodes, books, playlists } = world.catalogue;
  return homeOf(
    [some("artist", artists.length), some("album", albums.length), some("playlist", playlists.length)],
    [some("show", shows.length), some("episode", episodes.length), some("book", books.length)],
    randomTracks(random, 6),
  );
}

describe("respondToHome", () => {
  test("agrees with the exact expectation, for Homes of every kind of card and every sort of listener", () => {
    const runs = 2500;
    let far = 0;
    for (let listener = 0; listener < 12; listener++) {
      const visit = visitOf(listener);
      const home = mixedHome(new Random("home", "mixed", listener));
      const expected = expectedResponse({ ...visit, home });
      const random = new Random("seed", "monte carlo", listener);
      const drawn = Array.from({ length: runs }, () => respondToHome({ ...visit, home, random }).plays);
      const sums = [
        [expected.plays, drawn.map((plays) => plays.length)],
        [expected.listens, drawn.map((plays) => plays.filter(({ listened }) => listened).length)],
        [expected.skips, drawn.map((plays) => plays.filter(({ skipped }) => skipped).length)],
        [expected.discoveries, drawn.map((plays) => plays.filter(({ discovery }) => discovery).length)],
        [expected.heardMs, drawn.map((plays) => plays.reduce((sum, { heardMs }) => sum + heardMs, 0))],
      ] as const;
      for (const [exact, values] of sums) {
        const mean = values.reduce((sum, value) => sum + value, 0) / runs;
        const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0)) / runs;
        if (Math.abs(mean - exact) > 1.96 * spread) far++;
        expect(Math.abs(mean - exact)).toBeLessThan(4.5 * spread + 1e-3 * Math.max(1, exact));
      }
    }
    // 60 means with 95 % intervals: about 3 lie outside of theirs, and hardly ever 10.
    expect(far).toBeLessThan(10);
  });

  test("looks at the upper left first: the same card is played less the further down it stands", () => {
    const favourite = states[0].history[0];
    const others = randomTracks(new Random("home", "others"), 24).filter(({ item }) => item !== favourite);
    const chanceAt = (shelf: number, rank: number) => {
      const items = others.slice(0, 20);
      items.splice(10 * (shelf - 1) + rank - 1, 0, ...tracks(favourite));
      const home = homeOf(items.slice(0, 10), items.slice(10));
      return expectedResponse({ ...visitOf(0), home }).playChances[shelf - 1][rank - 1];
    };
    const first = Array.from({ length: 10 }, (_, place) => chanceAt(1, place + 1));
    for (let place = 1; place < first.length; place++) expect(first[place]).toBeLessThan(first[place - 1]);
    expect(chanceAt(2, 1)).toBeLessThan(first[0]);
    expect(chanceAt(2, 5)).toBeLessThan(chanceAt(2, 1));
  });

  test("changes nothing by itself", () => {
    const visit = visitOf(1);
    const before = visit.state.copy();
    respondToHome({ ...visit, home: mixedHome(new Random("home", "still")), random: new Random("seed", "still") });
    expect(visit.state).toEqual(before);
  });

  test("an empty Home brings nothing", () => {
    const expected = expectedResponse({ ...visitOf(2), home: homeOf([]) });
    expect(expected).toMatchObject({ plays: 0, listens: 0, heardMs: 0 });
  });
});

/** Policies that know the truth, the charts, or nothing. */
const policies: Record<"loved" | "popular" | "random" | "worn", Serve> = {
  loved: ({ listener, random }) => {
    const palate = new Palate(world.truth.listeners[listener].components);
    const { trackVectors } = world.truth.music;
    const rated = randomTracks(random, 150).map((shown) => ({
      shown,
      liking: palate.liking(trackVectors, shown.item * dimensions),
    }));
    return homeOf(
      rated
        .toSorted((a, b) => b.liking - a.liking)
        .slice(0, 12)
        .map(({ shown }) => shown),
    );
  },
  popular: ({ random }) => homeOf(tracks(...Array.from({ length: 12 }, () => world.truth.chart.draw(random)))),
  random: ({ random }) => homeOf(randomTracks(random, 12)),
  worn: ({ state }) => homeOf(tracks(...Array.from({ length: 12 }, () => state.history[0]))),
};

describe("trueValue", () => {
  const value = (serve: Serve) => trueValue({ world, serve, weeks: 3, seed: "value", states });

  test("ranks a policy that knows the truth over the charts and over chance", () => {
    const [loved, popular, random] = [value(policies.loved), value(policies.popular), value(policies.random)];
    const apart = 3 * (loved.standardError + random.standardError);
    expect(loved.listensPerVisit - random.listensPerVisit).toBeGreaterThan(apart);
    expect(loved.listensPerVisit).toBeGreaterThan(popular.listensPerVisit);
    expect(loved.retention).toBeGreaterThan(random.retention);
    expect(loved.skipShare).toBeLessThan(random.skipShare);
    for (const share of [loved.discoveryShare, loved.retention, random.discoveryShare, random.retention]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test("the same favourite for ever wears out", () => {
    expect(value(policies.worn).discoveryShare).toBeLessThan(0.01);
    expect(value(policies.worn).listensPerVisit).toBeLessThan(value(policies.loved).listensPerVisit);
  });

  test("is the same number for the same seed, and leaves the given states alone", () => {
    const before = states[0].copy();
    expect(value(policies.random)).toEqual(value(policies.random));
    expect(states[0]).toEqual(before);
  });
});
