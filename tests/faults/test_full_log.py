"""A disk that is full is often full for the log as well."""

import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")
A_WORKER = """
import threading
from bot.jobs.worker import Worker
from bot.logs import set_up_logging

delivered = threading.Event()

class Unlucky:
    tries = 0
    def deliver_next(self):
        self.tries += 1
        if self.tries == 1:
            raise OSError("no space left on device")
        delivered.set()
        return None
    def put_down(self): pass

import bot.jobs.worker
bot.jobs.worker.AFTER_FAILURE_S = 0.1
set_up_logging("info", "text")
worker = Worker([Unlucky()], lambda: None)
worker.start()
print(delivered.wait(5))
worker.stop()
"""


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_a_log_that_can_not_be_written_ends_no_courier():
    with FULL.open("w") as full:
        told = subprocess.run(
            [sys.executable, "-c", A_WORKER], check=False, stdout=subprocess.PIPE, stderr=full, text=True
        )
    assert told.stdout == "True\n"
