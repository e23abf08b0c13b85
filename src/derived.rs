//! Values that follow the state.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

/// A value made from the state, worked out anew only where what it reads has changed; those who read
/// it hear only of another value.
///
/// A memo of Leptos, but for what it holds: the code of a memo is made anew for every type, a few
/// kilobytes each, and this one is of one type for all.
pub struct Derived<T> {
    memo: Memo<Held>,
    holds: PhantomData<fn() -> T>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

/// A value of any type.
#[derive(Clone)]
struct Held(Arc<dyn Holdable>);

trait Holdable: Any + Send + Sync {
    fn is_same(&self, other: &dyn Any) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: PartialEq + Send + Sync + 'static> Holdable for T {
    fn is_same(&self, other: &dyn Any) -> bool {
        other
            .downcast_ref::<Self>()
            .is_some_and(|other| self == other)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same((*other.0).as_any())
    }
}

/// Returns a value that is made by a function of the state.
pub fn derived<T: PartialEq + Send + Sync + 'static>(
    make: impl Fn() -> T + Send + Sync + 'static,
) -> Derived<T> {
    Derived {
        memo: memo(Box::new(move || Held(Arc::new(make())))),
        holds: PhantomData,
    }
}

fn memo(make: Box<dyn Fn() -> Held + Send + Sync>) -> Memo<Held> {
    Memo::new(move |_| make())
}

impl<T: Clone + 'static> Derived<T> {
    /// Returns the value; whoever asks hears of the next.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// Returns the value as it is now, without listening.
    pub fn peek(self) -> T {
        untrack(|| self.get())
    }
}

impl<T: 'static> Derived<T> {
    /// Returns something about the value; whoever asks hears of the next value.
    ///
    /// # Panics
    /// Never: the value is of the type it was made with.
    pub fn with<R>(self, slice: impl FnOnce(&T) -> R) -> R {
        let held = self.memo.get();
        let value = (*held.0).as_any().downcast_ref();
        slice(value.expect("the value is of the type it was made with"))
    }
}

/// Something shared that is the same only where it lies in the same place: quicker told, and for
/// large things just as good.
#[derive(Debug)]
pub struct InPlace<T>(pub Arc<T>);

impl<T> Clone for InPlace<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for InPlace<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
