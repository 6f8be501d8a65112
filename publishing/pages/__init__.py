"""Pages made from the rulebook."""
