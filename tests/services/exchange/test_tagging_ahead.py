"""Comments of a large file are tagged by another process meanwhile, and are tagged the same whatever becomes of it."""

import io
import resource
from multiprocessing import active_children

import pytest
from sqlalchemy import select

from bot.core.themes import Reading, tags_of
from bot.services.exchange.importing import import_answers
from bot.services.exchange.tagging_ahead import WORTH_IT, TaggingAhead
from storage.schema import comments
from tests.services.small_company import ON_EACH_DATABASE

READING = Reading()
ABOUT = ("the price", "your support", "the app", "how slow it is", "nothing much", "the price, that is, the bill")
MANY = [(line, f"Number {line} is about {ABOUT[line % len(ABOUT)]}.") for line in range(WORTH_IT + 400)]
FEW = MANY[:200]


@pytest.fixture
def ahead():
    begun = TaggingAhead()
    yield begun
    begun.close()
    assert not active_children()


def taken(ahead, *batches, reading=READING):
    """What comes back of some batches while they are read."""
    return [one for said in batches for found in ahead.take(said, "en", reading) for one in found]


def rest_of(ahead):
    return [one for found in ahead.rest() for one in found]


def test_each_comment_comes_back_once_with_the_tags_that_it_would_have_here(ahead):
    found = taken(ahead, MANY, FEW) + rest_of(ahead)
    assert found == [(line, tags_of(text, "en", READING)) for line, text in MANY + FEW]


def test_of_few_comments_none_is_handed_over(ahead):
    assert (taken(ahead, FEW), active_children(), rest_of(ahead)) == ([], [], [])


def test_an_encoder_stays_where_it_is(ahead):
    def by_meaning(texts):
        """Stand in for an encoder."""

    assert taken(ahead, MANY, reading=Reading(veto=by_meaning)) == []
    assert active_children() == []


def test_what_a_process_was_doing_that_is_ended_is_left_to_others(ahead):
    taken(ahead, MANY)
    (process,) = active_children()
    process.kill()
    process.join()
    assert (rest_of(ahead), taken(ahead, MANY)) == ([], [])


def test_where_no_process_can_begin_all_is_left_to_others(ahead):
    most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, most[1]))
    try:
        assert taken(ahead, MANY) == []
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, most)
    assert (active_children(), rest_of(ahead), taken(ahead, MANY)) == ([], [], [])


def test_more_than_can_be_held_is_left_to_others(ahead):
    found = taken(ahead, MANY, *[FEW] * 20) + rest_of(ahead)
    assert len(MANY) < len(found) < len(MANY) + 20 * len(FEW)


@ON_EACH_DATABASE
def test_a_large_file_is_tagged_as_a_small_one(company):
    rows = [f'p{line},9,"{text}",2026-11-{1 + line % 20:02}T10:00:00Z' for line, text in MANY]
    last, said_last = MANY[-1]
    more = [f"p{last},9,And your support,2026-11-{1 + last % 20:02}T10:00:00Z", *rows[:50]]
    text = "\n".join(("person,score,comment,answered_at", *rows, *more))
    outcome = import_answers(company.ctx, io.StringIO(text, newline=""), "new", dry_run=False, strict=False)
    assert (outcome.added, outcome.known) == (len(rows), len(more))
    with company.engine.connect() as db:
        kept = dict(db.execute(select(comments.c.text, comments.c.themes)).all())
    assert kept == {text: " ".join(tags_of(text, "en", READING).themes) for text in kept}
    assert kept[f"{said_last}\nAnd your support"] == "price support"
