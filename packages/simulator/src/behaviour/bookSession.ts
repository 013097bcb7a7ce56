import { act, type ListenerRun, type Session } from "./listenerRun.ts";

const minuteMs = 60_000;

/** A session with an audiobook: goes on where she stopped. False when there is no book for her. */
export function playBook(run: ListenerRun, session: Session): boolean {
  const { random, state, world } = run;
  state.book ??= chooseBook(run);
  if (!state.book) return false;
  const { book, positionMs } = state.book;
  const { durationMs } = world.catalogue.books[book];
  const heardMs = Math.min(durationMs - positionMs, Math.round(random.between(8, 70) * minuteMs));
  const reached = positionMs + heardMs;
  act(run, session, {
    kind: "item.played",
    itemKind: "book",
    item: book,
    msPlayed: heardMs,
    durationMs,
    positionMs: reached,
    startReason: positionMs === 0 ? "clickrow" : "playbtn",
    endReason: reached >= durationMs ? "trackdone" : "endplay",
    skipped: false,
    shuffle: false,
    sourceShelf: positionMs === 0 ? null : "jump-back-in",
  });
  session.now += heardMs;
  state.book.positionMs = reached;
  if (reached >= durationMs) {
    state.finishedBooks.add(book);
    state.book = null;
  }
  return true;
}

function chooseBook({ random, state, truth, world }: ListenerRun): { book: number; positionMs: number } | null {
  for (let attempt = 0; attempt < 20 && world.truth.bookTable; attempt++) {
    const book = world.truth.bookTable.draw(random);
    const interest = truth.topics[world.truth.bookTopic[book]];
    if (!state.finishedBooks.has(book) && random.chance(0.1 + 0.9 * interest)) return { book, positionMs: 0 };
  }
  return null;
}
