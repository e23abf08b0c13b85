//! A layer, forward and backward.
//!
//! For each candidate: `u = relu(own h + input x + sums s + bias)` and `h <- rmsnorm(h + out u)`, where `s`
//! are the sums of `h` over the four groups of the candidate, by a third. What a group adds is multiplied
//! once for the group, not once for each of its candidates.

use crate::board::{Board, Groups, N_FAMILIES, N_INPUTS};
use crate::real::Real;

/// The sums over groups are made smaller by this.
const SHARE: f64 = 1.0 / 3.0;
/// Keeps the norm from dividing by nothing.
const LEAST: f64 = 1e-6;

/// How large a layer is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Size {
    /// Numbers in the state of a candidate.
    pub(crate) width: usize,
    /// Numbers between.
    pub(crate) hidden: usize,
}

/// A layer's weights, or what is to be changed of them. A matrix lies column by column: all that one number
/// of its input adds to.
pub(crate) struct Parts<T> {
    own: T,
    input: T,
    sums: [T; N_FAMILIES],
    bias: T,
    out: T,
}

impl Size {
    /// Returns how many weights a layer has.
    pub(crate) const fn n_weights(self) -> usize {
        let Self { width, hidden } = self;
        hidden * (width * (2 + N_FAMILIES) + N_INPUTS + 1)
    }

    pub(crate) fn parts<F>(self, weights: &[F]) -> Parts<&[F]> {
        let Self { width, hidden } = self;
        let (own, rest) = weights.split_at(width * hidden);
        let (input, mut rest) = rest.split_at(N_INPUTS * hidden);
        let sums = [(); N_FAMILIES].map(|()| {
            let (sums, after) = rest.split_at(width * hidden);
            rest = after;
            sums
        });
        let (bias, out) = rest.split_at(hidden);
        Parts {
            own,
            input,
            sums,
            bias,
            out,
        }
    }

    fn parts_mut<F>(self, weights: &mut [F]) -> Parts<&mut [F]> {
        let Self { width, hidden } = self;
        let (own, rest) = weights.split_at_mut(width * hidden);
        let (input, rest) = rest.split_at_mut(N_INPUTS * hidden);
        let mut rest = Some(rest);
        let sums = [(); N_FAMILIES].map(|()| {
            let (sums, after) = rest.take().unwrap_or_default().split_at_mut(width * hidden);
            rest = Some(after);
            sums
        });
        let (bias, out) = rest.unwrap_or_default().split_at_mut(hidden);
        Parts {
            own,
            input,
            sums,
            bias,
            out,
        }
    }
}

/// Where a network runs: the groups of the shape, and what is told of each candidate.
pub(crate) struct Ground {
    pub(crate) groups: Groups,
    pub(crate) inputs: Vec<[bool; N_INPUTS]>,
}

impl Ground {
    pub(crate) fn of(board: &Board) -> Self {
        Self {
            groups: Groups::of(board.shape),
            inputs: (0..board.n_candidates())
                .map(|candidate| board.inputs(candidate))
                .collect(),
        }
    }
}

/// What a layer has made of a state, with all that is needed to go back.
#[derive(Clone, Debug)]
pub(crate) struct Trace<F> {
    before: Vec<F>,
    /// By family: the sums of its groups.
    sums: [Vec<F>; N_FAMILIES],
    hidden: Vec<F>,
    /// By candidate: what the state was multiplied by in the end.
    scale: Vec<F>,
    /// The state behind it.
    pub(crate) after: Vec<F>,
}

/// Runs a layer.
#[cfg_attr(target_family = "wasm", target_feature(enable = "simd128"))]
pub(crate) fn forward<F: Real>(
    size: Size,
    weights: &[F],
    ground: &Ground,
    before: Vec<F>,
) -> Trace<F> {
    let Size { width, hidden } = size;
    let parts = size.parts(weights);
    let groups = &ground.groups;
    let sums = [0, 1, 2, 3].map(|family| sum(groups, family, &before, width));
    let seen = [0, 1, 2, 3].map(|family| {
        let mut seen = vec![F::default(); groups.n_groups * hidden];
        let all = sums[family].chunks_exact(width);
        for (sums, seen) in all.zip(seen.chunks_exact_mut(hidden)) {
            multiply(parts.sums[family], sums, seen);
        }
        seen
    });
    let n = groups.n_candidates;
    let mut between = vec![F::default(); n * hidden];
    let mut after = before.clone();
    let mut scale = vec![F::default(); n];
    for candidate in 0..n {
        let state = &before[candidate * width..][..width];
        let u = &mut between[candidate * hidden..][..hidden];
        u.copy_from_slice(parts.bias);
        multiply(parts.own, state, u);
        for (column, is_told) in parts
            .input
            .chunks_exact(hidden)
            .zip(ground.inputs[candidate])
        {
            if is_told {
                add(u, column);
            }
        }
        for (family, seen) in seen.iter().enumerate() {
            let group = groups.of[family][candidate] as usize;
            add(u, &seen[group * hidden..][..hidden]);
        }
        for u in u.iter_mut() {
            *u = u.at_least(F::default());
        }
        let next = &mut after[candidate * width..][..width];
        multiply(parts.out, u, next);
        let square = dot(next, next) * F::of(1.0 / width as f64) + F::of(LEAST);
        scale[candidate] = F::of(1.0) / square.sqrt();
        for number in next.iter_mut() {
            *number = *number * scale[candidate];
        }
    }
    Trace {
        before,
        sums,
        hidden: between,
        scale,
        after,
    }
}

