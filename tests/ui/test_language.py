"""The language that is in force: which one, what goes with it, and what happens when another is chosen."""

import errno
import logging
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox

from models.journal import Trouble
from models.phrases import repair_phrases
from models.records import StatementForm, StatementLanded
from models.rituals import statement_landed, write_statement
from models.settings import Settings, from_json, to_json
from tests.ui.living import settle
from ui import translations
from ui.locale_texts import spoken_length_text
from ui.tracker.pages import Page
from ui.trouble_texts import settings_unkept_text

KNOWN = ("de", "en", "es", "fr", "zh_CN")


# --- which one --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "preferred", "spoken"),
    [
        ("", ["de-Latn-AT", "de-AT", "de-Latn", "de"], "de"),
        ("", ["en-Latn-GB", "en-GB", "en-Latn", "en", "de"], "en"),
        ("", ["it-Latn-IT", "it-IT", "it-Latn", "it", "fr-FR"], "fr"),
        ("", ["frr-Latn-DE", "frr-DE", "frr", "fr"], "fr"),
        ("", ["it-IT"], "en"),
        ("", [], "en"),
        ("", ["zh-Hans-SG", "zh-SG", "zh-Hans", "zh"], "zh_CN"),
        ("", ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        ("fr", ["de-DE"], "fr"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_of_the_systems_that_can_be_read(wanted, preferred, spoken):
    assert translations.language_for(wanted, preferred, KNOWN) == spoken


def test_a_country_of_ones_own_goes_before_another_of_the_same_language():
    assert translations.language_for("", ["pt-PT"], ("pt_BR", "pt_PT")) == "pt_PT"
    assert translations.language_for("", ["pt-AO"], ("pt_BR",)) == "pt_BR"


@pytest.mark.parametrize(
    ("language", "system", "written"),
    [
        ("de", "de_AT", "de_AT"),
        ("en", "de_DE", "en_DE"),
        ("fr", "de_DE", "fr_FR"),
        ("fr", "de_CH", "fr_CH"),
        ("zh_CN", "zh_TW", "zh_CN"),
        ("en", "C", "C"),
        ("de", "C", "de_DE"),
    ],
)
def test_dates_are_in_the_language_and_of_the_systems_country_where_it_has_such_a_way(language, system, written):
    assert translations.locale_for(language, QLocale(system)).name() == written


def test_days_are_not_named_in_another_language_where_the_system_does_so():
    class DatesInGerman(QLocale):
        def dayName(self, _day):
            return "Montag"

    written = translations.locale_for("en", DatesInGerman("en_GB"))
    assert (written.name(), written.dayName(1)) == ("en_GB", "Monday")


def test_each_language_is_listed_by_the_name_it_has_for_itself():
    names = [translations.own_name(code) for code in translations.languages()]
    assert names == ["Deutsch", "English", "Español", "Français", "简体中文"]


# --- what goes with it ------------------------------------------------------------------------------------------------


def test_qts_own_buttons_speak_it_too(speak, qtbot):
    speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_a_number_has_its_own_form_in_english_too():
    assert spoken_length_text(timedelta(minutes=1)) == "a minute"
    assert spoken_length_text(timedelta(minutes=7)) == "7 minutes"


def test_a_number_is_bent_as_the_language_wants_it(speak):
    speak("de")
    assert spoken_length_text(timedelta(days=3)) == "3 Tage"
    assert spoken_length_text(timedelta(days=3), after_preposition=True) == "3 Tagen"


def test_a_language_that_is_read_from_the_right_turns_the_windows_round(speak, tmp_path, qapp):
    (tmp_path / "soft-landing_ar.qm").write_bytes((translations.FOLDER / "soft-landing_en.qm").read_bytes())
    speak("ar", tmp_path)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_without_its_file_everything_is_in_english_and_one_line_says_so(speak, tmp_path, caplog):
    with caplog.at_level(logging.WARNING):
        speak("", tmp_path)
    assert [record.getMessage() for record in caplog.records] == [
        "soft-landing_en.qm is missing; those texts stay English"
    ]
    assert translations.language() == "en"
    assert QCoreApplication.translate("Greeting", "Good morning") == "Good morning"


def test_a_language_that_is_gone_is_told_about_and_the_systems_taken(speak, caplog):
    with caplog.at_level(logging.WARNING):
        speak("tlh")
    assert [record.getMessage() for record in caplog.records] == ["there is no translation for tlh here"]
    assert translations.language() == "en"


def test_the_setting_is_kept_and_nonsense_in_its_place_is_not():
    kept = Settings(language="zh_CN")
    assert from_json(to_json(kept)) == kept
    assert from_json('{"language": "../../etc"}').language == ""


# --- another is chosen ------------------------------------------------------------------------------------------------


def choose(life, code):
    box = life.application.windows.tracker.page(Page.SETTINGS).appearance.language
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def at_the_settings(live, qtbot, speak):
    """The program with its settings open, where the language is chosen."""
    life = live()
    life.start()
    settle(life, qtbot)
    life.application.windows.open_settings()
    page = life.application.windows.tracker.page(Page.SETTINGS)
    page.show_section(page.appearance)
    return life


def test_it_takes_effect_at_once_and_the_settings_stay_open_at_the_choice(at_the_settings, qtbot):
    life = at_the_settings
    windows, before = life.application.windows, life.application.windows.tracker
    choose(life, "de")
    assert windows.tracker is not before
    assert windows.tracker.isVisible()
    assert windows.tracker.page_name() is Page.SETTINGS
    page = windows.tracker.page(Page.SETTINGS)
    assert page.appearance.isVisible()
    assert page.appearance.language.code() == "de"
    assert windows.tracker.focusWidget() is page.appearance.language
    assert life.store.settings().language == "de"
    assert page.accessibleName() == "Einstellungen"
    assert QLocale().language() == QLocale.Language.German


def test_that_it_cannot_be_kept_is_said_in_the_window_that_is_built_anew(at_the_settings, monkeypatch):
    def refuse(_settings):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(at_the_settings.store, "keep_settings", refuse)
    choose(at_the_settings, "de")
    assert at_the_settings.application.windows.tracker.bar.text() == settings_unkept_text(OSError(errno.ENOSPC, ""))


def test_the_tray_menu_speaks_it(at_the_settings):
    life = at_the_settings
    choose(life, "de")
    texts = [action.text() for action in life.application.tray._menu.actions()]
    assert "Beenden" in texts
    assert "Quit" not in texts


def test_the_lock_stays_in_the_tray_menu_where_there_is_one(at_the_settings):
    life = at_the_settings
    life.application.tray.show_lock(True)
    choose(life, "de")
    assert life.application.tray._lock.isVisible()


def first_gap(tracker):
    return tracker.page(Page.CLARITY).editor._lines[StatementForm.NOT_THAT_BUT_THIS].first


def test_what_is_being_typed_is_there_again(at_the_settings, qtbot):
    life = at_the_settings
    windows = life.application.windows
    windows.tracker.new_statement()
    settle(life, qtbot)
    first_gap(windows.tracker).setText("half a sente")
    windows.tracker.show_settings()
    choose(life, "de")
    windows.tracker.new_statement()
    qtbot.waitUntil(lambda: first_gap(windows.tracker).text() == "half a sente")


def test_so_is_what_the_journal_did_not_take(at_the_settings, qtbot):
    life = at_the_settings
    windows = life.application.windows
    windows.tracker.new_statement()
    windows.tracker.show_page(Page.TODAY)
    settle(life, qtbot)
    life.journal.draft_trouble = Trouble.DISK_FULL
    first_gap(windows.tracker).setText("half a sente")
    windows.tracker.page(Page.TODAY)._words.setPlainText("precious words")
    windows.tracker.show_settings()
    choose(life, "de")
    choose(life, "fr")
    settle(life, qtbot)
    life.journal.draft_trouble = None
    windows.tracker.new_statement()
    windows.tracker.show_page(Page.TODAY)
    settle(life, qtbot)
    assert first_gap(windows.tracker).text() == "half a sente"
    assert windows.tracker.page(Page.TODAY)._words.toPlainText() == "precious words"
    windows.keep_drafts()
    settle(life, qtbot)
    assert set(life.journal.drafts.values()) >= {"half a sente", "precious words"}


def test_what_was_done_can_still_be_taken_back_and_is_named_in_it(at_the_settings, qtbot):
    life = at_the_settings
    windows = life.application.windows
    statement = write_statement("words", life.clock.now())
    page = windows.tracker.page(Page.TODAY)
    page.save(statement)
    page.save(statement_landed(statement, StatementLanded.PARTLY, life.clock.now()), name="Note how it landed")
    settle(life, qtbot)
    windows.tracker.show_page(Page.TODAY)
    qtbot.keyClick(windows.tracker, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(life, qtbot)
    windows.tracker.show_settings()
    choose(life, "de")
    settle(life, qtbot)
    qtbot.waitUntil(windows.tracker.isActiveWindow)
    qtbot.keyClick(windows.tracker, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(life, qtbot)
    assert not life.journal.statements()
    assert windows.tracker.bar.text() == "Rückgängig gemacht: Offenes Wort schreiben"
    qtbot.keyClick(windows.tracker, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle(life, qtbot)
    assert [each.words for each in life.journal.statements()] == ["words"]


def test_the_reflection_comes_back_with_its_week_and_words(at_the_settings, qtbot):
    life = at_the_settings
    windows = life.application.windows
    windows.open_reflection()
    settle(life, qtbot)
    before = windows.reflection
    before.show_week(before.week.earlier())
    settle(life, qtbot)
    before.prompts.good_news.setText("a good thing")
    week = before.week
    windows.tracker.show_settings()
    choose(life, "de")
    qtbot.waitUntil(lambda: windows.reflection not in {None, before})
    settle(life, qtbot)
    assert windows.reflection.week == week
    assert windows.reflection.prompts.good_news.text() == "a good thing"
    assert windows.reflection.footer.done.text() != "Done for this week"


def test_a_reflection_whose_words_cannot_be_stored_stays_and_closes_for_good_later(at_the_settings, qtbot):
    life = at_the_settings
    windows = life.application.windows
    windows.open_reflection()
    settle(life, qtbot)
    before = windows.reflection
    life.journal.trouble = Trouble.DISK_FULL
    before.prompts.good_news.setText("a good thing")
    before.flush()
    settle(life, qtbot)
    choose(life, "de")
    assert windows.reflection is before
    assert before.isVisible()
    before.close()
    settle(life, qtbot)
    assert windows.reflection is None


def test_phrases_to_borrow_are_those_of_the_language(at_the_settings, qtbot):
    life = at_the_settings
    choose(life, "de")
    windows = life.application.windows
    windows.tracker.show_phrases()
    settle(life, qtbot)
    shown = {phrase.text for phrase, _ in windows.tracker.page(Page.PHRASES)._shelf}
    assert {phrase.text for phrase in repair_phrases("de")} <= shown
    assert not shown & {phrase.text for phrase in repair_phrases()}


def test_a_neutral_name_is_said_in_it_too(at_the_settings):
    life = at_the_settings
    told = []
    life.application.notices.call_itself = lambda name, _icon: told.append(name)
    page = life.application.windows.tracker.page(Page.SETTINGS)
    page.lock.chosen.emit("discreet", True)
    choose(life, "de")
    assert (told[0], told[-1]) == ("Notes", "Notizen")
