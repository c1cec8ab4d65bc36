"""The languages the bot speaks, and which of them somebody is spoken to in."""

LANGUAGES = ("en", "es", "de", "fr", "pt", "ja")
OWN_NAMES = {"en": "English", "es": "Español", "de": "Deutsch", "fr": "Français", "pt": "Português", "ja": "日本語"}
"""What each is called by whoever speaks it."""
DEFAULT_LANGUAGE = "en"  # for people whose own language we do not know or speak


def language_of(locale: str | None, otherwise: str = DEFAULT_LANGUAGE) -> str:
    """Give the language of a Slack locale such as pt-BR; another one for a locale that we do not speak."""
    spoken = (locale or "").replace("_", "-").partition("-")[0].lower()
    return spoken if spoken in LANGUAGES else otherwise
