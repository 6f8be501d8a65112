"""自分たちの呼び方: 名前から分かるもの。書き手が書けば、それが勝ちます。"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decision_engine.documents.material import Material

# The first that fits. A company that runs a hospital or a shop is a company in its letters.
BY_NAME = (
    (r"銀行$", "当行"),
    (r"(信用|労働)金庫$", "当金庫"),
    (r"(株式|有限|合同|合資|合名|相互)会社|[（(][株有][)）]|[㈱㈲]", "当社"),
    (r"(病院|医院|診療所|クリニック|歯科|(接骨|整骨|鍼灸|治療)院)$", "当院"),
    (r"薬局$", "当薬局"),
    (r"大学(院|部)?$", "本学"),
    (r"(学校|高校|中学)$", "本校"),
    (r"(幼稚|保育|こども)園$", "当園"),
    (r"(図書|博物|美術|公民|資料)館$", "当館"),
    (r"組合(連合会)?$", "当組合"),
    (r"協会$", "当協会"),
    (r"機構$", "当機構"),
    (r"センター$", "当センター"),
    (r"研究所$", "当研究所"),
    (r"事務所$", "当事務所"),
    (r"財団", "当財団"),
    (r"法人", "当法人"),
    (r"学園$", "本学園"),
    (r"学院$", "本学院"),
    (r"(商会|書房|店)$", "当店"),
    (r"会議所$", "当所"),
    (r"教会$", "当教会"),
    (r"(?<!議)会$", "当会"),
)
# A shop may be called 「骨董市」: these are read so only where the answer says a public body.
PUBLIC_BY_NAME = (
    (r"教育委員会(事務局)?$", "当教育委員会"),
    (r"委員会(事務局)?$", "当委員会"),
    (r"消防本部$", "当消防本部"),
    (r"(消防|警察|税務|労働基準監督)署$", "当署"),
    (r"市(役所|長)?$", "本市"),
    (r"区(役所|長)?$", "本区"),
    (r"町(役場|長)?$", "本町"),
    (r"村(役場|長)?$", "本村"),
    (r"県(庁|知事)?$", "本県"),
    (r"府(庁|知事)?$", "本府"),
    (r"省$", "当省"),
    (r"庁$", "当庁"),
)
COMPANY = "当社"
# Of a sole proprietor, a nursing home, an office of the state it is never wrong.
ANYBODY = "私ども"


def ourselves(material: Material) -> str:
    """What the writer calls themselves in a letter; of a name that does not tell, what fits anybody."""
    public = material.values.get("entity") == "public_body"
    name = material.particulars.get("company", "")
    told = (*PUBLIC_BY_NAME, *BY_NAME) if public else BY_NAME
    found = next((own for pattern, own in told if re.search(pattern, name)), None)
    if found:
        return found
    # Whoever has not written the name yet is most often a company, unless the answers say what else.
    sectors = material.values.get("sectors")
    other = public or (isinstance(sectors, frozenset) and sectors & {"medical", "school"})
    listed = material.values.get("listed") == "yes"
    return COMPANY if listed or not (name or other) else ANYBODY
