<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Soft Landing {version}</source>
        <translation>Soft Landing {version}</translation>
    </message>
    <message>
        <source>Small rituals for the way from work to home: a landing, a clear word, a hand held out.</source>
        <translation>De petits rituels entre le travail et la maison&#xa0;: un atterrissage, un mot clair, une main tendue.</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Ce qu’il ne fait jamais</translation>
    </message>
    <message>
        <source>It never sends anything anywhere. It never watches what you type, read or say. It keeps no score and no streak, sets neither of you against the other, and makes no diagnosis. It is no therapy.</source>
        <translation>Il n’envoie jamais rien nulle part. Il ne regarde jamais ce que tu tapes, lis ou dis. Il ne compte ni points ni séries, n’oppose personne à personne et ne pose aucun diagnostic. Ce n’est pas une thérapie.</translation>
    </message>
    <message>
        <source>Free software</source>
        <translation>Logiciel libre</translation>
    </message>
    <message>
        <source>Under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Sous la GNU General Public License, version 3 ou ultérieure&#xa0;: tu peux l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>ActTexts</name>
    <message>
        <source>Write a statement</source>
        <translation>Écrire un mot clair</translation>
    </message>
    <message>
        <source>Change a statement</source>
        <translation>Modifier un mot clair</translation>
    </message>
    <message>
        <source>Delete a statement</source>
        <translation>Supprimer un mot clair</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>Change a repair</source>
        <translation>Modifier un accroc</translation>
    </message>
    <message>
        <source>Delete a repair</source>
        <translation>Supprimer un accroc</translation>
    </message>
    <message>
        <source>Note an attempt</source>
        <translation>Noter une main tendue</translation>
    </message>
    <message>
        <source>Change an attempt</source>
        <translation>Modifier une main tendue</translation>
    </message>
    <message>
        <source>Delete an attempt</source>
        <translation>Supprimer une main tendue</translation>
    </message>
    <message>
        <source>Take a pause</source>
        <translation>Prendre une pause</translation>
    </message>
    <message>
        <source>Change a pause</source>
        <translation>Modifier une pause</translation>
    </message>
    <message>
        <source>Delete a pause</source>
        <translation>Supprimer une pause</translation>
    </message>
    <message>
        <source>Note a landing</source>
        <translation>Noter un atterrissage</translation>
    </message>
    <message>
        <source>Change a landing</source>
        <translation>Modifier un atterrissage</translation>
    </message>
    <message>
        <source>Delete a landing</source>
        <translation>Supprimer un atterrissage</translation>
    </message>
    <message>
        <source>Add a gesture</source>
        <translation>Ajouter un geste</translation>
    </message>
    <message>
        <source>Change a gesture</source>
        <translation>Modifier un geste</translation>
    </message>
    <message>
        <source>Delete a gesture</source>
        <translation>Supprimer un geste</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Poser une pensée</translation>
    </message>
    <message>
        <source>Change a parked thought</source>
        <translation>Modifier une pensée posée</translation>
    </message>
    <message>
        <source>Delete a parked thought</source>
        <translation>Supprimer une pensée posée</translation>
    </message>
    <message>
        <source>Note their usual times</source>
        <translation>Noter ses heures habituelles</translation>
    </message>
    <message>
        <source>Change their usual times</source>
        <translation>Modifier ses heures habituelles</translation>
    </message>
    <message>
        <source>Delete their usual times</source>
        <translation>Supprimer ses heures habituelles</translation>
    </message>
    <message>
        <source>Keep a check-in</source>
        <translation>Garder un point</translation>
    </message>
    <message>
        <source>Change a check-in</source>
        <translation>Modifier un point</translation>
    </message>
    <message>
        <source>Delete a check-in</source>
        <translation>Supprimer un point</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Ajouter une phrase</translation>
    </message>
    <message>
        <source>Change a phrase</source>
        <translation>Modifier une phrase</translation>
    </message>
    <message>
        <source>Delete a phrase</source>
        <translation>Supprimer une phrase</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Modifier une note</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Supprimer une note</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Deviner</translation>
    </message>
    <message>
        <source>Light panel</source>
        <translation>Barre claire</translation>
    </message>
    <message>
        <source>Dark panel</source>
        <translation>Barre sombre</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiration</numerusform>
            <numerusform>%n respirations</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is said in it at once. What you wrote stays as it is.</source>
        <translation>Tout est dit dans cette langue aussitôt. Ce que tu as écrit reste tel quel.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Changes at once, and with the system if you like.</source>
        <translation>Le changement est immédiat, et suit le système si tu veux.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Icône de la barre</translation>
    </message>
    <message>
        <source>If it is hard to see, say what it stands on.</source>
        <translation>Si on la voit mal, dis sur quoi elle est posée.</translation>
    </message>
    <message>
        <source>Nothing slides or swells. If the system asks for it, that is so anyway.</source>
        <translation>Rien ne glisse ni ne gonfle. Si le système le demande, c’est déjà le cas.</translation>
    </message>
    <message>
        <source>Breaths in a landing</source>
        <translation>Respirations par atterrissage</translation>
    </message>
    <message>
        <source>You can go on earlier at any time.</source>
        <translation>Tu peux passer à la suite quand tu veux.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Some of it could not be deleted. The keys were deleted first, so nobody can read what is left on this computer. Copies in a second folder have keys of their own; you can delete that folder by hand.</source>
        <translation>Une partie n’a pas pu être supprimée. Les clés ont été supprimées en premier, personne ne peut donc lire ce qui reste sur cet ordinateur. Les copies d’un second dossier ont leurs propres clés&#x202f;; tu peux supprimer ce dossier à la main.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you wrote is still where it was.</source>
        <translation>Il s’est passé quelque chose d’inattendu. Ce que tu as écrit est toujours là.</translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>Your partner’s arrival</source>
        <translation>Le retour de ta moitié</translation>
    </message>
    <message>
        <source>Comes home on</source>
        <translation>Rentre le</translation>
    </message>
    <message>
        <source>Usual time of coming home</source>
        <translation>Heure habituelle du retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait pareil</translation>
    </message>
    <message>
        <source>When {name} comes home</source>
        <translation>Quand {name} rentre</translation>
    </message>
    <message numerus="yes">
        <source>A quiet reminder comes %n minutes before.</source>
        <translation>
            <numerusform>Un rappel discret arrive %n minute avant.</numerusform>
            <numerusform>Un rappel discret arrive %n minutes avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that you know when to put the kettle on. It stays on this computer.</source>
        <translation>Pour savoir quand mettre l’eau à chauffer. Ça reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a usual time</source>
        <translation>Ajouter une heure habituelle</translation>
    </message>
</context>
<context>
    <name>AttemptEditor</name>
    <message>
        <source>When it was tried</source>
        <translation>Quand c’était</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>AttemptFields</name>
    <message>
        <source>It landed</source>
        <translation>C’est passé</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tenté</translation>
    </message>
    <message>
        <source>The words, if you like</source>
        <translation>Les mots, si tu veux</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard for half a minute</source>
        <translation>Met les mots dans le presse-papiers pour une demi-minute</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Qui, quand</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>To notice when your workday ends.</source>
        <translation>Pour remarquer la fin de ta journée de travail.</translation>
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
        <translation>à la main</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before putting one back</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>mots clairs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>repairs: {count}</source>
        <translation>accrocs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>landings: {count}</source>
        <translation>atterrissages&#xa0;: {count}</translation>
    </message>
    <message>
        <source>reflections: {count}</source>
        <translation>retours sur la semaine&#xa0;: {count}</translation>
    </message>
    <message>
        <source>parked thoughts: {count}</source>
        <translation>pensées posées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>gestures: {count}</source>
        <translation>gestes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>check-ins: {count}</source>
        <translation>points&#xa0;: {count}</translation>
    </message>
    <message>
        <source>There is no room for a copy: the disk is full.</source>
        <translation>Pas de place pour une copie&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>This account may not write in that folder.</source>
        <translation>Ce compte n’a pas le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>The folder for copies can’t be reached. Is the drive connected?</source>
        <translation>Le dossier des copies est introuvable. Le disque est-il branché&#x202f;?</translation>
    </message>
    <message>
        <source>This copy is damaged. It was left as it is.</source>
        <translation>Cette copie est abîmée. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>This copy opens with your passphrase.</source>
        <translation>Cette copie s’ouvre avec ta phrase secrète.</translation>
    </message>
    <message>
        <source>That didn’t open it. A copy from before you changed your passphrase opens with the earlier one.</source>
        <translation>Ça ne l’a pas ouverte. Une copie d’avant ton changement de phrase secrète s’ouvre avec l’ancienne.</translation>
    </message>
    <message>
        <source>That was tried a few times now. In a few minutes it can be tried again.</source>
        <translation>Il y a eu plusieurs essais. On pourra réessayer dans quelques minutes.</translation>
    </message>
    <message>
        <source>A newer Soft Landing made this copy.</source>
        <translation>Cette copie vient d’un Soft Landing plus récent.</translation>
    </message>
    <message>
        <source>That didn’t work. Nothing was changed.</source>
        <translation>Ça n’a pas marché. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Copies of the journal</source>
        <translation>Copies du carnet</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Pas de second endroit</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Un second endroit</translation>
    </message>
    <message>
        <source>Copies to put back</source>
        <translation>Copies à restaurer</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>You see what a copy holds before anything is changed, and what is here now is kept as a copy.</source>
        <translation>Tu vois ce qu’une copie contient avant tout changement, et ce qui est là maintenant est gardé en copie.</translation>
    </message>
    <message>
        <source>Take it out of the copies</source>
        <translation>Retirer des copies</translation>
    </message>
    <message>
        <source>What you deleted for good</source>
        <translation>Ce que tu as supprimé pour de bon</translation>
    </message>
    <message>
        <source>Copies from before still hold it. It can be taken out of them as well.</source>
        <translation>Les copies d’avant le contiennent encore. On peut l’en retirer aussi.</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>The journal, its key, the settings and every copy, in the second place too. What you exported yourself stays where you put it.</source>
        <translation>Le carnet, sa clé, les réglages et toutes les copies, celles du second endroit aussi. Ce que tu as exporté reste là où tu l’as mis.</translation>
    </message>
    <message>
        <source>None. A folder on another disk, or one that is synced, survives the loss of this computer.</source>
        <translation>Aucun. Un dossier sur un autre disque, ou synchronisé, survit à la perte de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Made some time after something was written. %n kept; the last: {last}.</source>
        <translation>
            <numerusform>Faites un moment après qu’on a écrit quelque chose. %n gardée, la dernière&#xa0;: {last}.</numerusform>
            <numerusform>Faites un moment après qu’on a écrit quelque chose. %n gardées, la dernière&#xa0;: {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but for %n that could not be opened: damaged ones, or ones made under an earlier key.</source>
        <translation>
            <numerusform>C’est fait, sauf pour %n copie qui n’a pas pu s’ouvrir&#xa0;: abîmée, ou faite avec une ancienne clé.</numerusform>
            <numerusform>C’est fait, sauf pour %n copies qui n’ont pas pu s’ouvrir&#xa0;: abîmées, ou faites avec une ancienne clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made some time after something was written. There is none yet.</source>
        <translation>Faites un moment après qu’on a écrit quelque chose. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Choisir une copie</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>Un second endroit pour les copies</translation>
    </message>
    <message>
        <source>Soft Landing backups</source>
        <translation>Sauvegardes de Soft Landing</translation>
    </message>
    <message>
        <source>This cannot be taken back, by you or by anybody. Soft Landing ends afterwards.</source>
        <translation>C’est définitif, pour toi comme pour tout le monde. Soft Landing se ferme ensuite.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Done. No copy holds it any more.</source>
        <translation>C’est fait. Plus aucune copie ne le contient.</translation>
    </message>
</context>
<context>
    <name>BreathingCircle</name>
    <message>
        <source>Breathing circle</source>
        <translation>Cercle de respiration</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths, each {seconds_in} seconds in and {seconds_out} seconds out</source>
        <translation>
            <numerusform>%n respiration, {seconds_in} secondes pour inspirer et {seconds_out} pour expirer</numerusform>
            <numerusform>%n respirations, {seconds_in} secondes pour inspirer et {seconds_out} pour expirer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme c’était</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait pareil</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Each dot is a check-in, on a strip that shows your own usual range before it.</source>
        <translation>Chaque rond est un point, sur une bande qui montre ta fourchette habituelle d’avant.</translation>
    </message>
    <message>
        <source>There was none in these weeks.</source>
        <translation>Il n’y en a pas eu ces semaines-là.</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Supprimer ce point</translation>
    </message>
