"""The record of an incident: the file, the link, and what changed between two points."""
