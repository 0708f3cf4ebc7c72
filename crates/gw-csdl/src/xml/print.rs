//! Elements to XML text.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::Element;

/// The document with this root, indented by two spaces, with a final newline.
pub(crate) fn print(root: &Element<'_>) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    event(&mut writer, Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
    element(&mut writer, root);
    let mut text = String::from_utf8(writer.into_inner()).expect("only strings were written");
    text.push('\n');
    text
}

fn element(writer: &mut Writer<Vec<u8>>, from: &Element<'_>) {
    let mut tag = BytesStart::new(from.name);
    for (name, value) in &from.attributes {
        tag.push_attribute((*name, allowed(value).as_str()));
    }
    if from.children.is_empty() && from.text.is_empty() {
        return event(writer, Event::Empty(tag));
    }
    event(writer, Event::Start(tag));
    if !from.text.is_empty() {
        event(writer, Event::Text(BytesText::new(&allowed(&from.text))));
    }
    for child in &from.children {
        element(writer, child);
    }
    event(writer, Event::End(BytesEnd::new(from.name)));
}

fn event(writer: &mut Writer<Vec<u8>>, event: Event<'_>) {
    writer.write_event(event).expect("writing to memory does not fail");
}

/// The text without the characters that XML cannot hold, not even escaped.
fn allowed(text: &str) -> String {
    text.chars()
        .filter(|character| {
            !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
        })
        .collect()
}
