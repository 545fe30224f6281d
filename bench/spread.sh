#!/usr/bin/env bash
# Runs `luntan read --ndjson` in one process, in threads, and spread over processes by GNU parallel, on the
# same articles, and shows that all three write the same lines. After `npm run build`.
#
#   bench/spread.sh [ARTICLES] [PROCESSES]
#
# GNU parallel is taken from the path, or installed with apt where that can be done.
set -euo pipefail
cd "$(dirname "$0")/.."
articles=${1:-2000}
processes=${2:-2}

if ! command -v parallel > /dev/null; then
  echo 'GNU parallel is not on the path: installing it with apt' >&2
  { apt-get update && apt-get install --yes parallel; } > /dev/null 2>&1 || {
    echo 'it cannot be installed; see https://www.gnu.org/software/parallel/' >&2
    exit 1
  }
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
node bench/make-articles.mjs "$articles" > "$folder/articles.ndjson"
luntan=(node "$PWD/dist/cli/main.js" read --ndjson)

# CPU seconds and articles a second of a command, on standard error.
timed() {
  local name=$1
  shift
  local TIMEFORMAT='%R %U %S'
  { time "$@"; } 2> "$folder/time"
  tail -n 1 "$folder/time" | awk -v name="$name" -v n="$articles" \
    '{ cpu = $2 + $3; printf "%-28s %8.1f s  %8.1f s CPU  %7.2f ms CPU an article\n", name, $1, cpu, cpu * 1000 / n }' >&2
}

alone() { "${luntan[@]}" < "$folder/articles.ndjson" > "$folder/alone.ndjson"; }
threads() { "${luntan[@]}" --jobs "$processes" < "$folder/articles.ndjson" > "$folder/threads.ndjson"; }
spread() {
  parallel --will-cite --pipe --block 256k --jobs "$processes" "${luntan[@]}" \
    < "$folder/articles.ndjson" > "$folder/spread.ndjson"
}

timed 'one process' alone
timed "$processes threads" threads
timed "$processes processes, parallel" spread

# Threads keep the order, processes do not: of theirs the lines are compared as a multiset.
cmp "$folder/alone.ndjson" "$folder/threads.ndjson"
cmp <(LC_ALL=C sort "$folder/alone.ndjson") <(LC_ALL=C sort "$folder/spread.ndjson")
lines=$(wc -l < "$folder/spread.ndjson")
[ "$lines" -eq "$articles" ] || { echo "expected $articles lines, got $lines" >&2; exit 1; }
echo "the same $lines lines each time"
