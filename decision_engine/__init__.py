"""What a company must do after it leaked personal data, in Japan: facts in, dated duties out."""

__version__ = "2026.11.23"
