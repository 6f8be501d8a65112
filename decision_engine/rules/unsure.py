"""日本法の外で扱いが決まらない事情: 「はい」のときは、義務があるともないとも決めない。"""

from decision_engine.language.condition import Finding, Is, all_of, any_of, not_
from decision_engine.rules.event import HAPPENED

UNSURE_RECOVERED = Is("recovered_unseen", (), unclear=("yes",))
UNSURE_PROVIDED = Is("intended_provision", (), unclear=("yes",))
UNSURE_PHISHED = Is("phished_person_only", (), unclear=("yes",))
UNSURE_ENCRYPTED = all_of(
    Is("encryption_strong", (), unclear=("yes",)), Is("key_protected", (), unclear=("yes",))
)
# 改ざんは、控えから戻しても起きたことに変わりがない。喪失と利用不能だけを、決めないで残す。
LASTING_DISRUPTION = any_of(
    all_of(
        Finding("disruption"),
        not_(
            any_of(
                Is("copy_exists", (), unclear=("yes",)),
                Is("justified_deletion", (), unclear=("yes",)),
            )
        ),
    ),
    all_of(Is("damage", HAPPENED), Is("damage_kind", ("altered",))),
)
