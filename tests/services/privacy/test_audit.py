"""What a reader can work out of a guarded survey, by asking everything on every day: nobody's answer."""

import pytest

from storage.engine import open_engine
from storage.migrate import upgrade
from tests.services.privacy.audit import audit


@pytest.mark.parametrize("seed", range(2))
def test_nobodys_answer_follows_from_everything_that_may_be_asked(tmp_path, seed):
    engine = open_engine(f"sqlite:///{tmp_path}/nps.db")
    upgrade(engine)
    found = audit(engine, seed)
    print(f"seed {seed}: {found.sums} different sums of {found.shown} answers")  # noqa: T201 (shown with -s)
    assert found.given_away == []
    assert found.sums
