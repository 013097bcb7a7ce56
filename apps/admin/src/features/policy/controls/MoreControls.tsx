"use client";

import type { PolicyChoices } from "../../../trpc/answers.ts";
import {
  daypartSpec,
  dayparts,
  genreSpec,
  maxPerArtistSpec,
  opennessSpec,
  repetitionSpecs,
  shelfTemperatureSpec,
  temperatureSpec,
} from "../form/numberSpecs.ts";
import { ControlGroup } from "./ControlGroup.tsx";
import { GuardrailsControl } from "./GuardrailsControl.tsx";
import { NumberControl } from "./NumberControl.tsx";
import { ShelfOrderControl } from "./ShelfOrderControl.tsx";

/** Everything of a policy that is seldom moved. */
export function MoreControls({ choices }: { choices: PolicyChoices }) {
  return (
    <>
      <ControlGroup title="Listener and hour" fields={["opennessWeight", "daypartShift"]}>
        <NumberControl spec={opennessSpec} />
        {dayparts.map((daypart) => (
          <NumberControl key={daypart} spec={daypartSpec(daypart)} />
        ))}
      </ControlGroup>
      <ControlGroup title="Shelves" fields={["shelfOrder", "shelfTemperature", "maxPerArtist"]}>
        <ShelfOrderControl shelves={choices.shelves} />
        <NumberControl spec={shelfTemperatureSpec} />
        <NumberControl spec={maxPerArtistSpec} />
      </ControlGroup>
      <ControlGroup title="Variety and chance" fields={["genreCalibration", "temperature", "repetition"]}>
        <NumberControl spec={genreSpec} />
        <NumberControl spec={temperatureSpec} />
        {repetitionSpecs.map((spec) => (
          <NumberControl key={spec.field} spec={spec} />
        ))}
      </ControlGroup>
      <ControlGroup title="Guardrails" fields={["guardrails"]}>
        <GuardrailsControl />
      </ControlGroup>
    </>
  );
}
