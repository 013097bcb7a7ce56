import type { ComponentProps, ReactNode } from "react";
import type { WrappedDay, WrappedTold } from "../../../trpc/views.ts";
import { dayWords } from "../words.ts";
import { AgeCard } from "./AgeCard.tsx";
import { ArtistsCard } from "./ArtistsCard.tsx";
import { DayCard } from "./DayCard.tsx";
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
}

/** Fewer months are no journey. */
const fewestMonths = 3;

type Maybe = WrappedCard | false | null;

/** A list of favourites, where there are any. */
function favourites(id: string, title: string, { kind, items }: Favourites): Maybe {
  return items.length > 0 && card(id, title, <RankList kind={kind} items={items} label={title} />);
}

type Favourites = Omit<ComponentProps<typeof RankList>, "label">;

const card = (id: string, title: string, body: ReactNode): WrappedCard => ({ id, title, body });

/** The cards of a story, where each day that stood out has one of its own. */
export function storyCardsOf(props: CardProps): WrappedCard[] {
  return cardsOf(props).flatMap((one) => (one.id === "days" ? props.days.map(dayCard) : [one]));
}

function dayCard(day: WrappedDay): WrappedCard {
  return card(`day-${day.day}`, dayWords(day.day), <DayCard day={day} />);
}

/** The cards that a year has something to say for, in the order in which it is told. */
export function cardsOf(props: CardProps): WrappedCard[] {
  const { year, told, days } = props;
  const { top, discoveries, mostReplayed: replay, journey, age } = told;
  const cards: Maybe[] = [
    card("time", "What you heard", <TimeCard {...props} />),
    top.artists.length > 0 && card("artists", "Your artists", <ArtistsCard {...props} />),
    favourites("tracks", "Your tracks", { kind: "track", items: top.tracks }),
    replay && card("replays", "On repeat", <ReplayCard replay={replay} />),
    top.genres.length > 0 && card("genres", "Your genres", <GenresCard {...props} />),
    favourites("albums", "Your albums", { kind: "album", items: top.albums }),
    card("hours", "Your hour", <HoursCard {...props} />),
    discoveries && card("new", "New to you", <DiscoveriesCard year={year} discoveries={discoveries} />),
    days.length > 0 && card("days", "Days that stood out", <DaysCard days={days} />),
    journey.length >= fewestMonths && card("journey", "Where your taste went", <JourneyCard {...props} />),
    age && card("age", "How old your music is", <AgeCard year={year} age={age} />),
    favourites("shows", "Your podcasts", { kind: "show", items: top.shows }),
    favourites("books", "Your books", { kind: "book", items: top.books }),
  ];
  return cards.filter((one) => one !== false && one !== null);
}
