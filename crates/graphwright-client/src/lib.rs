//! The runtime of generated Graph code.
