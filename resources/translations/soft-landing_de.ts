<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Soft Landing {version}</source>
        <translation>Soft Landing {version}</translation>
    </message>
    <message>
        <source>Small rituals for the way from work to home: a landing, a clear word, a hand held out.</source>
        <translation>Kleine Rituale für den Weg von der Arbeit nach Hause: eine Landung, ein offenes Wort, eine ausgestreckte Hand.</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Was es nie tut</translation>
    </message>
    <message>
        <source>It never sends anything anywhere. It never watches what you type, read or say. It keeps no score and no streak, sets neither of you against the other, and makes no diagnosis. It is no therapy.</source>
        <translation>Es schickt nie etwas irgendwohin. Es schaut nie darauf, was du tippst, liest oder sagst. Es zählt keine Punkte und keine Serien, spielt euch nicht gegeneinander aus und stellt keine Diagnosen. Es ist keine Therapie.</translation>
    </message>
    <message>
        <source>Free software</source>
        <translation>Freie Software</translation>
    </message>
    <message>
        <source>Under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Unter der GNU General Public License, Version 3 oder neuer: Du darfst es nutzen, untersuchen, weitergeben und verändern. Eine Garantie gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ActTexts</name>
    <message>
        <source>Write a statement</source>
        <translation>Offenes Wort schreiben</translation>
    </message>
    <message>
        <source>Change a statement</source>
        <translation>Offenes Wort ändern</translation>
    </message>
    <message>
        <source>Delete a statement</source>
        <translation>Offenes Wort löschen</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Aufschreiben, was passiert ist</translation>
    </message>
    <message>
        <source>Change a repair</source>
        <translation>Versöhnung ändern</translation>
    </message>
    <message>
        <source>Delete a repair</source>
        <translation>Versöhnung löschen</translation>
    </message>
    <message>
        <source>Note an attempt</source>
        <translation>Schritt notieren</translation>
    </message>
    <message>
        <source>Change an attempt</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>Delete an attempt</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <source>Take a pause</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>Change a pause</source>
        <translation>Pause ändern</translation>
    </message>
    <message>
        <source>Delete a pause</source>
        <translation>Pause löschen</translation>
    </message>
    <message>
        <source>Note a landing</source>
        <translation>Landung notieren</translation>
    </message>
    <message>
        <source>Change a landing</source>
        <translation>Landung ändern</translation>
    </message>
    <message>
        <source>Delete a landing</source>
        <translation>Landung löschen</translation>
    </message>
    <message>
        <source>Add a gesture</source>
        <translation>Geste hinzufügen</translation>
    </message>
    <message>
        <source>Change a gesture</source>
        <translation>Geste ändern</translation>
    </message>
    <message>
        <source>Delete a gesture</source>
        <translation>Geste löschen</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Gedanken parken</translation>
    </message>
    <message>
        <source>Change a parked thought</source>
        <translation>Geparkten Gedanken ändern</translation>
    </message>
    <message>
        <source>Delete a parked thought</source>
        <translation>Geparkten Gedanken löschen</translation>
    </message>
    <message>
        <source>Note their usual times</source>
        <translation>Übliche Zeiten notieren</translation>
    </message>
    <message>
        <source>Change their usual times</source>
        <translation>Übliche Zeiten ändern</translation>
    </message>
    <message>
        <source>Delete their usual times</source>
        <translation>Übliche Zeiten löschen</translation>
    </message>
    <message>
        <source>Keep a check-in</source>
        <translation>Zwischenstand behalten</translation>
    </message>
    <message>
        <source>Change a check-in</source>
        <translation>Zwischenstand ändern</translation>
    </message>
    <message>
        <source>Delete a check-in</source>
        <translation>Zwischenstand löschen</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Change a phrase</source>
        <translation>Satz ändern</translation>
    </message>
    <message>
        <source>Delete a phrase</source>
        <translation>Satz löschen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Eintrag löschen</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Erraten</translation>
    </message>
    <message>
        <source>Light panel</source>
        <translation>Helle Leiste</translation>
    </message>
    <message>
        <source>Dark panel</source>
        <translation>Dunkle Leiste</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n Atemzug</numerusform>
            <numerusform>%n Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is said in it at once. What you wrote stays as it is.</source>
        <translation>Alles erscheint sofort in ihr. Was du geschrieben hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Changes at once, and with the system if you like.</source>
        <translation>Ändert sich sofort, und mit dem System, wenn du magst.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>If it is hard to see, say what it stands on.</source>
        <translation>Wenn es schlecht zu sehen ist, sag, worauf es steht.</translation>
    </message>
    <message>
        <source>Nothing slides or swells. If the system asks for it, that is so anyway.</source>
        <translation>Nichts gleitet und nichts schwillt an. Wünscht das System es so, gilt das ohnehin.</translation>
    </message>
    <message>
        <source>Breaths in a landing</source>
        <translation>Atemzüge bei einer Landung</translation>
    </message>
    <message>
        <source>You can go on earlier at any time.</source>
        <translation>Du kannst jederzeit früher weitergehen.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Some of it could not be deleted. The keys were deleted first, so nobody can read what is left on this computer. Copies in a second folder have keys of their own; you can delete that folder by hand.</source>
        <translation>Etwas davon ließ sich nicht löschen. Die Schlüssel wurden zuerst gelöscht, sodass niemand lesen kann, was auf diesem Computer übrig ist. Kopien in einem zweiten Ordner haben eigene Schlüssel; diesen Ordner kannst du von Hand löschen.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you wrote is still where it was.</source>
        <translation>Etwas Unerwartetes ist passiert. Was du geschrieben hast, ist noch da, wo es war.</translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>Your partner’s arrival</source>
        <translation>Wann dein Lieblingsmensch kommt</translation>
    </message>
    <message>
        <source>Comes home on</source>
        <translation>Kommt heim am</translation>
    </message>
    <message>
        <source>Usual time of coming home</source>
        <translation>Übliche Zeit des Heimkommens</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc tut dasselbe</translation>
    </message>
    <message>
        <source>When {name} comes home</source>
        <translation>Wann {name} heimkommt</translation>
    </message>
    <message numerus="yes">
        <source>A quiet reminder comes %n minutes before.</source>
        <translation>
            <numerusform>Eine leise Erinnerung kommt eine Minute vorher.</numerusform>
            <numerusform>Eine leise Erinnerung kommt %n Minuten vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that you know when to put the kettle on. It stays on this computer.</source>
        <translation>Damit du weißt, wann du das Teewasser aufsetzt. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add a usual time</source>
        <translation>Eine übliche Zeit hinzufügen</translation>
    </message>
</context>
<context>
    <name>AttemptEditor</name>
    <message>
        <source>When it was tried</source>
        <translation>Wann der Schritt war</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
