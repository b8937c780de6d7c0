<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppearanceSection</name>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n breath</numerusform>
            <numerusform>%n breaths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message numerus="yes">
        <source>A quiet reminder comes %n minutes before.</source>
        <translation>
            <numerusform>A quiet reminder comes %n minute before.</numerusform>
            <numerusform>A quiet reminder comes %n minutes before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>Made some time after something was written. %n kept; the last: {last}.</source>
        <translation>
            <numerusform>Made some time after something was written. %n kept; the last: {last}.</numerusform>
            <numerusform>Made some time after something was written. %n kept; the last: {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but for %n that could not be opened: damaged ones, or ones made under an earlier key.</source>
        <translation>
            <numerusform>Done, but for %n that could not be opened: damaged ones, or ones made under an earlier key.</numerusform>
            <numerusform>Done, but for %n that could not be opened: damaged ones, or ones made under an earlier key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreathingCircle</name>
    <message numerus="yes">
        <source>%n breaths, each {seconds_in} seconds in and {seconds_out} seconds out</source>
        <translation>
            <numerusform>%n breath, {seconds_in} seconds in and {seconds_out} seconds out</numerusform>
            <numerusform>%n breaths, each {seconds_in} seconds in and {seconds_out} seconds out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <source>It stays for %n days and can be put back, or be deleted for good.</source>
        <translation>
            <numerusform>It stays for %n day and can be put back, or be deleted for good.</numerusform>
            <numerusform>It stays for %n days and can be put back, or be deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierRepairs</name>
    <message numerus="yes">
        <source>first reach-out: usually within {length}, last %n episodes</source>
        <translation>
            <numerusform>first reach-out: usually within {length}, last episode</numerusform>
            <numerusform>first reach-out: usually within {length}, last %n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>okay again: usually after {length}, last %n episodes</source>
        <translation>
            <numerusform>okay again: usually after {length}, last episode</numerusform>
            <numerusform>okay again: usually after {length}, last %n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{usual}; %n still open</source>
        <translation>
            <numerusform>{usual}; %n still open</numerusform>
            <numerusform>{usual}; %n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GesturesCard</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eased %n of {of}</source>
        <translation>
            <numerusform>eased %n of {of}</numerusform>
            <numerusform>eased %n of {of}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%n days</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>an hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>an hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>a minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>a minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message numerus="yes">
        <source>{landed} of %n workdays so far</source>
        <translation>
            <numerusform>{landed} of %n workday so far</numerusform>
            <numerusform>{landed} of %n workdays so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>{landed} of %n workday</numerusform>
            <numerusform>{landed} of %n workdays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastActivityTexts</name>
    <message numerus="yes">
        <source>%n days between {first} and {last}.</source>
        <translation>
            <numerusform>%n day between {first} and {last}.</numerusform>
            <numerusform>%n days between {first} and {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries can’t be true and are left out.</source>
        <translation>
            <numerusform>One entry can’t be true and is left out.</numerusform>
            <numerusform>%n entries can’t be true and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message numerus="yes">
        <source>Your last input was %n seconds ago.</source>
        <translation>
            <numerusform>Your last input was %n second ago.</numerusform>
            <numerusform>Your last input was %n seconds ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflectionWords</name>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>{landed} of %n workday</numerusform>
            <numerusform>{landed} of %n workdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and on %n days off</source>
        <translation>
            <numerusform>and on %n day off</numerusform>
            <numerusform>and on %n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{median} (n = {count}, %n open)</source>
        <translation>
            <numerusform>{median} (n = {count}, %n open)</numerusform>
            <numerusform>{median} (n = {count}, %n open)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <translation>
            <numerusform>from %n episode</numerusform>
            <numerusform>median of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an hour</source>
        <translation>
            <numerusform>%n without an hour</numerusform>
            <numerusform>%n without an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reach-out</source>
        <translation>
            <numerusform>%n without a reach-out</numerusform>
            <numerusform>%n without a reach-out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said</source>
        <translation>
            <numerusform>%n said</numerusform>
            <numerusform>%n said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RibbonWords</name>
    <message numerus="yes">
        <source>said %n</source>
        <translation>
            <numerusform>said %n</numerusform>
            <numerusform>said %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %n</source>
        <translation>
            <numerusform>kept %n</numerusform>
            <numerusform>kept %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repairs %n</source>
        <translation>
            <numerusform>repairs %n</numerusform>
            <numerusform>repairs %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetItDown</name>
    <message numerus="yes">
        <source>%n parked, last: {words}</source>
        <translation>
            <numerusform>Parked: {words}</numerusform>
            <numerusform>%n parked, last: {words}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlowDown</name>
    <message numerus="yes">
        <source>%n more breaths</source>
        <translation>
            <numerusform>one more breath</numerusform>
            <numerusform>%n more breaths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message numerus="yes">
        <source>%n found of {all}</source>
        <translation>
            <numerusform>%n found of {all}</numerusform>
            <numerusform>%n found of {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Landed {count} of %n workdays last week.</source>
        <translation>
            <numerusform>Landed {count} of %n workday last week.</numerusform>
            <numerusform>Landed {count} of %n workdays last week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>What you delete stays here for %n days, then it goes for good.</source>
        <translation>
            <numerusform>What you delete stays here for %n day, then it goes for good.</numerusform>
            <numerusform>What you delete stays here for %n days, then it goes for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message numerus="yes">
        <source>{days}: {length}, the middle of %n; {open}</source>
        <translation>
            <numerusform>{days}: {length}, the middle of %n; {open}</numerusform>
            <numerusform>{days}: {length}, the middle of %n; {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies below your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>The last one lies below your usual range ({range}, from %n before it).</numerusform>
            <numerusform>The last one lies below your usual range ({range}, from %n before it).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies within your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>The last one lies within your usual range ({range}, from %n before it).</numerusform>
            <numerusform>The last one lies within your usual range ({range}, from %n before it).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies above your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>The last one lies above your usual range ({range}, from %n before it).</numerusform>
            <numerusform>The last one lies above your usual range ({range}, from %n before it).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
