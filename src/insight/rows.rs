//! Two lists beside each other: what stands in both, only in the left, or only in the right, in one merged order.

use std::{collections::HashMap, hash::Hash};

/// One place in a merged order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Row<T> {
    /// It is in both.
    Both {
        /// As it is on the left.
        left: T,
        /// As it is on the right.
        right: T,
    },
    /// It is only on the left.
    Left(T),
    /// It is only on the right.
    Right(T),
}

impl<T: Copy> Row<T> {
    /// What stands on the left.
    pub fn left(&self) -> Option<T> {
        match self {
            Self::Both { left, .. } | Self::Left(left) => Some(*left),
            Self::Right(_) => None,
        }
    }

    /// What stands on the right.
    pub fn right(&self) -> Option<T> {
        match self {
            Self::Both { right, .. } | Self::Right(right) => Some(*right),
            Self::Left(_) => None,
        }
    }
}

/// Two lists in one order: that of the left, and what is only on the right after what it follows there. Where
/// something stands only on the left and something else only on the right, the left comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows<T: Eq + Hash> {
    list: Vec<Row<T>>,
    left: HashMap<T, usize>,
    right: HashMap<T, usize>,
}

impl<T: Copy + Eq + Hash> Rows<T> {
    /// The merged order of two lists, of which `partner` says what on the left belongs to what on the right. Each of
    /// the left at most once.
    pub(super) fn merge(left: &[T], right: &[T], partner: &HashMap<T, T>) -> Self {
        let of_left: HashMap<T, T> = right
            .iter()
            .filter_map(|right| Some((*partner.get(right)?, *right)))
            .collect();
        // What is only on the right, by what it follows there; first what follows nothing.
        let mut first = Vec::new();
        let mut after: HashMap<T, Vec<T>> = HashMap::new();
        let mut anchor = None;
        for item in right {
            match (partner.get(item), anchor) {
                (Some(left), _) => anchor = Some(*left),
                (None, Some(left)) => after.entry(left).or_default().push(*item),
                (None, None) => first.push(*item),
            }
        }
        let mut list = Vec::with_capacity(left.len() + right.len());
        let mut waiting = first;
        for item in left {
            let Some(other) = of_left.get(item) else {
                list.push(Row::Left(*item));
                continue;
            };
            list.extend(waiting.drain(..).map(Row::Right));
            list.push(Row::Both {
                left: *item,
                right: *other,
            });
            waiting = after.remove(item).unwrap_or_default();
        }
        list.extend(waiting.into_iter().map(Row::Right));
        Self::of(list)
    }

    fn of(list: Vec<Row<T>>) -> Self {
        let places = |side: fn(&Row<T>) -> Option<T>| {
            list.iter()
                .zip(0..)
                .filter_map(|(row, place)| Some((side(row)?, place)))
                .collect()
        };
        Self {
            left: places(Row::left),
            right: places(Row::right),
            list,
        }
    }

    /// The rows in their order.
    pub fn list(&self) -> &[Row<T>] {
        &self.list
    }

    /// The place of the row in which this stands on the left.
    pub fn place_of_left(&self, item: T) -> Option<usize> {
        self.left.get(&item).copied()
    }

    /// The place of the row in which this stands on the right.
    pub fn place_of_right(&self, item: T) -> Option<usize> {
        self.right.get(&item).copied()
    }

    /// What stands on the left beside this of the right.
    pub fn beside_right(&self, item: T) -> Option<T> {
        self.list.get(self.place_of_right(item)?)?.left()
    }

    /// What stands on the right beside this of the left.
    pub fn beside_left(&self, item: T) -> Option<T> {
        self.list.get(self.place_of_left(item)?)?.right()
    }
}
