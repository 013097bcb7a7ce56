import { prepareHome } from "@segue/services/prediction";
import { listenerEnvironment } from "../env.ts";
import { answerHealth } from "../request/answerHealth.ts";
import { listenerHouse } from "./house.ts";

/** @throws Error that names the variable that is missing or wrong; for the app's start */
export function checkListenerEnvironment(): void {
  listenerEnvironment();
}

/** Answers /api/health: ready when models and catalogue are in memory and the database answers. */
export function listenerHealth(): Promise<Response> {
  return answerHealth(async () => {
    const { auth: _auth, baseUrl: _baseUrl, ...house } = listenerHouse();
    await prepareHome({ ctx: { ...house, actor: { kind: "system" } } });
  });
}
