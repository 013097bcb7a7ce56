import type { OwnSettings } from "@segue/db";
import type { Daypart } from "@segue/engine/decision";
import type { ListenerDialView } from "../dial/readListenerDial.ts";
import type { MainParameter } from "./mainParameter.ts";

const partNames: Record<Daypart, string> = {
  morning: "morning",
  afternoon: "afternoon",
  evening: "evening",
  night: "night",
};

function dialValue({ parts, personalised }: ListenerDialView): string {
  if (!personalised) return "resting";
  const [first] = parts;
  const positions = parts.map(({ applied }) => Math.round(applied * 100));
  if (positions.every((position) => position === positions[0])) return `${positions[0]} of 100, all day`;
  return first ? parts.map(({ daypart }, at) => `${partNames[daypart]} ${positions[at]}`).join(", ") : "";
}

/** What the listener decides herself. */
export function ownParameters(settings: OwnSettings, dial: ListenerDialView): MainParameter[] {
  const { personalised, privateSession, trainingConsent } = settings;
  return [
    {
      name: "Your dial, as it is applied",
      value: dialValue(dial),
      effect:
        "The policy’s position, moved by your openness and by what you set yourself at each time of day, kept inside the policy’s limits.",
      changedAt: "taste",
    },
    {
      name: "Your profile",
      value: personalised ? "used for Home" : "not used for Home",
      effect: personalised
        ? "What you played, saved and skipped decides which cards you are shown."
        : "Home shows what most listeners like and what editors picked; nothing of your past is looked at.",
      changedAt: "yourData",
    },
    {
      name: "Private session",
      value: privateSession ? "on" : "off",
      effect: "What you do while it is on stays in your history and steers nothing.",
      changedAt: "yourData",
    },
    {
      name: "Learning from you",
      value: trainingConsent ? "allowed" : "not allowed",
      effect: "Whether what you listen to may teach the models that recommend to others, too.",
      changedAt: "yourData",
    },
  ];
}
