"""Countries of ISO 3166-1 with their Ukrainian and Russian names, from Debian's iso-codes."""

import gettext
import json
import re

from table import Entity

DATA = "/usr/share/iso-codes/json"
CATALOGUE = "/usr/share/locale/{}/LC_MESSAGES/iso_3166-1.mo"


def divisions():
    """States and provinces that English texts name often; GeoNames uses the codes of the US ones."""
    with open(f"{DATA}/iso_3166-2.json") as file:
        rows = json.load(file)["3166-2"]
    for row in sorted(rows, key=lambda r: r["code"]):
        country, code = row["code"].split("-", 1)
        if country == "US" and row["type"] == "State" or country in ("CA", "AU"):
            entity = Entity(
                f"iso:{row['code']}", "PLACE", "region", prior=175, country=country,
                admin=code if country == "US" else "")
            entity.add(row["name"])
            yield entity


def entities():
    with open(f"{DATA}/iso_3166-1.json") as file:
        countries = json.load(file)["3166-1"]
    translate = []
    for language in ("uk", "ru"):
        with open(CATALOGUE.format(language), "rb") as file:
            translate.append(gettext.GNUTranslations(file).gettext)
    result = {}
    for country in sorted(countries, key=lambda c: c["alpha_2"]):
        code = country["alpha_2"]
        entity = Entity(f"iso:{code}", "PLACE", "country", prior=220, country=code)
        names = [country.get("common_name"), country["name"]]
        names = [n for n in names if n and "," not in n]
        if not names:
            names = [country["name"].split(",")[0]]
        for name in names:
            entity.add(re.sub(r" \(.*\)", "", name))
            for language in translate:
                translated = language(name)
                if translated != name and "," not in translated:
                    translated = translated.replace(" — ", "-")
                    entity.add(re.sub(r" \(.*\)", "", translated))
        result[entity.id] = entity
    return result
