//! The figures: two bills, and the rest with a definition each.

use leptos::prelude::*;

use crate::model::measures::Figure;
use crate::store::use_store;

/// Serial compute beside total compute, then every figure.
#[component]
pub fn MeasuresView() -> impl IntoView {
    let store = use_store();
    let text = store.lang.measures();
    let bills = Memo::new(move |_| {
        store.analysis.with(|analysis| {
            let measures = &analysis.solved()?.measures;
            Some((measures.span, measures.work))
        })
    });
    view! {
        <section class="measures" aria-labelledby="measures-heading">
            <h2 id="measures-heading">{text.heading}</h2>
            {move || {
                bills.get().map(|(span, work)| {
                    let part = span as f64 / work.max(1) as f64;
                    view! {
                        <div class="bills" style=format!("--part:{part:.4}")>
                            <p class="serial"><span>{text.serial}</span><b>{span}</b></p>
                            <p class="total"><span>{text.total}</span><b>{work}</b></p>
                        </div>
                        <p class="two-bills">{text.two_bills}</p>
                    }
                })
            }}
            <dl>{Figure::ALL.map(|figure| view! { <FigureView figure /> }).collect_view()}</dl>
        </section>
    }
}

/// A figure; its name opens the definition.
#[component]
fn FigureView(figure: Figure) -> impl IntoView {
    let store = use_store();
    let is_open = RwSignal::new(false);
    let value = Memo::new(move |_| store.analysis.with(|analysis| figure.value(analysis)));
    let id = format!("define-{}", figure.name());
    view! {
        <div
            class="figure"
            data-measure=figure.name()
            data-value=move || value.get().map(|(value, _)| value)
        >
            <dt>
                <button
                    type="button"
                    aria-expanded=move || is_open.get().to_string()
                    aria-controls=id.clone()
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    {store.lang.figure(figure)}
                </button>
            </dt>
            <dd class="value">
                {move || value.get().map_or("\u{2013}".to_owned(), |(_, text)| text)}
            </dd>
            <dd class="definition" id=id.clone() hidden=move || !is_open.get()>
                {store.lang.definition(figure)}
            </dd>
        </div>
    }
}
