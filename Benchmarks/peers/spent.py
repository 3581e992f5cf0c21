"""Runs a command and prints what it took.

A process of its own, because a child's peak memory counts its parent's at the moment of the fork.
"""

import json
import resource
import subprocess
import sys
import time


def main():
    start = time.perf_counter()
    status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
    seconds = time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(json.dumps({"status": status, "seconds": seconds, "peak": usage.ru_maxrss * 1024,
                      "processor": usage.ru_utime + usage.ru_stime}))


if __name__ == "__main__":
    main()
