"""Alembic runs this for every upgrade: inside of the transaction of the connection it is handed, and nowhere else."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
