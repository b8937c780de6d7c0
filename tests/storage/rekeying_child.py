"""A program that puts a journal under a new key until it is killed.

python -m tests.storage.rekeying_child FOLDER SABOTAGE

Writes `rekeying`, then `done` when the vault said that it was done.
"""

import sys
from pathlib import Path

from models.storage import key_slots, vault
from models.storage.vault_file import VaultContent, write_vault
from tests.storage.saving_child import SPOILING, tell
from tests.storage.vault_stage import CHEAP, OTHER_CODE, by_words, confirmed, vault_of

NEW_WORDS = "the new words"
# Throws the earlier key away before the journal is under the new one, to prove that the test can fail.
HASTY = "hasty"


def main(folder: Path, sabotage: str) -> None:
    vars(key_slots)["COST"] = CHEAP
    if sabotage == HASTY:
        vars(vault)["write_vault"] = write_the_last_key_alone
    tell("rekeying")
    vault_of(folder).protect(NEW_WORDS, confirmed(OTHER_CODE), by=by_words())
    tell("done")


def write_the_last_key_alone(folder: Path, content: VaultContent) -> VaultContent:
    written = write_vault(folder, VaultContent(content.made, content.entries[-1:], content.generation))
    tell(SPOILING)
    return written


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
