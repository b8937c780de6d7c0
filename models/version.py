"""The version of the program, as pyproject.toml states it too; a test holds the two together."""

VERSION = "0.1.0"
