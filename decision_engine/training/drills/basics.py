"""どの題材でも、初めから分かっている事実。"""

COMMON = {
    "entity": "business",
    "encryption_strong": "no",
    "key_protected": "no",
    "recovered_unseen": "no",
    "my_number": "no",
    "p_mark": "no",
    "listed": "no",
    "us_listed": "no",
    "insured": "no",
    "contract_notice": "no",
    "delegated": "no",
    "abroad": [],
}
NOT_YET_FOUND = {**COMMON, "recovered_unseen": "unknown"}
MISSING = {**NOT_YET_FOUND, "encryption_strong": "unknown", "key_protected": "unknown"}
