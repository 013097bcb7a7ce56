import { formatSpan } from "../../shown/formatSpan.ts";
import type { WrappedDay } from "../wrapped/readWrappedDays.ts";
import type { NamedRank, WrappedTold } from "../wrapped/wrappedView.ts";
import { impersonal } from "./impersonal.ts";
import { shareTitle } from "./shareTitles.ts";
import { counted, longDay, shortDay } from "./shareWords.ts";
import type { ShareCard, ShareRank } from "./shareView.ts";

/** Places that a picture has room for. */
const places = 5;

type Part = Partial<Omit<ShareCard, "id" | "title">>;

const card = (id: string, part: Part): ShareCard => ({
  id,
  title: id.startsWith("day-") ? "A day that stood out" : shareTitle(id),
  headline: null,
  ranks: [],
  bars: [],
  lines: [],
  ...part,
});

/** Favourites as ranks: by whom, where that says something, and how often or how long. */
function ranksOf(items: readonly NamedRank[], by: "listens" | "time"): ShareRank[] {
  return items.slice(0, places).map(({ title, subtitle, cover, listens, heardMs }) => {
    const amount = by === "listens" ? counted(listens, "listen") : formatSpan(heardMs);
    const owner = cover.kind === "artist" ? "" : subtitle;
    return { title, detail: owner === "" ? amount : `${owner} · ${amount}`, cover };
  });
}

function timeCard({ heardMs, listens, daysListened, different }: WrappedTold): ShareCard {
  return card("time", {
    headline: counted(Math.round(heardMs / 60_000), "minute"),
    lines: [
      `${counted(listens, "listen")} on ${counted(daysListened, "day")}.`,
      `${counted(different.artists, "artist")}, ${counted(different.tracks, "track")}, ${counted(different.genres, "genre")}.`,
    ],
  });
}

function genresCard({ top, different }: WrappedTold): ShareCard {
  const most = top.genres[0]?.listens ?? 1;
  return card("genres", {
    headline: top.genres[0]?.name ?? null,
    bars: top.genres.slice(0, places).map(({ name, listens }) => {
      return { name, detail: counted(listens, "listen"), share: listens / most };
    }),
    lines: [`Of ${counted(different.genres, "genre")}.`],
  });
}

function hoursCard({ hoursMs, streak }: WrappedTold): ShareCard {
  const most = Math.max(...hoursMs, 1);
  const hour = hoursMs.indexOf(Math.max(...hoursMs));
  const run = streak && streak.days > 1 ? [`Longest run: ${counted(streak.days, "day")} in a row.`] : [];
  return card("hours", {
    headline: `${hour} o’clock`,
    bars: hoursMs.map((ms, at) => ({ name: String(at), detail: formatSpan(ms), share: ms / most })),
    lines: [`Most was heard between ${hour} and ${(hour + 1) % 24} o’clock.`, ...run],
  });
}

function newCard({ discoveries }: WrappedTold): ShareCard | null {
  if (!discoveries) return null;
  const { artists, tracks, favourite } = discoveries;
  const stayed = favourite && {
    title: favourite.title,
    detail: `Since ${shortDay(favourite.day)} · ${counted(favourite.listens, "listen")}`,
    cover: favourite.cover,
  };
  return card("new", {
    headline: counted(artists, "new artist"),
    ranks: stayed ? [stayed] : [],
    lines: [`And ${counted(tracks, "new track")}.${stayed ? " This one stayed:" : ""}`],
  });
}

function replayCard({ mostReplayed }: WrappedTold): ShareCard | null {
  if (!mostReplayed) return null;
  const { title, subtitle, cover, day, listens } = mostReplayed;
  return card("replays", {
    headline: counted(listens, "time"),
    ranks: [{ title, detail: subtitle, cover }],
    lines: [`On ${longDay(day)} alone.`],
  });
}

const dayCard = ({ day, plain, cover, listens }: WrappedDay): ShareCard => {
  const words = impersonal(plain);
  return card(`day-${day}`, {
    headline: words.headline,
    ranks: [{ title: longDay(day), detail: counted(listens, "listen"), cover }],
    lines: [words.sentence],
  });
};

/** The cards of a year that can be shared, in the order in which they are shown; each says nothing about anybody but herself. */
export function shareCardsOf(told: WrappedTold, days: readonly WrappedDay[]): ShareCard[] {
  const { top } = told;
  const favourites = (id: string, ranks: ShareRank[]) => (ranks.length > 0 ? card(id, { ranks }) : null);
  const cards = [
    favourites("artists", ranksOf(top.artists, "listens")),
    favourites("tracks", ranksOf(top.tracks, "listens")),
    timeCard(told),
    top.genres.length > 0 ? genresCard(told) : null,
    favourites("albums", ranksOf(top.albums, "listens")),
    replayCard(told),
    hoursCard(told),
    newCard(told),
    favourites("shows", ranksOf(top.shows, "time")),
    favourites("books", ranksOf(top.books, "time")),
    ...days.map(dayCard),
  ];
  return cards.filter((one) => one !== null);
}
