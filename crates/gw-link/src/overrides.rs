//! Facts that a person sets by hand, against docs and metadata.
//!
//! They are applied when types are known and before paths are walked, so that routes follow them too. One that names
//! nothing, or that says what the docs say by now, is reported: it has outlived its reason.

use gw_schema::{Item, Primitive, Property, PropertyKind, QualifiedName, Schema, Structured, Type, TypeId};
use gw_source::{Code, Diagnostic, How, Origin, Site};

use crate::codes;

/// One fact that is set by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// What it is about: a type, `microsoft.graph.run`, or a property that the type itself declares,
    /// `microsoft.graph.run.status`. Names count as they are spelled in the schema.
    pub name: String,
    /// What is so.
    pub correction: Correction,
    /// Why it has to be set by hand.
    pub reason: String,
    /// Where it is named.
    pub named_at: Site,
    /// Where it is set.
    pub site: Site,
}

/// What can be set by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Correction {
    /// The type inherits from the type of this name.
    Base(String),
    /// Whether no value is of exactly this type.
    Abstract(bool),
    /// Whether values may have properties that are not declared.
    Open(bool),
    /// The property is of this type: `Edm.Int64`, `microsoft.graph.run`, `Collection(microsoft.graph.run)`.
    Type(String),
    /// Whether the property may be null.
    Nullable(bool),
    /// Whether clients cannot set the property.
    ReadOnly(bool),
    /// Whether the property must be given on creation.
    Required(bool),
}

impl Correction {
    /// What it sets, as settings spell it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Base(_) => "base",
            Self::Abstract(_) => "abstract",
            Self::Open(_) => "open",
            Self::Type(_) => "type",
            Self::Nullable(_) => "nullable",
            Self::ReadOnly(_) => "read-only",
            Self::Required(_) => "required",
        }
    }

    /// The type that it names, without `Collection`.
    pub fn type_name(&self) -> Option<&str> {
        match self {
            Self::Base(name) => Some(name),
            Self::Type(name) => {
                Some(name.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')')).unwrap_or(name))
            }
            _ => None,
        }
    }

    /// Whether it is about a type, and not about a property.
    fn is_of_type(&self) -> bool {
        matches!(self, Self::Base(_) | Self::Abstract(_) | Self::Open(_))
    }
}

