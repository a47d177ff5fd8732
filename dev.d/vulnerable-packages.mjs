// Complains of each locked package that has a known weakness: node dev.d/vulnerable-packages.mjs [folder]
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const skipped = new Set(["node_modules", "artifacts", ".git", "bin", "obj"]);

function* locks(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) yield* locks(path);
    else if (entry.name === "packages.lock.json" || entry.name === "extensions.lock.json") yield path;
  }
}

/** Negative when a comes before b; what stands behind a dash comes before the version itself. */
function compare(a, b) {
  const [numbersA, labelA] = a.split("+")[0].split(/-(.*)/s);
  const [numbersB, labelB] = b.split("+")[0].split(/-(.*)/s);
  const [left, right] = [numbersA.split("."), numbersB.split(".")];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = Number(left[i] ?? 0) - Number(right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return (labelA ? 0 : 1) - (labelB ? 0 : 1);
}

const root = process.argv[2] ?? ".";
const known = readFileSync(new URL("vulnerable-packages.txt", import.meta.url), "utf8")
  .split("\n").filter((line) => line.trim() && !line.startsWith("#")).map((line) => line.trim().split(/\s+/));
const mendedIn = new Map(known.map(([name, version, advisory]) => [name.toLowerCase(), { version, advisory }]));
const complaints = new Set();
let packages = 0;
for (const lock of locks(root)) {
  for (const framework of Object.values(JSON.parse(readFileSync(lock, "utf8")).dependencies)) {
    for (const [name, { resolved }] of Object.entries(framework)) {
      packages += resolved ? 1 : 0;
      const weak = mendedIn.get(name.toLowerCase());
      if (weak && resolved && compare(resolved, weak.version) < 0) {
        complaints.add(`${lock}: ${name} ${resolved} has ${weak.advisory}; ${weak.version} mends it`);
      }
    }
  }
}

if (packages === 0) complaints.add(`no locked packages in ${root}`);
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.size === 0 ? 0 : 1);
