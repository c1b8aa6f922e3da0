// Compressed reports, unpacked as far as a report may go.
import { crc32, gunzipSync, inflateRawSync } from "node:zlib";
import type { Entry } from "yauzl";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { UnusableReport } from "./unusable-report.ts";

/** Project limit: octets of one report. */
const MAX_REPORT_MIB = 64;
export const MAX_REPORT_OCTETS = MAX_REPORT_MIB * 2 ** 20;

/** Project limit: files in one archive. */
const MAX_ENTRIES = 100;

/** Project limits: octets unpacked of one file or mail, and in one run; a gigabyte takes half a minute. */
const MAX_MAIL_MIB = 256;
const MAX_TOTAL_GIB = 16;

/** Counts the octets that a run unpacks: a mailbox takes archives from everyone. */
export class UnpackedOctets {
  #total = 0;
  #ofMail = 0;

  /** Another file or mail begins. */
  begin(): void {
    this.#ofMail = 0;
  }

  /** Throws an UnusableReport where one file or mail, or all, are beyond the limit. */
  add(octets: Uint8Array): Uint8Array {
    this.#ofMail += octets.length;
    if (this.#ofMail > MAX_MAIL_MIB * 2 ** 20)
      throw new UnusableReport(message("reports/mail-total", { mebibytes: MAX_MAIL_MIB }));
    this.#total += octets.length;
    if (this.#total > MAX_TOTAL_GIB * 2 ** 30)
      throw new UnusableReport(message("reports/total", { gibibytes: MAX_TOTAL_GIB }));
    return octets;
  }
}

/** Unpacks gzip data of any number of members. Throws an UnusableReport. */
export function gunzip(octets: Uint8Array): Uint8Array {
  try {
    return gunzipSync(withoutLineEnd(octets), { maxOutputLength: MAX_REPORT_OCTETS });
  } catch (error) {
    if (error instanceof RangeError) throw new UnusableReport(tooLarge());
    throw new UnusableReport(message("reports/gzip"));
  }
}

/** Mimecast adds a line end. RFC 1952 §2.3.1: data ends with its length, whose last octet is a line end from 160 MiB on. */
function withoutLineEnd(octets: Uint8Array): Uint8Array {
  return octets.subarray(0, octets.findLastIndex((octet) => octet !== 0x0d && octet !== 0x0a) + 1);
}

/** The files in a zip archive, one after the other. Throws an UnusableReport. */
export async function* unzip(octets: Uint8Array): AsyncGenerator<Uint8Array> {
  const { default: yauzl } = await import("yauzl");
  try {
    // names stay undecoded: nothing is written by them
    const archive = await yauzl.fromBufferPromise(Buffer.from(octets.buffer, octets.byteOffset, octets.length), {
      decodeStrings: false,
    });
    if (archive.entryCount > MAX_ENTRIES)
      throw new UnusableReport(message("reports/zip/entries", { most: MAX_ENTRIES }));
    for await (const entry of archive.eachEntry()) {
      if (entry.isEncrypted()) throw new UnusableReport(message("reports/zip/encrypted"));
      if (entry.uncompressedSize > MAX_REPORT_OCTETS) throw new UnusableReport(tooLarge());
      const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
      const content = inflate(octets.subarray(fileDataStart, fileDataStart + entry.compressedSize), entry);
      if (content.length > 0) yield content;
    }
  } catch (error) {
    if (error instanceof UnusableReport) throw error;
    throw new UnusableReport(message("reports/zip"));
  }
}

/** The octets of a file as the archive describes them. Throws where they are others, or compressed by another method than deflate (APPNOTE §4.4.5). */
function inflate(data: Uint8Array, { compressionMethod, uncompressedSize, crc32: sum }: Entry): Uint8Array {
  const content = compressionMethod === 0 ? data : inflateRawSync(data, { maxOutputLength: uncompressedSize + 1 });
  if (![0, 8].includes(compressionMethod) || content.length !== uncompressedSize || crc32(content) !== sum)
    throw new UnusableReport(message("reports/zip"));
  return content;
}

export function tooLarge(): Message {
  return message("reports/too-large", { mebibytes: MAX_REPORT_MIB });
}
