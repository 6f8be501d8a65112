"""Figures that the README quotes, each repeatable with one command."""
