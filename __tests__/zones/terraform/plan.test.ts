import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import type { RrType } from "../../../src/dns/record.ts";
import { overlay } from "../../../src/zones/planned/overlay.ts";
import { zoneOf } from "../text-zones.ts";
import { change, readPlan, readText, recordsIn, rrsetKeys, messagesOf } from "./plan-files.ts";
import type { ZoneReading } from "../../../src/zones/zone-format.ts";
import { fromZones } from "../../support/from-zones.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { sayText } from "../../support/in-english.ts";

const ID = { Z1: "example.de" };
const a = (name: string, more: object = {}): Record<string, unknown> => ({
  zone_id: "Z1",
  name,
  type: "A",
  ttl: 60,
  records: ["192.0.2.1"],
  ...more,
});
const cf = (name: string, content: string, more: object = {}): Record<string, unknown> => ({
  zone_id: "Z1",
  name,
  type: "TXT",
  ttl: 60,
  content,
  ...more,
});
const zonesIn = ({ zones }: ZoneReading): unknown[] =>
  zones.map(({ origin, records, deleted, undecided }) => [
    origin,
    records.length,
    rrsetKeys(deleted),
    rrsetKeys(undecided),
  ]);

describe("a plan that Terraform wrote", () => {
  const text = readFileSync(new URL("plans/route53/plan.json", import.meta.url), "utf8");
  const reading = readText(text);

  test("is what its changes come to", () => {
    expect(recordsIn(reading)).toEqual([
      's2._domainkey.example.org 300 TXT "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA" "v7Hw"',
      '_dmarc.example.org 300 TXT "v=DMARC1; p=reject"',
      'example.org 300 TXT "v=spf1 mx -all"',
      "example.org 300 MX 10 mx1.example.org.",
      "example.org 300 MX 20 mx2.example.org.",
      "sub.example.org 300 MX 10 mx1.example.org.",
      "sub.example.org 300 MX 20 mx2.example.org.",
      "example.net 300 MX 0 .",
    ]);
    expect(zonesIn(reading)).toEqual([
      [
        "example.org",
        7,
        ["TXT s1._domainkey.example.org", "TXT _smtp._tls.example.org"],
        ["TXT _secret.example.org", "TXT _acme.example.org", "A www.example.org"],
      ],
      ["example.net", 1, [], []],
    ]);
  });

  test("has each value's place, and its resource's address", () => {
    const lines = text.split("\n");
    const places = reading.zones.flatMap(({ records }) =>
      records.map(({ address, location: { line, column } }) => [address, (lines[line - 1] ?? "").slice(column - 1)]),
    );
    expect(places.slice(2, 5)).toEqual([
      ["aws_route53_record.spf", '"v=spf1 mx -all"'],
      ['module.mail.aws_route53_record.mx[""]', '"10 mx1.example.org",'],
      ['module.mail.aws_route53_record.mx[""]', '"20 mx2.example.org."'],
    ]);
  });

  test("is never shown where it is sensitive", () => {
    expect(JSON.stringify(reading)).not.toContain("hush");
    expect(messagesOf(reading.notes)).toContain(
      "aws_route53_record.secret has data with a part that is sensitive: the TXT records of _secret.example.org are unknown",
    );
  });
});

