import fc from "fast-check";
import { expect, test } from "vitest";
import { interactionAround, play } from "./interaction.fixture.ts";
import { cutSessions, endOf, replaysOf, sessionGapMs } from "./sessions.ts";

const start = Date.UTC(2026, 0, 1);
const after = (minutes: number, changes: Parameters<typeof play>[0] = {}) =>
  play({ occurredAt: start + minutes * 60_000, ...changes });

test("silence counts from the end of the sound: 30 minutes cut, a millisecond less does not", () => {
  const first = after(0, { msPlayed: 180_000 });
  const cut = play({ occurredAt: endOf(first) + sessionGapMs });
  expect(cutSessions([first, cut])).toHaveLength(2);
  expect(cutSessions([first, { ...cut, occurredAt: cut.occurredAt - 1 }])).toHaveLength(1);
});

test("a long episode holds the session open over a shorter one inside it", () => {
  const sessions = cutSessions([after(0, { msPlayed: 60 * 60_000 }), after(5), after(85)]);
  expect(sessions.map(({ interactions }) => interactions.length)).toEqual([3]);
  expect(sessions[0].endedAt).toBe(start + 88 * 60_000);
});

test("a replay is the same item again within the session, not across sessions", () => {
  const sessions = cutSessions([after(0), after(4, { itemId: 2 }), after(8), after(100)]);
  expect(sessions.map((session) => replaysOf(session).map(({ occurredAt }) => occurredAt))).toEqual([
    [start + 8 * 60_000],
    [],
  ]);
});

test("sessions keep every interaction, do not depend on the given order and lie apart", () => {
  const many = fc.array(interactionAround(start), { maxLength: 30 });
  fc.assert(
    fc.property(
      many.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const sessions = cutSessions(list);
        expect(cutSessions(shuffled).map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual(
          sessions.map(({ startedAt, endedAt }) => [startedAt, endedAt]),
        );
        expect(sessions.flatMap(({ interactions }) => interactions)).toHaveLength(list.length);
        sessions.slice(1).forEach((session, before) => {
          expect(session.startedAt - sessions[before].endedAt).toBeGreaterThanOrEqual(sessionGapMs);
        });
      },
    ),
  );
});
