import type { ListenerHistory } from "./listenerHistory.ts";

/**
 * Share of the discovery cards that a listener accepts who accepts as usual: 367 of 19,808 in the log of the default world, of every
 * fourth listener. Whoever changes it raises the feature's version.
 */
export const usualAcceptance = 0.02;

/** Weight of the usual listener, in cards: what makes these 375 listeners' counts most likely, as a beta distribution of their shares. */
const usualCards = 100;

/**
 * How open a listener is to what is new, beside the usual listener: a / (a + u), where u is the usual acceptance and
 * a = (w·u + accepted) / (w + seen) is her own, w = 100 cards. ½ for who accepts as usual and for who saw nothing yet, towards 0 for
 * who turns everything down, towards 1 for who accepts everything. The acceptance itself would not do: it is rare for everybody,
 * so that a dial moved by its distance from ½ would be moved towards the familiar for all.
 *
 * @param discoveries discovery cards whose outcome is known
 */
export function openness({ seen, accepted }: ListenerHistory["discoveries"]): number {
  const acceptance = (usualCards * usualAcceptance + accepted) / (usualCards + seen);
  return acceptance / (acceptance + usualAcceptance);
}