describe("what happens to a resource", () => {
  const values = a("x");
  test.each([
    ["it is created", ["create"], null, values, [1, [], []]],
    ["it changes", ["update"], a("x", { records: ["192.0.2.2"] }), values, [1, [], []]],
    ["it stays", ["no-op"], values, values, [1, [], []]],
    ["it goes", ["delete"], values, null, [0, ["A x.example.de"], []]],
    ["it is replaced, the old one first", ["delete", "create"], a("y"), values, [1, ["A y.example.de"], []]],
    ["it is replaced, the new one first", ["create", "delete"], a("y"), values, [1, ["A y.example.de"], []]],
    ["it changes its type", ["delete", "create"], a("x", { type: "TXT" }), values, [1, ["TXT x.example.de"], []]],
    ["it is forgotten for a new one", ["create", "forget"], a("y"), values, [1, [], []]],
    ["something new to us", ["ponder"], values, values, [0, [], ["A x.example.de"]]],
  ])("%s", (_what, actions, before, after, [records, absent, undecided]) => {
    expect(zonesIn(readPlan([change("aws_route53_record", after, { actions, before })], {}, ID))).toEqual([
      ["example.de", records, absent, undecided],
    ]);
  });

  test("it is forgotten, and stays as it is live", () => {
    expect(readPlan([change("aws_route53_record", null, { actions: ["forget"], before: values })], {}, ID)).toEqual({
      zones: [],
      problems: [],
      notes: [],
    });
  });

  test("unknown actions are named", () => {
    expect(
      messagesOf(
        readPlan([change("aws_route53_record", values, { actions: ["ponder"], before: values })], {}, ID).notes,
      ),
    ).toContain('aws_route53_record.it has actions that are unknown here: "ponder"');
  });

  test("its old object goes, and the RRset stays for the new one", () => {
    const old = change("aws_route53_record", null, { actions: ["delete"], before: values, deposed: "1a2b3c4d" });
    const now = change("aws_route53_record", a("x", { records: ["192.0.2.9"] }));
    for (const order of [
      [old, now],
      [now, old],
    ])
      expect(recordsIn(readPlan(order, {}, ID))).toEqual(["x.example.de 60 A 192.0.2.9"]);
    for (const order of [
      [old, now],
      [now, old],
    ])
      expect(zonesIn(readPlan(order, {}, ID))).toEqual([["example.de", 1, [], []]]);
  });

  test("it moves to a name not known yet: what becomes of the old one is not known", () => {
    const moving = change("aws_route53_record", a("x", { name: undefined }), {
      actions: ["update"],
      before: values,
      after_unknown: { name: true },
    });
    expect(zonesIn(readPlan([moving], {}, ID))).toEqual([["example.de", 0, [], ["A x.example.de"]]]);
  });

  test("two declare one RRset, where each is the whole of it", () => {
    const reading = readPlan(
      [
        change("aws_route53_record", values, { address: "aws_route53_record.a" }),
        change("aws_route53_record", values, { address: "aws_route53_record.b" }),
      ],
      {},
      ID,
    );
    expect(zonesIn(reading)).toEqual([["example.de", 0, [], ["A x.example.de"]]]);
    expect(messagesOf(reading.notes)).toEqual([
      "aws_route53_record.b declares the A records of x.example.de, as another resource of the plan does: the plan does not say which apply",
    ]);
  });

  test("its old object goes, and what no change speaks of stays", () => {
    const old = change("aws_route53_record", null, { actions: ["delete"], before: values, deposed: "1a2b3c4d" });
    const standing = {
      address: "aws_route53_record.it",
      mode: "managed",
      type: "aws_route53_record",
      name: "it",
      values,
    };
    const root_module = { resources: [standing] };
    for (const more of [{}, { prior_state: { values: { root_module } } }])
      expect(zonesIn(readPlan([old], { planned_values: { root_module }, ...more }, ID))).toEqual([
        ["example.de", 1, [], []],
      ]);
  });

  test("it has no name: it is not taken for the zone's own", () => {
    for (const name of [null, 5]) {
      const reading = readPlan([change("aws_route53_record", a("x", { name }))], {}, ID);
      expect([reading.zones, messagesOf(reading.notes)]).toEqual([
        [],
        ["aws_route53_record.it has no `name`; the records that it declares are not read"],
      ]);
    }
  });

  test("it moves to another provider's resource, which manages all of the RRset, or one record of it", () => {
    const one = { zone_id: "Z1", name: "x", type: "A", value: "192.0.2.7" };
    const all = { zone: "example.de", name: "x", type: "A", records: [{ value: "192.0.2.8" }] };
    const sharedOf = (...changes: object[]): (number | undefined)[] =>
      readPlan(changes, {}, ID).zones.map(({ partlyManaged }) => partlyManaged?.length);
    const toAll = [
      change("hetznerdns_record", null, { actions: ["delete"], before: one }),
      change("hcloud_zone_rrset", all),
    ];
    const toOne = [
      change("hcloud_zone_rrset", null, { actions: ["delete"], before: all }),
      change("hetznerdns_record", one),
    ];
    for (const changes of [toAll, toAll.toReversed()]) expect(sharedOf(...changes)).toEqual([undefined]);
    for (const changes of [toOne, toOne.toReversed()]) expect(sharedOf(...changes)).toEqual([1]);
  });

  test("a resource for the whole of an RRset and one for a record of it declare it, in either order", () => {
    const both = [
      change("hcloud_zone_rrset", { zone: "example.de", name: "x", type: "A", records: [{ value: "192.0.2.8" }] }),
      change("hcloud_zone_record", { zone: "example.de", name: "x", type: "A", value: "192.0.2.7" }),
    ];
    for (const changes of [both, both.toReversed()])
      expect(zonesIn(readPlan(changes))).toEqual([["example.de", 0, [], ["A x.example.de"]]]);
  });

  test("one of several answers of a routing policy goes: others may stay", () => {
    const one = change("aws_route53_record", null, { actions: ["delete"], before: a("x", { set_identifier: "a" }) });
    expect(zonesIn(readPlan([one], {}, ID))).toEqual([["example.de", 0, [], ["A x.example.de"]]]);
  });

  test("an alias of a zone's own goes", () => {
    const alias = change("aws_route53_record", null, {
      actions: ["delete"],
      before: a("x", { alias: [{ name: "elb.test" }], set_identifier: "" }),
    });
    expect(zonesIn(readPlan([alias], {}, ID))).toEqual([["example.de", 0, ["A x.example.de"], []]]);
  });
});

