//! Every rule, with a proof by hand that is accepted and others that are not.

mod bug_plus_one;
mod chains;
mod empty_rectangle;
mod finned_fish;
mod fish;
mod locked;
mod strong_links;
mod struck;
mod subsets;
mod unique_rectangle;
mod wings;
