"""The ZIP for a USB stick and the tool as one file."""
