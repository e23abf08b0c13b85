//! What is to stand on the page, told as plain descriptions.
//!
//! Leptos holds the state and tells what has changed; the elements are described here and made
//! by [`render`](super::render). Leptos's own views give every element, with its attributes and
//! its children, a type of its own, and the code made for those types was most of the program.
//! These descriptions are a handful of types.

use std::borrow::Cow;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Event;

/// Names of attributes with their values.
pub(super) type Attributes = Vec<(&'static str, Value)>;

/// Attributes that follow the state, each with the function that tells its value.
pub(super) type Followers = Vec<(&'static str, Box<dyn Fn() -> Value>)>;

/// What is called when an event reaches an element.
pub(super) type Handler = Rc<dyn Fn(&Event)>;

/// The value of an attribute; an attribute without one is not there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Value(pub(super) Option<Cow<'static, str>>);

/// Pieces of the page in a row; nothing, if there are none.
pub struct Content(pub(super) Vec<Piece>);

/// A piece of the page.
pub(super) enum Piece {
    Text(Cow<'static, str>),
    Element(Element),
    /// What follows the state.
    Live(Box<dyn Fn() -> Content>),
}

/// An element. It is handed from call to call, so all of it lies behind one pointer.
#[must_use = "a description does nothing until it is part of the page"]
pub struct Element(pub(super) Box<Parts>);

/// What is called with the element that was made, or that a description is laid over.
pub(super) type OnMade = Box<dyn FnOnce(&web_sys::Element)>;

/// What makes up an element.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) name: &'static str,
    /// Whether the element belongs to a drawing, not to the text.
    pub(super) is_svg: bool,
    pub(super) attributes: Attributes,
    pub(super) followers: Followers,
    pub(super) handlers: Vec<(&'static str, Handler)>,
    pub(super) children: Vec<Piece>,
    pub(super) on_made: Option<OnMade>,
}

/// Describes an element of HTML.
pub fn el(name: &'static str) -> Element {
    Element(Box::new(Parts {
        name,
        ..Parts::default()
    }))
}

/// Describes an element of SVG.
pub fn svg(name: &'static str) -> Element {
    let mut element = el(name);
    element.0.is_svg = true;
    element
}

/// Describes content that is made anew whenever the state it reads changes; what is the same as
/// before stays on the page.
pub fn live<C: Into<Content>>(content: impl Fn() -> C + 'static) -> Content {
    Content(vec![Piece::Live(Box::new(move || content().into()))])
}

/// Describes pieces in a row.
pub fn many<C: Into<Content>>(contents: impl IntoIterator<Item = C>) -> Content {
    let mut all = Content(Vec::new());
    for content in contents {
        all.0.append(&mut content.into().0);
    }
    all
}

impl Element {
    /// Gives it an attribute. `true` is an empty one; without a value there is no attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.0.attributes.push((name, value.into()));
        self
    }

    /// Gives it its classes.
    pub fn class(self, names: impl Into<Value>) -> Self {
        self.attr("class", names)
    }

    /// Gives it an attribute that follows the state. The names `prop:value` and `prop:checked`
    /// set what a control shows, which its attributes do not.
    pub fn follow<V: Into<Value>>(
        mut self,
        name: &'static str,
        value: impl Fn() -> V + 'static,
    ) -> Self {
        let value = Box::new(move || value().into());
        self.0.followers.push((name, value));
        self
    }

    /// Listens to an event, which has to be of the type the handler takes.
    pub fn on<E: JsCast>(mut self, event: &'static str, handle: impl Fn(&E) + 'static) -> Self {
        let handler = move |event: &Event| {
            if let Some(event) = event.dyn_ref() {
                handle(event);
            }
        };
        self.0.handlers.push((event, Rc::new(handler)));
        self
    }

    /// Listens to an event of which only that it happened matters.
    pub fn when(mut self, event: &'static str, act: impl Fn() + 'static) -> Self {
        self.0.handlers.push((event, Rc::new(move |_| act())));
        self
    }

    /// Adds a child behind those it has.
    pub fn child(mut self, content: impl Into<Content>) -> Self {
        self.0.children.append(&mut content.into().0);
        self
    }

    /// Adds children behind those it has.
    pub fn children<C: Into<Content>>(self, contents: impl IntoIterator<Item = C>) -> Self {
        self.child(many(contents))
    }

    /// Hands the element itself over once it is made, or was made before and is laid over.
    pub fn on_made(mut self, act: impl FnOnce(&web_sys::Element) + 'static) -> Self {
        self.0.on_made = Some(Box::new(act));
        self
    }
}

impl From<&'static str> for Value {
    fn from(value: &'static str) -> Self {
        Self(Some(Cow::Borrowed(value)))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self(Some(Cow::Owned(value)))
    }
}

impl From<usize> for Value {
    fn from(value: usize) -> Self {
        value.to_string().into()
    }
}

impl From<bool> for Value {
    fn from(is_there: bool) -> Self {
        Self(is_there.then_some(Cow::Borrowed("")))
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(None), Into::into)
    }
}

impl From<&'static str> for Content {
    fn from(text: &'static str) -> Self {
        Self(vec![Piece::Text(Cow::Borrowed(text))])
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self(vec![Piece::Text(Cow::Owned(text))])
    }
}

impl From<usize> for Content {
    fn from(number: usize) -> Self {
        number.to_string().into()
    }
}

impl From<Element> for Content {
    fn from(element: Element) -> Self {
        Self(vec![Piece::Element(element)])
    }
}

impl<T: Into<Content>> From<Option<T>> for Content {
    fn from(content: Option<T>) -> Self {
        content.map_or_else(|| Self(Vec::new()), Into::into)
    }
}
