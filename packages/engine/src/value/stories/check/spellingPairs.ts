import type { StoryBrief } from "../story.ts";

/** British, American: the beginnings of words. */
const stems = `colour/color favour/favor honour/honor flavour/flavor humour/humor neighbour/neighbor behaviour/behavior harbour/harbor
  endeavour/endeavor rumour/rumor labour/labor vigour/vigor centre/center theatre/theater litre/liter fibre/fiber
  catalogue/catalog_ programme/program_ travelled/traveled travelling/traveling traveller/traveler cancelled/canceled
  cancelling/canceling modelled/modeled labelled/labeled marvellous/marvelous jewellery/jewelry grey/gray mum_/mom_ aeroplane/airplane
  cosy/cozy moustache/mustache pyjama/pajama sceptic/skeptic plough/plow defence/defense offence/offense
  realis/realiz organis/organiz recognis/recogniz memoris/memoriz apologis/apologiz summaris/summariz analyse/analyze
  fulfil_/fulfill_ enrol_/enroll_ instalment/installment
  skilful/skillful manoeuvre/maneuver`;

const pairs = stems
  .trim()
  .split(/\s+/u)
  .map((pair) => pair.split("/"));

const patternOf = (side: number): RegExp => {
  const words = pairs
    .map((pair) => pair[side])
    .map((stem) => (stem.endsWith("_") ? `${stem.slice(0, -1)}s?\\b` : `${stem}\\p{L}*`));
  return new RegExp(`(?<![\\p{L}])(?:${words.join("|")})`, "giu");
};

const patterns: Record<StoryBrief["spelling"], RegExp> = { british: patternOf(1), american: patternOf(0) };

/** Words that are spelt as on the other side of the ocean. */
export function otherSpelling(text: string, spelling: StoryBrief["spelling"]): string[] {
  return [...text.matchAll(patterns[spelling])].map(([found]) => found);
}
