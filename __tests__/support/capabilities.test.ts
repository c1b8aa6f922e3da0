import { expect, test } from "@jest/globals";
import * as capabilities from "./capabilities.ts";

/** Where a capability is missing, its tests are skipped: that must not happen unseen. */
test("Linux can do all that the tests ask of a system", () => {
  if (process.platform !== "linux") return;
  const { CAN_LINK, HAS_PERMISSIONS, HAS_FIFOS, CAN_REPLACE_OPEN_FILES, FULL_DEVICES, canName } = capabilities;
  expect({ CAN_LINK, HAS_PERMISSIONS, HAS_FIFOS, CAN_REPLACE_OPEN_FILES }).toEqual({
    CAN_LINK: true,
    HAS_PERMISSIONS: true,
    HAS_FIFOS: true,
    CAN_REPLACE_OPEN_FILES: true,
  });
  expect([FULL_DEVICES, canName("a\\b", "c*", "d\n")]).toEqual([["/dev/full"], true]);
});
