// DMARC reports as they are received, made up: a tenth of the files plain, the rest compressed, archived and mailed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";

const DAY = 86_400;

/** Writes so many files of reports about `domain`, one for each day and reporter; returns their octets, unpacked. */
export function writeReports(folder, { reports, records, domain, end }) {
  let octets = 0;
  for (let i = 0; i < reports; i++) {
    const xml = Buffer.from(reportOf({ number: i, records, domain, begin: end - (1 + (i % 300)) * DAY }));
    const { name, content } = PACKED[i % PACKED.length](xml);
    writeFileSync(join(folder, `${i}${name}`), content);
    octets += xml.length;
  }
  return octets;
}

const PACKED = [
  (xml) => ({ name: ".xml.gz", content: gzipSync(xml) }),
  (xml) => ({ name: ".zip", content: zip(xml) }),
  (xml) => ({ name: ".eml", content: mail(gzipSync(xml), "application/gzip") }),
  (xml) => ({ name: ".xml.gz", content: gzipSync(xml) }),
  (xml) => ({ name: ".eml", content: mail(zip(xml), "application/zip") }),
];

/** 250 senders, with failures among them; each record takes some 500 octets. */
function reportOf({ number, records, domain, begin }) {
  const rows = Array.from({ length: records }, (_, i) => {
    const source = (i * 7 + number) % 250;
    const isOwn = source < 240;
    return `
  <record>
    <row>
      <source_ip>198.51.100.${source}</source_ip>
      <count>${1 + (i % 9)}</count>
      <policy_evaluated><disposition>none</disposition><dkim>${isOwn ? "pass" : "fail"}</dkim><spf>fail</spf></policy_evaluated>
    </row>
    <identifiers><header_from>${domain}</header_from></identifiers>
    <auth_results>
      <dkim><domain>${isOwn ? domain : "sender.example"}</domain><selector>s${source % 3}</selector><result>pass</result></dkim>
      <spf><domain>bounce${source % 5}.sender.example</domain><result>pass</result></spf>
    </auth_results>
  </record>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" ?>
<feedback>
  <report_metadata>
    <org_name>reporter${number % 40}.example</org_name><email>dmarc@reporter.example</email><report_id>${number}</report_id>
    <date_range><begin>${begin}</begin><end>${begin + DAY - 1}</end></date_range>
  </report_metadata>
  <policy_published><domain>${domain}</domain><adkim>r</adkim><aspf>r</aspf><p>none</p><pct>100</pct></policy_published>${rows.join("")}
</feedback>
`;
}

/** An archive of one file (APPNOTE §4.3). */
export function zip(content, name = "report.xml") {
  const data = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4); // deflated
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), data]);
  const entry = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

function mail(attachment, type) {
  return `From: dmarc@reporter.example\r
To: reports@example.org\r
Subject: Report\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary=b\r
\r
--b\r
Content-Type: text/plain\r
\r
This is a report.\r
--b\r
Content-Type: ${type}; name="report"\r
Content-Disposition: attachment; filename="report"\r
Content-Transfer-Encoding: base64\r
\r
${attachment.toString("base64").replace(/.{76}/g, "$&\r\n")}\r
--b--\r
`;
}
