import type { ListenerHistory } from "./listenerHistory.ts";

/**
 * Share of the discovery cards that a listener accepts who accepts as usual. In the log of the default world every fourth of its listeners,
 * 375, accepted 367 of 19,808; as a beta distribution of their shares, a mean of 0.02 with the weight of 100 cards makes these counts
 * most likely. Whoever changes either raises the feature's version.
 */
export const usualAcceptance = 0.02;

/** Weight of the usual listener, in cards. */
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