describe("a resource that is one record of an RRset", () => {
  const spf = change("cloudflare_dns_record", cf("@", "v=spf1 -all"), { address: "cloudflare_dns_record.spf" });
  const token = change("cloudflare_dns_record", cf("@", "token"), { address: "cloudflare_dns_record.token" });

  test("stands beside the others of the plan", () => {
    expect(recordsIn(readPlan([spf, token], {}, ID))).toEqual([
      'example.de 60 TXT "v=spf1 -all"',
      'example.de 60 TXT "token"',
    ]);
  });

  test("leaves the others where it goes", () => {
    const going = change("cloudflare_dns_record", null, { actions: ["delete"], before: cf("@", "token") });
    for (const order of [
      [spf, going],
      [going, spf],
    ])
      expect(zonesIn(readPlan(order, {}, ID))).toEqual([["example.de", 1, [], []]]);
    expect(zonesIn(readPlan([going], {}, ID))).toEqual([["example.de", 0, ["TXT example.de"], []]]);
  });

  test("shares its RRset with what others may put there, but for what goes", () => {
    const changing = change("cloudflare_dns_record", cf("@", "new"), { actions: ["update"], before: cf("@", "old") });
    const [zone] = readPlan([changing], {}, ID).zones;
    expect(
      zone?.partlyManaged?.map(({ name, type, deleted }) => [type, name, deleted.map(({ rr }) => rr.data)]),
    ).toEqual([["TXT", "example.de", [{ strings: ["old"] }]]]);
    expect(readPlan([change("aws_route53_record", a("x"))], {}, ID).zones[0]?.partlyManaged).toBeUndefined();
  });

  test("goes alone, where it is an alias as it is written: another may stand there by then", () => {
    const alias = change("cloudflare_dns_record", null, {
      actions: ["delete"],
      before: cf("x", "b.test", { type: "CNAME" }),
    });
    const [zone] = readPlan([alias], {}, ID).zones;
    expect(zone?.partlyManaged).toMatchObject([{ name: "x.example.de", type: "CNAME", deleted: [{}] }]);
  });

  test("makes the RRset undecided where its own data is", () => {
    const unknown = change("cloudflare_dns_record", cf("@", "", { content: undefined }), {
      after_unknown: { content: true },
    });
    expect(zonesIn(readPlan([spf, unknown], {}, ID))).toEqual([["example.de", 0, [], ["TXT example.de"]]]);
  });

  test("may hide what is beside it until it goes, where it is proxied", () => {
    const proxied = change("cloudflare_record", null, {
      actions: ["delete"],
      before: cf("@", "192.0.2.1", { type: "A", proxied: true }),
    });
    expect(zonesIn(readPlan([proxied], {}, ID))).toEqual([["example.de", 0, [], ["A example.de", "AAAA example.de"]]]);
  });

  test("goes with all it answered, where it is an alias that is proxied", () => {
    const alias = change("cloudflare_record", null, {
      actions: ["delete"],
      before: cf("x", "b.test", { type: "CNAME", proxied: true }),
    });
    expect(zonesIn(readPlan([alias], {}, ID))).toEqual([
      ["example.de", 0, ["A x.example.de", "AAAA x.example.de", "CNAME x.example.de"], []],
    ]);
  });

  test("may still hide what is beside it, where it is proxied no longer", () => {
    const opened = change("cloudflare_dns_record", cf("x", "192.0.2.1", { type: "A", proxied: false }), {
      actions: ["update"],
      before: cf("x", "192.0.2.1", { type: "A", proxied: true }),
    });
    expect(zonesIn(readPlan([opened], {}, ID))).toEqual([
      ["example.de", 0, [], ["A x.example.de", "AAAA x.example.de"]],
    ]);
  });

  test.each([
    ["x", { proxied: true }],
    ["x", { settings: { flatten_cname: true } }],
    ["@", {}],
  ])("leaves none of the addresses that an alias at %s %j was answered with", async (name, more) => {
    const going = change("cloudflare_dns_record", null, {
      actions: ["delete"],
      before: cf(name, "b.test", { type: "CNAME", ...more }),
      address: "cloudflare_dns_record.old",
    });
    const coming = change("cloudflare_dns_record", cf(name, "192.0.2.1", { type: "A" }));
    const owner = name === "@" ? "example.de" : "x.example.de";
    const live = fakeDns(
      fromZones([
        {
          zone: zoneOf(
            "example.de",
            "@ SOA ns h 1 1h 1h 1w 1h\n@ A 198.51.100.1\n@ AAAA 2001:db8::1\nx A 198.51.100.1\nx AAAA 2001:db8::1\n",
          ),
          security: "secure",
        },
      ]),
    );
    const ask = async (changes: object[], type: RrType): Promise<unknown> => {
      const answer = await overlay(live, readPlan(changes, {}, ID).zones).query(owner, type);
      return answer.kind === "records" ? answer.records.map(({ data }) => data) : answer.kind;
    };
    expect(await ask([going], "A")).toMatch(/^(?:nodata|nxdomain)$/);
    expect(await ask([going], "AAAA")).toMatch(/^(?:nodata|nxdomain)$/);
    for (const changes of [
      [going, coming],
      [coming, going],
    ])
      expect(await ask(changes, "A")).toEqual([{ address: "192.0.2.1" }]);
  });

  test("goes with data that cannot be read: what stays of its RRset is not known", () => {
    const going = change("hcloud_zone_record", null, {
      actions: ["delete"],
      before: { zone: "example.de", name: "@", type: "TXT", value: "no quotes" },
    });
    expect(zonesIn(readPlan([going]))).toEqual([["example.de", 0, [], ["TXT example.de"]]]);
  });

  test("says that a proxy answers only where that is known", () => {
    const proxyOf = (proxied: boolean, unknown: object): unknown =>
      readPlan(
        [change("cloudflare_dns_record", cf("x", "192.0.2.1", { type: "A", proxied }), { after_unknown: unknown })],
        {},
        ID,
      ).zones[0]?.undecided.map(({ proxiedBy }) => proxiedBy);
    expect(proxyOf(true, {})).toEqual(["Cloudflare", "Cloudflare"]);
    expect(proxyOf(true, { proxied: true })).toEqual([undefined, undefined]);
  });

  test("leaves mail records beside it known, where it is proxied", () => {
    const proxied = change("cloudflare_dns_record", cf("@", "192.0.2.1", { type: "A", proxied: true }));
    expect(zonesIn(readPlan([spf, proxied], {}, ID))).toEqual([
      ["example.de", 1, [], ["A example.de", "AAAA example.de"]],
    ]);
  });

  test("has its value where `value` is computed from `content`, or the other way round", () => {
    for (const [known, computed] of [
      ["content", "value"],
      ["value", "content"],
    ] as const) {
      const record = change(
        "cloudflare_record",
        { ...cf("@", ""), content: undefined, [known]: "v=spf1 -all" },
        { after_unknown: { [computed]: true, id: true } },
      );
      expect(recordsIn(readPlan([record], {}, ID))).toEqual(['example.de 60 TXT "v=spf1 -all"']);
    }
  });

  test("is not known where an alias may be one", () => {
    const reading = readPlan([change("aws_route53_record", a("x"), { after_unknown: { alias: true } })], {}, ID);
    expect(zonesIn(reading)).toEqual([["example.de", 0, [], ["A x.example.de"]]]);
  });

  test("is not flattened because settings that are not configured are not known yet", () => {
    const record = change("cloudflare_dns_record", cf("x", "b.test", { type: "CNAME" }), {
      after_unknown: { settings: true, data: true, ttl: false },
    });
    expect(recordsIn(readPlan([record], {}, ID))).toEqual(["x.example.de 60 CNAME b.test."]);
  });
});

