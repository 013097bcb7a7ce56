import type { MakeWorld } from "@segue/services/value";
import {
  createWorld,
  defaultSettings,
  expectedInteractions,
  type ListenerState,
  liveUnder,
  loopCatalogue,
  loopTastes,
  type World,
  worldEvents,
} from "@segue/simulator";

/**
 * The world that Segue starts with, as small as is asked for: of its listeners the first ones, with the same catalogue and the same year behind
 * them.
 */
export const makeWorld: MakeWorld = ({ listeners, seed, until }) => {
  const world = createWorld({ seed, until, listeners });
  let states: readonly ListenerState[] = [];
  return {
    catalogue: loopCatalogue(world),
    artists: world.catalogue.artists.length,
    tastes: loopTastes(world),
    *prepare() {
      states = yield* liveUntilNow(world);
    },
    live: (life) => liveUnder({ ...life, world, states }),
  };
};

/** The world's past; what happened in it is forgotten, what it made of its people stays. */
function* liveUntilNow(world: World): Generator<number, ListenerState[]> {
  const expected = expectedInteractions({ listeners: world.listeners.length, days: defaultSettings.days });
  const events = worldEvents(world);
  let happened = 0;
  for (;;) {
    const step = events.next();
    if (step.done) return step.value;
    happened += step.value.length;
    yield Math.min(1, happened / expected);
  }
}
