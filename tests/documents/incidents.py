"""Incidents whose papers are kept as golden files, and particulars as a company would fill them in."""

from __future__ import annotations

from typing import Any

from decision_engine.documents.particulars import PARTICULARS
from tests.law.scenario_book import scenarios

BOOK = {scenario.id: dict(scenario.facts) for scenario in scenarios()}
# Twelve incidents that differ in cause, data, role, sector and in what is known.
GOLDEN = (
    *("clinic-statement", "newsletter-cc-1000", "hospital-usb", "shop-form-skimming"),
    *("ransomware-theft", "insider-customer-list", "contractor-not-yet", "entruster-side"),
    *("city-tax-letters-101", "laptop-key-unknown", "pharmacy-bag-returned", "no-contact-details"),
)
# What the form's samples say: nobody's real company.
FILLED: dict[str, Any] = {item.id: item.sample for item in PARTICULARS}
