"""Outcome → what people read: the tool page, the terminal, Markdown."""
