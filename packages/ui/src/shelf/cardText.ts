/** How far a card is in being played. */
export type CardState = "idle" | "playing" | "paused";

/** The name of a card's one control. */
export function playLabel(title: string, subtitle: string, state: CardState): string {
  const name = subtitle === "" ? title : `${title} by ${subtitle}`;
  return state === "playing" ? `Pause ${name}` : `Play ${name}`;
}
