#!/bin/sh
# Starts Hardline on the JDK that built it; HARDLINE_JAVA names another one (a java program or a JDK's folder).
script=$0
while [ -L "$script" ]; do
  target=$(readlink -- "$script")
  case $target in
    /*) script=$target ;;
    *) script=$(dirname -- "$script")/$target ;;
  esac
done
home=$(CDPATH='' cd -- "$(dirname -- "$script")/.." && pwd -P) || exit 1

# Java reads the names of files as the locale says, and a job that has none could name few of them.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX)
    LC_ALL=C.UTF-8
    export LC_ALL
    ;;
esac

set -- -XX:+UseSerialGC -Xmx320m -Xmn64m -XX:CompileThresholdScaling=4 -jar "$home/lib/@JAR@" "$@"
java=${HARDLINE_JAVA:-}
if [ -z "$java" ]; then
  java=@JAVA_HOME@
  # The cache holds what this JDK worked out at the last start; without it everything takes longer.
  [ -f "$home/lib/hardline.aot" ] && set -- -Xlog:disable "-XX:AOTCache=$home/lib/hardline.aot" "$@"
fi
[ -d "$java" ] && java=$java/bin/java
if [ ! -x "$java" ]; then
  echo "Hardline found no Java at $java: set HARDLINE_JAVA to the java program of a JDK 25." >&2
  exit 1
fi
exec "$java" "$@"
