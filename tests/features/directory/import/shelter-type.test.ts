import { expect, test } from "vitest";
import { serviceSchema } from "../../../../app/features/directory/register-schema";
import type { OpenService, ShelteredService } from "../../../../app/features/directory/service";
import { serviceOf } from "../real-register";

const place = { street: "Storgatan 1", postcode: "123 45", city: "Hjo" };
const facts = serviceOf("bris");

test("a shelter with an address does not compile, and the register refuses it", () => {
  // @ts-expect-error A shelter has no place.
  const shelter: ShelteredService = { ...facts, kind: "shelter", place };
  expect(serviceSchema.safeParse(shelter).success).toBe(false);
});

test("an open service with an address does", () => {
  const service: OpenService = { ...facts, kind: "helpline", place };
  expect(serviceSchema.safeParse(service).success).toBe(true);
});
