import type { toast as Toast } from "sonner";
import { expect, test, vi } from "vitest";
import { toast, toasterWish } from "./toast.ts";

test("what is said before the toaster is there asks for it, and is shown when it comes", async () => {
  const said: string[] = [];
  const asked = vi.fn<() => void>();
  const stop = toasterWish.subscribe(asked);
  toast("Saved");
  stop();
  toast.error("Not saved");
  expect(asked).toHaveBeenCalledTimes(1);
  const toasting = Object.assign((words: string) => said.push(words), { error: (words: string) => said.push(words) });
  toasterWish.answered(toasting as unknown as typeof Toast);
  await vi.waitFor(() => expect(said).toEqual(["Saved", "Not saved"]));
});
