"""Build time only: everything that turns sources into the site, the payload and the bundles."""
