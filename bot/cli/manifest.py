"""nps-bot manifest: what to paste into Slack when the app is created."""

import click
import yaml

from bot.manifest import http_variant, manifest_path


@click.command()
@click.option(
    "--http", "address", metavar="URL", help="Print the variant for HTTP mode, reached at this https:// address."
)
def manifest(address: str | None) -> None:
    """Print the Slack app manifest."""
    text = manifest_path().read_text(encoding="utf-8")
    if address is None:
        click.echo(text, nl=False)
        return
    if not address.startswith("https://"):
        raise click.BadParameter("Slack only sends to an address that begins with https://", param_hint="--http")
    click.echo(
        yaml.safe_dump(http_variant(yaml.safe_load(text), address), sort_keys=False, allow_unicode=True), nl=False
    )
