"""Which days offices are open, and how days are written."""
