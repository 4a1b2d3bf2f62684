//! How alike two texts are, and which of two handfuls of them belong together.
//!
//! The measure is the Dice coefficient of their words, each as heavy as it is long, so that "the" counts less than
//! "quotation": L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology 26 (1945).

use crate::insight::fold::words;

/// From here on two texts are alike; 1 are the same words.
const ALIKE: f64 = 0.5;
/// How many pairs of one cell are looked at. A cell that is fuller holds a pile of cards, of which each is held only
/// against those at about the same height.
const MOST_PAIRS: usize = 2_500;

/// The words of a text, sorted, each once.
#[derive(Debug, Clone, Default)]
pub struct WordSet<'a> {
    words: Vec<&'a str>,
    letters: usize,
}

impl<'a> WordSet<'a> {
    /// The words of a folded text.
    pub fn of(folded: &'a str) -> Self {
        let mut words: Vec<&str> = words(folded).collect();
        words.sort_unstable();
        words.dedup();
        Self {
            letters: words.iter().map(|word| word.len()).sum(),
            words,
        }
    }

    /// How alike two texts are, from 0 to 1.
    pub fn likeness(&self, other: &Self) -> f64 {
        let all = self.letters + other.letters;
        // However many words they share, the longer one cannot be more alike than this.
        if all == 0 || ((self.letters.min(other.letters) * 2) as f64) < ALIKE * all as f64 {
            return 0.0;
        }
        let (mut one, mut two) = (self.words.as_slice(), other.words.as_slice());
        let mut shared = 0;
        while let ([first, rest @ ..], [second, more @ ..]) = (one, two) {
            match first.cmp(second) {
                std::cmp::Ordering::Less => one = rest,
                std::cmp::Ordering::Greater => two = more,
                std::cmp::Ordering::Equal => {
                    shared += first.len();
                    (one, two) = (rest, more);
                }
            }
        }
        (2 * shared) as f64 / all as f64
    }
}

/// Pairs of texts that are alike, as places in both lists: the most alike first, each at most once.
pub fn alike(left: &[WordSet<'_>], right: &[WordSet<'_>]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (place, one) in left.iter().enumerate() {
        for other in neighbours(place, left.len(), right.len()) {
            let likeness = right.get(other).map_or(0.0, |other| one.likeness(other));
            if likeness >= ALIKE {
                found.push((likeness, place, other));
            }
        }
    }
    found.sort_by(|one, other| {
        let by_place = || (one.1, one.2).cmp(&(other.1, other.2));
        other.0.total_cmp(&one.0).then_with(by_place)
    });
    let mut taken = (vec![false; left.len()], vec![false; right.len()]);
    found.retain(|(_, one, other)| {
        let (Some(one), Some(other)) = (taken.0.get_mut(*one), taken.1.get_mut(*other)) else {
            return false;
        };
        let are_free = !*one && !*other;
        *one |= are_free;
        *other |= are_free;
        are_free
    });
    found
        .into_iter()
        .map(|(_, one, other)| (one, other))
        .collect()
}

/// The places on the right that one on the left is held against: all, or in a pile those at about its height.
fn neighbours(place: usize, left: usize, right: usize) -> std::ops::Range<usize> {
    let most = (MOST_PAIRS / left.max(1)).max(8);
    if right <= most {
        return 0..right;
    }
    let middle = place * right / left.max(1);
    let first = middle.saturating_sub(most / 2).min(right - most);
    first..first + most
}
