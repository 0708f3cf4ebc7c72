//! What a name means, and which page and line said each part of it.

mod facts;
mod find;
mod path;
mod uses;
mod words;

use std::collections::BTreeSet;
use std::fmt;

use gw_schema::{CallableId, Member, Property, TypeId};
use gw_source::{How, Origin};

pub(crate) use self::find::{alike, like_pattern};
use crate::Reference;

/// The answer to a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The name means one thing.
    One(Explanation),
    /// The name means several things; these names tell them apart.
    Several(Vec<String>),
    /// The name means nothing; these are spelled alike.
    Nothing(Vec<String>),
}

/// Everything that is known of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The thing: `entity type microsoft.graph.run`.
    pub subject: String,
    /// What is known of it, in reading order.
    pub facts: Vec<Fact>,
}

/// One thing that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fact {
    /// What it is about: `base`, `status`, `permissions`.
    pub label: String,
    /// What is so.
    pub value: String,
    /// Where it is said: `docs/api-reference/beta/resources/run.md:12:3`, and how it follows from there.
    pub source: Option<String>,
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.subject)?;
        let width = self.facts.iter().map(|fact| fact.label.chars().count()).max().unwrap_or(0);
        for Fact { label, value, source } in &self.facts {
            // Descriptions may have several lines, and a terminal would obey control characters.
            let value = value.replace(char::is_control, " ");
            writeln!(f, "{}", format!("  {label:width$}  {value}").trim_end())?;
            if let Some(source) = source {
                writeln!(f, "  {:width$}    {source}", "")?;
            }
        }
        Ok(())
    }
}

/// A thing that a name can mean.
#[derive(Clone, Copy, Debug)]
enum Subject<'a> {
    Type(TypeId),
    /// A property, with the type that was asked for.
    Property(TypeId, &'a Property),
    Member(TypeId, &'a Member),
    Callable(CallableId),
    /// The operation and the route, by index.
    Route(usize, usize),
    Permission(&'a str),
    Namespace(&'a str),
}

impl Reference {
    /// Explains a type (`microsoft.graph.run`, `run`), a property or member (`run.status`, `status`), an action or function,
    /// a request (`GET /me/messages`, `/me/messages`), a permission (`Mail.Read`) or a namespace (`microsoft.graph`).
    pub fn explain(&self, name: &str) -> Answer {
        let name = name.trim();
        let subjects = find::subjects(&self.schema, name);
        let Some((first, others)) = subjects.split_first() else {
            return Answer::Nothing(find::alike(&self.schema, name));
        };
        let mut told = BTreeSet::new();
        let apart = subjects.iter().filter(|subject| told.insert(words::identity(&self.schema, **subject)));
        let apart: Vec<String> = apart.map(|subject| words::name(&self.schema, *subject)).collect();
        if apart.len() == 1 { Answer::One(facts::explain(self, *first, others)) } else { Answer::Several(apart) }
    }

    /// The place of a fact for people, with how the fact follows from it.
    fn told(&self, origin: Origin) -> String {
        let place = self.sources.locate(origin.site);
        match origin.how {
            How::Stated => place.to_string(),
            How::Inferred(rule) => format!("{place}, by rule {rule}"),
            How::Metadata => format!("{place}, as the service's metadata has it"),
            How::Override => format!("{place}, set by hand"),
        }
    }
}
