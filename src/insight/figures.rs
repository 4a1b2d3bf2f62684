//! What stays with a customer of a journey: the figures of an emotion curve.
//!
//! People remember the most intense moment and the end, and hardly how long it took: D. Kahneman, B. L. Fredrickson,
//! C. A. Schreiber and D. A. Redelmeier, "When More Pain Is Preferred to Less", Psychological Science 4 (1993), 401–405.
//! A curve is a persona's scores in the order of the steps; steps without a score are left out of it.

use crate::document::{Journey, PersonaId, StepId};

use super::columns::Columns;

/// One point of a curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// In which step.
    pub step: StepId,
    /// How the persona feels there, from −2 to +2.
    pub score: f64,
}

/// The figures of one curve. There are none of a curve without points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CurveFigures {
    /// The most intense moment: the score farthest from 0, of equals the last.
    pub peak: Point,
    /// The last score.
    pub end: Point,
    /// The lowest score, of equals the last.
    pub low: Point,
    /// The highest score, of equals the last.
    pub high: Point,
}

impl CurveFigures {
    /// The figures of these points, which are in the order of the steps.
    pub fn of(points: &[Point]) -> Option<Self> {
        let (&first, rest) = points.split_first()?;
        let mut figures = Self {
            peak: first,
            end: first,
            low: first,
            high: first,
        };
        for &point in rest {
            let Self {
                peak,
                end,
                low,
                high,
            } = &mut figures;
            *end = point;
            if point.score.abs() >= peak.score.abs() {
                *peak = point;
            }
            if point.score <= low.score {
                *low = point;
            }
            if point.score >= high.score {
                *high = point;
            }
        }
        Some(figures)
    }

    /// What is remembered: the mean of peak and end.
    pub fn remembered(&self) -> f64 {
        f64::midpoint(self.peak.score, self.end.score)
    }

    /// The pain-pleasure gap: from the lowest score to the highest.
    pub fn gap(&self) -> f64 {
        self.high.score - self.low.score
    }
}

/// The curve of one persona in a journey.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Whose it is.
    pub persona: PersonaId,
    /// Its points in the order of the steps.
    pub points: Vec<Point>,
}

impl Curve {
    /// Its figures; none without points.
    pub fn figures(&self) -> Option<CurveFigures> {
        CurveFigures::of(&self.points)
    }
}

/// The figures of a persona in a journey; none where it has no scores there.
pub fn figures(journey: &Journey, persona: PersonaId) -> Option<CurveFigures> {
    curve(journey, persona).figures()
}

/// The curve of a persona in a journey.
pub fn curve(journey: &Journey, persona: PersonaId) -> Curve {
    Curve {
        persona,
        points: points(journey, &Columns::of(journey), persona),
    }
}

/// The personas of which a journey tells: those that it names, in their order. Where it names none, those that have
/// scores in it: the curve is there, though nobody has said yet whose journey it is.
pub fn travellers(journey: &Journey) -> Vec<PersonaId> {
    if !journey.personas.is_empty() {
        return journey.personas.clone();
    }
    let mut found = Vec::new();
    for emotion in &journey.emotions {
        if !found.contains(&emotion.persona) {
            found.push(emotion.persona);
        }
    }
    found
}

/// The curves of a journey, one for each of its [`travellers`], without points where there are no scores.
pub fn curves(journey: &Journey) -> Vec<Curve> {
    let columns = Columns::of(journey);
    travellers(journey)
        .into_iter()
        .map(|persona| Curve {
            persona,
            points: points(journey, &columns, persona),
        })
        .collect()
}

fn points(journey: &Journey, columns: &Columns<'_>, persona: PersonaId) -> Vec<Point> {
    let mut placed: Vec<(usize, Point)> = journey
        .emotions
        .iter()
        .filter(|emotion| emotion.persona == persona && emotion.score.is_finite())
        .filter_map(|emotion| {
            let point = Point {
                step: emotion.step,
                score: emotion.score,
            };
            Some((columns.column(emotion.step)?, point))
        })
        .collect();
    placed.sort_by_key(|(column, _)| *column);
    placed.into_iter().map(|(_, point)| point).collect()
}
