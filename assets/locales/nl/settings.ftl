setting-section-look = Taal en uiterlijk
setting-section-window = Venster

setting-as-system = Als het systeem
setting-shown = Tonen
setting-hidden = Verbergen

setting-language = Taal
    .about = De taal van het programma. De woorden op een kaart blijven zoals ze zijn.
setting-theme = Thema
    .about = Afbeeldingen van een kaart blijven licht, tenzij je bij het exporteren anders kiest.
setting-contrast = Contrast
    .about = Hoog contrast is zwart op wit of wit op zwart, met stevige randen.
setting-contrast-usual = Gewoon
setting-contrast-high = Hoog
setting-scale = Grootte
    .about = Van letters, knoppen en panelen. De kaart zelf zoom je apart.
setting-motion = Beweging
    .about = Of de kaart en de panelen bewegen als er iets verandert.
setting-motion-full = Vloeiend
setting-motion-reduced = Zo min mogelijk
setting-left-panel = Linkerpaneel
    .about = Klantreizen, persona’s en wat je op de kaart kunt slepen.
setting-right-panel = Rechterpaneel
    .about = De eigenschappen van wat gekozen is.