/// Why an override had no effect: the kind of fault, and the fault in words.
type Futile = (&'static Code, String);

/// Applies overrides in their order.
pub(crate) fn apply(schema: &mut Schema, overrides: &[Override], diagnostics: &mut Vec<Diagnostic>) {
    for set in overrides {
        if let Err((code, message)) = apply_one(schema, set) {
            let help = format!("mend or remove it; its reason was: {}", set.reason);
            let site = if code.id == codes::OVERRIDE_UNUSED.id { set.named_at } else { set.site };
            diagnostics.push(Diagnostic::new(code, site, message).help(help));
        }
    }
}

fn apply_one(schema: &mut Schema, set: &Override) -> Result<(), Futile> {
    check_kind(schema, set)?;
    let origin = Origin { site: set.site, how: How::Override };
    match &set.correction {
        Correction::Base(name) => set_base(schema, &set.name, name, origin),
        Correction::Abstract(on) => put(&mut structured(schema, &set.name)?.is_abstract, *on, &set.name),
        Correction::Open(on) => put(&mut structured(schema, &set.name)?.is_open, *on, &set.name),
        Correction::Type(name) => set_type(schema, &set.name, name, origin),
        Correction::Nullable(on) => put(&mut property(schema, &set.name)?.nullable, Some(*on), &set.name),
        Correction::ReadOnly(on) => put(&mut property(schema, &set.name)?.read_only, *on, &set.name),
        Correction::Required(on) => put(&mut property(schema, &set.name)?.required, *on, &set.name),
    }
}

/// Tells facts of types from facts of properties, which a person may mistake for each other.
fn check_kind(schema: &Schema, set: &Override) -> Result<(), Futile> {
    let (name, key) = (&set.name, set.correction.key());
    let invalid = |message| Err((&codes::OVERRIDE_INVALID, message));
    let is_type = find(schema, name).is_ok();
    if !set.correction.is_of_type() && is_type {
        return invalid(format!("`{name}` is a type, and `{key}` is a fact of properties"));
    }
    let owner = name.rsplit_once('.').and_then(|(owner, own)| Some((find(schema, owner).ok()?, own)));
    if set.correction.is_of_type() && !is_type && owner.is_some_and(|(id, own)| schema.property(id, own).is_some()) {
        return invalid(format!("`{name}` is a property, and `{key}` is a fact of types"));
    }
    Ok(())
}

fn set_base(schema: &mut Schema, name: &str, base: &str, origin: Origin) -> Result<(), Futile> {
    let (id, above) = (find(schema, name)?, find_value(schema, base)?);
    if schema[above].structured().is_none() || schema[above].is_entity() != schema[id].is_entity() {
        return Err((&codes::OVERRIDE_INVALID, format!("`{name}` and `{base}` are types of different kinds")));
    }
    if schema.is_a(above, id) {
        return Err((&codes::OVERRIDE_INVALID, format!("`{base}` is or inherits from `{name}` itself")));
    }
    let body = structured(schema, name)?;
    if body.base.is_some_and(|(old, _)| old == above) {
        return Err(needless(name));
    }
    body.base = Some((above, origin));
    Ok(())
}

fn set_type(schema: &mut Schema, name: &str, ty: &str, origin: Origin) -> Result<(), Futile> {
    let ty = parse_type(schema, ty)?;
    let leads_to_entity = ty.named().is_some_and(|id| schema[id].is_entity());
    let property = property(schema, name)?;
    if property.ty == ty {
        return Err(needless(name));
    }
    (property.ty, property.ty_origin) = (ty, origin);
    property.kind = match property.kind {
        PropertyKind::Structural if leads_to_entity => PropertyKind::Navigation { contains_target: false },
        PropertyKind::Navigation { .. } if !leads_to_entity => PropertyKind::Structural,
        kind => kind,
    };
    Ok(())
}

/// Sets a fact that is not set so already.
fn put<T: PartialEq>(fact: &mut T, value: T, name: &str) -> Result<(), Futile> {
    if *fact == value {
        return Err(needless(name));
    }
    *fact = value;
    Ok(())
}

fn parse_type(schema: &Schema, text: &str) -> Result<Type, Futile> {
    let inner = text.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    let name = inner.unwrap_or(text);
    let item = match name.strip_prefix("Edm.").map(Primitive::from_name) {
        Some(Some(primitive)) => Item::Primitive(primitive),
        Some(None) => return Err((&codes::OVERRIDE_INVALID, format!("there is no primitive type `{name}`"))),
        None if Primitive::from_name(name).is_some() => {
            return Err((&codes::OVERRIDE_INVALID, format!("there is no type `{name}`, but `Edm.{name}`")));
        }
        None => Item::Named(find_value(schema, name)?),
    };
    Ok(Type { item, collection: inner.is_some() })
}

fn find(schema: &Schema, name: &str) -> Result<TypeId, Futile> {
    schema.find(&QualifiedName::parse(name)).ok_or_else(|| unknown(name))
}

/// A type that an override brings: without it, the override is wrong and not only out of date.
fn find_value(schema: &Schema, name: &str) -> Result<TypeId, Futile> {
    find(schema, name).map_err(|(_, message)| (&codes::OVERRIDE_INVALID, message))
}

fn structured<'a>(schema: &'a mut Schema, name: &str) -> Result<&'a mut Structured, Futile> {
    let id = find(schema, name)?;
    let fault = || (&codes::OVERRIDE_INVALID, format!("`{name}` is no entity type and no complex type"));
    schema.types[id.index()].structured_mut().ok_or_else(fault)
}

/// The property of the type that declares it.
fn property<'a>(schema: &'a mut Schema, name: &str) -> Result<&'a mut Property, Futile> {
    let (owner, own) = name.rsplit_once('.').ok_or_else(|| unknown(name))?;
    let id = find(schema, owner)?;
    if let Some((declaring, _)) = schema.property(id, own).filter(|(declaring, _)| *declaring != id) {
        let message = format!("`{owner}` inherits `{own}` from `{}`: set it there", schema[declaring].name);
        return Err((&codes::OVERRIDE_INVALID, message));
    }
    let properties = &mut structured(schema, owner)?.properties;
    properties.iter_mut().find(|property| property.name == own).ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> Futile {
    (&codes::OVERRIDE_UNUSED, format!("the docs have no `{name}`"))
}

fn needless(name: &str) -> Futile {
    (&codes::OVERRIDE_NEEDLESS, format!("this is so for `{name}` anyhow"))
}
