# The entry scripts must at least parse; nobody notices a broken one until it is needed.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for script in "$root"/b2bopen "$root"/verify "$root"/.ci/run "$root"/releng/regenerate "$root"/releng/bench "$root"/releng/bench-log "$root"/releng/bench-window "$root"/releng/bench-la "$root"/releng/launch/*.sh; do
  bash -n "$script"
done
sh -n "$root/releng/org.b2bopen.product/launchers/linux/b2bopen"
sh -n "$root/releng/org.b2bopen.product/launchers/macosx/Contents/MacOS/b2bopen"
