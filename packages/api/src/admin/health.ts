import { readLivePolicy } from "@segue/services/decision";
import { staffEnvironment } from "../env.ts";
import { answerHealth } from "../request/answerHealth.ts";
import { staffHouse } from "./house.ts";

/** @throws Error that names the variable that is missing or wrong; for the app's start */
export function checkStaffEnvironment(): void {
  staffEnvironment();
}

/** Answers /api/health: ready when the database answers with the policy in force. */
export function staffHealth(): Promise<Response> {
  return answerHealth(async () => {
    const { auth: _auth, baseUrl: _baseUrl, ...house } = staffHouse();
    await readLivePolicy({ ctx: { ...house, actor: { kind: "system" } } });
  });
}
