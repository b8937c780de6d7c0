<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Soft Landing {version}</source>
        <translation>Soft Landing {version}</translation>
    </message>
    <message>
        <source>Small rituals for the way from work to home: a landing, a clear word, a hand held out.</source>
        <translation>Pequeños rituales para el camino del trabajo a casa: un aterrizaje, una palabra clara, una mano tendida.</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Lo que nunca hace</translation>
    </message>
    <message>
        <source>It never sends anything anywhere. It never watches what you type, read or say. It keeps no score and no streak, sets neither of you against the other, and makes no diagnosis. It is no therapy.</source>
        <translation>Nunca envía nada a ningún sitio. Nunca mira lo que escribes, lees o dices. No lleva puntos ni rachas, no enfrenta a nadie con nadie y no hace diagnósticos. No es una terapia.</translation>
    </message>
    <message>
        <source>Free software</source>
        <translation>Software libre</translation>
    </message>
    <message>
        <source>Under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Bajo la Licencia Pública General de GNU, versión 3 o posterior: puedes usarlo, estudiarlo, compartirlo y cambiarlo. Viene sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>ActTexts</name>
    <message>
        <source>Write a statement</source>
        <translation>Escribir una frase clara</translation>
    </message>
    <message>
        <source>Change a statement</source>
        <translation>Cambiar una frase clara</translation>
    </message>
    <message>
        <source>Delete a statement</source>
        <translation>Borrar una frase clara</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Apuntar lo que pasó</translation>
    </message>
    <message>
        <source>Change a repair</source>
        <translation>Cambiar un reencuentro</translation>
    </message>
    <message>
        <source>Delete a repair</source>
        <translation>Borrar un reencuentro</translation>
    </message>
    <message>
        <source>Note an attempt</source>
        <translation>Anotar un intento</translation>
    </message>
    <message>
        <source>Change an attempt</source>
        <translation>Cambiar un intento</translation>
    </message>
    <message>
        <source>Delete an attempt</source>
        <translation>Borrar un intento</translation>
    </message>
    <message>
        <source>Take a pause</source>
        <translation>Hacer una pausa</translation>
    </message>
    <message>
        <source>Change a pause</source>
        <translation>Cambiar una pausa</translation>
    </message>
    <message>
        <source>Delete a pause</source>
        <translation>Borrar una pausa</translation>
    </message>
    <message>
        <source>Note a landing</source>
        <translation>Anotar un aterrizaje</translation>
    </message>
    <message>
        <source>Change a landing</source>
        <translation>Cambiar un aterrizaje</translation>
    </message>
    <message>
        <source>Delete a landing</source>
        <translation>Borrar un aterrizaje</translation>
    </message>
    <message>
        <source>Add a gesture</source>
        <translation>Añadir un gesto</translation>
    </message>
    <message>
        <source>Change a gesture</source>
        <translation>Cambiar un gesto</translation>
    </message>
    <message>
        <source>Delete a gesture</source>
        <translation>Borrar un gesto</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Dejar algo para mañana</translation>
    </message>
    <message>
        <source>Change a parked thought</source>
        <translation>Cambiar un pendiente</translation>
    </message>
    <message>
        <source>Delete a parked thought</source>
        <translation>Borrar un pendiente</translation>
    </message>
    <message>
        <source>Note their usual times</source>
        <translation>Anotar sus horas habituales</translation>
    </message>
    <message>
        <source>Change their usual times</source>
        <translation>Cambiar sus horas habituales</translation>
    </message>
    <message>
        <source>Delete their usual times</source>
        <translation>Borrar sus horas habituales</translation>
    </message>
    <message>
        <source>Keep a check-in</source>
        <translation>Guardar un balance</translation>
    </message>
    <message>
        <source>Change a check-in</source>
        <translation>Cambiar un balance</translation>
    </message>
    <message>
        <source>Delete a check-in</source>
        <translation>Borrar un balance</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Añadir una frase</translation>
    </message>
    <message>
        <source>Change a phrase</source>
        <translation>Cambiar una frase</translation>
    </message>
    <message>
        <source>Delete a phrase</source>
        <translation>Borrar una frase</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Cambiar una entrada</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>Borrar una entrada</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light panel</source>
        <translation>Panel claro</translation>
    </message>
    <message>
        <source>Dark panel</source>
        <translation>Panel oscuro</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n respiración</numerusform>
            <numerusform>%n respiraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is said in it at once. What you wrote stays as it is.</source>
        <translation>Todo se dice en él al momento. Lo que escribiste se queda como está.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Changes at once, and with the system if you like.</source>
        <translation>Cambian al momento, y con el sistema si quieres.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Icono de la bandeja</translation>
    </message>
    <message>
        <source>If it is hard to see, say what it stands on.</source>
        <translation>Si cuesta verlo, di sobre qué fondo está.</translation>
    </message>
    <message>
        <source>Nothing slides or swells. If the system asks for it, that is so anyway.</source>
        <translation>Nada se desliza ni crece. Si el sistema lo pide, ya es así.</translation>
    </message>
    <message>
        <source>Breaths in a landing</source>
        <translation>Respiraciones en un aterrizaje</translation>
    </message>
    <message>
        <source>You can go on earlier at any time.</source>
        <translation>Puedes seguir antes cuando quieras.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Some of it could not be deleted. The keys were deleted first, so nobody can read what is left on this computer. Copies in a second folder have keys of their own; you can delete that folder by hand.</source>
        <translation>Una parte no se pudo borrar. Las claves se borraron primero, así que nadie puede leer lo que queda en este equipo. Las copias de una segunda carpeta tienen sus propias claves; esa carpeta la puedes borrar a mano.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you wrote is still where it was.</source>
        <translation>Pasó algo inesperado. Lo que escribiste sigue donde estaba.</translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>Your partner’s arrival</source>
        <translation>La llegada de tu pareja</translation>
    </message>
    <message>
        <source>Comes home on</source>
        <translation>Llega a casa los</translation>
    </message>
    <message>
        <source>Usual time of coming home</source>
        <translation>Hora habitual de llegada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
    <message>
        <source>When {name} comes home</source>
        <translation>Cuándo llega {name}</translation>
    </message>
    <message numerus="yes">
        <source>A quiet reminder comes %n minutes before.</source>
        <translation>
            <numerusform>Un aviso discreto llega %n minuto antes.</numerusform>
            <numerusform>Un aviso discreto llega %n minutos antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that you know when to put the kettle on. It stays on this computer.</source>
        <translation>Para saber cuándo poner el agua a calentar. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a usual time</source>
        <translation>Añadir una hora habitual</translation>
    </message>
</context>
<context>
    <name>AttemptEditor</name>
    <message>
        <source>When it was tried</source>
        <translation>Cuándo se intentó</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
