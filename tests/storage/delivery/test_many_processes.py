"""Several bots on one database share the work, also when one of them dies."""

from collections import Counter

from tests.benchmarks.many_bots import three_bots


def test_three_bots_ask_everybody_once_though_one_is_killed(new_postgres):
    assert three_bots(new_postgres(), 120).questions == Counter({1: 120})
