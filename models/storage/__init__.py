"""Where records are kept: the only place that knows SQLAlchemy, Alembic and SQLCipher.

Nothing is imported here, so that `plain_file` stays light. `opening.open_journal` is the way in; importing it takes a
quarter of a second, which is why the shell does so on its worker thread, after the tray is up.
"""
