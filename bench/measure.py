# Runs a program and writes what the kernel says that it took: seconds of processor (user and system, with its children),
# seconds on the clock, and the largest resident memory in bytes.
import json, os, sys, time

result, command = sys.argv[1], sys.argv[2:]
started = time.monotonic()
process = os.posix_spawnp(command[0], command, os.environ)
_, status, usage = os.wait4(process, 0)
with open(result, "w") as file:
    json.dump(
        {
            "exitCode": os.waitstatus_to_exitcode(status),
            "processorSeconds": usage.ru_utime + usage.ru_stime,
            "clockSeconds": time.monotonic() - started,
            "memoryBytes": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
        },
        file,
    )
