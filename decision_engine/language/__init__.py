"""The words in which the law is written down: three-valued conditions, rules, duties, clocks."""
