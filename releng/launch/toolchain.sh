# Sourced by the entry scripts. Finds a JDK 21 or newer and a Maven 3.9 or newer; exports JAVA_HOME and sets MVN.
# Tycho fails with an obscure message on anything older, before Maven could say why.

b2b_major() {
  "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'
}

# jdk | jre: whether a compiler is needed too
b2b_find_java() {
  local want=$1 home major best='' best_major=0
  local -a homes=()
  [ -n "${JAVA_HOME:-}" ] && homes+=("$JAVA_HOME")
  command -v java >/dev/null 2>&1 && homes+=("$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")")
  homes+=(/usr/lib/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/current)
  for home in "${homes[@]}"; do
    [ -x "$home/bin/java" ] || continue
    [ "$want" = jre ] || [ -x "$home/bin/javac" ] || continue
    major=$(b2b_major "$home/bin/java")
    [ "${major:-0}" -ge 21 ] || continue
    # The user's own choice wins; among the system's JDKs the newest.
    if [ "$home" = "${JAVA_HOME:-}" ]; then best=$home; break; fi
    if [ "$major" -gt "$best_major" ]; then best=$home; best_major=$major; fi
  done
  if [ -z "$best" ]; then
    echo "B2B Open needs Java 21 or newer (a JDK, to build it). None was found in JAVA_HOME, on the PATH or in /usr/lib/jvm." >&2
    echo "Install one, or point JAVA_HOME at it: export JAVA_HOME=/path/to/jdk-21" >&2
    return 2
  fi
  export JAVA_HOME=$best
}

b2b_find_maven() {
  local version cache=${XDG_CACHE_HOME:-$HOME/.cache}/b2bopen
  if command -v mvn >/dev/null 2>&1; then
    version=$(mvn -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    case $version in
      3.9 | 3.[1-9][0-9] | [4-9].*) MVN=$(command -v mvn); return ;;
    esac
  else
    echo "Maven is not installed. On Debian or Ubuntu: apt-get install maven" >&2
    return 2
  fi
  MVN=$cache/apache-maven-3.9.16/bin/mvn
  [ -x "$MVN" ] && return
  # The machine's own, older Maven fetches the newer one through its own settings; outside the tree, so that .mvn does not load.
  echo "Maven $version is too old for Tycho: fetching Maven 3.9.16 into $cache" >&2
  mkdir -p "$cache"
  (cd "$cache" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:3.9.16:zip:bin -DoutputDirectory="$cache") >&2
}

b2b_find_java jdk && b2b_find_maven || exit 2
