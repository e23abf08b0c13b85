//! Puts descriptions on the page, and keeps what they made up to date.
//!
//! Where a description replaces another, it is laid over what the other made: elements of the
//! same name stay, so that the keyboard, the scroll position and what is open stay with them.

use std::borrow::Cow;
use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

use leptos::prelude::{RenderEffect, document, untrack};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, Node};

use super::dom;
use super::element::{Attributes, Content, Followers, Handler, Parts, Piece};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Adds content to the end of the first element a selector finds, for as long as the page lives.
pub fn append_to(selector: &str, content: Content) {
    if let Some(parent) = dom::find::<Node>(selector) {
        let mut made = Vec::new();
        lay(&mut made, content.0, &parent, None);
        // Dropping it would stop all that follows the state.
        mem::forget(made);
    }
}

/// A piece of the page that was made from a description.
struct Made {
    /// Its node; for live content an empty comment behind it.
    node: Node,
    kind: Kind,
}

enum Kind {
    Text(Cow<'static, str>),
    Element(MadeElement),
    Live(MadeLive),
}

struct MadeElement {
    name: &'static str,
    attributes: Attributes,
    followed: Shared<Attributes>,
    handlers: Vec<(&'static str, Shared<Handler>)>,
    children: Vec<Made>,
    /// Keeps the attributes that follow the state up to date.
    effect: Option<RenderEffect<()>>,
}

struct MadeLive {
    contents: Shared<Vec<Made>>,
    /// Keeps the contents up to date.
    effect: RenderEffect<()>,
}

type Shared<T> = Rc<RefCell<T>>;

fn shared<T>(value: T) -> Shared<T> {
    Rc::new(RefCell::new(value))
}

/// Runs now, and again whenever the state it reads changes. One type for all effects.
fn follow(run: Box<dyn Fn()>) -> RenderEffect<()> {
    RenderEffect::new(move |_| run())
}

/// Lays pieces over those made before. New ones go before a child of the parent, or to its end.
fn lay(made: &mut Vec<Made>, pieces: Vec<Piece>, parent: &Node, end: Option<&Node>) {
    let mut old = mem::take(made).into_iter();
    for piece in pieces {
        made.push(match old.next() {
            Some(old) => old.turn_into(piece, parent),
            None => make(piece, parent, end),
        });
    }
    old.for_each(Made::remove);
}

fn make(piece: Piece, parent: &Node, before: Option<&Node>) -> Made {
    let insert = |node: &Node| {
        // `before` is a child of the parent, so this cannot fail.
        let _ = parent.insert_before(node, before);
    };
    match piece {
        Piece::Text(text) => {
            let node = Node::from(document().create_text_node(&text));
            insert(&node);
            let kind = Kind::Text(text);
            Made { node, kind }
        }
        Piece::Element(element) => {
            let node = create(&element.0);
            let kind = Kind::Element(MadeElement::new(&node, *element.0));
            insert(&node);
            let node = Node::from(node);
            Made { node, kind }
        }
        Piece::Live(content) => {
            let node = Node::from(document().create_comment(""));
            insert(&node);
            let kind = Kind::Live(MadeLive::new(&node, Shared::default(), content));
            Made { node, kind }
        }
    }
}

fn create(element: &Parts) -> web_sys::Element {
    let namespace = element.is_svg.then_some(SVG);
    let made = match namespace {
        Some(_) => document().create_element_ns(namespace, element.name),
        None => document().create_element(element.name),
    };
    made.expect("the names of elements in this program are legal")
}

impl Made {
    /// Lays a piece over this one; one that is too different takes its place.
    fn turn_into(self, piece: Piece, parent: &Node) -> Self {
        let node = self.node;
        let kind = match (self.kind, piece) {
            (Kind::Text(old), Piece::Text(new)) => {
                if old != new {
                    node.set_node_value(Some(&new));
                }
                Kind::Text(new)
            }
            (Kind::Element(old), Piece::Element(new)) if old.is_like(&new.0) => {
                Kind::Element(old.turn_into(node.unchecked_ref(), *new.0))
            }
            (Kind::Live(old), Piece::Live(content)) => {
                // What it follows may be gone: nothing of it may run again.
                drop(old.effect);
                Kind::Live(MadeLive::new(&node, old.contents, content))
            }
            (kind, piece) => {
                let made = make(piece, parent, Some(&node));
                Self { node, kind }.remove();
                return made;
            }
        };
        Self { node, kind }
    }

