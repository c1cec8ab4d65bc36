"""One writer for every kind of message."""

import pytest

from bot.core.delivery.details import Note
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import about_ask
from bot.services.delivery.delivering import Addressed
from bot.slack.delivery.compose import WRITERS, compose


def test_every_kind_has_its_writer():
    assert set(WRITERS) == set(MessageKind)


@pytest.mark.parametrize("kind", [MessageKind.THANKS, MessageKind.NOTE, MessageKind.CONTACT_ALERT])
def test_of_an_ask_that_is_gone_nothing_is_said(company, kind):
    company.survey()
    company.tick()
    ask = company.ask("UANA")
    message = about_ask(ask, kind, Note.NOTED if kind is MessageKind.NOTE else None)
    about = Addressed(ask=None, row=None, survey=ask.survey, person=ask.person)
    assert compose(company.ctx, message, about) is None