</context>
<context>
    <name>AttemptFields</name>
    <message>
        <source>It landed</source>
        <translation>Kam an</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>The words, if you like</source>
        <translation>Die Worte, wenn du magst</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard for half a minute</source>
        <translation>Legt die Worte für eine halbe Minute in die Zwischenablage</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Wer, wann</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>To notice when your workday ends.</source>
        <translation>Um zu merken, wann dein Arbeitstag endet.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before putting one back</source>
        <translation>vor dem Zurückholen</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>offene Worte: {count}</translation>
    </message>
    <message>
        <source>repairs: {count}</source>
        <translation>Versöhnungen: {count}</translation>
    </message>
    <message>
        <source>landings: {count}</source>
        <translation>Landungen: {count}</translation>
    </message>
    <message>
        <source>reflections: {count}</source>
        <translation>Rückblicke: {count}</translation>
    </message>
    <message>
        <source>parked thoughts: {count}</source>
        <translation>geparkte Gedanken: {count}</translation>
    </message>
    <message>
        <source>gestures: {count}</source>
        <translation>Gesten: {count}</translation>
    </message>
    <message>
        <source>check-ins: {count}</source>
        <translation>Zwischenstände: {count}</translation>
    </message>
    <message>
        <source>There is no room for a copy: the disk is full.</source>
        <translation>Für eine Kopie ist kein Platz: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>This account may not write in that folder.</source>
        <translation>Dieses Konto darf in dem Ordner nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder for copies can’t be reached. Is the drive connected?</source>
        <translation>Der Ordner für Kopien ist nicht erreichbar. Ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>This copy is damaged. It was left as it is.</source>
        <translation>Diese Kopie ist beschädigt. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>This copy opens with your passphrase.</source>
        <translation>Diese Kopie geht mit deiner Passphrase auf.</translation>
    </message>
    <message>
        <source>That didn’t open it. A copy from before you changed your passphrase opens with the earlier one.</source>
        <translation>Damit ging sie nicht auf. Eine Kopie aus der Zeit vor deiner neuen Passphrase geht mit der früheren auf.</translation>
    </message>
    <message>
        <source>That was tried a few times now. In a few minutes it can be tried again.</source>
        <translation>Das waren jetzt einige Versuche. In ein paar Minuten geht es wieder.</translation>
    </message>
    <message>
        <source>A newer Soft Landing made this copy.</source>
        <translation>Ein neueres Soft Landing hat diese Kopie gemacht.</translation>
    </message>
    <message>
        <source>That didn’t work. Nothing was changed.</source>
        <translation>Das hat nicht geklappt. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Copies of the journal</source>
        <translation>Kopien des Tagebuchs</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Kein zweiter Ort</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Ein zweiter Ort</translation>
    </message>
    <message>
        <source>Copies to put back</source>
        <translation>Kopien zum Zurückholen</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>You see what a copy holds before anything is changed, and what is here now is kept as a copy.</source>
        <translation>Du siehst, was eine Kopie enthält, bevor sich etwas ändert, und was jetzt hier ist, bleibt als Kopie erhalten.</translation>
    </message>
    <message>
        <source>Take it out of the copies</source>
        <translation>Aus den Kopien nehmen</translation>
    </message>
    <message>
        <source>What you deleted for good</source>
        <translation>Was du endgültig gelöscht hast</translation>
    </message>
    <message>
        <source>Copies from before still hold it. It can be taken out of them as well.</source>
        <translation>In früheren Kopien steht es noch. Auch dort lässt es sich herausnehmen.</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>The journal, its key, the settings and every copy, in the second place too. What you exported yourself stays where you put it.</source>
        <translation>Das Tagebuch, sein Schlüssel, die Einstellungen und jede Kopie, auch am zweiten Ort. Was du selbst exportiert hast, bleibt, wo du es hingelegt hast.</translation>
    </message>
    <message>
        <source>None. A folder on another disk, or one that is synced, survives the loss of this computer.</source>
        <translation>Keiner. Ein Ordner auf einem anderen Datenträger oder einer, der abgeglichen wird, übersteht den Verlust dieses Computers.</translation>
    </message>
    <message numerus="yes">
        <source>Made some time after something was written. %n kept; the last: {last}.</source>
        <translation>
            <numerusform>Entstehen einige Zeit, nachdem etwas geschrieben wurde. Bisher eine: {last}.</numerusform>
            <numerusform>Entstehen einige Zeit, nachdem etwas geschrieben wurde. Bisher %n; die letzte: {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but for %n that could not be opened: damaged ones, or ones made under an earlier key.</source>
        <translation>
            <numerusform>Erledigt, bis auf eine, die nicht aufging: Sie ist beschädigt oder gehört zu einem früheren Schlüssel.</numerusform>
            <numerusform>Erledigt, bis auf %n, die nicht aufgingen: Sie sind beschädigt oder gehören zu einem früheren Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made some time after something was written. There is none yet.</source>
        <translation>Entstehen einige Zeit, nachdem etwas geschrieben wurde. Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Eine Kopie wählen</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>Ein zweiter Ort für Kopien</translation>
    </message>
    <message>
        <source>Soft Landing backups</source>
        <translation>Sicherungen von Soft Landing</translation>
    </message>
    <message>
        <source>This cannot be taken back, by you or by anybody. Soft Landing ends afterwards.</source>
        <translation>Das lässt sich nicht zurücknehmen, weder von dir noch von sonst jemandem. Soft Landing endet danach.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Done. No copy holds it any more.</source>
        <translation>Erledigt. In keiner Kopie steht es mehr.</translation>
    </message>
</context>
<context>
    <name>BreathingCircle</name>
    <message>
        <source>Breathing circle</source>
        <translation>Atemkreis</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths, each {seconds_in} seconds in and {seconds_out} seconds out</source>
        <translation>
            <numerusform>Ein Atemzug, {seconds_in} Sekunden ein und {seconds_out} Sekunden aus</numerusform>
            <numerusform>%n Atemzüge, je {seconds_in} Sekunden ein und {seconds_out} Sekunden aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc tut dasselbe</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Each dot is a check-in, on a strip that shows your own usual range before it.</source>
        <translation>Jeder Punkt ist ein Zwischenstand, auf einem Streifen, der deinen bis dahin üblichen Bereich zeigt.</translation>
    </message>
    <message>
        <source>There was none in these weeks.</source>
        <translation>In diesen Wochen gab es keinen.</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Diesen Zwischenstand löschen</translation>
    </message>
</context>
<context>
    <name>CheckInCards</name>
    <message>
        <source>Check-ins</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>A check-in is a few sentences to answer every four weeks, if you like. It is no test: each is only set beside what you answered before.</source>
        <translation>Ein Zwischenstand sind ein paar Sätze zum Beantworten, alle vier Wochen, wenn du magst. Kein Test: Jeder steht nur neben dem, was du früher geantwortet hast.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>‹ The week</source>
        <translation>‹ Die Woche</translation>
    </message>
    <message>
        <source>Back to the week (Esc)</source>
        <translation>Zurück zur Woche (Esc)</translation>
    </message>
    <message>
        <source>Bring a questionnaire…</source>
        <translation>Fragebogen mitbringen …</translation>
    </message>
    <message>
        <source>A TOML file with items and an answer scale</source>
        <translation>Eine TOML-Datei mit Sätzen und einer Antwortskala</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>What you answered with it stays</source>
        <translation>Was du damit beantwortet hast, bleibt</translation>
    </message>
    <message>
        <source>Keep this check-in</source>
        <translation>Zwischenstand behalten</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Unserer</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>Mitgebracht</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Bring a questionnaire</source>
        <translation>Einen Fragebogen mitbringen</translation>
    </message>
    <message>
        <source>Questionnaires (*.toml)</source>
        <translation>Fragebögen (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CheckInWords</name>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Check-in, version {v}</source>
        <translation>Zwischenstand, Fassung {v}</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, Fassung {version}</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is larger than a questionnaire can be ({most} kB).</source>
        <translation>Diese Datei ist größer, als ein Fragebogen sein kann ({most} kB).</translation>
    </message>
    <message>
        <source>Line {line} holds something that is no readable text.</source>
        <translation>In Zeile {line} steht etwas, das kein lesbarer Text ist.</translation>
    </message>
    <message>
        <source>Line {line} is not written the way TOML wants it.</source>
        <translation>Zeile {line} ist nicht so geschrieben, wie TOML es verlangt.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is missing here.</source>
        <translation>Zeile {line}: Hier fehlt „{name}“.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has a value of another kind than is expected.</source>
        <translation>Zeile {line}: „{name}“ hat einen Wert von anderer Art als erwartet.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is too long; up to {longest} characters fit.</source>
        <translation>Zeile {line}: „{name}“ ist zu lang; es passen höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is not known in this place, or has a value that is not.</source>
        <translation>Zeile {line}: „{name}“ ist an dieser Stelle unbekannt oder hat einen unbekannten Wert.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” stands here for the second time.</source>
        <translation>Zeile {line}: „{name}“ steht hier zum zweiten Mal.</translation>
    </message>
    <message>
        <source>Line {line}: an answer scale has {fewest} to {answers} answers whose values rise.</source>
        <translation>Zeile {line}: Eine Antwortskala hat {fewest} bis {answers} Antworten mit steigenden Werten.</translation>
    </message>
    <message>
        <source>Line {line}: a questionnaire has 1 to {items} items.</source>
        <translation>Zeile {line}: Ein Fragebogen hat 1 bis {items} Sätze.</translation>
    </message>
    <message>
        <source>This file is not written the way TOML wants it.</source>
        <translation>Diese Datei ist nicht so geschrieben, wie TOML es verlangt.</translation>
    </message>
</context>
<context>
    <name>ChooseGesture</name>
    <message>
        <source>Something else…</source>
        <translation>Etwas anderes …</translation>
    </message>
    <message>
        <source>Another gesture</source>
        <translation>Eine andere Geste</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
</context>
<context>
    <name>ClarityPage</name>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>Say the part you’d otherwise hope they notice.</source>
        <translation>Sag, was sonst zwischen den Zeilen bliebe.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard for half a minute</source>
        <translation>Legt die Worte für eine halbe Minute in die Zwischenablage</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>Ich hab’s gesagt</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Enter saves it. Nothing leaves this computer.</source>
        <translation>Eingabe speichert. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Aufgeschrieben.</translation>
    </message>
    <message>
        <source>Noted how it landed.</source>
        <translation>Notiert, wie es ankam.</translation>
    </message>
    <message>
        <source>Note how it landed</source>
        <translation>Notieren, wie es ankam</translation>
    </message>
    <message>
        <source>Not be asked</source>
        <translation>Nicht gefragt werden</translation>
    </message>
    <message>
        <source>You won’t be asked about it.</source>
        <translation>Danach wirst du nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Ordner deiner Daten</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>The journal and the key that opens it are files in this folder; without the key nobody can read the journal, you neither. Backups, beside this section, keeps copies of both.</source>
        <translation>Das Tagebuch und der Schlüssel dazu sind Dateien in diesem Ordner; ohne den Schlüssel kann niemand das Tagebuch lesen, auch du nicht. Kopien von beidem liegen unter „Sicherungen“ gleich daneben.</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>What you deleted</source>
        <translation>Was du gelöscht hast</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days and can be put back, or be deleted for good.</source>
        <translation>
            <numerusform>Es bleibt einen Tag lang und lässt sich zurückholen oder endgültig löschen.</numerusform>
            <numerusform>Es bleibt %n Tage lang und lässt sich zurückholen oder endgültig löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Everything, or some days, as files that other programs can read, or to print.</source>
        <translation>Alles oder einzelne Tage, als Dateien für andere Programme oder zum Drucken.</translation>
    </message>
    <message>
        <source>Take something in</source>
        <translation>Etwas hereinholen</translation>
    </message>
    <message>
        <source>An export of Soft Landing, one of Day One, or a table of dates and texts. You see what it would bring before anything is written.</source>
        <translation>Ein Export aus Soft Landing, einer aus Day One oder eine Tabelle mit Daten und Texten. Du siehst, was dazukäme, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>For your partner</source>
        <translation>Zum Weitergeben</translation>
    </message>
    <message>
        <source>A sheet with just what you tick. Nothing is ticked beforehand.</source>
        <translation>Ein Blatt nur mit dem, was du ankreuzt. Nichts ist vorher angekreuzt.</translation>
    </message>
    <message>
        <source>No program here opens folders; the path above can be copied.</source>
        <translation>Kein Programm hier öffnet Ordner; der Pfad oben lässt sich kopieren.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Earlier month</source>
        <translation>Früherer Monat</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Späterer Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>DayBand</name>
    <message>
        <source>Your workday as a band</source>
        <translation>Dein Arbeitstag als Band</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>At the desk {spans}.</source>
        <translation>Am Schreibtisch: {spans}.</translation>
    </message>
    <message>
        <source>No time at the desk so far.</source>
        <translation>Bisher keine Zeit am Schreibtisch.</translation>
    </message>
    <message>
        <source>Landing window {opens} to {closes}.</source>
        <translation>Landefenster von {opens} bis {closes}.</translation>
    </message>
    <message>
        <source>Now {now}.</source>
        <translation>Jetzt: {now}.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc tut dasselbe</translation>
    </message>
    <message>
        <source>Nothing is noted for this evening. If there was a landing, it can be added any time.</source>
        <translation>Für diesen Abend ist nichts notiert. Gab es eine Landung, lässt sie sich jederzeit nachtragen.</translation>
    </message>
    <message>
        <source>Add a landing</source>
        <translation>Landung eintragen</translation>
    </message>
    <message>
        <source>Add another landing</source>
        <translation>Noch eine eintragen</translation>
    </message>
    <message>
        <source>Noted. What it was like can be told here.</source>
        <translation>Notiert. Wie es war, lässt sich hier erzählen.</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, heute</translation>
    </message>
    <message>
        <source>no landing noted</source>
        <translation>keine Landung notiert</translation>
    </message>
    <message>
        <source>open below</source>
        <translation>unten geöffnet</translation>
    </message>
</context>
<context>
    <name>DaysThatDifferSection</name>
    <message>
        <source>Days that differ</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>Another end on</source>
        <translation>Anderes Ende am</translation>
    </message>
    <message>
        <source>End on these days</source>
        <translation>Ende an diesen Tagen</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Fort bis</translation>
    </message>
    <message>
        <source>I’ll be away</source>
        <translation>Ich bin fort</translation>
    </message>
    <message>
        <source>Nothing is offered before that day</source>
        <translation>Vor diesem Tag wird nichts angeboten</translation>
    </message>
    <message>
        <source>I’m back</source>
        <translation>Ich bin zurück</translation>
    </message>
    <message>
        <source>Offers begin again today</source>
        <translation>Ab heute gibt es wieder Angebote</translation>
    </message>
    <message>
        <source>You are away. Offers begin again on {day}.</source>
        <translation>Du bist fort. Angebote gibt es wieder ab {day}.</translation>
    </message>
    <message>
        <source>A vacation, say. Nothing is offered before that day.</source>
        <translation>Ein Urlaub zum Beispiel. Vor diesem Tag wird nichts angeboten.</translation>
    </message>
    <message>
        <source>Some days end at another time</source>
        <translation>Manche Tage enden anders</translation>
    </message>
    <message>
        <source>On those weekdays this stands in for the usual end.</source>
        <translation>An diesen Wochentagen gilt das statt des üblichen Endes.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days off like any other.</source>
        <translation>Freie Tage wie alle anderen.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>That was a day. This journal is thrown away when you quit.</source>
        <translation>Das war ein Tag. Dieses Tagebuch wird beim Beenden weggeworfen.</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change what was told</source>
        <translation>Ändern, was erzählt wurde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc tut dasselbe</translation>
    </message>
</context>
<context>
    <name>EarlierRepairs</name>
    <message>
        <source>Earlier repairs</source>
        <translation>Frühere Versöhnungen</translation>
    </message>
    <message>
        <source>Show more of them</source>
        <translation>Mehr davon zeigen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message numerus="yes">
        <source>first reach-out: usually within {length}, last %n episodes</source>
        <translation>
            <numerusform>erster Schritt: meist binnen {length}, ein Mal bisher</numerusform>
            <numerusform>erster Schritt: meist binnen {length}, letzte %n Male</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>okay again: usually after {length}, last %n episodes</source>
        <translation>
            <numerusform>wieder gut: meist nach {length}, ein Mal bisher</numerusform>
            <numerusform>wieder gut: meist nach {length}, letzte %n Male</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{usual}; %n still open</source>
        <translation>
            <numerusform>{usual}; %n noch offen</numerusform>
            <numerusform>{usual}; %n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with this repair</source>
        <translation>Was mit dieser Versöhnung geschehen kann</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Tell it differently…</source>
        <translation>Anders erzählen …</translation>
    </message>
    <message>
        <source>As a kind outsider would tell it…</source>
        <translation>Mit freundlichem Blick von außen …</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Sie ist wieder offen.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>A soft landing</source>
        <translation>Eine sanfte Landung</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>gelandet</translation>
    </message>
    <message>
        <source>said · {landed}</source>
        <translation>gesagt · {landed}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>reconnected</source>
        <translation>wieder gut</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>Picked up from {day}: {words}</source>
        <translation>Aufgenommen von {day}: {words}</translation>
    </message>
    <message>
        <source>parked thought</source>
        <translation>geparkter Gedanke</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Open for {length}</source>
        <translation>Offen seit {length}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Fold this one</source>
        <translation>Diese einklappen</translation>
    </message>
    <message>
        <source>Choose what it was, then it can be added.</source>
        <translation>Wähle, was es war, dann lässt es sich eintragen.</translation>
    </message>
    <message>
        <source>Other phrases</source>
        <translation>Andere Sätze</translation>
    </message>
    <message>
        <source>Take a 20 min pause</source>
        <translation>20 min Pause</translation>
    </message>
    <message>
        <source>A pause with an agreed return is no silence</source>
        <translation>Eine Pause mit verabredeter Rückkehr ist kein Schweigen</translation>
    </message>
    <message>
        <source>Add attempt</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>We’re okay again</source>
        <translation>Wieder gut</translation>
    </message>
    <message>
        <source>Change it, other ways to close it</source>
        <translation>Ändern oder anders abschließen</translation>
    </message>
    <message>
        <source>Add to it or tell it differently…</source>
        <translation>Ergänzen oder anders erzählen …</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Set it aside for now</source>
        <translation>Vorerst beiseitelegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>A pause of 20 minutes.</source>
        <translation>Eine Pause von 20 Minuten.</translation>
    </message>
    <message>
        <source>Good. It stands with the earlier ones now.</source>
        <translation>Schön. Sie steht jetzt bei den früheren.</translation>
    </message>
    <message>
        <source>Let go of.</source>
        <translation>Losgelassen.</translation>
    </message>
    <message>
        <source>Set aside for now.</source>
        <translation>Vorerst beiseitegelegt.</translation>
    </message>
    <message>
        <source>Close a repair</source>
        <translation>Versöhnung abschließen</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>EpisodeDetails</name>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>How heated</source>
        <translation>Wie hitzig</translation>
    </message>
</context>
<context>
    <name>EpisodeNotes</name>
    <message>
        <source>My own part in it</source>
        <translation>Mein eigener Anteil daran</translation>
    </message>
    <message>
        <source>What I brought into it, if I like; it stays with me</source>
        <translation>Was ich hineingetragen habe, wenn ich mag; es bleibt bei mir</translation>
    </message>
    <message>
        <source>As a kind outsider would tell it</source>
        <translation>Mit freundlichem Blick von außen</translation>
    </message>
    <message>
        <source>What would they have seen? What did each of us hope for?</source>
        <translation>Was wäre da zu sehen gewesen? Was haben wir beide uns erhofft?</translation>
    </message>
</context>
<context>
    <name>Episodes</name>
    <message>
        <source>an argument</source>
        <translation>ein Streit</translation>
    </message>
    <message>
        <source>a sharp word</source>
        <translation>ein scharfes Wort</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>a missed moment</source>
        <translation>aneinander vorbei</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>heated</source>
        <translation>hitzig</translation>
    </message>
    <message>
        <source>very heated</source>
        <translation>sehr hitzig</translation>
    </message>
    <message>
        <source>after work</source>
        <translation>nach der Arbeit</translation>
    </message>
    <message>
        <source>not after work</source>
        <translation>nicht nach der Arbeit</translation>
    </message>
    <message>
        <source>in the middle of it</source>
        <translation>mittendrin</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>I came back</source>
        <translation>ich kam zurück</translation>
    </message>
    <message>
        <source>both came back</source>
        <translation>beide kamen zurück</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>A pause until {time}</source>
        <translation>Eine Pause bis {time}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>an dem Tag</translation>
    </message>
    <message>
        <source>start around {time}</source>
        <translation>Beginn gegen {time}</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>Beginn {time}</translation>
    </message>
    <message>
        <source>pause {time}, {length}</source>
        <translation>Pause {time}, {length}</translation>
    </message>
    <message>
        <source>{kind} {time} · {landed}</source>
        <translation>{kind} {time} · {landed}</translation>
    </message>
    <message>
        <source>They: {what}</source>
        <translation>Gegenüber: {what}</translation>
    </message>
    <message>
        <source>Both: {what}</source>
        <translation>Beide: {what}</translation>
    </message>
    <message>
        <source>okay after {length}</source>
        <translation>gut nach {length}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>okay again</source>
        <translation>wieder gut</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>It was {part}</source>
        <translation>Es war {part}</translation>
    </message>
    <message>
        <source>It began around {time}</source>
        <translation>Es begann gegen {time}</translation>
    </message>
    <message>
        <source>It began at {time}</source>
        <translation>Es begann um {time}</translation>
    </message>
    <message>
        <source>A pause from {begin} to {end}: {back}</source>
        <translation>Eine Pause von {begin} bis {end}: {back}</translation>
    </message>
    <message>
        <source>{what} at {time}; did it land: {landed}</source>
        <translation>{what} um {time}; kam es an: {landed}</translation>
    </message>
    <message>
        <source>Okay again after {length}</source>
        <translation>Wieder gut nach {length}</translation>
    </message>
</context>
<context>
    <name>EveningCard</name>
    <message>
        <source>How did {day} evening land?</source>
        <translation>Wie ist der Abend am {day} gelandet?</translation>
    </message>
    <message>
        <source>Any answer is fine, none is too.</source>
        <translation>Jede Antwort ist gut, keine auch.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Einzelne Tage</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Complete (JSON)</source>
        <translation>Vollständig (JSON)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>To read (Markdown)</source>
        <translation>Zum Lesen (Markdown)</translation>
    </message>
    <message>
        <source>To read, by month</source>
        <translation>Zum Lesen, nach Monaten</translation>
    </message>
    <message>
        <source>To print (PDF)</source>
        <translation>Zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Whoever can open what is written can read it: no passphrase protects it. On this computer it is for your account alone; wherever it is copied, for whoever gets there.</source>
        <translation>Wer das Geschriebene öffnen kann, kann es lesen: Keine Passphrase schützt es. Auf diesem Computer ist es nur für dein Konto; wohin es auch kopiert wird, für alle, die dorthin gelangen.</translation>
    </message>
    <message>
        <source>All that is in the journal, in one file. It can be taken in again.</source>
        <translation>Alles aus dem Tagebuch in einer Datei. Sie lässt sich wieder hereinholen.</translation>
    </message>
    <message>
        <source>A folder with a table for each kind of entry, for spreadsheets.</source>
        <translation>Ein Ordner mit einer Tabelle je Art von Eintrag, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>What there is to read, day by day, in one file.</source>
        <translation>Was es zu lesen gibt, Tag für Tag, in einer Datei.</translation>
    </message>
    <message>
        <source>What there is to read, in a folder with a file for each month.</source>
        <translation>Was es zu lesen gibt, in einem Ordner mit einer Datei je Monat.</translation>
    </message>
    <message>
        <source>What there is to read, on pages with numbers.</source>
        <translation>Was es zu lesen gibt, auf nummerierten Seiten.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The journal itself lies there; any other folder will do. Nothing was written.</source>
        <translation>Dort liegt das Tagebuch selbst; jeder andere Ordner geht. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing from those days. Nothing was written.</source>
        <translation>Aus diesen Tagen gibt es nichts. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no room left on that disk. Nothing was written.</source>
        <translation>Auf diesem Datenträger ist kein Platz mehr. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This account may not write there. Nothing was written.</source>
        <translation>Dieses Konto darf dort nicht schreiben. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>That folder is not there any more. Nothing was written.</source>
        <translation>Diesen Ordner gibt es nicht mehr. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It could not be written there. Nothing was changed.</source>
        <translation>Dort ließ es sich nicht schreiben. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>GestureForm</name>
    <message>
        <source>The new gesture</source>
        <translation>Die neue Geste</translation>
    </message>
    <message>
        <source>Something small that says: I’m here</source>
        <translation>Etwas Kleines, das sagt: Ich bin da</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc tut dasselbe</translation>
    </message>
    <message>
        <source>Favourite of</source>
        <translation>Liebling</translation>
    </message>
    <message>
        <source>Or pick two or three that feel like coming home. Space counts, too.</source>
        <translation>Oder such zwei, drei aus, die sich nach Heimkommen anfühlen. Auch Raum zählt.</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>Andere Ideen</translation>
    </message>
</context>
<context>
    <name>GesturesCard</name>
    <message>
        <source>Put aside</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>Add a gesture</source>
        <translation>Neue Geste</translation>
    </message>
    <message>
        <source>Your gestures</source>
        <translation>Deine Gesten</translation>
    </message>
    <message>
        <source>The name of this gesture</source>
        <translation>Der Name dieser Geste</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a gesture</source>
        <translation>Alt mit den Pfeiltasten verschiebt eine Geste</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Move a gesture</source>
        <translation>Geste verschieben</translation>
    </message>
    <message>
        <source>Hide what is put aside</source>
        <translation>Weggelegte ausblenden</translation>
    </message>
    <message>
        <source>Put aside: {count}</source>
        <translation>Weggelegt: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eased %n of {of}</source>
        <translation>
            <numerusform>tat gut: %n von {of}</numerusform>
            <numerusform>tat gut: %n von {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>weggelegt</translation>
    </message>
    <message>
        <source>On your list now.</source>
        <translation>Jetzt auf deiner Liste.</translation>
    </message>
    <message>
        <source>What to do with this gesture</source>
        <translation>Was mit dieser Geste geschehen kann</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
    <message>
        <source>Whose favourite</source>
        <translation>Wessen Liebling</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Runter</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put a gesture aside</source>
        <translation>Geste weglegen</translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation>Weggelegt.</translation>
    </message>
    <message>
        <source>Bring a gesture back</source>
        <translation>Geste zurückholen</translation>
    </message>
    <message>
        <source>Back on your list.</source>
        <translation>Wieder auf deiner Liste.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Still up</source>
        <translation>Noch wach</translation>
    </message>
</context>
<context>
    <name>HappenedForm</name>
    <message>
        <source>Something happened</source>
        <translation>Etwas ist passiert</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What came between you, in a few words</source>
        <translation>Was zwischen euch kam, in ein paar Worten</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>about an hour ago</source>
        <translation>vor etwa einer Stunde</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>heute früh</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>heute Nachmittag</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>heute Abend</translation>
    </message>
    <message>
        <source>some time today</source>
        <translation>irgendwann heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>another day…</source>
        <translation>anderer Tag …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Tell more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Kind, heat, after work: all of it can wait</source>
        <translation>Art, Hitze, nach der Arbeit: All das kann warten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>That is enough; the rest can wait.</source>
        <translation>Das genügt; der Rest kann warten.</translation>
    </message>
    <message>
        <source>Written down. Whatever else there is to tell can wait.</source>
        <translation>Aufgeschrieben. Was es sonst noch zu sagen gibt, hat Zeit.</translation>
    </message>
</context>
<context>
    <name>HeadLinks</name>
    <message>
        <source>More on this page</source>
        <translation>Mehr auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>HolidayChoice</name>
    <message>
        <source>Country of the public holidays</source>
        <translation>Land der Feiertage</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>Region der Feiertage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Ganzes Land</translation>
    </message>
    <message>
        <source>Next: {name}, {day}.</source>
        <translation>Als Nächstes: {name}, {day}.</translation>
    </message>
</context>
<context>
    <name>HopeRows</name>
    <message>
        <source>A statement by now</source>
        <translation>Nun ein offenes Wort</translation>
    </message>
    <message>
        <source>Make it a statement</source>
        <translation>Offenes Wort daraus</translation>
    </message>
    <message>
        <source>Keep these words on Clarity, to say them some day</source>
        <translation>Diese Worte unter „Klarheit“ aufheben, um sie irgendwann zu sagen</translation>
    </message>
    <message>
        <source>Make it a statement: {words}</source>
        <translation>Ein offenes Wort daraus machen: {words}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is nothing to be added: all of it is here.</source>
        <translation>Es gibt nichts hinzuzufügen: Alles ist schon da.</translation>
    </message>
    <message>
        <source>Taken in. New: {new}; changed: {changed}; left as it was: {same}.</source>
        <translation>Hereingeholt. Neu: {new}; geändert: {changed}; unverändert: {same}.</translation>
    </message>
    <message>
        <source>An export of Soft Landing</source>
        <translation>Ein Export aus Soft Landing</translation>
    </message>
    <message>
        <source>An export of Day One</source>
        <translation>Ein Export aus Day One</translation>
    </message>
    <message>
        <source>A table of dates and texts</source>
        <translation>Eine Tabelle mit Daten und Texten</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation>{kind}.</translation>
    </message>
    <message>
        <source>{kind}: {days}.</source>
        <translation>{kind}: {days}.</translation>
    </message>
    <message>
        <source>New – {counts}</source>
        <translation>Neu – {counts}</translation>
    </message>
    <message>
        <source>Changed later than here – {counts}</source>
        <translation>Später geändert als hier – {counts}</translation>
    </message>
    <message>
        <source>Here already, to be left as it is – {counts}</source>
        <translation>Schon da, bleibt unverändert – {counts}</translation>
    </message>
    <message>
        <source>attempts to reach out: {count}</source>
        <translation>Schritte aufeinander zu: {count}</translation>
    </message>
    <message>
        <source>pauses: {count}</source>
        <translation>Pausen: {count}</translation>
    </message>
    <message>
        <source>days at work or off: {count}</source>
        <translation>Arbeitstage und freie Tage: {count}</translation>
    </message>
    <message>
        <source>times at the computer: {count}</source>
        <translation>Zeiten am Computer: {count}</translation>
    </message>
    <message>
        <source>choices of phrases: {count}</source>
        <translation>ausgewählte Sätze: {count}</translation>
    </message>
    <message>
        <source>what you told about the other: {count}</source>
        <translation>Angaben über dein Gegenüber: {count}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Kept for me</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Still unsaid</source>
        <translation>Noch ungesagt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>They become clarity statements in your own words:</source>
        <translation>Daraus werden offene Worte, frei formuliert:</translation>
    </message>
    <message>
        <source>Exports and tables (*.json *.csv)</source>
        <translation>Exporte und Tabellen (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Eine Datei hereinholen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Nothing was changed.</source>
        <translation>Diese Datei ließ sich nicht bis zum Ende lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LandedCard</name>
    <message>
        <source>It landed</source>
        <translation>Es kam an</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Can’t tell</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Don’t ask about it</source>
        <translation>Nicht danach fragen</translation>
    </message>
    <message>
        <source>You said this. How did it land?</source>
        <translation>Du hast das gesagt. Wie kam es an?</translation>
    </message>
</context>
<context>
    <name>LandingDetails</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>That evening</source>
        <translation>Der Abend</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Delete the landing of {time}</source>
        <translation>Die Landung von {time} löschen</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>keine bestimmte</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>eine, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Which was</source>
        <translation>Die war</translation>
    </message>
    <message>
        <source>Came home</source>
        <translation>Heim kam</translation>
    </message>
    <message>
        <source>Say how a landing felt</source>
        <translation>Sagen, wie eine Landung war</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>LandingGuide</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
</context>
<context>
    <name>LandingOffer</name>
    <message>
        <source>A soft landing?</source>
        <translation>Eine sanfte Landung?</translation>
    </message>
    <message>
        <source>Two minutes to set the day down, whenever it suits you.</source>
        <translation>Zwei Minuten, um den Tag abzulegen, wann es dir passt.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
</context>
<context>
    <name>LandingPopup</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Soft landing</source>
        <translation>Sanfte Landung</translation>
    </message>
    <message>
        <source>That looks like a day’s work.</source>
        <translation>Feierabend in Sicht.</translation>
    </message>
    <message>
        <source>Two minutes to set it down, so you arrive as you are.</source>
        <translation>Zwei Minuten, um den Tag abzulegen und als du selbst anzukommen.</translation>
    </message>
    <message>
        <source>Begin landing</source>
        <translation>Jetzt landen</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Still working until…</source>
        <translation>Arbeite noch bis …</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Warum jetzt?</translation>
    </message>
</context>
<context>
    <name>LandingStep</name>
    <message>
        <source>{number} of {steps} · {name}</source>
        <translation>{number} von {steps} · {name}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>Landings</name>
    <message>
        <source>landed</source>
        <translation>gelandet</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>an dem Tag nicht</translation>
    </message>
    <message>
        <source>we were apart</source>
        <translation>nicht am selben Ort</translation>
    </message>
    <message>
        <source>it passed by</source>
        <translation>ging vorüber</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>mein Gegenüber</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>wir beide</translation>
    </message>
    <message>
        <source>both at home already</source>
        <translation>beide waren schon da</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>von mir</translation>
    </message>
    <message>
        <source>received</source>
        <translation>für mich</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>gegenseitig</translation>
    </message>
    <message>
        <source>It eased</source>
        <translation>Es tat gut</translation>
    </message>
    <message>
        <source>Somewhere between</source>
        <translation>So dazwischen</translation>
    </message>
    <message>
        <source>It was off</source>
        <translation>Es passte nicht</translation>
    </message>
    <message>
        <source>Can’t say</source>
        <translation>Weiß nicht</translation>
    </message>
</context>
<context>
    <name>LandingsPage</name>
    <message>
        <source>Landings</source>
        <translation>Landungen</translation>
    </message>
    <message>
        <source>How you come home to each other.</source>
        <translation>Wie ihr beieinander ankommt.</translation>
    </message>
    <message>
        <source>Land now</source>
        <translation>Jetzt landen</translation>
    </message>
</context>
<context>
    <name>LastIntention</name>
    <message>
        <source>What you had in mind for this week</source>
        <translation>Was du dir für diese Woche vorgenommen hattest</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>No chance came</source>
        <translation>Es ergab sich nicht</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Diese Woche nicht</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>Wenn {when}, will ich {will}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>Ich will {will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>Wenn {when}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The journal did not take your last words. They are still here, and gone once the program ends.</source>
        <translation>Das Tagebuch hat deine letzten Worte nicht angenommen. Sie sind noch hier, und fort, sobald das Programm endet.</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>einem Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>ein Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>einer Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>eine Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>einer Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>eine Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Recovery code</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>It opens what a forgotten passphrase keeps closed. Keep it hidden.</source>
        <translation>Er öffnet, was eine vergessene Passphrase verschlossen hält. Bewahre ihn versteckt auf.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits.</source>
        <translation>Ein Notfallcode hat {groups} Gruppen aus je fünf Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>There is a slip in group {group}; those before it are fine.</source>
        <translation>In Gruppe {group} steckt ein Tippfehler; die davor stimmen.</translation>
    </message>
</context>
<context>
    <name>LockChanges</name>
    <message>
        <source>From now on only the passphrase opens it, or the recovery code.</source>
        <translation>Ab jetzt öffnet es nur noch die Passphrase oder der Notfallcode.</translation>
    </message>
    <message>
        <source>Your journal has a lock now. Ctrl+L closes it.</source>
        <translation>Dein Tagebuch hat jetzt ein Schloss. Strg+L schließt es ab.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>Ab jetzt gilt die neue Passphrase.</translation>
    </message>
    <message>
        <source>The new recovery code holds from now on.</source>
        <translation>Ab jetzt gilt der neue Notfallcode.</translation>
    </message>
    <message>
        <source>Your journal has a new key, passphrase and recovery code.</source>
        <translation>Dein Tagebuch hat einen neuen Schlüssel, eine neue Passphrase und einen neuen Notfallcode.</translation>
    </message>
    <message>
        <source>This computer opens your journal from now on.</source>
        <translation>Ab jetzt öffnet dieser Computer dein Tagebuch.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase again.</source>
        <translation>Dein Tagebuch öffnet sich wieder ohne Passphrase.</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No keyring of your account answers here. Nothing was changed.</source>
        <translation>Hier antwortet kein Schlüsselbund deines Kontos. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>Der Notfallcode bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The code you have now will open nothing any more.</source>
        <translation>Der Code, den du jetzt hast, öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Your journal is written anew under another key, with a new passphrase and a new recovery code. Worth it if somebody knew the old ones. Backups made earlier still open with those.</source>
        <translation>Dein Tagebuch wird unter einem anderen Schlüssel neu geschrieben, mit neuer Passphrase und neuem Notfallcode. Das lohnt sich, wenn jemand die alten kannte. Frühere Sicherungen gehen weiter mit den alten auf.</translation>
    </message>
    <message>
        <source>From then on the journal opens by itself when Soft Landing starts in your account. Once locked, it still asks for the passphrase.</source>
        <translation>Von da an öffnet sich das Tagebuch von selbst, wenn Soft Landing in deinem Konto startet. Einmal gesperrt, fragt es weiterhin nach der Passphrase.</translation>
    </message>
    <message>
        <source>From then on whoever uses your account can open the journal.</source>
        <translation>Von da an kann das Tagebuch öffnen, wer dein Konto benutzt.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase setzen …</translation>
    </message>
    <message>
        <source>Your journal opens by itself</source>
        <translation>Dein Tagebuch öffnet sich von selbst</translation>
    </message>
    <message>
        <source>Whoever uses your account on this computer can open Soft Landing and read it. A passphrase of its own keeps it closed to them. It comes with a recovery code, for the day the passphrase is forgotten.</source>
        <translation>Wer dein Konto auf diesem Computer benutzt, kann Soft Landing öffnen und darin lesen. Eine eigene Passphrase hält es vor ihnen verschlossen. Dazu gibt es einen Notfallcode für den Tag, an dem die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>With the screen</source>
        <translation>Mit dem Bildschirm</translation>
    </message>
    <message>
        <source>This computer opens it</source>
        <translation>Dieser Computer öffnet es</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>Mit Passphrase gesperrt</translation>
    </message>
    <message>
        <source>Before the computer sleeps, too. What you were writing is kept, and reminders go on, without words.</source>
        <translation>Auch, bevor der Computer schlafen geht. Was du gerade schreibst, bleibt erhalten, und Erinnerungen kommen weiter, ohne Worte.</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>Wenn niemand da ist</translation>
    </message>
    <message>
        <source>Whenever the screen is locked.</source>
        <translation>Sobald der Bildschirm gesperrt wird.</translation>
    </message>
    <message>
        <source>When Soft Landing starts, by your account’s keyring. Once locked, the passphrase is asked for.</source>
        <translation>Beim Start von Soft Landing, über den Schlüsselbund deines Kontos. Einmal gesperrt, wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Passphrase und Notfallcode</translation>
    </message>
    <message>
        <source>If somebody may know them, change the key too: then even an old copy of them opens nothing new.</source>
        <translation>Falls jemand sie kennen könnte, ändere auch den Schlüssel: Dann öffnet selbst eine alte Kopie davon nichts Neues.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Neue Passphrase …</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Notfallcode …</translation>
    </message>
    <message>
        <source>Change the key too…</source>
        <translation>Auch neuer Schlüssel …</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>Sperre aufheben …</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>A neutral name and icon in tray, titles and notifications. Discreet or not, {keys} hides all windows.</source>
        <translation>Ein neutraler Name und ein neutrales Symbol in Leiste, Titeln und Mitteilungen. Diskret oder nicht: {keys} verbirgt alle Fenster.</translation>
    </message>
    <message>
        <source>Screenshots and recordings of the screen leave the windows out.</source>
        <translation>Bildschirmfotos und Bildschirmaufnahmen lassen die Fenster aus.</translation>
    </message>
    <message>
        <source>This system cannot keep windows out of screenshots and recordings.</source>
        <translation>Dieses System kann Fenster nicht aus Bildschirmfotos und Aufnahmen heraushalten.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Nach {minutes} min</translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>Wege zu Hilfe</translation>
    </message>
    <message>
        <source>Nothing about opening it is stored.</source>
        <translation>Dass du sie öffnest, wird nirgends festgehalten.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code, eight groups of five</source>
        <translation>Notfallcode, acht Fünfergruppen</translation>
    </message>
    <message>
        <source>Forgotten? Use your recovery code.</source>
        <translation>Vergessen? Nimm deinen Notfallcode.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase nehmen</translation>
    </message>
    <message>
        <source>That code is well formed, but it is not the one of this journal.</source>
        <translation>Der Code ist richtig aufgebaut, gehört aber nicht zu diesem Tagebuch.</translation>
    </message>
    <message>
        <source>That didn’t open it. Another keyboard layout or Caps Lock may be the reason.</source>
        <translation>Damit ging es nicht auf. Vielleicht liegt es an der Tastaturbelegung oder der Feststelltaste.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kannst es jetzt wieder versuchen.</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>That didn’t open it. The next try is in {time}.</source>
        <translation>Damit ging es nicht auf. Der nächste Versuch geht in {time}.</translation>
    </message>
</context>
<context>
    <name>LockWiring</name>
    <message>
        <source>Your recovery code opened the journal. If the passphrase is gone, another can take its place.</source>
        <translation>Dein Notfallcode hat das Tagebuch geöffnet. Ist die Passphrase verloren, kann eine andere an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>A new passphrase…</source>
        <translation>Neue Passphrase …</translation>
    </message>
</context>
<context>
    <name>MendingCard</name>
    <message>
        <source>Put this copy back</source>
        <translation>Diese Kopie zurückholen</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The journal does not open</source>
        <translation>Das Tagebuch geht nicht auf</translation>
    </message>
    <message>
        <source>There is no copy that opens.</source>
        <translation>Es gibt keine Kopie, die aufgeht.</translation>
    </message>
    <message>
        <source>Copies that open with your passphrase can be put back below.</source>
        <translation>Kopien, die mit deiner Passphrase aufgehen, lassen sich unten zurückholen.</translation>
    </message>
    <message>
        <source>The newest good copy: {copy}. It holds {content}.</source>
        <translation>Die neueste gute Kopie: {copy}. Sie enthält {content}.</translation>
    </message>
    <message>
        <source>The copy is back. What did not open was set aside, as it is, in the folder of your data.</source>
        <translation>Die Kopie ist zurück. Was nicht aufging, liegt unverändert im Ordner deiner Daten.</translation>
    </message>
    <message>
        <source>Rescued: {content}. The damaged journal was set aside, as it is, in the folder of your data.</source>
        <translation>Gerettet: {content}. Das beschädigte Tagebuch liegt unverändert im Ordner deiner Daten.</translation>
    </message>
    <message>
        <source>Too little of it can be read for that.</source>
        <translation>Dafür ist zu wenig davon lesbar.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message numerus="yes">
        <source>{landed} of %n workdays so far</source>
        <translation>
            <numerusform>{landed} von %n Arbeitstag bisher</numerusform>
            <numerusform>{landed} von %n Arbeitstagen bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>{landed} von %n Arbeitstag</numerusform>
            <numerusform>{landed} von %n Arbeitstagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Landings in {month}</source>
        <translation>Landungen im {month}</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Enter opens one</source>
        <translation>Pfeiltasten gehen von Tag zu Tag, die Eingabetaste öffnet einen</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>What you set down is here again, whenever you are ready for it.</source>
        <translation>Was du abgelegt hast, ist wieder da, sobald du so weit bist.</translation>
    </message>
    <message>
        <source>How did the evening land? One tap, if you like.</source>
        <translation>Wie ist der Abend gelandet? Ein Klick, wenn du magst.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Some words that come to your mind easily and to nobody else’s. Five or six that do not belong together are hard to guess; a name or a date is not.</source>
        <translation>Ein paar Wörter, die dir leicht einfallen und sonst niemandem. Fünf oder sechs, die nicht zusammengehören, sind schwer zu erraten; ein Name oder ein Datum nicht.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>A few words first.</source>
        <translation>Erst ein paar Wörter.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>NoticingSection</name>
    <message>
        <source>Noticing</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>How I know that you are there</source>
        <translation>Woher ich weiß, dass du da bist</translation>
    </message>
    <message>
        <source>What it said last</source>
        <translation>Was zuletzt zu sehen war</translation>
    </message>
    <message>
        <source>What I never know</source>
        <translation>Was ich nie weiß</translation>
    </message>
    <message>
        <source>I ask how long ago the last input was, whether the screen is locked, and whether something fills or shares it. Never which keys, which programs, or what is in their windows.</source>
        <translation>Ich frage, wie lange die letzte Eingabe her ist, ob der Bildschirm gesperrt ist und ob ihn etwas füllt oder teilt. Nie, welche Tasten, welche Programme oder was in ihren Fenstern steht.</translation>
    </message>
</context>
<context>
    <name>OutsideViewCard</name>
    <message>
        <source>Now that it has cooled</source>
        <translation>Jetzt, mit etwas Abstand</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>You won’t be asked about this one again</source>
        <translation>Danach wirst du nicht noch einmal gefragt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>{what} ({day}) How would somebody tell of it who wishes you both well?</source>
        <translation>{what} ({day}) Wie würde jemand davon erzählen, der es gut mit euch beiden meint?</translation>
    </message>
    <message>
        <source>A few words first, then it can be kept.</source>
        <translation>Erst ein paar Worte, dann lässt es sich behalten.</translation>
    </message>
    <message>
        <source>Kept with the earlier one.</source>
        <translation>Bei der früheren aufgehoben.</translation>
    </message>
</context>
<context>
    <name>OwnGestures</name>
    <message>
        <source>my own…</source>
        <translation>eigene …</translation>
    </message>
    <message>
        <source>A gesture of your own</source>
        <translation>Eine eigene Geste</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>ein paar Worte</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>Parked for tomorrow</source>
        <translation>Für morgen geparkt</translation>
    </message>
    <message>
        <source>A thought to park</source>
        <translation>Ein Gedanke zum Parken</translation>
    </message>
    <message>
        <source>Set something down for tomorrow</source>
        <translation>Etwas für morgen ablegen</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>Wann und wie du ihn aufnimmst</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Wann und wie</translation>
    </message>
    <message>
        <source>Set down. It will be here again on the next workday.</source>
        <translation>Abgelegt. Am nächsten Arbeitstag ist es wieder da.</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Your partner</source>
        <translation>Dein Lieblingsmensch</translation>
    </message>
    <message>
        <source>{partner} is home around {time}.</source>
        <translation>{partner} ist gegen {time} zu Hause.</translation>
    </message>
</context>
<context>
    <name>PartnerSection</name>
    <message>
        <source>You two</source>
        <translation>Ihr zwei</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Wie du deinen Menschen nennst</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>mein Lieblingsmensch</translation>
    </message>
    <message>
        <source>Comes home on</source>
        <translation>Kommt heim am</translation>
    </message>
    <message>
        <source>Usual time of coming home</source>
        <translation>Übliche Zeit des Heimkommens</translation>
    </message>
    <message>
        <source>A name, or any word the two of you like.</source>
        <translation>Ein Name oder irgendein Wort, das euch beiden gefällt.</translation>
    </message>
    <message>
        <source>When they usually come home</source>
        <translation>Übliche Zeit des Heimkommens</translation>
    </message>
    <message>
        <source>So that an offer can say when the two of you meet. You tell it; nothing is looked up.</source>
        <translation>Damit ein Angebot sagen kann, wann ihr euch seht. Du sagst es; nachgeschaut wird nirgends.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>Worte für den Anfang</translation>
    </message>
    <message>
        <source>All phrases and gestures that are offered here, and those of your own.</source>
        <translation>Alle Sätze und Gesten, die hier angeboten werden, und deine eigenen.</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>Clarity statements</source>
        <translation>Offene Worte</translation>
    </message>
    <message>
        <source>Appreciations</source>
        <translation>Was ich an dir schätze</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Vorsätze</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>Wenn {when}, will ich {will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>Wenn {when}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>Ich will {will}</translation>
    </message>
</context>
<context>
    <name>PartnerSheetPanel</name>
    <message>
        <source>Choose words…</source>
        <translation>Worte wählen …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The clipboard forgets it in half a minute</source>
        <translation>Die Zwischenablage vergisst es nach einer halben Minute</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What is copied or saved can be read by whoever gets it.</source>
        <translation>Was kopiert oder gespeichert ist, kann lesen, wer es bekommt.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Nothing to choose from yet: statements, appreciations and intentions come here.</source>
        <translation>Noch nichts zur Auswahl: Hierher kommen offene Worte, Wertschätzung und Vorsätze.</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in half a minute.</source>
        <translation>Kopiert. Die Zwischenablage vergisst es nach einer halben Minute.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>for-you-{date}{suffix}</source>
        <translation>für-dich-{date}{suffix}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Das Blatt speichern</translation>
    </message>
</context>
<context>
    <name>PastActivityPanel</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>An export of ActivityWatch, or a table of times</source>
        <translation>Ein Export aus ActivityWatch oder eine Tabelle mit Zeiten</translation>
    </message>
    <message>
        <source>Ask ActivityWatch here…</source>
        <translation>ActivityWatch fragen …</translation>
    </message>
    <message>
        <source>If it runs on this computer</source>
        <translation>Falls es auf diesem Computer läuft</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take out again what was added</source>
        <translation>Wieder herausnehmen, was dazukam</translation>
    </message>
    <message>
        <source>Learn from past activity</source>
        <translation>Aus früheren Zeiten lernen</translation>
    </message>
    <message>
        <source>Exports and tables (*.json *.csv)</source>
        <translation>Exporte und Tabellen (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>ActivityWatch keeps its times in a small server on this computer. If you agree, that server (127.0.0.1, port {port}) is asked once for the times of the last year at which somebody was at the keyboard. Only those times are taken, and nothing leaves this computer.</source>
        <translation>ActivityWatch hält seine Zeiten in einem kleinen Server auf diesem Computer. Wenn es dir recht ist, wird dieser Server (127.0.0.1, Port {port}) einmal nach den Zeiten des letzten Jahres gefragt, zu denen jemand an der Tastatur war. Nur diese Zeiten werden übernommen, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Everything in it is known already.</source>
        <translation>Alles darin ist schon bekannt.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Taking it out again…</source>
        <translation>Wird wieder herausgenommen …</translation>
    </message>
    <message>
        <source>Added. From now on, offers follow what those days show.</source>
        <translation>Hinzugefügt. Ab jetzt richten sich Angebote nach dem, was diese Tage zeigen.</translation>
    </message>
    <message>
        <source>Only part of it could be added. It can be taken out again, or read once more.</source>
        <translation>Nur ein Teil ließ sich hinzufügen. Er lässt sich wieder herausnehmen, oder du liest alles noch einmal ein.</translation>
    </message>
    <message>
        <source>Taken out again; it is as if it had not been read.</source>
        <translation>Wieder herausgenommen; es ist, als wäre es nie gelesen worden.</translation>
    </message>
    <message>
        <source>Not all of it could be taken out just now. It can be tried once more.</source>
        <translation>Gerade ließ sich nicht alles herausnehmen. Du kannst es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PastActivityTexts</name>
    <message>
        <source>One day, {first}.</source>
        <translation>Ein Tag, {first}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days between {first} and {last}.</source>
        <translation>
            <numerusform>Ein Tag zwischen {first} und {last}.</numerusform>
            <numerusform>%n Tage zwischen {first} und {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only times are taken.</source>
        <translation>Nur Zeiten werden übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can’t be true and are left out.</source>
        <translation>
            <numerusform>Ein Eintrag kann nicht stimmen und wird ausgelassen.</numerusform>
            <numerusform>%n Einträge können nicht stimmen und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file could not be opened. Nothing was changed.</source>
        <translation>Diese Datei ließ sich nicht öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Line {line} of that file could not be understood, so nothing was taken from it.</source>
        <translation>Zeile {line} der Datei war nicht zu verstehen, also wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>That file is larger than {size} MB. ActivityWatch can also export a single bucket: the one whose name begins with aw-watcher-afk is enough.</source>
        <translation>Diese Datei ist größer als {size} MB. ActivityWatch kann auch einen einzelnen „Bucket“ exportieren: Der, dessen Name mit aw-watcher-afk beginnt, genügt.</translation>
    </message>
    <message>
        <source>There is no readable text in that file. Nothing was changed.</source>
        <translation>In dieser Datei steht kein lesbarer Text. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is neither an export of ActivityWatch nor a table with the columns start_utc, end_utc and utc_offset_minutes.</source>
        <translation>Das ist weder ein Export aus ActivityWatch noch eine Tabelle mit den Spalten start_utc, end_utc und utc_offset_minutes.</translation>
    </message>
    <message>
        <source>Something in that file could not be understood, so nothing was taken from it.</source>
        <translation>Etwas in der Datei war nicht zu verstehen, also wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>The times at the keyboard are missing from that export. They are in the bucket whose name begins with aw-watcher-afk.</source>
        <translation>In diesem Export fehlen die Zeiten an der Tastatur. Sie stehen im „Bucket“, dessen Name mit aw-watcher-afk beginnt.</translation>
    </message>
    <message>
        <source>There was no time in it that could be used. Nothing was changed.</source>
        <translation>Es war keine Zeit darin, die sich verwenden ließe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No ActivityWatch is running on this computer. An exported file can be read instead.</source>
        <translation>Auf diesem Computer läuft kein ActivityWatch. Stattdessen lässt sich eine exportierte Datei lesen.</translation>
    </message>
    <message>
        <source>ActivityWatch did not answer in time. Nothing was changed.</source>
        <translation>ActivityWatch hat nicht rechtzeitig geantwortet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>ActivityWatch answered with more than fits here. Nothing was changed.</source>
        <translation>ActivityWatch hat mehr geantwortet, als hier hineinpasst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>ActivityWatch answers only to programs that know its key. An exported file can be read instead.</source>
        <translation>ActivityWatch antwortet nur Programmen, die seinen Schlüssel kennen. Stattdessen lässt sich eine exportierte Datei lesen.</translation>
    </message>
    <message>
        <source>What answered there could not be understood. Nothing was changed.</source>
        <translation>Was dort geantwortet hat, war nicht zu verstehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This ActivityWatch keeps no times at the keyboard, so there is nothing to read.</source>
        <translation>Dieses ActivityWatch merkt sich keine Zeiten an der Tastatur, also gibt es nichts zu lesen.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>A pause. Back at</source>
        <translation>Eine Pause. Zurück um</translation>
    </message>
    <message>
        <source>The agreed return</source>
        <translation>Die verabredete Rückkehr</translation>
    </message>
    <message>
        <source>10 min longer</source>
        <translation>10 min länger</translation>
    </message>
    <message>
        <source>I’m back</source>
        <translation>Bin zurück</translation>
    </message>
    <message>
        <source>We’re both back</source>
        <translation>Beide zurück</translation>
    </message>
    <message>
        <source>You agreed to be back at</source>
        <translation>Verabredet war die Rückkehr um</translation>
    </message>
    <message>
        <source>{length} to go</source>
        <translation>noch {length}</translation>
    </message>
    <message>
        <source>Not yet, 10 min longer</source>
        <translation>Noch 10 min länger</translation>
    </message>
    <message>
        <source>Good to have you back.</source>
        <translation>Schön, dass du wieder da bist.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>A phrase of your own</source>
        <translation>Ein eigener Satz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The words of the phrase</source>
        <translation>Die Worte des Satzes</translation>
    </message>
    <message>
        <source>As you would say it</source>
        <translation>So, wie du es sagen würdest</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Versöhnung</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>An der Tür</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Liebling</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>Berührung</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>a small kindness</source>
        <translation>eine kleine Freude</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>from afar</source>
        <translation>aus der Ferne</translation>
    </message>
    <message>
        <source>with children around</source>
        <translation>mit Kindern</translation>
    </message>
    <message>
        <source>their day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>what they did</source>
        <translation>das Getane</translation>
    </message>
    <message>
        <source>their coming home</source>
        <translation>das Heimkommen</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Phrases</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Words to borrow. Keep what sounds like you, and add your own.</source>
        <translation>Worte zum Ausleihen, und Platz für deine eigenen.</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>Search the phrases</source>
        <translation>Sätze durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Lieblinge</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>No phrase here has these words in it.</source>
        <translation>Hier enthält kein Satz diese Worte.</translation>
    </message>
    <message>
        <source>Phrases you like best stand here; they are offered before the others.</source>
        <translation>Hier stehen die Sätze, die du am liebsten magst; sie werden vor den anderen angeboten.</translation>
    </message>
    <message>
        <source>Words of your own go first wherever phrases are offered. Add one whenever it comes up.</source>
        <translation>Deine eigenen Worte kommen überall zuerst, wo Sätze angeboten werden. Füg welche hinzu, wenn sie dir einfallen.</translation>
    </message>
    <message>
        <source>Nothing is hidden. What doesn’t sound like you can be, and shown again from here.</source>
        <translation>Nichts ist ausgeblendet. Was nicht nach dir klingt, kann es sein, und von hier aus wieder gezeigt werden.</translation>
    </message>
    <message>
        <source>Everything here is hidden. The chip “Hidden” has it.</source>
        <translation>Hier ist alles ausgeblendet. Unter „Ausgeblendet“ ist es zu finden.</translation>
    </message>
    <message>
        <source>What to do with this phrase</source>
        <translation>Was mit diesem Satz geschehen kann</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Liebling mehr</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Liebling machen</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Bearbeiten	F2</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
    <message>
        <source>Unmark a favourite</source>
        <translation>Liebling aufheben</translation>
    </message>
    <message>
        <source>Mark a favourite</source>
        <translation>Liebling wählen</translation>
    </message>
    <message>
        <source>Show a phrase again</source>
        <translation>Satz wieder zeigen</translation>
    </message>
    <message>
        <source>Hide a phrase</source>
        <translation>Satz ausblenden</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Ausgeblendet.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Choose a kind for it, so that it comes up among its like.</source>
        <translation>Wähle eine Art, damit er unter seinesgleichen auftaucht.</translation>
    </message>
    <message>
        <source>Among your phrases now.</source>
        <translation>Jetzt unter deinen Sätzen.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>It cannot wake me, so I look every 15 seconds at most.</source>
        <translation>Von dort kann mich nichts wecken, also schaue ich höchstens alle 15 Sekunden nach.</translation>
    </message>
    <message>
        <source>It wakes me when your hands rest or come back; I never keep looking.</source>
        <translation>Ich werde geweckt, wenn deine Hände ruhen oder wiederkommen; ich schaue nie ständig nach.</translation>
    </message>
    <message>
        <source>The screen is locked or dark.</source>
        <translation>Der Bildschirm ist gesperrt oder dunkel.</translation>
    </message>
    <message>
        <source>At the moment nothing here can tell whether you are there. A landing then waits in the tray.</source>
        <translation>Im Moment kann hier nichts sagen, ob du da bist. Eine Landung wartet dann in der Leiste.</translation>
    </message>
    <message>
        <source>Your last input was a moment ago.</source>
        <translation>Deine letzte Eingabe war gerade eben.</translation>
    </message>
    <message numerus="yes">
        <source>Your last input was %n seconds ago.</source>
        <translation>
            <numerusform>Deine letzte Eingabe war vor einer Sekunde.</numerusform>
            <numerusform>Deine letzte Eingabe war vor %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last input was {length} ago.</source>
        <translation>Deine letzte Eingabe war vor {length}.</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells.</source>
        <translation>Auf diesem Desktop verrät es nichts.</translation>
    </message>
    <message>
        <source>From the X server.</source>
        <translation>Vom X-Server.</translation>
    </message>
    <message>
        <source>From GNOME’s own idle monitor.</source>
        <translation>Von GNOMEs eigener Ruheerkennung.</translation>
    </message>
    <message>
        <source>From your desktop’s compositor (Wayland).</source>
        <translation>Vom Compositor deines Desktops (Wayland).</translation>
    </message>
    <message>
        <source>From your desktop’s compositor (Wayland), in the older way that KDE began.</source>
        <translation>Vom Compositor deines Desktops (Wayland), auf die ältere Art, mit der KDE begann.</translation>
    </message>
    <message>
        <source>From the login service, as far as your desktop tells it. It knows long pauses only.</source>
        <translation>Vom Anmeldedienst, soweit dein Desktop es ihm sagt. Er kennt nur lange Pausen.</translation>
    </message>
    <message>
        <source>From Windows.</source>
        <translation>Von Windows.</translation>
    </message>
    <message>
        <source>From macOS.</source>
        <translation>Von macOS.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>Wege zu Hilfe</translation>
    </message>
    <message>
        <source>Nothing about opening it is stored.</source>
        <translation>Dass du sie öffnest, wird nirgends festgehalten.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>What you write and choose here, which days were workdays, and from when to when the computer was in use. No keys, no window titles, no places, no camera, and nothing about your partner but what you tell yourself.</source>
        <translation>Was du hier schreibst und wählst, welche Tage Arbeitstage waren und von wann bis wann der Computer benutzt wurde. Keine Tasten, keine Fenstertitel, keine Orte, keine Kamera, und über dein Gegenüber nur, was du selbst erzählst.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Nowhere. There is no account and no network; everything stays on this computer. Only if you ask for it, an ActivityWatch on this same computer is asked for its times.</source>
        <translation>Nirgendwohin. Es gibt kein Konto und kein Netz; alles bleibt auf diesem Computer. Nur wenn du es willst, wird ein ActivityWatch auf demselben Computer nach seinen Zeiten gefragt.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>The journal is encrypted with a random key. Without a passphrase the key lies beside it, in a file that only your account on this computer may read: whoever can use your account, or has the whole folder, can read the journal. With a passphrase (under “Lock”) only you can, as long as it is locked. No lock helps against a program that watches this computer.</source>
        <translation>Das Tagebuch ist mit einem zufälligen Schlüssel verschlüsselt. Ohne Passphrase liegt der Schlüssel daneben, in einer Datei, die nur dein Konto auf diesem Computer lesen darf: Wer dein Konto benutzen kann oder den ganzen Ordner hat, kann das Tagebuch lesen. Mit einer Passphrase (unter „Sperre“) kannst es nur du, solange es gesperrt ist. Gegen ein Programm, das diesen Computer überwacht, hilft keine Sperre.</translation>
    </message>
    <message>
        <source>When it is fear and not friction</source>
        <translation>Wenn es Angst ist und nicht bloß Streit</translation>
    </message>
    <message>
        <source>Soft Landing is not for threats or control. There is a page that says where help can be found.</source>
        <translation>Soft Landing ist nichts für Drohungen oder Kontrolle. Es gibt eine Seite, die sagt, wo Hilfe zu finden ist.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>PutBackPanel</name>
    <message>
        <source>Passphrase of this copy</source>
        <translation>Passphrase dieser Kopie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>It is back. What was there before could not be opened; its files were set aside.</source>
        <translation>Sie ist zurück. Was vorher da war, ging nicht auf; seine Dateien liegen daneben.</translation>
    </message>
    <message>
        <source>It is back. What was there before is now a copy as well: {copy}.</source>
        <translation>Sie ist zurück. Was vorher da war, ist jetzt auch eine Kopie: {copy}.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>need closeness</source>
        <translation>brauche Nähe</translation>
    </message>
    <message>
        <source>need space</source>
        <translation>brauche Raum</translation>
    </message>
    <message>
        <source>need to be heard</source>
        <translation>brauche ein Ohr</translation>
    </message>
    <message>
        <source>need help</source>
        <translation>brauche Hilfe</translation>
    </message>
    <message>
        <source>need rest</source>
        <translation>brauche Ruhe</translation>
    </message>
    <message>
        <source>need reassurance</source>
        <translation>brauche Zuspruch</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>noch unklar</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>enttäuscht</translation>
    </message>
    <message>
        <source>irritated</source>
        <translation>gereizt</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>overstimulated</source>
        <translation>überreizt</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>müde</translation>
    </message>
    <message>
        <source>anxious</source>
        <translation>besorgt</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>zärtlich</translation>
    </message>
    <message>
        <source>grateful</source>
        <translation>dankbar</translation>
    </message>
    <message>
        <source>Not that, but this</source>
        <translation>Nicht dies, sondern das</translation>
    </message>
    <message>
        <source>A small ask</source>
        <translation>Eine kleine Bitte</translation>
    </message>
    <message>
        <source>More of, less of</source>
        <translation>Mehr und weniger</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>kam an</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>still unsaid</source>
        <translation>noch ungesagt</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>kept for me</source>
        <translation>für mich behalten</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>part of a repair</source>
        <translation>Teil einer Versöhnung</translation>
    </message>
    <message>
        <source>humour</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>affection</source>
        <translation>Zuneigung</translation>
    </message>
    <message>
        <source>opened up</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>empathy</source>
        <translation>Mitgefühl</translation>
    </message>
    <message>
        <source>took my part</source>
        <translation>mein Anteil</translation>
    </message>
    <message>
        <source>“we’re okay”</source>
        <translation>„alles gut“</translation>
    </message>
    <message>
        <source>asked to start over</source>
        <translation>Neuanfang</translation>
    </message>
    <message>
        <source>appreciation</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>found a way</source>
        <translation>eine Lösung</translation>
    </message>
    <message>
        <source>met half way</source>
        <translation>halber Weg</translation>
    </message>
    <message>
        <source>said sorry</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>saw it their way</source>
        <translation>neuer Blick</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>they</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>wir beide</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>an dem Tag</translation>
    </message>
    <message>
        <source>around {time}</source>
        <translation>gegen {time}</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>am Vormittag</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>am Nachmittag</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>am Abend</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>in der Nacht</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>von mir</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>vom Gegenüber</translation>
    </message>
    <message>
        <source>both</source>
        <translation>von uns beiden</translation>
    </message>
</context>
<context>
    <name>ReflectionActs</name>
    <message>
        <source>It waits on Clarity now, to be said when you like.</source>
        <translation>Es wartet jetzt unter „Klarheit“, bis du es sagen magst.</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>Der Zwischenstand ist gelöscht.</translation>
    </message>
    <message>
        <source>The check-in is kept. You find it among the trends.</source>
        <translation>Der Zwischenstand ist aufgehoben. Du findest ihn beim Verlauf.</translation>
    </message>
</context>
<context>
    <name>ReflectionExport</name>
    <message>
        <source>Nothing is written about this week yet.</source>
        <translation>Über diese Woche ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Save this week as a PDF that anyone can read</source>
        <translation>Diese Woche als PDF speichern, das alle lesen können</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The week lies here: {path}. Whoever can open it can read it.</source>
        <translation>Die Woche liegt hier: {path}. Wer sie öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No program here opens folders. It lies here: {path}</source>
        <translation>Kein Programm hier öffnet Ordner. Sie liegt hier: {path}</translation>
    </message>
</context>
<context>
    <name>ReflectionFooter</name>
    <message>
        <source>Whether it is saved</source>
        <translation>Ob es gespeichert ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Later this evening</source>
        <translation>Später am Abend</translation>
    </message>
    <message>
        <source>Done for this week</source>
        <translation>Fertig für diese Woche</translation>
    </message>
    <message>
        <source>Close once more to leave it unsaved.</source>
        <translation>Noch einmal schließen, um es ungespeichert zu lassen.</translation>
    </message>
    <message>
        <source>Done. You can still change anything; it is saved as you write.</source>
        <translation>Fertig. Du kannst alles noch ändern; gespeichert wird beim Schreiben.</translation>
    </message>
    <message>
        <source>Saved as you write. Takes about five minutes.</source>
        <translation>Wird beim Schreiben gespeichert. Dauert etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Tomorrow, or not this week</source>
        <translation>Morgen, oder diese Woche nicht</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Diese Woche nicht</translation>
    </message>
</context>
<context>
    <name>ReflectionPrompts</name>
    <message>
        <source>Good news of yours or mine</source>
        <translation>Gutes von dir oder mir</translation>
    </message>
    <message>
        <source>What went well, and who was glad with you?</source>
        <translation>Was ist geglückt, und wer hat sich mitgefreut?</translation>
    </message>
    <message>
        <source>What I appreciated in you</source>
        <translation>Was ich an dir geschätzt habe</translation>
    </message>
    <message>
        <source>Up to five things, one on each line</source>
        <translation>Bis zu fünf Dinge, eins pro Zeile</translation>
    </message>
    <message>
        <source>Something I hoped you’d notice</source>
        <translation>Was ich mir still gewünscht habe</translation>
    </message>
    <message>
        <source>Optional, just for you; one thing on each line</source>
        <translation>Wenn du magst, nur für dich; eins pro Zeile</translation>
    </message>
    <message>
        <source>A repair worth remembering</source>
        <translation>Eine Versöhnung zum Erinnern</translation>
    </message>
    <message>
        <source>What softened it?</source>
        <translation>Was hat sie leichter gemacht?</translation>
    </message>
    <message>
        <source>One small thing next week: when</source>
        <translation>Etwas Kleines nächste Woche: wenn</translation>
    </message>
    <message>
        <source>the moment it fits</source>
        <translation>der Moment da ist</translation>
    </message>
    <message>
        <source>One small thing next week: I will</source>
        <translation>Etwas Kleines nächste Woche: will ich</translation>
    </message>
    <message>
        <source>something small</source>
        <translation>etwas Kleines tun</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>will ich</translation>
    </message>
    <message>
        <source>One small thing next week</source>
        <translation>Etwas Kleines nächste Woche</translation>
    </message>
</context>
<context>
    <name>ReflectionWindow</name>
    <message>
        <source>Your week together</source>
        <translation>Eure Woche</translation>
    </message>
</context>
<context>
    <name>ReflectionWords</name>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>{landed} von %n Arbeitstag</numerusform>
            <numerusform>{landed} von %n Arbeitstagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No workdays yet</source>
        <translation>Noch keine Arbeitstage</translation>
    </message>
    <message numerus="yes">
        <source>and on %n days off</source>
        <translation>
            <numerusform>und an einem freien Tag</numerusform>
            <numerusform>und an %n freien Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the last four weeks: {recent} of {recent_days}; the four before: {before} of {before_days}</source>
        <translation>die letzten vier Wochen: {recent} von {recent_days}; die vier davor: {before} von {before_days}</translation>
    </message>
    <message>
        <source>Workdays with a landing you logged. Days off leave the count, and today joins it when it is over.</source>
        <translation>Arbeitstage, an denen du eine Landung notiert hast. Freie Tage zählen nicht mit, und der heutige erst, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Landungen</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nichts notiert</translation>
    </message>
    <message>
        <source>Hour not noted</source>
        <translation>Ohne Uhrzeit</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>the last four weeks: {recent}; the four before: {before}</source>
        <translation>die letzten vier Wochen: {recent}; die vier davor: {before}</translation>
    </message>
    <message>
        <source>The time until one of you first reached out, whoever it was: the middle one of those you logged.</source>
        <translation>Die Zeit bis zum ersten Schritt, wer von euch ihn auch tat: die mittlere von denen, die du notiert hast.</translation>
    </message>
    <message>
        <source>First reach-out</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>etwa {length}</translation>
    </message>
    <message numerus="yes">
        <source>{median} (n = {count}, %n open)</source>
        <translation>
            <numerusform>{median} (n = {count}, %n offen)</numerusform>
            <numerusform>{median} (n = {count}, %n offen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{median} (n = {count}, none open)</source>
        <translation>{median} (n = {count}, keine offen)</translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <translation>
            <numerusform>Median von %n</numerusform>
            <numerusform>Median von %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an hour</source>
        <translation>
            <numerusform>%n ohne Uhrzeit</numerusform>
            <numerusform>%n ohne Uhrzeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reach-out</source>
        <translation>
            <numerusform>%n ohne ersten Schritt</numerusform>
            <numerusform>%n ohne ersten Schritt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>none still open</source>
        <translation>keine mehr offen</translation>
    </message>
    <message>
        <source>most often underneath: {need} ({count} of {all})</source>
        <translation>am häufigsten darunter: {need} ({count} von {all})</translation>
    </message>
    <message>
        <source>Statements said on these days, and those written on them and kept for yourself.</source>
        <translation>Offene Worte, die du an diesen Tagen gesagt hast, und solche, die du da geschrieben und für dich behalten hast.</translation>
    </message>
    <message>
        <source>Said, not guessed</source>
        <translation>Gesagt, nicht erraten</translation>
    </message>
    <message numerus="yes">
        <source>%n said</source>
        <translation>
            <numerusform>%n gesagt</numerusform>
            <numerusform>%n gesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n behalten</numerusform>
            <numerusform>%n behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, {kept}</source>
        <translation>{said}, {kept}</translation>
    </message>
    <message>
        <source>Counted over {days}.</source>
        <translation>Gezählt für {days}.</translation>
    </message>
    <message>
        <source>The four weeks are {recent}, those before {before}.</source>
        <translation>Die vier Wochen sind {recent}, die davor {before}.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>This file can’t be read; nothing was changed.</source>
        <translation>Diese Datei lässt sich nicht lesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is larger than a lifetime of entries; nothing was changed.</source>
        <translation>Diese Datei ist größer als ein Leben voller Einträge; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is an archive; the JSON file inside of it can be taken in.</source>
        <translation>Das ist ein Archiv; die JSON-Datei darin lässt sich hereinholen.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8; saved anew as UTF-8 it can be taken in.</source>
        <translation>Der Text ist nicht in UTF-8; neu als UTF-8 gespeichert, lässt er sich hereinholen.</translation>
    </message>
    <message>
        <source>This is no text file; nothing was changed.</source>
        <translation>Das ist keine Textdatei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The JSON breaks off or breaks its own rules here.</source>
        <translation>Hier bricht das JSON ab oder bricht seine eigenen Regeln.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any export; nothing was changed.</source>
        <translation>Die Datei ist tiefer verschachtelt als jeder Export; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file gives two values for one and the same thing; nothing was changed.</source>
        <translation>Die Datei nennt zwei Werte für ein und dasselbe; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a number in it that can’t be counted with; nothing was changed.</source>
        <translation>Es steht eine Zahl darin, mit der sich nicht rechnen lässt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is neither an export of Soft Landing nor one of Day One; nothing was changed.</source>
        <translation>Das ist weder ein Export aus Soft Landing noch einer aus Day One; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A newer Soft Landing wrote this file; the newer version will take it in.</source>
        <translation>Ein neueres Soft Landing hat diese Datei geschrieben; die neuere Version holt sie herein.</translation>
    </message>
    <message>
        <source>There is something in it that no export holds; nothing was changed.</source>
        <translation>Es steht etwas darin, das kein Export enthält; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something that every export holds is missing; nothing was changed.</source>
        <translation>Es fehlt etwas, das jeder Export enthält; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is another kind of value than the one that belongs there; nothing was changed.</source>
        <translation>Dort steht eine andere Art von Wert, als hingehört; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The value is none of those that can stand there; nothing was changed.</source>
        <translation>Der Wert ist keiner von denen, die dort stehen können; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The text is longer than an entry can be (10,000 characters); nothing was changed.</source>
        <translation>Der Text ist länger, als ein Eintrag sein kann (10.000 Zeichen); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a character in it that can’t be stored; nothing was changed.</source>
        <translation>Es steht ein Zeichen darin, das sich nicht speichern lässt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no date to be read here; they look like 2026-11-23 or 2026-11-23T17:40+01:00.</source>
        <translation>Hier ist kein Datum zu lesen; es sieht aus wie 2026-11-23 oder 2026-11-23T17:40+01:00.</translation>
    </message>
    <message>
        <source>One and the same entry is in the file twice; nothing was changed.</source>
        <translation>Ein und derselbe Eintrag steht zweimal in der Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The repair that this belongs to is not in the file; nothing was changed.</source>
        <translation>Die Versöhnung, zu der das gehört, ist nicht in der Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The quotation marks don’t match up here.</source>
        <translation>Die Anführungszeichen passen hier nicht zusammen.</translation>
    </message>
    <message>
        <source>A column of dates and one of texts are needed, called date and text.</source>
        <translation>Nötig sind eine Spalte mit Daten und eine mit Texten, mit den Namen date und text.</translation>
    </message>
    <message>
        <source>There are more columns here than a table of dates and texts has; nothing was changed.</source>
        <translation>Hier gibt es mehr Spalten, als eine Tabelle mit Daten und Texten hat; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be taken in.</source>
        <translation>In dieser Datei ist nichts, das sich hereinholen ließe.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>The time you had in mind</source>
        <translation>Die Zeit, die du im Sinn hattest</translation>
    </message>
    <message>
        <source>It is now. Gently, and as far as you are ready.</source>
        <translation>Sie ist da. Sachte, und so weit du bereit bist.</translation>
    </message>
    <message>
        <source>A small landing, if you like</source>
        <translation>Eine kleine Landung, wenn du magst</translation>
    </message>
    <message>
        <source>There are a few minutes to set the day down.</source>
        <translation>Es sind ein paar Minuten, um den Tag abzulegen.</translation>
    </message>
    <message>
        <source>Whenever you are ready</source>
        <translation>Wann immer du so weit bist</translation>
    </message>
    <message>
        <source>Something is still open here. There is no hurry.</source>
        <translation>Hier ist noch etwas offen. Es eilt nicht.</translation>
    </message>
    <message>
        <source>A look back, if you like</source>
        <translation>Ein Blick zurück, wenn du magst</translation>
    </message>
    <message>
        <source>Your week is here whenever it suits you.</source>
        <translation>Deine Woche ist da, wann es dir passt.</translation>
    </message>
    <message>
        <source>Something you kept for later</source>
        <translation>Etwas, das du aufgehoben hast</translation>
    </message>
    <message>
        <source>It is here if today is a good day for it, and keeps if not.</source>
        <translation>Es ist da, falls heute ein guter Tag dafür ist, und hält sich, falls nicht.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Later this evening</source>
        <translation>Später am Abend</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Diese Woche nicht</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Popup</source>
        <translation>Kärtchen</translation>
    </message>
    <message>
        <source>A small card in the corner. It never takes the keyboard, and leaves after two minutes.</source>
        <translation>Eine kleine Karte in der Ecke. Sie nimmt nie die Tastatur und geht nach zwei Minuten von selbst.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>One of the desktop’s own notifications, with neutral words.</source>
        <translation>Eine Mitteilung des Desktops, in neutralen Worten.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>The card first; if it goes unanswered, one notification waits until the end of the day.</source>
        <translation>Erst die Karte; bleibt sie ohne Antwort, wartet eine Mitteilung bis zum Ende des Tages.</translation>
    </message>
    <message>
        <source>Once a workday; if that goes unanswered, once more. After that only when you asked for it.</source>
        <translation>Einmal am Arbeitstag; bleibt das ohne Antwort, noch einmal. Danach nur, wenn du darum gebeten hast.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications just now. The card comes in their place; other reminders cannot be shown.</source>
        <translation>Gerade zeigt hier nichts Mitteilungen an. An ihrer Stelle kommt die Karte; andere Erinnerungen können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>How the landing is offered</source>
        <translation>Wie die Landung angeboten wird</translation>
    </message>
    <message>
        <source>How the evening landed</source>
        <translation>Wie der Abend gelandet ist</translation>
    </message>
    <message>
        <source>Asked the next morning, once, and answered with one tap.</source>
        <translation>Einmal am nächsten Morgen gefragt, mit einem Klick beantwortet.</translation>
    </message>
    <message>
        <source>One at a time, in words that give nothing away. None between {evening} and {morning}; deep in the night only a return you agreed on.</source>
        <translation>Eine nach der anderen, in Worten, die nichts verraten. Keine zwischen {evening} und {morning}; tief in der Nacht nur eine verabredete Rückkehr.</translation>
    </message>
    <message>
        <source>Quiet reminders</source>
        <translation>Leise Erinnerungen</translation>
    </message>
    <message>
        <source>An agreed return</source>
        <translation>Eine verabredete Rückkehr</translation>
    </message>
    <message>
        <source>When a pause between you is over, at its time.</source>
        <translation>Wenn eine Pause zwischen euch zu Ende geht.</translation>
    </message>
    <message>
        <source>Something still open</source>
        <translation>Etwas, das noch offen ist</translation>
    </message>
    <message>
        <source>Once, some hours after it began, while nobody has reached out yet.</source>
        <translation>Einmal, einige Stunden nach dem Beginn, solange noch niemand den ersten Schritt getan hat.</translation>
    </message>
    <message>
        <source>Words kept for later</source>
        <translation>Worte für später</translation>
    </message>
    <message>
        <source>From the next day on, each of them once, and at most one a day.</source>
        <translation>Ab dem nächsten Tag, jedes einmal und höchstens eins am Tag.</translation>
    </message>
    <message>
        <source>{minutes} min before</source>
        <translation>{minutes} min vorher</translation>
    </message>
    <message>
        <source>Your partner’s arrival</source>
        <translation>Ankunft deines Lieblingsmenschen</translation>
    </message>
    <message>
        <source>Some minutes before they usually come home; the times are under “You two”.</source>
        <translation>Ein paar Minuten vor dem üblichen Heimkommen; die Zeiten stehen unter „Ihr zwei“.</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Time of the weekly reflection</source>
        <translation>Zeit des Wochenrückblicks</translation>
    </message>
    <message>
        <source>At this time, or at the first quiet moment after it, the next day included.</source>
        <translation>Zu dieser Zeit oder im ersten ruhigen Moment danach, auch noch am Tag darauf.</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Versöhnung</translation>
    </message>
    <message>
        <source>Early, simple and warm beats late and eloquent.</source>
        <translation>Lieber bald, einfach und warm als spät und wortgewandt.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Etwas ist passiert</translation>
    </message>
    <message>
        <source>Nothing is open between you two.</source>
        <translation>Zwischen euch ist nichts offen.</translation>
    </message>
    <message>
        <source>When something comes between you, write down a few words here. You will find phrases to reach out with, a pause that has an end, and a way to close it together.</source>
        <translation>Wenn etwas zwischen euch kommt, schreib hier ein paar Worte auf. Du findest Sätze für den ersten Schritt, eine Pause, die ein Ende hat, und einen Weg, es gemeinsam abzuschließen.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Days that began like today ended around {time}.</source>
        <translation>Tage, die so begannen wie heute, endeten gegen {time}.</translation>
    </message>
    <message>
        <source>Days that began like today ended between {early} and {late}.</source>
        <translation>Tage, die so begannen wie heute, endeten zwischen {early} und {late}.</translation>
    </message>
    <message>
        <source>By your settings, days like this end around {time}.</source>
        <translation>Nach deinen Einstellungen enden Tage wie dieser gegen {time}.</translation>
    </message>
</context>
<context>
    <name>RibbonWords</name>
    <message>
        <source>The week as a ribbon</source>
        <translation>Die Woche als Band</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Landungen</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Versöhnung</translation>
    </message>
    <message>
        <source>A landing</source>
        <translation>Eine Landung</translation>
    </message>
    <message>
        <source>Said at {time}</source>
        <translation>Gesagt um {time}</translation>
    </message>
    <message>
        <source>Kept for yourself at {time}</source>
        <translation>Um {time} für dich behalten</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>closed after {length}</source>
        <translation>abgeschlossen nach {length}</translation>
    </message>
    <message>
        <source>That day, {state}</source>
        <translation>An dem Tag, {state}</translation>
    </message>
    <message>
        <source>Began at {time}, {state}</source>
        <translation>Begann um {time}, {state}</translation>
    </message>
    <message>
        <source>{weekday}, {ritual}: {entries}</source>
        <translation>{weekday}, {ritual}: {entries}</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>gelandet</translation>
    </message>
    <message>
        <source>no landing that day</source>
        <translation>an dem Tag keine Landung</translation>
    </message>
    <message numerus="yes">
        <source>said %n</source>
        <translation>
            <numerusform>gesagt: %n</numerusform>
            <numerusform>gesagt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %n</source>
        <translation>
            <numerusform>behalten: %n</numerusform>
            <numerusform>behalten: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repairs %n</source>
        <translation>
            <numerusform>Versöhnungen: %n</numerusform>
            <numerusform>Versöhnungen: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>Sofort schließen</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc tut dasselbe</translation>
    </message>
    <message>
        <source>Esc closes this page at once.</source>
        <translation>Esc schließt diese Seite sofort.</translation>
    </message>
    <message>
        <source>When it is fear</source>
        <translation>Wenn es Angst ist</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>Wege zu Hilfe</translation>
    </message>
    <message>
        <source>Soft Landing is made for two people who are safe with each other. Where one is afraid of the other, small gestures are no answer, and trying harder can make it worse. If that is how it is, it is not your doing.</source>
        <translation>Soft Landing ist für zwei Menschen gemacht, die beieinander sicher sind. Wo ein Mensch vor dem anderen Angst hat, sind kleine Gesten keine Antwort, und noch mehr Mühe kann es schlimmer machen. Wenn es so ist, liegt es nicht an dir.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>Wenn jetzt Gefahr ist</translation>
    </message>
    <message>
        <source>Call your local emergency number: 112 in the European Union, 999 or 112 in the United Kingdom, 911 in the United States and Canada, 000 in Australia, 111 in New Zealand. From most mobile phones 112 works in many other countries too.</source>
        <translation>Ruf den Notruf deines Landes: 112 in der Europäischen Union, 999 oder 112 im Vereinigten Königreich, 911 in den USA und Kanada, 000 in Australien, 111 in Neuseeland. Von den meisten Mobiltelefonen geht 112 auch in vielen anderen Ländern.</translation>
    </message>
    <message>
        <source>If you can, go where there are other people.</source>
        <translation>Wenn du kannst, geh dorthin, wo andere Menschen sind.</translation>
    </message>
    <message>
        <source>How it can look</source>
        <translation>Wie es aussehen kann</translation>
    </message>
    <message>
        <source>You choose each word so that they won’t get angry. They decide whom you meet, what you spend, what you wear. They read your messages or want to know where you are at all times. They threaten you, themselves, the children or the animals. They hurt you, or force you.</source>
        <translation>Du wägst jedes Wort, damit kein Zorn aufkommt. Ein anderer Mensch bestimmt, wen du triffst, was du ausgibst, was du anziehst. Deine Nachrichten werden gelesen, oder du sollst jederzeit sagen, wo du bist. Es wird gedroht: dir, den Kindern, den Tieren, oder damit, sich selbst etwas anzutun. Dir wird wehgetan, oder du wirst gezwungen.</translation>
    </message>
    <message>
        <source>It need not be all of these, and it need not leave a mark.</source>
        <translation>Es muss nicht all das sein, und es muss keine Spuren hinterlassen.</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Tell one person you trust: a friend, somebody of your family, a doctor, a colleague. You needn’t have proof, and you needn’t have decided anything.</source>
        <translation>Erzähl es einem Menschen, dem du vertraust: im Freundeskreis, in der Familie, in der Arztpraxis, bei der Arbeit. Du brauchst keine Beweise, und du brauchst noch nichts entschieden zu haben.</translation>
    </message>
    <message>
        <source>To find a helpline, search for the name of your country or town together with “domestic abuse helpline”. Many cost nothing, answer at night, let you stay anonymous, and are there for people of any gender.</source>
        <translation>Um ein Hilfetelefon zu finden, such nach dem Namen deines Landes oder Ortes zusammen mit „Hilfetelefon häusliche Gewalt“. Viele kosten nichts, sind auch nachts da, lassen dich anonym bleiben und sind für Menschen jeden Geschlechts da.</translation>
    </message>
    <message>
        <source>If it is your own anger that frightens you, there are lines for that as well: search for “help to stop hurting my partner”.</source>
        <translation>Wenn dir die eigene Wut Angst macht, gibt es auch dafür Hilfe: Such nach „Gewaltberatung“ und deinem Ort.</translation>
    </message>
    <message>
        <source>Before you search on this computer</source>
        <translation>Bevor du an diesem Computer suchst</translation>
    </message>
    <message>
        <source>Somebody may be able to see what is done here: in the browser’s history, in a shared account, or with a program that watches. A phone or a computer they can’t get at is safer: a friend’s, at work, in a library.</source>
        <translation>Vielleicht kann jemand sehen, was hier geschieht: im Verlauf des Browsers, in einem geteilten Konto oder mit einem Programm, das mitliest. Sicherer ist ein Telefon oder Computer, an den sonst niemand kommt: bei Freunden, bei der Arbeit, in einer Bücherei.</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can also open Soft Landing and read what you wrote in it.</source>
        <translation>Wer dein Konto auf diesem Computer benutzen kann, kann auch Soft Landing öffnen und lesen, was du darin geschrieben hast.</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Zu dieser Seite</translation>
    </message>
    <message>
        <source>Nothing is stored: not that you opened it, nor for how long. It never opens by itself because of something you wrote. It is always in Settings, under Privacy.</source>
        <translation>Nichts wird gespeichert: nicht, dass du sie geöffnet hast, und nicht, wie lange. Sie öffnet sich nie von selbst wegen etwas, das du geschrieben hast. Du findest sie immer in den Einstellungen, unter „Privatsphäre“.</translation>
    </message>
</context>
<context>
    <name>SayTheQuietPart</name>
    <message>
        <source>What they would have to guess</source>
        <translation>Was man dir von den Augen ablesen müsste</translation>
    </message>
    <message>
        <source>I’m not distant, I’m just slow to switch off today.</source>
        <translation>Ich bin nicht abweisend, ich brauche heute nur länger zum Abschalten.</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Other words for the door</source>
        <translation>Andere Worte für die Tür</translation>
    </message>
    <message>
        <source>To say at the door</source>
        <translation>An der Tür zu sagen</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>In my own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>What would they have to guess right now?</source>
        <translation>Was müsste man dir gerade von den Augen ablesen?</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>I’m not {first} right now, I’m {second}.</source>
        <translation>Ich bin gerade nicht {first}, ich bin {second}.</translation>
    </message>
    <message>
        <source>I’m not {first}.</source>
        <translation>Ich bin nicht {first}.</translation>
    </message>
    <message>
        <source>Right now I’m {second}.</source>
        <translation>Gerade bin ich {second}.</translation>
    </message>
    <message>
        <source>I’m not …</source>
        <translation>Ich bin nicht …</translation>
    </message>
    <message>
        <source>I’m …</source>
        <translation>Ich bin …</translation>
    </message>
    <message>
        <source>upset with you</source>
        <translation>sauer auf dich</translation>
    </message>
    <message>
        <source>worn out from today</source>
        <translation>einfach kaputt von heute</translation>
    </message>
    <message>
        <source>Could you {first}? It would help me {second}.</source>
        <translation>Könntest du {first}? Dann kann ich {second}.</translation>
    </message>
    <message>
        <source>Could you {first}?</source>
        <translation>Könntest du {first}?</translation>
    </message>
    <message>
        <source>It would help me {second}.</source>
        <translation>Ich würde gern {second}.</translation>
    </message>
    <message>
        <source>Could you …</source>
        <translation>Könntest du …</translation>
    </message>
    <message>
        <source>It would help me …</source>
        <translation>Dann kann ich …</translation>
    </message>
    <message>
        <source>just sit with me</source>
        <translation>dich kurz zu mir setzen</translation>
    </message>
    <message>
        <source>finish this</source>
        <translation>das fertig machen</translation>
    </message>
    <message>
        <source>I’d love more {first} and a little less {second}.</source>
        <translation>Ich hätte gern mehr {first} und ein bisschen weniger {second}.</translation>
    </message>
    <message>
        <source>I’d love more {first}.</source>
        <translation>Ich hätte gern mehr {first}.</translation>
    </message>
    <message>
        <source>I’d love a little less {second}.</source>
        <translation>Ich hätte gern ein bisschen weniger {second}.</translation>
    </message>
    <message>
        <source>I’d love more …</source>
        <translation>Ich hätte gern mehr …</translation>
    </message>
    <message>
        <source>A little less …</source>
        <translation>Ein bisschen weniger …</translation>
    </message>
    <message>
        <source>planning together</source>
        <translation>gemeinsames Planen</translation>
    </message>
    <message>
        <source>last-minute news</source>
        <translation>Neues in letzter Minute</translation>
    </message>
</context>
<context>
    <name>SetItDown</name>
    <message>
        <source>It will be waiting for you tomorrow morning, so you don’t have to carry it tonight.</source>
        <translation>Morgen früh wartet es auf dich, dann brauchst du es heute Abend nicht zu tragen.</translation>
    </message>
    <message>
        <source>What is still in your head, one thought per line</source>
        <translation>Was noch im Kopf ist, ein Gedanke pro Zeile</translation>
    </message>
    <message>
        <source>One thought per line</source>
        <translation>Ein Gedanke pro Zeile</translation>
    </message>
    <message>
        <source>When? Say 9:00, before mail</source>
        <translation>Wann? Etwa 9:00, vor der Post</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>Wann und wie du ihn aufnimmst</translation>
    </message>
    <message>
        <source>Tomorrow, first thing</source>
        <translation>Morgen als Erstes</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>Nach dem Essen</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Park this, and write down another</source>
        <translation>Diesen parken und noch einen aufschreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n parked, last: {words}</source>
        <translation>
            <numerusform>%n geparkt, zuletzt: {words}</numerusform>
            <numerusform>%n geparkt, zuletzt: {words}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A day off, so I would not ask today. You can begin a landing at any time.</source>
        <translation>Ein freier Tag, da würde ich nicht fragen. Eine Landung kannst du jederzeit beginnen.</translation>
    </message>
    <message>
        <source>I would ask at the first pause after {opens}.</source>
        <translation>Ich würde bei der ersten Pause nach {opens} fragen.</translation>
    </message>
    <message>
        <source>Why {time} today?</source>
        <translation>Warum heute {time}?</translation>
    </message>
    <message>
        <source>Why around {time}?</source>
        <translation>Warum gegen {time}?</translation>
    </message>
    <message>
        <source>No workdays</source>
        <translation>Keine Arbeitstage</translation>
    </message>
    <message>
        <source>With no workday chosen I would never ask by myself. You can begin a landing at any time.</source>
        <translation>Ohne gewählten Arbeitstag würde ich nie von selbst fragen. Eine Landung kannst du jederzeit beginnen.</translation>
    </message>
    <message>
        <source>You usually stop around {end}. I would ask at the first pause after {opens}.</source>
        <translation>Meist hörst du gegen {end} auf. Ich würde bei der ersten Pause nach {opens} fragen.</translation>
    </message>
    <message>
        <source>You usually stop around {end}. From {opens} on I would ask once you stop typing.</source>
        <translation>Meist hörst du gegen {end} auf. Ab {opens} würde ich fragen, sobald du nicht mehr tippst.</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Notfallcode</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, this opens your journal; without both, nobody can, we neither. Write it down or print it, and keep it where nobody looks. It is shown only now.</source>
        <translation>Falls die Passphrase einmal vergessen ist, öffnet er dein Tagebuch; ohne beides kann es niemand, auch wir nicht. Schreib ihn auf oder druck ihn aus und verwahr ihn, wo niemand nachsieht. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>It leaves the clipboard again after half a minute.</source>
        <translation>Nach einer halben Minute verlässt er die Zwischenablage wieder.</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>Gruppe {number}: {group}</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Esc or Alt+Left</source>
        <translation>Esc oder Alt+Links</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Versöhnung</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Landungen</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlowDown</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <translation>Einatmen …</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <translation>Ausatmen …</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>der letzte</translation>
    </message>
    <message numerus="yes">
        <source>%n more breaths</source>
        <translation>
            <numerusform>noch ein Atemzug</numerusform>
            <numerusform>noch %n Atemzüge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>The system did not take that. Its own settings for starting programs may help.</source>
        <translation>Das System hat das nicht angenommen. Vielleicht helfen seine eigenen Einstellungen für Startprogramme.</translation>
    </message>
    <message>
        <source>Quietly, in the tray: only while I run can I notice the end of your day.</source>
        <translation>Leise, in der Leiste: Nur solange ich laufe, kann ich das Ende deines Tages bemerken.</translation>
    </message>
    <message>
        <source>This system has no list of programs to start that I know of.</source>
        <translation>Dieses System hat keine Liste von Startprogrammen, die ich kenne.</translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Still unsaid</source>
        <translation>Noch ungesagt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>More filters: kept, let go, need, feeling, time</source>
        <translation>Weitere Filter: behalten, losgelassen, Bedürfnis, Gefühl, Zeit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search your words</source>
        <translation>Worte suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found of {all}</source>
        <translation>
            <numerusform>%n gefunden von {all}</numerusform>
            <numerusform>%n gefunden von {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>Still unsaid {count}</source>
        <translation>Noch ungesagt {count}</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedürfnis</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>{filter} ×</source>
        <translation>{filter} ×</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Abnehmen: {filter}</translation>
    </message>
    <message>
        <source>written on {date}</source>
        <translation>geschrieben am {date}</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <source>The words of this statement</source>
        <translation>Die Worte dieses Eintrags</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>A clarity statement says the part the other would have to guess. Finish the sentence above for a first one; it stays on this computer.</source>
        <translation>Ein offenes Wort sagt, was sonst zu erraten bliebe. Vervollständige den Satz oben für ein erstes; es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing you wrote has these words in it.</source>
        <translation>Nichts, was du geschrieben hast, enthält diese Worte.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be said.</source>
        <translation>Nichts wartet darauf, gesagt zu werden.</translation>
    </message>
    <message>
        <source>What you have said will stand here, with how it landed if you like.</source>
        <translation>Hier steht, was du gesagt hast, und wie es ankam, wenn du magst.</translation>
    </message>
    <message>
        <source>Nothing you wrote is all of this at once.</source>
        <translation>Nichts, was du geschrieben hast, ist all das zugleich.</translation>
    </message>
    <message>
        <source>Edit the words	F2</source>
        <translation>Worte bearbeiten	F2</translation>
    </message>
    <message>
        <source>Need and feelings …</source>
        <translation>Bedürfnis und Gefühle …</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
    <message>
        <source>What you were changing is kept.</source>
        <translation>Was du gerade geändert hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>What to do with this statement</source>
        <translation>Was mit diesem offenen Wort geschehen kann</translation>
    </message>
    <message>
        <source>How did it land?</source>
        <translation>Wie kam es an?</translation>
    </message>
    <message>
        <source>Noted how it landed.</source>
        <translation>Notiert, wie es ankam.</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>Ich hab’s gesagt</translation>
    </message>
    <message>
        <source>Noted as said.</source>
        <translation>Als gesagt notiert.</translation>
    </message>
    <message>
        <source>Keep it for me</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>Für dich behalten.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let go of.</source>
        <translation>Losgelassen.</translation>
    </message>
    <message>
        <source>Still unsaid after all</source>
        <translation>Doch noch ungesagt</translation>
    </message>
    <message>
        <source>It waits to be said.</source>
        <translation>Es wartet darauf, gesagt zu werden.</translation>
    </message>
    <message>
        <source>Noted which repair it is part of.</source>
        <translation>Notiert, zu welcher Versöhnung es gehört.</translation>
    </message>
    <message>
        <source>Part of no repair.</source>
        <translation>Gehört zu keiner Versöhnung.</translation>
    </message>
    <message>
        <source>Part of a repair</source>
        <translation>Teil einer Versöhnung</translation>
    </message>
    <message>
        <source>of none</source>
        <translation>von keiner</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>Andere Vorschläge</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>The arrow key down leads to suggestions.</source>
        <translation>Die Pfeiltaste nach unten führt zu Vorschlägen.</translation>
    </message>
</context>
<context>
    <name>TellAgainForm</name>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>tried</source>
        <translation>versucht</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>no chance came</source>
        <translation>es ergab sich nicht</translation>
    </message>
    <message>
        <source>not this week</source>
        <translation>diese Woche nicht</translation>
    </message>
    <message>
        <source>Clarity statement</source>
        <translation>Offenes Wort</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Versöhnung</translation>
    </message>
    <message>
        <source>Soft landing</source>
        <translation>Sanfte Landung</translation>
    </message>
    <message>
        <source>Parked thought</source>
        <translation>Geparkter Gedanke</translation>
    </message>
    <message>
        <source>Looking back on week {week} of {year}</source>
        <translation>Rückblick auf Woche {week} von {year}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Wie es ankam</translation>
    </message>
    <message>
        <source>Underneath</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Heat, of 3</source>
        <translation>Hitze, von 3</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Mein Anteil</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Von außen gesehen</translation>
    </message>
    <message>
        <source>Reaching out</source>
        <translation>Schritt aufeinander zu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Heimkommen</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Wann und wie</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Appreciated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Gutes</translation>
    </message>
    <message>
        <source>Hoped for, not said</source>
        <translation>Erhofft, nicht gesagt</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>Zum Erinnern</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Vorsatz</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>Wenn {when}, will ich {will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>Wenn {when}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>Ich will {will}</translation>
    </message>
    <message>
        <source>Last week’s intention</source>
        <translation>Vorsatz der letzten Woche</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Carry on</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Keep it for the next workday</source>
        <translation>Für den nächsten Arbeitstag aufheben</translation>
    </message>
    <message>
        <source>What to do with this thought</source>
        <translation>Was mit diesem Gedanken geschehen kann</translation>
    </message>
    <message>
        <source>Pick up: {words}</source>
        <translation>Aufnehmen: {words}</translation>
    </message>
    <message>
        <source>Pick it up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Carry on: {words}</source>
        <translation>Mitnehmen: {words}</translation>
    </message>
    <message>
        <source>When and how…</source>
        <translation>Wann und wie …</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Andere Worte …</translation>
    </message>
    <message>
        <source>Carry on to the next workday</source>
        <translation>Zum nächsten Arbeitstag mitnehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The thought in other words</source>
        <translation>Der Gedanke in anderen Worten</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>Wann und wie du ihn aufnimmst</translation>
    </message>
    <message>
        <source>Pick up a thought</source>
        <translation>Gedanken aufnehmen</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>Aufgenommen.</translation>
    </message>
    <message>
        <source>Carry a thought on</source>
        <translation>Gedanken mitnehmen</translation>
    </message>
    <message>
        <source>It will be here again on the next workday.</source>
        <translation>Am nächsten Arbeitstag ist er wieder da.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>ThoughtRows</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
</context>
<context>
    <name>TimeDoubt</name>
    <message>
        <source>Is there a better time for this?</source>
        <translation>Gibt es dafür eine bessere Zeit?</translation>
    </message>
    <message>
        <source>The last few invitations came at a bad moment, it seems. Another time is easily chosen.</source>
        <translation>Die letzten Einladungen kamen wohl ungelegen. Eine andere Zeit ist leicht gewählt.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Passt so</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Noted today</source>
        <translation>Heute notiert</translation>
    </message>
    <message>
        <source>Nothing noted so far. A day without an entry is a perfectly good day.</source>
        <translation>Bisher nichts notiert. Ein Tag ohne Eintrag ist ein rundum guter Tag.</translation>
    </message>
    <message>
        <source>Your workday</source>
        <translation>Dein Arbeitstag</translation>
    </message>
    <message>
        <source>Here again, as you left it</source>
        <translation>Wieder da, so wie du es abgelegt hast</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>What would they have to guess right now?</source>
        <translation>Was müsste man dir gerade von den Augen ablesen?</translation>
    </message>
    <message>
        <source>What they would have to guess</source>
        <translation>Was man dir von den Augen ablesen müsste</translation>
    </message>
    <message>
        <source>I’m not upset with you, I’m…</source>
        <translation>Ich bin nicht sauer auf dich, ich bin …</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Versöhnung</translation>
    </message>
    <message>
        <source>When something comes between you, this is a place to begin again.</source>
        <translation>Wenn etwas zwischen euch kommt, könnt ihr hier neu anfangen.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Etwas ist passiert</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Landung</translation>
    </message>
    <message>
        <source>Two minutes between work and home.</source>
        <translation>Zwei Minuten zwischen Arbeit und Zuhause.</translation>
    </message>
    <message>
        <source>Land now</source>
        <translation>Jetzt landen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Gestures and arrivals</source>
        <translation>Gesten und Heimkommen</translation>
    </message>
    <message>
        <source>Written down. It stays here until you say it, keep it or let it go.</source>
        <translation>Aufgeschrieben. Es bleibt hier, bis du es sagst, behältst oder loslässt.</translation>
    </message>
    <message>
        <source>Noted how it felt.</source>
        <translation>Notiert, wie es war.</translation>
    </message>
    <message>
        <source>{date}. Your days usually close around {time}.</source>
        <translation>{date}. Deine Tage enden meist gegen {time}.</translation>
    </message>
    <message>
        <source>at the desk {length}</source>
        <translation>am Schreibtisch {length}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>freier Tag</translation>
    </message>
    <message>
        <source>reminders are paused until {time}</source>
        <translation>Erinnerungen pausieren bis {time}</translation>
    </message>
    <message>
        <source>reminders are paused until {day}</source>
        <translation>Erinnerungen pausieren bis {day}</translation>
    </message>
    <message>
        <source>reminders are paused</source>
        <translation>Erinnerungen pausieren</translation>
    </message>
    <message>
        <source>landing window {opens} – {closes}</source>
        <translation>Landefenster {opens} – {closes}</translation>
    </message>
    <message>
        <source>Nothing is open between you two.</source>
        <translation>Zwischen euch ist nichts offen.</translation>
    </message>
    <message>
        <source>Something is still open.</source>
        <translation>Etwas ist noch offen.</translation>
    </message>
    <message>
        <source>Something has been open for {length}.</source>
        <translation>Etwas ist seit {length} offen.</translation>
    </message>
    <message>
        <source>Last repair: {day}, {kind}.</source>
        <translation>Letzte Versöhnung: {day}, {kind}.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>The first reaching out came after {length}.</source>
        <translation>Der erste Schritt kam nach {length}.</translation>
    </message>
    <message>
        <source>Land again</source>
        <translation>Noch mal landen</translation>
    </message>
    <message>
        <source>You have landed today.</source>
        <translation>Du bist heute gelandet.</translation>
    </message>
    <message>
        <source>Tonight, perhaps: {gesture}</source>
        <translation>Heute Abend vielleicht: {gesture}</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Dein Lieblingsmensch</translation>
    </message>
    <message>
        <source>{name} is home around {time}.</source>
        <translation>{name} ist gegen {time} zu Hause.</translation>
    </message>
    <message numerus="yes">
        <source>Landed {count} of %n workdays last week.</source>
        <translation>
            <numerusform>Letzte Woche an {count} von %n Arbeitstag gelandet.</numerusform>
            <numerusform>Letzte Woche an {count} von %n Arbeitstagen gelandet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerPage</name>
    <message>
        <source>Phrases</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in half a minute.</source>
        <translation>Kopiert. Die Zwischenablage vergisst es nach einer halben Minute.</translation>
    </message>
    <message>
        <source>That entry has been deleted in the meantime.</source>
        <translation>Dieser Eintrag wurde inzwischen gelöscht.</translation>
    </message>
</context>
<context>
    <name>TrackerWindow</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
</context>
<context>
    <name>TrackerWiring</name>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>clarity statement</source>
        <translation>offenes Wort</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>Versöhnung</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>landing</source>
        <translation>Landung</translation>
    </message>
    <message>
        <source>gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>parked thought</source>
        <translation>geparkter Gedanke</translation>
    </message>
    <message>
        <source>weekly reflection</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>A pause on {day}</source>
        <translation>Eine Pause am {day}</translation>
    </message>
    <message>
        <source>A landing on {day}</source>
        <translation>Eine Landung am {day}</translation>
    </message>
    <message>
        <source>The week of {first} to {last}</source>
        <translation>Die Woche vom {first} bis {last}</translation>
    </message>
    <message>
        <source>A check-in on {day}</source>
        <translation>Ein Zwischenstand am {day}</translation>
    </message>
    <message>
        <source>An entry of {day}</source>
        <translation>Ein Eintrag vom {day}</translation>
    </message>
    <message>
        <source>attempts: {count}</source>
        <translation>Schritte: {count}</translation>
    </message>
    <message>
        <source>pauses: {count}</source>
        <translation>Pausen: {count}</translation>
    </message>
    <message>
        <source>a last day</source>
        <translation>ein letzter Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch ein Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>What you delete stays here for %n days, then it goes for good.</source>
        <translation>
            <numerusform>Was du löschst, bleibt einen Tag lang hier, dann ist es endgültig fort.</numerusform>
            <numerusform>Was du löschst, bleibt %n Tage lang hier, dann ist es endgültig fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>Empty it now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Nothing is waiting here. Whatever you delete can be put back from this page.</source>
        <translation>Hier wartet nichts. Was du löschst, lässt sich von dieser Seite zurückholen.</translation>
    </message>
    <message>
        <source>What to do with what was deleted</source>
        <translation>Was mit dem Gelöschten geschehen kann</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete for good	Del</source>
        <translation>Endgültig löschen	Entf</translation>
    </message>
    <message>
        <source>Put something back</source>
        <translation>Etwas zurückholen</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>Es ist wieder da, wo es war.</translation>
    </message>
    <message>
        <source>Delete this for good? Nobody can bring it back after that.</source>
        <translation>Endgültig löschen? Danach kann es niemand mehr zurückholen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete everything here for good? Nobody can bring it back after that.</source>
        <translation>Alles hier endgültig löschen? Danach kann es niemand mehr zurückholen.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Zurück um {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Soft Landing · a good time to land</source>
        <translation>Soft Landing · eine gute Zeit zum Landen</translation>
    </message>
    <message>
        <source>Soft Landing · paused</source>
        <translation>Soft Landing · pausiert</translation>
    </message>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Soft Landing · paused until {time}</source>
        <translation>Soft Landing · pausiert bis {time}</translation>
    </message>
    <message>
        <source>Soft Landing · paused until {day}</source>
        <translation>Soft Landing · pausiert bis {day}</translation>
    </message>
    <message>
        <source>Soft Landing · back at {time}</source>
        <translation>Soft Landing · zurück um {time}</translation>
    </message>
    <message>
        <source>Soft Landing · back at {time} · {length}</source>
        <translation>Soft Landing · zurück um {time} · {length}</translation>
    </message>
    <message>
        <source>Back at {time}, in {length}</source>
        <translation>Zurück um {time}, in {length}</translation>
    </message>
    <message>
        <source>Begin landing</source>
        <translation>Jetzt landen</translation>
    </message>
    <message>
        <source>New clarity statement</source>
        <translation>Neues offenes Wort</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Etwas ist passiert …</translation>
    </message>
    <message>
        <source>Open tracker</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>Bis Montag</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Bis zu einem Tag …</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>GNOME shows no tray icons by itself; the extension “AppIndicator and KStatusNotifierItem Support” adds them. Everything works from this window too.</source>
        <translation>GNOME zeigt von sich aus keine Symbole in der Leiste; die Erweiterung „AppIndicator and KStatusNotifierItem Support“ ergänzt sie. Alles geht auch von diesem Fenster aus.</translation>
    </message>
    <message>
        <source>No tray was found; a bar with a tray module, such as Waybar, shows one. This window works without.</source>
        <translation>Kein Bereich für Symbole gefunden; eine Leiste mit passendem Modul, etwa Waybar, hat einen. Dieses Fenster geht auch ohne.</translation>
    </message>
    <message>
        <source>No tray was found; it can be added to your panel’s items. Everything works from this window too.</source>
        <translation>Kein Bereich für Symbole gefunden; er lässt sich deiner Leiste hinzufügen. Alles geht auch von diesem Fenster aus.</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. Everything works from this window too.</source>
        <translation>Auf diesem Desktop ist kein Bereich für Symbole. Alles geht auch von diesem Fenster aus.</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Show as a picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{title}: {action}</source>
        <translation>{title}: {action}</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>With a landing</source>
        <translation>Mit Landung</translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>An anderen Tagen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>First reach-out after</source>
        <translation>Erster Schritt nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>{days}: {length}, the middle of %n; {open}</source>
        <translation>
            <numerusform>{days}: {length}, die Mitte von %n; {open}</numerusform>
            <numerusform>{days}: {length}, die Mitte von %n; {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Your usual range</source>
        <translation>Dein üblicher Bereich</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Not every sentence was answered, so there is nothing to set beside the others.</source>
        <translation>Nicht jeder Satz ist beantwortet, also gibt es nichts neben die anderen zu stellen.</translation>
    </message>
    <message>
        <source>From the sixth one on, each is set beside your own usual range.</source>
        <translation>Ab dem sechsten steht jeder neben deinem eigenen üblichen Bereich.</translation>
    </message>
    <message numerus="yes">
        <source>The last one lies below your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>Der letzte liegt unter deinem üblichen Bereich ({range}, aus %n davor).</numerusform>
            <numerusform>Der letzte liegt unter deinem üblichen Bereich ({range}, aus %n davor).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies within your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>Der letzte liegt in deinem üblichen Bereich ({range}, aus %n davor).</numerusform>
            <numerusform>Der letzte liegt in deinem üblichen Bereich ({range}, aus %n davor).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies above your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>Der letzte liegt über deinem üblichen Bereich ({range}, aus %n davor).</numerusform>
            <numerusform>Der letzte liegt über deinem üblichen Bereich ({range}, aus %n davor).</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>within</source>
        <translation>darin</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>not every sentence answered</source>
        <translation>nicht jeder Satz beantwortet</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>hour not noted</source>
        <translation>ohne Uhrzeit</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>etwa {length}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>‹ The week</source>
        <translation>‹ Die Woche</translation>
    </message>
    <message>
        <source>Back to the week (Esc)</source>
        <translation>Zurück zur Woche (Esc)</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>A few sentences to answer</source>
        <translation>Ein paar Sätze zum Beantworten</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Landings a week</source>
        <translation>Landungen pro Woche</translation>
    </message>
    <message>
        <source>Time to the first reach-out</source>
        <translation>Zeit bis zum ersten Schritt</translation>
    </message>
    <message>
        <source>Statements said and kept</source>
        <translation>Offene Worte, gesagt und behalten</translation>
    </message>
    <message>
        <source>Months at a glance</source>
        <translation>Monate im Überblick</translation>
    </message>
    <message>
        <source>What you logged, week by week. Counts, and no verdict.</source>
        <translation>Was du notiert hast, Woche für Woche. Zahlen, kein Urteil.</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>Bis jetzt</translation>
    </message>
    <message>
        <source>Filled: workdays with a landing. Outlined: all workdays. A dot: landings on other days.</source>
        <translation>Gefüllt: Arbeitstage mit Landung. Umrandet: alle Arbeitstage. Ein Punkt: Landungen an anderen Tagen.</translation>
    </message>
    <message>
        <source>Weeks with workdays and landings will stand here.</source>
        <translation>Hier stehen einmal Wochen mit Arbeitstagen und Landungen.</translation>
    </message>
    <message>
        <source>Each dot is something that came between you, whoever reached out. Rings still wait for it. A line is the middle of four weeks with five or more.</source>
        <translation>Jeder Punkt ist etwas, das zwischen euch kam, wer auch immer den ersten Schritt tat. Ringe warten noch darauf. Ein Strich ist die Mitte von vier Wochen mit fünf oder mehr.</translation>
    </message>
    <message>
        <source>What came between you, and how long it took to reach out, will stand here.</source>
        <translation>Hier steht einmal, was zwischen euch kam und wie lange es bis zum ersten Schritt dauerte.</translation>
    </message>
    <message>
        <source>Filled: said. Outlined: kept for yourself.</source>
        <translation>Gefüllt: gesagt. Umrandet: für dich behalten.</translation>
    </message>
    <message>
        <source>Weeks with clarity statements will stand here.</source>
        <translation>Hier stehen einmal Wochen mit offenen Worten.</translation>
    </message>
</context>
<context>
    <name>TriedList</name>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
    <message>
        <source>What to do with this attempt</source>
        <translation>Was mit diesem Schritt geschehen kann</translation>
    </message>
    <message>
        <source>How did it land?</source>
        <translation>Wie kam es an?</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Die Worte kopieren</translation>
    </message>
    <message>
        <source>What to do with this pause</source>
        <translation>Was mit dieser Pause geschehen kann</translation>
    </message>
    <message>
        <source>Whose idea it was</source>
        <translation>Wessen Idee es war</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Your journal is not where it was; only its key is. Nothing was changed. Put the journal back into its folder and try again. To begin a new one, move the key file away first.</source>
        <translation>Dein Tagebuch ist nicht mehr da, wo es war; nur sein Schlüssel. Nichts wurde geändert. Leg das Tagebuch zurück in seinen Ordner und versuch es noch einmal. Für ein neues verschieb zuerst die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Your journal is here, but its key is not. Nothing was changed. If you moved the folder, put the key file back beside the journal.</source>
        <translation>Dein Tagebuch ist da, sein Schlüssel aber nicht. Nichts wurde geändert. Falls du den Ordner verschoben hast, leg die Schlüsseldatei wieder neben das Tagebuch.</translation>
    </message>
    <message>
        <source>This key does not open the journal. Nothing was changed. It may belong to another journal, or to a backup.</source>
        <translation>Dieser Schlüssel öffnet das Tagebuch nicht. Nichts wurde geändert. Vielleicht gehört er zu einem anderen Tagebuch oder zu einer Sicherung.</translation>
    </message>
    <message>
        <source>The key file of your journal and its copy are damaged. Nothing was changed. Every backup has a key file of its own; one of them can bring it back.</source>
        <translation>Die Schlüsseldatei deines Tagebuchs und ihre Kopie sind beschädigt. Nichts wurde geändert. Jede Sicherung hat eine eigene Schlüsseldatei; eine davon kann es zurückbringen.</translation>
    </message>
    <message>
        <source>Your journal is locked. A passphrase opens it.</source>
        <translation>Dein Tagebuch ist gesperrt. Eine Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>That is not what opens your journal. Another keyboard layout or Caps Lock may be the reason.</source>
        <translation>Damit geht dein Tagebuch nicht auf. Vielleicht liegt es an der Tastaturbelegung oder der Feststelltaste.</translation>
    </message>
    <message>
        <source>That was tried often just now. Nothing is lost; please try again a little later.</source>
        <translation>Das waren gerade viele Versuche. Nichts ist verloren; bitte versuch es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>The journal can’t be read the way it should. It was left as it is; a backup can bring it back.</source>
        <translation>Das Tagebuch lässt sich nicht richtig lesen. Es blieb, wie es ist; eine Sicherung kann es zurückbringen.</translation>
    </message>
    <message>
        <source>The file in the journal’s place was made by another program. It was left untouched.</source>
        <translation>Die Datei an der Stelle des Tagebuchs stammt von einem anderen Programm. Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>A newer Soft Landing wrote this journal. It was left untouched; the newer version will open it.</source>
        <translation>Ein neueres Soft Landing hat dieses Tagebuch geschrieben. Es blieb unberührt; die neuere Version öffnet es.</translation>
    </message>
    <message>
        <source>That couldn’t be saved: this account may not write in the journal’s folder. Your words are still here.</source>
        <translation>Das ließ sich nicht speichern: Dieses Konto darf im Ordner des Tagebuchs nicht schreiben. Deine Worte sind noch hier.</translation>
    </message>
    <message>
        <source>That couldn’t be saved: the disk is full. Your words are still here; try again with more room.</source>
        <translation>Nicht gespeichert: Der Speicher ist voll. Deine Worte sind noch da; mit mehr Platz klappt es.</translation>
    </message>
    <message>
        <source>That couldn’t be saved just now: something else is using the journal. Your words are still here; try again in a moment.</source>
        <translation>Das ließ sich gerade nicht speichern: Etwas anderes benutzt das Tagebuch. Deine Worte sind noch hier; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The system won’t let the journal be read. Nothing was changed.</source>
        <translation>Das System lässt das Tagebuch nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That didn’t work, and it isn’t clear why. Your words are still here; please try again.</source>
        <translation>Das hat nicht geklappt, und es ist nicht klar, warum. Deine Worte sind noch hier; bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. What you set holds until the program ends; it could not be written down.</source>
        <translation>Der Speicher ist voll. Was du eingestellt hast, gilt, bis das Programm endet; es ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>This account may not write in the folder of the settings. What you set holds until the program ends.</source>
        <translation>Dieses Konto darf im Ordner der Einstellungen nicht schreiben. Was du eingestellt hast, gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>These settings hold until the program ends; they could not be written down.</source>
        <translation>Diese Einstellungen gelten, bis das Programm endet; sie ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>Your settings couldn’t be read. They were set aside as {file}, and nothing in it was changed; until you choose others, the usual ones hold.</source>
        <translation>Deine Einstellungen ließen sich nicht lesen. Sie liegen jetzt als {file} beiseite, darin wurde nichts verändert; bis du andere wählst, gelten die üblichen.</translation>
    </message>
    <message>
        <source>Your settings couldn’t be read. They still lie in {file}, and nothing in it was changed; until you choose others, the usual ones hold.</source>
        <translation>Deine Einstellungen ließen sich nicht lesen. Sie liegen noch in {file}, darin wurde nichts verändert; bis du andere wählst, gelten die üblichen.</translation>
    </message>
    <message>
        <source>What you wrote can’t be shown just now.</source>
        <translation>Was du geschrieben hast, lässt sich gerade nicht zeigen.</translation>
    </message>
    <message>
        <source>A few words first, then it can be kept.</source>
        <translation>Erst ein paar Worte, dann lässt es sich behalten.</translation>
    </message>
    <message>
        <source>That is longer than an entry can be (10,000 characters). It is all still here.</source>
        <translation>Das ist länger, als ein Eintrag sein kann (10.000 Zeichen). Es ist alles noch da.</translation>
    </message>
    <message>
        <source>There is a character in it that can’t be stored. It is all still here.</source>
        <translation>Es steht ein Zeichen darin, das sich nicht speichern lässt. Es ist alles noch da.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Diese Zeit kommt erst noch.</translation>
    </message>
    <message>
        <source>A pause is between twenty minutes and a day, so that both know when it ends.</source>
        <translation>Eine Pause dauert zwischen zwanzig Minuten und einem Tag, damit beide wissen, wann sie endet.</translation>
    </message>
    <message>
        <source>That figure is outside of what fits here.</source>
        <translation>Diese Zahl liegt außerhalb dessen, was hier passt.</translation>
    </message>
</context>
<context>
    <name>TypedAgain</name>
    <message>
        <source>Two groups of it, to be sure</source>
        <translation>Zwei Gruppen daraus, zur Sicherheit</translation>
    </message>
    <message>
        <source>From the paper: this makes certain that the code is where you can find it again.</source>
        <translation>Vom Papier: So ist sicher, dass der Code dort ist, wo du ihn wiederfindest.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>That is not quite what stands in the code. Going back shows it.</source>
        <translation>Das ist nicht ganz, was im Code steht. Ein Schritt zurück zeigt ihn.</translation>
    </message>
</context>
<context>
    <name>Underneath</name>
    <message>
        <source>What you need</source>
        <translation>Was du brauchst</translation>
    </message>
    <message>
        <source>what, in a word</source>
        <translation>was, in einem Wort</translation>
    </message>
    <message>
        <source>What you feel</source>
        <translation>Was du fühlst</translation>
    </message>
    <message>
        <source>I feel</source>
        <translation>Ich bin</translation>
    </message>
    <message>
        <source>Underneath</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Without feelings and other needs</source>
        <translation>Ohne Gefühle und weitere Bedürfnisse</translation>
    </message>
    <message>
        <source>Feelings, and other needs</source>
        <translation>Gefühle und weitere Bedürfnisse</translation>
    </message>
</context>
<context>
    <name>UnderneathPanel</name>
    <message>
        <source>What is underneath</source>
        <translation>Was darunterliegt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Rückgängig gemacht: {act}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Wiederholt: {act}</translation>
    </message>
    <message>
        <source>“{act}” stays as it is, since something in it was changed later.</source>
        <translation>„{act}“ bleibt, wie es ist, weil darin später etwas geändert wurde.</translation>
    </message>
</context>
<context>
    <name>UnreadSettings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>‹ Earlier</source>
        <translation>‹ Früher</translation>
    </message>
    <message>
        <source>The week before (Alt+Left)</source>
        <translation>Die Woche davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Later ›</source>
        <translation>Später ›</translation>
    </message>
    <message>
        <source>The week after (Alt+Right)</source>
        <translation>Die Woche danach (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Months at a glance</source>
        <translation>Monate im Überblick</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save or print this week, or all of the journal</source>
        <translation>Diese Woche oder das ganze Tagebuch speichern oder drucken</translation>
    </message>
    <message>
        <source>Your week together</source>
        <translation>Eure Woche</translation>
    </message>
    <message>
        <source>A check-in, if you like: a few sentences, every four weeks.</source>
        <translation>Ein Zwischenstand, wenn du magst: ein paar Sätze, alle vier Wochen.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zwischenstand</translation>
    </message>
</context>
<context>
    <name>WeekdayTimes</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Let go of this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Neue Zeit</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>1 of 3</source>
        <translation>1 von 3</translation>
    </message>
    <message>
        <source>Small things, often.</source>
        <translation>Kleine Dinge, immer wieder.</translation>
    </message>
    <message>
        <source>Say the part they would have to guess. Reach out early. Arrive softly. Soft Landing reminds you of the third and keeps the first two, on this computer only; open to your account, until you set a lock.</source>
        <translation>Sag, was sonst zu erraten bliebe. Mach bald den ersten Schritt. Komm sanft an. Soft Landing erinnert dich an das Dritte und hebt die ersten beiden auf, nur auf diesem Computer; offen für dein Konto, bis du eine Sperre setzt.</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Lies das zuerst</translation>
    </message>
    <message>
        <source>Ways to get help. Nothing is stored.</source>
        <translation>Wege zu Hilfe. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>This is not therapy, and not for fear or control.</source>
        <translation>Das ist keine Therapie und nicht für Angst oder Kontrolle gedacht.</translation>
    </message>
    <message>
        <source>Do you hold back, or do as they want, because you are afraid of how they would react? There is a page for that. Nothing you do there is stored.</source>
        <translation>Hältst du dich zurück oder fügst dich, weil du Angst vor der Reaktion deines Gegenübers hast? Dafür gibt es eine Seite. Nichts, was du dort tust, wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>WhatOpensIt</name>
    <message>
        <source>First, so that nobody else does this</source>
        <translation>Zuerst, damit das niemand sonst tut</translation>
    </message>
    <message>
        <source>Your passphrase, or your recovery code</source>
        <translation>Deine Passphrase oder dein Notfallcode</translation>
    </message>
    <message>
        <source>This asks for what opens your journal today.</source>
        <translation>Gefragt ist, was dein Tagebuch heute öffnet.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>The day it was</source>
        <translation>Der Tag, an dem es war</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>an dem Tag</translation>
    </message>
    <message>
        <source>around a time</source>
        <translation>ungefähr um</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>genau um</translation>
    </message>
    <message>
        <source>The time it was</source>
        <translation>Die Zeit, zu der es war</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>WhyLink</name>
    <message>
        <source>Why this helps</source>
        <translation>Warum das hilft</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc tut dasselbe</translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation>„{title}“ schließen</translation>
    </message>
    <message>
        <source>{source}, {year} · {n}</source>
        <translation>{source}, {year} · {n}</translation>
    </message>
</context>
<context>
    <name>WorkdaySection</name>
    <message>
        <source>Workday</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>Usual end of the day</source>
        <translation>Übliches Ende des Tages</translation>
    </message>
    <message>
        <source>Thrifty</source>
        <translation>Sparsam</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Eifrig</translation>
    </message>
    <message>
        <source>Wait for a natural pause</source>
        <translation>Eine natürliche Pause abwarten</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Days off are never counted against you.</source>
        <translation>Freie Tage werden dir nie angerechnet.</translation>
    </message>
    <message>
        <source>Decides for the first week; then your own days do, and this has a small say.</source>
        <translation>Entscheidet in der ersten Woche; dann tun es deine eigenen Tage, und das hier redet nur leise mit.</translation>
    </message>
    <message>
        <source>How often to offer</source>
        <translation>Wie oft angeboten wird</translation>
    </message>
    <message>
        <source>Thrifty asks about once a day. Eager asks a second time more readily.</source>
        <translation>Sparsam fragt etwa einmal am Tag. Eifrig fragt eher ein zweites Mal.</translation>
    </message>
    <message>
        <source>Ask when your hands rest or you come back, rather than at once. Never while you type.</source>
        <translation>Fragen, wenn deine Hände ruhen oder du zurückkommst, statt sofort. Nie, während du tippst.</translation>
    </message>
    <message>
        <source>Learn from past activity</source>
        <translation>Aus früheren Zeiten lernen</translation>
    </message>
    <message>
        <source>Read an ActivityWatch export once. Times only.</source>
        <translation>Einmal einen Export aus ActivityWatch lesen. Nur Zeiten.</translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It lies here: {path}</source>
        <translation>Es liegt hier: {path}</translation>
    </message>
    <message>
        <source>No program here opens folders. It lies here: {path}</source>
        <translation>Kein Programm hier öffnet Ordner. Es liegt hier: {path}</translation>
    </message>
</context>
<context>
    <name>YouTwo</name>
    <message>
        <source>3 of 3</source>
        <translation>3 von 3</translation>
    </message>
    <message>
        <source>You two</source>
        <translation>Ihr zwei</translation>
    </message>
    <message>
        <source>I call them</source>
        <translation>Ich sage</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>mein Lieblingsmensch</translation>
    </message>
    <message>
        <source>Pick what feels like coming home:</source>
        <translation>Such aus, was sich nach Heimkommen anfühlt:</translation>
    </message>
</context>
<context>
    <name>YourDays</name>
    <message>
        <source>2 of 3</source>
        <translation>2 von 3</translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation>Wann arbeitest du?</translation>
    </message>
    <message>
        <source>I usually stop around</source>
        <translation>Meist höre ich auf gegen</translation>
    </message>
    <message>
        <source>Shortly before, at a natural pause, it offers you two minutes to arrive. It sees when the computer is in use, and nothing else.</source>
        <translation>Kurz davor, bei einer natürlichen Pause, bietet es dir zwei Minuten zum Ankommen an. Es sieht, wann der Computer benutzt wird, und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>landing</name>
    <message>
        <source>Choose a gesture</source>
        <translation>Eine Geste wählen</translation>
    </message>
    <message>
        <source>What will they come home to?</source>
        <translation>Was wartet an der Tür?</translation>
    </message>
    <message>
        <source>How will you arrive?</source>
        <translation>Wie kommst du an?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Set it down</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>What is still in your head?</source>
        <translation>Was ist noch im Kopf?</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Langsamer werden</translation>
    </message>
    <message>
        <source>Say the quiet part</source>
        <translation>Das Leise sagen</translation>
    </message>
    <message>
        <source>Is there something they’d have to guess?</source>
        <translation>Was bliebe sonst ungesagt?</translation>
    </message>
    <message>
        <source>Go home softly</source>
        <translation>Sanft heimgehen</translation>
    </message>
</context>
</TS>
