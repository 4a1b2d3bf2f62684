//! Whether a title is in the customer's words.

/// The words of the first person, in Dutch and English.
const FIRST_PERSON: [&str; 12] = [
    "ik", "mijn", "mij", "wij", "we", "ons", "onze", "i", "my", "me", "our", "us",
];

/// Whether a title has a word of the first person.
pub fn has_first_person(title: &str) -> bool {
    title
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|word| FIRST_PERSON.contains(&word.to_lowercase().as_str()))
}
