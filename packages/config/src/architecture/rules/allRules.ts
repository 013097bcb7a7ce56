import { barrelRule } from "./barrelRule.ts";
import { databaseRule } from "./databaseRule.ts";
import { engineDocRule } from "./engineDocRule.ts";
import { engineStepRule } from "./engineStepRule.ts";
import { engineTestRule } from "./engineTestRule.ts";
import { environmentRule } from "./environmentRule.ts";
import { exportsRule } from "./exportsRule.ts";
import { featureRule } from "./featureRule.ts";
import { layerRule } from "./layerRule.ts";
import { machinePathRule } from "./machinePathRule.ts";
import { medianRule } from "./medianRule.ts";
import { nameRule } from "./nameRule.ts";
import { procedureRule } from "./procedureRule.ts";
import { purityRule } from "./purityRule.ts";
import { routeRule } from "./routeRule.ts";
import type { Rule } from "../rule.ts";
import { separateRootsRule } from "./separateRootsRule.ts";
import { serviceVerbRule } from "./serviceVerbRule.ts";
import { sleepRule } from "./sleepRule.ts";
import { trpcRule } from "./trpcRule.ts";

/** Every rule of the house that needs the whole repository; file and function sizes are the linter's. */
export const rules: readonly Rule[] = [
  layerRule,
  exportsRule,
  engineStepRule,
  purityRule,
  engineTestRule,
  engineDocRule,
  databaseRule,
  trpcRule,
  environmentRule,
  separateRootsRule,
  procedureRule,
  serviceVerbRule,
  featureRule,
  routeRule,
  barrelRule,
  nameRule,
  machinePathRule,
  sleepRule,
  medianRule,
];