    fn remove(self) {
        self.end(Leaves::Itself);
    }

    /// Ends what follows the state in it. An effect that is dropped holds on to its contents until its
    /// task is over, which is later: what is in there may have been told to run, and what it follows is
    /// gone by then.
    fn end(self, leaves: Leaves) {
        let (children, leaves_within) = match self.kind {
            Kind::Live(live) => (live.contents.take(), leaves),
            Kind::Element(element) => (element.children, Leaves::WithItsParent),
            Kind::Text(_) => (Vec::new(), leaves),
        };
        if leaves == Leaves::Itself
            && let Some(parent) = self.node.parent_node()
        {
            // It is a child of its parent, so this cannot fail.
            let _ = parent.remove_child(&self.node);
        }
        for child in children {
            child.end(leaves_within);
        }
    }
}

/// How a node leaves the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaves {
    Itself,
    WithItsParent,
}

impl MadeElement {
    fn new(node: &web_sys::Element, element: Parts) -> Self {
        let made = Self {
            name: element.name,
            attributes: Vec::new(),
            followed: Shared::default(),
            handlers: Vec::new(),
            children: Vec::new(),
            effect: None,
        };
        made.turn_into(node, element)
    }

    /// Returns whether an element can be laid over this one.
    fn is_like(&self, element: &Parts) -> bool {
        let events = |(event, _): &(&'static str, Shared<Handler>)| *event;
        let new_events = |(event, _): &(&'static str, Handler)| *event;
        self.name == element.name
            && (self.handlers.iter().map(events)).eq(element.handlers.iter().map(new_events))
    }

    fn turn_into(mut self, node: &web_sys::Element, element: Parts) -> Self {
        drop(self.effect.take());
        set_attributes(node, &self.attributes, &element.attributes);
        self.attributes = element.attributes;
        for (index, (event, handler)) in element.handlers.into_iter().enumerate() {
            match self.handlers.get(index) {
                Some((_, old)) => *old.borrow_mut() = handler,
                None => self.handlers.push((event, listen(node, event, handler))),
            }
        }
        lay(&mut self.children, element.children, node, None);
        // Behind the children: a choice can only show an option it has.
        self.effect = (!element.followers.is_empty())
            .then(|| follow_attributes(node.clone(), Rc::clone(&self.followed), element.followers));
        // Whatever knew the element for the description before is gone with it.
        if let Some(act) = element.on_made {
            act(node);
        }
        self
    }
}

impl MadeLive {
    fn new(end: &Node, contents: Shared<Vec<Made>>, content: Box<dyn Fn() -> Content>) -> Self {
        let (end, old) = (end.clone(), Rc::clone(&contents));
        let effect = follow(Box::new(move || {
            let content = content();
            if let Some(parent) = end.parent_node() {
                lay(&mut old.borrow_mut(), content.0, &parent, Some(&end));
            }
        }));
        Self { contents, effect }
    }
}

/// One effect for all attributes of an element: there are hundreds of elements.
fn follow_attributes(
    node: web_sys::Element,
    old: Shared<Attributes>,
    followers: Followers,
) -> RenderEffect<()> {
    follow(Box::new(move || {
        let new = followers.iter().map(|(name, value)| (*name, value()));
        let new: Attributes = new.collect();
        set_attributes(&node, &old.borrow(), &new);
        old.replace(new);
    }))
}

/// Sets what has changed; nothing else is touched.
fn set_attributes(node: &web_sys::Element, old: &Attributes, new: &Attributes) {
    for (name, _) in old {
        if new.iter().all(|(other, _)| other != name) {
            dom::set_attribute(node, name, None);
        }
    }
    for (index, attribute) in new.iter().enumerate() {
        if old.get(index) != Some(attribute) {
            let (name, value) = attribute;
            dom::set_attribute(node, name, value.0.as_deref());
        }
    }
}

/// Calls a handler at every event. The handler can be exchanged.
fn listen(node: &web_sys::Element, event: &str, handler: Handler) -> Shared<Handler> {
    let current = shared(handler);
    let called = Rc::clone(&current);
    let call = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let handler = Rc::clone(&called.borrow());
        // Taking the keyboard from an element may call its handler in the middle of an effect,
        // which does not follow what the handler reads.
        untrack(|| handler(&event));
    });
    // The browser lets go of it together with the element.
    let call = call.into_js_value();
    let _ = node.add_event_listener_with_callback(event, call.unchecked_ref());
    current
}
