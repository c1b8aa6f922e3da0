// Servers that say anything at any time: every probe ends with a result that a snapshot can hold.
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import type { Script } from "./server.ts";
import { PATIENT, probeServer } from "./server.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const schema = JSON.parse(readFileSync(new URL("../../../schema/snapshot.schema.json", import.meta.url), "utf8")) as {
  $id: string;
};
const ajv = new Ajv2020({ strict: false, discriminator: true, schemas: [schema] });
const isAnswer = ajv.compile({ $ref: `${schema.$id}#/$defs/smtpAnswer` });

const octets = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(fc.constantFrom("220 a", "220-a", "250 STARTTLS", "250-", "354 go", "421 no", "\r\n", "\n", "\u0000", "ü"), {
      maxLength: 8,
    })
    .map((parts) => Buffer.from(parts.join(""))),
  // the beginnings of TLS records: handshake, alert, and one that is too long
  fc
    .constantFrom("16030300040e000000", "15030300020228", "15030300020100", "1603039999", "160303003a020000360303")
    .map((hex) => Buffer.from(hex, "hex")),
);

/** Good as far as it goes, then anything, then the end of the connection. */
const script: fc.Arbitrary<Script> = fc
  .record({ stage: fc.constantFrom("greeting", "ehlo", "tls"), said: octets })
  .map(({ stage, said }) => {
    const say: Script["instead"] = (socket) => socket.end(said);
    if (stage === "greeting") return { instead: say };
    if (stage === "tls") return { insteadOfTls: () => (socket) => socket.end(said) };
    return { instead: (socket) => socket.once("data", () => socket.end(said)).write("220 mx\r\n") };
  });

test("whatever a server says before it hangs up, the probe ends with that, with a result of the port's shape", async () => {
  await fc.assert(
    fc.asyncProperty(script, async (script) => {
      const { answer, server } = await probeServer(script, { times: { ...PATIENT, pauseMs: 0 } });
      expect(server.connections).toBeLessThanOrEqual(4); // a handshake that fails is tried once more, and both eras are
      expect(isAnswer(answer) || ajv.errorsText(isAnswer.errors)).toBe(true);
      expect(answer.result.kind).not.toBe("tls");
    }),
    { numRuns: propertyRuns(60) },
  );
});
