import { afterAll, expect, it } from "vitest";
import { answerOf, callRequest } from "../testing/call.ts";
import { listenerUrl } from "../testing/houses.ts";
import { signedIn } from "../testing/signedIn.ts";
import { erasureProofOf } from "./erasureProof.ts";
import { createListenerHandler } from "./handler.ts";
import { createListenerExportHandler } from "./listenerExport.ts";

const { db, houses, cookie } = await signedIn();
afterAll(async () => db.drop());

function download(headers: Record<string, string>) {
  const url = `${listenerUrl}/api/your-data/export`;
  return createListenerExportHandler(houses.listener)(new Request(url, { headers }));
}

it("gives a file to save to whoever is signed in, and to nobody else", async () => {
  const response = await download({ cookie });
  expect(response.headers.get("content-disposition")).toMatch(/attachment; filename="segue-\d{4}-\d\d-\d\d\.json"/u);
  expect(await response.json()).toMatchObject({ tables: { listener_account: [{ email: "mira@segue.test" }] } });
  expect((await download({})).status).toBe(401);
});

it("proves an erasure to somebody who has no account any more", async () => {
  const erase = { type: "mutation", path: "settings.erase", input: { email: "mira@segue.test" } } as const;
  const request = callRequest(listenerUrl, { ...erase, headers: { cookie } });
  const { status, data } = await answerOf(await createListenerHandler(houses.listener)(request));
  expect(status).toBe(200);
  const { id } = data as { id: string };
  expect(await erasureProofOf(id, houses.listener)).toMatchObject({ id, deleted: { listener: 1 } });
  expect(await erasureProofOf("00000000-0000-4000-8000-000000000000", houses.listener)).toBeNull();
  expect(await erasureProofOf("nonsense", houses.listener)).toBeNull();
  expect((await download({ cookie })).status).toBe(401);
});
