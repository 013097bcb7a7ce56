import type { LivePolicy } from "@segue/db";
import { authorDecay, shelvesInOrder, type ShelfKind } from "@segue/engine/decision";
import { percent } from "../../shown/percent.ts";
import { ofHundred, type MainParameter } from "./mainParameter.ts";
import { ruleTellers, type RuleField, type Told } from "./policyRuleWords.ts";

const shelfNames: Record<ShelfKind, string> = {
  shortcuts: "Shortcuts",
  "made-for-you": "Made for you",
  "jump-back-in": "Jump back in",
  "recently-played": "Recently played",
  "similar-to": "Similar to an artist of yours",
  "fresh-finds": "Fresh finds",
  "shows-for-you": "Shows you might like",
  books: "Books",
  "try-something-else": "Try something else",
  popular: "Popular",
};

type Chance = Pick<MainParameter, "value" | "effect">;

/** How often the lesser of two, one worth half of the other, comes first, such as "once in 33 times". */
function lesserFirst(temperature: number): string {
  return `once in ${Math.round(1 + 2 ** (1 / temperature)).toLocaleString("en-GB")} times`;
}

function exploration(temperature: number): Chance {
  if (temperature === 0) {
    return { value: "none", effect: "Nothing is left to chance: what suits you best comes first, every time." };
  }
  return {
    value: `temperature ${temperature}`,
    effect:
      "Cards are drawn, the better ones with better chances, so that Segue can find out what it does not know yet. Of two cards, one " +
      `half as relevant as the other, the lesser comes first about ${lesserFirst(temperature)}.`,
  };
}

/** A shelf is worth twice the one below it, see `drawShelf`. */
function shelfExploration(temperature: number): Chance {
  if (temperature === 0) return { value: "none", effect: "Every Home has its shelves in this order." };
  return {
    value: `temperature ${temperature}`,
    effect:
      "Shelves are drawn too, so that what a shelf is worth can be told from where it stands. Of two that are left, neighbours in the " +
      `order, the lower one comes first about ${lesserFirst(temperature)}. Shortcuts stay first, and Popular last.`,
  };
}

type Tellers<Fields extends keyof LivePolicy> = { [Field in Fields]: (policy: LivePolicy) => Told };

/** Every field of a policy in words: one that is added has to be told too, or this does not compile. */
const tellers: Tellers<Exclude<keyof LivePolicy, RuleField>> = {
  version: ({ version }) => ({
    name: "The policy that serves you",
    value: `version ${version}`,
    effect:
      "People decide what the recommender is for, and put it down here. Each Home remembers which version made it.",
  }),
  dial: ({ dial }) => ({
    name: "Where the dial stands for everybody",
    value: ofHundred(dial),
    effect:
      "How much of “Made for you” is new to you: 0 is what you know, 100 what you have never played. Your own dial adds to it.",
    changedAt: "taste",
  }),
  dialMin: ({ dialMin }) => ({
    name: "Most familiar that the dial may be",
    value: ofHundred(dialMin),
    effect: "However far you or the policy turn it towards what you know, it stops here.",
  }),
  dialMax: ({ dialMax }) => ({
    name: "Most adventurous that the dial may be",
    value: ofHundred(dialMax),
    effect: "However far you or the policy turn it towards what is new, it stops here.",
  }),
  opennessWeight: ({ opennessWeight }) => ({
    name: "What your openness does",
    value: `up to ${Math.round(opennessWeight * 50)} points`,
    effect:
      "Who readily plays what is new has the dial moved towards discovery by up to so much, who seldom does towards the familiar.",
  }),
  temperature: ({ temperature }) => Object.assign({ name: "How much is left to chance" }, exploration(temperature)),
  maxPerArtist: ({ maxPerArtist }) => ({
    name: "Most cards of one artist on a shelf",
    value: String(maxPerArtist),
    effect: `Variety has a price for the second of an artist already: where cards are drawn it counts for ${percent(authorDecay(1))} of itself.`,
  }),
  shelfOrder: ({ shelfOrder }) => ({
    name: "The order of the shelves",
    value: shelvesInOrder(shelfOrder)
      .map((kind) => shelfNames[kind])
      .join(", "),
    effect: "From the top. A shelf that would be empty is left out.",
  }),
  shelfTemperature: ({ shelfTemperature }) =>
    Object.assign({ name: "How far the order of the shelves is left to chance" }, shelfExploration(shelfTemperature)),
};

/** What a policy says, field by field. */
export function policyParameters(policy: LivePolicy): MainParameter[] {
  return Object.values({ ...tellers, ...ruleTellers }).map((tell) =>
    Object.assign({ changedAt: "business" as const }, tell(policy)),
  );
}
