import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../context.ts";
import { currentModels } from "./currentModels.ts";
import { decideAnyway } from "./decideAnyway.ts";
import { homeRecord, type HomeRecord } from "./homeRecord.ts";
import type { HomeView } from "./homeView.ts";
import { idsAt } from "./idsAt.ts";
import { readListenerTaste, type ListenerTaste } from "./listenerTaste.ts";
import { servedBy } from "./servedPolicy.ts";
import { trialOf } from "./trialModels.ts";
import { headHome, viewHome } from "./viewHome.ts";

/** A Home that nobody was served yet. */
export interface ComposedHome {
  record: HomeRecord;
  /** makes what is shown of it */
  show: () => HomeView;
  known: ListenerTaste;
}

/** Composes a listener's Home as of now, from her latest events, the models that are live and the policy that serves her. */
export async function composedHome(ctx: ServiceContext, listenerId: ListenerId): Promise<ComposedHome> {
  const [known, live] = await Promise.all([readListenerTaste(ctx, listenerId), currentModels(ctx)]);
  const { policy, enrolment: wanted } = await servedBy(ctx, known, live.models);
  const { serving, enrolment } = await trialOf(ctx, live, wanted);
  const { decided, isFallback } = decideAnyway(ctx, { known, models: serving.models, policy, random: ctx.random });
  const newId = idsAt(known.at);
  const head = headHome({ id: newId(), slateId: newId, known, decided, policy, models: serving.versions });
  const usual = known.listener.personalised ? "online" : "unprofiled";
  const mode = isFallback || serving.wanting ? "fallback" : usual;
  const record = homeRecord(head, { listenerId, policy, decided, mode, enrolment });
  return { record, show: () => viewHome(head, { known, decided }), known };
}
