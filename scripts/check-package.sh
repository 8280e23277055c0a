#!/usr/bin/env bash
# Installs the packed package into an empty folder, as a user would, and uses it there in every way that is promised.
set -Eeuo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

step() { printf '%s\n' "check-package: $*"; }
fail() {
  printf '%s\n' "check-package: FAILED: $*" >&2
  exit 1
}
trap 'printf "%s\n" "check-package: FAILED at line $LINENO: $BASH_COMMAND" >&2' ERR

step "packing"
cd "$root"
npm pack --silent --pack-destination "$work" >/dev/null
tarball="$(find "$work" -maxdepth 1 -name '*.tgz')"
[ -f "$tarball" ] || fail "npm pack made no tarball"
mkdir "$work/unpacked"
tar -xzf "$tarball" -C "$work/unpacked"
package="$work/unpacked/package"

step "what is in it"
(cd "$package" && find . -type f | sort) >"$work/files"
strays="$(grep -E '(^|/)(test|tests|fixtures|bench|scripts|src|coverage|node_modules)/|\.test\.|\.map$|\.tsbuildinfo$' "$work/files" || true)"
[ -z "$strays" ] || fail "these do not belong into the package: $strays"
# The slash keeps apart a path of this machine and a word of the code.
paths="$(grep -rlF -e "$root/" -e "$HOME/" -e sourceMappingURL= "$package" || true)"
[ -z "$paths" ] || fail "these name paths of this machine or a source map: $paths"
for part in $(cd "$package/dist" && find . -type f ! -name 'index.*' ! -name 'node.*' ! -name 'report.*' ! -name 'cli.js' -printf '%f\n'); do
  grep -rqF --exclude="$part" "${part%%.*}" "$package/dist" || fail "dist/$part is used by nothing: it is left from an older build"
done
for file in dist/index.js dist/index.cjs dist/index.d.ts dist/index.d.cts dist/node.js dist/node.cjs dist/report.js dist/report.cjs \
  dist/report.d.ts dist/report.d.cts dist/cli.js \
  rules/policy.json README.md LICENSE package.json; do
  [ -f "$package/$file" ] || fail "$file is missing from the package"
done

step "installing it into an empty folder"
mkdir "$work/app"
cd "$work/app"
printf '{ "name": "app", "private": true, "type": "module" }\n' >package.json
npm install --no-audit --no-fund --prefer-offline --silent "$tarball"

cat >city.json <<'JSON'
{
  "units": [{ "id": "qinglan", "name": { "en": "Qinglan County", "zh": "青岚县" }, "kinds": ["county"] }],
  "records": [
    { "kind": "regular-meeting", "id": "m1", "unitId": "qinglan", "on": "2021-01-12", "chairRole": "principal", "minutesOn": "2021-01-15" }
  ]
}
JSON

step "import, with a rule file"
cat >esm.mjs <<'JS'
import assert from "node:assert/strict";
import city from "./city.json" with { type: "json" };
import { assess, nineteenMeasures } from "nineteen-measures";
import * as node from "nineteen-measures/node";
import { chartsOf, reportOf } from "nineteen-measures/report";
import rule from "nineteen-measures/rules/1-leadership/m03-regular-meeting.json" with { type: "json" };

const assessment = assess(city, { period: "2021-09", asOf: "2021-09-30" });
assert.deepEqual(assessment.units.map(({ id }) => id), ["qinglan"]);
assert.deepEqual(assessment.intake.faults, []);
assert.ok(Object.keys(node).length > 0, "nineteen-measures/node exports nothing");
const report = reportOf(assessment, nineteenMeasures);
assert.equal(report.sheets.length, 1);
// What is optional is not installed with the package, and is asked for by name.
await assert.rejects(chartsOf(report, "en"), (error) => error.faults[0].code === "PEER_MISSING");
assert.deepEqual(rule, nineteenMeasures.measures.find(({ id }) => id === rule.id));
process.stdout.write(JSON.stringify(assessment));
JS
node esm.mjs >esm.out

