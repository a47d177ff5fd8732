import { expect, it } from "vitest";
import { base64Of } from "../src/documents/base64";

it("gives the bytes of a file back, also of a large one", () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 256);
  expect(Uint8Array.from(atob(base64Of(bytes.buffer)), (one) => one.charCodeAt(0))).toEqual(bytes);
});
