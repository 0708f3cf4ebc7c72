//! Where lines break: lists of a type or operation are broken, the things in them are not. What a body holds is such a list,
//! one level further down.

use std::io::{Result, Write};

use serde_json::ser::{Formatter, PrettyFormatter};

/// The nesting down to which every value has a line of its own: document, list, type, list in the type.
const BROKEN: usize = 4;

/// The container right below the broken ones.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Below {
    /// On one line.
    #[default]
    Line,
    /// A list of which nothing is known yet; on one line unless it turns out to hold objects.
    List,
    /// A list of objects, each on its line.
    Rows,
}

/// Breaks lines down to a fixed depth.
#[derive(Default)]
pub(crate) struct Layout {
    depth: usize,
    below: Below,
    pretty: PrettyFormatter<'static>,
}

impl Layout {
    fn open<W: Write + ?Sized>(
        &mut self,
        writer: &mut W,
        begin: fn(&mut PrettyFormatter<'static>, &mut W) -> Result<()>,
        bracket: &[u8],
    ) -> Result<()> {
        self.depth += 1;
        if self.depth > BROKEN { writer.write_all(bracket) } else { begin(&mut self.pretty, writer) }
    }

    fn close<W: Write + ?Sized>(
        &mut self,
        writer: &mut W,
        end: fn(&mut PrettyFormatter<'static>, &mut W) -> Result<()>,
        bracket: &[u8],
    ) -> Result<()> {
        let is_broken = self.depth <= BROKEN;
        self.depth -= 1;
        if is_broken { end(&mut self.pretty, writer) } else { writer.write_all(bracket) }
    }

    /// Whether values are written right into the container below the broken ones, and it is of this kind.
    fn is_in(&self, below: Below) -> bool {
        self.depth == BROKEN + 1 && self.below == below
    }

    fn break_line<W: Write + ?Sized>(writer: &mut W, depth: usize) -> Result<()> {
        writer.write_all(b"\n")?;
        (0..depth).try_for_each(|_| writer.write_all(b"  "))
    }

    fn separate<W: Write + ?Sized>(writer: &mut W, first: bool) -> Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }
}

impl Formatter for Layout {
    fn begin_array<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        self.open(writer, PrettyFormatter::begin_array, b"[")?;
        if self.depth == BROKEN + 1 {
            self.below = Below::List;
        }
        Ok(())
    }

    fn end_array<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        if self.is_in(Below::Rows) {
            Self::break_line(writer, BROKEN)?;
        }
        self.close(writer, PrettyFormatter::end_array, b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        if self.is_in(Below::Rows) {
            writer.write_all(b",")?;
            return Self::break_line(writer, self.depth);
        }
        if self.depth > BROKEN { Self::separate(writer, first) } else { self.pretty.begin_array_value(writer, first) }
    }

    fn end_array_value<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        if self.depth > BROKEN { Ok(()) } else { self.pretty.end_array_value(writer) }
    }

    fn begin_object<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        if self.is_in(Below::List) {
            self.below = Below::Rows;
            Self::break_line(writer, self.depth)?;
        }
        self.open(writer, PrettyFormatter::begin_object, b"{")?;
        if self.depth == BROKEN + 1 {
            self.below = Below::Line;
        }
        Ok(())
    }

    fn end_object<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        self.close(writer, PrettyFormatter::end_object, b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        if self.depth > BROKEN { Self::separate(writer, first) } else { self.pretty.begin_object_key(writer, first) }
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        if self.depth > BROKEN { Ok(()) } else { self.pretty.end_object_value(writer) }
    }
}
