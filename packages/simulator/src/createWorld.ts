import { createCommunities } from "./catalogue/communities.ts";
import { createCatalogue } from "./catalogue/createCatalogue.ts";
import { createListener, listenerKey, type ListenerSource } from "./listeners/createListeners.ts";
import { demoPortraits, portray } from "./listeners/demoListeners.ts";
import type { DemoListeners, World, WorldSettings } from "./world.ts";

const dayMs = 86_400_000;

/** The world that Segue starts with. */
export const defaultSettings: Omit<WorldSettings, "seed" | "until"> = {
  listeners: 1500,
  tracks: 10_000,
  artists: 1200,
  shows: 200,
  books: 80,
  playlists: 150,
  days: 365,
};

/**
 * Makes a world: its catalogue, its listeners and the truth about both. Deterministic: the same settings give the same
 * bytes. The first four listeners are the demo listeners.
 *
 * @throws RangeError naming the setting that is out of range
 */
export function createWorld(options: Pick<WorldSettings, "seed" | "until"> & Partial<WorldSettings>): World {
  const settings = { ...defaultSettings, ...options };
  checkSettings(settings);
  const communities = createCommunities(settings.seed);
  const { catalogue, truth } = createCatalogue(settings, communities);
  const source: ListenerSource = {
    seed: settings.seed,
    communities,
    alive: truth.tables.map((table) => table !== null),
    from: settings.until - settings.days * dayMs,
    until: settings.until,
  };
  const people = Array.from({ length: settings.listeners }, (_, index) => createPerson(source, index));
  return {
    settings,
    catalogue,
    listeners: people.map(({ listener }) => listener),
    demo: Object.fromEntries(Object.keys(demoPortraits).map((name, index) => [name, index])) as DemoListeners,
    truth: { ...truth, listeners: people.map((person) => person.truth) },
  };
}

function createPerson(source: ListenerSource, index: number): ReturnType<typeof createListener> {
  const ordinary = createListener(source, index);
  const portrait = Object.values(demoPortraits)[index];
  return portrait ? portray(source, portrait, ordinary) : ordinary;
}

function checkSettings(settings: WorldSettings): void {
  const least: Partial<Record<Exclude<keyof WorldSettings, "seed">, number>> = {
    listeners: Object.keys(demoPortraits).length,
    artists: 1,
    tracks: settings.artists,
    shows: 0,
    books: 0,
    playlists: 0,
    days: 1,
    until: settings.days * dayMs,
  };
  for (const [name, minimum] of Object.entries(least)) {
    const value = settings[name as Exclude<keyof WorldSettings, "seed">];
    if (Number.isInteger(value) && value >= minimum) continue;
    throw new RangeError(`${name} must be a whole number of at least ${minimum}, not ${value}`);
  }
  if (!/^[\w.-]{1,40}$/u.test(settings.seed)) {
    throw new RangeError(`seed must be 1 to 40 letters, digits, dots or dashes, not "${settings.seed}"`);
  }
}

/** About how many interactions a world of these settings will hold; what a progress bar needs. */
export function expectedInteractions({ listeners, days }: Pick<WorldSettings, "listeners" | "days">): number {
  return Math.round(3.67 * listeners * days);
}

/** Key, within the world, of each demo listener, with the name on screen. */
export function demoKeys(seed: string): { name: keyof DemoListeners; displayName: string; key: string }[] {
  const names = Object.keys(demoPortraits) as (keyof DemoListeners)[];
  return names.map((name, index) => ({
    name,
    displayName: demoPortraits[name].displayName,
    key: listenerKey(seed, index),
  }));
}