</context>
<context>
    <name>AttemptFields</name>
    <message>
        <source>It landed</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Se intentó</translation>
    </message>
    <message>
        <source>The words, if you like</source>
        <translation>Las palabras, si quieres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard for half a minute</source>
        <translation>Deja las palabras medio minuto en el portapapeles</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Quién, cuándo</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>To notice when your workday ends.</source>
        <translation>Para notar cuándo acaba tu jornada.</translation>
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
        <translation>a mano</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before putting one back</source>
        <translation>antes de restaurar otra</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>nada escrito todavía</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>frases claras: {count}</translation>
    </message>
    <message>
        <source>repairs: {count}</source>
        <translation>reencuentros: {count}</translation>
    </message>
    <message>
        <source>landings: {count}</source>
        <translation>aterrizajes: {count}</translation>
    </message>
    <message>
        <source>reflections: {count}</source>
        <translation>reflexiones: {count}</translation>
    </message>
    <message>
        <source>parked thoughts: {count}</source>
        <translation>pendientes: {count}</translation>
    </message>
    <message>
        <source>gestures: {count}</source>
        <translation>gestos: {count}</translation>
    </message>
    <message>
        <source>check-ins: {count}</source>
        <translation>balances: {count}</translation>
    </message>
    <message>
        <source>There is no room for a copy: the disk is full.</source>
        <translation>No hay sitio para una copia: el disco está lleno.</translation>
    </message>
    <message>
        <source>This account may not write in that folder.</source>
        <translation>Esta cuenta no puede escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>The folder for copies can’t be reached. Is the drive connected?</source>
        <translation>No se llega a la carpeta de las copias. ¿Está conectado el disco?</translation>
    </message>
    <message>
        <source>This copy is damaged. It was left as it is.</source>
        <translation>Esta copia está dañada. Se dejó como está.</translation>
    </message>
    <message>
        <source>This copy opens with your passphrase.</source>
        <translation>Esta copia se abre con tu contraseña.</translation>
    </message>
    <message>
        <source>That didn’t open it. A copy from before you changed your passphrase opens with the earlier one.</source>
        <translation>Así no se abrió. Una copia anterior al cambio de contraseña se abre con la de entonces.</translation>
    </message>
    <message>
        <source>That was tried a few times now. In a few minutes it can be tried again.</source>
        <translation>Ya se intentó varias veces. En unos minutos se puede probar de nuevo.</translation>
    </message>
    <message>
        <source>A newer Soft Landing made this copy.</source>
        <translation>Esta copia la hizo un Soft Landing más nuevo.</translation>
    </message>
    <message>
        <source>That didn’t work. Nothing was changed.</source>
        <translation>No funcionó. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Hacer una ahora</translation>
    </message>
    <message>
        <source>Copies of the journal</source>
        <translation>Copias del diario</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Sin segundo lugar</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Un segundo lugar</translation>
    </message>
    <message>
        <source>Copies to put back</source>
        <translation>Copias para restaurar</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>Restaurar una</translation>
    </message>
    <message>
        <source>You see what a copy holds before anything is changed, and what is here now is kept as a copy.</source>
        <translation>Verás qué contiene una copia antes de que cambie nada, y lo que hay ahora se guarda como copia.</translation>
    </message>
    <message>
        <source>Take it out of the copies</source>
        <translation>Quitarlo de las copias</translation>
    </message>
    <message>
        <source>What you deleted for good</source>
        <translation>Lo que borraste del todo</translation>
    </message>
    <message>
        <source>Copies from before still hold it. It can be taken out of them as well.</source>
        <translation>Las copias anteriores aún lo contienen. También se puede quitar de ellas.</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>The journal, its key, the settings and every copy, in the second place too. What you exported yourself stays where you put it.</source>
        <translation>El diario, su clave, los ajustes y todas las copias, también en el segundo lugar. Lo que exportaste sigue donde lo pusiste.</translation>
    </message>
    <message>
        <source>None. A folder on another disk, or one that is synced, survives the loss of this computer.</source>
        <translation>Ninguno. Una carpeta en otro disco, o una sincronizada, sobrevive si se pierde este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Made some time after something was written. %n kept; the last: {last}.</source>
        <translation>
            <numerusform>Se hacen un rato después de escribir algo. %n guardada; la última: {last}.</numerusform>
            <numerusform>Se hacen un rato después de escribir algo. %n guardadas; la última: {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but for %n that could not be opened: damaged ones, or ones made under an earlier key.</source>
        <translation>
            <numerusform>Hecho, salvo %n que no se pudo abrir: está dañada o se hizo con una clave anterior.</numerusform>
            <numerusform>Hecho, salvo %n que no se pudieron abrir: dañadas, o hechas con una clave anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made some time after something was written. There is none yet.</source>
        <translation>Se hacen un rato después de escribir algo. Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>Un segundo lugar para las copias</translation>
    </message>
    <message>
        <source>Soft Landing backups</source>
        <translation>Copias de seguridad de Soft Landing</translation>
    </message>
    <message>
        <source>This cannot be taken back, by you or by anybody. Soft Landing ends afterwards.</source>
        <translation>Esto no se puede deshacer; ni tú ni nadie podrá. Después Soft Landing se cierra.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Done. No copy holds it any more.</source>
        <translation>Hecho. Ya no está en ninguna copia.</translation>
    </message>
</context>
<context>
    <name>BreathingCircle</name>
    <message>
        <source>Breathing circle</source>
        <translation>Círculo de respiración</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths, each {seconds_in} seconds in and {seconds_out} seconds out</source>
        <translation>
            <numerusform>%n respiración: {seconds_in} segundos al tomar aire y {seconds_out} al soltarlo</numerusform>
            <numerusform>%n respiraciones, cada una de {seconds_in} segundos al tomar aire y {seconds_out} al soltarlo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Each dot is a check-in, on a strip that shows your own usual range before it.</source>
        <translation>Cada punto es un balance, sobre una franja que muestra lo que hasta entonces era habitual en ti.</translation>
    </message>
    <message>
        <source>There was none in these weeks.</source>
        <translation>No hubo ninguno en estas semanas.</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Borrar este balance</translation>
    </message>
</context>
<context>
    <name>CheckInCards</name>
    <message>
        <source>Check-ins</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>A check-in is a few sentences to answer every four weeks, if you like. It is no test: each is only set beside what you answered before.</source>
        <translation>Un balance son unas pocas frases para responder cada cuatro semanas, si quieres. No es un examen: cada uno solo se pone junto a lo que respondiste antes.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>‹ The week</source>
        <translation>‹ La semana</translation>
    </message>
    <message>
        <source>Back to the week (Esc)</source>
        <translation>Volver a la semana (Esc)</translation>
    </message>
    <message>
        <source>Bring a questionnaire…</source>
        <translation>Traer un cuestionario…</translation>
    </message>
    <message>
        <source>A TOML file with items and an answer scale</source>
        <translation>Un archivo TOML con frases y una escala de respuestas</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Quitarlo otra vez</translation>
    </message>
    <message>
        <source>What you answered with it stays</source>
        <translation>Lo que respondiste con él se queda</translation>
    </message>
    <message>
        <source>Keep this check-in</source>
        <translation>Guardar este balance</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>El nuestro</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>El que trajiste</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Bring a questionnaire</source>
        <translation>Traer un cuestionario</translation>
    </message>
    <message>
        <source>Questionnaires (*.toml)</source>
        <translation>Cuestionarios (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>CheckInWords</name>
    <message>
        <source>Check-in</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Check-in, version {v}</source>
        <translation>Balance, versión {v}</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versión {version}</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>This file is larger than a questionnaire can be ({most} kB).</source>
        <translation>Este archivo es más grande de lo que puede ser un cuestionario ({most} kB).</translation>
    </message>
    <message>
        <source>Line {line} holds something that is no readable text.</source>
        <translation>La línea {line} contiene algo que no es texto legible.</translation>
    </message>
    <message>
        <source>Line {line} is not written the way TOML wants it.</source>
        <translation>La línea {line} no está escrita como pide TOML.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is missing here.</source>
        <translation>Línea {line}: aquí falta «{name}».</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has a value of another kind than is expected.</source>
        <translation>Línea {line}: «{name}» tiene un valor de otro tipo que el esperado.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is too long; up to {longest} characters fit.</source>
        <translation>Línea {line}: «{name}» es demasiado largo; caben hasta {longest} caracteres.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is not known in this place, or has a value that is not.</source>
        <translation>Línea {line}: «{name}» no se conoce en este lugar, o no se conoce su valor.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” stands here for the second time.</source>
        <translation>Línea {line}: «{name}» aparece aquí por segunda vez.</translation>
    </message>
    <message>
        <source>Line {line}: an answer scale has {fewest} to {answers} answers whose values rise.</source>
        <translation>Línea {line}: una escala tiene de {fewest} a {answers} respuestas con valores que van subiendo.</translation>
    </message>
    <message>
        <source>Line {line}: a questionnaire has 1 to {items} items.</source>
        <translation>Línea {line}: un cuestionario tiene de 1 a {items} frases.</translation>
    </message>
    <message>
        <source>This file is not written the way TOML wants it.</source>
        <translation>Este archivo no está escrito como pide TOML.</translation>
    </message>
</context>
<context>
    <name>ChooseGesture</name>
    <message>
        <source>Something else…</source>
        <translation>Otra cosa…</translation>
    </message>
    <message>
        <source>Another gesture</source>
        <translation>Otro gesto</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>Otras ideas</translation>
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
        <translation>Claridad</translation>
    </message>
    <message>
        <source>Say the part you’d otherwise hope they notice.</source>
        <translation>Di lo que sueles esperar que note sin que lo digas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard for half a minute</source>
        <translation>Deja las palabras medio minuto en el portapapeles</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para luego</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>Ya lo dije</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter saves it. Nothing leaves this computer.</source>
        <translation>Enter lo guarda. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Escrito.</translation>
    </message>
    <message>
        <source>Noted how it landed.</source>
        <translation>Anotado cómo llegó.</translation>
    </message>
    <message>
        <source>Note how it landed</source>
        <translation>Anotar cómo llegó</translation>
    </message>
    <message>
        <source>Not be asked</source>
        <translation>Que no se pregunte</translation>
    </message>
    <message>
        <source>You won’t be asked about it.</source>
        <translation>No se te preguntará por ella.</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Carpeta de tus datos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>The journal and the key that opens it are files in this folder; without the key nobody can read the journal, you neither. Backups, beside this section, keeps copies of both.</source>
        <translation>El diario y la clave que lo abre son archivos de esta carpeta; sin la clave nadie puede leer el diario, tampoco tú. En «Copias de seguridad», junto a esta sección, se guardan copias de ambos.</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Borrado hace poco</translation>
    </message>
    <message>
        <source>What you deleted</source>
        <translation>Lo que borraste</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days and can be put back, or be deleted for good.</source>
        <translation>
            <numerusform>Se queda %n día; se puede recuperar o borrar del todo.</numerusform>
            <numerusform>Se queda %n días; se puede recuperar o borrar del todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévatelos contigo</translation>
    </message>
    <message>
        <source>Everything, or some days, as files that other programs can read, or to print.</source>
        <translation>Todo, o algunos días, como archivos que otros programas pueden leer, o para imprimir.</translation>
    </message>
    <message>
        <source>Take something in</source>
        <translation>Traer algo de fuera</translation>
    </message>
    <message>
        <source>An export of Soft Landing, one of Day One, or a table of dates and texts. You see what it would bring before anything is written.</source>
        <translation>Una exportación de Soft Landing o de Day One, o una tabla de fechas y textos. Verás qué traería antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>For your partner</source>
        <translation>Para tu pareja</translation>
    </message>
    <message>
        <source>A sheet with just what you tick. Nothing is ticked beforehand.</source>
        <translation>Una hoja solo con lo que marques. De entrada no hay nada marcado.</translation>
    </message>
    <message>
        <source>No program here opens folders; the path above can be copied.</source>
        <translation>Aquí ningún programa abre carpetas; la ruta de arriba se puede copiar.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Earlier month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>DayBand</name>
    <message>
        <source>Your workday as a band</source>
        <translation>Tu jornada como una banda</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>At the desk {spans}.</source>
        <translation>En el escritorio {spans}.</translation>
    </message>
    <message>
        <source>No time at the desk so far.</source>
        <translation>Aún sin tiempo en el escritorio.</translation>
    </message>
    <message>
        <source>Landing window {opens} to {closes}.</source>
        <translation>Momento de aterrizar, de {opens} a {closes}.</translation>
    </message>
    <message>
        <source>Now {now}.</source>
        <translation>Ahora: {now}.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
    <message>
        <source>Nothing is noted for this evening. If there was a landing, it can be added any time.</source>
        <translation>No hay nada anotado esa noche. Si hubo un aterrizaje, se puede añadir cuando quieras.</translation>
    </message>
    <message>
        <source>Add a landing</source>
        <translation>Añadir un aterrizaje</translation>
    </message>
    <message>
        <source>Add another landing</source>
        <translation>Añadir otro aterrizaje</translation>
    </message>
    <message>
        <source>Noted. What it was like can be told here.</source>
        <translation>Anotado. Aquí puedes contar cómo fue.</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
    <message>
        <source>no landing noted</source>
        <translation>sin aterrizaje anotado</translation>
    </message>
    <message>
        <source>open below</source>
        <translation>abierto abajo</translation>
    </message>
</context>
<context>
    <name>DaysThatDifferSection</name>
    <message>
        <source>Days that differ</source>
        <translation>Días distintos</translation>
    </message>
    <message>
        <source>Another end on</source>
        <translation>Otra hora de salida los</translation>
    </message>
    <message>
        <source>End on these days</source>
        <translation>Hora de salida esos días</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Fuera hasta</translation>
    </message>
    <message>
        <source>I’ll be away</source>
        <translation>No voy a estar</translation>
    </message>
    <message>
        <source>Nothing is offered before that day</source>
        <translation>Antes de ese día no se ofrece nada</translation>
    </message>
    <message>
        <source>I’m back</source>
        <translation>Ya volví</translation>
    </message>
    <message>
        <source>Offers begin again today</source>
        <translation>Los ofrecimientos vuelven hoy</translation>
    </message>
    <message>
        <source>You are away. Offers begin again on {day}.</source>
        <translation>Estás fuera. Los ofrecimientos vuelven el {day}.</translation>
    </message>
    <message>
        <source>A vacation, say. Nothing is offered before that day.</source>
        <translation>Por ejemplo, unas vacaciones. Antes de ese día no se ofrece nada.</translation>
    </message>
    <message>
        <source>Some days end at another time</source>
        <translation>Algunos días acaban a otra hora</translation>
    </message>
    <message>
        <source>On those weekdays this stands in for the usual end.</source>
        <translation>En esos días vale en lugar de la hora habitual.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>Days off like any other.</source>
        <translation>Días libres como cualquier otro.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>That was a day. This journal is thrown away when you quit.</source>
        <translation>Eso fue un día. Este diario se desecha al salir.</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
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
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change what was told</source>
        <translation>Cambiar lo contado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>EarlierRepairs</name>
    <message>
        <source>Earlier repairs</source>
        <translation>Reencuentros anteriores</translation>
    </message>
    <message>
        <source>Show more of them</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message numerus="yes">
        <source>first reach-out: usually within {length}, last %n episodes</source>
        <translation>
            <numerusform>primer acercamiento: por lo general en {length}, último episodio</numerusform>
            <numerusform>primer acercamiento: por lo general en {length}, últimos %n episodios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>okay again: usually after {length}, last %n episodes</source>
        <translation>
            <numerusform>otra vez bien: por lo general tras {length}, último episodio</numerusform>
            <numerusform>otra vez bien: por lo general tras {length}, últimos %n episodios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{usual}; %n still open</source>
        <translation>
            <numerusform>{usual}; %n sigue abierto</numerusform>
            <numerusform>{usual}; %n siguen abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with this repair</source>
        <translation>Qué hacer con este reencuentro</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Volver a mirarlo</translation>
    </message>
    <message>
        <source>Tell it differently…</source>
        <translation>Contarlo de otra forma…</translation>
    </message>
    <message>
        <source>As a kind outsider would tell it…</source>
        <translation>Como lo contaría alguien de fuera…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo otra vez</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Borrar	Supr</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Está abierto otra vez.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>A soft landing</source>
        <translation>Un aterrizaje suave</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>said · {landed}</source>
        <translation>dicha · {landed}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>reconnected</source>
        <translation>otra vez bien</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>lo dejé ir</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>aparte</translation>
    </message>
    <message>
        <source>Picked up from {day}: {words}</source>
        <translation>Retomado del {day}: {words}</translation>
    </message>
    <message>
        <source>parked thought</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Open for {length}</source>
        <translation>Abierto hace {length}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Sigue abierto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Mostrar este</translation>
    </message>
    <message>
        <source>Fold this one</source>
        <translation>Plegar este</translation>
    </message>
    <message>
        <source>Choose what it was, then it can be added.</source>
        <translation>Elige qué fue y entonces se puede añadir.</translation>
    </message>
    <message>
        <source>Other phrases</source>
        <translation>Otras frases</translation>
    </message>
    <message>
        <source>Take a 20 min pause</source>
        <translation>Pausa de 20 min</translation>
    </message>
    <message>
        <source>A pause with an agreed return is no silence</source>
        <translation>Una pausa con regreso acordado no es silencio</translation>
    </message>
    <message>
        <source>Add attempt</source>
        <translation>Añadir intento</translation>
    </message>
    <message>
        <source>We’re okay again</source>
        <translation>Ya estamos bien</translation>
    </message>
    <message>
        <source>Change it, other ways to close it</source>
        <translation>Cambiarlo, otras formas de cerrarlo</translation>
    </message>
    <message>
        <source>Add to it or tell it differently…</source>
        <translation>Añadir algo o contarlo de otra forma…</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo ir</translation>
    </message>
    <message>
        <source>Set it aside for now</source>
        <translation>Dejarlo aparte por ahora</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>A pause of 20 minutes.</source>
        <translation>Una pausa de 20 minutos.</translation>
    </message>
    <message>
        <source>Good. It stands with the earlier ones now.</source>
        <translation>Qué bien. Ahora está con los anteriores.</translation>
    </message>
    <message>
        <source>Let go of.</source>
        <translation>Lo dejaste ir.</translation>
    </message>
    <message>
        <source>Set aside for now.</source>
        <translation>Queda aparte por ahora.</translation>
    </message>
    <message>
        <source>Close a repair</source>
        <translation>Cerrar un reencuentro</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
</context>
<context>
    <name>EpisodeDetails</name>
    <message>
        <source>It was</source>
        <translation>Fue</translation>
    </message>
    <message>
        <source>How heated</source>
        <translation>El tono</translation>
    </message>
</context>
<context>
    <name>EpisodeNotes</name>
    <message>
        <source>My own part in it</source>
        <translation>Mi parte en esto</translation>
    </message>
    <message>
        <source>What I brought into it, if I like; it stays with me</source>
        <translation>Lo que puse yo, si quiero; se queda conmigo</translation>
    </message>
    <message>
        <source>As a kind outsider would tell it</source>
        <translation>Como lo contaría alguien de fuera, con cariño</translation>
    </message>
    <message>
        <source>What would they have seen? What did each of us hope for?</source>
        <translation>¿Qué habría visto esa persona? ¿Qué esperaba cada parte?</translation>
    </message>
</context>
<context>
    <name>Episodes</name>
    <message>
        <source>an argument</source>
        <translation>una discusión</translation>
    </message>
    <message>
        <source>a sharp word</source>
        <translation>una palabra dura</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>a missed moment</source>
        <translation>un desencuentro</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>tono suave</translation>
    </message>
    <message>
        <source>heated</source>
        <translation>tono alto</translation>
    </message>
    <message>
        <source>very heated</source>
        <translation>tono muy alto</translation>
    </message>
    <message>
        <source>after work</source>
        <translation>tras el trabajo</translation>
    </message>
    <message>
        <source>not after work</source>
        <translation>en otro rato</translation>
    </message>
    <message>
        <source>in the middle of it</source>
        <translation>en medio de todo</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>después</translation>
    </message>
    <message>
        <source>I came back</source>
        <translation>volví</translation>
    </message>
    <message>
        <source>both came back</source>
        <translation>volvimos los dos</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>A pause until {time}</source>
        <translation>Una pausa hasta las {time}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>start around {time}</source>
        <translation>inicio hacia las {time}</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>inicio {time}</translation>
    </message>
    <message>
        <source>pause {time}, {length}</source>
        <translation>pausa {time}, {length}</translation>
    </message>
    <message>
        <source>{kind} {time} · {landed}</source>
        <translation>{kind} {time} · {landed}</translation>
    </message>
    <message>
        <source>They: {what}</source>
        <translation>Tu pareja: {what}</translation>
    </message>
    <message>
        <source>Both: {what}</source>
        <translation>Ambos: {what}</translation>
    </message>
    <message>
        <source>okay after {length}</source>
        <translation>bien tras {length}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>okay again</source>
        <translation>otra vez bien</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>lo dejé ir</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>aparte</translation>
    </message>
    <message>
        <source>It was {part}</source>
        <translation>Fue {part}</translation>
    </message>
    <message>
        <source>It began around {time}</source>
        <translation>Empezó hacia las {time}</translation>
    </message>
    <message>
        <source>It began at {time}</source>
        <translation>Empezó a las {time}</translation>
    </message>
    <message>
        <source>A pause from {begin} to {end}: {back}</source>
        <translation>Una pausa de {begin} a {end}: {back}</translation>
    </message>
    <message>
        <source>{what} at {time}; did it land: {landed}</source>
        <translation>{what} a las {time}; ¿llegó?: {landed}</translation>
    </message>
    <message>
        <source>Okay again after {length}</source>
        <translation>Otra vez bien tras {length}</translation>
    </message>
</context>
<context>
    <name>EveningCard</name>
    <message>
        <source>How did {day} evening land?</source>
        <translation>¿Qué tal la noche del {day}?</translation>
    </message>
    <message>
        <source>Any answer is fine, none is too.</source>
        <translation>Cualquier respuesta vale, y ninguna también.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Algunos días</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Complete (JSON)</source>
        <translation>Completo (JSON)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>To read (Markdown)</source>
        <translation>Para leer (Markdown)</translation>
    </message>
    <message>
        <source>To read, by month</source>
        <translation>Para leer, por mes</translation>
    </message>
    <message>
        <source>To print (PDF)</source>
        <translation>Para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Whoever can open what is written can read it: no passphrase protects it. On this computer it is for your account alone; wherever it is copied, for whoever gets there.</source>
        <translation>Quien pueda abrir lo que se escriba puede leerlo: ninguna contraseña lo protege. En este equipo es solo para tu cuenta; donde se copie, para quien llegue hasta allí.</translation>
    </message>
    <message>
        <source>All that is in the journal, in one file. It can be taken in again.</source>
        <translation>Todo lo que hay en el diario, en un archivo. Se puede volver a traer.</translation>
    </message>
    <message>
        <source>A folder with a table for each kind of entry, for spreadsheets.</source>
        <translation>Una carpeta con una tabla por tipo de entrada, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>What there is to read, day by day, in one file.</source>
        <translation>Lo que se puede leer, día a día, en un archivo.</translation>
    </message>
    <message>
        <source>What there is to read, in a folder with a file for each month.</source>
        <translation>Lo que se puede leer, en una carpeta con un archivo por mes.</translation>
    </message>
    <message>
        <source>What there is to read, on pages with numbers.</source>
        <translation>Lo que se puede leer, en páginas numeradas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>Ahí está el propio diario; cualquier otra carpeta sirve. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is nothing from those days. Nothing was written.</source>
        <translation>No hay nada de esos días. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no room left on that disk. Nothing was written.</source>
        <translation>No queda sitio en ese disco. No se escribió nada.</translation>
    </message>
    <message>
        <source>This account may not write there. Nothing was written.</source>
        <translation>Esta cuenta no puede escribir ahí. No se escribió nada.</translation>
    </message>
    <message>
        <source>That folder is not there any more. Nothing was written.</source>
        <translation>Esa carpeta ya no está. No se escribió nada.</translation>
    </message>
    <message>
        <source>It could not be written there. Nothing was changed.</source>
        <translation>No se pudo escribir ahí. No se cambió nada.</translation>
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
        <translation>Saltar todo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>GestureForm</name>
    <message>
        <source>The new gesture</source>
        <translation>El gesto nuevo</translation>
    </message>
    <message>
        <source>Something small that says: I’m here</source>
        <translation>Algo pequeño que diga: aquí estoy</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
    <message>
        <source>Favourite of</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Or pick two or three that feel like coming home. Space counts, too.</source>
        <translation>O elige dos o tres que se sientan como llegar a casa. El espacio también cuenta.</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>Otras ideas</translation>
    </message>
</context>
<context>
    <name>GesturesCard</name>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Add a gesture</source>
        <translation>Añadir un gesto</translation>
    </message>
    <message>
        <source>Your gestures</source>
        <translation>Gestos en pareja</translation>
    </message>
    <message>
        <source>The name of this gesture</source>
        <translation>El nombre de este gesto</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a gesture</source>
        <translation>Alt con las flechas mueve un gesto</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Move a gesture</source>
        <translation>Mover un gesto</translation>
    </message>
    <message>
        <source>Hide what is put aside</source>
        <translation>Ocultar lo apartado</translation>
    </message>
    <message>
        <source>Put aside: {count}</source>
        <translation>Apartados: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eased %n of {of}</source>
        <translation>
            <numerusform>alivió %n de {of}</numerusform>
            <numerusform>alivió %n de {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>On your list now.</source>
        <translation>Ya está en tu lista.</translation>
    </message>
    <message>
        <source>What to do with this gesture</source>
        <translation>Qué hacer con este gesto</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Cambiar nombre	F2</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Borrar	Supr</translation>
    </message>
    <message>
        <source>Whose favourite</source>
        <translation>Favorito de quién</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Subir	Alt+Arriba</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Bajar	Alt+Abajo</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Apartarlo</translation>
    </message>
    <message>
        <source>Put a gesture aside</source>
        <translation>Apartar un gesto</translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation>Apartado.</translation>
    </message>
    <message>
        <source>Bring a gesture back</source>
        <translation>Recuperar un gesto</translation>
    </message>
    <message>
        <source>Back on your list.</source>
        <translation>De vuelta en tu lista.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Still up</source>
        <translation>A estas horas</translation>
    </message>
</context>
<context>
    <name>HappenedForm</name>
    <message>
        <source>Something happened</source>
        <translation>Pasó algo</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>What came between you, in a few words</source>
        <translation>Qué se interpuso, en pocas palabras</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>about an hour ago</source>
        <translation>hace una hora</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>esta mañana</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>esta tarde</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>esta noche</translation>
    </message>
    <message>
        <source>some time today</source>
        <translation>en algún momento hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>another day…</source>
        <translation>otro día…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Tell more</source>
        <translation>Contar más</translation>
    </message>
    <message>
        <source>Kind, heat, after work: all of it can wait</source>
        <translation>Tipo, intensidad, si fue tras el trabajo: todo puede esperar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>That is enough; the rest can wait.</source>
        <translation>Con eso basta; lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Written down. Whatever else there is to tell can wait.</source>
        <translation>Escrito. Lo demás puede esperar.</translation>
    </message>
</context>
<context>
    <name>HeadLinks</name>
    <message>
        <source>More on this page</source>
        <translation>Más en esta página</translation>
    </message>
</context>
<context>
    <name>HolidayChoice</name>
    <message>
        <source>Country of the public holidays</source>
        <translation>País de los festivos</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>Región de los festivos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Todo el país</translation>
    </message>
    <message>
        <source>Next: {name}, {day}.</source>
        <translation>Próximo: {name}, {day}.</translation>
    </message>
</context>
<context>
    <name>HopeRows</name>
    <message>
        <source>A statement by now</source>
        <translation>Ya es una frase clara</translation>
    </message>
    <message>
        <source>Make it a statement</source>
        <translation>Hacerla frase clara</translation>
    </message>
    <message>
        <source>Keep these words on Clarity, to say them some day</source>
        <translation>Guardar estas palabras en Claridad, para decirlas algún día</translation>
    </message>
    <message>
        <source>Make it a statement: {words}</source>
        <translation>Hacerla frase clara: {words}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is nothing to be added: all of it is here.</source>
        <translation>No hay nada que añadir: ya está todo aquí.</translation>
    </message>
    <message>
        <source>Taken in. New: {new}; changed: {changed}; left as it was: {same}.</source>
        <translation>Incorporado. Nuevo: {new}; cambiado: {changed}; sin tocar: {same}.</translation>
    </message>
    <message>
        <source>An export of Soft Landing</source>
        <translation>Una exportación de Soft Landing</translation>
    </message>
    <message>
        <source>An export of Day One</source>
        <translation>Una exportación de Day One</translation>
    </message>
    <message>
        <source>A table of dates and texts</source>
        <translation>Una tabla de fechas y textos</translation>
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
        <translation>Nuevo – {counts}</translation>
    </message>
    <message>
        <source>Changed later than here – {counts}</source>
        <translation>Cambiado después que aquí – {counts}</translation>
    </message>
    <message>
        <source>Here already, to be left as it is – {counts}</source>
        <translation>Ya está aquí y se deja como está – {counts}</translation>
    </message>
    <message>
        <source>attempts to reach out: {count}</source>
        <translation>intentos de acercarse: {count}</translation>
    </message>
    <message>
        <source>pauses: {count}</source>
        <translation>pausas: {count}</translation>
    </message>
    <message>
        <source>days at work or off: {count}</source>
        <translation>días de trabajo o libres: {count}</translation>
    </message>
    <message>
        <source>times at the computer: {count}</source>
        <translation>ratos ante el equipo: {count}</translation>
    </message>
    <message>
        <source>choices of phrases: {count}</source>
        <translation>elecciones de frases: {count}</translation>
    </message>
    <message>
        <source>what you told about the other: {count}</source>
        <translation>lo que contaste de tu pareja: {count}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Kept for me</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>Still unsaid</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>They become clarity statements in your own words:</source>
        <translation>Serán frases claras con tus propias palabras:</translation>
    </message>
    <message>
        <source>Exports and tables (*.json *.csv)</source>
        <translation>Exportaciones y tablas (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Traer un archivo</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Nothing was changed.</source>
        <translation>Este archivo no se pudo leer hasta el final. No se cambió nada.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LandedCard</name>
    <message>
        <source>It landed</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Can’t tell</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>Don’t ask about it</source>
        <translation>No preguntar por ella</translation>
    </message>
    <message>
        <source>You said this. How did it land?</source>
        <translation>Dijiste esto. ¿Cómo llegó?</translation>
    </message>
</context>
<context>
    <name>LandingDetails</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gesto</translation>
    </message>
    <message>
        <source>That evening</source>
        <translation>Esa noche</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Delete the landing of {time}</source>
        <translation>Borrar el aterrizaje de las {time}</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>ninguno en especial</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>uno que ya no está</translation>
    </message>
    <message>
        <source>Which was</source>
        <translation>El gesto fue</translation>
    </message>
    <message>
        <source>Came home</source>
        <translation>Llegó a casa</translation>
    </message>
    <message>
        <source>Say how a landing felt</source>
        <translation>Contar cómo se sintió un aterrizaje</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
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
        <translation>¿Un aterrizaje suave?</translation>
    </message>
    <message>
        <source>Two minutes to set the day down, whenever it suits you.</source>
        <translation>Dos minutos para soltar el día, cuando te venga bien.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
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
        <translation>Aterrizaje suave</translation>
    </message>
    <message>
        <source>That looks like a day’s work.</source>
        <translation>Por hoy ya está bien.</translation>
    </message>
    <message>
        <source>Two minutes to set it down, so you arrive as you are.</source>
        <translation>Dos minutos para soltarlo y llegar a casa siendo tú.</translation>
    </message>
    <message>
        <source>Begin landing</source>
        <translation>Aterrizar</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Still working until…</source>
        <translation>Sigo trabajando hasta…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>¿Por qué ahora?</translation>
    </message>
</context>
<context>
    <name>LandingStep</name>
    <message>
        <source>{number} of {steps} · {name}</source>
        <translation>{number} de {steps} · {name}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>Landings</name>
    <message>
        <source>landed</source>
        <translation>hubo aterrizaje</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>ese día no</translation>
    </message>
    <message>
        <source>we were apart</source>
        <translation>en lugares distintos</translation>
    </message>
    <message>
        <source>it passed by</source>
        <translation>pasó de largo</translation>
    </message>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>mi pareja</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>los dos</translation>
    </message>
    <message>
        <source>both at home already</source>
        <translation>ya en casa los dos</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>mutuo</translation>
    </message>
    <message>
        <source>It eased</source>
        <translation>Alivió</translation>
    </message>
    <message>
        <source>Somewhere between</source>
        <translation>Ni bien ni mal</translation>
    </message>
    <message>
        <source>It was off</source>
        <translation>No encajó</translation>
    </message>
    <message>
        <source>Can’t say</source>
        <translation>No sé</translation>
    </message>
</context>
<context>
    <name>LandingsPage</name>
    <message>
        <source>Landings</source>
        <translation>Aterrizajes</translation>
    </message>
    <message>
        <source>How you come home to each other.</source>
        <translation>Llegar a casa, y llegar también a tu pareja.</translation>
    </message>
    <message>
        <source>Land now</source>
        <translation>Aterrizar ya</translation>
    </message>
</context>
<context>
    <name>LastIntention</name>
    <message>
        <source>What you had in mind for this week</source>
        <translation>Lo que tenías en mente para esta semana</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Lo intenté</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>No chance came</source>
        <translation>No hubo ocasión</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>Cuando {when}, voy a {will}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>Voy a {will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>Cuando {when}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The journal did not take your last words. They are still here, and gone once the program ends.</source>
        <translation>El diario no aceptó tus últimas palabras. Siguen aquí, y se pierden cuando el programa termine.</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>Terminar de todos modos</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>It opens what a forgotten passphrase keeps closed. Keep it hidden.</source>
        <translation>Abre lo que una contraseña olvidada deja cerrado. Guárdalo bien escondido.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits.</source>
        <translation>Un código de recuperación tiene {groups} grupos de cinco letras y cifras.</translation>
    </message>
    <message>
        <source>There is a slip in group {group}; those before it are fine.</source>
        <translation>Hay un desliz en el grupo {group}; los anteriores están bien.</translation>
    </message>
</context>
<context>
    <name>LockChanges</name>
    <message>
        <source>From now on only the passphrase opens it, or the recovery code.</source>
        <translation>Desde ahora solo lo abre la contraseña, o el código de recuperación.</translation>
    </message>
    <message>
        <source>Your journal has a lock now. Ctrl+L closes it.</source>
        <translation>Tu diario ya tiene cerradura. Ctrl+L la cierra.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>La contraseña nueva vale desde ahora.</translation>
    </message>
    <message>
        <source>The new recovery code holds from now on.</source>
        <translation>El código de recuperación nuevo vale desde ahora.</translation>
    </message>
    <message>
        <source>Your journal has a new key, passphrase and recovery code.</source>
        <translation>Tu diario tiene clave, contraseña y código de recuperación nuevos.</translation>
    </message>
    <message>
        <source>This computer opens your journal from now on.</source>
        <translation>Desde ahora este equipo abre tu diario.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase again.</source>
        <translation>Tu diario se abre otra vez sin contraseña.</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>No keyring of your account answers here. Nothing was changed.</source>
        <translation>Aquí no responde ningún llavero de tu cuenta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>El código de recuperación sigue igual.</translation>
    </message>
    <message>
        <source>The code you have now will open nothing any more.</source>
        <translation>El código que tienes ahora ya no abrirá nada.</translation>
    </message>
    <message>
        <source>Your journal is written anew under another key, with a new passphrase and a new recovery code. Worth it if somebody knew the old ones. Backups made earlier still open with those.</source>
        <translation>Tu diario se escribe de nuevo con otra clave, otra contraseña y otro código de recuperación. Vale la pena si alguien conocía los de antes. Las copias anteriores se siguen abriendo con aquellos.</translation>
    </message>
    <message>
        <source>From then on the journal opens by itself when Soft Landing starts in your account. Once locked, it still asks for the passphrase.</source>
        <translation>Desde entonces el diario se abre por sí mismo cuando Soft Landing arranca en tu cuenta. Una vez bloqueado, sigue pidiendo la contraseña.</translation>
    </message>
    <message>
        <source>From then on whoever uses your account can open the journal.</source>
        <translation>Desde entonces, quien use tu cuenta puede abrir el diario.</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner contraseña…</translation>
    </message>
    <message>
        <source>Your journal opens by itself</source>
        <translation>Tu diario se abre por sí mismo</translation>
    </message>
    <message>
        <source>Whoever uses your account on this computer can open Soft Landing and read it. A passphrase of its own keeps it closed to them. It comes with a recovery code, for the day the passphrase is forgotten.</source>
        <translation>Quien use tu cuenta en este equipo puede abrir Soft Landing y leerlo. Una contraseña propia se lo impide. Viene con un código de recuperación, por si un día olvidas la contraseña.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ya</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>With the screen</source>
        <translation>Con la pantalla</translation>
    </message>
    <message>
        <source>This computer opens it</source>
        <translation>Este equipo lo abre</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>Cerrado con contraseña</translation>
    </message>
    <message>
        <source>Before the computer sleeps, too. What you were writing is kept, and reminders go on, without words.</source>
        <translation>También antes de que el equipo se suspenda. Lo que escribías se guarda, y los avisos siguen, sin palabras.</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>Cuando no hay nadie</translation>
    </message>
    <message>
        <source>Whenever the screen is locked.</source>
        <translation>Cada vez que se bloquea la pantalla.</translation>
    </message>
    <message>
        <source>When Soft Landing starts, by your account’s keyring. Once locked, the passphrase is asked for.</source>
        <translation>Al arrancar Soft Landing, con el llavero de tu cuenta. Una vez bloqueado, se pide la contraseña.</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Contraseña y código de recuperación</translation>
    </message>
    <message>
        <source>If somebody may know them, change the key too: then even an old copy of them opens nothing new.</source>
        <translation>Si es posible que alguien los conozca, cambia también la clave: así ni una copia vieja de ellos abre nada nuevo.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nueva contraseña…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nuevo código…</translation>
    </message>
    <message>
        <source>Change the key too…</source>
        <translation>Cambiar la clave…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>Quitar el bloqueo…</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discreción</translation>
    </message>
    <message>
        <source>A neutral name and icon in tray, titles and notifications. Discreet or not, {keys} hides all windows.</source>
        <translation>Nombre e icono neutros en la bandeja, los títulos y las notificaciones. Con o sin discreción, {keys} oculta todas las ventanas.</translation>
    </message>
    <message>
        <source>Screenshots and recordings of the screen leave the windows out.</source>
        <translation>Las capturas y grabaciones de pantalla dejan fuera las ventanas.</translation>
    </message>
    <message>
        <source>This system cannot keep windows out of screenshots and recordings.</source>
        <translation>Este sistema no puede dejar las ventanas fuera de capturas y grabaciones.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí mismo</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Tras {minutes} min</translation>
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
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>Dónde pedir ayuda</translation>
    </message>
    <message>
        <source>Nothing about opening it is stored.</source>
        <translation>No queda registro de que la abras.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Recovery code, eight groups of five</source>
        <translation>Código de recuperación, ocho grupos de cinco</translation>
    </message>
    <message>
        <source>Forgotten? Use your recovery code.</source>
        <translation>¿La olvidaste? Usa tu código de recuperación.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>That code is well formed, but it is not the one of this journal.</source>
        <translation>El código está bien escrito, pero no es el de este diario.</translation>
    </message>
    <message>
        <source>That didn’t open it. Another keyboard layout or Caps Lock may be the reason.</source>
        <translation>Así no se abrió. Puede ser otra distribución de teclado o Bloq Mayús.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puedes probar otra vez.</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>That didn’t open it. The next try is in {time}.</source>
        <translation>Así no se abrió. El próximo intento, en {time}.</translation>
    </message>
</context>
<context>
    <name>LockWiring</name>
    <message>
        <source>Your recovery code opened the journal. If the passphrase is gone, another can take its place.</source>
        <translation>Tu código de recuperación abrió el diario. Si la contraseña se perdió, otra puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>A new passphrase…</source>
        <translation>Nueva contraseña…</translation>
    </message>
</context>
<context>
    <name>MendingCard</name>
    <message>
        <source>Put this copy back</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Rescatar lo legible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>The journal does not open</source>
        <translation>El diario no se abre</translation>
    </message>
    <message>
        <source>There is no copy that opens.</source>
        <translation>No hay ninguna copia que se abra.</translation>
    </message>
    <message>
        <source>Copies that open with your passphrase can be put back below.</source>
        <translation>Abajo se pueden restaurar las copias que se abren con tu contraseña.</translation>
    </message>
    <message>
        <source>The newest good copy: {copy}. It holds {content}.</source>
        <translation>La copia buena más reciente: {copy}. Contiene {content}.</translation>
    </message>
    <message>
        <source>The copy is back. What did not open was set aside, as it is, in the folder of your data.</source>
        <translation>La copia está restaurada. Lo que no se abría quedó aparte, tal cual, en la carpeta de tus datos.</translation>
    </message>
    <message>
        <source>Rescued: {content}. The damaged journal was set aside, as it is, in the folder of your data.</source>
        <translation>Rescatado: {content}. El diario dañado quedó aparte, tal cual, en la carpeta de tus datos.</translation>
    </message>
    <message>
        <source>Too little of it can be read for that.</source>
        <translation>Se puede leer demasiado poco para eso.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message numerus="yes">
        <source>{landed} of %n workdays so far</source>
        <translation>
            <numerusform>{landed} de %n día de trabajo hasta ahora</numerusform>
            <numerusform>{landed} de %n días de trabajo hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>{landed} de %n día de trabajo</numerusform>
            <numerusform>{landed} de %n días de trabajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Landings in {month}</source>
        <translation>Aterrizajes en {month}</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Enter opens one</source>
        <translation>Las flechas van de día en día, Enter abre uno</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>What you set down is here again, whenever you are ready for it.</source>
        <translation>Lo que soltaste está aquí otra vez, para cuando quieras.</translation>
    </message>
    <message>
        <source>How did the evening land? One tap, if you like.</source>
        <translation>¿Qué tal la noche? Un toque, si quieres.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase</source>
        <translation>Una contraseña</translation>
    </message>
    <message>
        <source>Some words that come to your mind easily and to nobody else’s. Five or six that do not belong together are hard to guess; a name or a date is not.</source>
        <translation>Unas palabras que a ti te vengan fácil a la mente y a nadie más. Cinco o seis que no tengan que ver entre sí son difíciles de adivinar; un nombre o una fecha, no.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>A few words first.</source>
        <translation>Primero unas palabras.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Todavía no son iguales.</translation>
    </message>
</context>
<context>
    <name>NoticingSection</name>
    <message>
        <source>Noticing</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>How I know that you are there</source>
        <translation>Cómo sé que estás ahí</translation>
    </message>
    <message>
        <source>What it said last</source>
        <translation>Lo último que me llegó</translation>
    </message>
    <message>
        <source>What I never know</source>
        <translation>Lo que nunca sé</translation>
    </message>
    <message>
        <source>I ask how long ago the last input was, whether the screen is locked, and whether something fills or shares it. Never which keys, which programs, or what is in their windows.</source>
        <translation>Pregunto hace cuánto se usó el teclado o el ratón, si la pantalla está bloqueada y si algo la ocupa entera o la comparte. Nunca qué teclas, qué programas ni qué hay en sus ventanas.</translation>
    </message>
</context>
<context>
    <name>OutsideViewCard</name>
    <message>
        <source>Now that it has cooled</source>
        <translation>Ahora que ya se enfrió</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>You won’t be asked about this one again</source>
        <translation>No se te volverá a preguntar por este</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>{what} ({day}) How would somebody tell of it who wishes you both well?</source>
        <translation>{what} ({day}) ¿Cómo lo contaría alguien que quiere lo mejor para tu pareja y para ti?</translation>
    </message>
    <message>
        <source>A few words first, then it can be kept.</source>
        <translation>Primero unas palabras; luego se puede guardar.</translation>
    </message>
    <message>
        <source>Kept with the earlier one.</source>
        <translation>Guardado con el anterior.</translation>
    </message>
</context>
<context>
    <name>OwnGestures</name>
    <message>
        <source>my own…</source>
        <translation>uno propio…</translation>
    </message>
    <message>
        <source>A gesture of your own</source>
        <translation>Un gesto tuyo</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>pocas palabras</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>Parked for tomorrow</source>
        <translation>Para mañana</translation>
    </message>
    <message>
        <source>A thought to park</source>
        <translation>Algo que dejar para mañana</translation>
    </message>
    <message>
        <source>Set something down for tomorrow</source>
        <translation>Deja aquí algo para mañana</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>Cuándo y cómo lo retomarás</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Cuándo y cómo</translation>
    </message>
    <message>
        <source>Set down. It will be here again on the next workday.</source>
        <translation>Queda aquí. Estará otra vez el próximo día de trabajo.</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Your partner</source>
        <translation>Tu pareja</translation>
    </message>
    <message>
        <source>{partner} is home around {time}.</source>
        <translation>{partner} llega a casa hacia las {time}.</translation>
    </message>
</context>
<context>
    <name>PartnerSection</name>
    <message>
        <source>You two</source>
        <translation>Tu pareja y tú</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Cómo le dices</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>mi pareja</translation>
    </message>
    <message>
        <source>Comes home on</source>
        <translation>Llega a casa los</translation>
    </message>
    <message>
        <source>Usual time of coming home</source>
        <translation>Hora habitual de llegada</translation>
    </message>
    <message>
        <source>A name, or any word the two of you like.</source>
        <translation>Un nombre, o cualquier palabra que sea de los dos.</translation>
    </message>
    <message>
        <source>When they usually come home</source>
        <translation>Cuándo suele llegar a casa</translation>
    </message>
    <message>
        <source>So that an offer can say when the two of you meet. You tell it; nothing is looked up.</source>
        <translation>Para que un ofrecimiento pueda contar con su llegada. Lo dices tú; nada se averigua.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>Palabras para empezar</translation>
    </message>
    <message>
        <source>All phrases and gestures that are offered here, and those of your own.</source>
        <translation>Todas las frases y gestos que se ofrecen aquí, y los tuyos.</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>Clarity statements</source>
        <translation>Frases claras</translation>
    </message>
    <message>
        <source>Appreciations</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Propósitos</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>Cuando {when}, voy a {will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>Cuando {when}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>Voy a {will}</translation>
    </message>
</context>
<context>
    <name>PartnerSheetPanel</name>
    <message>
        <source>Choose words…</source>
        <translation>Elegir palabras…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The clipboard forgets it in half a minute</source>
        <translation>El portapapeles lo olvida en medio minuto</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Guardar como Markdown…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What is copied or saved can be read by whoever gets it.</source>
        <translation>Lo que se copia o se guarda lo puede leer quien lo reciba.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Nothing to choose from yet: statements, appreciations and intentions come here.</source>
        <translation>Aún no hay de dónde elegir: aquí vienen frases claras, agradecimientos y propósitos.</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in half a minute.</source>
        <translation>Copiado. El portapapeles lo olvida en medio minuto.</translation>
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
        <translation>para-ti-{date}{suffix}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
</context>
<context>
    <name>PastActivityPanel</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>An export of ActivityWatch, or a table of times</source>
        <translation>Una exportación de ActivityWatch, o una tabla de horas</translation>
    </message>
    <message>
        <source>Ask ActivityWatch here…</source>
        <translation>De ActivityWatch…</translation>
    </message>
    <message>
        <source>If it runs on this computer</source>
        <translation>Si funciona en este equipo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take out again what was added</source>
        <translation>Quitar otra vez lo añadido</translation>
    </message>
    <message>
        <source>Learn from past activity</source>
        <translation>Aprender de días pasados</translation>
    </message>
    <message>
        <source>Exports and tables (*.json *.csv)</source>
        <translation>Exportaciones y tablas (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>ActivityWatch keeps its times in a small server on this computer. If you agree, that server (127.0.0.1, port {port}) is asked once for the times of the last year at which somebody was at the keyboard. Only those times are taken, and nothing leaves this computer.</source>
        <translation>ActivityWatch guarda sus horas en un pequeño servidor de este equipo. Si te parece bien, se le preguntará una sola vez (127.0.0.1, puerto {port}) a qué horas del último año hubo alguien ante el teclado. Solo se toman esas horas, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Everything in it is known already.</source>
        <translation>Ya se sabe todo lo que contiene.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Taking it out again…</source>
        <translation>Quitándolo otra vez…</translation>
    </message>
    <message>
        <source>Added. From now on, offers follow what those days show.</source>
        <translation>Añadido. Desde ahora, los ofrecimientos siguen lo que muestran esos días.</translation>
    </message>
    <message>
        <source>Only part of it could be added. It can be taken out again, or read once more.</source>
        <translation>Solo se pudo añadir una parte. Se puede quitar, o leer otra vez.</translation>
    </message>
    <message>
        <source>Taken out again; it is as if it had not been read.</source>
        <translation>Quitado; es como si no se hubiera leído.</translation>
    </message>
    <message>
        <source>Not all of it could be taken out just now. It can be tried once more.</source>
        <translation>Ahora no se pudo quitar todo. Se puede intentar otra vez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PastActivityTexts</name>
    <message>
        <source>One day, {first}.</source>
        <translation>Un día, {first}.</translation>
    </message>
    <message numerus="yes">
        <source>%n days between {first} and {last}.</source>
        <translation>
            <numerusform>%n día entre {first} y {last}.</numerusform>
            <numerusform>%n días entre {first} y {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only times are taken.</source>
        <translation>Solo se toman las horas.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can’t be true and are left out.</source>
        <translation>
            <numerusform>%n entrada no puede ser cierta y se deja fuera.</numerusform>
            <numerusform>%n entradas no pueden ser ciertas y se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file could not be opened. Nothing was changed.</source>
        <translation>Ese archivo no se pudo abrir. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line {line} of that file could not be understood, so nothing was taken from it.</source>
        <translation>La línea {line} de ese archivo no se entiende, así que no se tomó nada de él.</translation>
    </message>
    <message>
        <source>That file is larger than {size} MB. ActivityWatch can also export a single bucket: the one whose name begins with aw-watcher-afk is enough.</source>
        <translation>Ese archivo supera los {size} MB. ActivityWatch también puede exportar un solo «bucket»: basta con el que empieza por aw-watcher-afk.</translation>
    </message>
    <message>
        <source>There is no readable text in that file. Nothing was changed.</source>
        <translation>En ese archivo no hay texto legible. No se cambió nada.</translation>
    </message>
    <message>
        <source>That is neither an export of ActivityWatch nor a table with the columns start_utc, end_utc and utc_offset_minutes.</source>
        <translation>No es una exportación de ActivityWatch ni una tabla con las columnas start_utc, end_utc y utc_offset_minutes.</translation>
    </message>
    <message>
        <source>Something in that file could not be understood, so nothing was taken from it.</source>
        <translation>Algo en ese archivo no se entiende, así que no se tomó nada de él.</translation>
    </message>
    <message>
        <source>The times at the keyboard are missing from that export. They are in the bucket whose name begins with aw-watcher-afk.</source>
        <translation>En esa exportación faltan las horas ante el teclado. Están en el «bucket» que empieza por aw-watcher-afk.</translation>
    </message>
    <message>
        <source>There was no time in it that could be used. Nothing was changed.</source>
        <translation>No había ninguna hora que se pudiera usar. No se cambió nada.</translation>
    </message>
    <message>
        <source>No ActivityWatch is running on this computer. An exported file can be read instead.</source>
        <translation>En este equipo no está en marcha ActivityWatch. En su lugar se puede leer un archivo exportado.</translation>
    </message>
    <message>
        <source>ActivityWatch did not answer in time. Nothing was changed.</source>
        <translation>ActivityWatch no respondió a tiempo. No se cambió nada.</translation>
    </message>
    <message>
        <source>ActivityWatch answered with more than fits here. Nothing was changed.</source>
        <translation>ActivityWatch respondió con más de lo que cabe aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>ActivityWatch answers only to programs that know its key. An exported file can be read instead.</source>
        <translation>ActivityWatch solo responde a programas que conocen su clave. En su lugar se puede leer un archivo exportado.</translation>
    </message>
    <message>
        <source>What answered there could not be understood. Nothing was changed.</source>
        <translation>Lo que respondió ahí no se entiende. No se cambió nada.</translation>
    </message>
    <message>
        <source>This ActivityWatch keeps no times at the keyboard, so there is nothing to read.</source>
        <translation>Este ActivityWatch no guarda horas ante el teclado, así que no hay nada que leer.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>A pause. Back at</source>
        <translation>Pausa. Regreso a las</translation>
    </message>
    <message>
        <source>The agreed return</source>
        <translation>El regreso acordado</translation>
    </message>
    <message>
        <source>10 min longer</source>
        <translation>10 min más</translation>
    </message>
    <message>
        <source>I’m back</source>
        <translation>Ya volví</translation>
    </message>
    <message>
        <source>We’re both back</source>
        <translation>Volvimos los dos</translation>
    </message>
    <message>
        <source>You agreed to be back at</source>
        <translation>El regreso acordado era a las</translation>
    </message>
    <message>
        <source>{length} to go</source>
        <translation>quedan {length}</translation>
    </message>
    <message>
        <source>Not yet, 10 min longer</source>
        <translation>Aún no, 10 min más</translation>
    </message>
    <message>
        <source>Good to have you back.</source>
        <translation>Qué bien que hayas vuelto.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>A phrase of your own</source>
        <translation>Una frase tuya</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The words of the phrase</source>
        <translation>Las palabras de la frase</translation>
    </message>
    <message>
        <source>As you would say it</source>
        <translation>Como tú lo dirías</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reencuentro</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>En la puerta</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuya</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en compañía</translation>
    </message>
    <message>
        <source>a small kindness</source>
        <translation>un detalle</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>from afar</source>
        <translation>a distancia</translation>
    </message>
    <message>
        <source>with children around</source>
        <translation>con niños cerca</translation>
    </message>
    <message>
        <source>their day</source>
        <translation>su día</translation>
    </message>
    <message>
        <source>what they did</source>
        <translation>lo que hizo</translation>
    </message>
    <message>
        <source>their coming home</source>
        <translation>su llegada</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Words to borrow. Keep what sounds like you, and add your own.</source>
        <translation>Palabras prestadas. Quédate con las que suenen a ti y añade las tuyas.</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Borrado hace poco</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Añadir una frase</translation>
    </message>
    <message>
        <source>Search the phrases</source>
        <translation>Buscar en las frases</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>No phrase here has these words in it.</source>
        <translation>Aquí ninguna frase tiene esas palabras.</translation>
    </message>
    <message>
        <source>Phrases you like best stand here; they are offered before the others.</source>
        <translation>Aquí están las frases que más te gustan; se ofrecen antes que las demás.</translation>
    </message>
    <message>
        <source>Words of your own go first wherever phrases are offered. Add one whenever it comes up.</source>
        <translation>Tus palabras van primero donde se ofrecen frases. Añade una cuando surja.</translation>
    </message>
    <message>
        <source>Nothing is hidden. What doesn’t sound like you can be, and shown again from here.</source>
        <translation>No hay nada oculto. Lo que no suene a ti se puede ocultar, y mostrar otra vez desde aquí.</translation>
    </message>
    <message>
        <source>Everything here is hidden. The chip “Hidden” has it.</source>
        <translation>Aquí todo está oculto. Lo tienes en «Ocultas».</translation>
    </message>
    <message>
        <source>What to do with this phrase</source>
        <translation>Qué hacer con esta frase</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Hacerla favorita</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarla otra vez</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Editar	F2</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Borrar	Supr</translation>
    </message>
    <message>
        <source>Unmark a favourite</source>
        <translation>Quitar una favorita</translation>
    </message>
    <message>
        <source>Mark a favourite</source>
        <translation>Marcar una favorita</translation>
    </message>
    <message>
        <source>Show a phrase again</source>
        <translation>Mostrar una frase otra vez</translation>
    </message>
    <message>
        <source>Hide a phrase</source>
        <translation>Ocultar una frase</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Oculta.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrada.</translation>
    </message>
    <message>
        <source>Choose a kind for it, so that it comes up among its like.</source>
        <translation>Elige un tipo, para que aparezca entre sus semejantes.</translation>
    </message>
    <message>
        <source>Among your phrases now.</source>
        <translation>Ya está entre tus frases.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>It cannot wake me, so I look every 15 seconds at most.</source>
        <translation>No puede avisarme, así que miro cada 15 segundos como mucho.</translation>
    </message>
    <message>
        <source>It wakes me when your hands rest or come back; I never keep looking.</source>
        <translation>Me avisa cuando tus manos descansan o vuelven; nunca me quedo mirando.</translation>
    </message>
    <message>
        <source>The screen is locked or dark.</source>
        <translation>La pantalla está bloqueada o apagada.</translation>
    </message>
    <message>
        <source>At the moment nothing here can tell whether you are there. A landing then waits in the tray.</source>
        <translation>Ahora mismo nada aquí puede decir si estás. Entonces el aterrizaje espera en la bandeja.</translation>
    </message>
    <message>
        <source>Your last input was a moment ago.</source>
        <translation>Lo último que tecleaste o moviste fue hace un momento.</translation>
    </message>
    <message numerus="yes">
        <source>Your last input was %n seconds ago.</source>
        <translation>
            <numerusform>Lo último que tecleaste o moviste fue hace %n segundo.</numerusform>
            <numerusform>Lo último que tecleaste o moviste fue hace %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last input was {length} ago.</source>
        <translation>Lo último que tecleaste o moviste fue hace {length}.</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells.</source>
        <translation>Nada en este escritorio lo dice.</translation>
    </message>
    <message>
        <source>From the X server.</source>
        <translation>Por el servidor X.</translation>
    </message>
    <message>
        <source>From GNOME’s own idle monitor.</source>
        <translation>Por el monitor de inactividad de GNOME.</translation>
    </message>
    <message>
        <source>From your desktop’s compositor (Wayland).</source>
        <translation>Por el compositor de tu escritorio (Wayland).</translation>
    </message>
    <message>
        <source>From your desktop’s compositor (Wayland), in the older way that KDE began.</source>
        <translation>Por el compositor de tu escritorio (Wayland), a la manera antigua que empezó KDE.</translation>
    </message>
    <message>
        <source>From the login service, as far as your desktop tells it. It knows long pauses only.</source>
        <translation>Por el servicio de sesión, hasta donde tu escritorio se lo cuenta. Solo conoce las pausas largas.</translation>
    </message>
    <message>
        <source>From Windows.</source>
        <translation>Por Windows.</translation>
    </message>
    <message>
        <source>From macOS.</source>
        <translation>Por macOS.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>Dónde pedir ayuda</translation>
    </message>
    <message>
        <source>Nothing about opening it is stored.</source>
        <translation>No queda registro de que la abras.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What you write and choose here, which days were workdays, and from when to when the computer was in use. No keys, no window titles, no places, no camera, and nothing about your partner but what you tell yourself.</source>
        <translation>Lo que escribes y eliges aquí, qué días fueron de trabajo y de qué hora a qué hora se usó el equipo. Ni teclas, ni títulos de ventanas, ni lugares, ni cámara, y de tu pareja nada más que lo que cuentes tú.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Nowhere. There is no account and no network; everything stays on this computer. Only if you ask for it, an ActivityWatch on this same computer is asked for its times.</source>
        <translation>A ninguna parte. No hay cuenta ni red; todo se queda en este equipo. Solo si lo pides, se le preguntan sus horas a un ActivityWatch de este mismo equipo.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>The journal is encrypted with a random key. Without a passphrase the key lies beside it, in a file that only your account on this computer may read: whoever can use your account, or has the whole folder, can read the journal. With a passphrase (under “Lock”) only you can, as long as it is locked. No lock helps against a program that watches this computer.</source>
        <translation>El diario está cifrado con una clave aleatoria. Sin contraseña, la clave está a su lado, en un archivo que solo tu cuenta en este equipo puede leer: quien pueda usar tu cuenta, o tenga la carpeta entera, puede leer el diario. Con una contraseña (en «Bloqueo») solo puedes tú, mientras esté bloqueado. Ningún bloqueo protege de un programa que vigile este equipo.</translation>
    </message>
    <message>
        <source>When it is fear and not friction</source>
        <translation>Cuando es miedo y no un roce</translation>
    </message>
    <message>
        <source>Soft Landing is not for threats or control. There is a page that says where help can be found.</source>
        <translation>Soft Landing no es para amenazas ni control. Hay una página que dice dónde encontrar ayuda.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>PutBackPanel</name>
    <message>
        <source>Passphrase of this copy</source>
        <translation>Contraseña de esta copia</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>It is back. What was there before could not be opened; its files were set aside.</source>
        <translation>Restaurada. Lo que había antes no se pudo abrir; sus archivos quedaron aparte.</translation>
    </message>
    <message>
        <source>It is back. What was there before is now a copy as well: {copy}.</source>
        <translation>Restaurada. Lo que había antes ahora también es una copia: {copy}.</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>need closeness</source>
        <translation>necesito cercanía</translation>
    </message>
    <message>
        <source>need space</source>
        <translation>necesito espacio</translation>
    </message>
    <message>
        <source>need to be heard</source>
        <translation>necesito que me escuches</translation>
    </message>
    <message>
        <source>need help</source>
        <translation>necesito ayuda</translation>
    </message>
    <message>
        <source>need rest</source>
        <translation>necesito descanso</translation>
    </message>
    <message>
        <source>need reassurance</source>
        <translation>necesito seguridad</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>aún no lo sé</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>decepción</translation>
    </message>
    <message>
        <source>irritated</source>
        <translation>irritación</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>rabia</translation>
    </message>
    <message>
        <source>overstimulated</source>
        <translation>saturación</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>cansancio</translation>
    </message>
    <message>
        <source>anxious</source>
        <translation>inquietud</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>ternura</translation>
    </message>
    <message>
        <source>grateful</source>
        <translation>gratitud</translation>
    </message>
    <message>
        <source>Not that, but this</source>
        <translation>No es eso, es esto</translation>
    </message>
    <message>
        <source>A small ask</source>
        <translation>Un pequeño favor</translation>
    </message>
    <message>
        <source>More of, less of</source>
        <translation>Más de, menos de</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>no sé</translation>
    </message>
    <message>
        <source>still unsaid</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dicha</translation>
    </message>
    <message>
        <source>kept for me</source>
        <translation>solo para mí</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>la dejé ir</translation>
    </message>
    <message>
        <source>part of a repair</source>
        <translation>parte de un reencuentro</translation>
    </message>
    <message>
        <source>humour</source>
        <translation>humor</translation>
    </message>
    <message>
        <source>affection</source>
        <translation>cariño</translation>
    </message>
    <message>
        <source>opened up</source>
        <translation>abrirse</translation>
    </message>
    <message>
        <source>empathy</source>
        <translation>empatía</translation>
    </message>
    <message>
        <source>took my part</source>
        <translation>hacerse cargo</translation>
    </message>
    <message>
        <source>“we’re okay”</source>
        <translation>«estamos bien»</translation>
    </message>
    <message>
        <source>asked to start over</source>
        <translation>empezar de nuevo</translation>
    </message>
    <message>
        <source>appreciation</source>
        <translation>agradecer</translation>
    </message>
    <message>
        <source>found a way</source>
        <translation>buscar salida</translation>
    </message>
    <message>
        <source>met half way</source>
        <translation>punto medio</translation>
    </message>
    <message>
        <source>said sorry</source>
        <translation>pedir perdón</translation>
    </message>
    <message>
        <source>saw it their way</source>
        <translation>otra mirada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>they</source>
        <translation>mi pareja</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>los dos</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>around {time}</source>
        <translation>hacia las {time}</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>por la noche</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>de madrugada</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mío</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>both</source>
        <translation>de los dos</translation>
    </message>
</context>
<context>
    <name>ReflectionActs</name>
    <message>
        <source>It waits on Clarity now, to be said when you like.</source>
        <translation>Ahora espera en Claridad, para decirla cuando quieras.</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>El balance está borrado.</translation>
    </message>
    <message>
        <source>The check-in is kept. You find it among the trends.</source>
        <translation>El balance está guardado. Lo encuentras en las tendencias.</translation>
    </message>
</context>
<context>
    <name>ReflectionExport</name>
    <message>
        <source>Nothing is written about this week yet.</source>
        <translation>Todavía no hay nada escrito de esta semana.</translation>
    </message>
    <message>
        <source>Save this week as a PDF that anyone can read</source>
        <translation>Guardar esta semana como PDF que cualquiera puede leer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The week lies here: {path}. Whoever can open it can read it.</source>
        <translation>La semana está aquí: {path}. Quien pueda abrirla puede leerla.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>No program here opens folders. It lies here: {path}</source>
        <translation>Aquí ningún programa abre carpetas. Está aquí: {path}</translation>
    </message>
</context>
<context>
    <name>ReflectionFooter</name>
    <message>
        <source>Whether it is saved</source>
        <translation>Si está guardado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Later this evening</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Done for this week</source>
        <translation>Lista por esta semana</translation>
    </message>
    <message>
        <source>Close once more to leave it unsaved.</source>
        <translation>Cierra otra vez para dejarlo sin guardar.</translation>
    </message>
    <message>
        <source>Done. You can still change anything; it is saved as you write.</source>
        <translation>Lista. Aún puedes cambiar lo que quieras; se guarda mientras escribes.</translation>
    </message>
    <message>
        <source>Saved as you write. Takes about five minutes.</source>
        <translation>Se guarda mientras escribes. Lleva unos cinco minutos.</translation>
    </message>
    <message>
        <source>Tomorrow, or not this week</source>
        <translation>Mañana, o esta semana no</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
    </message>
</context>
<context>
    <name>ReflectionPrompts</name>
    <message>
        <source>Good news of yours or mine</source>
        <translation>Buenas noticias tuyas o mías</translation>
    </message>
    <message>
        <source>What went well, and who was glad with you?</source>
        <translation>¿Qué salió bien, y quién se alegró contigo?</translation>
    </message>
    <message>
        <source>What I appreciated in you</source>
        <translation>Lo que aprecié de ti</translation>
    </message>
    <message>
        <source>Up to five things, one on each line</source>
        <translation>Hasta cinco cosas, una por línea</translation>
    </message>
    <message>
        <source>Something I hoped you’d notice</source>
        <translation>Algo que esperaba que notaras</translation>
    </message>
    <message>
        <source>Optional, just for you; one thing on each line</source>
        <translation>Opcional, solo para ti; una cosa por línea</translation>
    </message>
    <message>
        <source>A repair worth remembering</source>
        <translation>Un reencuentro para recordar</translation>
    </message>
    <message>
        <source>What softened it?</source>
        <translation>¿Qué lo suavizó?</translation>
    </message>
    <message>
        <source>One small thing next week: when</source>
        <translation>Una cosa pequeña la próxima semana: cuándo</translation>
    </message>
    <message>
        <source>the moment it fits</source>
        <translation>el momento que encaje</translation>
    </message>
    <message>
        <source>One small thing next week: I will</source>
        <translation>Una cosa pequeña la próxima semana: voy a</translation>
    </message>
    <message>
        <source>something small</source>
        <translation>algo pequeño</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>voy a</translation>
    </message>
    <message>
        <source>One small thing next week</source>
        <translation>Una cosa pequeña la próxima semana</translation>
    </message>
</context>
<context>
    <name>ReflectionWindow</name>
    <message>
        <source>Your week together</source>
        <translation>La semana en pareja</translation>
    </message>
</context>
<context>
    <name>ReflectionWords</name>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>{landed} de %n día de trabajo</numerusform>
            <numerusform>{landed} de %n días de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>No workdays yet</source>
        <translation>Aún sin días de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>and on %n days off</source>
        <translation>
            <numerusform>y en %n día libre</numerusform>
            <numerusform>y en %n días libres</numerusform>
        </translation>
    </message>
    <message>
        <source>the last four weeks: {recent} of {recent_days}; the four before: {before} of {before_days}</source>
        <translation>las últimas cuatro semanas: {recent} de {recent_days}; las cuatro anteriores: {before} de {before_days}</translation>
    </message>
    <message>
        <source>Workdays with a landing you logged. Days off leave the count, and today joins it when it is over.</source>
        <translation>Días de trabajo con un aterrizaje que anotaste. Los días libres no cuentan, y hoy se suma cuando termine.</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Aterrizajes</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nada anotado</translation>
    </message>
    <message>
        <source>Hour not noted</source>
        <translation>Hora sin anotar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>the last four weeks: {recent}; the four before: {before}</source>
        <translation>las últimas cuatro semanas: {recent}; las cuatro anteriores: {before}</translation>
    </message>
    <message>
        <source>The time until one of you first reached out, whoever it was: the middle one of those you logged.</source>
        <translation>El tiempo hasta el primer acercamiento, fuera de quien fuera: el valor central de los que anotaste.</translation>
    </message>
    <message>
        <source>First reach-out</source>
        <translation>Primer acercamiento</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>más o menos {length}</translation>
    </message>
    <message numerus="yes">
        <source>{median} (n = {count}, %n open)</source>
        <translation>
            <numerusform>{median} (n = {count}, %n abierto)</numerusform>
            <numerusform>{median} (n = {count}, %n abiertos)</numerusform>
        </translation>
    </message>
    <message>
        <source>{median} (n = {count}, none open)</source>
        <translation>{median} (n = {count}, ninguno abierto)</translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <translation>
            <numerusform>mediana de %n</numerusform>
            <numerusform>mediana de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an hour</source>
        <translation>
            <numerusform>%n sin hora</numerusform>
            <numerusform>%n sin hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reach-out</source>
        <translation>
            <numerusform>%n sin acercamiento</numerusform>
            <numerusform>%n sin acercamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n sigue abierto</numerusform>
            <numerusform>%n siguen abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>none still open</source>
        <translation>ninguno sigue abierto</translation>
    </message>
    <message>
        <source>most often underneath: {need} ({count} of {all})</source>
        <translation>lo que más hubo debajo: {need} ({count} de {all})</translation>
    </message>
    <message>
        <source>Statements said on these days, and those written on them and kept for yourself.</source>
        <translation>Frases claras dichas en estos días, y las que escribiste y te guardaste.</translation>
    </message>
    <message>
        <source>Said, not guessed</source>
        <translation>Dicho, no adivinado</translation>
    </message>
    <message numerus="yes">
        <source>%n said</source>
        <translation>
            <numerusform>%n dicha</numerusform>
            <numerusform>%n dichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n guardada</numerusform>
            <numerusform>%n guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, {kept}</source>
        <translation>{said}, {kept}</translation>
    </message>
    <message>
        <source>Counted over {days}.</source>
        <translation>Contado del {days}.</translation>
    </message>
    <message>
        <source>The four weeks are {recent}, those before {before}.</source>
        <translation>Las cuatro semanas son {recent}; las anteriores, {before}.</translation>
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
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>This file can’t be read; nothing was changed.</source>
        <translation>Este archivo no se puede leer; no se cambió nada.</translation>
    </message>
    <message>
        <source>This file is larger than a lifetime of entries; nothing was changed.</source>
        <translation>Este archivo es más grande que toda una vida de entradas; no se cambió nada.</translation>
    </message>
    <message>
        <source>This is an archive; the JSON file inside of it can be taken in.</source>
        <translation>Esto es un archivo comprimido; el JSON que lleva dentro sí se puede traer.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8; saved anew as UTF-8 it can be taken in.</source>
        <translation>El texto no está en UTF-8; guardado de nuevo como UTF-8 se puede traer.</translation>
    </message>
    <message>
        <source>This is no text file; nothing was changed.</source>
        <translation>Esto no es un archivo de texto; no se cambió nada.</translation>
    </message>
    <message>
        <source>The JSON breaks off or breaks its own rules here.</source>
        <translation>Aquí el JSON se corta o rompe sus propias reglas.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any export; nothing was changed.</source>
        <translation>El archivo tiene más niveles que cualquier exportación; no se cambió nada.</translation>
    </message>
    <message>
        <source>The file gives two values for one and the same thing; nothing was changed.</source>
        <translation>El archivo da dos valores para una misma cosa; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is a number in it that can’t be counted with; nothing was changed.</source>
        <translation>Contiene un número con el que no se puede contar; no se cambió nada.</translation>
    </message>
    <message>
        <source>This is neither an export of Soft Landing nor one of Day One; nothing was changed.</source>
        <translation>No es una exportación de Soft Landing ni de Day One; no se cambió nada.</translation>
    </message>
    <message>
        <source>A newer Soft Landing wrote this file; the newer version will take it in.</source>
        <translation>Este archivo lo escribió un Soft Landing más nuevo; con esa versión se puede traer.</translation>
    </message>
    <message>
        <source>There is something in it that no export holds; nothing was changed.</source>
        <translation>Contiene algo que ninguna exportación lleva; no se cambió nada.</translation>
    </message>
    <message>
        <source>Something that every export holds is missing; nothing was changed.</source>
        <translation>Falta algo que toda exportación lleva; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is another kind of value than the one that belongs there; nothing was changed.</source>
        <translation>El valor es de otro tipo que el que corresponde ahí; no se cambió nada.</translation>
    </message>
    <message>
        <source>The value is none of those that can stand there; nothing was changed.</source>
        <translation>El valor no es ninguno de los que pueden ir ahí; no se cambió nada.</translation>
    </message>
    <message>
        <source>The text is longer than an entry can be (10,000 characters); nothing was changed.</source>
        <translation>El texto es más largo de lo que puede ser una entrada (10 000 caracteres); no se cambió nada.</translation>
    </message>
    <message>
        <source>There is a character in it that can’t be stored; nothing was changed.</source>
        <translation>Contiene un carácter que no se puede guardar; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no date to be read here; they look like 2026-11-23 or 2026-11-23T17:40+01:00.</source>
        <translation>Aquí no se lee ninguna fecha; tienen esta forma: 2026-11-23 o 2026-11-23T17:40+01:00.</translation>
    </message>
    <message>
        <source>One and the same entry is in the file twice; nothing was changed.</source>
        <translation>Una misma entrada está dos veces en el archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The repair that this belongs to is not in the file; nothing was changed.</source>
        <translation>El reencuentro al que pertenece no está en el archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The quotation marks don’t match up here.</source>
        <translation>Aquí las comillas no cuadran.</translation>
    </message>
    <message>
        <source>A column of dates and one of texts are needed, called date and text.</source>
        <translation>Hacen falta una columna de fechas y otra de textos, llamadas date y text.</translation>
    </message>
    <message>
        <source>There are more columns here than a table of dates and texts has; nothing was changed.</source>
        <translation>Aquí hay más columnas que en una tabla de fechas y textos; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be taken in.</source>
        <translation>En este archivo no hay nada que se pueda traer.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>The time you had in mind</source>
        <translation>La hora que tenías en mente</translation>
    </message>
    <message>
        <source>It is now. Gently, and as far as you are ready.</source>
        <translation>Es ahora. Con suavidad, y hasta donde quieras.</translation>
    </message>
    <message>
        <source>A small landing, if you like</source>
        <translation>Un pequeño aterrizaje, si quieres</translation>
    </message>
    <message>
        <source>There are a few minutes to set the day down.</source>
        <translation>Hay unos minutos para soltar el día.</translation>
    </message>
    <message>
        <source>Whenever you are ready</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>Something is still open here. There is no hurry.</source>
        <translation>Aquí sigue algo abierto. No hay prisa.</translation>
    </message>
    <message>
        <source>A look back, if you like</source>
        <translation>Una mirada atrás, si quieres</translation>
    </message>
    <message>
        <source>Your week is here whenever it suits you.</source>
        <translation>Tu semana está aquí para cuando te venga bien.</translation>
    </message>
    <message>
        <source>Something you kept for later</source>
        <translation>Algo que guardaste para luego</translation>
    </message>
    <message>
        <source>It is here if today is a good day for it, and keeps if not.</source>
        <translation>Está aquí si hoy es buen día, y si no, espera.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Later this evening</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Reminders</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Popup</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>A small card in the corner. It never takes the keyboard, and leaves after two minutes.</source>
        <translation>Una tarjeta pequeña en la esquina. Nunca ocupa el teclado, y se va a los dos minutos.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>One of the desktop’s own notifications, with neutral words.</source>
        <translation>Una de las notificaciones del escritorio, con palabras neutras.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>The card first; if it goes unanswered, one notification waits until the end of the day.</source>
        <translation>Primero la tarjeta; si queda sin respuesta, una notificación espera hasta el final del día.</translation>
    </message>
    <message>
        <source>Once a workday; if that goes unanswered, once more. After that only when you asked for it.</source>
        <translation>Una vez por día de trabajo; si queda sin respuesta, una vez más. Después, solo si lo pediste.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications just now. The card comes in their place; other reminders cannot be shown.</source>
        <translation>Ahora mismo nada muestra notificaciones aquí. En su lugar viene la tarjeta; los demás avisos no se pueden mostrar.</translation>
    </message>
    <message>
        <source>How the landing is offered</source>
        <translation>Cómo se ofrece el aterrizaje</translation>
    </message>
    <message>
        <source>How the evening landed</source>
        <translation>Qué tal la noche</translation>
    </message>
    <message>
        <source>Asked the next morning, once, and answered with one tap.</source>
        <translation>Se pregunta a la mañana siguiente, una vez, y se responde con un toque.</translation>
    </message>
    <message>
        <source>One at a time, in words that give nothing away. None between {evening} and {morning}; deep in the night only a return you agreed on.</source>
        <translation>De uno en uno, con palabras que no delatan nada. Ninguno entre {evening} y {morning}; de madrugada, solo un regreso acordado.</translation>
    </message>
    <message>
        <source>Quiet reminders</source>
        <translation>Avisos discretos</translation>
    </message>
    <message>
        <source>An agreed return</source>
        <translation>Un regreso acordado</translation>
    </message>
    <message>
        <source>When a pause between you is over, at its time.</source>
        <translation>Cuando acaba una pausa en pareja, a su hora.</translation>
    </message>
    <message>
        <source>Something still open</source>
        <translation>Algo que sigue abierto</translation>
    </message>
    <message>
        <source>Once, some hours after it began, while nobody has reached out yet.</source>
        <translation>Una vez, unas horas después de empezar, mientras nadie se haya acercado.</translation>
    </message>
    <message>
        <source>Words kept for later</source>
        <translation>Palabras para luego</translation>
    </message>
    <message>
        <source>From the next day on, each of them once, and at most one a day.</source>
        <translation>Desde el día siguiente, una vez cada una, y como mucho una al día.</translation>
    </message>
    <message>
        <source>{minutes} min before</source>
        <translation>{minutes} min antes</translation>
    </message>
    <message>
        <source>Your partner’s arrival</source>
        <translation>La llegada de tu pareja</translation>
    </message>
    <message>
        <source>Some minutes before they usually come home; the times are under “You two”.</source>
        <translation>Unos minutos antes de que suela llegar; las horas están en «Tu pareja y tú».</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Reflexión semanal</translation>
    </message>
    <message>
        <source>Time of the weekly reflection</source>
        <translation>Hora de la reflexión semanal</translation>
    </message>
    <message>
        <source>At this time, or at the first quiet moment after it, the next day included.</source>
        <translation>A esta hora, o en el primer momento tranquilo después, incluido el día siguiente.</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Reencuentro</translation>
    </message>
    <message>
        <source>Early, simple and warm beats late and eloquent.</source>
        <translation>Mejor pronto, sencillo y con cariño que tarde y con elocuencia.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Pasó algo</translation>
    </message>
    <message>
        <source>Nothing is open between you two.</source>
        <translation>No queda nada abierto con tu pareja.</translation>
    </message>
    <message>
        <source>When something comes between you, write down a few words here. You will find phrases to reach out with, a pause that has an end, and a way to close it together.</source>
        <translation>Cuando algo se interponga, escribe aquí unas palabras. Encontrarás frases para acercarte, una pausa que tiene final y una manera de cerrarlo en pareja.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Days that began like today ended around {time}.</source>
        <translation>Los días que empezaron como hoy acabaron hacia las {time}.</translation>
    </message>
    <message>
        <source>Days that began like today ended between {early} and {late}.</source>
        <translation>Los días que empezaron como hoy acabaron entre las {early} y las {late}.</translation>
    </message>
    <message>
        <source>By your settings, days like this end around {time}.</source>
        <translation>Según tus ajustes, los días como este acaban hacia las {time}.</translation>
    </message>
</context>
<context>
    <name>RibbonWords</name>
    <message>
        <source>The week as a ribbon</source>
        <translation>La semana como una cinta</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Aterrizajes</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reencuentro</translation>
    </message>
    <message>
        <source>A landing</source>
        <translation>Un aterrizaje</translation>
    </message>
    <message>
        <source>Said at {time}</source>
        <translation>Dicha a las {time}</translation>
    </message>
    <message>
        <source>Kept for yourself at {time}</source>
        <translation>Guardada para ti a las {time}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>sigue abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>closed after {length}</source>
        <translation>cerrado tras {length}</translation>
    </message>
    <message>
        <source>That day, {state}</source>
        <translation>Ese día, {state}</translation>
    </message>
    <message>
        <source>Began at {time}, {state}</source>
        <translation>Empezó a las {time}, {state}</translation>
    </message>
    <message>
        <source>{weekday}, {ritual}: {entries}</source>
        <translation>{weekday}, {ritual}: {entries}</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>hubo aterrizaje</translation>
    </message>
    <message>
        <source>no landing that day</source>
        <translation>sin aterrizaje ese día</translation>
    </message>
    <message numerus="yes">
        <source>said %n</source>
        <translation>
            <numerusform>%n dicha</numerusform>
            <numerusform>%n dichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %n</source>
        <translation>
            <numerusform>%n guardada</numerusform>
            <numerusform>%n guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repairs %n</source>
        <translation>
            <numerusform>%n reencuentro</numerusform>
            <numerusform>%n reencuentros</numerusform>
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
        <translation>Cerrar ya</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
    <message>
        <source>Esc closes this page at once.</source>
        <translation>Esc cierra esta página al instante.</translation>
    </message>
    <message>
        <source>When it is fear</source>
        <translation>Cuando es miedo</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>Dónde pedir ayuda</translation>
    </message>
    <message>
        <source>Soft Landing is made for two people who are safe with each other. Where one is afraid of the other, small gestures are no answer, and trying harder can make it worse. If that is how it is, it is not your doing.</source>
        <translation>Soft Landing está hecho para dos personas que se sienten a salvo la una con la otra. Donde una le tiene miedo a la otra, los pequeños gestos no son la respuesta, y esforzarse más puede empeorarlo. Si es así, no es culpa tuya.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>En peligro ahora</translation>
    </message>
    <message>
        <source>Call your local emergency number: 112 in the European Union, 999 or 112 in the United Kingdom, 911 in the United States and Canada, 000 in Australia, 111 in New Zealand. From most mobile phones 112 works in many other countries too.</source>
        <translation>Llama al número de emergencias de donde estés: 112 en España y toda la Unión Europea, 911 en Estados Unidos, Canadá, México, Argentina y otros países de América, 999 o 112 en el Reino Unido, 000 en Australia, 111 en Nueva Zelanda. Desde la mayoría de los teléfonos móviles, el 112 funciona también en muchos otros países.</translation>
    </message>
    <message>
        <source>If you can, go where there are other people.</source>
        <translation>Si puedes, ve adonde haya más gente.</translation>
    </message>
    <message>
        <source>How it can look</source>
        <translation>En qué se puede notar</translation>
    </message>
    <message>
        <source>You choose each word so that they won’t get angry. They decide whom you meet, what you spend, what you wear. They read your messages or want to know where you are at all times. They threaten you, themselves, the children or the animals. They hurt you, or force you.</source>
        <translation>Mides cada palabra para que tu pareja no se enfade. Decide a quién ves, qué gastas, qué te pones. Lee tus mensajes o quiere saber en todo momento dónde estás. Amenaza con hacerte daño, con hacérselo, o con hacérselo a los niños o a los animales. Te hace daño, o te obliga.</translation>
    </message>
    <message>
        <source>It need not be all of these, and it need not leave a mark.</source>
        <translation>No tiene que ser todo esto, ni tiene que dejar marcas.</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>Tell one person you trust: a friend, somebody of your family, a doctor, a colleague. You needn’t have proof, and you needn’t have decided anything.</source>
        <translation>Cuéntaselo a una persona de confianza: una amistad, alguien de tu familia, personal médico, alguien del trabajo. No hace falta que tengas pruebas ni que hayas decidido nada.</translation>
    </message>
    <message>
        <source>To find a helpline, search for the name of your country or town together with “domestic abuse helpline”. Many cost nothing, answer at night, let you stay anonymous, and are there for people of any gender.</source>
        <translation>Para encontrar una línea de ayuda, busca el nombre de tu país o ciudad junto con «violencia en la pareja teléfono de ayuda». Muchas son gratuitas, atienden de noche, te permiten no dar tu nombre y están para personas de cualquier género.</translation>
    </message>
    <message>
        <source>If it is your own anger that frightens you, there are lines for that as well: search for “help to stop hurting my partner”.</source>
        <translation>Si lo que te asusta es tu propia rabia, también hay líneas para eso: busca «ayuda para dejar de hacer daño a mi pareja».</translation>
    </message>
    <message>
        <source>Before you search on this computer</source>
        <translation>Antes de buscar en este equipo</translation>
    </message>
    <message>
        <source>Somebody may be able to see what is done here: in the browser’s history, in a shared account, or with a program that watches. A phone or a computer they can’t get at is safer: a friend’s, at work, in a library.</source>
        <translation>Puede que alguien vea lo que se hace aquí: en el historial del navegador, en una cuenta compartida o con un programa que vigila. Es más seguro un teléfono o un equipo al que esa persona no llegue: el de una amistad, el del trabajo, el de una biblioteca.</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can also open Soft Landing and read what you wrote in it.</source>
        <translation>Quien pueda usar tu cuenta en este equipo también puede abrir Soft Landing y leer lo que escribiste.</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Sobre esta página</translation>
    </message>
    <message>
        <source>Nothing is stored: not that you opened it, nor for how long. It never opens by itself because of something you wrote. It is always in Settings, under Privacy.</source>
        <translation>No se guarda nada: ni que la abriste, ni cuánto tiempo. Nunca se abre por sí misma a causa de algo que escribiste. Siempre está en Ajustes, en «Privacidad».</translation>
    </message>
</context>
<context>
    <name>SayTheQuietPart</name>
    <message>
        <source>What they would have to guess</source>
        <translation>Lo que tu pareja tendría que adivinar</translation>
    </message>
    <message>
        <source>I’m not distant, I’m just slow to switch off today.</source>
        <translation>No es que quiera distancia, es que hoy me cuesta desconectar.</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Other words for the door</source>
        <translation>Otras palabras para la puerta</translation>
    </message>
    <message>
        <source>To say at the door</source>
        <translation>Para decir en la puerta</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>In my own words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>What would they have to guess right now?</source>
        <translation>¿Qué tendría que adivinar tu pareja ahora mismo?</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>I’m not {first} right now, I’m {second}.</source>
        <translation>No es que {first}, es que {second}.</translation>
    </message>
    <message>
        <source>I’m not {first}.</source>
        <translation>No es que {first}.</translation>
    </message>
    <message>
        <source>Right now I’m {second}.</source>
        <translation>Es que {second}.</translation>
    </message>
    <message>
        <source>I’m not …</source>
        <translation>No es que …</translation>
    </message>
    <message>
        <source>I’m …</source>
        <translation>es que …</translation>
    </message>
    <message>
        <source>upset with you</source>
        <translation>tenga algo contra ti</translation>
    </message>
    <message>
        <source>worn out from today</source>
        <translation>vengo sin fuerzas</translation>
    </message>
    <message>
        <source>Could you {first}? It would help me {second}.</source>
        <translation>¿Podrías {first}? Me ayudaría a {second}.</translation>
    </message>
    <message>
        <source>Could you {first}?</source>
        <translation>¿Podrías {first}?</translation>
    </message>
    <message>
        <source>It would help me {second}.</source>
        <translation>Me ayudaría a {second}.</translation>
    </message>
    <message>
        <source>Could you …</source>
        <translation>¿Podrías …</translation>
    </message>
    <message>
        <source>It would help me …</source>
        <translation>Me ayudaría a …</translation>
    </message>
    <message>
        <source>just sit with me</source>
        <translation>sentarte un rato conmigo</translation>
    </message>
    <message>
        <source>finish this</source>
        <translation>terminar esto</translation>
    </message>
    <message>
        <source>I’d love more {first} and a little less {second}.</source>
        <translation>Me gustaría tener más {first} y un poco menos de {second}.</translation>
    </message>
    <message>
        <source>I’d love more {first}.</source>
        <translation>Me gustaría tener más {first}.</translation>
    </message>
    <message>
        <source>I’d love a little less {second}.</source>
        <translation>Me gustaría tener un poco menos de {second}.</translation>
    </message>
    <message>
        <source>I’d love more …</source>
        <translation>Me gustaría tener más …</translation>
    </message>
    <message>
        <source>A little less …</source>
        <translation>Un poco menos de …</translation>
    </message>
    <message>
        <source>planning together</source>
        <translation>planes en común</translation>
    </message>
    <message>
        <source>last-minute news</source>
        <translation>avisos de última hora</translation>
    </message>
</context>
<context>
    <name>SetItDown</name>
    <message>
        <source>It will be waiting for you tomorrow morning, so you don’t have to carry it tonight.</source>
        <translation>Te estará esperando mañana por la mañana; esta noche no hace falta que lo cargues.</translation>
    </message>
    <message>
        <source>What is still in your head, one thought per line</source>
        <translation>Lo que aún te ronda la cabeza, una cosa por línea</translation>
    </message>
    <message>
        <source>One thought per line</source>
        <translation>Una cosa por línea</translation>
    </message>
    <message>
        <source>When? Say 9:00, before mail</source>
        <translation>¿Cuándo? Mañana a las 9:00</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>Cuándo y cómo lo retomarás</translation>
    </message>
    <message>
        <source>Tomorrow, first thing</source>
        <translation>Mañana a primera hora</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>Después de comer</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Otro más</translation>
    </message>
    <message>
        <source>Park this, and write down another</source>
        <translation>Dejar este y escribir otro</translation>
    </message>
    <message numerus="yes">
        <source>%n parked, last: {words}</source>
        <translation>
            <numerusform>%n para mañana, el último: {words}</numerusform>
            <numerusform>%n para mañana, el último: {words}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>A day off, so I would not ask today. You can begin a landing at any time.</source>
        <translation>Hoy es día libre, así que no preguntaría. Puedes aterrizar cuando quieras.</translation>
    </message>
    <message>
        <source>I would ask at the first pause after {opens}.</source>
        <translation>Preguntaría en la primera pausa después de las {opens}.</translation>
    </message>
    <message>
        <source>Why {time} today?</source>
        <translation>¿Por qué hoy a las {time}?</translation>
    </message>
    <message>
        <source>Why around {time}?</source>
        <translation>¿Por qué hacia las {time}?</translation>
    </message>
    <message>
        <source>No workdays</source>
        <translation>Sin días de trabajo</translation>
    </message>
    <message>
        <source>With no workday chosen I would never ask by myself. You can begin a landing at any time.</source>
        <translation>Sin ningún día de trabajo elegido, nunca preguntaría por mi cuenta. Puedes aterrizar cuando quieras.</translation>
    </message>
    <message>
        <source>You usually stop around {end}. I would ask at the first pause after {opens}.</source>
        <translation>Sueles parar hacia las {end}. Preguntaría en la primera pausa después de las {opens}.</translation>
    </message>
    <message>
        <source>You usually stop around {end}. From {opens} on I would ask once you stop typing.</source>
        <translation>Sueles parar hacia las {end}. Desde las {opens} preguntaría en cuanto dejes de teclear.</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>Your recovery code</source>
        <translation>Tu código de recuperación</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, this opens your journal; without both, nobody can, we neither. Write it down or print it, and keep it where nobody looks. It is shown only now.</source>
        <translation>Si un día se olvida la contraseña, esto abre tu diario; sin ninguno de los dos nadie puede, tampoco este programa. Escríbelo o imprímelo, y guárdalo donde nadie mire. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It leaves the clipboard again after half a minute.</source>
        <translation>Sale del portapapeles en medio minuto.</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>Grupo {number}: {group}</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Atrás</translation>
    </message>
    <message>
        <source>Esc or Alt+Left</source>
        <translation>Esc o Alt+Izquierda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reencuentro</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>Aterrizajes</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlowDown</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <translation>Toma aire…</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <translation>Suelta el aire…</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>la última</translation>
    </message>
    <message numerus="yes">
        <source>%n more breaths</source>
        <translation>
            <numerusform>%n respiración más</numerusform>
            <numerusform>%n respiraciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Start when you log in</source>
        <translation>Arrancar al iniciar sesión</translation>
    </message>
    <message>
        <source>The system did not take that. Its own settings for starting programs may help.</source>
        <translation>El sistema no lo aceptó. Quizá ayuden sus propios ajustes de programas al inicio.</translation>
    </message>
    <message>
        <source>Quietly, in the tray: only while I run can I notice the end of your day.</source>
        <translation>En silencio, en la bandeja: solo si estoy en marcha puedo notar el final de tu día.</translation>
    </message>
    <message>
        <source>This system has no list of programs to start that I know of.</source>
        <translation>Este sistema no tiene, que yo sepa, una lista de programas de inicio.</translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Still unsaid</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dichas</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Más …</translation>
    </message>
    <message>
        <source>More filters: kept, let go, need, feeling, time</source>
        <translation>Más filtros: solo para mí, las que dejé ir, necesidad, sentimiento, fecha</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search your words</source>
        <translation>Buscar en tus palabras</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found of {all}</source>
        <translation>
            <numerusform>%n de {all}</numerusform>
            <numerusform>%n de {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>Still unsaid {count}</source>
        <translation>Sin decir {count}</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>{filter} ×</source>
        <translation>{filter} ×</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Quitar: {filter}</translation>
    </message>
    <message>
        <source>written on {date}</source>
        <translation>escrita el {date}</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>What you wrote</source>
        <translation>Lo que escribiste</translation>
    </message>
    <message>
        <source>The words of this statement</source>
        <translation>Las palabras de esta frase</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>A clarity statement says the part the other would have to guess. Finish the sentence above for a first one; it stays on this computer.</source>
        <translation>Una frase clara dice lo que tu pareja tendría que adivinar. Completa la de arriba y será la primera; se queda en este equipo.</translation>
    </message>
    <message>
        <source>Nothing you wrote has these words in it.</source>
        <translation>Nada de lo que escribiste tiene esas palabras.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be said.</source>
        <translation>No hay nada esperando a ser dicho.</translation>
    </message>
    <message>
        <source>What you have said will stand here, with how it landed if you like.</source>
        <translation>Aquí estará lo que ya dijiste, y cómo llegó, si quieres.</translation>
    </message>
    <message>
        <source>Nothing you wrote is all of this at once.</source>
        <translation>Nada de lo que escribiste es todo esto a la vez.</translation>
    </message>
    <message>
        <source>Edit the words	F2</source>
        <translation>Editar las palabras	F2</translation>
    </message>
    <message>
        <source>Need and feelings …</source>
        <translation>Necesidad y sentimientos …</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copiar	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Borrar	Supr</translation>
    </message>
    <message>
        <source>What you were changing is kept.</source>
        <translation>Lo que estabas cambiando queda guardado.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrada.</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>What to do with this statement</source>
        <translation>Qué hacer con esta frase</translation>
    </message>
    <message>
        <source>How did it land?</source>
        <translation>¿Cómo llegó?</translation>
    </message>
    <message>
        <source>Noted how it landed.</source>
        <translation>Anotado cómo llegó.</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>Ya lo dije</translation>
    </message>
    <message>
        <source>Noted as said.</source>
        <translation>Anotada como dicha.</translation>
    </message>
    <message>
        <source>Keep it for me</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>Guardada para ti.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarla ir</translation>
    </message>
    <message>
        <source>Let go of.</source>
        <translation>La dejaste ir.</translation>
    </message>
    <message>
        <source>Still unsaid after all</source>
        <translation>Aún sin decir</translation>
    </message>
    <message>
        <source>It waits to be said.</source>
        <translation>Espera a ser dicha.</translation>
    </message>
    <message>
        <source>Noted which repair it is part of.</source>
        <translation>Anotado de qué reencuentro es parte.</translation>
    </message>
    <message>
        <source>Part of no repair.</source>
        <translation>Sin reencuentro.</translation>
    </message>
    <message>
        <source>Part of a repair</source>
        <translation>Parte de un reencuentro</translation>
    </message>
    <message>
        <source>of none</source>
        <translation>de ninguno</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>Otras sugerencias</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>The arrow key down leads to suggestions.</source>
        <translation>La flecha abajo lleva a las sugerencias.</translation>
    </message>
</context>
<context>
    <name>TellAgainForm</name>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>tried</source>
        <translation>lo intenté</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>no chance came</source>
        <translation>no hubo ocasión</translation>
    </message>
    <message>
        <source>not this week</source>
        <translation>esta semana no</translation>
    </message>
    <message>
        <source>Clarity statement</source>
        <translation>Frase clara</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reencuentro</translation>
    </message>
    <message>
        <source>Soft landing</source>
        <translation>Aterrizaje suave</translation>
    </message>
    <message>
        <source>Parked thought</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Looking back on week {week} of {year}</source>
        <translation>Mirada a la semana {week} de {year}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>Underneath</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Heat, of 3</source>
        <translation>Intensidad, de 3</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Mi parte</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Visto desde fuera</translation>
    </message>
    <message>
        <source>Reaching out</source>
        <translation>Acercamiento</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gesto</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Cómo se sintió</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Cuándo y cómo</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Appreciated</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Buenas noticias</translation>
    </message>
    <message>
        <source>Hoped for, not said</source>
        <translation>Esperado, no dicho</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>Para recordar</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>Cuando {when}, voy a {will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>Cuando {when}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>Voy a {will}</translation>
    </message>
    <message>
        <source>Last week’s intention</source>
        <translation>Propósito de la semana anterior</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Carry on</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Keep it for the next workday</source>
        <translation>Dejarlo para el próximo día de trabajo</translation>
    </message>
    <message>
        <source>What to do with this thought</source>
        <translation>Qué hacer con este pendiente</translation>
    </message>
    <message>
        <source>Pick up: {words}</source>
        <translation>Retomar: {words}</translation>
    </message>
    <message>
        <source>Pick it up</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <source>Carry on: {words}</source>
        <translation>Posponer: {words}</translation>
    </message>
    <message>
        <source>When and how…</source>
        <translation>Cuándo y cómo…</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Otras palabras…</translation>
    </message>
    <message>
        <source>Carry on to the next workday</source>
        <translation>Posponer al próximo día de trabajo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>The thought in other words</source>
        <translation>El pendiente con otras palabras</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>Cuándo y cómo lo retomarás</translation>
    </message>
    <message>
        <source>Pick up a thought</source>
        <translation>Retomar un pendiente</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>Retomado.</translation>
    </message>
    <message>
        <source>Carry a thought on</source>
        <translation>Posponer un pendiente</translation>
    </message>
    <message>
        <source>It will be here again on the next workday.</source>
        <translation>Estará aquí otra vez el próximo día de trabajo.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
</context>
<context>
    <name>ThoughtRows</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
</context>
<context>
    <name>TimeDoubt</name>
    <message>
        <source>Is there a better time for this?</source>
        <translation>¿Hay un momento mejor para esto?</translation>
    </message>
    <message>
        <source>The last few invitations came at a bad moment, it seems. Another time is easily chosen.</source>
        <translation>Parece que las últimas invitaciones llegaron en mal momento. Es fácil elegir otra hora.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Así está bien</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Noted today</source>
        <translation>Anotado hoy</translation>
    </message>
    <message>
        <source>Nothing noted so far. A day without an entry is a perfectly good day.</source>
        <translation>Nada anotado por ahora. Un día sin entradas también es un buen día.</translation>
    </message>
    <message>
        <source>Your workday</source>
        <translation>Tu jornada</translation>
    </message>
    <message>
        <source>Here again, as you left it</source>
        <translation>Aquí otra vez, como lo dejaste</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>What would they have to guess right now?</source>
        <translation>¿Qué tendría que adivinar tu pareja ahora mismo?</translation>
    </message>
    <message>
        <source>What they would have to guess</source>
        <translation>Lo que tu pareja tendría que adivinar</translation>
    </message>
    <message>
        <source>I’m not upset with you, I’m…</source>
        <translation>No es que tenga algo contra ti, es que…</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reencuentro</translation>
    </message>
    <message>
        <source>When something comes between you, this is a place to begin again.</source>
        <translation>Cuando algo se interpone, aquí se puede empezar de nuevo.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Pasó algo</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Acercarme</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Aterrizaje</translation>
    </message>
    <message>
        <source>Two minutes between work and home.</source>
        <translation>Dos minutos entre el trabajo y la casa.</translation>
    </message>
    <message>
        <source>Land now</source>
        <translation>Aterrizar ya</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Gestures and arrivals</source>
        <translation>Gestos y llegadas</translation>
    </message>
    <message>
        <source>Written down. It stays here until you say it, keep it or let it go.</source>
        <translation>Escrita. Se queda aquí hasta que la digas, la guardes o la dejes ir.</translation>
    </message>
    <message>
        <source>Noted how it felt.</source>
        <translation>Anotado cómo fue.</translation>
    </message>
    <message>
        <source>{date}. Your days usually close around {time}.</source>
        <translation>Hoy es {date}. Sueles terminar hacia las {time}.</translation>
    </message>
    <message>
        <source>at the desk {length}</source>
        <translation>en el escritorio {length}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>día libre</translation>
    </message>
    <message>
        <source>reminders are paused until {time}</source>
        <translation>avisos en pausa hasta las {time}</translation>
    </message>
    <message>
        <source>reminders are paused until {day}</source>
        <translation>avisos en pausa hasta el {day}</translation>
    </message>
    <message>
        <source>reminders are paused</source>
        <translation>avisos en pausa</translation>
    </message>
    <message>
        <source>landing window {opens} – {closes}</source>
        <translation>hora de aterrizar {opens} – {closes}</translation>
    </message>
    <message>
        <source>Nothing is open between you two.</source>
        <translation>No queda nada abierto con tu pareja.</translation>
    </message>
    <message>
        <source>Something is still open.</source>
        <translation>Queda algo abierto.</translation>
    </message>
    <message>
        <source>Something has been open for {length}.</source>
        <translation>Hay algo abierto desde hace {length}.</translation>
    </message>
    <message>
        <source>Last repair: {day}, {kind}.</source>
        <translation>Último reencuentro: {day}, {kind}.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>The first reaching out came after {length}.</source>
        <translation>El primer acercamiento llegó tras {length}.</translation>
    </message>
    <message>
        <source>Land again</source>
        <translation>Aterrizar otra vez</translation>
    </message>
    <message>
        <source>You have landed today.</source>
        <translation>Hoy ya aterrizaste.</translation>
    </message>
    <message>
        <source>Tonight, perhaps: {gesture}</source>
        <translation>Esta noche, quizá: {gesture}</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Tu pareja</translation>
    </message>
    <message>
        <source>{name} is home around {time}.</source>
        <translation>{name} llega a casa hacia las {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Landed {count} of %n workdays last week.</source>
        <translation>
            <numerusform>La semana pasada aterrizaste {count} de %n día de trabajo.</numerusform>
            <numerusform>La semana pasada aterrizaste {count} de %n días de trabajo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerPage</name>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Borrado hace poco</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in half a minute.</source>
        <translation>Copiado. El portapapeles lo olvida en medio minuto.</translation>
    </message>
    <message>
        <source>That entry has been deleted in the meantime.</source>
        <translation>Esa entrada se borró entretanto.</translation>
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
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>clarity statement</source>
        <translation>frase clara</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reencuentro</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>intento</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>landing</source>
        <translation>aterrizaje</translation>
    </message>
    <message>
        <source>gesture</source>
        <translation>gesto</translation>
    </message>
    <message>
        <source>parked thought</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>weekly reflection</source>
        <translation>reflexión semanal</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>frase</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>A pause on {day}</source>
        <translation>Una pausa el {day}</translation>
    </message>
    <message>
        <source>A landing on {day}</source>
        <translation>Un aterrizaje el {day}</translation>
    </message>
    <message>
        <source>The week of {first} to {last}</source>
        <translation>La semana del {first} al {last}</translation>
    </message>
    <message>
        <source>A check-in on {day}</source>
        <translation>Un balance el {day}</translation>
    </message>
    <message>
        <source>An entry of {day}</source>
        <translation>Una entrada del {day}</translation>
    </message>
    <message>
        <source>attempts: {count}</source>
        <translation>intentos: {count}</translation>
    </message>
    <message>
        <source>pauses: {count}</source>
        <translation>pausas: {count}</translation>
    </message>
    <message>
        <source>a last day</source>
        <translation>un último día</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>What you delete stays here for %n days, then it goes for good.</source>
        <translation>
            <numerusform>Lo que borras se queda aquí %n día; después se va del todo.</numerusform>
            <numerusform>Lo que borras se queda aquí %n días; después se va del todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Borrado hace poco</translation>
    </message>
    <message>
        <source>Empty it now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Nothing is waiting here. Whatever you delete can be put back from this page.</source>
        <translation>Aquí no espera nada. Lo que borres se puede recuperar desde esta página.</translation>
    </message>
    <message>
        <source>What to do with what was deleted</source>
        <translation>Qué hacer con lo borrado</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good	Del</source>
        <translation>Borrar del todo	Supr</translation>
    </message>
    <message>
        <source>Put something back</source>
        <translation>Recuperar algo</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>Está otra vez donde estaba.</translation>
    </message>
    <message>
        <source>Delete this for good? Nobody can bring it back after that.</source>
        <translation>¿Borrar esto del todo? Después nadie podrá recuperarlo.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar del todo</translation>
    </message>
    <message>
        <source>Delete everything here for good? Nobody can bring it back after that.</source>
        <translation>¿Borrar del todo lo que hay aquí? Después nadie podrá recuperarlo.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Regreso a las {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Soft Landing · a good time to land</source>
        <translation>Soft Landing · buen momento para aterrizar</translation>
    </message>
    <message>
        <source>Soft Landing · paused</source>
        <translation>Soft Landing · en pausa</translation>
    </message>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Soft Landing · paused until {time}</source>
        <translation>Soft Landing · en pausa hasta las {time}</translation>
    </message>
    <message>
        <source>Soft Landing · paused until {day}</source>
        <translation>Soft Landing · en pausa hasta el {day}</translation>
    </message>
    <message>
        <source>Soft Landing · back at {time}</source>
        <translation>Soft Landing · regreso a las {time}</translation>
    </message>
    <message>
        <source>Soft Landing · back at {time} · {length}</source>
        <translation>Soft Landing · regreso a las {time} · {length}</translation>
    </message>
    <message>
        <source>Back at {time}, in {length}</source>
        <translation>Regreso a las {time}, en {length}</translation>
    </message>
    <message>
        <source>Begin landing</source>
        <translation>Empezar a aterrizar</translation>
    </message>
    <message>
        <source>New clarity statement</source>
        <translation>Nueva frase clara</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Pasó algo…</translation>
    </message>
    <message>
        <source>Open tracker</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Reflexión semanal</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Por hoy</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>Hasta el lunes</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Hasta otro día…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>GNOME shows no tray icons by itself; the extension “AppIndicator and KStatusNotifierItem Support” adds them. Everything works from this window too.</source>
        <translation>GNOME no muestra iconos de bandeja por sí mismo; la extensión «AppIndicator and KStatusNotifierItem Support» los añade. Todo funciona también desde esta ventana.</translation>
    </message>
    <message>
        <source>No tray was found; a bar with a tray module, such as Waybar, shows one. This window works without.</source>
        <translation>No se encontró ninguna bandeja; una barra con módulo de bandeja, como Waybar, la muestra. Esta ventana funciona sin ella.</translation>
    </message>
    <message>
        <source>No tray was found; it can be added to your panel’s items. Everything works from this window too.</source>
        <translation>No se encontró ninguna bandeja; se puede añadir a los elementos de tu panel. Todo funciona también desde esta ventana.</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. Everything works from this window too.</source>
        <translation>No se encontró ninguna bandeja en este escritorio. Todo funciona también desde esta ventana.</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Show as a picture</source>
        <translation>Ver como imagen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Ver como tabla</translation>
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
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Días de trabajo</translation>
    </message>
    <message>
        <source>With a landing</source>
        <translation>Con aterrizaje</translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>En otros días</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dichas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>First reach-out after</source>
        <translation>Primer acercamiento tras</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message numerus="yes">
        <source>{days}: {length}, the middle of %n; {open}</source>
        <translation>
            <numerusform>{days}: {length}, el valor central de %n; {open}</numerusform>
            <numerusform>{days}: {length}, el valor central de %n; {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n sigue abierto</numerusform>
            <numerusform>%n siguen abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Your usual range</source>
        <translation>Lo habitual en ti</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>En comparación</translation>
    </message>
    <message>
        <source>Not every sentence was answered, so there is nothing to set beside the others.</source>
        <translation>No se respondieron todas las frases, así que no hay nada que poner junto a los demás.</translation>
    </message>
    <message>
        <source>From the sixth one on, each is set beside your own usual range.</source>
        <translation>Desde el sexto, cada uno se pone junto a lo habitual en ti.</translation>
    </message>
    <message numerus="yes">
        <source>The last one lies below your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>El último queda por debajo de lo habitual en ti ({range}, de %n anterior).</numerusform>
            <numerusform>El último queda por debajo de lo habitual en ti ({range}, de %n anteriores).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies within your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>El último queda dentro de lo habitual en ti ({range}, de %n anterior).</numerusform>
            <numerusform>El último queda dentro de lo habitual en ti ({range}, de %n anteriores).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies above your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>El último queda por encima de lo habitual en ti ({range}, de %n anterior).</numerusform>
            <numerusform>El último queda por encima de lo habitual en ti ({range}, de %n anteriores).</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>not every sentence answered</source>
        <translation>no todas las frases respondidas</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>hour not noted</source>
        <translation>hora sin anotar</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>más o menos {length}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>‹ The week</source>
        <translation>‹ La semana</translation>
    </message>
    <message>
        <source>Back to the week (Esc)</source>
        <translation>Volver a la semana (Esc)</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Hacer balance</translation>
    </message>
    <message>
        <source>A few sentences to answer</source>
        <translation>Unas pocas frases para responder</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Landings a week</source>
        <translation>Aterrizajes por semana</translation>
    </message>
    <message>
        <source>Time to the first reach-out</source>
        <translation>Tiempo hasta el primer acercamiento</translation>
    </message>
    <message>
        <source>Statements said and kept</source>
        <translation>Frases claras dichas y guardadas</translation>
    </message>
    <message>
        <source>Months at a glance</source>
        <translation>Los meses de un vistazo</translation>
    </message>
    <message>
        <source>What you logged, week by week. Counts, and no verdict.</source>
        <translation>Lo que anotaste, semana a semana. Cuentas, y ningún veredicto.</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Filled: workdays with a landing. Outlined: all workdays. A dot: landings on other days.</source>
        <translation>Relleno: días de trabajo con aterrizaje. Contorno: todos los días de trabajo. Un punto: aterrizajes en otros días.</translation>
    </message>
    <message>
        <source>Weeks with workdays and landings will stand here.</source>
        <translation>Aquí estarán las semanas con días de trabajo y aterrizajes.</translation>
    </message>
    <message>
        <source>Each dot is something that came between you, whoever reached out. Rings still wait for it. A line is the middle of four weeks with five or more.</source>
        <translation>Cada punto es algo que se interpuso, se acercara quien se acercara. Los anillos aún esperan. Una línea es el valor central de cuatro semanas con cinco o más.</translation>
    </message>
    <message>
        <source>What came between you, and how long it took to reach out, will stand here.</source>
        <translation>Aquí estará lo que se interpuso, y cuánto tardó el acercamiento.</translation>
    </message>
    <message>
        <source>Filled: said. Outlined: kept for yourself.</source>
        <translation>Relleno: dichas. Contorno: guardadas para ti.</translation>
    </message>
    <message>
        <source>Weeks with clarity statements will stand here.</source>
        <translation>Aquí estarán las semanas con frases claras.</translation>
    </message>
</context>
<context>
    <name>TriedList</name>
    <message>
        <source>What was tried</source>
        <translation>Lo que se intentó</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Borrar	Supr</translation>
    </message>
    <message>
        <source>What to do with this attempt</source>
        <translation>Qué hacer con este intento</translation>
    </message>
    <message>
        <source>How did it land?</source>
        <translation>¿Cómo llegó?</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>What to do with this pause</source>
        <translation>Qué hacer con esta pausa</translation>
    </message>
    <message>
        <source>Whose idea it was</source>
        <translation>De quién fue la idea</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Your journal is not where it was; only its key is. Nothing was changed. Put the journal back into its folder and try again. To begin a new one, move the key file away first.</source>
        <translation>Tu diario no está donde estaba; solo está su clave. No se cambió nada. Devuelve el diario a su carpeta y prueba otra vez. Para empezar uno nuevo, aparta antes el archivo de la clave.</translation>
    </message>
    <message>
        <source>Your journal is here, but its key is not. Nothing was changed. If you moved the folder, put the key file back beside the journal.</source>
        <translation>Tu diario está aquí, pero su clave no. No se cambió nada. Si moviste la carpeta, devuelve el archivo de la clave junto al diario.</translation>
    </message>
    <message>
        <source>This key does not open the journal. Nothing was changed. It may belong to another journal, or to a backup.</source>
        <translation>Esta clave no abre el diario. No se cambió nada. Quizá es de otro diario, o de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file of your journal and its copy are damaged. Nothing was changed. Every backup has a key file of its own; one of them can bring it back.</source>
        <translation>El archivo de la clave de tu diario y su copia están dañados. No se cambió nada. Cada copia de seguridad tiene su propio archivo de clave; con una de ellas se puede recuperar.</translation>
    </message>
    <message>
        <source>Your journal is locked. A passphrase opens it.</source>
        <translation>Tu diario está bloqueado. Una contraseña lo abre.</translation>
    </message>
    <message>
        <source>That is not what opens your journal. Another keyboard layout or Caps Lock may be the reason.</source>
        <translation>Eso no abre tu diario. Puede ser otra distribución de teclado o Bloq Mayús.</translation>
    </message>
    <message>
        <source>That was tried often just now. Nothing is lost; please try again a little later.</source>
        <translation>Se acaba de intentar muchas veces. No se perdió nada; prueba otra vez un poco más tarde.</translation>
    </message>
    <message>
        <source>The journal can’t be read the way it should. It was left as it is; a backup can bring it back.</source>
        <translation>El diario no se puede leer como debería. Se dejó como está; con una copia de seguridad se puede recuperar.</translation>
    </message>
    <message>
        <source>The file in the journal’s place was made by another program. It was left untouched.</source>
        <translation>El archivo que ocupa el lugar del diario lo hizo otro programa. No se tocó.</translation>
    </message>
    <message>
        <source>A newer Soft Landing wrote this journal. It was left untouched; the newer version will open it.</source>
        <translation>Este diario lo escribió un Soft Landing más nuevo. No se tocó; esa versión lo abrirá.</translation>
    </message>
    <message>
        <source>That couldn’t be saved: this account may not write in the journal’s folder. Your words are still here.</source>
        <translation>No se pudo guardar: esta cuenta no puede escribir en la carpeta del diario. Tus palabras siguen aquí.</translation>
    </message>
    <message>
        <source>That couldn’t be saved: the disk is full. Your words are still here; try again with more room.</source>
        <translation>No se pudo guardar: el disco está lleno. Tus palabras siguen aquí; prueba otra vez con más sitio.</translation>
    </message>
    <message>
        <source>That couldn’t be saved just now: something else is using the journal. Your words are still here; try again in a moment.</source>
        <translation>No se pudo guardar ahora: otra cosa está usando el diario. Tus palabras siguen aquí; prueba otra vez en un momento.</translation>
    </message>
    <message>
        <source>The system won’t let the journal be read. Nothing was changed.</source>
        <translation>El sistema no deja leer el diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>That didn’t work, and it isn’t clear why. Your words are still here; please try again.</source>
        <translation>No funcionó, y no está claro por qué. Tus palabras siguen aquí; prueba otra vez.</translation>
    </message>
    <message>
        <source>The disk is full. What you set holds until the program ends; it could not be written down.</source>
        <translation>El disco está lleno. Lo que has ajustado vale hasta que se cierre el programa; no se pudo guardar.</translation>
    </message>
    <message>
        <source>This account may not write in the folder of the settings. What you set holds until the program ends.</source>
        <translation>Esta cuenta no puede escribir en la carpeta de los ajustes. Lo que has ajustado vale hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>These settings hold until the program ends; they could not be written down.</source>
        <translation>Estos ajustes valen hasta que se cierre el programa; no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Your settings couldn’t be read. They were set aside as {file}, and nothing in it was changed; until you choose others, the usual ones hold.</source>
        <translation>No se pudieron leer tus ajustes. Se apartaron como {file}, sin cambiar nada en ese archivo; hasta que elijas otros, valen los habituales.</translation>
    </message>
    <message>
        <source>Your settings couldn’t be read. They still lie in {file}, and nothing in it was changed; until you choose others, the usual ones hold.</source>
        <translation>No se pudieron leer tus ajustes. Siguen en {file}, sin ningún cambio; hasta que elijas otros, valen los habituales.</translation>
    </message>
    <message>
        <source>What you wrote can’t be shown just now.</source>
        <translation>Ahora no se puede mostrar lo que escribiste.</translation>
    </message>
    <message>
        <source>A few words first, then it can be kept.</source>
        <translation>Primero unas palabras; luego se puede guardar.</translation>
    </message>
    <message>
        <source>That is longer than an entry can be (10,000 characters). It is all still here.</source>
        <translation>Es más largo de lo que puede ser una entrada (10 000 caracteres). Sigue todo aquí.</translation>
    </message>
    <message>
        <source>There is a character in it that can’t be stored. It is all still here.</source>
        <translation>Contiene un carácter que no se puede guardar. Sigue todo aquí.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Esa hora aún no ha llegado.</translation>
    </message>
    <message>
        <source>A pause is between twenty minutes and a day, so that both know when it ends.</source>
        <translation>Una pausa dura entre veinte minutos y un día, para que se sepa cuándo termina.</translation>
    </message>
    <message>
        <source>That figure is outside of what fits here.</source>
        <translation>Esa cifra no cabe aquí.</translation>
    </message>
</context>
<context>
    <name>TypedAgain</name>
    <message>
        <source>Two groups of it, to be sure</source>
        <translation>Dos grupos, por si acaso</translation>
    </message>
    <message>
        <source>From the paper: this makes certain that the code is where you can find it again.</source>
        <translation>Cópialos del papel: así queda claro que el código está donde puedas encontrarlo.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>That is not quite what stands in the code. Going back shows it.</source>
        <translation>No es exactamente lo que dice el código. Volviendo atrás lo verás.</translation>
    </message>
</context>
<context>
    <name>Underneath</name>
    <message>
        <source>What you need</source>
        <translation>Lo que necesitas</translation>
    </message>
    <message>
        <source>what, in a word</source>
        <translation>qué, en una palabra</translation>
    </message>
    <message>
        <source>What you feel</source>
        <translation>Lo que sientes</translation>
    </message>
    <message>
        <source>I feel</source>
        <translation>Siento</translation>
    </message>
    <message>
        <source>Underneath</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>sentimientos</translation>
    </message>
    <message>
        <source>Without feelings and other needs</source>
        <translation>Sin sentimientos ni otras necesidades</translation>
    </message>
    <message>
        <source>Feelings, and other needs</source>
        <translation>Sentimientos, y otras necesidades</translation>
    </message>
</context>
<context>
    <name>UnderneathPanel</name>
    <message>
        <source>What is underneath</source>
        <translation>Lo que hay debajo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Deshecho: {act}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rehecho: {act}</translation>
    </message>
    <message>
        <source>“{act}” stays as it is, since something in it was changed later.</source>
        <translation>«{act}» se queda como está, porque después se cambió algo ahí.</translation>
    </message>
</context>
<context>
    <name>UnreadSettings</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>‹ Earlier</source>
        <translation>‹ Anterior</translation>
    </message>
    <message>
        <source>The week before (Alt+Left)</source>
        <translation>La semana anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Later ›</source>
        <translation>Siguiente ›</translation>
    </message>
    <message>
        <source>The week after (Alt+Right)</source>
        <translation>La semana siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Months at a glance</source>
        <translation>Los meses de un vistazo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save or print this week, or all of the journal</source>
        <translation>Guardar o imprimir esta semana, o todo el diario</translation>
    </message>
    <message>
        <source>Your week together</source>
        <translation>La semana en pareja</translation>
    </message>
    <message>
        <source>A check-in, if you like: a few sentences, every four weeks.</source>
        <translation>Un balance, si quieres: unas pocas frases, cada cuatro semanas.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Hacer balance</translation>
    </message>
</context>
<context>
    <name>WeekdayTimes</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Let go of this time</source>
        <translation>Quitar esta hora</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Añadir una hora</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>1 of 3</source>
        <translation>1 de 3</translation>
    </message>
    <message>
        <source>Small things, often.</source>
        <translation>Cosas pequeñas, a menudo.</translation>
    </message>
    <message>
        <source>Say the part they would have to guess. Reach out early. Arrive softly. Soft Landing reminds you of the third and keeps the first two, on this computer only; open to your account, until you set a lock.</source>
        <translation>Di lo que tu pareja tendría que adivinar. Acércate pronto. Llega con suavidad. Soft Landing te recuerda lo tercero y guarda lo primero y lo segundo, solo en este equipo; abierto para tu cuenta, hasta que pongas un bloqueo.</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Lee esto primero</translation>
    </message>
    <message>
        <source>Ways to get help. Nothing is stored.</source>
        <translation>Dónde pedir ayuda. No se guarda nada.</translation>
    </message>
    <message>
        <source>This is not therapy, and not for fear or control.</source>
        <translation>Esto no es terapia, ni es para el miedo o el control.</translation>
    </message>
    <message>
        <source>Do you hold back, or do as they want, because you are afraid of how they would react? There is a page for that. Nothing you do there is stored.</source>
        <translation>¿Te callas, o haces lo que tu pareja quiere, por miedo a cómo reaccionaría? Hay una página para eso. No se guarda nada de lo que hagas allí.</translation>
    </message>
</context>
<context>
    <name>WhatOpensIt</name>
    <message>
        <source>First, so that nobody else does this</source>
        <translation>Primero, para que nadie más haga esto</translation>
    </message>
    <message>
        <source>Your passphrase, or your recovery code</source>
        <translation>Tu contraseña, o tu código de recuperación</translation>
    </message>
    <message>
        <source>This asks for what opens your journal today.</source>
        <translation>Aquí se pide lo que hoy abre tu diario.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>The day it was</source>
        <translation>Qué día fue</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>around a time</source>
        <translation>hacia una hora</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>a una hora</translation>
    </message>
    <message>
        <source>The time it was</source>
        <translation>Qué hora era</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>WhyLink</name>
    <message>
        <source>Why this helps</source>
        <translation>Por qué ayuda</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation>Cerrar «{title}»</translation>
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
        <translation>Jornada</translation>
    </message>
    <message>
        <source>Usual end of the day</source>
        <translation>Hora habitual de salida</translation>
    </message>
    <message>
        <source>Thrifty</source>
        <translation>Rara vez</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>A menudo</translation>
    </message>
    <message>
        <source>Wait for a natural pause</source>
        <translation>Esperar una pausa natural</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Días de trabajo</translation>
    </message>
    <message>
        <source>Days off are never counted against you.</source>
        <translation>Los días libres nunca cuentan en tu contra.</translation>
    </message>
    <message>
        <source>Decides for the first week; then your own days do, and this has a small say.</source>
        <translation>Decide la primera semana; luego deciden tus propios días, y esto pesa poco.</translation>
    </message>
    <message>
        <source>How often to offer</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Thrifty asks about once a day. Eager asks a second time more readily.</source>
        <translation>«Rara vez» pregunta una vez al día, más o menos. «A menudo» pregunta con más facilidad una segunda vez.</translation>
    </message>
    <message>
        <source>Ask when your hands rest or you come back, rather than at once. Never while you type.</source>
        <translation>Preguntar cuando tus manos descansan o cuando vuelves, no de inmediato. Nunca mientras tecleas.</translation>
    </message>
    <message>
        <source>Learn from past activity</source>
        <translation>Aprender de días pasados</translation>
    </message>
    <message>
        <source>Read an ActivityWatch export once. Times only.</source>
        <translation>Leer una vez una exportación de ActivityWatch. Solo las horas.</translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>It lies here: {path}</source>
        <translation>Está aquí: {path}</translation>
    </message>
    <message>
        <source>No program here opens folders. It lies here: {path}</source>
        <translation>Aquí ningún programa abre carpetas. Está aquí: {path}</translation>
    </message>
</context>
<context>
    <name>YouTwo</name>
    <message>
        <source>3 of 3</source>
        <translation>3 de 3</translation>
    </message>
    <message>
        <source>You two</source>
        <translation>Tu pareja y tú</translation>
    </message>
    <message>
        <source>I call them</source>
        <translation>Le digo</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>mi pareja</translation>
    </message>
    <message>
        <source>Pick what feels like coming home:</source>
        <translation>Elige lo que se sienta como llegar a casa:</translation>
    </message>
</context>
<context>
    <name>YourDays</name>
    <message>
        <source>2 of 3</source>
        <translation>2 de 3</translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation>¿Cuándo trabajas?</translation>
    </message>
    <message>
        <source>I usually stop around</source>
        <translation>Suelo parar hacia las</translation>
    </message>
    <message>
        <source>Shortly before, at a natural pause, it offers you two minutes to arrive. It sees when the computer is in use, and nothing else.</source>
        <translation>Poco antes, en una pausa natural, te ofrece dos minutos para llegar. Ve cuándo se usa el equipo, y nada más.</translation>
    </message>
</context>
<context>
    <name>landing</name>
    <message>
        <source>Choose a gesture</source>
        <translation>Elige un gesto</translation>
    </message>
    <message>
        <source>What will they come home to?</source>
        <translation>¿Qué encontrará al llegar?</translation>
    </message>
    <message>
        <source>How will you arrive?</source>
        <translation>¿Cómo vas a llegar?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Set it down</source>
        <translation>Suéltalo</translation>
    </message>
    <message>
        <source>What is still in your head?</source>
        <translation>¿Qué te ronda todavía?</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Baja el ritmo</translation>
    </message>
    <message>
        <source>Say the quiet part</source>
        <translation>Di lo que callas</translation>
    </message>
    <message>
        <source>Is there something they’d have to guess?</source>
        <translation>¿Hay algo que tendría que adivinar?</translation>
    </message>
    <message>
        <source>Go home softly</source>
        <translation>A casa, sin prisa</translation>
    </message>
</context>
</TS>
