//! "Did you mean": names that are spelled much alike.

use strsim::jaro_winkler;

/// How many names are told.
const TOLD: usize = 5;

/// How much alike two names must be, from 0 to 1.
const LIKENESS: f64 = 0.85;

/// How much alike two names are, from 0 to 1, whatever their case.
pub(crate) fn likeness(known: &str, asked: &str) -> f64 {
    jaro_winkler(&known.to_lowercase(), &asked.to_lowercase())
}

/// Of names with their likeness those that a person may have meant, the nearest first.
pub(crate) fn nearest(mut names: Vec<(f64, String)>) -> Vec<String> {
    names.retain(|(likeness, _)| *likeness >= LIKENESS);
    names.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    names.dedup_by(|a, b| a.1 == b.1);
    names.into_iter().take(TOLD).map(|(_, name)| name).collect()
}

/// The question, such as "did you mean `a`, `b` or `c`?"; none without names.
pub fn did_you_mean(names: &[String]) -> Option<String> {
    let (last, others) = names.split_last()?;
    let others: Vec<String> = others.iter().map(|name| format!("`{name}`")).collect();
    let or = if others.is_empty() { "" } else { " or " };
    Some(format!("did you mean {}{or}`{last}`?", others.join(", ")))
}
