#!/bin/sh
# Installs the Debian packages named as arguments that are missing.
set -eu

missing=
for package; do
  case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true) in
    *" installed") ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

echo "installing:$missing"
if [ "$(id -u)" -eq 0 ]; then sudo=; else sudo=sudo; fi
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
# Word splitting is wanted: a list of package names.
# shellcheck disable=SC2086
$sudo apt-get install -y -qq --no-install-recommends $missing
