"""The questions of the tool page, made from the facts."""
