# shellcheck shell=bash
# For the figures in releng/faults.d that look at one side from within: its own classes, on a disk that is simulated, or fed by a
# fuzzer. Not a bundle: it sees what is private to a package, and the simulated disk is the default file system of its program.
promises_java=(-Xmx900m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true
  "-Dlogback.configurationFile=$root/tests/org.b2bopen.promises/logback-off.xml")

compiled() { # folder below tests/org.b2bopen.promises, its classes, further class path
  if [ ! -f "$2/made" ] || [ -n "$(find "$root/tests/org.b2bopen.promises" "$lib" -newer "$2/made" -print -quit)" ]; then
    rm -rf "$2"
    mkdir -p "$2"
    find "$root/tests/org.b2bopen.promises/$1" -name '*.java' >"$2/sources"
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -encoding UTF-8 --release 21 -d "$2" -cp "$lib/*:$3" \
      -sourcepath "$root/tests/org.b2bopen.promises/$1:$root/bundles/org.b2bopen.core/src_test" "@$2/sources"
    : >"$2/made"
  fi
}

promises() { # main class, arguments
  local classes=$root/target/faults/promises
  compiled src "$classes" "$classes"
  "$JAVA_HOME/bin/java" "${promises_java[@]}" \
    -Djava.nio.file.spi.DefaultFileSystemProvider=org.b2bopen.promises.disk.DiskProvider -cp "$classes:$lib/*" "$@"
}

fuzz() { # [--short] [--seed S] [--kills N]
  local version=0.30.0 runs=20000 seed=1 classes=$root/target/faults/fuzz jars=$root/target/faults/jazzer target name corpus crashes=0 all=0
  while [ $# -gt 0 ]; do
    case $1 in
      --short) runs=500 ;;
      --seed) seed=$2; shift ;;
      --kills) runs=$2; shift ;;
    esac
    shift
  done
  for name in jazzer jazzer-api; do
    if [ ! -f "$jars/$name-$version.jar" ]; then
      mkdir -p "$jars"
      # Outside of the tree, so that Maven does not load what is there for the build.
      (cd "$jars" && "$MVN" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        "-Dartifact=com.code-intelligence:$name:$version" "-DoutputDirectory=$jars")
    fi
  done
  compiled fuzz "$classes" "$jars/*"
  for target in org.b2bopen.promises.fuzz.NamesFuzz org.b2bopen.promises.fuzz.XmlFuzz org.b2bopen.promises.fuzz.ConfigurationFuzz \
    org.b2bopen.core.internal.InboundFuzz org.b2bopen.transport.soap.AnswersFuzz; do
    name=${target##*.}
    name=${name%Fuzz}
    name=${name,,}
    corpus=$root/target/faults/corpus/$name
    mkdir -p "$corpus"
    # The kept corpus is read, and every case of it tried; what is found new stays in target, to be looked at and kept.
    if "$JAVA_HOME/bin/java" "${promises_java[@]}" -cp "$classes:$jars/*:$lib/*" com.code_intelligence.jazzer.Jazzer \
      "--target_class=$target" '--instrumentation_includes=org.b2bopen.**' "-seed=$seed" "-runs=$runs" "-artifact_prefix=$corpus-" \
      "--reproducer_path=$root/target/faults" \
      "$corpus" "$root/tests/org.b2bopen.promises/corpus/$name" >"$corpus.log" 2>&1; then
      all=$((all + runs))
    else
      crashes=$((crashes + 1))
      echo "  $name: see $corpus.log" >&2
      grep -m 3 -A 12 '== Java Exception\|ERROR: libFuzzer' "$corpus.log" >&2 || tail -n 5 "$corpus.log" >&2
    fi
  done
  echo "fuzz: seed=$seed targets=5 runs=$all crashes=$crashes"
  [ "$crashes" = 0 ]
}
