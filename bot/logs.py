"""How the bot logs: events with fields, to standard error."""

import logging
import sys
from contextlib import suppress
from typing import TextIO, cast

import structlog

from bot.meters import count_problem


class _Bearing:
    """A stream that bears to be full or closed: who can't write a log must not stop the work that it tells of."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        """Write, if there is room."""
        with suppress(OSError, ValueError):
            self._stream.write(text)

    def flush(self) -> None:
        """Flush, if there is room."""
        with suppress(OSError, ValueError):
            self._stream.flush()


def set_up_logging(level: str, form: str) -> None:
    """Log events with fields to standard error, for people or for machines."""
    render: structlog.types.Processor = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            count_problem,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.WriteLoggerFactory(cast("TextIO", _Bearing(sys.stderr))),
    )
    logging.basicConfig(
        level=max(number, logging.WARNING), stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s"
    )
    # slack_sdk has an error of its own for every call that Slack does not answer; what we make of it is logged by us.
    logging.getLogger("slack_sdk").setLevel(logging.CRITICAL)
    # apscheduler warns every twenty seconds while a large workspace is being read, which takes minutes, as it may.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