</context>
<context>
    <name>CheckInCards</name>
    <message>
        <source>Check-ins</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>A check-in is a few sentences to answer every four weeks, if you like. It is no test: each is only set beside what you answered before.</source>
        <translation>Faire le point, c’est répondre à quelques phrases toutes les quatre semaines, si tu veux. Ce n’est pas un test&#xa0;: on compare seulement à ce que tu as répondu avant.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>‹ The week</source>
        <translation>‹ La semaine</translation>
    </message>
    <message>
        <source>Back to the week (Esc)</source>
        <translation>Retour à la semaine (Échap)</translation>
    </message>
    <message>
        <source>Bring a questionnaire…</source>
        <translation>Apporter un questionnaire…</translation>
    </message>
    <message>
        <source>A TOML file with items and an answer scale</source>
        <translation>Un fichier TOML avec des phrases et une échelle de réponses</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>What you answered with it stays</source>
        <translation>Ce que tu y as répondu reste</translation>
    </message>
    <message>
        <source>Keep this check-in</source>
        <translation>Garder ce point</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Le nôtre</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>Apporté</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Bring a questionnaire</source>
        <translation>Apporter un questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires (*.toml)</source>
        <translation>Questionnaires (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>CheckInWords</name>
    <message>
        <source>Check-in</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Check-in, version {v}</source>
        <translation>Faire le point, version {v}</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file is larger than a questionnaire can be ({most} kB).</source>
        <translation>Ce fichier est plus gros qu’un questionnaire ne peut l’être ({most} ko).</translation>
    </message>
    <message>
        <source>Line {line} holds something that is no readable text.</source>
        <translation>La ligne {line} contient quelque chose qui n’est pas du texte lisible.</translation>
    </message>
    <message>
        <source>Line {line} is not written the way TOML wants it.</source>
        <translation>La ligne {line} n’est pas écrite comme TOML le veut.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is missing here.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» manque ici.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has a value of another kind than is expected.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» a une valeur d’une autre sorte que celle attendue.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is too long; up to {longest} characters fit.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» est trop long&#x202f;; il y a place pour {longest} caractères au plus.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is not known in this place, or has a value that is not.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» est inconnu à cet endroit, ou a une valeur inconnue.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” stands here for the second time.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{name}&#xa0;» est là pour la deuxième fois.</translation>
    </message>
    <message>
        <source>Line {line}: an answer scale has {fewest} to {answers} answers whose values rise.</source>
        <translation>Ligne {line}&#xa0;: une échelle compte de {fewest} à {answers} réponses, dont les valeurs montent.</translation>
    </message>
    <message>
        <source>Line {line}: a questionnaire has 1 to {items} items.</source>
        <translation>Ligne {line}&#xa0;: un questionnaire compte de 1 à {items} phrases.</translation>
    </message>
    <message>
        <source>This file is not written the way TOML wants it.</source>
        <translation>Ce fichier n’est pas écrit comme TOML le veut.</translation>
    </message>
</context>
<context>
    <name>ChooseGesture</name>
    <message>
        <source>Something else…</source>
        <translation>Autre chose…</translation>
    </message>
    <message>
        <source>Another gesture</source>
        <translation>Un autre geste</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
</context>
<context>
    <name>ClarityPage</name>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Say the part you’d otherwise hope they notice.</source>
        <translation>Dis ce que, sinon, tu laisserais deviner.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard for half a minute</source>
        <translation>Met les mots dans le presse-papiers pour une demi-minute</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Pour plus tard</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>C’est dit</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Enter saves it. Nothing leaves this computer.</source>
        <translation>Entrée enregistre. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>C’est écrit.</translation>
    </message>
    <message>
        <source>Noted how it landed.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Note how it landed</source>
        <translation>Noter comment c’est passé</translation>
    </message>
    <message>
        <source>Not be asked</source>
        <translation>Ne pas me demander</translation>
    </message>
    <message>
        <source>You won’t be asked about it.</source>
        <translation>On ne te posera pas la question.</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Tes données</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Dossier de tes données</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où c’est rangé</translation>
    </message>
    <message>
        <source>The journal and the key that opens it are files in this folder; without the key nobody can read the journal, you neither. Backups, beside this section, keeps copies of both.</source>
        <translation>Le carnet et la clé qui l’ouvre sont des fichiers de ce dossier&#x202f;; sans la clé, personne ne peut lire le carnet, toi non plus. Les sauvegardes, juste à côté, gardent des copies des deux.</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Suppressions récentes</translation>
    </message>
    <message>
        <source>What you deleted</source>
        <translation>Ce que tu as supprimé</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days and can be put back, or be deleted for good.</source>
        <translation>
            <numerusform>Ça reste %n jour&#xa0;: tu peux le restaurer, ou le supprimer pour de bon.</numerusform>
            <numerusform>Ça reste %n jours&#xa0;: tu peux le restaurer, ou le supprimer pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>L’emporter</translation>
    </message>
    <message>
        <source>Everything, or some days, as files that other programs can read, or to print.</source>
        <translation>Tout, ou quelques jours, en fichiers que d’autres programmes savent lire, ou à imprimer.</translation>
    </message>
    <message>
        <source>Take something in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>An export of Soft Landing, one of Day One, or a table of dates and texts. You see what it would bring before anything is written.</source>
        <translation>Un export de Soft Landing, de Day One, ou un tableau de dates et de textes. Tu vois ce qui viendrait avant que rien soit écrit.</translation>
    </message>
    <message>
        <source>For your partner</source>
        <translation>Pour ta moitié</translation>
    </message>
    <message>
        <source>A sheet with just what you tick. Nothing is ticked beforehand.</source>
        <translation>Une feuille avec seulement ce que tu coches. Rien n’est coché d’avance.</translation>
    </message>
    <message>
        <source>No program here opens folders; the path above can be copied.</source>
        <translation>Aucun programme ici n’ouvre les dossiers&#x202f;; le chemin ci-dessus peut être copié.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Earlier month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
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
        <translation>Ta journée de travail en une bande</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>At the desk {spans}.</source>
        <translation>À l’ordinateur {spans}.</translation>
    </message>
    <message>
        <source>No time at the desk so far.</source>
        <translation>Pas encore de temps à l’ordinateur.</translation>
    </message>
    <message>
        <source>Landing window {opens} to {closes}.</source>
        <translation>Fenêtre d’atterrissage de {opens} à {closes}.</translation>
    </message>
    <message>
        <source>Now {now}.</source>
        <translation>Il est {now}.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait pareil</translation>
    </message>
    <message>
        <source>Nothing is noted for this evening. If there was a landing, it can be added any time.</source>
        <translation>Rien n’est noté pour ce soir-là. S’il y a eu un atterrissage, on peut l’ajouter quand on veut.</translation>
    </message>
    <message>
        <source>Add a landing</source>
        <translation>Ajouter un atterrissage</translation>
    </message>
    <message>
        <source>Add another landing</source>
        <translation>Ajouter un autre atterrissage</translation>
    </message>
    <message>
        <source>Noted. What it was like can be told here.</source>
        <translation>C’est noté. Tu peux dire ici comment c’était.</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, aujourd’hui</translation>
    </message>
    <message>
        <source>no landing noted</source>
        <translation>aucun atterrissage noté</translation>
    </message>
    <message>
        <source>open below</source>
        <translation>ouvert en dessous</translation>
    </message>
</context>
<context>
    <name>DaysThatDifferSection</name>
    <message>
        <source>Days that differ</source>
        <translation>Jours différents</translation>
    </message>
    <message>
        <source>Another end on</source>
        <translation>Autre fin le</translation>
    </message>
    <message>
        <source>End on these days</source>
        <translation>Fin ces jours-là</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absence jusqu’au</translation>
    </message>
    <message>
        <source>I’ll be away</source>
        <translation>Je m’absente</translation>
    </message>
    <message>
        <source>Nothing is offered before that day</source>
        <translation>Rien n’est proposé avant ce jour</translation>
    </message>
    <message>
        <source>I’m back</source>
        <translation>Me revoilà</translation>
    </message>
    <message>
        <source>Offers begin again today</source>
        <translation>Les propositions reprennent aujourd’hui</translation>
    </message>
    <message>
        <source>You are away. Offers begin again on {day}.</source>
        <translation>Absence en cours. Les propositions reprennent le {day}.</translation>
    </message>
    <message>
        <source>A vacation, say. Nothing is offered before that day.</source>
        <translation>Des vacances, par exemple. Rien n’est proposé avant ce jour.</translation>
    </message>
    <message>
        <source>Some days end at another time</source>
        <translation>Certains jours finissent à une autre heure</translation>
    </message>
    <message>
        <source>On those weekdays this stands in for the usual end.</source>
        <translation>Ces jours de la semaine, elle remplace la fin habituelle.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Days off like any other.</source>
        <translation>Des jours de repos comme les autres.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>That was a day. This journal is thrown away when you quit.</source>
        <translation>C’était une journée. Ce carnet est jeté quand tu quittes.</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change what was told</source>
        <translation>Modifier ce qui est raconté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait pareil</translation>
    </message>
</context>
<context>
    <name>EarlierRepairs</name>
    <message>
        <source>Earlier repairs</source>
        <translation>Accrocs passés</translation>
    </message>
    <message>
        <source>Show more of them</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message numerus="yes">
        <source>first reach-out: usually within {length}, last %n episodes</source>
        <translation>
            <numerusform>premier pas&#xa0;: en général en {length}, dernier accroc</numerusform>
            <numerusform>premier pas&#xa0;: en général en {length}, %n derniers accrocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>okay again: usually after {length}, last %n episodes</source>
        <translation>
            <numerusform>renoué&#xa0;: en général après {length}, dernier accroc</numerusform>
            <numerusform>renoué&#xa0;: en général après {length}, %n derniers accrocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{usual}; %n still open</source>
        <translation>
            <numerusform>{usual}&#x202f;; %n encore ouvert</numerusform>
            <numerusform>{usual}&#x202f;; %n encore ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with this repair</source>
        <translation>Que faire de cet accroc</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Tell it differently…</source>
        <translation>Le raconter autrement…</translation>
    </message>
    <message>
        <source>As a kind outsider would tell it…</source>
        <translation>Vu avec bienveillance, du dehors…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>C’est rouvert.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>A soft landing</source>
        <translation>Un atterrissage en douceur</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>atterri</translation>
    </message>
    <message>
        <source>said · {landed}</source>
        <translation>dit · {landed}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>reconnected</source>
        <translation>renoué</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>laissé filer</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>Picked up from {day}: {words}</source>
        <translation>Repris de {day}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>parked thought</source>
        <translation>pensée posée</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Open for {length}</source>
        <translation>Ouvert depuis {length}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Montrer celui-ci</translation>
    </message>
    <message>
        <source>Fold this one</source>
        <translation>Replier celui-ci</translation>
    </message>
    <message>
        <source>Choose what it was, then it can be added.</source>
        <translation>Choisis ce que c’était, et tu pourras l’ajouter.</translation>
    </message>
    <message>
        <source>Other phrases</source>
        <translation>D’autres phrases</translation>
    </message>
    <message>
        <source>Take a 20 min pause</source>
        <translation>Pause de 20&#xa0;min</translation>
    </message>
    <message>
        <source>A pause with an agreed return is no silence</source>
        <translation>Une pause avec un retour convenu n’est pas un silence</translation>
    </message>
    <message>
        <source>Add attempt</source>
        <translation>Noter ce pas</translation>
    </message>
    <message>
        <source>We’re okay again</source>
        <translation>Entre nous, ça va</translation>
    </message>
    <message>
        <source>Change it, other ways to close it</source>
        <translation>Le modifier, d’autres façons de le clore</translation>
    </message>
    <message>
        <source>Add to it or tell it differently…</source>
        <translation>Compléter ou raconter autrement…</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser filer</translation>
    </message>
    <message>
        <source>Set it aside for now</source>
        <translation>Laisser en suspens</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>A pause of 20 minutes.</source>
        <translation>Une pause de 20&#xa0;minutes.</translation>
    </message>
    <message>
        <source>Good. It stands with the earlier ones now.</source>
        <translation>Bien. Il est avec les accrocs passés maintenant.</translation>
    </message>
    <message>
        <source>Let go of.</source>
        <translation>Laissé filer.</translation>
    </message>
    <message>
        <source>Set aside for now.</source>
        <translation>Mis en suspens.</translation>
    </message>
    <message>
        <source>Close a repair</source>
        <translation>Clore un accroc</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>EpisodeDetails</name>
    <message>
        <source>It was</source>
        <translation>C’était</translation>
    </message>
    <message>
        <source>How heated</source>
        <translation>Intensité</translation>
    </message>
</context>
<context>
    <name>EpisodeNotes</name>
    <message>
        <source>My own part in it</source>
        <translation>Ma part</translation>
    </message>
    <message>
        <source>What I brought into it, if I like; it stays with me</source>
        <translation>Ce que j’y ai apporté, si je veux&#x202f;; ça reste pour moi</translation>
    </message>
    <message>
        <source>As a kind outsider would tell it</source>
        <translation>Vu de l’extérieur, avec bienveillance</translation>
    </message>
    <message>
        <source>What would they have seen? What did each of us hope for?</source>
        <translation>Qu’aurait-on vu&#x202f;? Qu’espérait chacun de nous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Episodes</name>
    <message>
        <source>an argument</source>
        <translation>une dispute</translation>
    </message>
    <message>
        <source>a sharp word</source>
        <translation>un mot dur</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>de la distance</translation>
    </message>
    <message>
        <source>a missed moment</source>
        <translation>un moment manqué</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu tendu</translation>
    </message>
    <message>
        <source>heated</source>
        <translation>tendu</translation>
    </message>
    <message>
        <source>very heated</source>
        <translation>très tendu</translation>
    </message>
    <message>
        <source>after work</source>
        <translation>après le travail</translation>
    </message>
    <message>
        <source>not after work</source>
        <translation>pas après le travail</translation>
    </message>
    <message>
        <source>in the middle of it</source>
        <translation>sur le moment</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>après coup</translation>
    </message>
    <message>
        <source>I came back</source>
        <translation>moi, de retour</translation>
    </message>
    <message>
        <source>both came back</source>
        <translation>de retour à deux</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>A pause until {time}</source>
        <translation>Une pause jusqu’à {time}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ce jour-là</translation>
    </message>
    <message>
        <source>start around {time}</source>
        <translation>début vers {time}</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>début {time}</translation>
    </message>
    <message>
        <source>pause {time}, {length}</source>
        <translation>pause {time}, {length}</translation>
    </message>
    <message>
        <source>{kind} {time} · {landed}</source>
        <translation>{kind} {time} · {landed}</translation>
    </message>
    <message>
        <source>They: {what}</source>
        <translation>L’autre&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Both: {what}</source>
        <translation>À deux&#xa0;: {what}</translation>
    </message>
    <message>
        <source>okay after {length}</source>
        <translation>renoué en {length}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>okay again</source>
        <translation>renoué</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>laissé filer</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>It was {part}</source>
        <translation>C’était {part}</translation>
    </message>
    <message>
        <source>It began around {time}</source>
        <translation>Ça a commencé vers {time}</translation>
    </message>
    <message>
        <source>It began at {time}</source>
        <translation>Ça a commencé à {time}</translation>
    </message>
    <message>
        <source>A pause from {begin} to {end}: {back}</source>
        <translation>Une pause de {begin} à {end}&#xa0;: {back}</translation>
    </message>
    <message>
        <source>{what} at {time}; did it land: {landed}</source>
        <translation>{what} à {time}&#x202f;; c’est passé&#xa0;: {landed}</translation>
    </message>
    <message>
        <source>Okay again after {length}</source>
        <translation>Renoué au bout de {length}</translation>
    </message>
</context>
<context>
    <name>EveningCard</name>
    <message>
        <source>How did {day} evening land?</source>
        <translation>Et {day} soir, c’était comment&#x202f;?</translation>
    </message>
    <message>
        <source>Any answer is fine, none is too.</source>
        <translation>Toute réponse va bien, pas de réponse aussi.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Quelques jours</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Complete (JSON)</source>
        <translation>Complet (JSON)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tableaux (CSV)</translation>
    </message>
    <message>
        <source>To read (Markdown)</source>
        <translation>À lire (Markdown)</translation>
    </message>
    <message>
        <source>To read, by month</source>
        <translation>À lire, par mois</translation>
    </message>
    <message>
        <source>To print (PDF)</source>
        <translation>À imprimer (PDF)</translation>
    </message>
    <message>
        <source>Whoever can open what is written can read it: no passphrase protects it. On this computer it is for your account alone; wherever it is copied, for whoever gets there.</source>
        <translation>Qui peut ouvrir ce qui est écrit peut le lire&#xa0;: aucune phrase secrète ne le protège. Sur cet ordinateur, c’est réservé à ton compte&#x202f;; copié ailleurs, à qui y a accès.</translation>
    </message>
    <message>
        <source>All that is in the journal, in one file. It can be taken in again.</source>
        <translation>Tout ce qui est dans le carnet, en un fichier. On peut l’importer de nouveau.</translation>
    </message>
    <message>
        <source>A folder with a table for each kind of entry, for spreadsheets.</source>
        <translation>Un dossier avec un tableau par sorte de note, pour les tableurs.</translation>
    </message>
    <message>
        <source>What there is to read, day by day, in one file.</source>
        <translation>Ce qu’il y a à lire, jour après jour, en un fichier.</translation>
    </message>
    <message>
        <source>What there is to read, in a folder with a file for each month.</source>
        <translation>Ce qu’il y a à lire, dans un dossier avec un fichier par mois.</translation>
    </message>
    <message>
        <source>What there is to read, on pages with numbers.</source>
        <translation>Ce qu’il y a à lire, sur des pages numérotées.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>Le carnet lui-même est rangé là&#x202f;; n’importe quel autre dossier ira. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is nothing from those days. Nothing was written.</source>
        <translation>Il n’y a rien de ces jours-là. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no room left on that disk. Nothing was written.</source>
        <translation>Il n’y a plus de place sur ce disque. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This account may not write there. Nothing was written.</source>
        <translation>Ce compte n’a pas le droit d’écrire là. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>That folder is not there any more. Nothing was written.</source>
        <translation>Ce dossier n’est plus là. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It could not be written there. Nothing was changed.</source>
        <translation>Impossible d’écrire à cet endroit. Rien n’a été changé.</translation>
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
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>GestureForm</name>
    <message>
        <source>The new gesture</source>
        <translation>Le nouveau geste</translation>
    </message>
    <message>
        <source>Something small that says: I’m here</source>
        <translation>Une petite chose qui dit&#xa0;: je suis là</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait pareil</translation>
    </message>
    <message>
        <source>Favourite of</source>
        <translation>Plaît surtout</translation>
    </message>
    <message>
        <source>Or pick two or three that feel like coming home. Space counts, too.</source>
        <translation>Ou prends-en deux ou trois qui te font sentir chez toi. L’espace compte aussi.</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>D’autres idées</translation>
    </message>
</context>
<context>
    <name>GesturesCard</name>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Add a gesture</source>
        <translation>Ajouter un geste</translation>
    </message>
    <message>
        <source>Your gestures</source>
        <translation>Tes gestes</translation>
    </message>
    <message>
        <source>The name of this gesture</source>
        <translation>Le nom de ce geste</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a gesture</source>
        <translation>Alt et les flèches déplacent un geste</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Move a gesture</source>
        <translation>Déplacer un geste</translation>
    </message>
    <message>
        <source>Hide what is put aside</source>
        <translation>Cacher ceux mis de côté</translation>
    </message>
    <message>
        <source>Put aside: {count}</source>
        <translation>Mis de côté&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eased %n of {of}</source>
        <translation>
            <numerusform>a apaisé %n fois sur {of}</numerusform>
            <numerusform>a apaisé %n fois sur {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>On your list now.</source>
        <translation>C’est sur ta liste.</translation>
    </message>
    <message>
        <source>What to do with this gesture</source>
        <translation>Que faire de ce geste</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renommer	F2</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>Whose favourite</source>
        <translation>À qui il plaît</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Monter	Alt+Haut</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Descendre	Alt+Bas</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Put a gesture aside</source>
        <translation>Mettre un geste de côté</translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation>Mis de côté.</translation>
    </message>
    <message>
        <source>Bring a gesture back</source>
        <translation>Remettre un geste</translation>
    </message>
    <message>
        <source>Back on your list.</source>
        <translation>De nouveau sur ta liste.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Still up</source>
        <translation>Pas encore au lit</translation>
    </message>
</context>
<context>
    <name>HappenedForm</name>
    <message>
        <source>Something happened</source>
        <translation>Il y a eu un accroc</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>What came between you, in a few words</source>
        <translation>Ce qui s’est mis entre vous, en quelques mots</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>about an hour ago</source>
        <translation>il y a une heure environ</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>ce matin</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>cet après-midi</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>ce soir</translation>
    </message>
    <message>
        <source>some time today</source>
        <translation>dans la journée</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>another day…</source>
        <translation>un autre jour…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Tell more</source>
        <translation>En dire plus</translation>
    </message>
    <message>
        <source>Kind, heat, after work: all of it can wait</source>
        <translation>Nature, intensité, après le travail&#xa0;: tout peut attendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>That is enough; the rest can wait.</source>
        <translation>Ça suffit&#x202f;; le reste peut attendre.</translation>
    </message>
    <message>
        <source>Written down. Whatever else there is to tell can wait.</source>
        <translation>C’est écrit. Le reste peut attendre.</translation>
    </message>
</context>
<context>
    <name>HeadLinks</name>
    <message>
        <source>More on this page</source>
        <translation>Plus sur cette page</translation>
    </message>
</context>
<context>
    <name>HolidayChoice</name>
    <message>
        <source>Country of the public holidays</source>
        <translation>Pays des jours fériés</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>Région des jours fériés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Tout le pays</translation>
    </message>
    <message>
        <source>Next: {name}, {day}.</source>
        <translation>Prochain&#xa0;: {name}, {day}.</translation>
    </message>
</context>
<context>
    <name>HopeRows</name>
    <message>
        <source>A statement by now</source>
        <translation>Devenu un mot clair</translation>
    </message>
    <message>
        <source>Make it a statement</source>
        <translation>En faire un mot clair</translation>
    </message>
    <message>
        <source>Keep these words on Clarity, to say them some day</source>
        <translation>Garder ces mots dans Clarté, pour les dire un jour</translation>
    </message>
    <message>
        <source>Make it a statement: {words}</source>
        <translation>En faire un mot clair&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is nothing to be added: all of it is here.</source>
        <translation>Il n’y a rien à ajouter&#xa0;: tout est déjà là.</translation>
    </message>
    <message>
        <source>Taken in. New: {new}; changed: {changed}; left as it was: {same}.</source>
        <translation>Importé. Nouveau&#xa0;: {new}&#x202f;; modifié&#xa0;: {changed}&#x202f;; laissé tel quel&#xa0;: {same}.</translation>
    </message>
    <message>
        <source>An export of Soft Landing</source>
        <translation>Un export de Soft Landing</translation>
    </message>
    <message>
        <source>An export of Day One</source>
        <translation>Un export de Day One</translation>
    </message>
    <message>
        <source>A table of dates and texts</source>
        <translation>Un tableau de dates et de textes</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation>{kind}.</translation>
    </message>
    <message>
        <source>{kind}: {days}.</source>
        <translation>{kind}&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>New – {counts}</source>
        <translation>Nouveau – {counts}</translation>
    </message>
    <message>
        <source>Changed later than here – {counts}</source>
        <translation>Modifié plus récemment qu’ici – {counts}</translation>
    </message>
    <message>
        <source>Here already, to be left as it is – {counts}</source>
        <translation>Déjà là, laissé tel quel – {counts}</translation>
    </message>
    <message>
        <source>attempts to reach out: {count}</source>
        <translation>mains tendues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>pauses: {count}</source>
        <translation>pauses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>days at work or off: {count}</source>
        <translation>jours de travail ou de repos&#xa0;: {count}</translation>
    </message>
    <message>
        <source>times at the computer: {count}</source>
        <translation>temps à l’ordinateur&#xa0;: {count}</translation>
    </message>
    <message>
        <source>choices of phrases: {count}</source>
        <translation>choix de phrases&#xa0;: {count}</translation>
    </message>
    <message>
        <source>what you told about the other: {count}</source>
        <translation>ce que tu as dit de l’autre&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Kept for me</source>
        <translation>Gardé pour moi</translation>
    </message>
    <message>
        <source>Still unsaid</source>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>They become clarity statements in your own words:</source>
        <translation>Ils deviennent des mots clairs, dans tes mots à toi&#xa0;:</translation>
    </message>
    <message>
        <source>Exports and tables (*.json *.csv)</source>
        <translation>Exports et tableaux (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Nothing was changed.</source>
        <translation>Ce fichier n’a pas pu être lu jusqu’au bout. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LandedCard</name>
    <message>
        <source>It landed</source>
        <translation>C’est passé</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Can’t tell</source>
        <translation>Difficile à dire</translation>
    </message>
    <message>
        <source>Don’t ask about it</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>You said this. How did it land?</source>
        <translation>Tu l’as dit. Comment c’est passé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LandingDetails</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>That evening</source>
        <translation>Ce soir-là</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>C’était</translation>
    </message>
    <message>
        <source>Delete the landing of {time}</source>
        <translation>Supprimer l’atterrissage de {time}</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>aucun en particulier</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>un qui n’est plus là</translation>
    </message>
    <message>
        <source>Which was</source>
        <translation>Il était</translation>
    </message>
    <message>
        <source>Came home</source>
        <translation>Qui rentrait</translation>
    </message>
    <message>
        <source>Say how a landing felt</source>
        <translation>Dire comment c’était</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
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
        <translation>Atterrir en douceur&#x202f;?</translation>
    </message>
    <message>
        <source>Two minutes to set the day down, whenever it suits you.</source>
        <translation>Deux minutes pour poser la journée, quand ça t’arrange.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10&#xa0;minutes</translation>
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
        <translation>Atterrissage en douceur</translation>
    </message>
    <message>
        <source>That looks like a day’s work.</source>
        <translation>Ça sent la fin de journée.</translation>
    </message>
    <message>
        <source>Two minutes to set it down, so you arrive as you are.</source>
        <translation>Deux minutes pour la poser, et arriver comme tu es.</translation>
    </message>
    <message>
        <source>Begin landing</source>
        <translation>Atterrir</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Still working until…</source>
        <translation>Au travail jusqu’à…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LandingStep</name>
    <message>
        <source>{number} of {steps} · {name}</source>
        <translation>{number} sur {steps} · {name}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>Landings</name>
    <message>
        <source>landed</source>
        <translation>atterri</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>pas ce jour-là</translation>
    </message>
    <message>
        <source>we were apart</source>
        <translation>pas au même endroit</translation>
    </message>
    <message>
        <source>it passed by</source>
        <translation>la soirée a filé</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>ma moitié</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>nous deux</translation>
    </message>
    <message>
        <source>both at home already</source>
        <translation>déjà à la maison</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offert</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>It eased</source>
        <translation>Ça a apaisé</translation>
    </message>
    <message>
        <source>Somewhere between</source>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <source>It was off</source>
        <translation>Ça sonnait faux</translation>
    </message>
    <message>
        <source>Can’t say</source>
        <translation>Difficile à dire</translation>
    </message>
</context>
<context>
    <name>LandingsPage</name>
    <message>
        <source>Landings</source>
        <translation>Atterrissages</translation>
    </message>
    <message>
        <source>How you come home to each other.</source>
        <translation>Votre façon de vous retrouver le soir.</translation>
    </message>
    <message>
        <source>Land now</source>
        <translation>Atterrir</translation>
    </message>
</context>
<context>
    <name>LastIntention</name>
    <message>
        <source>What you had in mind for this week</source>
        <translation>Ce que tu avais en tête pour cette semaine</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No chance came</source>
        <translation>Pas eu l’occasion</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Pas cette semaine</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>Quand {when}, je vais {will}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>Je vais {will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>Quand {when}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The journal did not take your last words. They are still here, and gone once the program ends.</source>
        <translation>Le carnet n’a pas pris tes derniers mots. Ils sont encore là, et perdus dès que le programme se termine.</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>Terminer quand même</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>une heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>une heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>une minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>une minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>It opens what a forgotten passphrase keeps closed. Keep it hidden.</source>
        <translation>Il ouvre ce qu’une phrase secrète oubliée tient fermé. Garde-le à l’abri des regards.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits.</source>
        <translation>Un code de secours compte {groups} groupes de cinq lettres et chiffres.</translation>
    </message>
    <message>
        <source>There is a slip in group {group}; those before it are fine.</source>
        <translation>Il y a une erreur dans le groupe {group}&#x202f;; ceux d’avant sont bons.</translation>
    </message>
</context>
<context>
    <name>LockChanges</name>
    <message>
        <source>From now on only the passphrase opens it, or the recovery code.</source>
        <translation>Désormais, seule la phrase secrète l’ouvre, ou le code de secours.</translation>
    </message>
    <message>
        <source>Your journal has a lock now. Ctrl+L closes it.</source>
        <translation>Ton carnet a un verrou maintenant. Ctrl+L le ferme.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>La nouvelle phrase secrète vaut dès maintenant.</translation>
    </message>
    <message>
        <source>The new recovery code holds from now on.</source>
        <translation>Le nouveau code de secours vaut dès maintenant.</translation>
    </message>
    <message>
        <source>Your journal has a new key, passphrase and recovery code.</source>
        <translation>Ton carnet a une nouvelle clé, une nouvelle phrase secrète et un nouveau code de secours.</translation>
    </message>
    <message>
        <source>This computer opens your journal from now on.</source>
        <translation>Cet ordinateur ouvre désormais ton carnet.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase again.</source>
        <translation>Ton carnet s’ouvre de nouveau sans phrase secrète.</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No keyring of your account answers here. Nothing was changed.</source>
        <translation>Aucun trousseau de ton compte ne répond ici. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>Le code de secours reste le même.</translation>
    </message>
    <message>
        <source>The code you have now will open nothing any more.</source>
        <translation>Le code que tu as n’ouvrira plus rien.</translation>
    </message>
    <message>
        <source>Your journal is written anew under another key, with a new passphrase and a new recovery code. Worth it if somebody knew the old ones. Backups made earlier still open with those.</source>
        <translation>Ton carnet est réécrit avec une autre clé, une nouvelle phrase secrète et un nouveau code de secours. Utile si quelqu’un connaissait les anciens. Les sauvegardes d’avant s’ouvrent toujours avec eux.</translation>
    </message>
    <message>
        <source>From then on the journal opens by itself when Soft Landing starts in your account. Once locked, it still asks for the passphrase.</source>
        <translation>Ensuite, le carnet s’ouvre de lui-même quand Soft Landing démarre dans ton compte. Une fois verrouillé, il demande toujours la phrase secrète.</translation>
    </message>
    <message>
        <source>From then on whoever uses your account can open the journal.</source>
        <translation>Ensuite, toute personne qui utilise ton compte peut ouvrir le carnet.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Choisir une phrase secrète…</translation>
    </message>
    <message>
        <source>Your journal opens by itself</source>
        <translation>Ton carnet s’ouvre de lui-même</translation>
    </message>
    <message>
        <source>Whoever uses your account on this computer can open Soft Landing and read it. A passphrase of its own keeps it closed to them. It comes with a recovery code, for the day the passphrase is forgotten.</source>
        <translation>Toute personne qui utilise ton compte sur cet ordinateur peut ouvrir Soft Landing et le lire. Une phrase secrète le lui tient fermé. Un code de secours va avec, pour le jour où la phrase s’oublie.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>With the screen</source>
        <translation>Avec l’écran</translation>
    </message>
    <message>
        <source>This computer opens it</source>
        <translation>Cet ordinateur l’ouvre</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>Fermé par une phrase secrète</translation>
    </message>
    <message>
        <source>Before the computer sleeps, too. What you were writing is kept, and reminders go on, without words.</source>
        <translation>Avant la mise en veille aussi. Ce que tu écrivais est gardé, et les rappels continuent, sans mots.</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>Quand il n’y a personne</translation>
    </message>
    <message>
        <source>Whenever the screen is locked.</source>
        <translation>Dès que l’écran est verrouillé.</translation>
    </message>
    <message>
        <source>When Soft Landing starts, by your account’s keyring. Once locked, the passphrase is asked for.</source>
        <translation>Au démarrage de Soft Landing, grâce au trousseau de ton compte. Une fois verrouillé, la phrase secrète est demandée.</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Phrase secrète et code de secours</translation>
    </message>
    <message>
        <source>If somebody may know them, change the key too: then even an old copy of them opens nothing new.</source>
        <translation>Si quelqu’un les connaît peut-être, change aussi la clé&#xa0;: même une vieille copie n’ouvre alors plus rien de nouveau.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nouvelle phrase secrète…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nouveau code de secours…</translation>
    </message>
    <message>
        <source>Change the key too…</source>
        <translation>Changer aussi la clé…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>Retirer le verrou…</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>A neutral name and icon in tray, titles and notifications. Discreet or not, {keys} hides all windows.</source>
        <translation>Un nom et une icône neutres dans la barre, les titres et les notifications. Discret ou non, {keys} cache toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Screenshots and recordings of the screen leave the windows out.</source>
        <translation>Les captures et enregistrements d’écran ne montrent pas les fenêtres.</translation>
    </message>
    <message>
        <source>This system cannot keep windows out of screenshots and recordings.</source>
        <translation>Ce système ne sait pas tenir des fenêtres hors des captures et enregistrements d’écran.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais de lui-même</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Après {minutes}&#xa0;min</translation>
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
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>Où trouver de l’aide</translation>
    </message>
    <message>
        <source>Nothing about opening it is stored.</source>
        <translation>Rien n’est retenu de cette ouverture.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery code, eight groups of five</source>
        <translation>Code de secours, huit groupes de cinq</translation>
    </message>
    <message>
        <source>Forgotten? Use your recovery code.</source>
        <translation>Oubliée&#x202f;? Utilise ton code de secours.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>That code is well formed, but it is not the one of this journal.</source>
        <translation>Ce code est bien formé, mais ce n’est pas celui de ce carnet.</translation>
    </message>
    <message>
        <source>That didn’t open it. Another keyboard layout or Caps Lock may be the reason.</source>
        <translation>Ça ne l’a pas ouvert. Une autre disposition du clavier ou Verr. Maj. peut en être la raison.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Tu peux réessayer maintenant.</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>That didn’t open it. The next try is in {time}.</source>
        <translation>Ça ne l’a pas ouvert. Prochain essai dans {time}.</translation>
    </message>
</context>
<context>
    <name>LockWiring</name>
    <message>
        <source>Your recovery code opened the journal. If the passphrase is gone, another can take its place.</source>
        <translation>Ton code de secours a ouvert le carnet. Si la phrase secrète est perdue, une autre peut prendre sa place.</translation>
    </message>
    <message>
        <source>A new passphrase…</source>
        <translation>Nouvelle phrase secrète…</translation>
    </message>
</context>
<context>
    <name>MendingCard</name>
    <message>
        <source>Put this copy back</source>
        <translation>Restaurer cette copie</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Sauver ce qui se lit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The journal does not open</source>
        <translation>Le carnet ne s’ouvre pas</translation>
    </message>
    <message>
        <source>There is no copy that opens.</source>
        <translation>Aucune copie ne s’ouvre.</translation>
    </message>
    <message>
        <source>Copies that open with your passphrase can be put back below.</source>
        <translation>Les copies qui s’ouvrent avec ta phrase secrète peuvent être restaurées ci-dessous.</translation>
    </message>
    <message>
        <source>The newest good copy: {copy}. It holds {content}.</source>
        <translation>La dernière bonne copie&#xa0;: {copy}. Elle contient {content}.</translation>
    </message>
    <message>
        <source>The copy is back. What did not open was set aside, as it is, in the folder of your data.</source>
        <translation>La copie est restaurée. Ce qui ne s’ouvrait pas a été mis de côté, tel quel, dans le dossier de tes données.</translation>
    </message>
    <message>
        <source>Rescued: {content}. The damaged journal was set aside, as it is, in the folder of your data.</source>
        <translation>Sauvé&#xa0;: {content}. Le carnet abîmé a été mis de côté, tel quel, dans le dossier de tes données.</translation>
    </message>
    <message>
        <source>Too little of it can be read for that.</source>
        <translation>Il s’en lit trop peu pour ça.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>The month before</source>
        <translation>Le mois d’avant</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois d’après</translation>
    </message>
    <message numerus="yes">
        <source>{landed} of %n workdays so far</source>
        <translation>
            <numerusform>{landed} sur %n jour travaillé jusqu’ici</numerusform>
            <numerusform>{landed} sur %n jours travaillés jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>{landed} sur %n jour travaillé</numerusform>
            <numerusform>{landed} sur %n jours travaillés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Landings in {month}</source>
        <translation>Atterrissages&#xa0;: {month}</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Enter opens one</source>
        <translation>Les flèches vont d’un jour à l’autre, Entrée en ouvre un</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>What you set down is here again, whenever you are ready for it.</source>
        <translation>Ce que tu as posé est là, quand tu voudras t’y remettre.</translation>
    </message>
    <message>
        <source>How did the evening land? One tap, if you like.</source>
        <translation>Comment c’était, hier soir&#x202f;? Un clic, si tu veux.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>Some words that come to your mind easily and to nobody else’s. Five or six that do not belong together are hard to guess; a name or a date is not.</source>
        <translation>Quelques mots qui te viennent facilement, et à personne d’autre. Cinq ou six mots sans rapport sont difficiles à deviner&#x202f;; un nom ou une date, non.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>A few words first.</source>
        <translation>D’abord quelques mots.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore pareilles.</translation>
    </message>
</context>
<context>
    <name>NoticingSection</name>
    <message>
        <source>Noticing</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>How I know that you are there</source>
        <translation>Comment je sais que tu es là</translation>
    </message>
    <message>
        <source>What it said last</source>
        <translation>Ce que ça disait en dernier</translation>
    </message>
    <message>
        <source>What I never know</source>
        <translation>Ce que je ne sais jamais</translation>
    </message>
    <message>
        <source>I ask how long ago the last input was, whether the screen is locked, and whether something fills or shares it. Never which keys, which programs, or what is in their windows.</source>
        <translation>Je demande de quand date la dernière saisie, si l’écran est verrouillé, et si quelque chose l’occupe ou le partage. Jamais quelles touches, quels programmes, ni ce qu’il y a dans leurs fenêtres.</translation>
    </message>
</context>
<context>
    <name>OutsideViewCard</name>
    <message>
        <source>Now that it has cooled</source>
        <translation>Maintenant que c’est retombé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>You won’t be asked about this one again</source>
        <translation>On ne te reposera pas la question pour celui-ci</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>{what} ({day}) How would somebody tell of it who wishes you both well?</source>
        <translation>{what} ({day}) Comment le raconterait quelqu’un qui vous veut du bien à tous les deux&#x202f;?</translation>
    </message>
    <message>
        <source>A few words first, then it can be kept.</source>
        <translation>D’abord quelques mots, et ce sera gardé.</translation>
    </message>
    <message>
        <source>Kept with the earlier one.</source>
        <translation>Gardé avec le précédent.</translation>
    </message>
</context>
<context>
    <name>OwnGestures</name>
    <message>
        <source>my own…</source>
        <translation>le mien…</translation>
    </message>
    <message>
        <source>A gesture of your own</source>
        <translation>Un geste à toi</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>quelques mots</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>Parked for tomorrow</source>
        <translation>Posé pour demain</translation>
    </message>
    <message>
        <source>A thought to park</source>
        <translation>Une pensée à poser</translation>
    </message>
    <message>
        <source>Set something down for tomorrow</source>
        <translation>Pose quelque chose pour demain</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>Quand et comment tu la reprendras</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Quand et comment</translation>
    </message>
    <message>
        <source>Set down. It will be here again on the next workday.</source>
        <translation>C’est posé. Ce sera là de nouveau le prochain jour de travail.</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Your partner</source>
        <translation>Ta moitié</translation>
    </message>
    <message>
        <source>{partner} is home around {time}.</source>
        <translation>{partner} rentre vers {time}.</translation>
    </message>
</context>
<context>
    <name>PartnerSection</name>
    <message>
        <source>You two</source>
        <translation>Vous deux</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Le nom que tu lui donnes</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>ma moitié</translation>
    </message>
    <message>
        <source>Comes home on</source>
        <translation>Rentre le</translation>
    </message>
    <message>
        <source>Usual time of coming home</source>
        <translation>Heure habituelle du retour</translation>
    </message>
    <message>
        <source>A name, or any word the two of you like.</source>
        <translation>Un prénom, ou n’importe quel mot qui vous plaît.</translation>
    </message>
    <message>
        <source>When they usually come home</source>
        <translation>Quand ta moitié rentre d’habitude</translation>
    </message>
    <message>
        <source>So that an offer can say when the two of you meet. You tell it; nothing is looked up.</source>
        <translation>Pour qu’une proposition dise quand vous vous retrouvez. C’est toi qui le dis&#x202f;; rien n’est cherché ailleurs.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>Des mots pour commencer</translation>
    </message>
    <message>
        <source>All phrases and gestures that are offered here, and those of your own.</source>
        <translation>Toutes les phrases et tous les gestes proposés ici, et les tiens.</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>Clarity statements</source>
        <translation>Mots clairs</translation>
    </message>
    <message>
        <source>Appreciations</source>
        <translation>Mercis</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>Quand {when}, je vais {will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>Quand {when}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>Je vais {will}</translation>
    </message>
</context>
<context>
    <name>PartnerSheetPanel</name>
    <message>
        <source>Choose words…</source>
        <translation>Choisir des mots…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The clipboard forgets it in half a minute</source>
        <translation>Le presse-papiers l’oublie au bout d’une demi-minute</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>En Markdown…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>What is copied or saved can be read by whoever gets it.</source>
        <translation>Ce qui est copié ou enregistré peut être lu par qui le reçoit.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour toi</translation>
    </message>
    <message>
        <source>Nothing to choose from yet: statements, appreciations and intentions come here.</source>
        <translation>Rien à choisir pour l’instant&#xa0;: mots clairs, mercis et intentions viendront ici.</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in half a minute.</source>
        <translation>Copié. Le presse-papiers l’oublie au bout d’une demi-minute.</translation>
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
        <translation>pour-toi-{date}{suffix}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
</context>
<context>
    <name>PastActivityPanel</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>An export of ActivityWatch, or a table of times</source>
        <translation>Un export d’ActivityWatch, ou un tableau d’heures</translation>
    </message>
    <message>
        <source>Ask ActivityWatch here…</source>
        <translation>Demander à ActivityWatch…</translation>
    </message>
    <message>
        <source>If it runs on this computer</source>
        <translation>S’il tourne sur cet ordinateur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take out again what was added</source>
        <translation>Retirer ce qui a été ajouté</translation>
    </message>
    <message>
        <source>Learn from past activity</source>
        <translation>Apprendre du passé</translation>
    </message>
    <message>
        <source>Exports and tables (*.json *.csv)</source>
        <translation>Exports et tableaux (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>ActivityWatch keeps its times in a small server on this computer. If you agree, that server (127.0.0.1, port {port}) is asked once for the times of the last year at which somebody was at the keyboard. Only those times are taken, and nothing leaves this computer.</source>
        <translation>ActivityWatch garde ses heures dans un petit serveur sur cet ordinateur. Si tu es d’accord, on demande une seule fois à ce serveur (127.0.0.1, port {port}) les heures de l’an dernier où quelqu’un était au clavier. Seules ces heures sont prises, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Everything in it is known already.</source>
        <translation>Tout ce qu’il contient est déjà connu.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Taking it out again…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Added. From now on, offers follow what those days show.</source>
        <translation>C’est ajouté. Désormais, les propositions suivent ce que montrent ces jours.</translation>
    </message>
    <message>
        <source>Only part of it could be added. It can be taken out again, or read once more.</source>
        <translation>Une partie seulement a pu être ajoutée. On peut la retirer, ou relire le tout.</translation>
    </message>
    <message>
        <source>Taken out again; it is as if it had not been read.</source>
        <translation>C’est retiré, comme si rien n’avait été lu.</translation>
    </message>
    <message>
        <source>Not all of it could be taken out just now. It can be tried once more.</source>
        <translation>Tout n’a pas pu être retiré pour l’instant. On peut réessayer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PastActivityTexts</name>
    <message>
        <source>One day, {first}.</source>
        <translation>Un jour, le {first}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days between {first} and {last}.</source>
        <translation>
            <numerusform>%n jour entre le {first} et le {last}.</numerusform>
            <numerusform>%n jours entre le {first} et le {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only times are taken.</source>
        <translation>Seules les heures sont prises.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can’t be true and are left out.</source>
        <translation>
            <numerusform>Une entrée ne peut pas être vraie et est laissée de côté.</numerusform>
            <numerusform>%n entrées ne peuvent pas être vraies et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file could not be opened. Nothing was changed.</source>
        <translation>Ce fichier n’a pas pu s’ouvrir. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Line {line} of that file could not be understood, so nothing was taken from it.</source>
        <translation>La ligne {line} de ce fichier n’a pas pu être comprise&#x202f;; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>That file is larger than {size} MB. ActivityWatch can also export a single bucket: the one whose name begins with aw-watcher-afk is enough.</source>
        <translation>Ce fichier dépasse {size}&#xa0;Mo. ActivityWatch peut aussi exporter un seul «&#xa0;bucket&#xa0;»&#xa0;: celui dont le nom commence par aw-watcher-afk suffit.</translation>
    </message>
    <message>
        <source>There is no readable text in that file. Nothing was changed.</source>
        <translation>Il n’y a pas de texte lisible dans ce fichier. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>That is neither an export of ActivityWatch nor a table with the columns start_utc, end_utc and utc_offset_minutes.</source>
        <translation>Ce n’est ni un export d’ActivityWatch, ni un tableau avec les colonnes start_utc, end_utc et utc_offset_minutes.</translation>
    </message>
    <message>
        <source>Something in that file could not be understood, so nothing was taken from it.</source>
        <translation>Quelque chose dans ce fichier n’a pas pu être compris&#x202f;; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>The times at the keyboard are missing from that export. They are in the bucket whose name begins with aw-watcher-afk.</source>
        <translation>Les heures au clavier manquent dans cet export. Elles sont dans le «&#xa0;bucket&#xa0;» dont le nom commence par aw-watcher-afk.</translation>
    </message>
    <message>
        <source>There was no time in it that could be used. Nothing was changed.</source>
        <translation>Il n’y avait aucune heure utilisable. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>No ActivityWatch is running on this computer. An exported file can be read instead.</source>
        <translation>Aucun ActivityWatch ne tourne sur cet ordinateur. Un fichier exporté peut être lu à la place.</translation>
    </message>
    <message>
        <source>ActivityWatch did not answer in time. Nothing was changed.</source>
        <translation>ActivityWatch n’a pas répondu à temps. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>ActivityWatch answered with more than fits here. Nothing was changed.</source>
        <translation>ActivityWatch a répondu plus qu’il n’en tient ici. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>ActivityWatch answers only to programs that know its key. An exported file can be read instead.</source>
        <translation>ActivityWatch ne répond qu’aux programmes qui ont sa clé. Un fichier exporté peut être lu à la place.</translation>
    </message>
    <message>
        <source>What answered there could not be understood. Nothing was changed.</source>
        <translation>La réponse n’a pas pu être comprise. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This ActivityWatch keeps no times at the keyboard, so there is nothing to read.</source>
        <translation>Cet ActivityWatch ne garde pas d’heures au clavier&#x202f;; il n’y a rien à lire.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>A pause. Back at</source>
        <translation>Une pause. Retour à</translation>
    </message>
    <message>
        <source>The agreed return</source>
        <translation>Le retour convenu</translation>
    </message>
    <message>
        <source>10 min longer</source>
        <translation>10&#xa0;min de plus</translation>
    </message>
    <message>
        <source>I’m back</source>
        <translation>Me revoilà</translation>
    </message>
    <message>
        <source>We’re both back</source>
        <translation>Nous revoilà</translation>
    </message>
    <message>
        <source>You agreed to be back at</source>
        <translation>Retour convenu à</translation>
    </message>
    <message>
        <source>{length} to go</source>
        <translation>encore {length}</translation>
    </message>
    <message>
        <source>Not yet, 10 min longer</source>
        <translation>Pas encore, 10&#xa0;min de plus</translation>
    </message>
    <message>
        <source>Good to have you back.</source>
        <translation>Te revoilà, ça fait plaisir.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>A phrase of your own</source>
        <translation>Une phrase à toi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>The words of the phrase</source>
        <translation>Les mots de la phrase</translation>
    </message>
    <message>
        <source>As you would say it</source>
        <translation>Comme tu la dirais</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Renouer</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>À la porte</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorite</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachée</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à toi</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>toucher</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>a small kindness</source>
        <translation>une attention</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>from afar</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>with children around</source>
        <translation>avec les enfants</translation>
    </message>
    <message>
        <source>their day</source>
        <translation>sa journée</translation>
    </message>
    <message>
        <source>what they did</source>
        <translation>ce qui a été fait</translation>
    </message>
    <message>
        <source>their coming home</source>
        <translation>son retour</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Words to borrow. Keep what sounds like you, and add your own.</source>
        <translation>Des mots à emprunter. Garde ce qui te ressemble, et ajoute les tiens.</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Suppressions récentes</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Ajouter une phrase</translation>
    </message>
    <message>
        <source>Search the phrases</source>
        <translation>Chercher dans les phrases</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachées</translation>
    </message>
    <message>
        <source>No phrase here has these words in it.</source>
        <translation>Aucune phrase ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>Phrases you like best stand here; they are offered before the others.</source>
        <translation>Les phrases que tu préfères sont ici&#x202f;; elles passent avant les autres.</translation>
    </message>
    <message>
        <source>Words of your own go first wherever phrases are offered. Add one whenever it comes up.</source>
        <translation>Tes propres mots passent les premiers partout où l’on propose des phrases. Ajoutes-en quand ça te vient.</translation>
    </message>
    <message>
        <source>Nothing is hidden. What doesn’t sound like you can be, and shown again from here.</source>
        <translation>Rien n’est caché. Ce qui ne te ressemble pas peut l’être, et se montrer de nouveau depuis ici.</translation>
    </message>
    <message>
        <source>Everything here is hidden. The chip “Hidden” has it.</source>
        <translation>Tout est caché ici. C’est sous «&#xa0;Cachées&#xa0;».</translation>
    </message>
    <message>
        <source>What to do with this phrase</source>
        <translation>Que faire de cette phrase</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Ne plus préférer</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Préférer</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>La remontrer</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>La cacher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Modifier	F2</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>Unmark a favourite</source>
        <translation>Retirer une favorite</translation>
    </message>
    <message>
        <source>Mark a favourite</source>
        <translation>Marquer une favorite</translation>
    </message>
    <message>
        <source>Show a phrase again</source>
        <translation>Remontrer une phrase</translation>
    </message>
    <message>
        <source>Hide a phrase</source>
        <translation>Cacher une phrase</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Cachée.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Choose a kind for it, so that it comes up among its like.</source>
        <translation>Choisis-lui une sorte, pour qu’elle vienne parmi ses semblables.</translation>
    </message>
    <message>
        <source>Among your phrases now.</source>
        <translation>La voilà parmi tes phrases.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>It cannot wake me, so I look every 15 seconds at most.</source>
        <translation>Il ne peut pas me réveiller&#x202f;; je regarde au plus toutes les 15&#xa0;secondes.</translation>
    </message>
    <message>
        <source>It wakes me when your hands rest or come back; I never keep looking.</source>
        <translation>Il me réveille quand tes mains se posent ou reviennent&#x202f;; je ne guette jamais.</translation>
    </message>
    <message>
        <source>The screen is locked or dark.</source>
        <translation>L’écran est verrouillé ou éteint.</translation>
    </message>
    <message>
        <source>At the moment nothing here can tell whether you are there. A landing then waits in the tray.</source>
        <translation>Pour l’instant, rien ici ne peut dire si tu es là. Un atterrissage attend alors dans la barre.</translation>
    </message>
    <message>
        <source>Your last input was a moment ago.</source>
        <translation>Ta dernière saisie date d’un instant.</translation>
    </message>
    <message numerus="yes">
        <source>Your last input was %n seconds ago.</source>
        <translation>
            <numerusform>Ta dernière saisie date d’il y a %n seconde.</numerusform>
            <numerusform>Ta dernière saisie date d’il y a %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last input was {length} ago.</source>
        <translation>Ta dernière saisie date d’il y a {length}.</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells.</source>
        <translation>Rien ne le dit sur ce bureau.</translation>
    </message>
    <message>
        <source>From the X server.</source>
        <translation>Du serveur X.</translation>
    </message>
    <message>
        <source>From GNOME’s own idle monitor.</source>
        <translation>De GNOME lui-même.</translation>
    </message>
    <message>
        <source>From your desktop’s compositor (Wayland).</source>
        <translation>Du compositeur de ton bureau (Wayland).</translation>
    </message>
    <message>
        <source>From your desktop’s compositor (Wayland), in the older way that KDE began.</source>
        <translation>Du compositeur de ton bureau (Wayland), à l’ancienne manière lancée par KDE.</translation>
    </message>
    <message>
        <source>From the login service, as far as your desktop tells it. It knows long pauses only.</source>
        <translation>Du service de connexion, pour ce que ton bureau lui en dit. Il ne connaît que les longues pauses.</translation>
    </message>
    <message>
        <source>From Windows.</source>
        <translation>De Windows.</translation>
    </message>
    <message>
        <source>From macOS.</source>
        <translation>De macOS.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>Où trouver de l’aide</translation>
    </message>
    <message>
        <source>Nothing about opening it is stored.</source>
        <translation>Rien n’est retenu de cette ouverture.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>What you write and choose here, which days were workdays, and from when to when the computer was in use. No keys, no window titles, no places, no camera, and nothing about your partner but what you tell yourself.</source>
        <translation>Ce que tu écris et choisis ici, quels jours étaient travaillés, et de quand à quand l’ordinateur servait. Pas de touches, pas de titres de fenêtres, pas de lieux, pas de caméra, et rien sur l’autre que ce que tu en dis.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où ça va</translation>
    </message>
    <message>
        <source>Nowhere. There is no account and no network; everything stays on this computer. Only if you ask for it, an ActivityWatch on this same computer is asked for its times.</source>
        <translation>Nulle part. Il n’y a ni compte ni réseau&#x202f;; tout reste sur cet ordinateur. Si tu le demandes, et seulement alors, on demande ses heures à un ActivityWatch de ce même ordinateur.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>The journal is encrypted with a random key. Without a passphrase the key lies beside it, in a file that only your account on this computer may read: whoever can use your account, or has the whole folder, can read the journal. With a passphrase (under “Lock”) only you can, as long as it is locked. No lock helps against a program that watches this computer.</source>
        <translation>Le carnet est chiffré avec une clé tirée au hasard. Sans phrase secrète, la clé est à côté, dans un fichier que seul ton compte sur cet ordinateur peut lire&#xa0;: qui peut utiliser ton compte, ou a tout le dossier, peut lire le carnet. Avec une phrase secrète (sous «&#xa0;Verrou&#xa0;»), tu es la seule personne à le pouvoir, tant qu’il est verrouillé. Aucun verrou n’aide contre un programme qui surveille cet ordinateur.</translation>
    </message>
    <message>
        <source>When it is fear and not friction</source>
        <translation>Quand c’est de la peur, pas une dispute</translation>
    </message>
    <message>
        <source>Soft Landing is not for threats or control. There is a page that says where help can be found.</source>
        <translation>Soft Landing n’est pas fait pour la menace ou le contrôle. Une page dit où trouver de l’aide.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>PutBackPanel</name>
    <message>
        <source>Passphrase of this copy</source>
        <translation>Phrase secrète de cette copie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>It is back. What was there before could not be opened; its files were set aside.</source>
        <translation>C’est restauré. Ce qui était là avant ne s’ouvrait pas&#x202f;; ses fichiers ont été mis de côté.</translation>
    </message>
    <message>
        <source>It is back. What was there before is now a copy as well: {copy}.</source>
        <translation>C’est restauré. Ce qui était là avant est maintenant une copie aussi&#xa0;: {copy}.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>need closeness</source>
        <translation>besoin de toi</translation>
    </message>
    <message>
        <source>need space</source>
        <translation>besoin d’espace</translation>
    </message>
    <message>
        <source>need to be heard</source>
        <translation>besoin d’écoute</translation>
    </message>
    <message>
        <source>need help</source>
        <translation>besoin d’aide</translation>
    </message>
    <message>
        <source>need rest</source>
        <translation>besoin de repos</translation>
    </message>
    <message>
        <source>need reassurance</source>
        <translation>besoin de réconfort</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>pas encore clair</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>peine</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristesse</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>déception</translation>
    </message>
    <message>
        <source>irritated</source>
        <translation>agacement</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>colère</translation>
    </message>
    <message>
        <source>overstimulated</source>
        <translation>trop-plein</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>fatigue</translation>
    </message>
    <message>
        <source>anxious</source>
        <translation>inquiétude</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>tendresse</translation>
    </message>
    <message>
        <source>grateful</source>
        <translation>gratitude</translation>
    </message>
    <message>
        <source>Not that, but this</source>
        <translation>Pas ça, mais ça</translation>
    </message>
    <message>
        <source>A small ask</source>
        <translation>Une petite demande</translation>
    </message>
    <message>
        <source>More of, less of</source>
        <translation>Plus de, moins de</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mes mots à moi</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>bien reçu</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>difficile à dire</translation>
    </message>
    <message>
        <source>still unsaid</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>kept for me</source>
        <translation>gardé pour moi</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>laissé filer</translation>
    </message>
    <message>
        <source>part of a repair</source>
        <translation>lié à un accroc</translation>
    </message>
    <message>
        <source>humour</source>
        <translation>humour</translation>
    </message>
    <message>
        <source>affection</source>
        <translation>tendresse</translation>
    </message>
    <message>
        <source>opened up</source>
        <translation>confidence</translation>
    </message>
    <message>
        <source>empathy</source>
        <translation>empathie</translation>
    </message>
    <message>
        <source>took my part</source>
        <translation>part assumée</translation>
    </message>
    <message>
        <source>“we’re okay”</source>
        <translation>«&#xa0;nous, ça va&#xa0;»</translation>
    </message>
    <message>
        <source>asked to start over</source>
        <translation>nouveau départ</translation>
    </message>
    <message>
        <source>appreciation</source>
        <translation>merci</translation>
    </message>
    <message>
        <source>found a way</source>
        <translation>solution trouvée</translation>
    </message>
    <message>
        <source>met half way</source>
        <translation>moitié du chemin</translation>
    </message>
    <message>
        <source>said sorry</source>
        <translation>excuses</translation>
    </message>
    <message>
        <source>saw it their way</source>
        <translation>autre regard</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>they</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>nous deux</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ce jour-là</translation>
    </message>
    <message>
        <source>around {time}</source>
        <translation>vers {time}</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>le soir</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>la nuit</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>à moi</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>à l’autre</translation>
    </message>
    <message>
        <source>both</source>
        <translation>aux deux</translation>
    </message>
</context>
<context>
    <name>ReflectionActs</name>
    <message>
        <source>It waits on Clarity now, to be said when you like.</source>
        <translation>Ça attend dans Clarté, pour être dit quand tu voudras.</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>Le point est supprimé.</translation>
    </message>
    <message>
        <source>The check-in is kept. You find it among the trends.</source>
        <translation>Le point est gardé. Tu le retrouves dans les tendances.</translation>
    </message>
</context>
<context>
    <name>ReflectionExport</name>
    <message>
        <source>Nothing is written about this week yet.</source>
        <translation>Rien n’est encore écrit sur cette semaine.</translation>
    </message>
    <message>
        <source>Save this week as a PDF that anyone can read</source>
        <translation>Enregistrer cette semaine en PDF, lisible par n’importe qui</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The week lies here: {path}. Whoever can open it can read it.</source>
        <translation>La semaine est là&#xa0;: {path}. Qui peut l’ouvrir peut la lire.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No program here opens folders. It lies here: {path}</source>
        <translation>Aucun programme ici n’ouvre les dossiers. C’est là&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>ReflectionFooter</name>
    <message>
        <source>Whether it is saved</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Later this evening</source>
        <translation>Plus tard ce soir</translation>
    </message>
    <message>
        <source>Done for this week</source>
        <translation>Fini pour la semaine</translation>
    </message>
    <message>
        <source>Close once more to leave it unsaved.</source>
        <translation>Ferme encore une fois pour laisser sans enregistrer.</translation>
    </message>
    <message>
        <source>Done. You can still change anything; it is saved as you write.</source>
        <translation>Fini. Tu peux encore tout modifier&#x202f;; c’est enregistré à mesure.</translation>
    </message>
    <message>
        <source>Saved as you write. Takes about five minutes.</source>
        <translation>Enregistré à mesure. Prend environ cinq minutes.</translation>
    </message>
    <message>
        <source>Tomorrow, or not this week</source>
        <translation>Demain, ou pas cette semaine</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Pas cette semaine</translation>
    </message>
</context>
<context>
    <name>ReflectionPrompts</name>
    <message>
        <source>Good news of yours or mine</source>
        <translation>Une bonne nouvelle, de toi ou de moi</translation>
    </message>
    <message>
        <source>What went well, and who was glad with you?</source>
        <translation>Qu’est-ce qui s’est bien passé, et qui s’en est réjoui avec toi&#x202f;?</translation>
    </message>
    <message>
        <source>What I appreciated in you</source>
        <translation>Ce que j’ai aimé chez toi</translation>
    </message>
    <message>
        <source>Up to five things, one on each line</source>
        <translation>Jusqu’à cinq choses, une par ligne</translation>
    </message>
    <message>
        <source>Something I hoped you’d notice</source>
        <translation>Ce que j’aurais aimé que tu remarques</translation>
    </message>
    <message>
        <source>Optional, just for you; one thing on each line</source>
        <translation>Facultatif, juste pour toi&#x202f;; une chose par ligne</translation>
    </message>
    <message>
        <source>A repair worth remembering</source>
        <translation>Des retrouvailles à garder en mémoire</translation>
    </message>
    <message>
        <source>What softened it?</source>
        <translation>Qu’est-ce qui a tout adouci&#x202f;?</translation>
    </message>
    <message>
        <source>One small thing next week: when</source>
        <translation>Une petite chose la semaine prochaine&#xa0;: quand</translation>
    </message>
    <message>
        <source>the moment it fits</source>
        <translation>le moment qui convient</translation>
    </message>
    <message>
        <source>One small thing next week: I will</source>
        <translation>Une petite chose la semaine prochaine&#xa0;: je vais</translation>
    </message>
    <message>
        <source>something small</source>
        <translation>une petite chose</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>Je vais</translation>
    </message>
    <message>
        <source>One small thing next week</source>
        <translation>Une petite chose la semaine prochaine</translation>
    </message>
</context>
<context>
    <name>ReflectionWindow</name>
    <message>
        <source>Your week together</source>
        <translation>Votre semaine à deux</translation>
    </message>
</context>
<context>
    <name>ReflectionWords</name>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>{landed} sur %n jour travaillé</numerusform>
            <numerusform>{landed} sur %n jours travaillés</numerusform>
        </translation>
    </message>
    <message>
        <source>No workdays yet</source>
        <translation>Pas encore de jour travaillé</translation>
    </message>
    <message numerus="yes">
        <source>and on %n days off</source>
        <translation>
            <numerusform>et un jour de repos</numerusform>
            <numerusform>et %n jours de repos</numerusform>
        </translation>
    </message>
    <message>
        <source>the last four weeks: {recent} of {recent_days}; the four before: {before} of {before_days}</source>
        <translation>les quatre dernières semaines&#xa0;: {recent} sur {recent_days}&#x202f;; les quatre d’avant&#xa0;: {before} sur {before_days}</translation>
    </message>
    <message>
        <source>Workdays with a landing you logged. Days off leave the count, and today joins it when it is over.</source>
        <translation>Les jours travaillés avec un atterrissage noté. Les jours de repos n’y comptent pas, et aujourd’hui s’y ajoute une fois fini.</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Atterrissages</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Rien de noté</translation>
    </message>
    <message>
        <source>Hour not noted</source>
        <translation>Heure pas notée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>the last four weeks: {recent}; the four before: {before}</source>
        <translation>les quatre dernières semaines&#xa0;: {recent}&#x202f;; les quatre d’avant&#xa0;: {before}</translation>
    </message>
    <message>
        <source>The time until one of you first reached out, whoever it was: the middle one of those you logged.</source>
        <translation>Le temps jusqu’au premier pas, de l’un ou de l’autre&#xa0;: la durée du milieu parmi celles que tu as notées.</translation>
    </message>
    <message>
        <source>First reach-out</source>
        <translation>Premier pas</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>environ {length}</translation>
    </message>
    <message numerus="yes">
        <source>{median} (n = {count}, %n open)</source>
        <translation>
            <numerusform>{median} (n = {count}, %n ouvert)</numerusform>
            <numerusform>{median} (n = {count}, %n ouverts)</numerusform>
        </translation>
    </message>
    <message>
        <source>{median} (n = {count}, none open)</source>
        <translation>{median} (n = {count}, aucun ouvert)</translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <translation>
            <numerusform>d’après un accroc</numerusform>
            <numerusform>médiane de %n accrocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an hour</source>
        <translation>
            <numerusform>%n sans heure</numerusform>
            <numerusform>%n sans heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reach-out</source>
        <translation>
            <numerusform>%n sans premier pas</numerusform>
            <numerusform>%n sans premier pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n encore ouvert</numerusform>
            <numerusform>%n encore ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>none still open</source>
        <translation>aucun encore ouvert</translation>
    </message>
    <message>
        <source>most often underneath: {need} ({count} of {all})</source>
        <translation>le plus souvent en dessous&#xa0;: {need} ({count} sur {all})</translation>
    </message>
    <message>
        <source>Statements said on these days, and those written on them and kept for yourself.</source>
        <translation>Les mots clairs dits ces jours-là, et ceux écrits ces jours-là et gardés pour toi.</translation>
    </message>
    <message>
        <source>Said, not guessed</source>
        <translation>Dit, pas deviné</translation>
    </message>
    <message numerus="yes">
        <source>%n said</source>
        <translation>
            <numerusform>%n dit</numerusform>
            <numerusform>%n dits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n gardé</numerusform>
            <numerusform>%n gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, {kept}</source>
        <translation>{said}, {kept}</translation>
    </message>
    <message>
        <source>Counted over {days}.</source>
        <translation>Jours comptés&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>The four weeks are {recent}, those before {before}.</source>
        <translation>Les quatre semaines&#xa0;: {recent}&#x202f;; celles d’avant&#xa0;: {before}.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>This file can’t be read; nothing was changed.</source>
        <translation>Ce fichier ne peut pas être lu&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file is larger than a lifetime of entries; nothing was changed.</source>
        <translation>Ce fichier est plus gros que les notes de toute une vie&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is an archive; the JSON file inside of it can be taken in.</source>
        <translation>C’est une archive&#x202f;; le fichier JSON qu’elle contient peut être importé.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8; saved anew as UTF-8 it can be taken in.</source>
        <translation>Le texte n’est pas en UTF-8&#x202f;; enregistré de nouveau en UTF-8, il pourra être importé.</translation>
    </message>
    <message>
        <source>This is no text file; nothing was changed.</source>
        <translation>Ce n’est pas un fichier texte&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The JSON breaks off or breaks its own rules here.</source>
        <translation>Le JSON s’interrompt ou enfreint ses propres règles ici.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any export; nothing was changed.</source>
        <translation>Le fichier est imbriqué plus loin qu’aucun export&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file gives two values for one and the same thing; nothing was changed.</source>
        <translation>Le fichier donne deux valeurs pour une seule et même chose&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is a number in it that can’t be counted with; nothing was changed.</source>
        <translation>Il contient un nombre avec lequel on ne peut pas compter&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is neither an export of Soft Landing nor one of Day One; nothing was changed.</source>
        <translation>Ce n’est un export ni de Soft Landing ni de Day One&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>A newer Soft Landing wrote this file; the newer version will take it in.</source>
        <translation>Un Soft Landing plus récent a écrit ce fichier&#x202f;; c’est lui qui pourra l’importer.</translation>
    </message>
    <message>
        <source>There is something in it that no export holds; nothing was changed.</source>
        <translation>Il contient quelque chose qu’aucun export ne contient&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Something that every export holds is missing; nothing was changed.</source>
        <translation>Il manque quelque chose que tout export contient&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is another kind of value than the one that belongs there; nothing was changed.</source>
        <translation>La valeur n’est pas de la sorte qui va là&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The value is none of those that can stand there; nothing was changed.</source>
        <translation>La valeur n’est aucune de celles qui peuvent être là&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The text is longer than an entry can be (10,000 characters); nothing was changed.</source>
        <translation>Le texte est plus long qu’une note ne peut l’être (10 000 caractères)&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is a character in it that can’t be stored; nothing was changed.</source>
        <translation>Il contient un caractère qui ne peut pas être enregistré&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no date to be read here; they look like 2026-11-23 or 2026-11-23T17:40+01:00.</source>
        <translation>Aucune date ne se lit ici&#x202f;; elles s’écrivent 2026-11-23 ou 2026-11-23T17:40+01:00.</translation>
    </message>
    <message>
        <source>One and the same entry is in the file twice; nothing was changed.</source>
        <translation>La même note est deux fois dans le fichier&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The repair that this belongs to is not in the file; nothing was changed.</source>
        <translation>L’accroc dont ceci fait partie n’est pas dans le fichier&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The quotation marks don’t match up here.</source>
        <translation>Les guillemets ne vont pas par paires ici.</translation>
    </message>
    <message>
        <source>A column of dates and one of texts are needed, called date and text.</source>
        <translation>Il faut une colonne de dates et une de textes, appelées date et text.</translation>
    </message>
    <message>
        <source>There are more columns here than a table of dates and texts has; nothing was changed.</source>
        <translation>Il y a plus de colonnes ici que dans un tableau de dates et de textes&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be taken in.</source>
        <translation>Il n’y a rien dans ce fichier qui puisse être importé.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>The time you had in mind</source>
        <translation>Le moment que tu avais en tête</translation>
    </message>
    <message>
        <source>It is now. Gently, and as far as you are ready.</source>
        <translation>C’est maintenant. En douceur, et dans la mesure où tu le sens.</translation>
    </message>
    <message>
        <source>A small landing, if you like</source>
        <translation>Un petit atterrissage, si tu veux</translation>
    </message>
    <message>
        <source>There are a few minutes to set the day down.</source>
        <translation>Il y a quelques minutes pour poser la journée.</translation>
    </message>
    <message>
        <source>Whenever you are ready</source>
        <translation>Quand tu voudras</translation>
    </message>
    <message>
        <source>Something is still open here. There is no hurry.</source>
        <translation>Quelque chose est encore ouvert ici. Rien ne presse.</translation>
    </message>
    <message>
        <source>A look back, if you like</source>
        <translation>Un regard en arrière, si tu veux</translation>
    </message>
    <message>
        <source>Your week is here whenever it suits you.</source>
        <translation>Ta semaine est là, quand ça t’arrange.</translation>
    </message>
    <message>
        <source>Something you kept for later</source>
        <translation>Quelque chose gardé pour plus tard</translation>
    </message>
    <message>
        <source>It is here if today is a good day for it, and keeps if not.</source>
        <translation>C’est là si le jour s’y prête, et sinon ça attend.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Later this evening</source>
        <translation>Plus tard ce soir</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Pas cette semaine</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Popup</source>
        <translation>Petite carte</translation>
    </message>
    <message>
        <source>A small card in the corner. It never takes the keyboard, and leaves after two minutes.</source>
        <translation>Une petite carte dans le coin. Elle ne prend jamais le clavier et s’en va au bout de deux minutes.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>One of the desktop’s own notifications, with neutral words.</source>
        <translation>Une notification du bureau, aux mots neutres.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>The card first; if it goes unanswered, one notification waits until the end of the day.</source>
        <translation>D’abord la carte&#x202f;; sans réponse, une notification attend jusqu’à la fin de la journée.</translation>
    </message>
    <message>
        <source>Once a workday; if that goes unanswered, once more. After that only when you asked for it.</source>
        <translation>Une fois par jour travaillé&#x202f;; sans réponse, une fois encore. Ensuite, seulement si tu l’as demandé.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications just now. The card comes in their place; other reminders cannot be shown.</source>
        <translation>Rien n’affiche de notifications ici en ce moment. La carte vient à leur place&#x202f;; les autres rappels ne peuvent pas être montrés.</translation>
    </message>
    <message>
        <source>How the landing is offered</source>
        <translation>Comment l’atterrissage est proposé</translation>
    </message>
    <message>
        <source>How the evening landed</source>
        <translation>Comment était la soirée</translation>
    </message>
    <message>
        <source>Asked the next morning, once, and answered with one tap.</source>
        <translation>Demandé le lendemain matin, une fois, et un clic suffit pour répondre.</translation>
    </message>
    <message>
        <source>One at a time, in words that give nothing away. None between {evening} and {morning}; deep in the night only a return you agreed on.</source>
        <translation>Un à la fois, avec des mots qui ne trahissent rien. Aucun entre {evening} et {morning}&#x202f;; en pleine nuit, seulement un retour convenu.</translation>
    </message>
    <message>
        <source>Quiet reminders</source>
        <translation>Rappels discrets</translation>
    </message>
    <message>
        <source>An agreed return</source>
        <translation>Un retour convenu</translation>
    </message>
    <message>
        <source>When a pause between you is over, at its time.</source>
        <translation>Quand une pause entre vous est finie, à l’heure dite.</translation>
    </message>
    <message>
        <source>Something still open</source>
        <translation>Quelque chose encore ouvert</translation>
    </message>
    <message>
        <source>Once, some hours after it began, while nobody has reached out yet.</source>
        <translation>Une fois, quelques heures après le début, tant que personne n’a fait un pas.</translation>
    </message>
    <message>
        <source>Words kept for later</source>
        <translation>Des mots gardés pour plus tard</translation>
    </message>
    <message>
        <source>From the next day on, each of them once, and at most one a day.</source>
        <translation>À partir du lendemain, une fois chacun, et au plus un par jour.</translation>
    </message>
    <message>
        <source>{minutes} min before</source>
        <translation>{minutes}&#xa0;min avant</translation>
    </message>
    <message>
        <source>Your partner’s arrival</source>
        <translation>Le retour de ta moitié</translation>
    </message>
    <message>
        <source>Some minutes before they usually come home; the times are under “You two”.</source>
        <translation>Quelques minutes avant son retour habituel&#x202f;; les heures sont sous «&#xa0;Vous deux&#xa0;».</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Retour sur la semaine</translation>
    </message>
    <message>
        <source>Time of the weekly reflection</source>
        <translation>Heure du retour sur la semaine</translation>
    </message>
    <message>
        <source>At this time, or at the first quiet moment after it, the next day included.</source>
        <translation>À cette heure, ou au premier moment calme ensuite, le lendemain compris.</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Renouer</translation>
    </message>
    <message>
        <source>Early, simple and warm beats late and eloquent.</source>
        <translation>Tôt, simple et chaleureux vaut mieux que tard et bien dit.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Il y a eu un accroc</translation>
    </message>
    <message>
        <source>Nothing is open between you two.</source>
        <translation>Rien n’est ouvert entre vous.</translation>
    </message>
    <message>
        <source>When something comes between you, write down a few words here. You will find phrases to reach out with, a pause that has an end, and a way to close it together.</source>
        <translation>Quand quelque chose se met entre vous, note ici quelques mots. Tu trouveras des phrases pour faire un pas, une pause qui a une fin, et une façon de clore à deux.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Days that began like today ended around {time}.</source>
        <translation>Les jours commencés comme aujourd’hui ont fini vers {time}.</translation>
    </message>
    <message>
        <source>Days that began like today ended between {early} and {late}.</source>
        <translation>Les jours commencés comme aujourd’hui ont fini entre {early} et {late}.</translation>
    </message>
    <message>
        <source>By your settings, days like this end around {time}.</source>
        <translation>D’après tes réglages, ces jours-là finissent vers {time}.</translation>
    </message>
</context>
<context>
    <name>RibbonWords</name>
    <message>
        <source>The week as a ribbon</source>
        <translation>La semaine en un ruban</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Atterrissages</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Renouer</translation>
    </message>
    <message>
        <source>A landing</source>
        <translation>Un atterrissage</translation>
    </message>
    <message>
        <source>Said at {time}</source>
        <translation>Dit à {time}</translation>
    </message>
    <message>
        <source>Kept for yourself at {time}</source>
        <translation>Gardé pour toi à {time}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>closed after {length}</source>
        <translation>clos après {length}</translation>
    </message>
    <message>
        <source>That day, {state}</source>
        <translation>Ce jour-là, {state}</translation>
    </message>
    <message>
        <source>Began at {time}, {state}</source>
        <translation>Commencé à {time}, {state}</translation>
    </message>
    <message>
        <source>{weekday}, {ritual}: {entries}</source>
        <translation>{weekday}, {ritual}&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>atterri</translation>
    </message>
    <message>
        <source>no landing that day</source>
        <translation>pas d’atterrissage ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>said %n</source>
        <translation>
            <numerusform>%n dit</numerusform>
            <numerusform>%n dits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %n</source>
        <translation>
            <numerusform>%n gardé</numerusform>
            <numerusform>%n gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repairs %n</source>
        <translation>
            <numerusform>%n accroc</numerusform>
            <numerusform>%n accrocs</numerusform>
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
        <translation>Fermer tout de suite</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait pareil</translation>
    </message>
    <message>
        <source>Esc closes this page at once.</source>
        <translation>Échap ferme cette page tout de suite.</translation>
    </message>
    <message>
        <source>When it is fear</source>
        <translation>Quand c’est de la peur</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>Où trouver de l’aide</translation>
    </message>
    <message>
        <source>Soft Landing is made for two people who are safe with each other. Where one is afraid of the other, small gestures are no answer, and trying harder can make it worse. If that is how it is, it is not your doing.</source>
        <translation>Soft Landing est fait pour deux personnes en sécurité l’une avec l’autre. Là où l’une a peur de l’autre, de petits gestes ne sont pas une réponse, et redoubler d’efforts peut aggraver les choses. Si c’est ainsi, ce n’est pas ta faute.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>En danger maintenant</translation>
    </message>
    <message>
        <source>Call your local emergency number: 112 in the European Union, 999 or 112 in the United Kingdom, 911 in the United States and Canada, 000 in Australia, 111 in New Zealand. From most mobile phones 112 works in many other countries too.</source>
        <translation>Appelle le numéro d’urgence de ton pays&#xa0;: 112 dans l’Union européenne (en France aussi le 17, ou le 114 par SMS) et en Suisse, 911 au Canada, 999 ou 112 au Royaume-Uni, 911 aux États-Unis, 000 en Australie, 111 en Nouvelle-Zélande. Depuis la plupart des mobiles, le 112 marche aussi dans beaucoup d’autres pays.</translation>
    </message>
    <message>
        <source>If you can, go where there are other people.</source>
        <translation>Si tu peux, va là où il y a d’autres gens.</translation>
    </message>
    <message>
        <source>How it can look</source>
        <translation>À quoi ça peut ressembler</translation>
    </message>
    <message>
        <source>You choose each word so that they won’t get angry. They decide whom you meet, what you spend, what you wear. They read your messages or want to know where you are at all times. They threaten you, themselves, the children or the animals. They hurt you, or force you.</source>
        <translation>Tu pèses chaque mot pour éviter une colère. L’autre décide qui tu vois, ce que tu dépenses, ce que tu portes. L’autre lit tes messages ou veut savoir à tout moment où tu es. L’autre te menace, menace de se faire du mal, menace les enfants ou les animaux. L’autre te fait mal, ou te force.</translation>
    </message>
    <message>
        <source>It need not be all of these, and it need not leave a mark.</source>
        <translation>Il n’est pas nécessaire que tout y soit, ni que ça laisse une trace.</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Tell one person you trust: a friend, somebody of your family, a doctor, a colleague. You needn’t have proof, and you needn’t have decided anything.</source>
        <translation>Parles-en à une personne de confiance&#xa0;: quelqu’un parmi tes amis, ta famille, tes collègues, ou un médecin. Tu n’as pas besoin de preuves, et tu n’as rien à décider d’avance.</translation>
    </message>
    <message>
        <source>To find a helpline, search for the name of your country or town together with “domestic abuse helpline”. Many cost nothing, answer at night, let you stay anonymous, and are there for people of any gender.</source>
        <translation>Pour trouver une ligne d’écoute, cherche le nom de ton pays ou de ta ville avec «&#xa0;violences conjugales numéro d’écoute&#xa0;». Beaucoup sont gratuites, répondent la nuit, te laissent rester anonyme et s’adressent à tout le monde.</translation>
    </message>
    <message>
        <source>If it is your own anger that frightens you, there are lines for that as well: search for “help to stop hurting my partner”.</source>
        <translation>Si c’est ta propre colère qui te fait peur, il existe des lignes pour ça aussi&#xa0;: cherche «&#xa0;aide pour ne plus faire de mal à ma compagne ou mon compagnon&#xa0;».</translation>
    </message>
    <message>
        <source>Before you search on this computer</source>
        <translation>Avant de chercher sur cet ordinateur</translation>
    </message>
    <message>
        <source>Somebody may be able to see what is done here: in the browser’s history, in a shared account, or with a program that watches. A phone or a computer they can’t get at is safer: a friend’s, at work, in a library.</source>
        <translation>Quelqu’un peut peut-être voir ce qui se fait ici&#xa0;: dans l’historique du navigateur, dans un compte partagé, ou avec un programme qui surveille. Un téléphone ou un ordinateur hors de sa portée est plus sûr&#xa0;: chez des amis, au travail, dans une bibliothèque.</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can also open Soft Landing and read what you wrote in it.</source>
        <translation>Toute personne qui peut utiliser ton compte sur cet ordinateur peut aussi ouvrir Soft Landing et lire ce que tu y as écrit.</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>À propos de cette page</translation>
    </message>
    <message>
        <source>Nothing is stored: not that you opened it, nor for how long. It never opens by itself because of something you wrote. It is always in Settings, under Privacy.</source>
        <translation>Rien n’est retenu&#xa0;: ni que tu l’as ouverte, ni combien de temps. Elle ne s’ouvre jamais d’elle-même à cause de ce que tu as écrit. Elle est toujours dans les Réglages, sous Vie privée.</translation>
    </message>
</context>
<context>
    <name>SayTheQuietPart</name>
    <message>
        <source>What they would have to guess</source>
        <translation>Ce qu’il faudrait deviner</translation>
    </message>
    <message>
        <source>I’m not distant, I’m just slow to switch off today.</source>
        <translation>Ce n’est pas de la distance, c’est juste que j’ai du mal à décrocher aujourd’hui.</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Other words for the door</source>
        <translation>D’autres mots pour la porte</translation>
    </message>
    <message>
        <source>To say at the door</source>
        <translation>À dire à la porte</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>In my own words</source>
        <translation>Avec mes mots à moi</translation>
    </message>
    <message>
        <source>What would they have to guess right now?</source>
        <translation>Que faudrait-il deviner, là&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>I’m not {first} right now, I’m {second}.</source>
        <translation>Là, ce n’est pas {first}, c’est {second}.</translation>
    </message>
    <message>
        <source>I’m not {first}.</source>
        <translation>Là, ce n’est pas {first}.</translation>
    </message>
    <message>
        <source>Right now I’m {second}.</source>
        <translation>Là, c’est {second}.</translation>
    </message>
    <message>
        <source>I’m not …</source>
        <translation>Ce n’est pas …</translation>
    </message>
    <message>
        <source>I’m …</source>
        <translation>C’est …</translation>
    </message>
    <message>
        <source>upset with you</source>
        <translation>contre toi</translation>
    </message>
    <message>
        <source>worn out from today</source>
        <translation>la fatigue de la journée</translation>
    </message>
    <message>
        <source>Could you {first}? It would help me {second}.</source>
        <translation>Tu pourrais {first}&#x202f;? Ça m’aiderait à {second}.</translation>
    </message>
    <message>
        <source>Could you {first}?</source>
        <translation>Tu pourrais {first}&#x202f;?</translation>
    </message>
    <message>
        <source>It would help me {second}.</source>
        <translation>Ça m’aiderait à {second}.</translation>
    </message>
    <message>
        <source>Could you …</source>
        <translation>Tu pourrais …</translation>
    </message>
    <message>
        <source>It would help me …</source>
        <translation>Ça m’aiderait à …</translation>
    </message>
    <message>
        <source>just sit with me</source>
        <translation>juste t’asseoir avec moi</translation>
    </message>
    <message>
        <source>finish this</source>
        <translation>finir ça</translation>
    </message>
    <message>
        <source>I’d love more {first} and a little less {second}.</source>
        <translation>J’aimerais plus {first} et un peu moins {second}.</translation>
    </message>
    <message>
        <source>I’d love more {first}.</source>
        <translation>J’aimerais plus {first}.</translation>
    </message>
    <message>
        <source>I’d love a little less {second}.</source>
        <translation>J’aimerais un peu moins {second}.</translation>
    </message>
    <message>
        <source>I’d love more …</source>
        <translation>J’aimerais plus …</translation>
    </message>
    <message>
        <source>A little less …</source>
        <translation>Un peu moins …</translation>
    </message>
    <message>
        <source>planning together</source>
        <translation>de projets faits à deux</translation>
    </message>
    <message>
        <source>last-minute news</source>
        <translation>de surprises au dernier moment</translation>
    </message>
</context>
<context>
    <name>SetItDown</name>
    <message>
        <source>It will be waiting for you tomorrow morning, so you don’t have to carry it tonight.</source>
        <translation>Ça t’attendra demain matin&#x202f;; tu n’as pas à le porter ce soir.</translation>
    </message>
    <message>
        <source>What is still in your head, one thought per line</source>
        <translation>Ce qui te reste en tête, une pensée par ligne</translation>
    </message>
    <message>
        <source>One thought per line</source>
        <translation>Une pensée par ligne</translation>
    </message>
    <message>
        <source>When? Say 9:00, before mail</source>
        <translation>Quand&#x202f;? 9:00, avant les mails</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>Quand et comment tu la reprendras</translation>
    </message>
    <message>
        <source>Tomorrow, first thing</source>
        <translation>Demain, en premier</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>L’après-midi</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Park this, and write down another</source>
        <translation>Poser celle-ci, et en écrire une autre</translation>
    </message>
    <message numerus="yes">
        <source>%n parked, last: {words}</source>
        <translation>
            <numerusform>Une pensée posée&#xa0;: {words}</numerusform>
            <numerusform>%n posées, la dernière&#xa0;: {words}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>A day off, so I would not ask today. You can begin a landing at any time.</source>
        <translation>C’est un jour libre, je ne demanderais rien aujourd’hui. Tu peux atterrir quand tu veux.</translation>
    </message>
    <message>
        <source>I would ask at the first pause after {opens}.</source>
        <translation>Je demanderais à la première pause après {opens}.</translation>
    </message>
    <message>
        <source>Why {time} today?</source>
        <translation>Pourquoi {time} aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Why around {time}?</source>
        <translation>Pourquoi vers {time}&#x202f;?</translation>
    </message>
    <message>
        <source>No workdays</source>
        <translation>Aucun jour de travail</translation>
    </message>
    <message>
        <source>With no workday chosen I would never ask by myself. You can begin a landing at any time.</source>
        <translation>Sans jour de travail choisi, je ne demanderais jamais de moi-même. Tu peux atterrir quand tu veux.</translation>
    </message>
    <message>
        <source>You usually stop around {end}. I would ask at the first pause after {opens}.</source>
        <translation>D’habitude, tu t’arrêtes vers {end}. Je demanderais à la première pause après {opens}.</translation>
    </message>
    <message>
        <source>You usually stop around {end}. From {opens} on I would ask once you stop typing.</source>
        <translation>D’habitude, tu t’arrêtes vers {end}. À partir de {opens}, je demanderais dès que tu cesses de taper.</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ton code de secours</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, this opens your journal; without both, nobody can, we neither. Write it down or print it, and keep it where nobody looks. It is shown only now.</source>
        <translation>Si la phrase secrète s’oublie, il ouvre ton carnet&#x202f;; sans les deux, personne ne le peut, nous non plus. Note-le ou imprime-le, et garde-le là où personne ne regarde. Il n’est montré que maintenant.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>It leaves the clipboard again after half a minute.</source>
        <translation>Il quitte le presse-papiers au bout d’une demi-minute.</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>Groupe {number}&#xa0;: {group}</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Retour</translation>
    </message>
    <message>
        <source>Esc or Alt+Left</source>
        <translation>Échap ou Alt+Gauche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Renouer</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Atterrissages</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlowDown</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <translation>Inspire…</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <translation>Expire…</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>la dernière</translation>
    </message>
    <message numerus="yes">
        <source>%n more breaths</source>
        <translation>
            <numerusform>encore une respiration</numerusform>
            <numerusform>encore %n respirations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Start when you log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>The system did not take that. Its own settings for starting programs may help.</source>
        <translation>Le système ne l’a pas accepté. Ses propres réglages de démarrage peuvent aider.</translation>
    </message>
    <message>
        <source>Quietly, in the tray: only while I run can I notice the end of your day.</source>
        <translation>Sans bruit, dans la barre&#xa0;: je ne peux remarquer la fin de ta journée que si je tourne.</translation>
    </message>
    <message>
        <source>This system has no list of programs to start that I know of.</source>
        <translation>Je ne connais pas de liste de programmes à démarrer sur ce système.</translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Still unsaid</source>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>More filters: kept, let go, need, feeling, time</source>
        <translation>Plus de filtres&#xa0;: gardé, laissé filer, besoin, ressenti, période</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Search your words</source>
        <translation>Chercher dans tes mots</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found of {all}</source>
        <translation>
            <numerusform>%n trouvé sur {all}</numerusform>
            <numerusform>%n trouvés sur {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>Still unsaid {count}</source>
        <translation>Pas encore dit {count}</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>{filter} ×</source>
        <translation>{filter} ×</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Retirer&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>written on {date}</source>
        <translation>écrit le {date}</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>What you wrote</source>
        <translation>Ce que tu as écrit</translation>
    </message>
    <message>
        <source>The words of this statement</source>
        <translation>Les mots de ce mot clair</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>A clarity statement says the part the other would have to guess. Finish the sentence above for a first one; it stays on this computer.</source>
        <translation>Un mot clair dit ce que l’autre devrait deviner. Finis la phrase ci-dessus pour en écrire un premier&#x202f;; il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing you wrote has these words in it.</source>
        <translation>Rien de ce que tu as écrit ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be said.</source>
        <translation>Rien n’attend d’être dit.</translation>
    </message>
    <message>
        <source>What you have said will stand here, with how it landed if you like.</source>
        <translation>Ce que tu as dit viendra ici, avec la façon dont c’est passé si tu veux.</translation>
    </message>
    <message>
        <source>Nothing you wrote is all of this at once.</source>
        <translation>Rien de ce que tu as écrit n’est tout cela à la fois.</translation>
    </message>
    <message>
        <source>Edit the words	F2</source>
        <translation>Modifier les mots	F2</translation>
    </message>
    <message>
        <source>Need and feelings …</source>
        <translation>Besoin et ressenti…</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copier	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>What you were changing is kept.</source>
        <translation>Ce que tu modifiais est gardé.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>What to do with this statement</source>
        <translation>Que faire de ce mot clair</translation>
    </message>
    <message>
        <source>How did it land?</source>
        <translation>Comment c’est passé&#x202f;?</translation>
    </message>
    <message>
        <source>Noted how it landed.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>C’est dit</translation>
    </message>
    <message>
        <source>Noted as said.</source>
        <translation>C’est noté comme dit.</translation>
    </message>
    <message>
        <source>Keep it for me</source>
        <translation>Le garder pour moi</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>Gardé pour toi.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser filer</translation>
    </message>
    <message>
        <source>Let go of.</source>
        <translation>Laissé filer.</translation>
    </message>
    <message>
        <source>Still unsaid after all</source>
        <translation>Pas encore dit, finalement</translation>
    </message>
    <message>
        <source>It waits to be said.</source>
        <translation>Ça attend d’être dit.</translation>
    </message>
    <message>
        <source>Noted which repair it is part of.</source>
        <translation>L’accroc auquel il est lié est noté.</translation>
    </message>
    <message>
        <source>Part of no repair.</source>
        <translation>Lié à aucun accroc.</translation>
    </message>
    <message>
        <source>Part of a repair</source>
        <translation>Lié à un accroc</translation>
    </message>
    <message>
        <source>of none</source>
        <translation>à aucun</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>D’autres suggestions</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>The arrow key down leads to suggestions.</source>
        <translation>La flèche vers le bas mène aux suggestions.</translation>
    </message>
</context>
<context>
    <name>TellAgainForm</name>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>tried</source>
        <translation>essayé</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>no chance came</source>
        <translation>pas eu l’occasion</translation>
    </message>
    <message>
        <source>not this week</source>
        <translation>pas cette semaine</translation>
    </message>
    <message>
        <source>Clarity statement</source>
        <translation>Mot clair</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Accroc</translation>
    </message>
    <message>
        <source>Soft landing</source>
        <translation>Atterrissage en douceur</translation>
    </message>
    <message>
        <source>Parked thought</source>
        <translation>Pensée posée</translation>
    </message>
    <message>
        <source>Looking back on week {week} of {year}</source>
        <translation>Retour sur la semaine {week} de {year}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où ça en est</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Comment c’est passé</translation>
    </message>
    <message>
        <source>Underneath</source>
        <translation>En dessous</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Heat, of 3</source>
        <translation>Intensité, sur 3</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Ma part</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Vu de l’extérieur</translation>
    </message>
    <message>
        <source>Reaching out</source>
        <translation>Main tendue</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Comment c’était</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Quand et comment</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Appreciated</source>
        <translation>Apprécié</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Bonnes nouvelles</translation>
    </message>
    <message>
        <source>Hoped for, not said</source>
        <translation>Espéré, pas dit</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>À garder en mémoire</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>Quand {when}, je vais {will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>Quand {when}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>Je vais {will}</translation>
    </message>
    <message>
        <source>Last week’s intention</source>
        <translation>Intention de la semaine passée</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Carry on</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Keep it for the next workday</source>
        <translation>La garder pour le prochain jour de travail</translation>
    </message>
    <message>
        <source>What to do with this thought</source>
        <translation>Que faire de cette pensée</translation>
    </message>
    <message>
        <source>Pick up: {words}</source>
        <translation>Reprendre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Pick it up</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Carry on: {words}</source>
        <translation>Reporter&#xa0;: {words}</translation>
    </message>
    <message>
        <source>When and how…</source>
        <translation>Quand et comment…</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>D’autres mots…</translation>
    </message>
    <message>
        <source>Carry on to the next workday</source>
        <translation>Reporter au prochain jour de travail</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The thought in other words</source>
        <translation>La pensée en d’autres mots</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>Quand et comment tu la reprendras</translation>
    </message>
    <message>
        <source>Pick up a thought</source>
        <translation>Reprendre une pensée</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>Reprise.</translation>
    </message>
    <message>
        <source>Carry a thought on</source>
        <translation>Reporter une pensée</translation>
    </message>
    <message>
        <source>It will be here again on the next workday.</source>
        <translation>Elle sera là de nouveau le prochain jour de travail.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>ThoughtRows</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Montrer les {count}</translation>
    </message>
</context>
<context>
    <name>TimeDoubt</name>
    <message>
        <source>Is there a better time for this?</source>
        <translation>Un autre moment serait-il meilleur&#x202f;?</translation>
    </message>
    <message>
        <source>The last few invitations came at a bad moment, it seems. Another time is easily chosen.</source>
        <translation>Les dernières invitations tombaient mal, semble-t-il. Un autre moment est vite choisi.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisir un moment</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>C’est bien comme ça</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Noted today</source>
        <translation>Noté aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing noted so far. A day without an entry is a perfectly good day.</source>
        <translation>Rien de noté pour l’instant. Une journée sans note est une très bonne journée.</translation>
    </message>
    <message>
        <source>Your workday</source>
        <translation>Ta journée de travail</translation>
    </message>
    <message>
        <source>Here again, as you left it</source>
        <translation>Revoilà ce que tu avais laissé</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>What would they have to guess right now?</source>
        <translation>Que faudrait-il deviner, là&#x202f;?</translation>
    </message>
    <message>
        <source>What they would have to guess</source>
        <translation>Ce qu’il faudrait deviner</translation>
    </message>
    <message>
        <source>I’m not upset with you, I’m…</source>
        <translation>Ce n’est pas contre toi, c’est…</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Renouer</translation>
    </message>
    <message>
        <source>When something comes between you, this is a place to begin again.</source>
        <translation>Quand quelque chose se met entre vous, on peut recommencer ici.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Il y a eu un accroc</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Faire un pas</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Atterrissage</translation>
    </message>
    <message>
        <source>Two minutes between work and home.</source>
        <translation>Deux minutes entre le travail et la maison.</translation>
    </message>
    <message>
        <source>Land now</source>
        <translation>Atterrir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Gestures and arrivals</source>
        <translation>Gestes et retours</translation>
    </message>
    <message>
        <source>Written down. It stays here until you say it, keep it or let it go.</source>
        <translation>C’est écrit. Ça reste ici jusqu’à ce que tu le dises, le gardes ou le laisses filer.</translation>
    </message>
    <message>
        <source>Noted how it felt.</source>
        <translation>Ton ressenti est noté.</translation>
    </message>
    <message>
        <source>{date}. Your days usually close around {time}.</source>
        <translation>Aujourd’hui, {date}. Tes journées finissent d’habitude vers {time}.</translation>
    </message>
    <message>
        <source>at the desk {length}</source>
        <translation>à l’ordinateur {length}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour de repos</translation>
    </message>
    <message>
        <source>reminders are paused until {time}</source>
        <translation>rappels en pause jusqu’à {time}</translation>
    </message>
    <message>
        <source>reminders are paused until {day}</source>
        <translation>rappels en pause jusqu’au {day}</translation>
    </message>
    <message>
        <source>reminders are paused</source>
        <translation>rappels en pause</translation>
    </message>
    <message>
        <source>landing window {opens} – {closes}</source>
        <translation>fenêtre d’atterrissage {opens} – {closes}</translation>
    </message>
    <message>
        <source>Nothing is open between you two.</source>
        <translation>Rien n’est ouvert entre vous.</translation>
    </message>
    <message>
        <source>Something is still open.</source>
        <translation>Quelque chose est encore ouvert.</translation>
    </message>
    <message>
        <source>Something has been open for {length}.</source>
        <translation>Quelque chose est ouvert depuis {length}.</translation>
    </message>
    <message>
        <source>Last repair: {day}, {kind}.</source>
        <translation>Dernier accroc&#xa0;: {day}, {kind}.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>The first reaching out came after {length}.</source>
        <translation>Le premier pas est venu après {length}.</translation>
    </message>
    <message>
        <source>Land again</source>
        <translation>Atterrir encore</translation>
    </message>
    <message>
        <source>You have landed today.</source>
        <translation>Tu as atterri aujourd’hui.</translation>
    </message>
    <message>
        <source>Tonight, perhaps: {gesture}</source>
        <translation>Ce soir, peut-être&#xa0;: {gesture}</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Ta moitié</translation>
    </message>
    <message>
        <source>{name} is home around {time}.</source>
        <translation>{name} rentre vers {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Landed {count} of %n workdays last week.</source>
        <translation>
            <numerusform>La semaine dernière&#xa0;: atterri {count} fois sur %n jour travaillé.</numerusform>
            <numerusform>La semaine dernière&#xa0;: atterri {count} fois sur %n jours travaillés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerPage</name>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Suppressions récentes</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in half a minute.</source>
        <translation>Copié. Le presse-papiers l’oublie au bout d’une demi-minute.</translation>
    </message>
    <message>
        <source>That entry has been deleted in the meantime.</source>
        <translation>Cette note a été supprimée entre-temps.</translation>
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
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>clarity statement</source>
        <translation>mot clair</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>accroc</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>main tendue</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>landing</source>
        <translation>atterrissage</translation>
    </message>
    <message>
        <source>gesture</source>
        <translation>geste</translation>
    </message>
    <message>
        <source>parked thought</source>
        <translation>pensée posée</translation>
    </message>
    <message>
        <source>weekly reflection</source>
        <translation>retour sur la semaine</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>point</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>note</translation>
    </message>
    <message>
        <source>A pause on {day}</source>
        <translation>Pause du {day}</translation>
    </message>
    <message>
        <source>A landing on {day}</source>
        <translation>Atterrissage du {day}</translation>
    </message>
    <message>
        <source>The week of {first} to {last}</source>
        <translation>Semaine du {first} au {last}</translation>
    </message>
    <message>
        <source>A check-in on {day}</source>
        <translation>Point du {day}</translation>
    </message>
    <message>
        <source>An entry of {day}</source>
        <translation>Note du {day}</translation>
    </message>
    <message>
        <source>attempts: {count}</source>
        <translation>mains tendues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>pauses: {count}</source>
        <translation>pauses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>a last day</source>
        <translation>dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>What you delete stays here for %n days, then it goes for good.</source>
        <translation>
            <numerusform>Ce que tu supprimes reste ici %n jour, puis s’en va pour de bon.</numerusform>
            <numerusform>Ce que tu supprimes reste ici %n jours, puis s’en va pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Suppressions récentes</translation>
    </message>
    <message>
        <source>Empty it now</source>
        <translation>Tout vider</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
    </message>
    <message>
        <source>Nothing is waiting here. Whatever you delete can be put back from this page.</source>
        <translation>Rien n’attend ici. Ce que tu supprimes peut être restauré depuis cette page.</translation>
    </message>
    <message>
        <source>What to do with what was deleted</source>
        <translation>Que faire de ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good	Del</source>
        <translation>Supprimer pour de bon	Suppr</translation>
    </message>
    <message>
        <source>Put something back</source>
        <translation>Restaurer quelque chose</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>C’est revenu à sa place.</translation>
    </message>
    <message>
        <source>Delete this for good? Nobody can bring it back after that.</source>
        <translation>Supprimer ceci pour de bon&#x202f;? Personne ne pourra le faire revenir.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Delete everything here for good? Nobody can bring it back after that.</source>
        <translation>Tout supprimer ici pour de bon&#x202f;? Personne ne pourra le faire revenir.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
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
        <translation>Retour à {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Soft Landing · a good time to land</source>
        <translation>Soft Landing · un bon moment pour atterrir</translation>
    </message>
    <message>
        <source>Soft Landing · paused</source>
        <translation>Soft Landing · en pause</translation>
    </message>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Soft Landing · paused until {time}</source>
        <translation>Soft Landing · en pause jusqu’à {time}</translation>
    </message>
    <message>
        <source>Soft Landing · paused until {day}</source>
        <translation>Soft Landing · en pause jusqu’au {day}</translation>
    </message>
    <message>
        <source>Soft Landing · back at {time}</source>
        <translation>Soft Landing · retour à {time}</translation>
    </message>
    <message>
        <source>Soft Landing · back at {time} · {length}</source>
        <translation>Soft Landing · retour à {time} · {length}</translation>
    </message>
    <message>
        <source>Back at {time}, in {length}</source>
        <translation>Retour à {time}, dans {length}</translation>
    </message>
    <message>
        <source>Begin landing</source>
        <translation>Atterrir</translation>
    </message>
    <message>
        <source>New clarity statement</source>
        <translation>Nouveau mot clair</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Il y a eu un accroc…</translation>
    </message>
    <message>
        <source>Open tracker</source>
        <translation>Ouvrir le carnet</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Retour sur la semaine</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>Jusqu’à lundi</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Jusqu’à une date…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Finir la pause</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>GNOME shows no tray icons by itself; the extension “AppIndicator and KStatusNotifierItem Support” adds them. Everything works from this window too.</source>
        <translation>GNOME ne montre pas d’icônes de lui-même dans sa barre&#x202f;; l’extension «&#xa0;AppIndicator and KStatusNotifierItem Support&#xa0;» les ajoute. Tout marche aussi depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>No tray was found; a bar with a tray module, such as Waybar, shows one. This window works without.</source>
        <translation>Aucune zone d’icônes trouvée&#x202f;; une barre avec un module «&#xa0;tray&#xa0;», comme Waybar, en montre une. Cette fenêtre s’en passe.</translation>
    </message>
    <message>
        <source>No tray was found; it can be added to your panel’s items. Everything works from this window too.</source>
        <translation>Aucune zone d’icônes trouvée&#x202f;; elle peut s’ajouter aux éléments de ton tableau de bord. Tout marche aussi depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. Everything works from this window too.</source>
        <translation>Aucune zone d’icônes trouvée sur ce bureau. Tout marche aussi depuis cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Show as a picture</source>
        <translation>Montrer en image</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>{title}: {action}</source>
        <translation>{title}&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Jours travaillés</translation>
    </message>
    <message>
        <source>With a landing</source>
        <translation>Avec atterrissage</translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>D’autres jours</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dits</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>First reach-out after</source>
        <translation>Premier pas après</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message numerus="yes">
        <source>{days}: {length}, the middle of %n; {open}</source>
        <translation>
            <numerusform>{days}&#xa0;: {length}, un seul accroc&#x202f;; {open}</numerusform>
            <numerusform>{days}&#xa0;: {length}, le milieu de %n&#x202f;; {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n encore ouvert</numerusform>
            <numerusform>%n encore ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Your usual range</source>
        <translation>Ta fourchette habituelle</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Par rapport</translation>
    </message>
    <message>
        <source>Not every sentence was answered, so there is nothing to set beside the others.</source>
        <translation>Certaines phrases sont restées sans réponse&#x202f;; il n’y a rien à comparer aux autres.</translation>
    </message>
    <message>
        <source>From the sixth one on, each is set beside your own usual range.</source>
        <translation>À partir du sixième, chacun est comparé à ta fourchette habituelle.</translation>
    </message>
    <message numerus="yes">
        <source>The last one lies below your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>Le dernier est en dessous de ta fourchette habituelle ({range}, d’après %n avant lui).</numerusform>
            <numerusform>Le dernier est en dessous de ta fourchette habituelle ({range}, d’après les %n d’avant).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies within your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>Le dernier est dans ta fourchette habituelle ({range}, d’après %n avant lui).</numerusform>
            <numerusform>Le dernier est dans ta fourchette habituelle ({range}, d’après les %n d’avant).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies above your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>Le dernier est au-dessus de ta fourchette habituelle ({range}, d’après %n avant lui).</numerusform>
            <numerusform>Le dernier est au-dessus de ta fourchette habituelle ({range}, d’après les %n d’avant).</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>not every sentence answered</source>
        <translation>réponses incomplètes</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <source>hour not noted</source>
        <translation>heure pas notée</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>environ {length}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>‹ The week</source>
        <translation>‹ La semaine</translation>
    </message>
    <message>
        <source>Back to the week (Esc)</source>
        <translation>Retour à la semaine (Échap)</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>A few sentences to answer</source>
        <translation>Quelques phrases auxquelles répondre</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Landings a week</source>
        <translation>Atterrissages par semaine</translation>
    </message>
    <message>
        <source>Time to the first reach-out</source>
        <translation>Temps jusqu’au premier pas</translation>
    </message>
    <message>
        <source>Statements said and kept</source>
        <translation>Mots clairs dits et gardés</translation>
    </message>
    <message>
        <source>Months at a glance</source>
        <translation>Les mois d’un coup d’œil</translation>
    </message>
    <message>
        <source>What you logged, week by week. Counts, and no verdict.</source>
        <translation>Ce que tu as noté, semaine après semaine. Des chiffres, pas de verdict.</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Filled: workdays with a landing. Outlined: all workdays. A dot: landings on other days.</source>
        <translation>Plein&#xa0;: jours travaillés avec un atterrissage. Contour&#xa0;: tous les jours travaillés. Un rond&#xa0;: atterrissages d’autres jours.</translation>
    </message>
    <message>
        <source>Weeks with workdays and landings will stand here.</source>
        <translation>Les semaines avec jours travaillés et atterrissages viendront ici.</translation>
    </message>
    <message>
        <source>Each dot is something that came between you, whoever reached out. Rings still wait for it. A line is the middle of four weeks with five or more.</source>
        <translation>Chaque rond est un accroc entre vous, quelle que soit la personne qui a fait le pas. Les anneaux l’attendent encore. Une ligne est le milieu de quatre semaines avec cinq accrocs ou plus.</translation>
    </message>
    <message>
        <source>What came between you, and how long it took to reach out, will stand here.</source>
        <translation>Les accrocs entre vous, et le temps qu’il a fallu pour faire un pas, viendront ici.</translation>
    </message>
    <message>
        <source>Filled: said. Outlined: kept for yourself.</source>
        <translation>Plein&#xa0;: dit. Contour&#xa0;: gardé pour toi.</translation>
    </message>
    <message>
        <source>Weeks with clarity statements will stand here.</source>
        <translation>Les semaines avec des mots clairs viendront ici.</translation>
    </message>
</context>
<context>
    <name>TriedList</name>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été tenté</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>What to do with this attempt</source>
        <translation>Que faire de ce pas</translation>
    </message>
    <message>
        <source>How did it land?</source>
        <translation>Comment c’est passé&#x202f;?</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>What to do with this pause</source>
        <translation>Que faire de cette pause</translation>
    </message>
    <message>
        <source>Whose idea it was</source>
        <translation>Qui en a eu l’idée</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Your journal is not where it was; only its key is. Nothing was changed. Put the journal back into its folder and try again. To begin a new one, move the key file away first.</source>
        <translation>Ton carnet n’est plus là où il était&#x202f;; il n’y a que sa clé. Rien n’a été changé. Remets le carnet dans son dossier et réessaie. Pour en commencer un nouveau, déplace d’abord le fichier de la clé.</translation>
    </message>
    <message>
        <source>Your journal is here, but its key is not. Nothing was changed. If you moved the folder, put the key file back beside the journal.</source>
        <translation>Ton carnet est là, mais pas sa clé. Rien n’a été changé. Si tu as déplacé le dossier, remets le fichier de la clé à côté du carnet.</translation>
    </message>
    <message>
        <source>This key does not open the journal. Nothing was changed. It may belong to another journal, or to a backup.</source>
        <translation>Cette clé n’ouvre pas le carnet. Rien n’a été changé. Elle appartient peut-être à un autre carnet, ou à une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file of your journal and its copy are damaged. Nothing was changed. Every backup has a key file of its own; one of them can bring it back.</source>
        <translation>Le fichier de la clé de ton carnet et sa copie sont abîmés. Rien n’a été changé. Chaque sauvegarde a son propre fichier de clé&#x202f;; l’un d’eux peut le faire revenir.</translation>
    </message>
    <message>
        <source>Your journal is locked. A passphrase opens it.</source>
        <translation>Ton carnet est verrouillé. Une phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>That is not what opens your journal. Another keyboard layout or Caps Lock may be the reason.</source>
        <translation>Ce n’est pas ce qui ouvre ton carnet. Une autre disposition du clavier ou Verr. Maj. peut en être la raison.</translation>
    </message>
    <message>
        <source>That was tried often just now. Nothing is lost; please try again a little later.</source>
        <translation>Il y a eu beaucoup d’essais à l’instant. Rien n’est perdu&#x202f;; réessaie un peu plus tard.</translation>
    </message>
    <message>
        <source>The journal can’t be read the way it should. It was left as it is; a backup can bring it back.</source>
        <translation>Le carnet ne se lit pas comme il faudrait. Il a été laissé tel quel&#x202f;; une sauvegarde peut le faire revenir.</translation>
    </message>
    <message>
        <source>The file in the journal’s place was made by another program. It was left untouched.</source>
        <translation>Le fichier à la place du carnet vient d’un autre programme. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>A newer Soft Landing wrote this journal. It was left untouched; the newer version will open it.</source>
        <translation>Un Soft Landing plus récent a écrit ce carnet. Il n’a pas été touché&#x202f;; la version plus récente l’ouvrira.</translation>
    </message>
    <message>
        <source>That couldn’t be saved: this account may not write in the journal’s folder. Your words are still here.</source>
        <translation>Ça n’a pas pu être enregistré&#xa0;: ce compte n’a pas le droit d’écrire dans le dossier du carnet. Tes mots sont toujours là.</translation>
    </message>
    <message>
        <source>That couldn’t be saved: the disk is full. Your words are still here; try again with more room.</source>
        <translation>Ça n’a pas pu être enregistré&#xa0;: le disque est plein. Tes mots sont toujours là&#x202f;; réessaie avec plus de place.</translation>
    </message>
    <message>
        <source>That couldn’t be saved just now: something else is using the journal. Your words are still here; try again in a moment.</source>
        <translation>Ça n’a pas pu être enregistré pour l’instant&#xa0;: autre chose utilise le carnet. Tes mots sont toujours là&#x202f;; réessaie dans un moment.</translation>
    </message>
    <message>
        <source>The system won’t let the journal be read. Nothing was changed.</source>
        <translation>Le système ne laisse pas lire le carnet. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>That didn’t work, and it isn’t clear why. Your words are still here; please try again.</source>
        <translation>Ça n’a pas marché, et on ne voit pas pourquoi. Tes mots sont toujours là&#x202f;; réessaie.</translation>
    </message>
    <message>
        <source>The disk is full. What you set holds until the program ends; it could not be written down.</source>
        <translation>Le disque est plein. Ce que tu as réglé tient jusqu’à la fermeture du programme&#x202f;; ça n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>This account may not write in the folder of the settings. What you set holds until the program ends.</source>
        <translation>Ce compte n’a pas le droit d’écrire dans le dossier des réglages. Ce que tu as réglé tient jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>These settings hold until the program ends; they could not be written down.</source>
        <translation>Ces réglages tiennent jusqu’à la fermeture du programme&#x202f;; ils n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>Your settings couldn’t be read. They were set aside as {file}, and nothing in it was changed; until you choose others, the usual ones hold.</source>
        <translation>Tes réglages n’ont pas pu être lus. Ils ont été mis de côté sous le nom {file}, sans rien y changer&#x202f;; tant que tu n’en choisis pas d’autres, ceux d’origine s’appliquent.</translation>
    </message>
    <message>
        <source>Your settings couldn’t be read. They still lie in {file}, and nothing in it was changed; until you choose others, the usual ones hold.</source>
        <translation>Tes réglages n’ont pas pu être lus. Ils sont toujours dans {file}, sans changement&#x202f;; tant que tu n’en choisis pas d’autres, ceux d’origine s’appliquent.</translation>
    </message>
    <message>
        <source>What you wrote can’t be shown just now.</source>
        <translation>Ce que tu as écrit ne peut pas être montré pour l’instant.</translation>
    </message>
    <message>
        <source>A few words first, then it can be kept.</source>
        <translation>D’abord quelques mots, et ce sera gardé.</translation>
    </message>
    <message>
        <source>That is longer than an entry can be (10,000 characters). It is all still here.</source>
        <translation>C’est plus long qu’une note ne peut l’être (10 000 caractères). Tout est encore là.</translation>
    </message>
    <message>
        <source>There is a character in it that can’t be stored. It is all still here.</source>
        <translation>Il y a un caractère qui ne peut pas être enregistré. Tout est encore là.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Ce moment est encore à venir.</translation>
    </message>
    <message>
        <source>A pause is between twenty minutes and a day, so that both know when it ends.</source>
        <translation>Une pause dure entre vingt minutes et un jour, pour que vous sachiez tous deux quand elle finit.</translation>
    </message>
    <message>
        <source>That figure is outside of what fits here.</source>
        <translation>Ce chiffre sort de ce qui tient ici.</translation>
    </message>
</context>
<context>
    <name>TypedAgain</name>
    <message>
        <source>Two groups of it, to be sure</source>
        <translation>Deux de ses groupes, pour vérifier</translation>
    </message>
    <message>
        <source>From the paper: this makes certain that the code is where you can find it again.</source>
        <translation>Depuis le papier&#xa0;: ainsi, le code est bien là où tu le retrouveras.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>That is not quite what stands in the code. Going back shows it.</source>
        <translation>Ce n’est pas tout à fait ce qu’il y a dans le code. Revenir en arrière le montre.</translation>
    </message>
</context>
<context>
    <name>Underneath</name>
    <message>
        <source>What you need</source>
        <translation>Ce dont tu as besoin</translation>
    </message>
    <message>
        <source>what, in a word</source>
        <translation>quoi, en un mot</translation>
    </message>
    <message>
        <source>What you feel</source>
        <translation>Ce que tu ressens</translation>
    </message>
    <message>
        <source>I feel</source>
        <translation>Je ressens</translation>
    </message>
    <message>
        <source>Underneath</source>
        <translation>En dessous</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>ressentis</translation>
    </message>
    <message>
        <source>Without feelings and other needs</source>
        <translation>Sans les ressentis ni les autres besoins</translation>
    </message>
    <message>
        <source>Feelings, and other needs</source>
        <translation>Ressentis, et autres besoins</translation>
    </message>
</context>
<context>
    <name>UnderneathPanel</name>
    <message>
        <source>What is underneath</source>
        <translation>Ce qu’il y a en dessous</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Annulé&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rétabli&#xa0;: {act}</translation>
    </message>
    <message>
        <source>“{act}” stays as it is, since something in it was changed later.</source>
        <translation>«&#xa0;{act}&#xa0;» reste tel quel&#xa0;: quelque chose y a été modifié depuis.</translation>
    </message>
</context>
<context>
    <name>UnreadSettings</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>‹ Earlier</source>
        <translation>‹ Avant</translation>
    </message>
    <message>
        <source>The week before (Alt+Left)</source>
        <translation>La semaine d’avant (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Later ›</source>
        <translation>Après ›</translation>
    </message>
    <message>
        <source>The week after (Alt+Right)</source>
        <translation>La semaine d’après (Alt+Droite)</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Months at a glance</source>
        <translation>Les mois d’un coup d’œil</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save or print this week, or all of the journal</source>
        <translation>Enregistrer ou imprimer cette semaine, ou tout le carnet</translation>
    </message>
    <message>
        <source>Your week together</source>
        <translation>Votre semaine à deux</translation>
    </message>
    <message>
        <source>A check-in, if you like: a few sentences, every four weeks.</source>
        <translation>Faire le point, si tu veux&#xa0;: quelques phrases, toutes les quatre semaines.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Faire le point</translation>
    </message>
</context>
<context>
    <name>WeekdayTimes</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Let go of this time</source>
        <translation>Laisser tomber cette heure</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Ajouter une heure</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>1 of 3</source>
        <translation>1 sur 3</translation>
    </message>
    <message>
        <source>Small things, often.</source>
        <translation>De petites choses, souvent.</translation>
    </message>
    <message>
        <source>Say the part they would have to guess. Reach out early. Arrive softly. Soft Landing reminds you of the third and keeps the first two, on this computer only; open to your account, until you set a lock.</source>
        <translation>Dire ce qu’il faudrait deviner. Faire un pas, tôt. Arriver en douceur. Soft Landing te rappelle le troisième et garde les deux premiers, sur cet ordinateur seulement&#x202f;; ouvert à ton compte, tant que tu n’as pas mis de verrou.</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>À lire d’abord</translation>
    </message>
    <message>
        <source>Ways to get help. Nothing is stored.</source>
        <translation>Où trouver de l’aide. Rien n’est retenu.</translation>
    </message>
    <message>
        <source>This is not therapy, and not for fear or control.</source>
        <translation>Ce n’est pas une thérapie, et ce n’est pas fait pour la peur ou le contrôle.</translation>
    </message>
    <message>
        <source>Do you hold back, or do as they want, because you are afraid of how they would react? There is a page for that. Nothing you do there is stored.</source>
        <translation>Est-ce que tu te retiens, ou fais comme l’autre veut, par peur de sa réaction&#x202f;? Il y a une page pour ça. Rien de ce que tu y fais n’est retenu.</translation>
    </message>
</context>
<context>
    <name>WhatOpensIt</name>
    <message>
        <source>First, so that nobody else does this</source>
        <translation>D’abord, pour que personne d’autre ne le fasse</translation>
    </message>
    <message>
        <source>Your passphrase, or your recovery code</source>
        <translation>Ta phrase secrète, ou ton code de secours</translation>
    </message>
    <message>
        <source>This asks for what opens your journal today.</source>
        <translation>Il s’agit de ce qui ouvre ton carnet aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>The day it was</source>
        <translation>Le jour en question</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ce jour-là</translation>
    </message>
    <message>
        <source>around a time</source>
        <translation>vers telle heure</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>à telle heure</translation>
    </message>
    <message>
        <source>The time it was</source>
        <translation>L’heure en question</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>WhyLink</name>
    <message>
        <source>Why this helps</source>
        <translation>Pourquoi ça aide</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait pareil</translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation>Fermer «&#xa0;{title}&#xa0;»</translation>
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
        <translation>Journée</translation>
    </message>
    <message>
        <source>Usual end of the day</source>
        <translation>Fin habituelle de la journée</translation>
    </message>
    <message>
        <source>Thrifty</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Empressé</translation>
    </message>
    <message>
        <source>Wait for a natural pause</source>
        <translation>Attendre une vraie pause</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Jours travaillés</translation>
    </message>
    <message>
        <source>Days off are never counted against you.</source>
        <translation>Les jours de repos ne comptent jamais contre toi.</translation>
    </message>
    <message>
        <source>Decides for the first week; then your own days do, and this has a small say.</source>
        <translation>Décide la première semaine&#x202f;; ensuite tes propres journées décident, et ceci compte un peu.</translation>
    </message>
    <message>
        <source>How often to offer</source>
        <translation>Fréquence des propositions</translation>
    </message>
    <message>
        <source>Thrifty asks about once a day. Eager asks a second time more readily.</source>
        <translation>Sobre demande environ une fois par jour. Empressé redemande plus volontiers.</translation>
    </message>
    <message>
        <source>Ask when your hands rest or you come back, rather than at once. Never while you type.</source>
        <translation>Demander quand tes mains se posent ou que tu reviens, plutôt que tout de suite. Jamais pendant que tu tapes.</translation>
    </message>
    <message>
        <source>Learn from past activity</source>
        <translation>Apprendre du passé</translation>
    </message>
    <message>
        <source>Read an ActivityWatch export once. Times only.</source>
        <translation>Lire une fois un export d’ActivityWatch. Les heures seulement.</translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It lies here: {path}</source>
        <translation>C’est là&#xa0;: {path}</translation>
    </message>
    <message>
        <source>No program here opens folders. It lies here: {path}</source>
        <translation>Aucun programme ici n’ouvre les dossiers. C’est là&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>YouTwo</name>
    <message>
        <source>3 of 3</source>
        <translation>3 sur 3</translation>
    </message>
    <message>
        <source>You two</source>
        <translation>Vous deux</translation>
    </message>
    <message>
        <source>I call them</source>
        <translation>Je l’appelle</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>ma moitié</translation>
    </message>
    <message>
        <source>Pick what feels like coming home:</source>
        <translation>Choisis ce qui te fait sentir chez toi&#xa0;:</translation>
    </message>
</context>
<context>
    <name>YourDays</name>
    <message>
        <source>2 of 3</source>
        <translation>2 sur 3</translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation>Quand travailles-tu&#x202f;?</translation>
    </message>
    <message>
        <source>I usually stop around</source>
        <translation>D’habitude, je m’arrête vers</translation>
    </message>
    <message>
        <source>Shortly before, at a natural pause, it offers you two minutes to arrive. It sees when the computer is in use, and nothing else.</source>
        <translation>Peu avant, à une vraie pause, deux minutes te sont proposées pour arriver. Soft Landing voit quand l’ordinateur sert, et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>landing</name>
    <message>
        <source>Choose a gesture</source>
        <translation>Choisir un geste</translation>
    </message>
    <message>
        <source>What will they come home to?</source>
        <translation>Que va trouver l’autre en rentrant&#x202f;?</translation>
    </message>
    <message>
        <source>How will you arrive?</source>
        <translation>Comment vas-tu arriver&#x202f;?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Set it down</source>
        <translation>Poser la journée</translation>
    </message>
    <message>
        <source>What is still in your head?</source>
        <translation>Qu’est-ce qui te reste en tête&#x202f;?</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Poser</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Ralentir</translation>
    </message>
    <message>
        <source>Say the quiet part</source>
        <translation>Dire le non-dit</translation>
    </message>
    <message>
        <source>Is there something they’d have to guess?</source>
        <translation>Y a-t-il quelque chose à deviner, sinon&#x202f;?</translation>
    </message>
    <message>
        <source>Go home softly</source>
        <translation>Rentrer en douceur</translation>
    </message>
</context>
</TS>
