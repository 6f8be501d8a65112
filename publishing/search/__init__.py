"""What the site's search reads: an index of our own, made from the pages that the theme's plugin took apart."""
