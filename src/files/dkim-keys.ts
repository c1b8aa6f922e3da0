// Makes DKIM keys: the private key goes to a file of its own and nowhere else, the public one into a record.
import type { KeyObject } from "node:crypto";
import { createHash, createPrivateKey, createPublicKey, generateKeyPair, sign, verify } from "node:crypto";
import { closeSync, constants, fsyncSync, lstatSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Name } from "../dns/name.ts";
import type { ByteString } from "../dns/record.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import { gitWouldCommit } from "../sources/git-ignored.ts";
import type { DkimKey } from "../standards/dkim/key.ts";
import { ED25519_SPKI_HEADER } from "../standards/dkim/key.ts";
import { parseDkim, tagValue } from "../standards/dkim/record.ts";
import { writeKeyRecord } from "../standards/dkim/write-record.ts";
import { parseTagList } from "../standards/tag-list.ts";
import { createFolder, describeFileError } from "./atomic-write.ts";

/** A key to make. */
export interface WantedKey {
  selector: string;
  type: DkimKey["type"];
}

/** A key that was made: its record, and the file with the private key. */
export interface MadeKey {
  record: ByteString;
  file: string;
}

/** RFC 8301 §3.2: at least 1024, and signers should use 2048; longer keys need not be accepted. */
const RSA_BITS = 2048;

/**
 * Makes keys and writes each private key to `<selector>.<domain>.key` in a folder: PEM (PKCS #8), for its owner alone. A file that exists
 * is never replaced, and a folder whose files git would commit is refused: throws UsageError, and then leaves no file.
 */
export async function makeDkimKeys(
  folder: string,
  domain: Name,
  wanted: readonly WantedKey[],
): Promise<Map<string, MadeKey>> {
  const files = wanted.map(({ selector }) => join(folder, `${selector}.${domain}.key`));
  createPrivateFolder(folder);
  for (const file of files) {
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined)
      throw new UsageError(message("dkim-keys/exists", { file }));
    if (await gitWouldCommit(folder, file)) throw new UsageError(message("dkim-keys/committed", { file }));
  }
  const made = new Map<string, MadeKey>();
  try {
    for (const [i, { selector, type }] of wanted.entries()) {
      const file = files[i] as string;
      const { record, pem } = await makeKey(type);
      writePrivateFile(file, pem);
      made.set(selector, { record, file });
    }
    return made;
  } catch (error) {
    for (const { file } of made.values()) rmSync(file, { force: true });
    throw error;
  }
}

function createPrivateFolder(folder: string): void {
  try {
    createFolder(folder, null, 0o700);
  } catch (error) {
    throw new UsageError(message("error/at", { place: folder, problem: describeFileError(error) }));
  }
}

function writePrivateFile(name: string, text: string): void {
  const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
  try {
    const file = openSync(name, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } catch (error) {
      rmSync(name, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new UsageError(message("error/at", { place: name, problem: describeFileError(error) }));
  }
}

async function makeKey(type: DkimKey["type"]): Promise<{ record: ByteString; pem: string }> {
  const { privateKey, publicKey } =
    type === "rsa"
      ? await promisify(generateKeyPair)("rsa", { modulusLength: RSA_BITS, publicExponent: 0x10001 })
      : await promisify(generateKeyPair)("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }) as string;
  const record = writeKeyRecord(type, publicKey.export({ type: "spki", format: "der" }));
  if (!isPair(type, pem, record)) throw new Error("a defect: a new DKIM key does not verify its own signature");
  return { record, pem };
}

/** Whether the record's key verifies what the private key signs, as RFC 6376 §3.3 and RFC 8463 §3 have it. */
function isPair(type: DkimKey["type"], pem: string, record: ByteString): boolean {
  const data = createHash("sha256").update(record).digest();
  const hash = type === "rsa" ? "sha256" : null; // RFC 8463 §3: Ed25519 signs the hash itself
  const signature = sign(hash, data, createPrivateKey(pem));
  return parseDkim(record).errors.length === 0 && verify(hash, data, publicKeyOf(type, record), signature);
}

function publicKeyOf(type: DkimKey["type"], record: ByteString): KeyObject {
  const octets = Buffer.from(tagValue(parseTagList(record).tags, "p") ?? "", "base64");
  const key = type === "rsa" ? octets : Buffer.concat([ED25519_SPKI_HEADER, octets]);
  return createPublicKey({ key, format: "der", type: "spki" });
}
