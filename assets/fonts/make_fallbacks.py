#!/usr/bin/env python3
"""Cuts the fallback faces from the Noto fonts, each only for characters that no earlier face in the chain has.

Usage: make_fallbacks.py FOLDER, which holds the unpacked packages (see README.md). Needs fonttools.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = Path(sys.argv[1])
HERE = Path(__file__).parent
FALLBACKS = [
    ("noto-sans.ttf", "noto-sans/400Regular/NotoSans_400Regular.ttf",
     "100-52F 1E00-1FFF 2000-200A 200D-2027 202F-205F 2070-20DF 20E3-20F0 2100-218F 25CC FFFD"),
    ("noto-emoji.ttf", "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
     "200D 20E3 231A-231B 2328 23CF 23E9-23FA 2600-27BF 2B1B-2B1C 2B50 2B55 3030 303D 3297 3299 FE0F"
     " 1F000-1FAFF E0020-E007F"),
    ("noto-sans-math.ttf", "noto-sans-math/400Regular/NotoSansMath_400Regular.ttf",
     "2032-2037 2057 2100-214F 2190-23FF 25A0-25FF 27C0-27FF 2900-297F 2B00-2BFF 1D400-1D7FF"),
    ("noto-sans-symbols.ttf", "noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf",
     "2150-218F 2300-23FF 2460-24FF 2600-27BF 1F100-1F1E5"),
    ("noto-sans-symbols-2.ttf", "noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf",
     "2300-245F 2500-27BF 2B00-2BFF 1F300-1F6FF 1F780-1F8FF"),
]
# These must be in the face that draws the sequences and marks around them.
KEEP = {0x20, 0x200D, 0x25CC, 0xFE0F, *range(0x300, 0x370)}


def ranges(text):
    for part in text.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


primary = TTFont(HERE / "atkinson-hyperlegible-next-regular.ttf")
taken = set(primary.getBestCmap())
for name, source, wanted in FALLBACKS:
    font = TTFont(SOURCE / source)
    have = set(font.getBestCmap())
    points = (set(ranges(wanted)) - taken | KEEP) & have
    options = subset.Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    options.drop_tables += ["MATH", "vhea", "vmtx", "STAT", "gasp"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=points)
    cutter.subset(font)
    # The same height above and below the baseline as the primary face: one line height, one baseline, in every program.
    scale = font["head"].unitsPerEm / primary["head"].unitsPerEm
    ascent, descent = (round(value * scale) for value in (primary["hhea"].ascent, primary["hhea"].descent))
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, descent, 0
    metrics = font["OS/2"]
    metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = ascent, descent, 0
    metrics.usWinAscent, metrics.usWinDescent = ascent, -descent
    font.save(HERE / name)
    taken |= points - KEEP
    print(name, len(points), (HERE / name).stat().st_size)
