"""How journals of earlier versions become ones of today; nothing in here knows the program of today."""
