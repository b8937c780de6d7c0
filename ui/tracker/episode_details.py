"""What may be told, now or later, about something that came between the two: kind, heat, whether after work."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import HEAT, EpisodeKind, RepairEpisode
from ui.tokens import Space, Tone
from ui.tracker.episode_texts import after_work_text, episode_kind_text, heat_text
from ui.widgets.chip import ChipGroup
from ui.widgets.flow_layout import labelled_flow


class EpisodeDetails(QWidget):
    """Three rows of chips, none of which has to be answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = ChipGroup([(kind, episode_kind_text(kind)) for kind in EpisodeKind], Tone.REPAIR, parent=self)
        self.heat = ChipGroup([(heat, heat_text(heat)) for heat in HEAT], Tone.REPAIR, parent=self)
        self.after_work = ChipGroup([(each, after_work_text(each)) for each in (True, False)], Tone.REPAIR, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CHIPS)
        column.addLayout(labelled_flow(self.tr("It was"), *self.kinds.chips.values()))
        column.addLayout(
            labelled_flow(self.tr("How heated"), *self.heat.chips.values(), *self.after_work.chips.values())
        )

    def kind(self) -> EpisodeKind | None:
        """What it was, if told."""
        return self.kinds.value()

    def heat_told(self) -> int | None:
        """1 to 3, if told."""
        return self.heat.value()

    def came_after_work(self) -> bool | None:
        """Whether it was after work, if told."""
        return self.after_work.value()

    def show_details(self, episode: RepairEpisode) -> None:
        """Show what an episode says."""
        for group, value in (
            (self.kinds, episode.kind),
            (self.heat, episode.heat),
            (self.after_work, episode.after_work),
        ):
            group.choose(*(() if value is None else (value,)))

    def clear(self) -> None:
        """Nothing is told."""
        for group in (self.kinds, self.heat, self.after_work):
            group.choose()
