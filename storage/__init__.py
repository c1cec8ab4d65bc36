"""What the bot remembers: tables, queries that return core values, migrations.

Storage decides nothing and never commits: a transaction belongs to the service that opened it.
"""
