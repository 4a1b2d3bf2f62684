//! Makes ids fit: each thing has one of its own, in the way this format writes it, and references follow.
//!
//! Files made by hand or by other programs say `step_Proeven`, `card-3` or nothing at all, and often use the same
//! id in two journeys. New ids follow from what stood there, so opening such a file twice gives the same ids.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::document::{
    CardId, GapId, Id, ImprovementId, JourneyId, LaneId, PersonaId, ProcessId, StageId, StepId,
};

use super::{
    conform::words_on,
    hash::fnv1a,
    repair::{Change, Repairs, shortened},
};

/// A kind of thing with ids, by the prefix that its ids have.
type Kind = &'static str;

/// What ids and references of one part of the file have become.
type Renamed = HashMap<(Kind, String), String>;

/// Makes all ids and references of a document fit the types; what they refer to may still not be there.
pub(super) fn mend_ids(document: &mut Map<String, Value>, repairs: &mut Repairs) {
    let mut ids = Ids {
        used: HashSet::new(),
        written: written_ids(document),
        attempts: HashMap::new(),
        renamed: Renamed::new(),
        repairs,
    };
    let mut journeys: Vec<Renamed> = Vec::new();
    let outside = &mut Renamed::new();
    for_each(document, "personas", |index, persona| {
        ids.give::<PersonaId>(persona, outside, || format!("personas[{index}]"));
    });
    for_each(document, "journeys", |index, journey| {
        let mut inside = Renamed::new();
        let place = format!("journeys[{index}]");
        ids.give::<JourneyId>(journey, &mut inside, || place.clone());
        give_within(&mut ids, journey, &mut inside, &place);
        journeys.push(inside);
    });
    for_each(document, "gaps", |index, gap| {
        ids.give::<GapId>(gap, outside, || format!("gaps[{index}]"));
    });
    for_each(document, "improvements", |index, improvement| {
        ids.give::<ImprovementId>(improvement, outside, || format!("improvements[{index}]"));
    });
    for_each(document, "processes", |index, process| {
        ids.give::<ProcessId>(process, outside, || format!("processes[{index}]"));
    });
    let Ids { renamed, .. } = ids;
    refer_in_plans(document, &journeys, &renamed);
    let mut journeys = journeys.into_iter();
    for_each(document, "journeys", |_, journey| {
        let inside = journeys.next().unwrap_or_default();
        refer_within(
            journey,
            &References {
                inside,
                renamed: &renamed,
            },
        );
    });
}

/// Rewrites all references of gaps, improvements and processes. A step or card of a gap is one of its journey.
fn refer_in_plans(document: &mut Map<String, Value>, journeys: &[Renamed], renamed: &Renamed) {
    let written: Vec<String> = match document.get("journeys") {
        Some(Value::Array(journeys)) => journeys
            .iter()
            .filter_map(|journey| Some(journey.get("id")?.as_str()?.to_owned()))
            .collect(),
        _ => Vec::new(),
    };
    let outside = References {
        inside: Renamed::new(),
        renamed,
    };
    for_each(document, "gaps", |_, gap| {
        outside.follow::<JourneyId>(gap, "journey");
        let journey = gap.get("journey").and_then(Value::as_str);
        let place = written.iter().position(|id| Some(id.as_str()) == journey);
        let inside = place.and_then(|place| journeys.get(place)).cloned();
        let references = References {
            inside: inside.unwrap_or_default(),
            renamed,
        };
        references.follow_all::<StepId>(gap, "steps");
        references.follow_all::<CardId>(gap, "cards");
    });
    for_each(document, "improvements", |_, improvement| {
        outside.follow_all::<GapId>(improvement, "gaps");
    });
    for_each(document, "processes", |_, process| {
        outside.follow_all::<JourneyId>(process, "journeys");
    });
}

/// Gives ids to all things within a journey.
fn give_within(
    ids: &mut Ids<'_>,
    journey: &mut Map<String, Value>,
    inside: &mut Renamed,
    place: &str,
) {
    for_each(journey, "stages", |at, stage| {
        ids.give::<StageId>(stage, inside, || format!("{place}.stages[{at}]"));
        for_each(stage, "steps", |index, step| {
            ids.give::<StepId>(step, inside, || {
                format!("{place}.stages[{at}].steps[{index}]")
            });
        });
    });
    for_each(journey, "lanes", |index, lane| {
        ids.give::<LaneId>(lane, inside, || format!("{place}.lanes[{index}]"));
    });
    for_each(journey, "cards", |index, card| {
        ids.give::<CardId>(card, inside, || format!("{place}.cards[{index}]"));
    });
}

/// Rewrites all references within a journey.
fn refer_within(journey: &mut Map<String, Value>, references: &References<'_>) {
    // A step comes from a step of another journey, so the journey's own ids are not asked first.
    references.follow_outside::<JourneyId>(journey, "ideal_of");
    references.follow_all::<PersonaId>(journey, "personas");
    for_each(journey, "stages", |_, stage| {
        for_each(stage, "steps", |_, step| {
            references.follow_outside::<StepId>(step, "from");
        });
    });
    for_each(journey, "cards", |_, card| {
        references.follow::<LaneId>(card, "lane");
        references.follow::<StepId>(card, "step");
        references.follow_outside::<PersonaId>(card, "persona");
    });
    for_each(journey, "emotions", |_, emotion| {
        references.follow::<PersonaId>(emotion, "persona");
        references.follow::<StepId>(emotion, "step");
    });
    for_each(journey, "arrows", |_, arrow| {
        references.follow::<CardId>(arrow, "from");
        references.follow::<CardId>(arrow, "to");
    });
}

