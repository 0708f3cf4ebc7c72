//! The faults of a single page.

use gw_source::{Code, Severity};

macro_rules! codes {
    ($($name:ident $id:literal $words:literal $severity:ident $explanation:literal;)*) => {
        $(
            #[doc = $explanation]
            pub static $name: Code = Code { id: $id, name: $words, severity: Severity::$severity, explanation: $explanation };
        )*
        /// Every fault that reading one page can find.
        pub static ALL: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    NO_TITLE "GW0101" "missing-title" Error "A page has no first heading, so nothing says what it is about. Add one.";
    FRONT_MATTER "GW0102" "odd-front-matter" Warning "A line of the front matter is not `key: value`, or the closing `---` is missing.";
    NO_NAMESPACE "GW0103" "missing-namespace" Note "A page has no `Namespace:` line; `microsoft.graph` is taken.";
    NAMESPACE_TWICE "GW0104" "repeated-namespace" Warning "A page has several `Namespace:` lines; the first is taken.";
    UNCLOSED_COMMENT "GW0110" "unclosed-comment" Error "An HTML comment is never closed, so the rest of the page is lost. Close it with `-->`.";
    BROKEN_COMMENT "GW0111" "unreadable-metadata" Error "A metadata comment is not a JSON object, even when read leniently, so what it says is lost.";
    LOOSE_COMMENT "GW0112" "unbound-metadata" Warning "A metadata comment is not followed by the block that it describes. Put it directly above its fence.";
    COMMENT_IN_FENCE "GW0113" "metadata-in-fence" Warning "A metadata comment stands inside the fenced block that it describes. Put it above the fence.";
    JSON_TRAILING_COMMA "GW0120" "json-trailing-comma" Warning "JSON has a comma before a closing bracket.";
    JSON_MISSING_COMMA "GW0121" "json-missing-comma" Warning "JSON lacks a comma between two members or items.";
    JSON_COMMENT "GW0122" "json-comment" Warning "JSON holds a comment, which JSON does not allow.";
    JSON_RAW_NEWLINE "GW0123" "json-raw-control" Warning "A JSON string holds a raw line break or tab; write `\\n` or `\\t`.";
    JSON_QUOTES "GW0124" "json-odd-quotes" Warning "JSON has single or curly quotes, or a name without quotes.";
    JSON_NUMBER "GW0125" "json-odd-value" Warning "JSON holds a bare word or a number with leading zeros; it is read as text or as the number meant.";
    JSON_SPACE "GW0126" "json-unicode-space" Warning "JSON holds a blank that is not an ASCII one.";
    JSON_FRAGMENT "GW0127" "json-fragment" Warning "JSON lacks its outer braces, or a closing bracket.";
    JSON_ELLIPSIS "GW0128" "json-ellipsis" Warning "JSON holds an ellipsis for left-out members; mark the block as truncated instead.";
    JSON_TEXT_AFTER "GW0129" "json-text-after" Warning "Text follows the JSON value in its block.";
    JSON_REPEATED_KEY "GW0130" "json-repeated-key" Warning "A JSON object has the same name twice; the last one counts.";
    BROKEN_JSON "GW0131" "unreadable-json" Error "A JSON block cannot be read, even leniently, so what it says is lost.";
    DEEP_JSON "GW0132" "json-too-deep" Error "A JSON block is nested deeper than 128 levels; it is not read.";
    TABLE_DELIMITER "GW0140" "odd-table-delimiter" Warning "The line below a table's header does not have one cell for each header cell, or has tabs, so that other Markdown readers see no table.";
    ROW_SHORT "GW0141" "short-row" Warning "A table row has fewer cells than the header.";
    ROW_LONG "GW0142" "long-row" Warning "A table row has more cells than the header; the surplus is taken into the last cell. Write a pipe in text as `\\|`.";
    ROW_BROKEN "GW0143" "broken-row" Warning "A table row goes on in the next line. Put it into one line.";
    ROW_NAMELESS "GW0144" "nameless-row" Error "A table row has no name in its first cell, so it describes nothing.";
    ROW_ODD_NAME "GW0145" "odd-name" Warning "The name in a table row has characters that no property, parameter or member has.";
    ROW_UNTYPED "GW0146" "missing-type" Warning "A property row has no type.";
    TYPE_MARK "GW0147" "unknown-type-mark" Warning "A type cell holds the mark of a tool that did not find the type. Name the type, with a link to its page.";
    PERMISSION_ROW "GW0150" "odd-permission-row" Warning "A row of a permissions table does not say for which way to sign in it is.";
    PERMISSION_CELL "GW0151" "unreadable-permissions" Warning "A permissions cell holds no permission, and does not say that there is none. List the permissions, or write `Not supported.`.";
    REQUEST_LINE "GW0160" "odd-request-line" Warning "A line of the HTTP request section is no `VERB /path` and was left out.";
    NO_REQUEST "GW0161" "missing-request-line" Error "An API page has no request line, so nothing says how to call it.";
    STATUS_LINE "GW0162" "odd-status-line" Warning "An example response has no readable status line.";
    BODY_OF_204 "GW0163" "body-without-content" Warning "An example response says `204 No Content` and has a body.";
    REFERENCE "GW0170" "undefined-reference" Warning "A reference link has no definition on its page.";
}
