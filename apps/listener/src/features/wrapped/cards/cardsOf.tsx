import type { CoverSubject } from "@segue/ui";
import type { ComponentProps, ReactNode } from "react";
import type { WrappedDay, WrappedTold } from "../../../trpc/views.ts";
import { AgeCard } from "./AgeCard.tsx";
import { ArtistsCard } from "./ArtistsCard.tsx";
import { DaysCard } from "./DaysCard.tsx";
import { DiscoveriesCard } from "./DiscoveriesCard.tsx";
import { GenresCard } from "./GenresCard.tsx";
import { HoursCard } from "./HoursCard.tsx";
import { JourneyCard } from "./JourneyCard.tsx";
import { RankList } from "./RankList.tsx";
import { ReplayCard } from "./ReplayCard.tsx";
import { TimeCard } from "./TimeCard.tsx";

export interface CardProps {
  year: number;
  /** last day that is told, ISO date; null of a year that is over */
  until: string | null;
  told: WrappedTold;
  days: readonly WrappedDay[];
}

/** One page of the story; the same stands on the page to read. */
export interface WrappedCard {
  id: string;
  title: string;
  body: ReactNode;
  /** what it is about, drawn behind it */
  cover: CoverSubject | null;
}

/** Fewer months are no journey. */
const fewestMonths = 3;

type Maybe = WrappedCard | false | null;

/** A list of favourites, where there are any. */
function favourites(id: string, title: string, { kind, items }: Favourites): Maybe {
  const [first] = items;
  return first ? { id, title, body: <RankList kind={kind} items={items} label={title} />, cover: first.cover } : null;
}

type Favourites = Omit<ComponentProps<typeof RankList>, "label">;

const plain = (id: string, title: string, body: ReactNode): WrappedCard => ({ id, title, body, cover: null });

/** The cards that a year has something to say for, in the order in which it is told. */
export function cardsOf(props: CardProps): WrappedCard[] {
  const { year, told, days } = props;
  const { top, discoveries, mostReplayed: replay, journey, age } = told;
  const [artist] = top.artists;
  const cards: Maybe[] = [
    plain("time", "What you heard", <TimeCard {...props} />),
    artist && { id: "artists", title: "Your artists", body: <ArtistsCard {...props} />, cover: artist.cover },
    favourites("tracks", "Your tracks", { kind: "track", items: top.tracks }),
    replay && { id: "replays", title: "On repeat", body: <ReplayCard replay={replay} />, cover: replay.cover },
    top.genres.length > 0 && plain("genres", "Your genres", <GenresCard {...props} />),
    favourites("albums", "Your albums", { kind: "album", items: top.albums }),
    plain("hours", "Your hour", <HoursCard {...props} />),
    discoveries && plain("new", "New to you", <DiscoveriesCard year={year} discoveries={discoveries} />),
    days.length > 0 && plain("days", "Days that stood out", <DaysCard days={days} />),
    journey.length >= fewestMonths && plain("journey", "Where your taste went", <JourneyCard {...props} />),
    age && {
      id: "age",
      title: "How old your music is",
      body: <AgeCard year={year} age={age} />,
      cover: age.oldest.cover,
    },
    favourites("shows", "Your podcasts", { kind: "show", items: top.shows }),
    favourites("books", "Your books", { kind: "book", items: top.books }),
  ];
  return cards.filter((card) => card !== false && card !== null);
}
