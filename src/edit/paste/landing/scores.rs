//! Rows of scores: whose they are, and the lane and persona that they need.

use super::Landing;
use crate::{
    document::{Emotion, Lane, LaneKind, Persona, PersonaId, StepId},
    edit::{
        Command, JourneyFields, Target, names,
        paste::{lines::clean, score::Score},
    },
};

impl Landing<'_> {
    pub(super) fn persona_named(&self, name: &str) -> Option<PersonaId> {
        let name = names::plain(name);
        let document = self.editor.document();
        let mut personas = self.journey.personas.iter();
        let found = personas.find(|id| {
            let persona = document
                .persona(**id)
                .map(|persona| names::plain(&persona.name));
            persona.is_some_and(|persona| {
                !persona.is_empty() && (name == persona || name.ends_with(&format!(" {persona}")))
            })
        });
        found.copied()
    }

    /// The scores of a row, for the persona that it names, or else the next that has got none from this table.
    pub(super) fn scored(
        &mut self,
        persona: Option<PersonaId>,
        lane_name: &str,
        scores: &[Option<Score>],
        steps: &[StepId],
    ) {
        self.extent.lanes += 1;
        let has_lane = self.lanes_hold_scores();
        if !has_lane {
            self.new_lane(lane_name, (LaneKind::Emotion, None));
        }
        let persona = persona
            .or_else(|| self.next_persona())
            .unwrap_or_else(|| self.new_persona());
        self.used_personas.insert(persona);
        for (score, step) in scores.iter().zip(steps) {
            let Some(Score { score, word }) = score else {
                continue;
            };
            let before = self.journey.emotion(persona, *step);
            let mut emotion = before.map_or_else(
                || Emotion::new(persona, *step, *score),
                |emotion| Emotion::clone(emotion),
            );
            emotion.score = *score;
            if !word.is_empty() {
                emotion.word = clean(word);
            }
            self.scores.push(emotion);
        }
    }

    fn lanes_hold_scores(&self) -> bool {
        let is_emotion = |lane: &Lane| lane.kind == LaneKind::Emotion;
        let here = self.journey.lanes.iter().any(|lane| is_emotion(lane));
        here || self.made.iter().any(|command| match command {
            Command::AddLane { lane, .. } => is_emotion(lane),
            _ => false,
        })
    }

    fn next_persona(&self) -> Option<PersonaId> {
        let targets = self.editor.selection().targets().iter().rev();
        let selected = targets.take(1).find_map(|target| match target {
            Target::Persona(persona) | Target::Emotion(persona, _) => Some(*persona),
            Target::Document
            | Target::Journey(_)
            | Target::Stage(_)
            | Target::Step(_)
            | Target::Lane(_)
            | Target::Cell(..)
            | Target::Card(_)
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_) => None,
        });
        let on_journey = |persona: &PersonaId| self.journey.personas.contains(persona);
        selected
            .into_iter()
            .filter(on_journey)
            .chain(self.journey.personas.iter().copied())
            .find(|persona| !self.used_personas.contains(persona))
    }

    /// A persona without a name, on this journey.
    fn new_persona(&mut self) -> PersonaId {
        let id: PersonaId = self.editor.fresh();
        self.made.push(Command::AddPersona {
            persona: Persona::new(id, ""),
            index: usize::MAX,
        });
        self.extent.new_personas += 1;
        let mut fields = JourneyFields::from(self.journey);
        let new = self.made.iter().filter_map(|command| match command {
            Command::AddPersona { persona, .. } => Some(persona.id),
            _ => None,
        });
        fields.personas.extend(new);
        self.made.push(Command::PutJourney {
            journey: self.journey.id,
            fields,
        });
        id
    }
}
