// Makes the Teams app package: fills the ${{NAME}} places of manifest.json from the environment and writes a flat zip.
// Usage: node manifest/package.mjs <file.zip>
import { readFileSync, writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";

const here = new URL("./", import.meta.url);
const target = process.argv[2];
if (!target) {
  console.error("usage: node manifest/package.mjs <file.zip>");
  process.exit(2);
}

const template = readFileSync(new URL("manifest.json", here), "utf8");
const names = [...new Set([...template.matchAll(/\$\{\{(\w+)\}\}/g)].map((place) => place[1]))];
const missing = names.filter((name) => !process.env[name]);
if (missing.length > 0) {
  console.error(`not set: ${missing.join(", ")} (docs/operations.md says what each is)`);
  process.exit(1);
}

// Each value is put in as JSON text, so that a quotation mark in a name cannot break the file.
const manifest = template.replace(/\$\{\{(\w+)\}\}/g, (_, name) => JSON.stringify(process.env[name]).slice(1, -1));
for (const [name, pattern] of [["ISMSBOT_TEAMS_APP_ID", /^[0-9a-f-]{36}$/i], ["ISMSBOT_BOT_APP_ID", /^[0-9a-f-]{36}$/i]]) {
  if (!pattern.test(process.env[name])) {
    console.error(`${name} is not a GUID: ${process.env[name]}`);
    process.exit(1);
  }
}

const files = [
  ["manifest.json", Buffer.from(JSON.stringify(JSON.parse(manifest), null, 2) + "\n")],
  ...["de.json", "color.png", "outline.png"].map((name) => [name, readFileSync(new URL(name, here))]),
];

// A zip of stored entries, all dated 1980-01-01, so that the same input gives the same bytes.
const entries = [];
const parts = [];
let offset = 0;
for (const [name, bytes] of files) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0); // version needed
  fields.writeUInt16LE(0x0800, 2); // names are UTF-8
  fields.writeUInt16LE(0x0021, 8); // 1980-01-01
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  parts.push(Buffer.from("PK\x03\x04", "latin1"), fields, Buffer.from(name), bytes);

  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  entries.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, tail, Buffer.from(name));
  offset += 30 + name.length + bytes.length;
}
const directory = Buffer.concat(entries);
const end = Buffer.alloc(18);
end.writeUInt16LE(files.length, 4);
end.writeUInt16LE(files.length, 6);
end.writeUInt32LE(directory.length, 8);
end.writeUInt32LE(offset, 12);
writeFileSync(target, Buffer.concat([...parts, directory, Buffer.from("PK\x05\x06", "latin1"), end]));
console.log(`wrote ${target}`);
