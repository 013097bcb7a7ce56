import { readModelRegistry } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { readSettings } from "../../governance/readSettings.ts";
import { modelView } from "../../model/modelView.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import { readListenerTaste } from "../../prediction/listenerTaste.ts";
import { servedPolicy } from "../../prediction/servedPolicy.ts";
import { readListenerDial } from "../dial/readListenerDial.ts";
import type { MainParameter } from "./mainParameter.ts";
import { orderReasons, type OrderReason } from "./orderReasons.ts";
import { ownParameters } from "./ownParameters.ts";
import { policyParameters } from "./policyParameters.ts";
import { ruleParameters } from "./ruleParameters.ts";
import { servingModelWords } from "./servingModelWords.ts";

/** A model that serves now. */
export interface ServingModelView {
  name: string;
  /** what it is for */
  about: string;
  version: number;
  /** null where the registry does not know */
  trainedAt: Date | null;
}

/** Everything that decides what a listener is shown, in plain words. */
export interface MainParameters {
  at: Date;
  /** what she decides herself */
  own: MainParameter[];
  /** what people decided, in the version that serves her */
  policy: MainParameter[];
  /** what holds under every policy */
  rules: MainParameter[];
  /** what the order of cards goes by most; empty while no ranker serves */
  order: OrderReason[];
  models: ServingModelView[];
}

/**
 * The main parameters of the recommender as they are at this moment for the signed-in listener: made from the policy that serves her, her own
 * settings and dial, the engine's own rules and the models that serve.
 */
export async function readMainParameters({ ctx }: { ctx: ServiceContext }): Promise<MainParameters> {
  const { listenerId } = requireListener(ctx);
  const [settings, known, dial, live, registry] = await Promise.all([
    readSettings({ ctx }),
    readListenerTaste(ctx, listenerId),
    readListenerDial({ ctx }),
    currentModels(ctx),
    readModelRegistry(ctx.db),
  ]);
  const policy = await servedPolicy(ctx, known, live.models);
  const models = live.versions.map(({ name, version }) => {
    const row = registry.find((one) => one.name === name && one.version === version);
    return { name, version, view: row ? modelView(row) : null };
  });
  const ranker = models.find(({ name }) => name === "ranker")?.view;
  return {
    at: ctx.clock(),
    own: ownParameters(settings, dial),
    policy: policyParameters(policy),
    rules: ruleParameters(),
    order: ranker ? orderReasons(ranker.card) : [],
    models: models.map(({ name, version, view }) => ({
      name,
      about: servingModelWords(name),
      version,
      trainedAt: view?.trainedAt ?? null,
    })),
  };
}
