//! Large maps that look like real ones: for the benchmark, and for tests of what must stay fast.

use std::sync::Arc;

use reiskaart::document::{
    Card, Channel, Document, Emotion, Flag, IdSource, Journey, Lane, LaneId, LaneKind, Moment,
    Persona, Stage, Step, StepId, Topic,
};

/// The lanes of every map: eight, of which one holds the curves.
const LANES: [(LaneKind, Option<Topic>, &str); 8] = [
    (LaneKind::Touchpoints, None, "Contactmomenten"),
    (LaneKind::Scenario, None, "Scenario"),
    (LaneKind::Emotion, None, "Emotie"),
    (LaneKind::Text, Some(Topic::Expectations), "Verwachtingen"),
    (LaneKind::Text, Some(Topic::Pains), "Pijnpunten"),
    (LaneKind::FrontStage, None, "Frontstage"),
    (LaneKind::BackStage, None, "Backstage"),
    (LaneKind::Support, None, "Ondersteuning"),
];

/// Words that sentences are made of.
const WORDS: &str = "ik de klant vraagt een offerte aan en hoort niets meer van afdeling maar wil graag weten \
    waar het blijft belt dan nog eens met winkel die haar niet kent terwijl zij vorige maand al wijn heeft \
    gekocht proeverij bevestiging e-mail formulier wachttijd verrassing doorverbonden systeem gegevens opnieuw \
    invullen verzekering adviseur vriendelijk begrijpelijk onduidelijk levering bezorger thuis pakket factuur \
    betaling website zoekt vergelijkt prijs kwaliteit vertrouwen twijfel beslist samen partner avond telefoon";

/// A map of this many cards over eight lanes, with two personas and their curves. The same every time.
pub fn map(cards: usize) -> Document {
    let ids = IdSource::new(cards as u64);
    let mut document = Document {
        title: "Grote kaart".to_owned(),
        language: "nl".to_owned(),
        ..Document::default()
    };
    for name in ["Sanne", "Henk"] {
        document
            .personas
            .push(Arc::new(Persona::new(ids.fresh(), name)));
    }
    let mut journey = Journey::new(ids.fresh(), "Ik vraag een offerte aan");
    journey.personas = document.personas.iter().map(|persona| persona.id).collect();
    // Larger maps are fuller: about two, three and four cards in a cell.
    let card_lanes = LANES.len() - 1;
    let in_a_cell = (cards as f64).log10().max(1.0);
    let steps = ((cards as f64 / card_lanes as f64 / in_a_cell).ceil() as usize).max(5);
    let steps = add_steps(&mut journey, steps, &ids);
    for (kind, topic, title) in LANES {
        let mut lane = Lane::new(ids.fresh(), kind, title);
        lane.topic = topic;
        journey.lanes.push(Arc::new(lane));
    }
    let lanes: Vec<LaneId> = journey
        .lanes
        .iter()
        .filter(|lane| lane.kind.holds_cards())
        .map(|lane| lane.id)
        .collect();
    for number in 0..cards {
        let lane = lanes[number % lanes.len()];
        let step = steps[number / lanes.len() * steps.len() / cards.div_ceil(lanes.len())];
        let mut card = Card::new(ids.fresh(), lane, step, sentence(number));
        if lane == lanes[0] {
            card.channel = Some(Channel::ALL[number / 7 % Channel::ALL.len()]);
            card.department.push_str("Klantenservice");
        }
        if number % 11 == 0 {
            card.flags.push(Flag::ALL[number / 11 % Flag::ALL.len()]);
        }
        if number % 400 == 7 {
            card.span = 2;
        }
        journey.cards.push(Arc::new(card));
    }
    for (order, persona) in document.personas.iter().enumerate() {
        for (place, step) in steps.iter().enumerate() {
            let score = ((place * 7 + order * 5) % 9) as f64 / 2.0 - 2.0;
            let mut emotion = Emotion::new(persona.id, *step, score);
            if place % 5 == 0 {
                emotion.word.push_str("opgelucht");
            }
            journey.emotions.push(Arc::new(emotion));
        }
    }
    // The last step has nothing after it to cover.
    for card in &mut journey.cards {
        if card.span > 1 && steps.last() == Some(&card.step) {
            Arc::make_mut(card).span = 1;
        }
    }
    document.journeys.push(Arc::new(journey));
    document
}

/// Adds the steps in stages of six.
fn add_steps(journey: &mut Journey, count: usize, ids: &IdSource) -> Vec<StepId> {
    let mut steps = Vec::new();
    while steps.len() < count {
        let number = journey.stages.len();
        let mut stage = Stage::new(ids.fresh(), format!("Fase {}", number + 1));
        stage.moment = Some(Moment::ALL[number % Moment::ALL.len()]);
        for _ in 0..6.min(count - steps.len()) {
            let step = Step::new(ids.fresh(), format!("Stap {} van de reis", steps.len() + 1));
            steps.push(step.id);
            stage.steps.push(Arc::new(step));
        }
        journey.stages.push(Arc::new(stage));
    }
    steps
}

/// About sixty characters that differ from card to card.
fn sentence(number: usize) -> String {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut text = format!("{}", number + 1);
    let mut place = number * 31;
    while text.len() < 55 {
        text.push(' ');
        text.push_str(words[place % words.len()]);
        place += 7 + number % 13;
    }
    text
}