describe("an attribute", () => {
  test.each([
    [{ records: true }, {}, "is known only after it is applied"],
    [{ records: [false, true] }, {}, "is known only after it is applied"],
    [{}, { records: true }, "is sensitive"],
    [{}, { records: [true] }, "is sensitive"],
    [{}, true, "is sensitive"],
  ])("with data that is %j unknown and %j sensitive is not known", (after_unknown, after_sensitive, reason) => {
    const reading = readPlan([change("aws_route53_record", a("x"), { after_unknown, after_sensitive })], {}, ID);
    expect(reading.zones.flatMap(({ records }) => records)).toEqual([]);
    expect(messagesOf(reading.notes)[0]).toContain(reason);
  });

  test.each([
    [
      { name: true },
      "aws_route53_record.it has a `name` that is known only after it is applied; the records that it declares are not read",
    ],
    [
      { zone_id: true },
      "aws_route53_record.it has a `zone_id` that is known only after it is applied; the records that it declares are not read",
    ],
    [{ type: true }, "aws_route53_record.it has a type that is unknown; the records that it declares are not read"],
  ])("that says which RRset it is, %j, is named where it is unknown", (after_unknown, note) => {
    const reading = readPlan([change("aws_route53_record", a("x"), { after_unknown })], {}, ID);
    expect([reading.zones, messagesOf(reading.notes)]).toEqual([[], [note]]);
  });

  test("that went and was sensitive is not shown", () => {
    const going = change("cloudflare_dns_record", null, {
      actions: ["delete"],
      before: cf("@", "hush"),
      before_sensitive: { content: true },
    });
    const reading = readPlan([going], {}, ID);
    expect(zonesIn(reading)).toEqual([["example.de", 0, [], ["TXT example.de"]]]);
    expect(JSON.stringify(reading)).not.toContain("hush");
  });
});