struct Ids<'a> {
    /// Ids that have been given to something.
    used: HashSet<String>,
    /// Ids that stand in the file as they should, so that a new one never takes the place of one further on.
    written: HashSet<String>,
    /// How many ids have been made from each text, so that a thousand equal ones do not try each other's in turn.
    attempts: HashMap<(Kind, String), u64>,
    /// What ids have become, the first of each name, for references from elsewhere.
    renamed: Renamed,
    repairs: &'a mut Repairs,
}

impl Ids<'_> {
    /// Gives a thing its id: the one that it has, if that is right and not used yet.
    fn give<T: Id>(
        &mut self,
        thing: &mut Map<String, Value>,
        inside: &mut Renamed,
        place: impl Fn() -> String,
    ) {
        let old = match thing.get("id") {
            Some(Value::String(old)) => Some(old.clone()),
            _ => None,
        };
        let right = old
            .as_ref()
            .filter(|old| old.parse::<T>().is_ok() && !self.used.contains(*old));
        let new = match right {
            Some(id) => id.clone(),
            None => self.fresh::<T>(old.as_deref().unwrap_or_default()),
        };
        if right.is_none() {
            let change = match &old {
                None => Change::IdMissing(new.clone()),
                Some(old) if old.parse::<T>().is_ok() => Change::IdTwice {
                    old: shortened(old),
                    new: new.clone(),
                },
                Some(old) => Change::IdReplaced {
                    old: shortened(old),
                    new: new.clone(),
                },
            };
            let words = words_on(thing).unwrap_or_default();
            self.repairs
                .add(change, || (format!("{}.id", place()), words));
            thing.insert("id".to_owned(), Value::String(new.clone()));
        }
        self.used.insert(new.clone());
        if let Some(old) = old {
            let key = (T::PREFIX, old);
            inside.entry(key.clone()).or_insert_with(|| new.clone());
            self.renamed.entry(key).or_insert(new);
        }
    }

    /// An id that is not in the file, following from what stood there.
    fn fresh<T: Id>(&mut self, old: &str) -> String {
        let attempt = self
            .attempts
            .entry((T::PREFIX, old.to_owned()))
            .or_default();
        loop {
            let id = replacement::<T>(old, *attempt);
            *attempt += 1;
            if !self.used.contains(&id) && !self.written.contains(&id) {
                return id;
            }
        }
    }
}

/// The id that replaces a text; further attempts give other ids.
fn replacement<T: Id>(old: &str, attempt: u64) -> String {
    let seed = [T::PREFIX.as_bytes(), old.as_bytes(), &attempt.to_le_bytes()].concat();
    T::from_number(fnv1a(&seed) >> 4).to_string()
}

struct References<'a> {
    inside: Renamed,
    renamed: &'a Renamed,
}

impl References<'_> {
    /// Rewrites a field that names something in the same journey, or of the document.
    fn follow<T: Id>(&self, thing: &mut Map<String, Value>, field: &str) {
        let value = thing
            .entry(field)
            .or_insert_with(|| Value::String(String::new()));
        self.rewrite::<T>(value, true);
    }

    /// Rewrites a field that names several things in the same journey, or of the document.
    fn follow_all<T: Id>(&self, thing: &mut Map<String, Value>, field: &str) {
        if let Some(Value::Array(named)) = thing.get_mut(field) {
            for name in named {
                self.rewrite::<T>(name, true);
            }
        }
    }

    /// Rewrites a field that names something in another journey, or nothing.
    fn follow_outside<T: Id>(&self, thing: &mut Map<String, Value>, field: &str) {
        if let Some(value) = thing.get_mut(field) {
            self.rewrite::<T>(value, false);
        }
    }

    fn rewrite<T: Id>(&self, value: &mut Value, inside_first: bool) {
        let Value::String(old) = value else {
            return;
        };
        let key = (T::PREFIX, std::mem::take(old));
        let inside = inside_first.then(|| self.inside.get(&key)).flatten();
        let new = inside.or_else(|| self.renamed.get(&key)).cloned();
        *old = new.unwrap_or_else(|| {
            // It names nothing; it becomes an id that names nothing, for the repair of meaning.
            let (_, old) = key;
            if old.parse::<T>().is_ok() {
                old
            } else {
                replacement::<T>(&old, u64::MAX)
            }
        });
    }
}

/// All texts in fields called `id`, right or not.
fn written_ids(document: &Map<String, Value>) -> HashSet<String> {
    fn collect(value: &Value, depth: usize, ids: &mut HashSet<String>) {
        match value {
            Value::Object(object) => {
                if let Some(Value::String(id)) = object.get("id") {
                    ids.insert(id.clone());
                }
                if depth > 0 {
                    for inner in object.values() {
                        collect(inner, depth - 1, ids);
                    }
                }
            }
            Value::Array(elements) if depth > 0 => {
                for inner in elements {
                    collect(inner, depth - 1, ids);
                }
            }
            _ => {}
        }
    }
    // Document, journeys, journey, stages, stage, steps, step.
    const DEEPEST_ID: usize = 6;
    let mut ids = HashSet::new();
    for value in document.values() {
        collect(value, DEEPEST_ID, &mut ids);
    }
    ids
}

/// Calls `each` with every object in the list of this name.
fn for_each(
    object: &mut Map<String, Value>,
    list: &str,
    mut each: impl FnMut(usize, &mut Map<String, Value>),
) {
    if let Some(Value::Array(elements)) = object.get_mut(list) {
        for (index, element) in elements.iter_mut().enumerate() {
            if let Value::Object(element) = element {
                each(index, element);
            }
        }
    }
}
