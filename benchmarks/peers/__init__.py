"""Other rule engines deciding the same table: the four APPI triggers and what leads to them."""
