"""A group of commands whose help says of each a whole sentence."""

import click

_WHOLE = 400  # letters, more than a first sentence has


class Commands(click.Group):
    """Lists each command with the first sentence of its help, where click would cut it at the end of the line."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list."""
        found = [(name, command) for name in self.list_commands(ctx) if (command := self.get_command(ctx, name))]
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.get_short_help_str(_WHOLE)) for name, command in found])
