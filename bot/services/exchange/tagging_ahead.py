"""Comments of a large file, tagged on another processor while the file is still being read.

Only ever ahead of its time: whoever keeps the comments tags what is not done by then, be it that there is one
processor, that the other process is slower or that somebody ended it.
"""

import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection

from bot.core.themes import Reading, Tags, tags_of_all

WORTH_IT = 5_000
"""Comments of a file; fewer are tagged before another process has begun."""
_WAITING = 4  # batches: a file of comments alone is read sooner than it is tagged, and is not to be held in memory
_PARTING_S = 10.0

Lines = Sequence[tuple[int, str]]
"""Comments by the lines of the file on which they stand."""
Tagged = list[tuple[int, Tags]]


class TaggingAhead:
    """The other process. Each batch that it is given comes back tagged from one of the calls that follow, or never."""

    def __init__(self) -> None:
        """Begin nothing yet: most files are small."""
        self._seen, self._may_help = 0, (os.cpu_count() or 1) > 1
        self._waiting = deque[Lines]()
        self._asked: Lines = ()
        self._line: Connection | None = None

    def take(self, said: Lines, language: str, reading: Reading) -> Iterator[Tagged]:
        """Take comments of writers of one language in, and give those that are tagged by now, of this batch or before.

        reading: the same at each call.
        """
        self._seen += len(said)
        is_by_words = reading == Reading(reading.themes)  # an encoder stays where it is loaded
        if said and self._may_help and is_by_words and self._seen > WORTH_IT and len(self._waiting) < _WAITING:
            self._waiting.append(said)
            if self._line is None:
                self._begin(language, reading)
        return self._exchange(is_over=False)

    def rest(self) -> Iterator[Tagged]:
        """Give what is left, once it is tagged."""
        return self._exchange(is_over=True)

    def close(self) -> None:
        """End the other process, if one has begun."""
        self._asked, line, self._line = (), self._line, None
        self._waiting.clear()
        if line:
            line.close()
            self._process.join(_PARTING_S)

    def _exchange(self, *, is_over: bool) -> Iterator[Tagged]:
        """Hand the next batch over whenever one has come back: so neither process ever writes while the other does."""
        try:
            while self._line and (self._asked or self._waiting):
                if self._asked:
                    if not (is_over or self._line.poll()):
                        return
                    found: list[Tags] = self._line.recv()
                    yield [(line, tags) for (line, _), tags in zip(self._asked, found, strict=True)]
                self._asked = self._waiting.popleft() if self._waiting else ()
                if self._asked:
                    self._line.send([text for _, text in self._asked])
        except (EOFError, OSError):
            self._may_help = False
            self.close()

    def _begin(self, language: str, reading: Reading) -> None:
        anew = get_context("spawn")  # a copy of this process would hold its connection to the database
        try:
            self._line, theirs = anew.Pipe()
            with theirs:
                self._process = anew.Process(target=_tag_for, args=(theirs, language, reading), daemon=True)
                self._process.start()
        except OSError:  # there may be no more processes, or files, for us
            self._may_help, self._line = False, None


def _tag_for(line: Connection, language: str, reading: Reading) -> None:
    """Tag what comes, until whoever asks is gone, however they went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches both, and is for the other to answer
    try:
        while True:
            line.send(tags_of_all([(text, language) for text in line.recv()], reading))
    except (EOFError, OSError):
        return
