"""Which version runs."""

from importlib.metadata import PackageNotFoundError, version


def version_of(package: str = "nps-bot") -> str:
    """Give a package's version; a checkout that runs as it is, as in `make demo`, has none."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "from a checkout"
