"""What the desktop tells us and what we may ask of it: presence, D-Bus, one running program, notifications.

Nothing here knows a window. This file imports nothing, so that `instance_commands` can be used without loading Qt.
"""
