//! How well a journey is known: the coverage of its cards, and how a curve shows what it rests on.

use crate::document::{Grade, Journey};

/// How a piece of a curve is drawn between two of its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineStyle {
    /// Both points are known from customers.
    Solid,
    /// One of them rests on what staff say, or was made with customers.
    Dashed,
    /// One of them is an assumption.
    Dotted,
}

impl LineStyle {
    /// How the curve goes between points of these grades: the weaker of the two decides.
    pub fn between(one: Grade, other: Grade) -> Self {
        match one.min(other) {
            Grade::Assumption => Self::Dotted,
            Grade::Staff | Grade::WithCustomers => Self::Dashed,
            Grade::Customers | Grade::Research => Self::Solid,
        }
    }
}

/// How many cards of a journey there are of each grade. There is none of a journey without cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// Cards of each grade, in the order of [`Grade::ALL`]; not all of them 0.
    counts: [usize; Grade::ALL.len()],
}

impl Coverage {
    /// The coverage of a journey.
    pub fn of(journey: &Journey) -> Option<Self> {
        let mut counts = [0; Grade::ALL.len()];
        for card in &journey.cards {
            if let Some(count) = counts.get_mut(usize::from(card.grade().number())) {
                *count += 1;
            }
        }
        (!journey.cards.is_empty()).then_some(Self { counts })
    }

    /// How many cards are of this grade.
    pub fn count(&self, grade: Grade) -> usize {
        let counts = Grade::ALL.iter().zip(self.counts);
        counts
            .filter(|(other, _)| **other == grade)
            .map(|(_, count)| count)
            .sum()
    }

    /// How many cards there are.
    pub fn cards(&self) -> usize {
        self.counts.iter().sum()
    }

    /// The share of cards of grade 3 and above, from 0 to 1.
    pub fn researched(&self) -> f64 {
        self.share(Grade::is_researched)
    }

    /// The share of cards that are assumptions, from 0 to 1.
    pub fn assumed(&self) -> f64 {
        self.share(|grade| grade == Grade::Assumption)
    }

    fn share(&self, is_meant: impl Fn(Grade) -> bool) -> f64 {
        let counts = Grade::ALL.iter().zip(self.counts);
        let meant: usize = counts
            .filter(|(grade, _)| is_meant(**grade))
            .map(|(_, count)| count)
            .sum();
        meant as f64 / self.cards() as f64
    }
}
