"""Brings an older journal up to this program's schema. The only module that loads Alembic, so imported only then."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from models.storage import database

# Found beside this file, in a bundle as well; packaging has to take the folder along as data.
SCRIPTS = Path(__file__).with_name("migrations")


def upgrade(engine: Engine, scripts: Path = SCRIPTS) -> None:
    """Run every migration that is missing, in one transaction: a crash or an error leaves the journal as it was."""
    config = Config()
    # ConfigParser reads a percent sign as the beginning of a reference.
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        database.mark(connection, database.SCHEMA)