/// Goes back through a layer: takes how the loss changes with the state behind it, adds up how it changes
/// with the weights, and returns how it changes with the state before it.
#[cfg_attr(target_family = "wasm", target_feature(enable = "simd128"))]
pub(crate) fn backward<F: Real>(
    size: Size,
    weights: &[F],
    ground: &Ground,
    trace: &Trace<F>,
    by_after: &[F],
    by_weights: &mut [F],
) -> Vec<F> {
    let Size { width, hidden } = size;
    let parts = size.parts(weights);
    let by = size.parts_mut(by_weights);
    let groups = &ground.groups;
    let mut by_before = vec![F::default(); by_after.len()];
    let mut by_seen = [(); N_FAMILIES].map(|()| vec![F::default(); groups.n_groups * hidden]);
    let mut by_u = vec![F::default(); hidden];
    for candidate in 0..groups.n_candidates {
        let range = candidate * width..(candidate + 1) * width;
        let (after, by_after) = (&trace.after[range.clone()], &by_after[range.clone()]);
        let state = &trace.before[range.clone()];
        let u = &trace.hidden[candidate * hidden..][..hidden];
        let by_state = &mut by_before[range];
        let mean = dot(after, by_after) * F::of(1.0 / width as f64);
        for (by_state, (&after, &by_after)) in by_state.iter_mut().zip(after.iter().zip(by_after)) {
            *by_state = (by_after - after * mean) * trace.scale[candidate];
        }
        let columns = parts.out.chunks_exact(width);
        let by_columns = by.out.chunks_exact_mut(width);
        for (index, (column, by_column)) in columns.zip(by_columns).enumerate() {
            if u[index] > F::default() {
                by_u[index] = dot(column, by_state);
                add_times(by_column, by_state, u[index]);
            } else {
                by_u[index] = F::default();
            }
        }
        add(by.bias, &by_u);
        let by_inputs = by.input.chunks_exact_mut(hidden);
        for (by_input, is_told) in by_inputs.zip(ground.inputs[candidate]) {
            if is_told {
                add(by_input, &by_u);
            }
        }
        for (family, by_seen) in by_seen.iter_mut().enumerate() {
            let group = groups.of[family][candidate] as usize;
            add(&mut by_seen[group * hidden..][..hidden], &by_u);
        }
        go_back(parts.own, state, &by_u, by.own, by_state);
    }
    for family in 0..N_FAMILIES {
        let mut by_sums = vec![F::default(); groups.n_groups * width];
        for group in 0..groups.n_groups {
            let sums = &trace.sums[family][group * width..][..width];
            let by_seen = &by_seen[family][group * hidden..][..hidden];
            let by_sums = &mut by_sums[group * width..][..width];
            go_back(parts.sums[family], sums, by_seen, by.sums[family], by_sums);
        }
        let share = F::of(SHARE);
        for (candidate, by_state) in by_before.chunks_exact_mut(width).enumerate() {
            let group = groups.of[family][candidate] as usize;
            add_times(by_state, &by_sums[group * width..][..width], share);
        }
    }
    by_before
}

/// Adds the states up over the groups of a family.
#[inline(always)]
fn sum<F: Real>(groups: &Groups, family: usize, states: &[F], width: usize) -> Vec<F> {
    let mut sums = vec![F::default(); groups.n_groups * width];
    for (state, &group) in states.chunks_exact(width).zip(&groups.of[family]) {
        add(&mut sums[group as usize * width..][..width], state);
    }
    for number in &mut sums {
        *number = *number * F::of(SHARE);
    }
    sums
}

/// Adds a matrix times a vector.
#[inline(always)]
fn multiply<F: Real>(matrix: &[F], vector: &[F], sum: &mut [F]) {
    for (column, &factor) in matrix.chunks_exact(sum.len()).zip(vector) {
        add_times(sum, column, factor);
    }
}

/// Goes back through a matrix times a vector.
#[inline(always)]
fn go_back<F: Real>(
    matrix: &[F],
    vector: &[F],
    by_product: &[F],
    by_matrix: &mut [F],
    by_vector: &mut [F],
) {
    let columns = matrix.chunks_exact(by_product.len());
    let by_columns = by_matrix.chunks_exact_mut(by_product.len());
    let numbers = vector.iter().zip(by_vector);
    for ((column, by_column), (&number, by_number)) in columns.zip(by_columns).zip(numbers) {
        *by_number += dot(column, by_product);
        add_times(by_column, by_product, number);
    }
}

#[inline(always)]
fn add<F: Real>(sum: &mut [F], vector: &[F]) {
    for (sum, &number) in sum.iter_mut().zip(vector) {
        *sum += number;
    }
}

#[inline(always)]
fn add_times<F: Real>(sum: &mut [F], vector: &[F], factor: F) {
    for (sum, &number) in sum.iter_mut().zip(vector) {
        *sum += number * factor;
    }
}

/// Returns the scalar product, added up in four lanes side by side.
#[inline(always)]
pub(crate) fn dot<F: Real>(a: &[F], b: &[F]) -> F {
    let mut lanes = [F::default(); 4];
    let (a_fours, b_fours) = (a.chunks_exact(4), b.chunks_exact(4));
    let rest = a_fours.remainder().iter().zip(b_fours.remainder());
    let rest = rest.fold(F::default(), |sum, (&a, &b)| sum + a * b);
    for (a, b) in a_fours.zip(b_fours) {
        for (lane, (&a, &b)) in lanes.iter_mut().zip(a.iter().zip(b)) {
            *lane += a * b;
        }
    }
    (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]) + rest
}
