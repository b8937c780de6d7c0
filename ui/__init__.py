"""What the person sees, and what the desktop tells us."""
