//! Which pages together make which schema, and which of two claims wins.