describe("a zone", () => {
  const record = change("aws_route53_record", a("x"));
  const zone = (type: string, values: Record<string, unknown>, more: object = {}): object =>
    change(type, values, { address: `${type}.zone`, actions: ["no-op"], ...more });

  test.each([
    ["aws_route53_record", a("x"), "aws_route53_zone", { zone_id: "Z1", name: "example.org" }],
    ["cloudflare_record", cf("x", "192.0.2.1", { type: "A" }), "cloudflare_zone", { id: "Z1", zone: "example.org" }],
    [
      "cloudflare_dns_record",
      cf("x", "192.0.2.1", { type: "A" }),
      "cloudflare_zone",
      { id: "Z1", name: "example.org" },
    ],
    [
      "cloudflare_dns_record",
      cf("x", "192.0.2.1", { type: "A" }),
      "cloudflare_zone",
      { zone_id: "Z1", name: "example.org" },
    ],
    [
      "google_dns_record_set",
      { managed_zone: "Z1", name: "x.example.org.", type: "A", ttl: 60, rrdatas: ["192.0.2.1"] },
      "google_dns_managed_zone",
      { name: "Z1", dns_name: "example.org.", visibility: "public" },
    ],
    [
      "hetznerdns_record",
      { zone_id: "Z1", name: "x", type: "A", ttl: 60, value: "192.0.2.1" },
      "hetznerdns_zone",
      { id: "Z1", name: "example.org" },
    ],
    [
      "hcloud_zone_rrset",
      { zone: "17", name: "x", type: "A", ttl: 60, records: [{ value: "192.0.2.1" }] },
      "hcloud_zone",
      { id: 17, name: "example.org" },
    ],
  ])("of %s %j is known from %s", (type, values, zoneType, zoneValues) => {
    const wanted = ["x.example.org 60 A 192.0.2.1"];
    expect(recordsIn(readPlan([change(type, values), zone(zoneType, zoneValues)]))).toEqual(wanted);
    expect(
      recordsIn(
        readPlan([
          change(type, values),
          zone(zoneType, zoneValues, { mode: "data", address: `data.${zoneType}.zone`, actions: ["read"] }),
        ]),
      ),
    ).toEqual(wanted);
    const read = { address: `data.${zoneType}.zone`, mode: "data", type: zoneType, name: "zone", values: zoneValues };
    expect(
      recordsIn(
        readPlan([change(type, values)], {
          prior_state: { values: { root_module: { child_modules: [{ resources: [read] }] } } },
        }),
      ),
    ).toEqual(wanted);
  });

  test("is that of the policy before that of the plan", () => {
    expect(
      recordsIn(readPlan([record, zone("aws_route53_zone", { zone_id: "Z1", name: "example.org" })], {}, ID)),
    ).toEqual(["x.example.de 60 A 192.0.2.1"]);
  });

  test("that only networks of its owner see declares nothing", () => {
    for (const privacy of [{ vpc: [{ vpc_id: "vpc-1" }] }, { private_zone: true }]) {
      expect(readPlan([record, zone("aws_route53_zone", { zone_id: "Z1", name: "example.org", ...privacy })])).toEqual({
        zones: [],
        problems: [],
        notes: [],
      });
    }
  });

  test.each([
    ["aws_route53_record", a("x"), "aws_route53_zone", { zone_id: "Z1", name: "example.org" }, { private_zone: true }],
    [
      "google_dns_record_set",
      { managed_zone: "Z1", name: "x.example.org.", type: "A", rrdatas: ["192.0.2.1"] },
      "google_dns_managed_zone",
      { name: "Z1", dns_name: "example.org." },
      { visibility: true },
    ],
  ])("of %s of unknown visibility is named", (type, values, zoneType, zoneValues, after_unknown) => {
    const reading = readPlan([
      change(type, values),
      zone(zoneType, zoneValues, { mode: "data", address: `data.${zoneType}.zone`, actions: ["read"], after_unknown }),
    ]);
    expect(reading.zones).toEqual([]);
    expect(messagesOf(reading.notes)).toEqual([
      `${type}.it is in the zone example.org, and it is unknown until it is applied whether that zone is public; the records that it declares are not read`,
    ]);
  });

  test("with an id that another has as well is not known", () => {
    const zones = ["example.org", "example.net"].map((name, i) =>
      zone(
        "google_dns_managed_zone",
        { name: "main", dns_name: `${name}.` },
        { address: `google_dns_managed_zone.z${i}` },
      ),
    );
    const set = change("google_dns_record_set", {
      managed_zone: "main",
      name: "example.org.",
      type: "A",
      rrdatas: ["192.0.2.1"],
    });
    expect(messagesOf(readPlan([set, ...zones]).notes)).toEqual([
      "google_dns_record_set.it is in one of two zones of the plan that have the same id (`zone-names:` may say which); the records that it declares are not read",
    ]);
  });

  test("that is made anew with another name is still that of the records which go", () => {
    const renamed = zone(
      "aws_route53_zone",
      { name: "example.net" },
      {
        actions: ["delete", "create"],
        before: { zone_id: "Z1", name: "example.org" },
        after_unknown: { zone_id: true },
      },
    );
    expect(
      zonesIn(readPlan([change("aws_route53_record", null, { actions: ["delete"], before: a("x") }), renamed])),
    ).toEqual([["example.org", 0, ["A x.example.org"], []]]);
  });

  test("that keeps its id under another name is each for its own time", () => {
    const renamed = zone(
      "google_dns_managed_zone",
      { name: "main", dns_name: "example.net." },
      { actions: ["delete", "create"], before: { name: "main", dns_name: "example.org." } },
    );
    const set = (name: string): object => ({ managed_zone: "main", name, type: "A", ttl: 60, rrdatas: ["192.0.2.1"] });
    const moved = change("google_dns_record_set", set("x.example.net."), {
      actions: ["delete", "create"],
      before: set("x.example.org."),
    });
    expect(zonesIn(readPlan([moved, renamed]))).toEqual([
      ["example.net", 1, [], []],
      ["example.org", 0, ["A x.example.org"], []],
    ]);
  });

  describe("that is made by the same plan", () => {
    const resource = (address: string, name: string): object =>
      zone("aws_route53_zone", { name }, { address, actions: ["create"], after_unknown: { id: true, zone_id: true } });
    const within = (references: string[]): object => ({
      configuration: {
        root_module: {
          resources: [
            {
              address: "aws_route53_record.it",
              mode: "managed",
              type: "aws_route53_record",
              name: "it",
              expressions: { zone_id: { references } },
            },
          ],
        },
      },
    });
    const later = ["x", "y"].map((name) =>
      change("aws_route53_record", a(name, { zone_id: undefined }), {
        address: `aws_route53_record.it["${name}"]`,
        after_unknown: { zone_id: true },
      }),
    );
    const refersTo = (...references: string[]): string[] =>
      recordsIn(
        readPlan(
          [
            ...later,
            resource("aws_route53_zone.org", "example.org"),
            resource("aws_route53_zone.org2", "example.net"),
            resource('aws_route53_zone.all["a"]', "a.test"),
            resource('aws_route53_zone.all["b"]', "b.test"),
          ],
          within(references),
        ),
      );

    test("is the one that the configuration refers to", () => {
      expect(refersTo("aws_route53_zone.org.zone_id", "aws_route53_zone.org")).toEqual([
        "x.example.org 60 A 192.0.2.1",
        "y.example.org 60 A 192.0.2.1",
      ]);
    });

    test.each([
      ["aws_route53_zone.org.zone_id", "aws_route53_zone.org", "var.zone"],
      [
        "aws_route53_zone.org.zone_id",
        "aws_route53_zone.org",
        "aws_route53_zone.org2.zone_id",
        "aws_route53_zone.org2",
      ],
      ["aws_route53_zone.all", "each.key"],
      ['aws_route53_zone.all["a"].zone_id', 'aws_route53_zone.all["a"]', "aws_route53_zone.all"],
      ["var.zone"],
      [],
    ])("is not known where it may be another: %j", (...references) => {
      expect(refersTo(...references)).toEqual([]);
    });
  });
});

