//! The media plan: which media touch, tell, sell and care in each stage, and where none does.
//!
//! A card counts by the job that it says to do, in whichever lane it lies, in every stage of which it covers a step. A
//! card in a media lane that says no job is counted beside them.

use std::collections::HashSet;

use crate::document::{Journey, LaneId, LaneKind, MediaRole, StageId};

use super::columns::Columns;

/// The media of one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageMedia {
    /// The stage.
    pub stage: StageId,
    /// Cards for each job, in the order of [`MediaRole::ALL`].
    counts: [usize; MediaRole::ALL.len()],
    /// Cards in media lanes that say no job.
    pub without_role: usize,
}

impl StageMedia {
    /// How many media do this job.
    pub fn count(&self, role: MediaRole) -> usize {
        let counts = MediaRole::ALL.iter().zip(self.counts);
        counts
            .filter(|(other, _)| **other == role)
            .map(|(_, count)| count)
            .sum()
    }

    /// The jobs that nothing does here.
    pub fn missing(&self) -> impl Iterator<Item = MediaRole> {
        let counts = MediaRole::ALL.into_iter().zip(self.counts);
        counts
            .filter(|(_, count)| *count == 0)
            .map(|(role, _)| role)
    }

    fn add(&mut self, role: Option<MediaRole>) {
        let Some(role) = role else {
            self.without_role += 1;
            return;
        };
        let counts = MediaRole::ALL.iter().zip(&mut self.counts);
        for (_, count) in counts.filter(|(other, _)| **other == role) {
            *count += 1;
        }
    }
}

/// The media of every stage, from left to right.
pub fn coverage(journey: &Journey) -> Vec<StageMedia> {
    let columns = Columns::of(journey);
    let mut stages: Vec<StageMedia> = Vec::with_capacity(journey.stages.len());
    let mut stage_of_column = Vec::with_capacity(columns.steps().len());
    for stage in &journey.stages {
        stage_of_column.extend(stage.steps.iter().map(|_| stages.len()));
        stages.push(StageMedia {
            stage: stage.id,
            counts: [0; MediaRole::ALL.len()],
            without_role: 0,
        });
    }
    let media_lanes: HashSet<LaneId> = journey
        .lanes
        .iter()
        .filter(|lane| lane.kind == LaneKind::Media)
        .map(|lane| lane.id)
        .collect();
    for card in &journey.cards {
        if card.role.is_none() && !media_lanes.contains(&card.lane) {
            continue;
        }
        let covered = stage_of_column.get(columns.covered(card));
        let (Some(first), Some(last)) = (
            covered.and_then(|stages| stages.first()),
            covered.and_then(|stages| stages.last()),
        ) else {
            continue;
        };
        for stage in stages.get_mut(*first..=*last).into_iter().flatten() {
            stage.add(card.role);
        }
    }
    stages
}

/// The places of the media plan at which nothing stands, stage by stage.
pub fn empty_spots(journey: &Journey) -> Vec<(StageId, MediaRole)> {
    let stages = coverage(journey).into_iter();
    stages
        .flat_map(|stage| {
            let missing: Vec<_> = stage.missing().map(|role| (stage.stage, role)).collect();
            missing
        })
        .collect()
}