step "require, with the same result"
cat >cjs.cjs <<'JS'
const assert = require("node:assert/strict");
const { assess, nineteenMeasures } = require("nineteen-measures");
const node = require("nineteen-measures/node");
const { chartsOf, reportOf } = require("nineteen-measures/report");

assert.ok(Object.keys(node).length > 0, "nineteen-measures/node exports nothing");
const assessment = assess(require("./city.json"), { period: "2021-09", asOf: "2021-09-30" });
const report = reportOf(assessment, nineteenMeasures);
assert.equal(report.sheets.length, 1);
assert
  .rejects(chartsOf(report, "en"), (error) => error.faults[0].code === "PEER_MISSING")
  .then(() => process.stdout.write(JSON.stringify(assessment)));
JS
# Any warning, such as that of an experimental require of a module, is a fault.
node cjs.cjs >cjs.out 2>cjs.err || fail "require: $(cat cjs.err)"
cmp esm.out cjs.out
[ ! -s cjs.err ] || fail "require says: $(cat cjs.err)"

step "the command"
version="$(node -p 'require(process.argv[1]).version' "$package/package.json")"
said="$(npx --no-install nineteen-measures --version)"
[ "$said" = "$version" ] || fail "nineteen-measures --version says \"$said\", package.json says \"$version\""
if [ -d "$root/fixtures/city" ]; then
  npx --no-install nineteen-measures assess "$root/fixtures/city" --period 2021-09 --format json >command.json
  node -e 'const { units } = JSON.parse(require("node:fs").readFileSync("command.json", "utf8"));
    require("node:assert").ok(units.length > 0, "the command assessed no unit");'
  report=(npx --no-install nineteen-measures report "$root/fixtures/city" --period 2021-02 --out report)
  "${report[@]}" --format md >/dev/null 2>report.err || fail "report: $(cat report.err)"
  [ -s report/notification.md ] || fail "the command wrote no notification"
  # What is optional is not there: the page needs it for its charts, and can do without.
  if "${report[@]}" --format html 2>report.err; then fail "charts were made without vega"; fi
  grep -qF -e "--without-charts" report.err || fail "report: $(cat report.err)"
  "${report[@]}" --format html --without-charts >/dev/null 2>report.err || fail "report: $(cat report.err)"
else
  step "SKIPPED: nineteen-measures assess, for there is no fixtures/city"
fi

step "types"
cat >types.ts <<'TS'
import { type Assessment, assess, type Dataset, FaultError, nineteenMeasures } from "nineteen-measures";
import * as node from "nineteen-measures/node";
import { type Chart, chartsOf, type Report, reportOf } from "nineteen-measures/report";

const city: Dataset = {
  units: [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }],
  records: [
    { kind: "regular-meeting", id: "m1", unitId: "qinglan", on: "2021-01-12", chairRole: "principal", minutesOn: "2021-01-15" },
  ],
};
const assessment: Assessment = assess(city, { period: "2021-09", asOf: "2021-09-30" });
export const total: number | undefined = assessment.units[0]?.total;
export const measures: number = nineteenMeasures.policy.measures.length;
export const isFault = (error: unknown): error is FaultError => error instanceof FaultError;
export const report: Report = reportOf(assessment, nineteenMeasures);
export const charts: Promise<readonly Chart[]> = chartsOf(report, "zh");
export const names: readonly string[] = Object.keys(node);
// @ts-expect-error the day of the assessment is required
assess(city, { period: "2021-09" });
TS
cp types.ts types.cts
typecheck() {
  step "  moduleResolution $2, $3"
  node "$root/node_modules/typescript/bin/tsc" --noEmit --strict --exactOptionalPropertyTypes --target es2022 --lib es2023 \
    --types node --typeRoots "$root/node_modules/@types" --module "$1" --moduleResolution "$2" "$3"
}
typecheck nodenext nodenext types.ts
typecheck nodenext nodenext types.cts
typecheck esnext bundler types.ts

step "all is well"
