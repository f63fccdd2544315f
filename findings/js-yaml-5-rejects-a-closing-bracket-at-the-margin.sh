#!/usr/bin/env bash
# js-yaml 5.5.0 rejects a list over several lines whose closing bracket stands in the first column, which many files of front matter have;
# js-yaml 4.1.0 reads it, and so does YamlDotNet 16.3.0. YAML 1.2 wants each line of a flow collection indented further than its key, and the
# bracket is on such a line; the older parsers let it pass.
#
# Seen on 2026-11-30 with Node.js 20.20.2: js-yaml 4.1.0 prints two items, 5.5.0 throws.
# Exits 1 when both do the same.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf '{"type":"commonjs"}' > package.json
npm install --silent --no-save old@npm:js-yaml@4.1.0 new@npm:js-yaml@5.5.0
cat > run.cjs <<'X'
const text = "tags: [\n  a,\n  b\n]\n";
for (const name of ["old", "new"]) {
  let said;
  try { said = JSON.stringify(require(name).load(text)); } catch (e) { said = "error"; }
  console.log(name + ": " + said);
}
X
node run.cjs | tee out.txt
[[ $(cat out.txt) == $'old: {"tags":["a","b"]}\nnew: error' ]]
