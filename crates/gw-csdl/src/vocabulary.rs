//! The terms that annotations use.

/// What something is for.
pub(crate) const DESCRIPTION: &str = "Org.OData.Core.V1.Description";
/// Changes of an element, its deprecation among them.
pub(crate) const REVISIONS: &str = "Org.OData.Core.V1.Revisions";
/// The kind of a revision that deprecates.
pub(crate) const DEPRECATED: &str = "Org.OData.Core.V1.RevisionKind/Deprecated";
/// What clients may do with a property.
pub(crate) const PERMISSIONS: &str = "Org.OData.Core.V1.Permissions";
/// The permission of a property that clients cannot set.
pub(crate) const READ: &str = "Org.OData.Core.V1.Permission/Read";
/// A property that the service computes.
pub(crate) const COMPUTED: &str = "Org.OData.Core.V1.Computed";
/// A parameter that may be left out.
pub(crate) const OPTIONAL_PARAMETER: &str = "Org.OData.Core.V1.OptionalParameter";
/// The values that a property may have.
pub(crate) const ALLOWED_VALUES: &str = "Org.OData.Validation.V1.AllowedValues";
/// Our own term: a type that is named but defined nowhere.
pub(crate) const UNDEFINED: &str = "graphwright.Undefined";
/// The namespace of our own term.
pub(crate) const OWN_NAMESPACE: &str = "graphwright";
/// The namespaces of the vocabularies, each with its usual alias.
pub(crate) const VOCABULARIES: [(&str, &str); 2] =
    [("Org.OData.Core.V1", "Core"), ("Org.OData.Validation.V1", "Validation")];
