// What a reader of one DNSControl file tells, and where: bounded, with places in dnsconfig.js where it is known.
import type { Location, LocatedMessage } from "../../model.ts";
import type { Json } from "../json-source.ts";
import { MAX_PROBLEMS } from "../master-file/master-file.ts";
import { VALUE_KEYS } from "./rdata.ts";
import type { IrRecord } from "./ir.ts";
import { textIn, valueLocation } from "./ir.ts";
import type { Script } from "./dnsconfig-js.ts";

/** Ours: notes of one file; the last says how many more there are. */
const MAX_NOTES = 100;

/** The problems and notes of one file. */
export class Diagnostics {
  readonly json: Json;
  readonly problems: LocatedMessage[] = [];
  readonly #notes: LocatedMessage[] = [];
  readonly #script: Script | null;
  #omittedNotes = 0;

  constructor(json: Json, script: Script | null) {
    this.json = json;
    this.#script = script;
  }

  /** Where a record is declared: in dnsconfig.js, or its value in the representation. */
  locate(record: IrRecord, type: string): Location {
    return (
      this.#script?.locate(textIn(record.value, "filepos"), type) ?? valueLocation(this.json, record, ...VALUE_KEYS)
    );
  }

  problem(location: Location, message: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ location, message });
  }

  note(location: Location, message: string): void {
    if (this.#notes.length < MAX_NOTES) this.#notes.push({ location, message });
    else this.#omittedNotes++;
  }

  /** The notes told so far. */
  notes(): LocatedMessage[] {
    const last = this.#notes.at(-1);
    if (last === undefined || this.#omittedNotes === 0) return this.#notes;
    return [...this.#notes, { location: last.location, message: `${this.#omittedNotes} more like these follow` }];
  }
}
