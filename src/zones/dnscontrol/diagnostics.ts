// What a reader of one DNSControl file tells, and where: bounded, with places in dnsconfig.js where it is known.
import type { Location, LocatedMessage } from "../../model.ts";
import type { Json } from "../json-source.ts";
import { VALUE_KEYS } from "./rdata.ts";
import type { IrRecord } from "./ir.ts";
import { valueLocation } from "./ir.ts";
import type { Script } from "./dnsconfig-js.ts";
import { textIn } from "../json-values.ts";
import { MessageList } from "../located-messages.ts";

/** The problems and notes of one file. */
export class Diagnostics {
  readonly json: Json;
  readonly #problems = new MessageList();
  readonly #notes = new MessageList();
  readonly #script: Script | null;

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

  /** Tells a problem, and gives it back. */
  problem(location: Location, message: LocatedMessage["message"]): LocatedMessage {
    this.#problems.add(location, message);
    return { location, message };
  }

  note(location: Location, message: LocatedMessage["message"]): void {
    this.#notes.add(location, message);
  }

  /** The problems so far. */
  problems(): LocatedMessage[] {
    return this.#problems.toArray();
  }

  /** The notes so far. */
  notes(): LocatedMessage[] {
    return this.#notes.toArray();
  }
}
