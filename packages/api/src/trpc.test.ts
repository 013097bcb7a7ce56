import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ListenerActor, listenerProcedure, listenerRouterOf } from "./trpc.ts";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => db.drop());

const router = listenerRouterOf({
  fail: listenerProcedure.mutation(() => {
    throw new Error("a row refers to a listener who is not there");
  }),
});

/** Who calls, and what is written to the log meanwhile. */
function callerAs(listenerId: number) {
  const logged: string[] = [];
  const actor = {
    kind: "listener",
    listenerId: listenerId as ListenerActor["listenerId"],
    accountId: "account",
  } as const;
  const log = { info: () => {}, warn: (message: string) => void logged.push(message) };
  return { logged, call: router.createCaller({ db, actor, clock: () => new Date(), random: () => 0.5, log }) };
}

it("tells a listener who was erased while her call ran that she is gone, and alarms nobody", async () => {
  const { call, logged } = callerAs(404);
  await expect(call.fail()).rejects.toMatchObject({ code: "UNAUTHORIZED", message: /^This account was erased/u });
  expect(logged).toEqual([]);
});

it("keeps a fault a fault for who is still there", async () => {
  const { id } = await db.prisma.listener.create({
    data: {
      displayName: "Ada",
      zone: "UTC",
      origin: "segue",
      originKey: "ada",
      account: { create: { id: "ada", name: "Ada", email: "ada@segue.test" } },
    },
  });
  const { call, logged } = callerAs(id);
  await expect(call.fail()).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  expect(logged).toEqual(["call.failed"]);
});
