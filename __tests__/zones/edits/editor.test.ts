import { describe, expect, test } from "@jest/globals";
import type { FixRecord } from "../../../src/model.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { createEditor } from "../../../src/zones/edits/editor.ts";
import { Repository } from "../../../src/zones/repository/repository.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { zoneOf } from "../text-zones.ts";
import { loadZoneFormats } from "../../support/zone-formats.ts";

await loadZoneFormats();

const SPF = '@ TXT "v=spf1 ?all"\n';
const spf = (origin: string): FixRecord => ({ name: `${origin}.`, type: "TXT", data: '"v=spf1 -all"' });

/** A zone as a file of its own declares it. */
function zoneIn(file: string, origin: string, text: string, format = "bind"): DeclaredZone {
  const zone = zoneOf(origin, text);
  return { ...zone, format, records: zone.records.map((one) => ({ ...one, location: { ...one.location, file } })) };
}

class CountingRepository extends Repository {
  readonly paths: string[] = [];

  override read(...args: Parameters<Repository["read"]>): ReturnType<Repository["read"]> {
    this.paths.push(args[0]);
    return super.read(...args);
  }
}

describe("an editor", () => {
  test("has no edit without records, and without zones", () => {
    const root = folderOf({ "t.zone": SPF });
    const edit = (zones: DeclaredZone[], records: FixRecord[]): unknown =>
      createEditor(zones, new Repository(root))(records);
    const zone = zoneIn("t.zone", "x.test", SPF);
    expect(edit([zone], [spf("x.test")])).not.toBeNull();
    expect(edit([zone], [])).toBeNull();
    expect(edit([], [spf("x.test")])).toBeNull();
  });

  test("reads a file once for all edits, and keeps the last eight", () => {
    const labels = Array.from({ length: 9 }, (_, i) => `x${i}`);
    const root = folderOf(Object.fromEntries(labels.map((label) => [`${label}.zone`, SPF])));
    const repository = new CountingRepository(root);
    const zones = labels.map((label) => zoneIn(`${label}.zone`, `${label}.test`, SPF));
    const edit = createEditor(zones, repository);
    const filesReadFor = (...which: string[]): string[] => {
      repository.paths.length = 0;
      for (const label of which) expect(edit([spf(`${label}.test`)])).toMatchObject({ file: `${label}.zone` });
      return repository.paths.map((path) => path.slice(root.length + 1, -".zone".length));
    };
    expect(filesReadFor(...labels.slice(0, 8), ...labels.slice(0, 8))).toEqual(labels.slice(0, 8));
    expect(filesReadFor("x8", "x1", "x8", "x7")).toEqual(["x8"]);
    expect(filesReadFor("x0")).toEqual(["x0"]);
    expect(filesReadFor("x1")).toEqual(["x1"]);
  });

  test.each([
    ["t.zone", "bind"],
    ["x.test.yaml", "octodns"],
    ["main.tf", "terraform-plan"],
  ])("looks through all records of a zone once for all edits: %s of %s", (file, format) => {
    const text = Array.from({ length: 30 }, (_, i) => `a${i} A 192.0.2.1\n`).join("");
    const zone = zoneIn(file, "x.test", text, format);
    let looks = 0;
    // the last twenty are looked at for the place of each edit
    const records = zone.records.map((record, i) =>
      i >= 10
        ? record
        : new Proxy(record, {
            get(own, key) {
              looks++;
              return Reflect.get(own, key) as unknown;
            },
          }),
    );
    const edit = createEditor([{ ...zone, records }], new Repository(folderOf({ [file]: text })));
    edit([]);
    expect(looks).toBe(0);
    edit([spf("y.x.test")]);
    expect(looks).toBeGreaterThan(0);
    looks = 0;
    edit([spf("z.x.test")]);
    expect(looks).toBe(0);
  });
});