describe("a zone that a module is given by a variable", () => {
  const made = (address: string, name: string): object =>
    change("aws_route53_zone", { name }, { address, actions: ["create"], after_unknown: { id: true, zone_id: true } });
  const record = (address: string): object =>
    change("aws_route53_record", a("x", { zone_id: undefined }), { address, after_unknown: { zone_id: true } });
  const block = {
    address: "aws_route53_record.it",
    mode: "managed",
    type: "aws_route53_record",
    name: "it",
    expressions: { zone_id: { references: ["var.zone"] } },
  };
  const call = (references: string[], module: object): object => ({ expressions: { zone: { references } }, module });
  const ZONE = ["aws_route53_zone.org.zone_id", "aws_route53_zone.org"];
  const read = (address: string, calls: object, zones = [made("aws_route53_zone.org", "example.org")]): string[] =>
    recordsIn(readPlan([record(address), ...zones], { configuration: { root_module: { module_calls: calls } } }));

  test("is the one that the call of the module refers to", () => {
    expect(read("module.mail.aws_route53_record.it", { mail: call(ZONE, { resources: [block] }) })).toEqual([
      "x.example.org 60 A 192.0.2.1",
    ]);
  });

  test("is found through modules within modules, and their instances", () => {
    const inner = { module_calls: { mail: call(["var.zone"], { resources: [block] }) } };
    expect(read('module.dns["a.module.b"].module.mail[0].aws_route53_record.it', { dns: call(ZONE, inner) })).toEqual([
      "x.example.org 60 A 192.0.2.1",
    ]);
  });

  test("is that of its own module, where two have a zone of one name", () => {
    const inner = { module_calls: { mail: call(ZONE, { resources: [block] }) } };
    const zones = [made("aws_route53_zone.org", "example.org"), made("module.dns.aws_route53_zone.org", "example.net")];
    expect(read("module.dns.module.mail.aws_route53_record.it", { dns: call([], inner) }, zones)).toEqual([
      "x.example.net 60 A 192.0.2.1",
    ]);
  });

  test.each([
    ["that is chosen by a key", { mail: call(["aws_route53_zone.org", "each.key"], { resources: [block] }) }],
    ["that the root is given", { mail: call(["var.zone"], { resources: [block] }) }],
    ["of which the call says nothing", { mail: { module: { resources: [block] } } }],
    ["of another call", { post: call(ZONE, { resources: [block] }) }],
  ])("is not known %s", (_what, calls) => {
    expect(read("module.mail.aws_route53_record.it", calls)).toEqual([]);
  });
});

