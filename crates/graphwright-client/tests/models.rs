//! What models keep and tell, on a message written by hand in the shape of generated code.

use graphwright_client::odata::{
    Flags, List, Model, Object, OffsetDateTime, Property, PropertyError, UnknownValue, Value,
};
use graphwright_client::{enumeration, model};
use serde_json::json;

macro_rules! declare {
    ($($name:ident)*) => {$(
        #[derive(bytemuck::TransparentWrapper)]
        #[repr(transparent)]
        struct $name(Object);
    )*};
}

declare!(Item Message EventMessage Body Recipient);

model!(Item, "#test.item", announced: false, subtypes: ["#test.message", "#test.eventMessage"], properties: ["id"]);
model!(
    Message: Item, "#test.message", announced: true, subtypes: ["#test.eventMessage"],
    properties: ["subject", "importance", "body", "toRecipients", "replyTo", "sentDateTime", "channels"],
);
model!(EventMessage: Message, "#test.eventMessage", announced: true, subtypes: [], properties: ["location"]);
model!(Body, "#test.body", announced: false, subtypes: [], properties: ["content"]);
model!(Recipient, "#test.recipient", announced: false, subtypes: [], properties: ["address"]);

#[non_exhaustive]
enum Importance {
    Low,
    Normal,
    UnknownValue(UnknownValue),
}
enumeration!(Importance, "test.importance", { Low = "low", Normal = "normal" });

impl Item {
    const ID: Property<Self, String> = Property::new("id");

    fn id(&self) -> Option<&str> {
        self.0.value(Self::ID)
    }
}

impl Message {
    const SUBJECT: Property<Self, String> = Property::new("subject");
    const IMPORTANCE: Property<Self, Importance> = Property::new("importance");
    const BODY: Property<Self, Body> = Property::new("body");
    const TO_RECIPIENTS: Property<Self, Vec<Recipient>> = Property::new("toRecipients");
    const REPLY_TO: Property<Self, Self> = Property::new("replyTo");
    const SENT_DATE_TIME: Property<Self, OffsetDateTime> = Property::new("sentDateTime");
    const CHANNELS: Property<Self, Flags<Importance>> = Property::new("channels");

    fn to_recipients(&self) -> List<'_, Recipient> {
        self.0.list(Self::TO_RECIPIENTS)
    }

    fn body(&self) -> Option<&Body> {
        self.0.value(Self::BODY)
    }
}

impl Body {
    const CONTENT: Property<Self, String> = Property::new("content");

    fn content(&self) -> Option<&str> {
        self.0.value(Self::CONTENT)
    }
}

impl Recipient {
    const ADDRESS: Property<Self, String> = Property::new("address");

    fn address(&self) -> Option<&str> {
        self.0.value(Self::ADDRESS)
    }
}

/// Reads a message and holds it to be written as it was.
fn read(json: &Value) -> Message {
    let text = json.to_string();
    let message: Message = serde_json::from_str(&text).expect("any object is a message");
    assert_eq!(serde_json::to_string(&message).expect("messages are JSON"), text);
    message
}

#[test]
fn plain_values_are_read() {
    let message = read(&json!({"id": "1", "subject": "lunch"}));
    assert_eq!(message.get(Message::SUBJECT), Ok(Some("lunch")));
    assert_eq!(message.id(), Some("1"), "a property of the base");
}

#[test]
fn enumerations_keep_what_they_do_not_know() {
    let known = read(&json!({"importance": "normal"}));
    assert_eq!(known.get(Message::IMPORTANCE), Ok(Some(Importance::Normal)));
    let unknown = read(&json!({"importance": "ultra"}));
    let importance = unknown.value(Message::IMPORTANCE).expect("it is there");
    assert!(matches!(&importance, Importance::UnknownValue(value) if value.as_str() == "ultra"));
    assert_eq!(json!(importance), json!("ultra"));
    assert_eq!(serde_json::from_value::<Importance>(json!("low")).ok(), Some(Importance::Low));
}

#[test]
fn nested_values_are_borrowed() {
    let message = read(&json!({"body": {"contentType": "html", "content": "<p>"}}));
    let content: Option<&str> = message.body().and_then(Body::content);
    assert_eq!(content, Some("<p>"));
}

#[test]
fn null_absent_and_malformed_are_told_apart() {
    let message = read(&json!({"subject": null, "sentDateTime": "datetime-value", "toRecipients": null}));
    assert_eq!(message.get(Message::SUBJECT), Ok(None));
    assert!(message.is_null(Message::SUBJECT) && message.is_absent(Message::BODY));
    assert_eq!(message.get(Message::IMPORTANCE), Err(PropertyError::Absent { property: "importance" }));
    let error = message.get(Message::SENT_DATE_TIME).expect_err("no date");
    assert_eq!(error.to_string(), "`sentDateTime` is no Edm.DateTimeOffset: \"datetime-value\"");
    assert_eq!(message.value(Message::SENT_DATE_TIME), None);
    assert_eq!(message.get(Message::TO_RECIPIENTS), Ok(None));
    assert!(message.to_recipients().is_empty());
}

