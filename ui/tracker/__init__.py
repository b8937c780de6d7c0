"""The tracker: one window with a page for each ritual."""
