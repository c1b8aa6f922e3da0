// The limits of what is read of a plan: at each, and one past it.
import { expect, test } from "@jest/globals";
import { Repository } from "../../../src/zones/repository/repository.ts";
import { createModuleReader } from "../../../src/zones/terraform/module.ts";
import { findRecordKind } from "../../../src/zones/terraform/resources.ts";
import { change, messagesOf, readPlan } from "./plan-files.ts";

const NAMES = { Z1: "example.de" };
const values = (name: string): object => ({ zone_id: "Z1", name, type: "A", records: ["192.0.2.1"] });

test("32 modules within each other are read", () => {
  const resource = (depth: number): object => ({
    address: `aws_route53_record.r${depth}`,
    mode: "managed",
    type: "aws_route53_record",
    name: `r${depth}`,
    values: values(`r${depth}`),
  });
  let root_module: object = {};
  for (let depth = 33; depth > 0; depth--) root_module = { resources: [resource(depth)], child_modules: [root_module] };
  const { zones } = readPlan([], { planned_values: { root_module } }, NAMES);
  expect(zones[0]?.records.map(({ rr }) => rr.name)).toEqual(
    Array.from({ length: 32 }, (_, i) => `r${i + 1}.example.de`),
  );
});

test("100 unknown actions are named", () => {
  const pondered = Array.from({ length: 101 }, (_, i) =>
    change("aws_instance", {}, { address: `aws_instance.i${i}`, actions: ["ponder"] }),
  );
  const notes = messagesOf(readPlan(pondered).notes);
  expect(notes).toHaveLength(100);
  expect(notes.at(-1)).toBe('aws_instance.i99 has actions that are unknown here: "ponder"');
});

test("an address has 4096 characters, and so has a module", () => {
  const zone = change("aws_route53_zone", { name: "example.de" }, { address: "aws_route53_zone.main" });
  const own = "aws_route53_record.it";
  const given = { zone_id: { references: ["aws_route53_zone.main"] } };
  const called = (length: number, isSaid: boolean): number => {
    const call = "m".repeat(length - "module.".length - (isSaid ? 0 : own.length + 1));
    const record = {
      ...change("aws_route53_record", values("a"), {
        address: `module.${call}.${own}`,
        after_unknown: { zone_id: true },
      }),
      ...(isSaid ? { module_address: `module.${call}` } : {}),
    };
    const configured = { address: own, expressions: { zone_id: { references: ["var.zone_id"] } } };
    const module_calls = { [call]: { expressions: given, module: { resources: [configured] } } };
    return readPlan([zone, record], { configuration: { root_module: { module_calls } } }).zones.length;
  };
  for (const isSaid of [false, true]) expect([called(4096, isSaid), called(4097, isSaid)]).toEqual([1, 0]);
});

test("a module has 200 files, and 16 MiB together", () => {
  const block = 'resource "aws_route53_record" "a" {\n}\n';
  const isRead = (...sizes: number[]): boolean => {
    class Files extends Repository {
      override find(): string[] {
        return sizes.map((_, i) => `/m/${i}`);
      }
      override read(path: string): { file: string; text: string } {
        const size = sizes[Number(path.slice("/m/".length))] ?? 0;
        return { file: path, text: `${block}${"#".repeat(size - block.length)}` };
      }
    }
    return createModuleReader(new Files("/m"))("plan.json").has("aws_route53_record.a");
  };
  expect([isRead(100, 2 ** 24 - 100), isRead(100, 2 ** 24 - 99)]).toEqual([true, false]);
  const many = Array.from({ length: 201 }, () => 100);
  expect([isRead(...many.slice(1)), isRead(...many)]).toEqual([true, false]);
});

test.each([
  ["aws_route53_record.spf", "Route 53"],
  ["aws_route53_record.spf[0]", "Route 53"],
  ['module.mail["a.b"].google_dns_record_set.spf["x.aws_route53_record.y"]', "Cloud DNS"],
  ['desec_rrset.x["a\\"b.c"]', "deSEC"],
  ['desec_rrset.x["a.b', "deSEC"],
  ["data.x.desec_rrset", undefined],
  ["desec_rrset", undefined],
  ["", undefined],
])("%s is a resource of %s", (address, provider) => {
  expect(findRecordKind(address)?.provider.name).toBe(provider);
});