test("where a member is there twice, its values have the place of their resource", () => {
  const plan = { format_version: "1.2", resource_changes: [change("aws_route53_record", a("x"))] };
  const text = JSON.stringify(plan).replace('"records":', '"records":{"dead":"192.0.2.1"},"records":');
  const { zones } = readText(text, ID);
  const column = text.indexOf('{"address"') + 1;
  expect(zones[0]?.records[0]?.location).toEqual({ file: "plan.json", line: 1, column });
});

describe("a resource without a change", () => {
  const standing = {
    address: "aws_route53_record.old",
    mode: "managed",
    type: "aws_route53_record",
    name: "old",
    values: a("x"),
    sensitive_values: {},
  };

  test("is what the plan says it will be, in its module, at its place", () => {
    const reading = readPlan(
      [],
      { planned_values: { root_module: { child_modules: [{ address: "module.a", resources: [standing] }] } } },
      ID,
    );
    expect(recordsIn(reading)).toEqual(["x.example.de 60 A 192.0.2.1"]);
    expect(reading.zones[0]?.records[0]?.location).toEqual({ file: "plan.json", line: 1, column: 271 });
  });

  test("is counted once where it has one", () => {
    const changed = change("aws_route53_record", a("x", { records: ["192.0.2.9"] }), {
      address: "aws_route53_record.old",
    });
    expect(recordsIn(readPlan([changed], { planned_values: { root_module: { resources: [standing] } } }, ID))).toEqual([
      "x.example.de 60 A 192.0.2.9",
    ]);
  });
});

