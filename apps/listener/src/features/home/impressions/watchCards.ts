/** How long at least half of a card must be visible to count as seen. */
const dwellMs = 1_000;
const halfVisible = 0.5;

/** Calls `onSeen` for each watched element that stood half visible for a second, on a page that was itself visible. */
export interface CardWatch {
  watch(element: Element, onSeen: () => void): () => void;
  stop(): void;
}

interface Watched {
  onSeen: () => void;
  shown: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** @param bottomMargin px at the bottom of the window that the player covers */
export function watchCards(bottomMargin: number): CardWatch {
  const cards = new Map<Element, Watched>();
  const time = (element: Element, card: Watched): void => {
    clearTimeout(card.timer);
    if (!card.shown || document.visibilityState !== "visible") return;
    card.timer = setTimeout(() => {
      card.onSeen();
      observer.unobserve(element);
    }, dwellMs);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) {
        const card = cards.get(target);
        if (!card) continue;
        card.shown = intersectionRatio >= halfVisible;
        time(target, card);
      }
    },
    { threshold: halfVisible, rootMargin: `0px 0px -${bottomMargin}px 0px` },
  );
  const wake = (): void => cards.forEach((card, element) => time(element, card));
  document.addEventListener("visibilitychange", wake);
  return {
    watch(element, onSeen) {
      cards.set(element, { onSeen, shown: false, timer: undefined });
      observer.observe(element);
      return () => {
        clearTimeout(cards.get(element)?.timer);
        cards.delete(element);
        observer.unobserve(element);
      };
    },
    stop() {
      document.removeEventListener("visibilitychange", wake);
      observer.disconnect();
      for (const card of cards.values()) clearTimeout(card.timer);
    },
  };
}
