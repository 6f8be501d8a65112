"""Papers as data: what a company writes in the hours and weeks after it knows."""
