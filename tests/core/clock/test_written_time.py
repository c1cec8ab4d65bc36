"""When something was written down, in the forms that exports and spreadsheets use."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock.date_order import DateOrder, Evidence, UnclearOrderError
from bot.core.clock.written_time import read_instant

BERLIN = ZoneInfo("Europe/Berlin")
MIDNIGHT = datetime(2026, 11, 21, 23, tzinfo=UTC)  # of 22 November in Berlin
HALF_PAST_NINE = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def read(text, order=DateOrder.DAY_FIRST):
    return read_instant(text, order, BERLIN)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22", "20261122", "2026/11/22", "2026.11.22", "22.11.2026", "22.11.26", "22/11/2026", "22-11-2026",
        "22/11/26",
        "Nov 22, 2026", "Nov 22 2026", "November 22, 2026", "22 Nov 2026", "22 November 2026", "22-Nov-2026",
        "22. November 2026", "Sunday, November 22, 2026", "Sun 22 Nov 2026", "nov. 22nd, 2026",
    ],
)  # fmt: skip
def test_a_date_is_its_first_moment_in_the_zone(text):
    assert read(text) == MIDNIGHT


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22T09:30:00Z", "2026-11-22 09:30:00 UTC", "2026-11-22 09:30:00+00:00", "2026-11-22 09:30 UTC",
        "2026-11-22T10:30:00", "2026-11-22 10:30", "2026-11-22 10:30:00.000", "2026-11-22 05:30:00 -0400",
        "22/11/2026 10:30", "22/11/2026, 10:30:00", "22.11.2026 10:30", "22/11/2026 09:30 GMT",
        "22/11/2026 9:30 am UTC",
        "Nov 22, 2026 10:30 AM", "Nov 22, 2026 at 10:30am", "Nov 22, 2026, 10:30:00 a.m.", "22 Nov 2026 10:30",
        "Sun, 22 Nov 2026 09:30:00 +0000", "November 22, 2026 9:30:00 (UTC)", "1795339800", "1795339800000",
    ],
)  # fmt: skip
def test_a_time_is_read_in_its_own_zone_or_else_in_the_given_one(text):
    assert read(text) == HALF_PAST_NINE


@pytest.mark.parametrize(("text", "hour"), [("12:30 AM", 0), ("12:30 PM", 12), ("1:30 pm", 13), ("11:30 PM", 23)])
def test_the_two_halves_of_a_day(text, hour):
    assert read(f"Nov 22, 2026 {text} UTC") == datetime(2026, 11, 22, hour, 30, tzinfo=UTC)


def test_a_month_first_is_read_so_where_the_column_says_so():
    assert read("11/22/2026", DateOrder.MONTH_FIRST) == MIDNIGHT
    assert read("22.11.2026", DateOrder.MONTH_FIRST) == MIDNIGHT
    assert read("11/22/2026", DateOrder.DAY_FIRST) is None


@pytest.mark.parametrize(
    "text",
    [
        "", "yesterday", "2026", "2026-13-01", "31/02/2026", "32/01/2026", "00/00/2026", "Foo 22, 2026", "Nov 31, 2026",
        "13:30 PM",
        "Nov 22, 2026 13:30 PM", "Nov 22, 2026 0:30 AM", "22/11.2026", "22/11/20266", "9/9", "12345678",
        "2026-11-22 25:00", "22/11/2026 10:61", "22/11/2026 10:30 UTC+99:00", "٢٢/١١/٢٠٢٦", "9999-12-31T23:59:59-12:00",
    ],
)  # fmt: skip
def test_what_is_no_moment_is_none(text):
    assert read(text) is None


MORNING = datetime(2026, 3, 24, 8, 5, tzinfo=UTC)  # 9:05 in Berlin


@pytest.mark.parametrize(
    "text",
    [
        "24. März 2026", "24 Maerz 2026", "24 mars 2026", "24 de marzo de 2026", "24 de março de 2026", "24 marzo 2026",
        "24 maart 2026", "2026年3月24日", "2026年3月24日(火)", "24-Mar-26", "Mar 24, '26", "24/Mar/2026", "2026-Mar-24",
        "mar. 24 mars 2026", "Dienstag, 24. März 2026", "martes, 24 de marzo de 2026",
        "terça-feira, 24 de março de 2026",
        "martedì 24 marzo 2026", "dinsdag 24 maart 2026", "Tue Mar 24 2026", "March 24th, 2026", "24º de março de 2026",
        "2026-W13-2", "46105", "20260324",
    ],
)  # fmt: skip
def test_months_are_known_by_their_names_in_eight_languages(text):
    assert read(text) == datetime(2026, 3, 23, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026/03/24 9:05 AM GMT+1", "2026/03/24 09:05:00 CET", "24 Mar 2026 03:05 EST", "2026-03-24 10:05:00 +0200 EET",
        "2026-03-24T10:05:00.000+02", "2026-03-24 04:05:00-04", "2026-03-24 13:35 +0530", "24/03/2026 09:05 +01",
        "2026-03-24T08:05:00.0000000Z", "202603240905", "20260324090500", "20260324090500000", "1774339500",
        "1774339500000", "1774339500000000", "1774339500000000000", "1774339500.0", "46105.37847222", "46105,37847222",
        "24/03/2026 9:05 a. m.", "24/03/2026 9:05 a. m.", "Mar 24, 2026, 9:05 AM", "24/03/2026 9h05",
        "24.03.2026 9.05", "24.03.2026, 9:05 Uhr", "24 mars 2026 à 09:05", "24 de marzo de 2026 a las 9:05",
        "24 de março de 2026 às 9h05", "24 marzo 2026 alle 9:05", "2026年3月24日 午前9:05", "2026年3月24日 9時05分",
        "Tue Mar 24 2026 09:05:00 GMT+0100 (Central European Standard Time)", "Tue, 24 Mar 2026 08:05:00 GMT",
        "Tue Mar 24 08:05:00 UTC 2026", "Dienstag, 24. März 2026 um 09:05:00 Mitteleuropäische Normalzeit",
        "2026-03-24 01:05:00 Pacific Daylight Time", "2026-03-24 09:05 (CET)", "9:05 24.03.2026", "9:05 am 24/03/2026",
        "2026-03-24T09:05:00[Europe/Berlin]", "2026-03-24 04:05 America/New_York", "２０２６/03/24 09:05",
    ],
)  # fmt: skip
def test_clocks_and_zones_as_programs_write_them(text):
    assert read(text) == MORNING


@pytest.mark.parametrize(
    "text",
    [
        "Marmalade 24, 2026", "24 Mayday 2026", "24 Junk 2026", "Decor 24, 2026", "24 Märchen 2026", "24 Mai Juni 2026",
        "203613130000", "20261324", "2026-03-24 09:05 Nowhere Time", "2026-03-24 09:05 Nowhere/Land", "99999", "24",
    ],
)  # fmt: skip
def test_a_word_that_only_begins_like_a_month_is_none(text):
    assert read(text) is None


def test_ten_digits_are_seconds_and_never_an_hour():
    assert read("2026032409") == datetime.fromtimestamp(2_026_032_409, UTC)  # in 2034, which an import refuses


@given(st.text(max_size=40))
def test_no_text_makes_it_stumble(text):
    Evidence().add(2, text)
    assert read(text) is None or read(text).tzinfo is UTC


@given(st.integers(157_766_400, 2_524_608_000), st.sampled_from(DateOrder))
def test_the_forms_agree(seconds, order):
    moment = datetime.fromtimestamp(seconds, UTC)
    date = "%d/%m/%Y" if order is DateOrder.DAY_FIRST else "%m/%d/%Y"
    forms = ["%Y-%m-%dT%H:%M:%SZ", f"{date} %H:%M:%S UTC", f"{date} %I:%M:%S %p UTC", "%b %d, %Y %H:%M:%S UTC"]
    assert {read(moment.strftime(form), order) for form in forms} == {moment}


def order_of(*texts):
    evidence = Evidence()
    for line, text in enumerate(texts, start=2):
        evidence.add(line, text)
    return evidence.order()


def test_one_line_tells_for_the_whole_column():
    assert order_of("03/04/2026", "13/04/2026", "05/05/2026") is DateOrder.DAY_FIRST
    assert order_of("03/04/2026", "04/13/2026 10:00") is DateOrder.MONTH_FIRST
    assert order_of("03.04.2026", "01/02/2026") is DateOrder.DAY_FIRST


def test_where_it_does_not_matter_nobody_is_asked():
    assert order_of() is DateOrder.DAY_FIRST
    assert order_of("2026-03-04", "1795339800", "Mar 4, 2026", "05/05/2026", "rubbish") is DateOrder.DAY_FIRST


def test_dates_that_can_be_read_in_two_ways_are_asked_about():
    with pytest.raises(UnclearOrderError, match=r"'03/04/2026' in line 3 can be read in two ways.*--dates day-first"):
        order_of("05/05/2026", "03/04/2026", "2026-11-22")


def test_dates_written_in_two_ways_are_asked_about():
    with pytest.raises(UnclearOrderError, match=r"'22/11/2026' in line 2 has the day first, '11/22/2026' in line 3"):
        order_of("22/11/2026", "11/22/2026")
