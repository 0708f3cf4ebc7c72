//! The members of enums: from their sections, and from rows that list values.

use gw_page::model::{MemberRow, Page, PropertyRow};
use gw_schema::{Deprecation, EnumType, Member};
use gw_source::{Diagnostic, How, Origin, Site};

use crate::subjects::Subject;
use crate::{codes, mentions, rules};

/// The members of a type that is not structured; none when nothing lists any.
pub(crate) fn read(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<EnumType> {
    let mut members: Vec<Member> = Vec::new();
    for section in &subject.sections {
        for row in section.rows {
            add_row(section.page, row, subject, &mut members, diagnostics);
        }
    }
    let sectioned = !members.is_empty();
    let strings = subject.strings.iter().map(|(page, row, _)| (*page, *row));
    for (page, row) in subject.uses.iter().copied().chain(strings) {
        add_listed(page, row, sectioned, subject, &mut members, diagnostics);
    }
    if !sectioned && !members.is_empty() {
        let message = format!("the members of `{}` are known from rows alone", subject.name);
        diagnostics.push(Diagnostic::new(&codes::ENUM_WITHOUT_SECTION, members[0].origin.site, message));
    }
    let is_flags = is_flags(&members);
    (sectioned || !members.is_empty()).then_some(EnumType { members, is_flags })
}

fn add_row(
    page: &Page,
    row: &MemberRow,
    subject: &Subject<'_>,
    members: &mut Vec<Member>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let site = Site::new(page.id, row.span);
    let description = Some(row.description.text.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
    let name = row.name.value.trim();
    if let Some(known) = members.iter_mut().find(|member| member.name == name) {
        if let (Some(a), Some(b)) = (known.value, row.value)
            && a != b
        {
            let message = format!("`{name}` of `{}` has the number {b} here and {a} elsewhere", subject.name);
            let fault = Diagnostic::new(&codes::MEMBER_NUMBERS_DIFFER, site, message);
            diagnostics.push(fault.related(known.origin.site, "this one counts"));
        }
        known.value = known.value.or(row.value);
        known.description = known.description.take().or(description);
        return;
    }
    members.push(Member {
        name: name.to_owned(),
        value: row.value,
        description,
        deprecated: row.description.markers.deprecated.clone().map(|text| Deprecation { text }),
        origin: Origin::stated(site),
    });
}

/// Adds the values that a row of this type lists and no section has.
fn add_listed(
    page: &Page,
    row: &PropertyRow,
    sectioned: bool,
    subject: &Subject<'_>,
    members: &mut Vec<Member>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let in_text = row.description.markers.values.iter().map(|value| (value.value.as_str(), value.span));
    let in_cell = row.ty.iter().flat_map(|cell| cell.values.iter().map(|value| (value.as_str(), cell.span)));
    for (name, span) in in_text.chain(in_cell) {
        let site = Site::new(page.id, span);
        if let Some(known) = members.iter().find(|member| member.name.eq_ignore_ascii_case(name)) {
            check_spelling(known, name, site, diagnostics);
            continue;
        }
        if !mentions::is_identifier(name) {
            continue;
        }
        if sectioned {
            let message = format!("`{name}` is no member in the section of `{}`", subject.name);
            diagnostics.push(Diagnostic::new(&codes::MEMBERS_DIFFER, site, message));
        }
        members.push(Member {
            name: name.to_owned(),
            value: None,
            description: None,
            deprecated: None,
            origin: Origin::inferred(site, if sectioned { rules::MEMBER_FROM_ROW } else { rules::ENUM_FROM_ROWS }),
        });
    }
}

/// Reports a row that spells a member in another letter case than its section.
fn check_spelling(member: &Member, name: &str, site: Site, diagnostics: &mut Vec<Diagnostic>) {
    if member.name != name && member.origin.how == How::Stated {
        let message = format!("`{name}` is spelled `{}` in the section", member.name);
        let fault = Diagnostic::new(&codes::MEMBER_SPELLING, site, message);
        diagnostics.push(fault.related(member.origin.site, "the section counts"));
    }
}

/// Whether the numbers are those of a set of flags: more than two powers of two in a row that skip 3.
fn is_flags(members: &[Member]) -> bool {
    let mut numbers: Vec<i64> = members.iter().filter_map(|member| member.value).filter(|value| *value > 0).collect();
    numbers.sort_unstable();
    numbers.len() >= 3 && numbers.starts_with(&[1, 2, 4])
}
