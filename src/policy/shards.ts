// The shards of a run: domains by a hash of their names, mail servers by a hash of their addresses. What is added moves nothing else.
import { createHash } from "node:crypto";
import type { Name } from "../dns/name.ts";
import { message } from "../message.ts";

/** One part of a run that is split: `number` counts from 1. */
export interface Shard {
  number: number;
  of: number;
}

/** Jobs of one matrix (docs.github.com, "Actions limits"); GitLab's `parallel:` has at most 200. */
export const MAX_SHARDS = 256;

/** Reads `3/8`; null if it is not a shard. */
export function parseShard(text: string): Shard | null {
  const [, number, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number >= 1 && shard.number <= shard.of && shard.of <= MAX_SHARDS ? shard : null;
}

export const SHARD_SYNTAX = message("syntax/shard", { limit: MAX_SHARDS });

/** The shard of a text, from 1 to `count`: the same on each machine and in each run. */
export function hashToShard(text: string, count: number): number {
  return (createHash("sha256").update(text).digest().readUInt32BE() % count) + 1;
}

/** Whether a mail server belongs to a shard: no two shards probe one address. */
export function hasAddress({ number, of }: Shard, address: string): boolean {
  return hashToShard(address, of) === number;
}

/** How the domains of a policy are split. */
export interface Sharding {
  /** The shard of a domain. One that only an earlier policy has is in a shard that has others: an empty one does not run. */
  shardOf: (name: Name) => number;
  /** Number of domains of each shard, in order. */
  sizes: readonly number[];
}

/** Splits the domains of a policy into `count` shards; some may be empty. */
export function shardDomains(names: readonly Name[], count: number): Sharding {
  const sizes = Array.from({ length: count }, () => 0);
  for (const name of names) {
    const index = hashToShard(name, count) - 1;
    sizes[index] = (sizes[index] ?? 0) + 1;
  }
  return {
    sizes,
    shardOf: (name) => {
      const first = hashToShard(name, count);
      for (let step = 0; step < count; step++) {
        const index = (first - 1 + step) % count;
        if (sizes[index] !== 0) return index + 1;
      }
      return first;
    },
  };
}