describe("a file", () => {
  test.each([
    ["{", "1:2: the JSON text ends where a key in quotes is wanted"],
    [
      "[]",
      "1:1: this is not a Terraform plan, as `terraform show -json PLAN` or `tofu show -json PLAN` writes it: it has no `format_version`",
    ],
    [
      '{"format_version": "2.0", "resource_changes": []}',
      '1:1: the `format_version` of this plan is "2.0"; only 1.x is known',
    ],
    [
      '{"format_version": "hunter2", "resource_changes": []}',
      "1:1: the `format_version` of this plan is not a valid version; only 1.x is known",
    ],
    [
      '{"format_version": "1.0.1", "resource_changes": []}',
      "1:1: the `format_version` of this plan is not a valid version; only 1.x is known",
    ],
    [
      '{"format_version": "1.0", "terraform_version": "1.11.4", "values": {"root_module": {}}}',
      "1:1: this says what is, not what is planned: write the plan to a file (`terraform plan -out=PLAN`), and show that (`terraform show -json PLAN`)",
    ],
  ])("that is no plan is refused: %s", (text, message) => {
    const { zones, problems } = readText(text);
    expect(zones.map(({ origin, fault }) => [origin, fault])).toEqual([[".", problems[0]]]);
    expect(problems.map(({ location: { line, column }, message }) => `${line}:${column}: ${sayText(message)}`)).toEqual(
      [message],
    );
  });

  test.each(["0.2", "1.0", "1.2", "1.12"])("of the format %s is read", (format_version) => {
    expect(readPlan([], { format_version })).toEqual({ zones: [], problems: [], notes: [] });
  });

  test("that is a part of a plan says so", () => {
    expect(messagesOf(readPlan([], { errored: true, complete: false }).notes)).toEqual([
      "planning failed, so the plan holds a part of the changes",
      "the plan leaves changes for a later one",
    ]);
  });

  test("has all its problems told, at their values", () => {
    const text = JSON.stringify(
      {
        format_version: "1.2",
        planned_values: {},
        resource_changes: [
          change("aws_route53_record", a("x", { records: ["192.0.2.1", "1"] })),
          change("aws_route53_record", a("y", { records: ["2"] })),
        ],
      },
      null,
      1,
    );
    const { problems, zones } = readText(text, ID);
    const lines = text.split("\n");
    expect(zones.flatMap(({ undecided }) => undecided.map(({ fault }) => fault))).toEqual(problems);
    expect(
      problems.map(({ message, location: { line, column } }) => [
        sayText(message),
        (lines[line - 1] ?? "").slice(column - 1),
      ]),
    ).toEqual([
      ["aws_route53_record.it: `1` is not a valid IPv4 address", '"1"'],
      ["aws_route53_record.it: `2` is not a valid IPv4 address", '"2"'],
    ]);
  });

  test("has a hundred problems at most, and a hundred notes", () => {
    const bad = Array.from({ length: 300 }, (_, i) =>
      change("aws_route53_record", a(`n${i}`, { records: ["x"] }), { address: `aws_route53_record.r${i}` }),
    );
    const strange = Array.from({ length: 300 }, (_, i) =>
      change("aws_route53_record", a(`n${i}`, { zone_id: `Q${i}` }), { address: `aws_route53_record.r${i}` }),
    );
    expect(readPlan(bad, {}, ID).problems).toHaveLength(101);
    expect(readPlan(strange).notes).toHaveLength(101);
    const pondered = Array.from({ length: 300 }, (_, i) =>
      change("aws_instance", {}, { address: `aws_instance.i${i}`, actions: ["ponder"] }),
    );
    expect(readPlan(pondered).notes).toHaveLength(100);
  });
});
