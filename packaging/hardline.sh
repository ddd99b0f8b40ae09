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

java=${HARDLINE_JAVA:-@JAVA_HOME@}
[ -d "$java" ] && java=$java/bin/java
if [ ! -x "$java" ]; then
  echo "Hardline found no Java at $java: set HARDLINE_JAVA to the java program of a JDK 25." >&2
  exit 1
fi
exec "$java" -XX:+UseSerialGC -Xmx320m -jar "$home/lib/@JAR@" "$@"
