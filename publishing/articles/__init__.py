"""What the build adds to the hand-written articles: sources, legal numbers, scenes, neighbours."""
