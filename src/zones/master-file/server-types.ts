// Record types of single servers: the server makes answers of other types of them (PowerDNS: "ALIAS records", "Lua records").
import { parseRecordType } from "../../dns/record-types.ts";
import { type Message, message } from "../../message.ts";
import { ADDRESSES, TARGET_ADDRESSES, UNKNOWN_ANSWERS } from "../providers/computed-answers.ts";

export interface ServerType {
  type: string;
  /** The types it answers; `data` is the first word of its data. */
  serverTypes: (data: string) => readonly string[];
  reason: Message;
}

const ALIAS = { serverTypes: () => ADDRESSES, reason: TARGET_ADDRESSES };

const SERVER_TYPES: readonly ServerType[] = [
  { type: "ALIAS", ...ALIAS },
  { type: "ANAME", ...ALIAS },
  {
    type: "LUA",
    serverTypes: (data) => {
      const type = parseRecordType(data)?.type;
      return type === undefined ? UNKNOWN_ANSWERS : [type];
    },
    reason: message("master-file/server-computes"),
  },
];

/** The type that a word names, in either case; null if none of these. */
export function findServerType(word: string): ServerType | null {
  return SERVER_TYPES.find(({ type }) => type === word.toUpperCase()) ?? null;
}
