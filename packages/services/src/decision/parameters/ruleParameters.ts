import { fatigueRule, refusalRule } from "@segue/engine/decision";
import { percent } from "../../shown/percent.ts";
import type { MainParameter } from "./mainParameter.ts";

/** What is the same for every policy: how refusals wear off, and how a card that is passed over makes way. */
export function ruleParameters(): MainParameter[] {
  const { hiddenDays, recoveryDays, firstWeight, sharedByCreator } = refusalRule;
  const { keptByOne, halfLifeDays, forgottenDays } = fatigueRule;
  return [
    {
      name: "“Less like this”",
      value: `hidden for ${hiddenDays} days`,
      effect:
        `Then it comes back with ${percent(firstWeight)} of its weight, and has all of it ${recoveryDays} days later. What else its ` +
        `artist or show made counts for ${percent(1 - sharedByCreator)} while it is hidden.`,
      changedAt: "cardMenu",
    },
    {
      name: "Blocked artists and shows",
      value: "never shown",
      effect: "Neither on Home nor in mixes or suggestions, until the block runs out or you take it back under Taste.",
      changedAt: "cardMenu",
    },
    {
      name: "What you see and do not play",
      value: `counts for ${percent(keptByOne)} each time`,
      effect: `Home makes way for something else. Half of it is forgotten after ${halfLifeDays} days, all of it after ${forgottenDays}, and at once when you play it.`,
      changedAt: "cardMenu",
    },
  ];
}
