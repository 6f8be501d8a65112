"""What a reader or a file gives, turned into checked answers."""
