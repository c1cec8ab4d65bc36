"""Every setting of a running bot, in one table, which docs/operating.md shows."""

import re
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, EnvSettingsSource, SettingsConfigDict

SHORTEST_SECRET = 16
_NEAR = 0.8  # what is less alike may well be another program's: HTTP_PORT, POSTGRES_PASSWORD
_PERSON_OR_GROUP = re.compile(r"[UWS][A-Z0-9]+")


class BadSettingsError(ValueError):
    """The environment is incomplete or wrong; the message names the setting and the cure."""


class Settings(BaseSettings):
    """Read from the environment, or from a file .env beside it."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", hide_input_in_errors=True)

    database_url: str = Field(
        "sqlite:///nps.db",
        repr=False,  # a password may stand in it
        description="Where answers are kept: `sqlite:///FILE` or `postgresql://user:password@host/name`.",
    )
    slack_bot_token: SecretStr | None = Field(None, description="The bot token (`xoxb-…`). Needed by `run`.")
    slack_app_token: SecretStr | None = Field(
        None, description="The app-level token (`xapp-…`) for Socket Mode. Needed by `run` without `--http`."
    )
    slack_signing_secret: SecretStr | None = Field(
        None, description="Checks that requests come from Slack. Needed by `run --http`."
    )
    slack_api_url: str = Field(
        "https://slack.com/api/", description="Slack's Web API; another address for a stand-in such as the simulator."
    )
    http_host: str = Field(
        "127.0.0.1",
        min_length=1,
        description="Where `run --http` listens: to this machine alone, where the TLS proxy should run too. `0.0.0.0` "
        "listens to every network, as in a container whose proxy is in another.",
    )
    messages_per_second: float = Field(
        1.0,
        gt=0,
        le=8,
        description="How many questions and reminders leave a second, at most, in the whole workspace: up to 8.",
    )
    trigger_secret: SecretStr | None = Field(
        None,
        description="Lets other programs have somebody asked with `POST /ask`, in HTTP mode; at least 16 characters. "
        "Not set: nobody can.",
    )
    triggers_per_minute: int = Field(
        60, gt=0, le=6_000, description="How many calls of `POST /ask` are taken in a minute; others get a 429."
    )
    benchmarks_file: Path | None = Field(
        None,
        description="A CSV with benchmarks of your own, which win over the built-in ones: "
        "`industry,label,nps,source,published,method`, and what else is known of whom they describe.",
    )
    admins: str | None = Field(
        None,
        description="Who else is an admin to the bot, beside the admins and owners of the workspace: Slack ids of "
        "people and user groups, with commas between them.",
    )
    monitor_port: int | None = Field(
        None,
        gt=0,
        le=65_535,
        description="A port of this machine alone on which `run` answers `/healthz` and `/metrics`.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="How much is logged.")
    log_format: Literal["text", "json"] = Field("text", description="`text` for people, `json` for machines.")

    @property
    def admin_ids(self) -> tuple[str, ...]:
        """The Slack ids of the people and user groups who are admins besides."""
        return tuple(one.strip() for one in (self.admins or "").split(",") if one.strip())

    @field_validator("admins")
    @classmethod
    def _are_ids(cls, value: str | None) -> str | None:
        if value is not None and not all(_PERSON_OR_GROUP.fullmatch(one.strip()) for one in value.split(",")):
            raise ValueError("should be ids such as U024BE7LH or S0615G0KT, with commas between them")
        return value

    @field_validator("slack_api_url")
    @classmethod
    def _is_web_address(cls, value: str) -> str:
        if not value.startswith(("https://", "http://")):
            raise ValueError("should be a web address such as https://slack.com/api/")
        return value

    @field_validator("slack_bot_token", "slack_app_token", "slack_signing_secret")
    @classmethod
    def _is_plain(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not (value.get_secret_value().isascii() and value.get_secret_value().strip()):
            raise ValueError("is not a token: copy it again, whole, without quotes or dots in its place")
        return value

    @field_validator("trigger_secret")
    @classmethod
    def _is_long(cls, value: SecretStr | None) -> SecretStr | None:
        secret = "" if value is None else value.get_secret_value()
        plain = secret.isascii() and secret.isprintable() and not any(map(str.isspace, secret))
        if value is not None and not (plain and len(secret) >= SHORTEST_SECRET):
            raise ValueError(
                f"should have at least {SHORTEST_SECRET} letters and digits, such as `openssl rand -hex 24` gives"
            )
        return value


def _follows_a_name(said: str) -> str:
    """Let what pydantic says of a value follow its name: "Value error, should be …", "Input should be …"."""
    return re.sub(r"^(Value error,|Input|String) ", "", said)


def read_settings() -> Settings:
    """Read the settings. Raises BadSettingsError with a sentence that never shows a secret."""
    try:
        return Settings()
    except ValidationError as error:
        found = error.errors(include_input=False)
        problems = "; ".join(f"{str(one['loc'][0]).upper()} {_follows_a_name(one['msg'])}" for one in found)
        raise BadSettingsError(f"Check your settings. {problems}.") from None
    except UnicodeDecodeError:
        raise BadSettingsError("Check your settings. The file .env is not UTF-8 text: save it as that.") from None


class Misspelt(NamedTuple):
    """A name in the environment or in .env that is no setting, and the one that was probably meant."""

    name: str
    meant: str


def misspelt_settings() -> list[Misspelt]:
    """List what looks like a setting that was not set otherwise, and is ignored. None where .env can't be read."""
    try:
        given = {*EnvSettingsSource(Settings).env_vars, *DotEnvSettingsSource(Settings).env_vars}
    except UnicodeDecodeError:
        return []  # which read_settings() tells
    unset = Settings.model_fields.keys() - given
    strange = sorted(given - Settings.model_fields.keys())
    near = ((name, get_close_matches(name, unset, n=1, cutoff=_NEAR)) for name in strange)
    return [Misspelt(name.upper(), found[0].upper()) for name, found in near if found]
