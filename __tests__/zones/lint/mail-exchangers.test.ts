// MX records that name no host, at their line.
import { expect, test } from "@jest/globals";
import { recordWarnings } from "./warnings-in-english.ts";
import { zoneOf } from "../text-zones.ts";

const ADDRESS = "is an address, not a name: publish the name of a host, and the address at that name";

test.each([
  ["@ MX 10 192.0.2.1", `\`192.0.2.1\` ${ADDRESS}`, null],
  ["@ MX 10 192.0.2.1.", `\`192.0.2.1\` ${ADDRESS}`, null],
  ["@ MX 10 2001:db8::1", `\`2001:db8::1\` ${ADDRESS}`, null],
  [
    "@  MX 10 Mail-Server. ; ours",
    "`mail-server.` is a name of one label, a top-level domain: did you mean mail-server.example.org.?",
    "@  MX 10 mail-server.example.org. ; ours",
  ],
])("%s", (line, message, suggestion) => {
  expect(recordWarnings([zoneOf("example.org", `www A 192.0.2.1\n${line}\n`)])).toEqual([
    { location: { file: "t.zone", line: 2, column: 1 }, message, suggestion },
  ]);
});

test.each(["@ MX 0 .", "@ MX 10 mail-server", "@ MX 10 mx.example.net.", "@ MX 10 10.mx.example.net."])(
  "nothing of %s",
  (line) => {
    expect(recordWarnings([zoneOf("example.org", `${line}\nmail-server A 192.0.2.1\n`)])).toEqual([]);
  },
);
