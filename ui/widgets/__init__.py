"""The pieces that every screen is put together from. They know the look, and nothing of journals."""
