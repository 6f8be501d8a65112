"""How many incidents the properties try: see tests/proof/test_properties.py for the long run."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

SHARES = int(os.environ.get("PROPERTY_SHARES", "1"))
CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
for name, examples in (("short", 40), ("middle", 2_000), ("long", 100_000)):
    settings.register_profile(
        name,
        max_examples=-(-examples // SHARES),
        deadline=None,
        derandomize=name == "short",
        database=None,
        suppress_health_check=CHECKS,
    )
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))
