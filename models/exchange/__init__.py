"""What goes out of the journal and what comes in: files that other programs and other people's eyes can read.

`json_export` and `json_import` are the complete way out and back in; `csv_export`, `markdown_export` and
`partner_sheet` are for reading elsewhere; `day_one` and `csv_import` take in what was written in other programs. All
of it works without a screen: words for people are handed in (`telling.Telling`), progress and a wish to stop go through
`models.progress.Watch`.
"""
