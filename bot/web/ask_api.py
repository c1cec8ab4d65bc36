"""`POST /ask`: other programs have somebody asked, in HTTP mode. It stands before Bolt, which gets everything else."""

import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

import structlog

from bot.core.asking.subject import SubjectError, read_subject
from bot.core.asking.triggered import Asked, Refused
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.measure import Kind
from bot.core.survey.person import PERSON_ID
from bot.core.survey.roles import PROGRAM, Deed
from bot.core.survey.survey import Survey
from bot.services.asking.triggering import trigger
from bot.services.context import Context
from bot.services.survey.finding import NotAllowedError, UnknownSurveyError, find_survey
from bot.slack.blocks.screen import plain_text
from bot.slack.blocks.survey.reasons import triggered_screen
from bot.web.allowance import Allowance

PATH = "/ask"
LONGEST_BODY = 4_096  # bytes; what is asked for takes a hundred
_KEYS = {"person", "survey", "subject"}
_ANSWER_HEADERS = {
    HTTPStatus.METHOD_NOT_ALLOWED: ("Allow", "POST"),
    HTTPStatus.UNAUTHORIZED: ("WWW-Authenticate", "Bearer"),
}
log = structlog.get_logger()


class BadRequestError(ValueError):
    """The body is not what it should be; the message is for whoever sent it."""


class TooManyError(Exception):
    """There were too many calls. wait_s: seconds until another one is taken."""

    def __init__(self, wait_s: int) -> None:
        super().__init__(f"Too many calls: try again in {wait_s} seconds.")
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class Triggers:
    """A WSGI application. secret: none where nobody may trigger anything. others: answers every other path.

    Each call has a reference, in the log and in the answer. Whom it was about is not logged: beside what came of it,
    that would tell something about a person.
    """

    ctx: Context
    secret: str | None = field(repr=False)
    allowance: Allowance
    others: WSGIApplication

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        if environ.get("PATH_INFO") != PATH:
            return self.others(environ, start_response)
        reference = self.ctx.new_id()[:8]
        headers = [("Content-Type", "application/json; charset=utf-8"), ("X-Request-Id", reference)]
        try:
            status, answer = self._status_and_body(environ)
        except TooManyError as error:
            status, answer = HTTPStatus.TOO_MANY_REQUESTS, {"error": str(error)}
            headers.append(("Retry-After", str(error.wait_s)))
        log.info("ask from another program", reference=reference, status=status.value, asked=answer.get("asked", False))
        body = json.dumps(answer).encode()
        headers.append(("Content-Length", str(len(body))))
        if status in _ANSWER_HEADERS:
            headers.append(_ANSWER_HEADERS[status])
        start_response(f"{status.value} {status.phrase}", headers)
        return [body]

    def _status_and_body(self, environ: WSGIEnvironment) -> tuple[HTTPStatus, dict[str, Any]]:
        if self.secret is None:
            return _error(HTTPStatus.NOT_FOUND)
        if environ["REQUEST_METHOD"] != "POST":
            return _error(HTTPStatus.METHOD_NOT_ALLOWED)
        if not _knows(self.secret, environ.get("HTTP_AUTHORIZATION", "")):
            return _error(HTTPStatus.UNAUTHORIZED)
        if wait_s := self.allowance.seconds_to_wait():
            raise TooManyError(wait_s)
        try:
            return HTTPStatus.OK, self._ask(*_read_body(environ))
        except BadRequestError as error:
            return HTTPStatus.BAD_REQUEST, {"error": str(error)}
        except NotAllowedError:
            return _error(HTTPStatus.FORBIDDEN)

    def _ask(self, person: str, name: str | None, subject: str | None) -> dict[str, Any]:
        try:
            survey = find_survey(self.ctx, PROGRAM, Deed.ASK, name, Kind.CSAT if subject else Kind.NPS)
            about = read_subject(subject, survey.plan)
        except UnknownSurveyError as error:
            return _refusal("unknown_survey", None, str(error))
        except SubjectError as error:
            raise BadRequestError(str(error)) from error
        return _outcome_body(person, trigger(self.ctx, survey, person, actor=PROGRAM.id, subject=about), survey)


def _error(status: HTTPStatus) -> tuple[HTTPStatus, dict[str, Any]]:
    return status, {"error": status.phrase}


def _knows(secret: str, header: str) -> bool:
    scheme, _, given = header.partition(" ")
    # In constant time, so that nobody can find the secret out letter by letter.
    same = hmac.compare_digest(given.strip().encode(), secret.encode())
    return same and scheme.casefold() == "bearer"


def _read_body(environ: WSGIEnvironment) -> tuple[str, str | None, str | None]:
    length = int(environ.get("CONTENT_LENGTH") or 0)
    if length > LONGEST_BODY:
        raise BadRequestError(f"The body is longer than {LONGEST_BODY} bytes.")
    try:
        asked = json.loads(environ["wsgi.input"].read(length))
    except (ValueError, RecursionError) as error:
        raise BadRequestError('The body is no JSON object such as {"person": "U024BE7LH"}.') from error
    if not isinstance(asked, dict):
        raise BadRequestError('The body is no JSON object such as {"person": "U024BE7LH"}.')
    if unknown := sorted(asked.keys() - _KEYS):
        raise BadRequestError(f"Unknown key: {unknown[0]}. There are person, survey and subject.")
    person, name, subject = (asked.get(key) for key in ("person", "survey", "subject"))
    if not isinstance(person, str) or not PERSON_ID.fullmatch(person):
        raise BadRequestError('"person" should be the Slack id of one person, such as "U024BE7LH".')
    if not isinstance(name, str | None):
        raise BadRequestError('"survey" should be the name of a survey in quotes, or left out.')
    if not isinstance(subject, str | None):
        raise BadRequestError('"subject" should be what a CSAT survey is to ask about, such as "ticket 4711".')
    return person, name, subject


def _outcome_body(person: str, outcome: Asked | Refused, survey: Survey) -> dict[str, Any]:
    if isinstance(outcome, Asked):
        return {"asked": True, "at": outcome.at.isoformat()}
    until = None if outcome.until is None else outcome.until.isoformat()
    return _refusal(
        outcome.because.value, until, plain_text(triggered_screen(person, outcome, survey, DEFAULT_LANGUAGE))
    )


def _refusal(reason: str, until: str | None, message: str) -> dict[str, Any]:
    return {"asked": False, "reason": reason, "until": until, "message": message}
