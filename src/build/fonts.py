"""Makes the fonts that Brigade ships out of the whole ones: python3 src/build/fonts.py FONT... FOLDER (needs fonttools).

Only the characters that the app can show are kept. JavaFX knows no OpenType features and of the weights of a family only
regular and bold, so digits of equal width become the default (running figures must not jitter), and Medium and SemiBold
become families of their own: "Inter Medium", "Inter SemiBold".
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

CHARACTERS = (
    "20-7E A0-17F 192 218-21B 2C6-2DD 391-3C9 1E9E 2010-2027 202F-203A 2044 2070-209C 20AC 2116 2122 2126 "
    "2190-21FF 2200-22FF 2300-23FF 25A0-25FF 2605-2606 2660-2667 2713-2718 27F2-27F3 FFFD"
)


def characters():
    for part in CHARACTERS.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def digits_of_equal_width(font):
    table = font["GSUB"].table
    tabular = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for lookup in table.LookupList.Lookup[index].SubTable:
                    tabular.update(getattr(lookup, "ExtSubTable", lookup).mapping)
    for cmap in font["cmap"].tables:
        for digit in range(ord("0"), ord("9") + 1):
            if digit in cmap.cmap:
                cmap.cmap[digit] = tabular.get(cmap.cmap[digit], cmap.cmap[digit])


def only_what_is_shown(font):
    options = subset.Options(layout_features=[], name_IDs=["*"], notdef_outline=True, hinting=False)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=list(characters()))
    subsetter.subset(font)


def family_of_its_own(font, family):
    names = font["name"]
    for typographic in (16, 17, 21, 22):
        names.removeNames(nameID=typographic)
    for record in list(names.names):
        text = {1: family, 2: "Regular", 4: family}.get(record.nameID)
        if text:
            names.setName(text, record.nameID, record.platformID, record.platEncID, record.langID)


for source in map(Path, sys.argv[1:-1]):
    font = TTFont(source)
    digits_of_equal_width(font)
    only_what_is_shown(font)
    family, _, weight = source.stem.partition("-")
    if weight not in ("Regular", "Bold"):
        family_of_its_own(font, f"{family} {weight}")
    font.save(Path(sys.argv[-1], source.name))
