"""Answers and rulebook in; the truth of every rule and the status of every duty out."""
