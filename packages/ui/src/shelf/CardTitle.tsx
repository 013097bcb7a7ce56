import { Beat } from "../feedback/Beat.tsx";
import type { CardProps } from "./card.ts";

type CardTitleProps = Pick<CardProps, "title" | "state" | "onToggle" | "stop" | "link"> & {
  /** of the name itself: how it is cut off */
  className: string;
  withBeat: boolean;
};

/** The name of a card's item; a link to its page where there is one, and the card's place to rest where nothing plays. */
export function CardTitle({ title, state, onToggle, stop, link, className, withBeat }: CardTitleProps) {
  const current = state !== "idle";
  const look = `${className} rounded-sm ${link ? "hover:underline underline-offset-2" : ""}`;
  const focus = onToggle ? { tabIndex: stop.tabIndex } : stop;
  return (
    <>
      {current && withBeat ? <Beat moving={state === "playing"} /> : null}
      {link ? link({ className: look, children: title, ...focus }) : <span className={look}>{title}</span>}
    </>
  );
}
