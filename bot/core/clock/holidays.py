"""Public holidays: where somebody lives, and on which days nobody works there.

From the package `holidays` (kept up, 250 countries, MIT) and Babel's table of zones, which is CLDR's.
"""

from datetime import date
from functools import cache

from bot.core.clock.timing import DaysOff, no_days_off

_NO_COUNTRY = {"001", "ZZ"}  # what CLDR says of zones like UTC


def country_of_zone(zone: str | None) -> str | None:
    """Give the country (ISO 3166, two letters) whose clock an IANA zone is; none for UTC and the like."""
    from babel.core import get_global  # noqa: PLC0415 (loads CLDR's tables, which most commands never need)

    if zone is None:
        return None
    named = get_global("zone_aliases").get(zone, zone)
    territory: str | None = get_global("zone_territories").get(named)
    return None if territory in _NO_COUNTRY else territory


@cache
def public_holidays(country: str | None) -> DaysOff:
    """Give the test for a country's national public holidays; a country that is not known has none."""
    if country is None or not is_known_country(country):
        return no_days_off

    @cache
    def of_year(year: int) -> frozenset[date]:
        import holidays  # noqa: PLC0415 (as above)

        return frozenset(holidays.country_holidays(country, years=year))

    return lambda day: day in of_year(day.year)


@cache
def is_known_country(country: str) -> bool:
    """Tell whether the holidays of a country (ISO 3166, two letters) are known."""
    import holidays  # noqa: PLC0415 (as above)

    return country in holidays.list_supported_countries(include_aliases=False)
