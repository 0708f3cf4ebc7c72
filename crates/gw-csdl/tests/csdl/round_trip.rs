//! Schema to CSDL to schema is the identity on what CSDL can say.

use crate::places::{nowhere, without_places};
use gw_schema::{
    Callable, CallableKind, CallableParameter, Deprecation, EnumType, Item, Member, Primitive, Property, PropertyKind,
    QualifiedName, QuerySupport, Root, RootKind, Schema, Structured, Type, TypeDef, TypeId, TypeKind,
};
use gw_source::PageId;

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    /// The next number below `bound`.
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % bound
    }

    fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    fn text(&mut self) -> String {
        const PARTS: [&str; 9] = ["Steps", " \"quoted\" ", "<b>&amp;", "\n", "\t", "ü€", "'", "]]>", " `code` "];
        (0..=self.below(6)).map(|_| PARTS[self.below(PARTS.len())]).collect::<String>() + "."
    }

    fn note(&mut self) -> Option<String> {
        self.one_in(2).then(|| self.text())
    }

    fn deprecation(&mut self) -> Option<Deprecation> {
        self.one_in(5).then(|| Deprecation { text: self.note().unwrap_or_default() })
    }
}

const KINDS: usize = 4;

/// The kind of the type that stands at an index: types of each kind take turns.
fn kind(index: usize) -> usize {
    index % KINDS
}

fn some_type(numbers: &mut Numbers, types: usize) -> Type {
    let item = if numbers.one_in(2) {
        Item::Primitive(Primitive::ALL[numbers.below(Primitive::ALL.len())])
    } else {
        Item::Named(TypeId::new(numbers.below(types)))
    };
    Type { item, collection: numbers.one_in(3) }
}

/// Whether the type is an entity type once it is written: the placeholders of [`schema`] are, as roots lead to them.
fn is_entity(ty: Type) -> bool {
    ty.named().is_some_and(|id| matches!(kind(id.index()), 0 | 3))
}

fn nullable(numbers: &mut Numbers, ty: Type) -> Option<bool> {
    (!(ty.collection && is_entity(ty))).then(|| numbers.one_in(2))
}

fn property(numbers: &mut Numbers, name: String, types: usize) -> Property {
    let ty = some_type(numbers, types);
    let kind = if is_entity(ty) {
        PropertyKind::Navigation { contains_target: numbers.one_in(2) }
    } else {
        PropertyKind::Structural
    };
    let takes_default = kind == PropertyKind::Structural && !ty.collection;
    Property {
        name,
        ty,
        kind,
        nullable: nullable(numbers, ty),
        read_only: numbers.one_in(4),
        required: false,
        description: numbers.note(),
        deprecated: numbers.deprecation(),
        default: (takes_default && numbers.one_in(4)).then(|| numbers.text()),
        query: QuerySupport::default(),
        listed_values: (0..numbers.below(3)).map(|_| numbers.text()).collect(),
        origin: nowhere(),
        ty_origin: nowhere(),
    }
}

fn structured(numbers: &mut Numbers, index: usize, types: usize) -> Structured {
    let base = (index >= KINDS && numbers.one_in(2)).then(|| (TypeId::new(index - KINDS), nowhere()));
    let properties: Vec<Property> =
        (0..numbers.below(5)).map(|number| property(numbers, format!("property{number}"), types)).collect();
    let is_entity = kind(index) == 0;
    Structured {
        base,
        is_abstract: numbers.one_in(3),
        is_open: numbers.one_in(3),
        has_stream: is_entity && numbers.one_in(3),
        key: properties.iter().filter(|_| is_entity && numbers.one_in(3)).map(|it| it.name.clone()).collect(),
        properties,
    }
}

fn enum_type(numbers: &mut Numbers) -> EnumType {
    let numbered = numbers.one_in(2);
    let member = |numbers: &mut Numbers, number: i64| Member {
        name: format!("member{number}"),
        value: numbered.then_some(if number == 3 { i64::MAX } else { -number }),
        description: numbers.note(),
        deprecated: numbers.deprecation(),
        origin: nowhere(),
    };
    EnumType { members: (0..5).map(|number| member(numbers, number)).collect(), is_flags: numbers.one_in(3) }
}

fn callable(numbers: &mut Numbers, index: usize, types: usize) -> Callable {
    let parameters = (0..numbers.below(3)).map(|number| {
        let ty = some_type(numbers, types);
        CallableParameter {
            name: format!("parameter{number}"),
            ty,
            nullable: nullable(numbers, ty),
            optional: numbers.one_in(3),
            description: numbers.note(),
            origin: nowhere(),
        }
    });
    let parameters = parameters.collect();
    let kind = if numbers.one_in(2) { CallableKind::Action } else { CallableKind::Function };
    let returns = kind == CallableKind::Function || numbers.one_in(2);
    Callable {
        name: QualifiedName::new("space.calls", format!("call{index:02}")),
        kind,
        binding: numbers.one_in(2).then(|| some_type(numbers, types)),
        parameters,
        returns: returns.then(|| some_type(numbers, types)),
        is_composable: kind == CallableKind::Function && numbers.one_in(2),
        description: numbers.note(),
        deprecated: numbers.deprecation(),
        pages: Vec::new(),
        origin: nowhere(),
    }
}

/// A made-up schema, in the form that CSDL can say.
fn schema(seed: u64) -> Schema {
    let numbers = &mut Numbers(seed);
    let types = KINDS * (1 + numbers.below(4));
    let type_def = |index: usize, numbers: &mut Numbers| TypeDef {
        name: QualifiedName::new(if index < types / 2 { "space" } else { "space.inner" }, format!("type{index:02}")),
        kind: match kind(index) {
            0 => TypeKind::Entity(structured(numbers, index, types)),
            1 => TypeKind::Complex(structured(numbers, index, types)),
            2 => TypeKind::Enum(enum_type(numbers)),
            _ => TypeKind::Unknown,
        },
        description: numbers.note(),
        deprecated: numbers.deprecation(),
        pages: Vec::new(),
        origin: nowhere(),
    };
    let root = |index: usize| Root {
        name: format!("root{index:02}"),
        kind: if index.is_multiple_of(3) { RootKind::EntitySet } else { RootKind::Singleton },
        ty: TypeId::new(index),
        origin: nowhere(),
    };
    Schema {
        types: (0..types).map(|index| type_def(index, numbers)).collect(),
        callables: (0..numbers.below(6)).map(|index| callable(numbers, index, types)).collect(),
        roots: (0..types).filter(|index| matches!(kind(*index), 0 | 3)).map(root).collect(),
        ..Schema::default()
    }
}

#[test]
fn made_up_schemas_come_back_as_they_were() {
    for seed in 0..500 {
        let schema = schema(seed);
        let text = gw_csdl::write(&schema);
        let (again, faults) = gw_csdl::read(PageId::new(0), &text);
        assert_eq!(faults, [], "seed {seed}\n{text}");
        assert_eq!(without_places(again), schema, "seed {seed}\n{text}");
    }
}
