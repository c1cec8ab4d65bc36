"""What payloads are made of: texts that a database takes, ids and stamps as Slack writes them."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


def _writable(text: str) -> str:
    """Refuse half a character, which JSON can hold and no database."""
    text.encode()
    return text


Text = Annotated[str, AfterValidator(_writable)]
OnScreen = Annotated[Text, Field(max_length=2_000)]  # Slack's limit for what a button carries; others are shorter
Carried = Annotated[Text, Field(max_length=3_000)]  # the same of what a dialog carries
Words = Annotated[Text, Field(max_length=100_000)]  # Slack cuts messages at 40,000
SlackId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]{1,32}$")]
Stamp = Annotated[str, Field(pattern=r"^[0-9]{1,12}(\.[0-9]{1,9})?$")]  # Slack's name of a message: a time in seconds


class Part(BaseModel):
    """Checked, and thrown away: listeners read the payload itself."""

    model_config = ConfigDict(strict=True)


class Named(Part):
    id: SlackId
