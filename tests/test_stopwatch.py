import subprocess
import sys

ON_WINDOWS = """
import time
for name in ("clock_gettime", "CLOCK_MONOTONIC", "CLOCK_BOOTTIME"):
    vars(time).pop(name, None)
import bot.wiring
"""


def test_the_bot_needs_no_clock_that_windows_lacks():
    subprocess.run([sys.executable, "-c", ON_WINDOWS], check=True)
