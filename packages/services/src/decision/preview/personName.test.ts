import { expect, test } from "vitest";
import { personName } from "./personName.ts";

test("the name of a real listener is for those whose role it is, others read her initials", () => {
  const real = { displayName: "Ada Élan de Brest", isFictional: false };
  expect(personName(real, "auditor")).toBe("Ada Élan de Brest");
  expect(personName(real, "productManager")).toBe("A. É. D.");
  expect(personName({ displayName: "  ", isFictional: false }, "viewer")).toBe("A listener");
  expect(personName({ ...real, isFictional: true }, "viewer")).toBe("Ada Élan de Brest");
});
