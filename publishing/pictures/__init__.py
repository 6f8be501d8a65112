"""Drawings made at build time."""