describe("records of several names", () => {
  const zones = (first: string, second: string): DeclaredZone[] => [
    zoneIn(first, "x.test", SPF),
    zoneIn(second, "y.test", second === first ? `\n${SPF}` : SPF),
  ];
  const root = (): string => folderOf({ "both.zone": `${SPF}${SPF}`, "x.zone": SPF, "y.zone": SPF });
  const editOf = (all: DeclaredZone[], ...records: FixRecord[]): unknown =>
    createEditor(all, new Repository(root()))(records);

  test("are published in one edit of their file", () => {
    expect(editOf(zones("both.zone", "both.zone"), spf("x.test"), spf("y.test"))).toEqual({
      file: "both.zone",
      line: 1,
      endLine: 2,
      before: ['@ TXT "v=spf1 ?all"', '@ TXT "v=spf1 ?all"'],
      after: ['@ TXT "v=spf1 -all"', '@ TXT "v=spf1 -all"'],
    });
  });

  test.each<[claim: string, all: DeclaredZone[], others: FixRecord[]]>([
    ["are in two files", zones("x.zone", "y.zone"), [spf("y.test")]],
    ["are not all declared", zones("x.zone", "y.zone"), [spf("z.test")]],
    ["are not all in a file that is there", zones("x.zone", "gone.zone"), [spf("y.test")]],
  ])("are not published where they %s", (_claim, all, others) => {
    expect(editOf(all, spf("x.test"), ...others)).toBeNull();
    expect(editOf(all, ...others, spf("x.test"))).toBeNull();
    expect(editOf(all, spf("x.test"))).not.toBeNull();
  });
});

test("a file of more than 16 MiB is not edited", () => {
  const editIn = (octets: number): unknown => {
    const comment = `;${"x".repeat(octets - SPF.length - 2)}\n`;
    const zone = zoneIn("t.zone", "x.test", `\n${SPF}`);
    return createEditor([zone], new Repository(folderOf({ "t.zone": `${comment}${SPF}` })))([spf("x.test")]);
  };
  expect(editIn(16 * 2 ** 20)).toMatchObject({ line: 2 });
  expect(editIn(16 * 2 ** 20 + 1)).toBeNull();
});

describe("where no edit is known", () => {
  const described = (zone: DeclaredZone, ...records: FixRecord[]): unknown => {
    const root = folderOf({});
    return createEditor([zone], new Repository(root))(records);
  };

  test("the text that belongs there is described, if the format can", () => {
    const call = { code: "declared-zone/dnsconfig", values: { written: 'TXT("@", "v=spf1 -all")' } };
    expect(described(zoneIn("dnsconfig.js", "x.test", SPF, "dnscontrol"), spf("x.test"))).toEqual(call);
    expect(described(zoneIn("dnsconfig.js", "x.test", "@ A 192.0.2.1\n", "dnscontrol"), spf("x.test"))).toEqual(call);
    expect(described(zoneIn("gone.zone", "x.test", SPF), spf("x.test"))).toBeNull();
  });

  test("so is one of a resource, by its address, and as its provider has it", () => {
    const zone = zoneIn("main.tf", "x.test", SPF, "terraform-plan");
    const address = "aws_route53_record.spf";
    const declared = { ...zone, records: zone.records.map((record) => ({ ...record, address })) };
    expect(described(declared, spf("x.test"))).toMatchObject({ values: { written: '"v=spf1 -all"', address } });
  });

  test("several names cannot be described in a sentence", () => {
    const zone = zoneIn("dnsconfig.js", "x.test", SPF, "dnscontrol");
    expect(described(zone, spf("x.test"), spf("y.x.test"))).toBeNull();
  });

  const mx = (data: string): FixRecord => ({ name: "x.test.", type: "MX", data });
  test.each<[claim: string, zone: string, records: FixRecord[]]>([
    ["several records", "@ A 192.0.2.1\n", [spf("x.test"), { ...spf("x.test"), data: '"v=spf1 ~all"' }]],
    ["one in place of several", `${SPF}@ TXT "v=spf1 ~all"\n`, [spf("x.test")]],
    ["a record that is no text", "@ MX 10 a\n", [mx("0 .")]],
    ["a text that would end its quotation", SPF, [{ ...spf("x.test"), data: '"v=spf1 `-all"' }]],
    ["a text that the format cannot write", SPF, [{ ...spf("x.test"), data: String.raw`"v=spf1 \195\188"` }]],
    ["nothing but a removal", `${SPF}@ TXT "v=spf1 -all"\n`, [spf("x.test")]],
  ])("%s cannot be described in a sentence", (_claim, zone, records) => {
    expect(described(zoneIn("dnsconfig.js", "x.test", zone, "dnscontrol"), ...records)).toBeNull();
  });
});
