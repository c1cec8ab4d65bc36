"""Whom a score describes: people of which kind, in which country."""

from dataclasses import dataclass
from enum import StrEnum


class Population(StrEnum):
    """Who was asked: the same product reads tens of points apart from one to the next."""

    CONSUMERS = "consumers"  # a panel of private people, about whatever they use
    CLIENTS = "clients"  # a panel of people who buy for their company
    OWN_CUSTOMERS = "own customers"  # those whom a company serves, asked by it


@dataclass(frozen=True, slots=True)
class Described:
    """country: two letters such as JP. None for what nobody said."""

    country: str | None = None
    population: Population | None = None


UNDESCRIBED = Described()