#[test]
fn collections_convert_while_they_are_read() {
    let message = read(&json!({"toRecipients": [{"address": "a"}, null, {"address": "b"}, 7]}));
    let addresses: Vec<_> = message.to_recipients().iter().filter_map(Recipient::address).collect();
    assert_eq!(addresses, ["a", "b"]);
    assert_eq!(message.to_recipients().len(), 4);
    assert_eq!(message.to_recipients().get(2).and_then(Recipient::address), Some("b"));
    assert_eq!(message.to_recipients().iter().next_back().and_then(Recipient::address), Some("b"));
    let kinds: Vec<_> = message.to_recipients().try_iter().map(|value| value.map(|value| value.is_some())).collect();
    assert!(matches!(kinds[..], [Ok(true), Ok(false), Ok(true), Err(_)]));
}

#[test]
fn unknown_members_survive() {
    let message = read(&json!({"@odata.etag": "W/1", "subject": "x", "extension_1": [1, {"a": null}]}));
    let additional: Vec<_> = message.additional().map(|(name, _)| name).collect();
    assert_eq!(additional, ["@odata.etag", "extension_1"]);
    assert_eq!(message.get_raw("extension_1"), Some(&json!([1, {"a": null}])));
}

#[test]
fn what_is_set_is_written_and_nothing_else() {
    let message = Body::new().with(Body::CONTENT, "x");
    assert_eq!(json!(message), json!({"content": "x"}));
    let mut message = Message::new().with(Message::SUBJECT, None).with(Message::BODY, message);
    assert_eq!(json!(message), json!({"@odata.type": "#test.message", "subject": null, "body": {"content": "x"}}));
    message.get_mut(Message::BODY).expect("it was set").set(Body::CONTENT, None);
    message.remove(Message::SUBJECT);
    assert_eq!(json!(message), json!({"@odata.type": "#test.message", "body": {"content": null}}));
    let to = Recipient::new().with(Recipient::ADDRESS, "a".to_owned());
    let message = Item::new().with(Item::ID, "1");
    assert_eq!(json!(message), json!({"id": "1"}));
    assert_eq!(json!(Message::new().with(Message::TO_RECIPIENTS, [to]))["toRecipients"], json!([{"address": "a"}]));
}

#[test]
fn derived_types_are_told_by_their_name() {
    let item: Item = serde_json::from_value(json!({"@odata.type": "#test.eventMessage", "id": "1"})).expect("an item");
    assert!(item.is::<Message>() && item.is::<EventMessage>() && !item.is::<Body>());
    let message = item.downcast_ref::<Message>().expect("events are messages");
    assert_eq!(message.id(), Some("1"));
    let event = item.downcast::<EventMessage>().expect("it says so");
    let message: &Message = &event;
    assert_eq!(message.odata_type(), Some("#test.eventMessage"));

    let plain: Item = serde_json::from_value(json!({"@odata.type": "#test.tomorrow", "x": 1})).expect("an item");
    let plain = plain.downcast::<Message>().expect_err("nobody knows that type");
    assert_eq!(json!(plain), json!({"@odata.type": "#test.tomorrow", "x": 1}));
}

#[test]
fn flags_are_several_values_at_once() {
    let message = read(&json!({"channels": "low, later,normal"}));
    let channels = message.value(Message::CHANNELS).expect("they are there");
    assert!(channels.contains(&Importance::Low) && channels.contains(&Importance::Normal));
    assert_eq!(channels.to_string(), "low,later,normal");
    let written = Message::new().with(Message::CHANNELS, [Importance::Low, Importance::Normal]);
    assert_eq!(written.get_raw("channels"), Some(&json!("low,normal")));
}

#[test]
fn a_type_may_hold_itself() {
    let reply = Message::new().with(Message::SUBJECT, "inner");
    let message = Message::new().with(Message::REPLY_TO, reply);
    let inner = message.value(Message::REPLY_TO).and_then(|reply| reply.value(Message::SUBJECT));
    assert_eq!(inner, Some("inner"));
}

#[test]
fn sentinel_dates_do_not_lose_the_item() {
    for text in ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"] {
        let message = read(&json!({"subject": "x", "sentDateTime": text}));
        let sent = message.value(Message::SENT_DATE_TIME).expect("a date");
        let written = Message::new().with(Message::SENT_DATE_TIME, sent);
        assert_eq!(written.get_raw("sentDateTime"), Some(&json!(text)));
    }
}
