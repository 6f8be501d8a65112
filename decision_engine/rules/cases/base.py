"""例の土台: どの例でも、書いてないことはこのとおり。"""

BASE = {
    "known_on": "2026-11-04",
    "as_of": "2026-11-10",
    "information": "personal_data",
    "items": ["name", "address"],
    "items_settled": "yes",
    "my_number": "no",
    "persons": 10,
    "leak": "none",
    "loss": "none",
    "damage": "none",
    "recovered_unseen": "no",
    "encryption_strong": "no",
    "exposed_to_public": "no",
    "contactable": "all",
}
